//! Files of cooperatives and products, good and bad.
mod cooperatives;
mod products;

use diesel::prelude::*;
use indicatif::ProgressBar;
use twiza::import::{self, Error, Mode, Outcome, Products};

/// Imports products into the cooperative of the cast that sells argan.
fn import_products(conn: &mut PgConnection, mode: Mode, file: &str) -> Result<Outcome, Error> {
    let products = Products {
        file: file.as_bytes(),
        cooperative: Some("argan-exemple"),
    };
    mode.run(conn, |conn| import::products(conn, products, &ProgressBar::hidden()))
}

fn import_cooperatives(conn: &mut PgConnection, mode: Mode, file: &str) -> Result<Outcome, Error> {
    mode.run(conn, |conn| {
        import::cooperatives(conn, file.as_bytes(), &ProgressBar::hidden())
    })
}

/// Line, column and key of every mistake.
fn mistakes(outcome: Result<Outcome, Error>) -> Vec<(u64, String, &'static str)> {
    match outcome {
        Err(Error::Refused(problems)) => problems
            .into_iter()
            .map(|problem| (problem.line, problem.column, problem.key))
            .collect(),
        other => panic!("the file should be refused, not {other:?}"),
    }
}

fn mistake(line: u64, column: &str, key: &'static str) -> (u64, String, &'static str) {
    (line, column.to_owned(), key)
}
