//! Setting the authenticator up. Its secret and the recovery codes are shown first and kept only once a code proves that
//! the app has the secret: until then the page's form carries them, sealed.
use chrono::Utc;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use totp_rs::Secret;
use uuid::Uuid;

use super::{PURPOSE, RecoveryCode, digits, owner, recovery_code, step_of, totp};
use crate::accounts::audit::{self, Actor, Event, Kind, Object};
use crate::accounts::{User, session};
use crate::notifications::mails::Notice;
use crate::schema::authenticators;
use crate::sealed;

/// For what the form's copy is sealed, as [`sealed`] says.
const FORM: &str = "enrolment";
/// A form older than this is begun anew.
const SECONDS: i64 = 3600;

/// An authenticator to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enrolment {
    /// 160 random bits (RFC 4226 §4).
    secret: Vec<u8>,
    /// To be written down before the first code is typed.
    pub codes: Vec<RecoveryCode>,
    at: i64,
}

impl Enrolment {
    /// A new one; nothing is kept.
    pub fn fresh() -> Self {
        Self {
            secret: Secret::generate().as_bytes().to_vec(),
            codes: RecoveryCode::fresh_set(),
            at: Utc::now().timestamp(),
        }
    }

    /// For the form of `user_id`.
    pub fn seal(&self, user_id: i64) -> String {
        let text = serde_json::to_vec(self).expect("bytes and letters are JSON");
        sealed::seal_in_letters(FORM, &owner(user_id), &text)
    }

    /// From the form of `user_id`; `None` when it is not theirs, or older than an hour.
    pub fn open(letters: &str, user_id: i64) -> Option<Self> {
        let text = sealed::open_letters(FORM, &owner(user_id), letters)?;
        let enrolment: Self = serde_json::from_slice(&text).ok()?;
        (Utc::now().timestamp() - enrolment.at < SECONDS).then_some(enrolment)
    }

    /// What the app reads from the QR code: `otpauth://totp/…`, naming the account; `None` for an address no such link
    /// can hold.
    pub fn link(&self, email: &str) -> Option<String> {
        totp(&self.secret, email).to_url().ok()
    }

    /// What is typed into the app where there is no camera, in groups of four letters.
    pub fn written(&self) -> String {
        let letters = Secret::from(self.secret.clone()).to_base32();
        let groups: Vec<_> = letters.as_bytes().chunks(4).map(String::from_utf8_lossy).collect();
        groups.join(" ")
    }

    /// Keeps it, if `typed` is the app's code of now: false when it is not. One that the person had before is replaced,
    /// with its codes. Sessions elsewhere, which proved less, end (`own` is the one they are in), and the owner is told.
    pub fn confirm(
        &self,
        conn: &mut PgConnection,
        by: &Actor,
        (user, typed, own): (&User, &str, Option<Uuid>),
    ) -> QueryResult<bool> {
        let Some(step) = digits(typed).and_then(|code| step_of(&self.secret, &code)) else {
            return Ok(false);
        };
        diesel::delete(authenticators::table.find(user.id)).execute(conn)?;
        diesel::insert_into(authenticators::table)
            .values((
                authenticators::user_id.eq(user.id),
                authenticators::sealed_secret.eq(sealed::seal(PURPOSE, &owner(user.id), &self.secret)),
                authenticators::last_step.eq(step),
            ))
            .execute(conn)?;
        recovery_code::keep(conn, (user.id, &self.codes))?;
        session::end_others(conn, user.id, own)?;
        let added = Event::done(Kind::AuthenticatorAdded, Object::user(user.id));
        let event = audit::record(conn, by, added)?;
        user.tell(conn, Notice::AuthenticatorAdded, event)?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret;

    #[test]
    fn a_form_is_its_owners_alone() {
        secret::install_for_tests();
        let enrolment = Enrolment::fresh();
        let letters = enrolment.seal(1);
        assert_eq!(Enrolment::open(&letters, 1), Some(enrolment));
        assert_eq!(Enrolment::open(&letters, 2), None);
        assert_eq!(Enrolment::open("x", 1), None);
    }

    #[test]
    fn a_form_of_yesterday_is_begun_anew() {
        secret::install_for_tests();
        let mut enrolment = Enrolment::fresh();
        enrolment.at -= SECONDS;
        assert_eq!(Enrolment::open(&enrolment.seal(1), 1), None);
    }

    #[test]
    fn the_app_learns_account_and_issuer() {
        let enrolment = Enrolment::fresh();
        let link = enrolment.link("salma@exemple.test").unwrap();
        assert!(link.starts_with("otpauth://totp/Twiza:salma%40exemple.test?"), "{link}");
        assert!(link.contains(&enrolment.written().replace(' ', "")));
    }
}
