//! The mail that changes of members cause, in the language of whoever gets it.
use diesel::{PgConnection, QueryResult};

use super::{Desk, Invitation, Invite, LIFETIME, Membership};
use crate::accounts::{Belonging, MemberRole, User};
use crate::notifications::mails::{Bilingual, MemberInvitation, MemberNews, MemberNotice};
use crate::notifications::{self, Aggregate, Queued, Recipient};

pub(super) fn invite(conn: &mut PgConnection, invite: &Invite, desk: &Desk, token: &str) -> QueryResult<Queued> {
    let to = Recipient {
        email: invite.email.to_string(),
        name: String::new(),
        locale: invite.locale,
    };
    let mail = MemberInvitation {
        cooperative: named(&desk.cooperative),
        inviter: (&desk.user.name).into(),
        role: invite.role.name(),
        note: (&invite.note).into(),
        link: format!("/invitations/{token}"),
        days: LIFETIME.num_days(),
    };
    notifications::queue(conn, &to, &mail, Aggregate::one_time_link(token))
}

pub(super) fn tell_role(
    conn: &mut PgConnection,
    user: &User,
    (cooperative, role): (&Belonging, MemberRole),
    number: i64,
) -> QueryResult<()> {
    tell(conn, user, (named(cooperative), MemberNews::Role(role.name())), number)
}

pub(super) fn tell_removed(conn: &mut PgConnection, user: &User, from: &Belonging, number: i64) -> QueryResult<()> {
    tell(conn, user, (named(from), MemberNews::Removed), number)
}

pub(super) fn tell_left(conn: &mut PgConnection, user: &User, from: &Belonging, number: i64) -> QueryResult<()> {
    tell(conn, user, (named(from), MemberNews::Left), number)
}

/// The one who invited reads who came.
pub(super) fn tell_joined(
    conn: &mut PgConnection,
    invitation: &Invitation,
    user: &User,
    number: i64,
) -> QueryResult<()> {
    let cooperative = Bilingual::new(&invitation.name_fr, &invitation.name_ar);
    let news = MemberNews::Joined((&user.name).into());
    tell(conn, &invitation.inviter, (cooperative, news), number)
}

/// Both the helper and the member read it.
pub(super) fn tell_mandate(
    conn: &mut PgConnection,
    (helper, member): (&Membership, &Membership),
    cooperative: &Belonging,
    number: i64,
) -> QueryResult<()> {
    let acts = MemberNews::ActsFor((&member.user.name).into());
    tell(conn, &helper.user, (named(cooperative), acts), number)?;
    let acted_for = MemberNews::ActedForBy((&helper.user.name).into());
    tell(conn, &member.user, (named(cooperative), acted_for), number)
}

pub(super) fn tell_mandate_ended(
    conn: &mut PgConnection,
    helper: &User,
    cooperative: &Belonging,
    number: i64,
) -> QueryResult<()> {
    tell(conn, helper, (named(cooperative), MemberNews::MandateEnded), number)
}

fn tell(
    conn: &mut PgConnection,
    user: &User,
    (cooperative, news): (Bilingual, MemberNews),
    number: i64,
) -> QueryResult<()> {
    let notice = MemberNotice {
        name: (&user.name).into(),
        cooperative,
        news,
    };
    notifications::queue(conn, &user.recipient(), &notice, Aggregate::audit_event(number)).map(drop)
}

fn named(cooperative: &Belonging) -> Bilingual {
    Bilingual::new(&cooperative.name_fr, &cooperative.name_ar)
}
