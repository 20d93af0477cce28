//! The commands of the one binary; without one it serves.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use twiza::{
    config::{Config, Options},
    secret,
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
    let config = Config::new(&cli.options)?;
    secret::install(&config.secret_file)?;
    match cli.command.unwrap_or(Command::Serve) {
        Command::Serve => serve(&config),
    }
}

fn serve(config: &Config) -> anyhow::Result<()> {
    println!("secret in {}", config.secret_file.display());
    Ok(())
}
