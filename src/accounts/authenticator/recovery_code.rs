//! Codes to write down: each is good once, in place of the authenticator, for whoever lost their phone. A code has 80
//! random bits and the database keeps only a digest of it under a key that is not there, so that a copy of the database
//! alone lets nobody search for it.
use chrono::Utc;
use diesel::dsl::now;
use diesel::prelude::*;
use rand::RngExt;
use serde::{Deserialize, Serialize};

use crate::accounts::audit::{self, Actor, Event, Kind, Object};
use crate::accounts::{User, authenticator};
use crate::notifications::mails::Notice;
use crate::schema::recovery_codes;
use crate::sealed;
use crate::secret;

/// How many are made at once.
const COUNT: usize = 10;
/// Letters of one code, shown in groups of four.
const LENGTH: usize = 16;
/// Crockford's base 32: no letter looks like another.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// A set that was shown is kept within this time, or made anew.
const HOUR: i64 = 3600;

/// For what a shown set is sealed, as [`sealed`] says.
const PURPOSE: &str = "recovery codes";

/// One code, "7KQM-0T4Z-…".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecoveryCode(String);

impl RecoveryCode {
    /// Ten new ones; nothing is kept yet.
    pub fn fresh_set() -> Vec<Self> {
        (0..COUNT).map(|_| Self::fresh()).collect()
    }

    fn fresh() -> Self {
        let mut random = rand::rng();
        let letter = |_| char::from(ALPHABET[random.random_range(0..ALPHABET.len())]);
        Self((0..LENGTH).map(letter).collect())
    }

    /// As it is shown.
    pub fn as_shown(&self) -> String {
        let groups: Vec<_> = self.0.as_bytes().chunks(4).map(String::from_utf8_lossy).collect();
        groups.join("-")
    }

    fn digest(&self, user_id: i64) -> Vec<u8> {
        digest(user_id, &self.0)
    }
}

/// A set as a form carries it until its owner says that it is written down.
#[derive(Serialize, Deserialize)]
struct Shown {
    codes: Vec<RecoveryCode>,
    at: i64,
}

/// Seals a set for its owner's form.
pub fn seal(codes: &[RecoveryCode], user_id: i64) -> String {
    let shown = Shown {
        codes: codes.to_vec(),
        at: Utc::now().timestamp(),
    };
    let text = serde_json::to_vec(&shown).expect("letters and a number are JSON");
    sealed::seal_in_letters(PURPOSE, &authenticator::owner(user_id), &text)
}

/// The set that was shown to its owner within the hour.
pub fn open(letters: &str, user_id: i64) -> Option<Vec<RecoveryCode>> {
    let text = sealed::open_letters(PURPOSE, &authenticator::owner(user_id), letters)?;
    let shown: Shown = serde_json::from_slice(&text).ok()?;
    (Utc::now().timestamp() - shown.at < HOUR).then_some(shown.codes)
}

/// These codes count from now on, and none from before.
pub fn replace(conn: &mut PgConnection, by: &Actor, (user_id, codes): (i64, &[RecoveryCode])) -> QueryResult<()> {
    diesel::delete(recovery_codes::table.filter(recovery_codes::user_id.eq(user_id))).execute(conn)?;
    keep(conn, (user_id, codes))?;
    let renewed = Event::done(Kind::RecoveryCodesRenewed, Object::user(user_id));
    audit::record(conn, by, renewed).map(drop)
}

/// Keeps the codes of a new authenticator.
pub(super) fn keep(conn: &mut PgConnection, (user_id, codes): (i64, &[RecoveryCode])) -> QueryResult<()> {
    let row = |code: &RecoveryCode| {
        (
            recovery_codes::user_id.eq(user_id),
            recovery_codes::code_hash.eq(code.digest(user_id)),
        )
    };
    let rows: Vec<_> = codes.iter().map(row).collect();
    diesel::insert_into(recovery_codes::table)
        .values(rows)
        .execute(conn)
        .map(drop)
}

/// How many are left.
pub fn count_left(conn: &mut PgConnection, user_id: i64) -> QueryResult<i64> {
    recovery_codes::table
        .filter(
            recovery_codes::user_id
                .eq(user_id)
                .and(recovery_codes::used_at.is_null()),
        )
        .count()
        .get_result(conn)
}

/// Uses the typed code up, and tells its owner; of several requests at once one succeeds, since one UPDATE decides.
pub(super) fn use_up(conn: &mut PgConnection, by: &Actor, (user_id, typed): (i64, &str)) -> QueryResult<bool> {
    let unused = recovery_codes::table
        .find((user_id, digest(user_id, &normal(typed))))
        .filter(recovery_codes::used_at.is_null());
    let used = diesel::update(unused)
        .set(recovery_codes::used_at.eq(now))
        .execute(conn)?;
    if used == 0 {
        return Ok(false);
    }
    let event = audit::record(conn, by, Event::done(Kind::RecoveryCodeUsed, Object::user(user_id)))?;
    let left = count_left(conn, user_id)?;
    let user = User::find(conn, user_id)?;
    user.tell(conn, Notice::RecoveryCodeUsed(left), event)?;
    Ok(true)
}

fn digest(user_id: i64, code: &str) -> Vec<u8> {
    secret::derive("recovery code", format!("{user_id} {code}").as_bytes()).to_vec()
}

/// What was typed, as the code is kept: Crockford's rules for letters that look like digits.
fn normal(typed: &str) -> String {
    let letters = typed.chars().filter(char::is_ascii_alphanumeric);
    let likeness = |letter: char| match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    letters.map(likeness).take(2 * LENGTH).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = RecoveryCode("7KQM0T4Z1111ABCD".into());
        assert_eq!(code.as_shown(), "7KQM-0T4Z-1111-ABCD");
        assert_eq!(normal(" 7kqm ot4z-il1l abcd"), code.0);
    }

    #[test]
    fn a_shown_set_is_its_owners_alone() {
        secret::install_for_tests();
        let codes = RecoveryCode::fresh_set();
        assert_eq!(codes.len(), COUNT);
        let letters = seal(&codes, 1);
        assert_eq!(open(&letters, 1), Some(codes));
        assert_eq!(open(&letters, 2), None);
    }
}
