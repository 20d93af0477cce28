//! How many answers a second a server gives to a few connections that ask without a pause.
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow, ensure};

use crate::connection::Connection;

/// Who asks, and what every answer must be for the measure to count.
#[derive(Clone, Copy)]
pub struct Crowd {
    pub address: SocketAddr,
    pub clients: usize,
    pub status: u16,
}

impl Crowd {
    /// The same request over and over for `span`.
    pub fn repeat(self, request: &[u8], span: Duration) -> Result<f64> {
        let end = Instant::now() + span;
        self.ask(&|| (Instant::now() < end).then_some(request))
    }

    /// Each request once.
    pub fn each_once(self, requests: &[Vec<u8>]) -> Result<f64> {
        let next = AtomicUsize::new(0);
        self.ask(&|| requests.get(next.fetch_add(1, Ordering::Relaxed)).map(Vec::as_slice))
    }

    fn ask<'a>(self, next: &(impl Fn() -> Option<&'a [u8]> + Sync)) -> Result<f64> {
        let connections = (0..self.clients).map(|_| Connection::open(self.address));
        let connections = connections.collect::<std::io::Result<Vec<_>>>()?;
        let begun = Instant::now();
        let counts = thread::scope(|scope| {
            let clients: Vec<_> = connections
                .into_iter()
                .map(|connection| scope.spawn(move || self.client(connection, next)))
                .collect();
            let joined = clients
                .into_iter()
                .map(|client| client.join().map_err(|_| anyhow!("a client panicked"))?);
            joined.collect::<Result<Vec<usize>>>()
        })?;
        Ok(counts.iter().sum::<usize>() as f64 / begun.elapsed().as_secs_f64())
    }

    fn client<'a>(self, mut connection: Connection, next: &impl Fn() -> Option<&'a [u8]>) -> Result<usize> {
        let mut count = 0;
        while let Some(request) = next() {
            let answer = connection.send(request)?;
            ensure!(answer.status == self.status, "an answer is {}", answer.status);
            count += 1;
        }
        Ok(count)
    }
}
