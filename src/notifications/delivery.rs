//! Carries the letters that are due. Each batch is claimed in a short transaction, carried outside of any, and every
//! letter's fate written as soon as it is known: a crash repeats at most the one letter that was under way.
use std::time::{Duration, Instant};

use diesel::result::Error;
use rand::RngExt;

use crate::db::Db;
use crate::notifications::smtp::{Failure, Postman};
use crate::notifications::{Letter, outbox::LEASE_SECONDS};

/// No letter of a batch is begun after this; what remains of the lease covers the last one.
const BATCH_TIME: Duration = Duration::from_secs(LEASE_SECONDS as u64 / 2);
/// The first pause after a failure; each further one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_secs(30);
const LONGEST_PAUSE: Duration = Duration::from_secs(3600);

/// What became of the letters that were due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Letters the server took.
    pub sent: usize,
    /// Letters to be tried again later.
    pub put_off: usize,
    /// Letters nobody will try again unasked.
    pub dead: usize,
    /// True when there was no talking to the server, so that the rest waits.
    pub unreachable: bool,
}

/// Says when to stop: the letter under way is finished, no other is begun.
pub type Stop = tokio::sync::watch::Receiver<bool>;

/// Carries letters until none is due, the server cannot be reached, or it is time to stop.
pub async fn deliver(db: &Db, postman: &Postman, stop: &Stop) -> Result<Report, Error> {
    let mut report = Report::default();
    while !report.unreachable && !*stop.borrow() {
        let letters = db.write(Letter::claim).await?;
        if letters.is_empty() {
            break;
        }
        deliver_batch(&Delivery { db, postman, stop }, letters, &mut report).await?;
    }
    Ok(report)
}

struct Delivery<'a> {
    db: &'a Db,
    postman: &'a Postman,
    stop: &'a Stop,
}

async fn deliver_batch(all: &Delivery<'_>, letters: Vec<Letter>, report: &mut Report) -> Result<(), Error> {
    let begun = Instant::now();
    let mut round = all.postman.round();
    for letter in letters {
        if report.unreachable || *all.stop.borrow() || begun.elapsed() > BATCH_TIME {
            all.db.write(move |conn| letter.release(conn)).await?;
            continue;
        }
        let outcome = round.carry(&letter).await;
        settle(all, letter, outcome, report).await?;
    }
    round.finish().await;
    Ok(())
}

/// Writes down what became of a letter. One that lies in a folder of ours keeps its secret: the file has it anyway, and
/// whoever develops follows its links.
async fn settle(
    all: &Delivery<'_>,
    letter: Letter,
    outcome: Result<(), Failure>,
    report: &mut Report,
) -> Result<(), Error> {
    if let Err(failure) = &outcome {
        tracing::warn!(letter = letter.id, attempt = letter.attempts, %failure, "a mail was not sent");
    }
    match outcome {
        Ok(()) => report.sent += 1,
        Err(Failure::Unreachable(_)) => report.unreachable = true,
        Err(Failure::Later(_)) => report.put_off += 1,
        Err(Failure::Never(_)) => report.dead += 1,
    }
    let has_left = all.postman.has_server();
    all.db
        .write(move |conn| match outcome {
            Ok(()) if has_left => letter.forget_secret(conn).and(letter.mark_sent(conn)),
            Ok(()) => letter.mark_sent(conn),
            Err(failure @ Failure::Unreachable(_)) => letter.wait(conn, jittered(FIRST_PAUSE), &failure.to_string()),
            Err(Failure::Later(reason)) => letter.put_off(conn, pause_after(letter.attempts), &reason),
            Err(Failure::Never(reason)) => letter.give_up(conn, &reason),
        })
        .await
        .map(|_| ())
}

/// 30 s × 2ⁿ after the n-th repeated failure, an hour at most. An absent server is tried every half minute instead:
/// one letter asks for all, and everything leaves within two minutes of its return.
fn pause_after(attempts: i32) -> Duration {
    let doublings = u32::try_from(attempts.clamp(1, 12) - 1).unwrap_or(0);
    jittered((FIRST_PAUSE * 2u32.pow(doublings)).min(LONGEST_PAUSE))
}

/// Up to a tenth more, so that letters put off together do not come back together.
fn jittered(pause: Duration) -> Duration {
    pause + pause.mul_f64(rand::rng().random_range(0.0..0.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_from_half_a_minute_to_an_hour() {
        assert!((30..=33).contains(&pause_after(1).as_secs()));
        assert!((240..=264).contains(&pause_after(4).as_secs()));
        assert!((3600..=3960).contains(&pause_after(90).as_secs()));
    }
}
