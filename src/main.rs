//! The commands of the one binary; without one it serves.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use twiza::{
    config::{Config, Options},
    media, secret,
};

/// A solidarity marketplace for rural cooperatives
#[derive(Parser)]
#[command(name = "twiza", version)]
struct Cli {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the site (the default)
    Serve,
    /// Prepare one photo from standard input, confined
    #[command(hide = true)]
    PhotoChild,
}

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("twiza: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run(cli: Cli) -> anyhow::Result<()> {
    let command = cli.command.unwrap_or(Command::Serve);
    if let Command::PhotoChild = command {
        return Ok(media::photo_child()?);
    }
    let config = Config::new(&cli.options)?;
    secret::install(&config.secret_file)?;
    match command {
        Command::Serve => serve(&config),
        Command::PhotoChild => unreachable!("answered above, before any setting is read"),
    }
}

fn serve(config: &Config) -> anyhow::Result<()> {
    println!("secret in {}", config.secret_file.display());
    Ok(())
}
