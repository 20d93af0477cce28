//! `twiza import`: files of cooperatives and products, whole or not at all.
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

use anyhow::{Context, Result};
use clap::{Args, Subcommand};
use diesel::{Connection, PgConnection};
use twiza::import::{self, Error, Mode, Outcome, Problem, Products};
use twiza::locale::Locale;

/// Which file, and how.
#[derive(Args)]
pub struct Import {
    #[command(subcommand)]
    file: File,
    /// Check the file and write nothing
    #[arg(long, global = true)]
    dry_run: bool,
    /// Language of the messages: fr, ar or en
    #[arg(long, global = true, value_parser = locale)]
    locale: Option<Locale>,
}

#[derive(Subcommand)]
enum File {
    /// Add or update cooperatives, one per line
    Cooperatives {
        /// The CSV file
        file: PathBuf,
    },
    /// Add or update products, one line per variant
    Products {
        /// The CSV file
        file: PathBuf,
        /// Slug of their cooperative, unless the file has a column of that name
        #[arg(long)]
        cooperative: Option<String>,
    },
}

impl Import {
    /// Imports the file and says what came of it; fails when it has mistakes.
    pub fn run(&self, url: &str) -> Result<ExitCode> {
        let locale = self.locale.unwrap_or_else(system_locale);
        let mut conn = PgConnection::establish(url).context("DATABASE_URL: cannot connect")?;
        match self.import(&mut conn, locale)? {
            Ok(outcome) => self.report(outcome, locale).map(|()| ExitCode::SUCCESS),
            Err(problems) => refuse(&problems, locale).map(|()| ExitCode::FAILURE),
        }
    }

    fn import(&self, conn: &mut PgConnection, locale: Locale) -> Result<Result<Outcome, Vec<Problem>>> {
        let (File::Cooperatives { file: path } | File::Products { file: path, .. }) = &self.file;
        let file = fs::read(path).with_context(|| path.display().to_string())?;
        let mode = if self.dry_run { Mode::DryRun } else { Mode::Write };
        let progress = super::progress(locale.t("import-progress"));
        let outcome = mode.run(conn, |conn| match &self.file {
            File::Cooperatives { .. } => import::cooperatives(conn, &file, &progress),
            File::Products { cooperative, .. } => {
                let cooperative = cooperative.as_deref();
                import::products(
                    conn,
                    Products {
                        file: &file,
                        cooperative,
                    },
                    &progress,
                )
            }
        });
        progress.finish_and_clear();
        match outcome {
            Ok(outcome) => Ok(Ok(outcome)),
            Err(Error::Refused(problems)) => Ok(Err(problems)),
            Err(other) => Err(other.into()),
        }
    }

    fn report(&self, outcome: Outcome, locale: Locale) -> Result<()> {
        let mut out = io::stdout().lock();
        writeln!(
            out,
            "{}",
            locale.t2("import-done", "added", outcome.added, "updated", outcome.updated)
        )?;
        if self.dry_run {
            writeln!(out, "{}", locale.t("import-rehearsed"))?;
        }
        Ok(())
    }
}

fn refuse(problems: &[Problem], locale: Locale) -> Result<()> {
    let mut out = io::stderr().lock();
    for problem in problems {
        writeln!(out, "{}", problem.sentence(locale))?;
    }
    writeln!(out, "{}", locale.t1("import-refused", "n", problems.len()))?;
    Ok(())
}

fn locale(code: &str) -> Result<Locale, String> {
    Locale::parse(code).ok_or_else(|| "fr, ar, en".to_owned())
}

/// The language of the terminal, `ar_MA.UTF-8` for instance; French when it is none of ours.
fn system_locale() -> Locale {
    let language = env::var("LC_ALL").or_else(|_| env::var("LANG")).unwrap_or_default();
    language
        .split(['_', '.'])
        .next()
        .and_then(Locale::parse)
        .unwrap_or_default()
}
