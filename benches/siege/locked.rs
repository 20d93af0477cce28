//! A lock on the table that the catalogue reads (F2): everybody is told so in time, and what needs no database goes on.
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;
use diesel::connection::SimpleConnection;

use crate::honest;
use crate::program::Program;

const REQUESTS: usize = 300;

/// Prints how long those wait who get no catalogue, and how soon there is one again.
pub fn measure(program: &Program) -> Result<()> {
    println!("locked: {REQUESTS} requests for the catalogue while its table is locked");
    let mut database = program.database()?;
    database.batch_execute("BEGIN; LOCK TABLE product_search IN ACCESS EXCLUSIVE MODE")?;
    let (crowd, health) = thread::scope(|scope| {
        let ask = |path: &'static str| scope.spawn(move || honest::see(program, path));
        let crowd: Vec<_> = (0..REQUESTS).map(|_| ask("/fr/produits")).collect();
        let health: Vec<_> = (0..10).map(|_| ask("/health")).collect();
        let join = |asked: Vec<thread::ScopedJoinHandle<'_, (Duration, u16)>>| -> Vec<_> {
            asked.into_iter().map(|one| one.join().unwrap_or_default()).collect()
        };
        (join(crowd), join(health))
    });
    database.batch_execute("ROLLBACK")?;
    let again = until_served(program);
    tell("catalogue", &crowd, 503);
    tell("/health", &health, 200);
    println!("  the first catalogue {:.2} s after the lock", again.as_secs_f64());
    Ok(())
}

fn tell(name: &str, answers: &[(Duration, u16)], expected: u16) {
    let right = answers.iter().filter(|(_, status)| *status == expected).count();
    let longest = answers.iter().map(|(time, _)| *time).max().unwrap_or_default();
    println!(
        "  {name}: {right} of {} answered {expected}, longest {:.2} s",
        answers.len(),
        longest.as_secs_f64()
    );
}

fn until_served(program: &Program) -> Duration {
    let begun = Instant::now();
    while honest::see(program, "/fr/produits").1 != 200 && begun.elapsed() < Duration::from_secs(60) {}
    begun.elapsed()
}
