//! How the shop bears those who wear it down: slow connections (F1), a table that is locked (F2), a flood of sign-ins
//! (F6); and whether an answer's time tells who has an account (J1). The built program serves, from a folder of its own;
//! what is printed stands beside what the same minutes measured in peace. docs/benchmarks.md reads it.
#![allow(
    clippy::disallowed_methods,
    reason = "a siege comes so often a second, and lasts so long"
)]

#[path = "../pages/connection.rs"]
#[allow(dead_code, reason = "the other benchmark asks more of an answer")]
mod connection;
mod crowd;
mod doors;
mod honest;
mod locked;
mod program;
mod slow;

use std::time::Duration;

use anyhow::Result;
use clap::Parser;

use crate::program::Program;

/// Lays siege to a shop of its own
#[derive(Parser)]
struct Options {
    /// Only these: slow, locked, flood, doors
    #[arg(long, value_delimiter = ',', default_value = "slow,locked,flood,doors")]
    only: Vec<String>,
    /// How long each way of being slow lasts
    #[arg(long, default_value_t = 120)]
    slow_seconds: u64,
    /// How long people sign in, 200 a second
    #[arg(long, default_value_t = 60)]
    flood_seconds: u64,
    /// How often each door is knocked at, by somebody known and by somebody unknown
    #[arg(long, default_value_t = 1_000)]
    knocks: usize,
    /// Said by `cargo bench`
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> Result<()> {
    let options = Options::parse();
    let program = Program::start()?;
    for siege in &options.only {
        match siege.as_str() {
            "slow" => slow::measure(&program, Duration::from_secs(options.slow_seconds))?,
            "locked" => locked::measure(&program)?,
            "flood" => crowd::measure(&program, Duration::from_secs(options.flood_seconds))?,
            "doors" => doors::measure(&program, options.knocks)?,
            unknown => anyhow::bail!("no siege is called {unknown}"),
        }
    }
    Ok(())
}
