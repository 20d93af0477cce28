//! The second yardstick: what PostgreSQL's own benchmark gets out of the same server.
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use diesel::prelude::*;
use diesel::sql_types::Text;
use twiza::db::embedded::Cluster;

/// One million accounts: more than fit in a few pages, few enough to be made in seconds.
const SCALE: &str = "10";
/// Its own, made anew by the shop that opens.
pub const DATABASE: &str = "pgbench";

/// A database filled by `pgbench -i`.
pub struct Pgbench {
    program: PathBuf,
    url: String,
    clients: String,
}

impl Pgbench {
    /// Fills the database with the program that came with the server.
    pub fn prepare(cluster: &Cluster, clients: usize) -> Result<Self> {
        let yardstick = Self {
            program: beside_server(cluster)?,
            url: cluster.url_for(DATABASE),
            clients: clients.to_string(),
        };
        yardstick.run(&["-i", "-q", "-s", SCALE])?;
        Ok(yardstick)
    }

    /// Its select-only script: one row by primary key. Transactions a second.
    pub fn selects(&self) -> Result<f64> {
        self.rate(&["-S"])
    }

    /// Its default script, modelled on TPC-B: three updates, a select, an insert, a commit. Transactions a second.
    pub fn changes(&self) -> Result<f64> {
        self.rate(&[])
    }

    fn rate(&self, script: &[&str]) -> Result<f64> {
        let said = self.run(
            &[
                script,
                &["-n", "-M", "prepared", "-T", "1", "-j", "2", "-c", &self.clients],
            ]
            .concat(),
        )?;
        let rate = said
            .lines()
            .find_map(|line| line.strip_prefix("tps = ")?.split_whitespace().next()?.parse().ok());
        rate.context("pgbench names no rate")
    }

    fn run(&self, arguments: &[&str]) -> Result<String> {
        let output = Command::new(&self.program).args(arguments).arg(&self.url).output();
        let output = output.with_context(|| format!("running {}", self.program.display()))?;
        let problem = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "pgbench: {problem}");
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

fn beside_server(cluster: &Cluster) -> Result<PathBuf> {
    #[derive(QueryableByName)]
    struct Folder {
        #[diesel(sql_type = Text)]
        setting: String,
    }
    let mut conn = PgConnection::establish(&cluster.url())?;
    let asked = diesel::sql_query("SELECT setting FROM pg_config WHERE name = 'BINDIR'");
    let folder: Folder = asked.get_result(&mut conn)?;
    let program = PathBuf::from(folder.setting).join("pgbench");
    ensure!(
        program.is_file(),
        "{} is missing: it comes with the server's packages (Debian: postgresql-contrib or postgresql)",
        program.display()
    );
    Ok(program)
}
