//! The two exchanges with a device: making a passkey, and signing in with one. What we asked travels in the page, sealed
//! for the browser that got it, so that showing a page changes nothing; an answer is taken once, and within ten minutes.
use chrono::Utc;
use diesel::dsl::{IntervalDsl, now};
use diesel::pg::sql_types::Timestamptz;
use diesel::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use url::{Host, Url};
use uuid::Uuid;
use webauthn_rs::prelude::{
    AuthenticationResult, CredentialID, DiscoverableAuthentication, Passkey as Credential, PasskeyRegistration,
    PublicKeyCredential, RegisterPublicKeyCredential, Webauthn, WebauthnBuilder,
};

use super::NewPasskey;
use crate::accounts::User;
use crate::schema::spent_challenges;
use crate::{sealed, secret};

/// How long what we asked may wait for its answer.
const MINUTES: i32 = 10;

/// For what a question is sealed, as [`sealed`] says.
const MAKING: &str = "passkey making";
const SIGNING_IN: &str = "passkey signing in";

/// The site as devices know it.
pub struct RelyingParty(Webauthn);

/// What a page asks a device: `options` for the browser, and `sealed` for us to compare the answer with.
#[derive(Debug)]
pub struct Ceremony {
    pub options: String,
    pub sealed: String,
}

/// The question as it is sealed.
#[derive(Serialize, Deserialize)]
struct Asked<T> {
    state: T,
    at: i64,
}

impl RelyingParty {
    /// The site at `base_url`; `None` for one known by a number only, to which browsers tie no passkey.
    pub fn new(base_url: &Url) -> Option<Self> {
        let Some(Host::Domain(host)) = base_url.host() else {
            return None;
        };
        let builder = WebauthnBuilder::new(host, base_url).ok()?;
        builder.rp_name("Twiza").build().ok().map(Self)
    }

    /// Asks a device of `user` for a passkey; devices that hold one of `known` already refuse.
    pub fn ask_new(&self, user: &User, known: Vec<CredentialID>, browser: &str) -> Option<Ceremony> {
        let handle = handle(user.id);
        let asked = self
            .0
            .start_passkey_registration(handle, &user.email, &user.name, Some(known));
        let (options, state) = asked.ok()?;
        let mut options = serde_json::to_value(options).ok()?;
        // The library leaves it to the device; without, nobody could sign in without typing an address first.
        let selection = &mut options["publicKey"]["authenticatorSelection"];
        selection["residentKey"] = "required".into();
        selection["requireResidentKey"] = true.into();
        Ceremony::new(MAKING, browser, (&options, state))
    }

    /// The passkey that a device made, if its answer is to what this browser was asked.
    pub fn made(&self, browser: &str, (sealed, answer): (&str, &str)) -> Option<NewPasskey> {
        let (state, challenge_hash) = reopen::<PasskeyRegistration>(MAKING, browser, sealed)?;
        let answer: RegisterPublicKeyCredential = serde_json::from_str(answer).ok()?;
        let credential = self.0.finish_passkey_registration(&answer, &state).ok()?;
        Some(NewPasskey {
            credential,
            challenge_hash,
            label: String::new(),
        })
    }

    /// Asks any device to sign its owner in.
    pub fn ask_who(&self, browser: &str) -> Option<Ceremony> {
        let (options, state) = self.0.start_discoverable_authentication().ok()?;
        let mut options = serde_json::to_value(options).ok()?;
        // The library thinks of suggestions under a field; ours is a button.
        options.as_object_mut()?.remove("mediation");
        Ceremony::new(SIGNING_IN, browser, (&options, state))
    }

    /// Whose device answered, if the answer is good, to what this browser was asked, and the first.
    pub fn who(
        &self,
        conn: &mut PgConnection,
        browser: &str,
        (sealed, answer): (&str, &str),
    ) -> QueryResult<Option<User>> {
        let asked = reopen::<DiscoverableAuthentication>(SIGNING_IN, browser, sealed);
        let answer = serde_json::from_str::<PublicKeyCredential>(answer).ok();
        let Some(((state, challenge_hash), answer)) = asked.zip(answer) else {
            return Ok(None);
        };
        let Some((id, user, credential)) = super::find(conn, &answer.raw_id)? else {
            return Ok(None);
        };
        let Some(used) = self.judge((&answer, state), (user.id, credential)) else {
            return Ok(None);
        };
        if !spend(conn, &challenge_hash)? {
            return Ok(None);
        }
        super::note_use(conn, id, (used.0, &used.1))?;
        Ok(Some(user))
    }

    /// The credential with what its answer says, if it is its owner's and the signature holds.
    fn judge(
        &self,
        (answer, state): (&PublicKeyCredential, DiscoverableAuthentication),
        (user_id, credential): (i64, Value),
    ) -> Option<(Credential, AuthenticationResult)> {
        let is_theirs = answer.get_user_unique_id() == Some(handle(user_id).as_bytes().as_slice());
        let credential: Credential = serde_json::from_value(credential).ok().filter(|_| is_theirs)?;
        let judged = self.0.finish_discoverable_authentication_v2(answer, state, &credential);
        Some((credential, judged.ok()?))
    }
}

impl Ceremony {
    fn new(purpose: &str, browser: &str, (options, state): (&Value, impl Serialize)) -> Option<Self> {
        let asked = Asked {
            state,
            at: Utc::now().timestamp(),
        };
        let text = serde_json::to_vec(&asked).ok()?;
        Some(Self {
            options: options.to_string(),
            sealed: sealed::seal_in_letters(purpose, browser, &text),
        })
    }
}

/// What was asked of this browser, with what names the question, while it may be answered.
fn reopen<T: DeserializeOwned>(purpose: &str, browser: &str, letters: &str) -> Option<(T, Vec<u8>)> {
    let text = sealed::open_letters(purpose, browser, letters)?;
    let asked: Asked<T> = serde_json::from_slice(&text).ok()?;
    let age = Utc::now().timestamp() - asked.at;
    (age < i64::from(MINUTES) * 60).then(|| (asked.state, Sha256::digest(&text).to_vec()))
}

/// Takes the answer to a question, once: the row decides between answers at the same time.
pub(super) fn spend(conn: &mut PgConnection, challenge_hash: &[u8]) -> QueryResult<bool> {
    let spent = diesel::insert_into(spent_challenges::table)
        .values((
            spent_challenges::challenge_hash.eq(challenge_hash),
            spent_challenges::expires_at.eq(now.into_sql::<Timestamptz>() + (2 * MINUTES).minutes()),
        ))
        .on_conflict_do_nothing()
        .execute(conn)?;
    Ok(spent == 1)
}

/// Forgets answers to questions that are too old to be answered again.
pub fn delete_expired(conn: &mut PgConnection) -> QueryResult<usize> {
    diesel::delete(spent_challenges::table.filter(spent_challenges::expires_at.lt(now))).execute(conn)
}

/// What devices keep in place of the person: it says nothing outside.
fn handle(user_id: i64) -> Uuid {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&secret::derive("passkey owner", &user_id.to_be_bytes())[..16]);
    Uuid::from_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn party(url: &str) -> Option<RelyingParty> {
        RelyingParty::new(&url.parse().unwrap())
    }

    #[test]
    fn a_site_known_by_a_number_has_no_passkeys() {
        assert!(party("http://127.0.0.1:8080").is_none());
        assert!(party("http://localhost:8080").is_some());
        assert!(party("https://twiza.test").is_some());
    }

    #[test]
    fn a_question_is_answered_by_the_browser_that_got_it() {
        secret::install_for_tests();
        let asked = party("https://twiza.test").unwrap().ask_who("browser").unwrap();
        assert!(!asked.options.contains("mediation"), "{}", asked.options);
        let reopened = |browser| reopen::<DiscoverableAuthentication>(SIGNING_IN, browser, &asked.sealed);
        assert!(reopened("browser").is_some());
        assert!(reopened("another").is_none());
    }
}
