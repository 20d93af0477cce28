//! The outbox table: letters written by [`queue`](super::queue), claimed by a worker, ended by "sent" or "dead".
//! A claim is a lease: it commits before anything is sent, and a letter whose worker died is free again when it ends.
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use diesel::dsl::{IntervalDsl, count_star, now};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Nullable, Text, Timestamptz};

use crate::locale::Locale;
use crate::notifications::Lane;
use crate::schema::outbox;

/// How long a claimed letter belongs to its worker; longer than a batch may take (see `delivery`).
pub const LEASE_SECONDS: i32 = 90;
/// How many letters a worker claims at once.
const BATCH: i32 = 20;
/// How long a letter is tried before it is dead.
const PATIENCE: TimeDelta = TimeDelta::days(3);
/// How many rows a page of the staff's list shows.
const PER_PAGE: i64 = 50;

/// How many account mails one address gets in an hour (reliability D7).
pub const MOST_ACCOUNT_MAILS: i64 = 5;

/// Whether a mail was new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Queued {
    /// It waits in the outbox now.
    New,
    /// The same mail about the same record was queued before; nothing was added.
    Before,
    /// The address has had its share of account mails; nothing was added.
    Withheld,
}

#[derive(Insertable)]
#[diesel(table_name = outbox)]
pub(super) struct NewLetter<'a> {
    pub kind: &'a str,
    pub aggregate: &'a str,
    pub aggregate_id: i64,
    pub recipient: &'a str,
    pub recipient_name: String,
    pub locale: Locale,
    pub lane: i16,
    pub subject: String,
    pub text_body: String,
    pub html_body: String,
    pub secret: Option<&'a str>,
    pub stop_path: Option<&'a str>,
}

impl NewLetter<'_> {
    pub(super) fn insert(&self, conn: &mut PgConnection) -> QueryResult<Queued> {
        let rows = diesel::insert_into(outbox::table)
            .values(self)
            .on_conflict_do_nothing()
            .execute(conn)?;
        Ok(if rows == 1 { Queued::New } else { Queued::Before })
    }
}

/// Whether an address may get one more mail that anybody can ask for. Two that ask at once for one address wait for each
/// other until the first one's transaction ends.
pub(super) fn has_room(conn: &mut PgConnection, email: &str) -> QueryResult<bool> {
    diesel::sql_query("SELECT pg_advisory_xact_lock(hashtext('account mail'), hashtext($1))")
        .bind::<Text, _>(email)
        .execute(conn)?;
    let lately = outbox::table
        .filter(outbox::recipient.eq(email).and(outbox::lane.eq(Lane::Account.number())))
        .filter(outbox::created_at.gt(now.into_sql::<Timestamptz>() - 1.hours()));
    Ok(lately.count().get_result::<i64>(conn)? < MOST_ACCOUNT_MAILS)
}

/// A mail as it was rendered, and what became of it.
#[derive(Clone, Debug, Queryable, QueryableByName, Selectable)]
#[diesel(table_name = outbox, check_for_backend(diesel::pg::Pg))]
pub struct Letter {
    pub id: i64,
    pub kind: String,
    pub recipient: String,
    pub recipient_name: String,
    pub locale: Locale,
    pub lane: i16,
    pub subject: String,
    pub text_body: String,
    pub html_body: String,
    pub due_at: DateTime<Utc>,
    pub attempts: i32,
    pub last_error: Option<String>,
    pub sent_at: Option<DateTime<Utc>>,
    pub dead_at: Option<DateTime<Utc>>,
    pub created_at: DateTime<Utc>,
    /// Where one press stops mail of this kind.
    pub stop_path: Option<String>,
}

impl Letter {
    /// The letter of an id.
    pub fn find(conn: &mut PgConnection, id: i64) -> QueryResult<Self> {
        outbox::table.find(id).select(Self::as_select()).first(conn)
    }

    /// The newest letters, whatever their state.
    pub fn newest(conn: &mut PgConnection, limit: i64) -> QueryResult<Vec<Self>> {
        outbox::table
            .order(outbox::id.desc())
            .limit(limit)
            .select(Self::as_select())
            .load(conn)
    }

    /// A page (from 1) of the letters we gave up on, the latest first.
    pub fn dead(conn: &mut PgConnection, page: i64) -> QueryResult<Vec<Self>> {
        outbox::table
            .filter(outbox::dead_at.is_not_null())
            .order((outbox::dead_at.desc(), outbox::id.desc()))
            .limit(PER_PAGE)
            .offset((page.max(1) - 1) * PER_PAGE)
            .select(Self::as_select())
            .load(conn)
    }

    /// How many letters we gave up on.
    pub fn count_dead(conn: &mut PgConnection) -> QueryResult<i64> {
        outbox::table
            .filter(outbox::dead_at.is_not_null())
            .select(count_star())
            .first(conn)
    }

    /// Since when the letter waits that has been due for longest; `None` when nothing is due.
    pub fn waiting_since(conn: &mut PgConnection) -> QueryResult<Option<DateTime<Utc>>> {
        outbox::table
            .filter(outbox::sent_at.is_null().and(outbox::dead_at.is_null()))
            .select(diesel::dsl::min(outbox::created_at))
            .first(conn)
    }

    /// Gives a dead letter another try now; false when it is not dead. If that fails too it is dead again at once.
    pub fn retry(conn: &mut PgConnection, id: i64) -> QueryResult<bool> {
        let dead = outbox::table.find(id).filter(outbox::dead_at.is_not_null());
        let rows = diesel::update(dead)
            .set((
                outbox::dead_at.eq(None::<DateTime<Utc>>),
                outbox::due_at.eq(now),
                outbox::attempts.eq(0),
            ))
            .execute(conn)?;
        super::BELL.notify_one();
        Ok(rows == 1)
    }

    /// Takes the letters due next, for [`LEASE_SECONDS`]; two workers never get the same one. A try counts from here,
    /// so that a letter that kills its worker is known by its number of tries.
    pub(super) fn claim(conn: &mut PgConnection) -> QueryResult<Vec<Self>> {
        let mut claimed: Vec<Self> = diesel::sql_query(CLAIM)
            .bind::<Integer, _>(LEASE_SECONDS)
            .bind::<Integer, _>(BATCH)
            .load(conn)?;
        claimed.sort_by_key(|letter| (letter.lane, letter.due_at, letter.id));
        Ok(claimed)
    }

    /// The server took it.
    pub(super) fn mark_sent(&self, conn: &mut PgConnection) -> QueryResult<usize> {
        let no_error = outbox::last_error.eq(None::<String>);
        diesel::update(outbox::table.find(self.id))
            .set((
                outbox::sent_at.eq(now.into_sql::<Nullable<Timestamptz>>()),
                no_error,
                free(),
            ))
            .execute(conn)
    }

    /// Blanks what opens a door, in the bodies and beside them. Kind, subject and Message-ID stay.
    pub(super) fn forget_secret(&self, conn: &mut PgConnection) -> QueryResult<usize> {
        diesel::sql_query(
            "UPDATE outbox SET text_body = replace(text_body, secret, '…'), html_body = replace(html_body, secret, '…'),
               secret = NULL, stop_path = NULL WHERE id = $1 AND secret IS NOT NULL",
        )
        .bind::<BigInt, _>(self.id)
        .execute(conn)
    }

    /// The server is away: to be tried again after `pause`, for as long as it takes; no try counted.
    pub(super) fn wait(&self, conn: &mut PgConnection, pause: Duration, reason: &str) -> QueryResult<usize> {
        let later = outbox::due_at.eq(now.into_sql::<Timestamptz>() + pause.as_secs_f64().seconds());
        let untried = outbox::attempts.eq(outbox::attempts - 1);
        let reason = outbox::last_error.eq(reason);
        diesel::update(outbox::table.find(self.id))
            .set((later, untried, reason, free()))
            .execute(conn)
    }

    /// It was not tried after all: free at once, and no try counted.
    pub(super) fn release(&self, conn: &mut PgConnection) -> QueryResult<usize> {
        let untried = outbox::attempts.eq(outbox::attempts - 1);
        diesel::update(outbox::table.find(self.id))
            .set((untried, free()))
            .execute(conn)
    }

    /// To be tried again after `pause`; dead when it has been tried for three days.
    pub(super) fn put_off(&self, conn: &mut PgConnection, pause: Duration, reason: &str) -> QueryResult<usize> {
        if Utc::now() - self.created_at > PATIENCE {
            return self.give_up(conn, reason);
        }
        let later = outbox::due_at.eq(now.into_sql::<Timestamptz>() + pause.as_secs_f64().seconds());
        let reason = outbox::last_error.eq(reason);
        diesel::update(outbox::table.find(self.id))
            .set((later, reason, free()))
            .execute(conn)
    }

    /// Dead: only a person may try it again.
    pub(super) fn give_up(&self, conn: &mut PgConnection, reason: &str) -> QueryResult<usize> {
        let reason = outbox::last_error.eq(reason);
        diesel::update(outbox::table.find(self.id))
            .set((
                outbox::dead_at.eq(now.into_sql::<Nullable<Timestamptz>>()),
                reason,
                free(),
            ))
            .execute(conn)
    }
}

/// Ends a lease.
fn free() -> diesel::dsl::Eq<outbox::leased_until, Option<DateTime<Utc>>> {
    outbox::leased_until.eq(None)
}

/// Diesel has no `UPDATE … WHERE id IN (SELECT … FOR UPDATE SKIP LOCKED) RETURNING`.
const CLAIM: &str = "
UPDATE outbox SET leased_until = now() + make_interval(secs => $1), attempts = attempts + 1
WHERE id IN (
  SELECT id FROM outbox
  WHERE sent_at IS NULL AND dead_at IS NULL AND due_at <= now() AND (leased_until IS NULL OR leased_until < now())
  ORDER BY lane, due_at, id LIMIT $2 FOR UPDATE SKIP LOCKED
)
RETURNING id, kind, recipient, recipient_name, locale, lane, subject, text_body, html_body, due_at, attempts,
  last_error, sent_at, dead_at, created_at, stop_path";
