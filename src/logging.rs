//! Logs: plain lines on a workbench, JSON in production; always on the error output, never personal data.

use std::io::{self, IsTerminal};

use anyhow::{Context, Result, anyhow};
use tracing_subscriber::EnvFilter;

use crate::config::Config;

/// Installs the log for the whole process, once.
pub fn install(config: &Config) -> Result<()> {
    let filter = EnvFilter::try_new(&config.log).context("TWIZA_LOG: is not a filter such as twiza=debug,info")?;
    let is_terminal = io::stderr().is_terminal();
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .with_ansi(is_terminal);
    let installed = if config.is_production() {
        log.json().try_init()
    } else {
        log.with_target(false).try_init()
    };
    installed.map_err(|error| anyhow!(error)).context("installing the log")
}
