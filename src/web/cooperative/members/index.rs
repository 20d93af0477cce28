//! Who belongs to the cooperative, and who is invited.
use askama::Template;

use crate::accounts::MemberRole;
use crate::cooperatives::members::{Mandate, Membership, Pending};
use crate::db::{Conn, CooperativeDb};
use crate::locale::date_in_morocco;
use crate::web::cooperative::Space;
use crate::web::cooperative::members::role_words;
use crate::web::guards::Member;
use crate::web::{Error, Layout, Result, render};

/// A member, with whom they act for.
struct Row {
    member: Membership,
    mandate: Option<Mandate>,
    /// It is the reader.
    is_self: bool,
}

#[derive(Template)]
#[template(path = "cooperative/members/index.html")]
struct Index {
    layout: Layout,
    space: Space,
    rows: Vec<Row>,
    pending: Vec<Pending>,
    is_manager: bool,
}

impl Index {
    fn role(&self, role: &MemberRole) -> String {
        role_words(self.layout.locale, *role)
    }

    fn since(&self, row: &Row) -> String {
        let day = date_in_morocco(row.member.since);
        self.layout.t1("members-since", "date", self.layout.locale.date(day))
    }

    fn acts_for(&self, mandate: &Mandate) -> String {
        let until = self.layout.locale.date(mandate.ends_on);
        self.layout
            .t2("members-acts-for", "name", &mandate.member_name, "date", &until)
    }

    fn waits_until(&self, pending: &Pending) -> String {
        if pending.is_expired() {
            return self.layout.t("members-invitation-expired");
        }
        let day = date_in_morocco(pending.expires_at);
        self.layout
            .t1("members-invitation-until", "date", self.layout.locale.date(day))
    }

    /// A page about that member.
    fn page(&self, row: &Row, page: &str) -> String {
        self.space.href(&format!("/membres/{}/{page}", row.member.code))
    }

    fn invitation(&self, pending: &Pending, page: &str) -> String {
        self.space.href(&format!("/invitations/{}/{page}", pending.code))
    }

    fn is_helper(&self, row: &Row) -> bool {
        row.member.role == MemberRole::Helper
    }
}

/// GET /{l}/espace/{cooperative}/membres
pub async fn index(db: CooperativeDb, member: Member, layout: Layout) -> Result {
    let cooperative_id = member.cooperative.cooperative_id;
    let reader = member.person.user.id;
    let (rows, pending) = db.read(move |conn| load(conn, cooperative_id, reader)).await?;
    let is_manager = member.cooperative.role == MemberRole::Manager;
    render(Index {
        space: Space::of(&member, layout.locale),
        pending: if is_manager { pending } else { Vec::new() },
        layout,
        rows,
        is_manager,
    })
}

fn load(conn: &mut Conn, cooperative_id: i64, reader: i64) -> Result<(Vec<Row>, Vec<Pending>)> {
    let mandates = Mandate::all(conn, cooperative_id)?;
    let pending = Pending::all(conn, cooperative_id)?;
    let members = Membership::all(conn, cooperative_id)?;
    let row = |member: Membership| Row {
        mandate: mandates.iter().find(|mandate| mandate.helper_id == member.id).cloned(),
        is_self: member.user.id == reader,
        member,
    };
    Ok::<_, Error>((members.into_iter().map(row).collect(), pending))
}
