//! Logs: plain lines on a workbench, JSON in production; always on the error output, never personal data.
//! Progress bars share that output, so they are drawn from here.

use std::io::{self, IsTerminal, Write};
use std::sync::LazyLock;

use anyhow::{Context, Result, anyhow};
use indicatif::{MultiProgress, ProgressBar};
use tracing_subscriber::EnvFilter;

use crate::config::Config;

/// The bars on the screen.
static BARS: LazyLock<MultiProgress> = LazyLock::new(MultiProgress::new);

/// Draws `bar` below the lines of the log, on a terminal only.
pub fn draw(bar: ProgressBar) -> ProgressBar {
    BARS.add(bar)
}

/// Lifts the bars while a line is written.
struct AboveBars;

impl Write for AboveBars {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        BARS.suspend(|| io::stderr().write(line))
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stderr().flush()
    }
}

/// Installs the log for the whole process, once.
pub fn install(config: &Config) -> Result<()> {
    let filter = EnvFilter::try_new(&config.log).context("TWIZA_LOG: is not a filter such as twiza=debug,info")?;
    let is_terminal = io::stderr().is_terminal();
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(|| AboveBars)
        .with_ansi(is_terminal);
    let installed = if config.is_production() {
        log.json().try_init()
    } else {
        log.with_target(false).try_init()
    };
    installed.map_err(|error| anyhow!(error)).context("installing the log")
}
