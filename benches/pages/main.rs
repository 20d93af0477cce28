//! How fast the pages are, against two yardsticks in the same minutes on the same machine: the same bytes served from
//! memory by a bare actix, and pgbench on the same PostgreSQL. Only ratios are printed; docs/benchmarks.md reads them.
mod cases;
mod connection;
mod load;
mod memory;
mod pgbench;
mod report;
mod rounds;
mod shop;
mod visitor;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use clap::Parser;

use crate::rounds::{Bench, Ratios};
use crate::shop::Shop;

/// No round begins later than this.
const PATIENCE: Duration = Duration::from_secs(150);

/// Measures catalogue, product, cart and order placing
#[derive(Parser)]
struct Options {
    /// Synthetic products in the shop
    #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(1_000..=1_000_000))]
    products: u32,
    /// Rounds; the median counts
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u32).range(1..=100))]
    rounds: u32,
    /// Connections that ask at the same time
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u32).range(1..=64))]
    clients: u32,
    /// What pages are asked for in: gzip, zstd or identity
    #[arg(long, default_value = "gzip", value_parser = ["gzip", "zstd", "identity"])]
    encoding: String,
    /// Also write the ratios to this file
    #[arg(long)]
    json: Option<PathBuf>,
    /// Said by `cargo bench`
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> Result<()> {
    let options = Options::parse();
    let shop = Shop::open(options.products)?;
    let measured = measure(&options, &shop);
    shop.close()?;
    let measured = measured?;
    report::print(&measured);
    if let Some(file) = &options.json {
        let json = serde_json::to_vec_pretty(&report::json(&measured))?;
        std::fs::write(file, json).with_context(|| format!("writing {}", file.display()))?;
    }
    Ok(())
}

fn measure(options: &Options, shop: &Shop) -> Result<Vec<Ratios>> {
    let begun = Instant::now();
    let mut bench = Bench::prepare(shop, options.clients as usize, &options.encoding)?;
    for round in 0..options.rounds {
        if round > 0 && begun.elapsed() > PATIENCE {
            break;
        }
        bench.round()?;
    }
    Ok(bench.measured)
}
