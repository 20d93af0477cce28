//! The thread that starts the server, watches it, starts it again when it dies, and stops it.
//!
//! One thread for all of it: the server ends with the thread that started it (see `spawn`).

use std::{
    fs::File,
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    thread::{self, JoinHandle},
    time::Duration,
};

use super::{
    Error,
    server::{Launch, Server},
};

/// How soon a dead server is noticed.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// How soon a start that failed is tried again.
const TRY_AGAIN_AFTER: Duration = Duration::from_secs(2);

/// The running thread; the lock is freed when the server has stopped.
pub struct Supervisor {
    order_to_stop: Sender<()>,
    thread: JoinHandle<()>,
}

impl Supervisor {
    /// Answers when the server is ready.
    pub fn start(launch: Launch, lock: File) -> Result<Self, Error> {
        let folder = launch.home.dir.clone();
        let (order_to_stop, orders) = channel();
        let (tell, told) = channel();
        let body = move || {
            match Server::start(&launch) {
                Ok(server) if tell.send(Ok(())).is_ok() => watch(server, &launch, &orders),
                Ok(mut unwanted) => unwanted.stop(),
                Err(error) => tell.send(Err(error)).unwrap_or_default(),
            }
            drop(lock);
        };
        let thread = thread::Builder::new()
            .name("postgres".to_owned())
            .spawn(body)
            .map_err(Error::at(&folder))?;
        told.recv().map_err(|_| Error::Held(folder))??;
        Ok(Self { order_to_stop, thread })
    }

    /// Returns when the server has ended.
    pub fn stop(self) {
        drop(self.order_to_stop);
        if self.thread.join().is_err() {
            tracing::error!("the thread that ran PostgreSQL panicked");
        }
    }
}

/// The other end is never written to: its being dropped is the order.
fn watch(mut server: Server, launch: &Launch, orders: &Receiver<()>) {
    while orders.recv_timeout(LOOK_EVERY) == Err(RecvTimeoutError::Timeout) {
        let Some(status) = server.ended() else { continue };
        tracing::error!("PostgreSQL ended ({status}); starting it again");
        match start_again(launch, orders) {
            Some(started) => server = started,
            None => return,
        }
    }
    server.stop();
}

/// `None`: the order to stop came first.
fn start_again(launch: &Launch, orders: &Receiver<()>) -> Option<Server> {
    loop {
        match Server::start(launch) {
            Ok(server) => return Some(server),
            Err(error) => tracing::error!("{:#}", anyhow::Error::from(error)),
        }
        if orders.recv_timeout(TRY_AGAIN_AFTER) != Err(RecvTimeoutError::Timeout) {
            return None;
        }
    }
}
