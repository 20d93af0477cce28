//! What happens without anybody asking: due mail leaves, pictures get their AVIF files, what expired goes.
//! One loop, inside `serve` or alone; several may run at once, since each piece of work is claimed in the database.
use std::time::{Duration, Instant};

use crate::accounts::{self, session};
use crate::approvals;
use crate::cart;
use crate::catalogue;
use crate::db::Db;
use crate::ledger;
use crate::media::{self, Storage};
use crate::notifications::delivery::{self, Report, Stop};
use crate::notifications::{self, Postman};
use crate::orders::deadlines;
use crate::privacy;

/// How often the worker looks when nobody rings.
const GLANCE: Duration = Duration::from_secs(2);
/// The bell rings before the ringing transaction commits; this is time enough for it.
const COMMIT_TIME: Duration = Duration::from_millis(100);
/// How long an unreachable mail server is left in peace.
const REST: Duration = Duration::from_secs(15);
/// How often deadlines are kept and expired carts and sessions swept out.
const SWEEP: Duration = Duration::from_secs(600);
/// Between two readings of the catalogue's words.
const LEARN: Duration = Duration::from_secs(3600);

/// What the worker works with.
pub struct Worker {
    pub db: Db,
    pub postman: Postman,
    pub storage: Storage,
}

impl Worker {
    /// Works until `stop` says true (or its sender is gone); the letter and the picture under way are finished first.
    pub async fn run(self, stop: Stop) {
        tokio::join!(self.serve(stop.clone()), self.draw(stop));
    }

    async fn serve(&self, mut stop: Stop) {
        let mut agenda = Agenda::new();
        while !*stop.borrow() {
            agenda.work(self, &stop).await;
            tokio::select! {
                _ = stop.changed() => return,
                () = notifications::rung() => tokio::time::sleep(COMMIT_TIME).await,
                () = tokio::time::sleep(GLANCE) => (),
            }
        }
    }

    /// A picture takes seconds, so pictures are drawn beside the mail: one at a time on one thread, which then rests as
    /// long as it worked. A page never waits behind a queue of pictures.
    async fn draw(&self, mut stop: Stop) {
        while !*stop.borrow() {
            let begun = Instant::now();
            let rest = match media::write_next_avif(&self.db, &self.storage).await {
                Ok(true) => begun.elapsed(),
                Ok(false) => GLANCE,
                Err(error) => {
                    tracing::error!(error = format!("{error:#}"), "no AVIF could be written");
                    GLANCE
                }
            };
            tokio::select! {
                _ = stop.changed() => return,
                () = tokio::time::sleep(rest) => (),
            }
        }
    }
}

/// One pass over the mail that is due and what expired; for tests and commands.
pub async fn run_once(db: &Db, postman: &Postman) -> diesel::QueryResult<Report> {
    let (_keep, stop) = tokio::sync::watch::channel(false);
    keep_deadlines(db).await;
    let report = delivery::deliver(db, postman, &stop).await?;
    sweep(db).await?;
    Ok(report)
}

/// When each kind of work is due again.
struct Agenda {
    mail_from: Instant,
    sweep_from: Instant,
    learn_from: Instant,
}

impl Agenda {
    fn new() -> Self {
        Self {
            mail_from: Instant::now(),
            sweep_from: Instant::now(),
            learn_from: Instant::now(),
        }
    }

    /// Does what is due. A failure is logged and tried again at the next round: the worker outlives the database.
    async fn work(&mut self, worker: &Worker, stop: &Stop) {
        if Instant::now() >= self.mail_from {
            match delivery::deliver(&worker.db, &worker.postman, stop).await {
                Ok(report) if report.unreachable => self.mail_from = Instant::now() + REST,
                Ok(_) => (),
                Err(error) => tracing::error!(%error, "the outbox could not be read"),
            }
        }
        if Instant::now() >= self.sweep_from {
            self.sweep_from = Instant::now() + SWEEP;
            keep_deadlines(&worker.db).await;
            if let Err(error) = sweep(&worker.db).await {
                tracing::error!(%error, "what expired could not be deleted");
            }
        }
        if Instant::now() >= self.learn_from {
            self.learn_from = Instant::now() + LEARN;
            if let Err(error) = learn(&worker.db).await {
                tracing::error!(%error, "the words of the catalogue could not be read");
            }
        }
    }
}

/// Keeps the words of the catalogue, which mistyped searches are compared with.
async fn learn(db: &Db) -> diesel::QueryResult<()> {
    db.write(catalogue::refresh_terms).await
}

/// Reminds buyers and releases what they let pass. One order that fails is tried again at the next round.
async fn keep_deadlines(db: &Db) {
    match deadlines::keep(db).await {
        Ok(round) => tracing::debug!(
            reminded = round.reminded,
            released = round.released,
            "kept the deadlines"
        ),
        Err(error) => tracing::error!(%error, "the deadlines could not be kept"),
    }
}

/// Deletes expired sessions, carts, and account links that nobody used.
async fn sweep(db: &Db) -> diesel::QueryResult<()> {
    let sessions = db.write(session::delete_expired).await?;
    let carts = db.write(cart::delete_expired).await?;
    let links = db.write(accounts::delete_expired).await?;
    let expired = db.write(approvals::expire).await?;
    let booked = db.write(ledger::book).await?;
    let told = db.write(catalogue::restock::tell).await?;
    let forgotten = db.write(privacy::retention::forget).await?;
    tracing::debug!(sessions, carts, links, forgotten, told, expired, booked, "swept");
    Ok(())
}
