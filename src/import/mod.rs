//! Bulk import of cooperatives and products from CSV files (docs/import.md). A file is written whole or not at all: every
//! mistake is gathered first, each with its line, its column and what to do. A record that exists, found by its slug or
//! its reference (SKU), is brought up to date; stock changes by a correction in the ledger, never by overwriting it.
mod cells;
mod cooperatives;
mod known;
mod product;
mod products;
mod report;
mod store;
mod table;

pub use cooperatives::import as cooperatives;
pub use products::{Products, import as products};
pub use report::{Outcome, Problem, Problems};
pub use table::{Columns, Row, Table};

use diesel::{Connection, PgConnection};

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file has mistakes.
    #[error("{} mistakes", .0.len())]
    Refused(Vec<Problem>),
    /// The database could not take it.
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
    /// The rows could not be handed to the database.
    #[error(transparent)]
    Rows(#[from] serde_json::Error),
    /// It was only a rehearsal.
    #[error("rehearsed")]
    Rehearsed(Outcome),
}

impl From<Problems> for Error {
    fn from(problems: Problems) -> Self {
        Self::Refused(problems.in_order())
    }
}

/// Whether what an import does is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Write the file.
    Write,
    /// Do everything, then undo it.
    DryRun,
}

impl Mode {
    /// Runs an import in one transaction, and keeps it or not.
    pub fn run(
        self,
        conn: &mut PgConnection,
        import: impl FnOnce(&mut PgConnection) -> Result<Outcome, Error>,
    ) -> Result<Outcome, Error> {
        let outcome = conn.transaction(|conn| match (self, import(conn)?) {
            (Mode::Write, outcome) => Ok(outcome),
            (Mode::DryRun, outcome) => Err(Error::Rehearsed(outcome)),
        });
        match outcome {
            Err(Error::Rehearsed(outcome)) => Ok(outcome),
            other => other,
        }
    }
}
