//! The table. Ratios only: a time of one machine says nothing about another.
use serde_json::{Value, json};

use crate::rounds::Ratios;

/// The middle of some rounds and their extremes.
struct Spread {
    lowest: f64,
    median: f64,
    highest: f64,
}

impl Spread {
    fn of(rounds: &[f64]) -> Self {
        let mut sorted = rounds.to_vec();
        sorted.sort_by(f64::total_cmp);
        let at = |place: usize| sorted.get(place).copied().unwrap_or(f64::NAN);
        let last = sorted.len().saturating_sub(1);
        Self {
            lowest: at(0),
            median: (at(last / 2) + at(last.div_ceil(2))) / 2.0,
            highest: at(last),
        }
    }

    fn text(&self) -> String {
        let Self {
            lowest,
            median,
            highest,
        } = self;
        format!("{median:.1} ({lowest:.1}–{highest:.1})")
    }

    fn json(&self) -> Value {
        json!({ "lowest": self.lowest, "median": self.median, "highest": self.highest })
    }
}

/// Writes the table to the standard output.
pub fn print(measured: &[Ratios]) {
    let rounds = measured.first().map_or(0, |ratios| ratios.memory.len());
    println!("per answer of ours: median of {rounds} rounds (lowest–highest)");
    println!(
        "{:20} {:>8}  {:>22}  {:>22}",
        "", "bytes", "answers from memory", "pgbench transactions"
    );
    for Ratios {
        name,
        bytes,
        memory,
        pgbench,
    } in measured
    {
        let (memory, pgbench) = (Spread::of(memory).text(), Spread::of(pgbench).text());
        println!("{name:20} {bytes:>8}  {memory:>22}  {pgbench:>22}");
    }
}

/// The same for programs.
pub fn json(measured: &[Ratios]) -> Value {
    let lines = measured.iter().map(|ratios| {
        json!({
            "name": ratios.name,
            "bytes": ratios.bytes,
            "memory": Spread::of(&ratios.memory).json(),
            "pgbench": Spread::of(&ratios.pgbench).json(),
        })
    });
    lines.collect()
}
