//! Proving again who one is, before a change that a session left open on a shared computer must not allow.
use askama::Template;

use crate::accounts::authenticator::{self, Verdict};
use crate::accounts::{User, session, sign_in_code};
use crate::web::account::door::Door;
use crate::web::account::proof::Proof;
use crate::web::account::sign_in_codes::digits;
use crate::web::error::Drawn;
use crate::web::{Error, Errors, Layout, Result, form, session as web_session};

/// The page that asks who it is. It keeps what was sent, and sends it again with the proof.
#[derive(Template)]
#[template(path = "account/proofs/new.html")]
struct New<'a> {
    layout: &'a Layout,
    action: &'a str,
    kept: Vec<(String, String)>,
    means: Means,
    /// A code was asked for by mail, and can be typed.
    is_code_asked: bool,
    errors: Errors,
}

impl New<'_> {
    fn may_type_code(&self) -> bool {
        self.means.has_authenticator || self.is_code_asked
    }
}

/// What the person can prove themselves with. Who has an authenticator is asked for its code and not for a mailed one,
/// since a mailbox left open beside the session proves nothing.
#[derive(Clone, Copy)]
struct Means {
    has_password: bool,
    has_authenticator: bool,
}

/// Goes on when the person proved a short while ago who they are, or proves it with what was sent; else answers with the
/// page that asks for it.
pub async fn demand(door: &Door, user: &User, layout: &Layout) -> Result<()> {
    if is_fresh(door, user).await? {
        return Ok(());
    }
    let (proof, kept) = Proof::take(form::sent(&door.request));
    let is_code_asked = matches!(proof, Proof::MailWanted | Proof::Code(_));
    let means = means(door, user).await?;
    let errors = match judge(door, (user, means), proof).await? {
        Outcome::Proved => return web_session::note_proof(&door.session),
        Outcome::Open => Errors::new(),
        Outcome::Wrong(field, key) => Errors::one(field, layout.t(key)),
    };
    let action = door.request.path();
    let page = New {
        layout,
        action,
        kept,
        means,
        is_code_asked,
        errors,
    };
    Err(Error::ProofRequired(Drawn(page.render()?)))
}

async fn means(door: &Door, user: &User) -> Result<Means> {
    let known = user.clone();
    let read = door.read(move |conn| {
        Ok::<_, Error>(Means {
            has_password: known.password_hash(conn)?.is_some(),
            has_authenticator: authenticator::is_on(conn, known.id)?,
        })
    });
    read.await
}

/// What became of a proof.
enum Outcome {
    Proved,
    /// Nothing was tried yet.
    Open,
    /// The field, and the key of what is wrong.
    Wrong(&'static str, &'static str),
}

impl Outcome {
    fn of(is_right: bool, (field, key): (&'static str, &'static str)) -> Self {
        if is_right {
            Self::Proved
        } else {
            Self::Wrong(field, key)
        }
    }
}

async fn judge(door: &Door, (user, means): (&User, Means), proof: Proof) -> Result<Outcome> {
    match proof {
        Proof::Nothing => Ok(Outcome::Open),
        Proof::Password(typed) => {
            let is_right = is_proved(door, user, &typed).await?;
            Ok(Outcome::of(is_right, (Proof::PASSWORD, "password-error-current")))
        }
        Proof::Code(typed) if means.has_authenticator => judge_authenticator(door, user, typed).await,
        Proof::Code(typed) => judge_mailed(door, user, &typed).await,
        Proof::MailWanted if means.has_authenticator => Ok(Outcome::Open),
        Proof::MailWanted => send_code(door, user).await,
    }
}

async fn judge_authenticator(door: &Door, user: &User, typed: String) -> Result<Outcome> {
    let user_id = user.id;
    let verify = door.write(move |conn, by| authenticator::verify(conn, by, (user_id, &typed)));
    Ok(match verify.await? {
        Verdict::Right(_) => Outcome::Proved,
        Verdict::Wrong => Outcome::Wrong(Proof::CODE, "second-step-error"),
        Verdict::Exhausted => Outcome::Wrong(Proof::CODE, "second-step-exhausted"),
    })
}

/// The code may be of a message that this browser asked for somebody else, who proves nothing here.
async fn judge_mailed(door: &Door, user: &User, typed: &str) -> Result<Outcome> {
    door.limits.account_mail(&door.request)?;
    let (browser, code) = (door.browser(), digits(typed));
    let spend = door.write(move |conn, _| sign_in_code::spend_code(conn, &browser, &code));
    let is_right = spend.await?.is_some_and(|owner| owner.id == user.id);
    Ok(Outcome::of(is_right, (Proof::CODE, "code-error")))
}

async fn send_code(door: &Door, user: &User) -> Result<Outcome> {
    door.limits.account_mail(&door.request)?;
    let (email, browser) = (user.email.clone(), door.browser());
    door.write(move |conn, by| sign_in_code::ask(conn, by, (&email, &browser)))
        .await?;
    Ok(Outcome::Open)
}

/// Whether the person has just signed in or proved who they are, or knows the password. A session left open on a shared
/// computer proves neither.
pub async fn is_proved(door: &Door, user: &User, typed: &str) -> Result<bool> {
    if typed.is_empty() && is_fresh(door, user).await? {
        return Ok(true);
    }
    let known = user.clone();
    let stored = door.read(move |conn| known.password_hash(conn)).await?;
    door.count_try(&user.email)?;
    door.is_password(typed, stored).await
}

/// Whether the person proved a short while ago, in this session, who they are.
async fn is_fresh(door: &Door, user: &User) -> Result<bool> {
    if web_session::is_proved(&door.session) {
        return Ok(true);
    }
    let (own, user_id) = (web_session::handle(&door.session), user.id);
    door.read(move |conn| session::is_recent(conn, user_id, own)).await
}
