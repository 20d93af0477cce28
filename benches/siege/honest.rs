//! Those who only want to see the catalogue.
use std::thread;
use std::time::{Duration, Instant};

use crate::connection::Connection;
use crate::program::Program;

/// One comes this often, whether the last was served or not.
const EVERY: Duration = Duration::from_millis(100);

/// How long they waited, the shortest first, and how many got no page.
#[derive(Default)]
pub struct Waits {
    pub times: Vec<Duration>,
    pub failed: usize,
}

impl Waits {
    /// The wait that so many of a hundred did not exceed.
    pub fn percentile(&self, hundredths: usize) -> Duration {
        let place = self.times.len() * hundredths / 100;
        let found = self.times.get(place.min(self.times.len().saturating_sub(1)));
        found.copied().unwrap_or_default()
    }

    pub fn tell(&self, name: &str) {
        let [median, p95, longest] = [50, 95, 100].map(|hundredths| self.percentile(hundredths).as_millis());
        let (count, failed) = (self.times.len(), self.failed);
        println!("  {name}: {count} answers, {failed} failed, p50 {median} ms, p95 {p95} ms, longest {longest} ms");
    }

    /// How many times longer than `peace` nineteen of twenty waited.
    pub fn ratio(&self, peace: &Self) -> f64 {
        self.percentile(95).as_secs_f64() / peace.percentile(95).as_secs_f64()
    }
}

/// They come for so long.
pub fn visit(program: &Program, length: Duration) -> Waits {
    let begun = Instant::now();
    let mut waits = Waits::default();
    thread::scope(|scope| {
        let mut visitors = Vec::new();
        while begun.elapsed() < length {
            visitors.push(scope.spawn(|| see(program, "/fr/produits")));
            thread::sleep(EVERY);
        }
        for visitor in visitors {
            let (time, status) = visitor.join().unwrap_or_default();
            waits.times.push(time);
            waits.failed += usize::from(status != 200);
        }
    });
    waits.times.sort_unstable();
    waits
}

/// One page on a connection of its own: how long it took, and its status, 0 for none.
pub fn see(program: &Program, path: &str) -> (Duration, u16) {
    let begun = Instant::now();
    let answer = Connection::open(program.address).and_then(|mut open| open.send(&program.get(path)));
    (begun.elapsed(), answer.map_or(0, |answer| answer.status))
}
