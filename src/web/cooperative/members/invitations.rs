//! Inviting somebody into the cooperative by e-mail; sending the invitation again, taking it back.
use actix_web::web::{Data, Path};
use askama::Template;
use serde::Deserialize;

use crate::accounts::MemberRole;
use crate::cooperatives::members::{self, Desk, Invite, InviteError, Pending};
use crate::db::{Conn, CooperativeDb};
use crate::email::Email;
use crate::locale::Locale;
use crate::text::MultiLine;
use crate::web::cooperative::Space;
use crate::web::cooperative::members::roles;
use crate::web::flash::Flash;
use crate::web::form::{Nothing, see_other_with};
use crate::web::guards::Member;
use crate::web::limits::Limits;
use crate::web::site::Site;
use crate::web::{Errors, Form, Layout, Result, render, unprocessable};

/// As in the column's check.
const LONGEST_NOTE: usize = 300;

/// The invitation named in the path, by its code.
#[derive(Debug, Deserialize)]
pub struct Named {
    invitation: String,
}

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct InvitationForm {
    email: String,
    role: String,
    langue: String,
    mot: String,
}

impl InvitationForm {
    fn parse(&self, locale: Locale) -> std::result::Result<Invite, Errors> {
        let mut errors = Errors::new();
        let email = Email::parse(&self.email);
        if email.is_none() {
            errors.add("email", locale.t("members-error-email"));
        }
        let role = MemberRole::parse(&self.role);
        if role.is_none() {
            errors.add("role", locale.t("members-error-role"));
        }
        let note = MultiLine::parse_optional(&self.mot, LONGEST_NOTE).ok();
        if note.is_none() {
            errors.add("mot", locale.t1("members-error-note", "most", LONGEST_NOTE));
        }
        match (email, role, note) {
            (Some(email), Some(role), Some(note)) => Ok(Invite {
                email,
                role,
                note: note.to_string(),
                locale: Locale::parse(&self.langue).unwrap_or(locale),
            }),
            _ => Err(errors),
        }
    }
}

#[derive(Template)]
#[template(path = "cooperative/members/invite.html")]
struct New {
    layout: Layout,
    space: Space,
    form: InvitationForm,
    errors: Errors,
}

impl New {
    fn roles(&self) -> Vec<(&'static str, String, String)> {
        roles(self.layout.locale)
    }

    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        Locale::ALL.map(|locale| (locale.code(), locale.own_name())).into()
    }
}

/// GET /{l}/espace/{cooperative}/invitations
pub async fn new(member: Member, layout: Layout) -> Result {
    let member = member.at_least(MemberRole::Manager)?;
    let form = InvitationForm {
        role: MemberRole::Member.name().to_owned(),
        langue: layout.locale.code().to_owned(),
        ..InvitationForm::default()
    };
    render(New {
        space: Space::of(&member, layout.locale),
        layout,
        form,
        errors: Errors::new(),
    })
}

/// POST /{l}/espace/{cooperative}/invitations
pub async fn create(
    (db, site, limits): (CooperativeDb, Data<Site>, Data<Limits>),
    member: Member,
    Form(form): Form<InvitationForm>,
    layout: Layout,
) -> Result {
    let member = member.at_least(MemberRole::Manager)?;
    limits.invitation(&member.cooperative.slug)?;
    let (locale, space, desk) = (layout.locale, Space::of(&member, layout.locale), member.desk());
    let invite = match form.parse(locale) {
        Ok(invite) => invite,
        Err(errors) => return again((layout, space), form, errors),
    };
    let address = invite.email.to_string();
    match send(&db, desk, move |conn, desk| invite.send(conn, desk)).await {
        Ok(()) => {
            let flash = Flash::ok(locale.t1("members-invited", "email", &address));
            Ok(see_other_with(&site, space.href("/membres"), flash))
        }
        Err(error) => again((layout, space), form, refusal(error, locale)?),
    }
}

/// The mail goes to a stranger, and how many they had lately is known beyond the cooperative.
async fn send(
    db: &CooperativeDb,
    desk: Desk,
    mail: impl FnOnce(&mut Conn, &Desk) -> std::result::Result<(), InviteError> + Send + 'static,
) -> std::result::Result<(), InviteError> {
    let open = move |conn: &mut Conn| {
        desk.open(conn)?;
        Ok(desk)
    };
    db.write_beyond(open, move |conn, desk| mail(conn, &desk)).await
}

fn again((layout, space): (Layout, Space), form: InvitationForm, errors: Errors) -> Result {
    unprocessable(New {
        layout,
        space,
        form,
        errors,
    })
}

/// What is wrong with the address, when that is why nobody was invited.
fn refusal(error: InviteError, locale: Locale) -> Result<Errors> {
    let words = match error {
        InviteError::AlreadyMember => locale.t("members-error-already"),
        InviteError::TooManyPending => locale.t1("members-error-many", "most", members::MOST_PENDING),
        InviteError::Withheld => locale.t("members-error-withheld"),
        InviteError::Database(error) => return Err(error.into()),
    };
    Ok(Errors::one("email", words))
}

/// A manager of the cooperative whose invitation it is. It is looked for first: what is not theirs is not found.
async fn find(db: &CooperativeDb, member: Member, named: &Named) -> Result<Member> {
    let (cooperative_id, code) = (member.cooperative.cooperative_id, named.invitation.clone());
    db.read(move |conn| Pending::find_for(conn, cooperative_id, &code))
        .await?;
    member.at_least(MemberRole::Manager)
}

/// POST /{l}/espace/{cooperative}/invitations/{invitation}/renvoi
pub async fn update(
    (db, site, limits): (CooperativeDb, Data<Site>, Data<Limits>),
    (member, locale): (Member, Locale),
    path: Path<Named>,
    _form: Form<Nothing>,
) -> Result {
    let member = find(&db, member, &path).await?;
    limits.invitation(&member.cooperative.slug)?;
    let (page, desk) = (Space::of(&member, locale).href("/membres"), member.desk());
    let code = path.into_inner().invitation;
    let sent = send(&db, desk, move |conn, desk| members::resend(conn, &code, desk)).await;
    let flash = match sent {
        Ok(()) => Flash::ok(locale.t("members-invited-again")),
        Err(error) => Flash::bad(refusal(error, locale)?.on("email").unwrap_or_default()),
    };
    Ok(see_other_with(&site, page, flash))
}

/// POST /{l}/espace/{cooperative}/invitations/{invitation}/retrait
pub async fn destroy(
    (db, site): (CooperativeDb, Data<Site>),
    (member, locale): (Member, Locale),
    path: Path<Named>,
    _form: Form<Nothing>,
) -> Result {
    let member = find(&db, member, &path).await?;
    let (page, desk) = (Space::of(&member, locale).href("/membres"), member.desk());
    let code = path.into_inner().invitation;
    db.write(move |conn| members::withdraw(conn, &code, &desk)).await?;
    let flash = Flash::ok(locale.t("members-invitation-withdrawn"));
    Ok(see_other_with(&site, page, flash))
}
