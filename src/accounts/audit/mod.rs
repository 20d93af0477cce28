//! The journal of security events: who did what to what, with what outcome. A row is written by [`record`] in the
//! transaction of the change it tells of, and is never changed afterwards (the database refuses it). It holds no
//! secret, and no e-mail address that a stranger typed: that one is kept as a keyed digest.
mod kind;

pub use kind::{Kind, Outcome};

use std::fmt;
use std::net::IpAddr;

use chrono::{DateTime, Utc};
use diesel::pg::Pg;
use diesel::prelude::*;

use crate::schema::{audit_events, users};
use crate::secret;

/// Where a request came from, blurred: the first 24 bits of an IPv4 address, the first 48 of an IPv6 one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Network(String);

impl From<IpAddr> for Network {
    fn from(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(address) => {
                let [a, b, c, _] = address.octets();
                Self(format!("{a}.{b}.{c}.0/24"))
            }
            IpAddr::V6(address) => {
                let [a, b, c, ..] = address.segments();
                Self(format!("{a:x}:{b:x}:{c:x}::/48"))
            }
        }
    }
}

/// Who acted, and from where. The default is the program itself: a command, the worker.
#[derive(Debug, Clone, Default)]
pub struct Actor {
    /// Nobody when the person had not signed in.
    pub user_id: Option<i64>,
    pub network: Network,
}

impl Actor {
    /// The same request, now known to be this person's.
    pub fn as_user(&self, user_id: i64) -> Self {
        Self {
            user_id: Some(user_id),
            network: self.network.clone(),
        }
    }
}

/// What an event is about: `user:12`, `cooperative:argan-exemple`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Object(String);

impl Object {
    /// A thing of ours by the key that people know it by; never a secret, never what a stranger typed.
    pub fn new(kind: &'static str, key: impl fmt::Display) -> Self {
        Self(format!("{kind}:{key}").chars().take(120).collect())
    }

    /// An account.
    pub fn user(id: i64) -> Self {
        Self::new("user", id)
    }

    /// An address that somebody typed: the same one gives the same digest, and the digest gives no address.
    pub fn typed_address(email: &str) -> Self {
        let digest = secret::derive("audit address", email.trim().to_lowercase().as_bytes());
        let [a, b, c, d, e, f, g, h, ..] = digest;
        let short = u64::from_be_bytes([a, b, c, d, e, f, g, h]);
        Self::new("address", format_args!("{short:016x}"))
    }
}

/// Something that happened.
#[derive(Debug, Clone)]
pub struct Event {
    kind: Kind,
    object: Object,
    outcome: Outcome,
}

impl Event {
    /// It was done.
    pub fn done(kind: Kind, object: Object) -> Self {
        Self {
            kind,
            object,
            outcome: Outcome::Done,
        }
    }

    /// It was refused.
    pub fn refused(kind: Kind, object: Object) -> Self {
        Self {
            kind,
            object,
            outcome: Outcome::Refused,
        }
    }
}

/// Writes `event` into the journal, in the caller's transaction; its number names it in a mail about it.
pub fn record(conn: &mut PgConnection, by: &Actor, event: Event) -> QueryResult<i64> {
    diesel::insert_into(audit_events::table)
        .values((
            audit_events::actor_id.eq(by.user_id),
            audit_events::kind.eq(event.kind),
            audit_events::object.eq(event.object.0),
            audit_events::result.eq(event.outcome),
            audit_events::network.eq(&by.network.0),
        ))
        .returning(audit_events::id)
        .get_result(conn)
}

/// Whether the person has done such a thing before.
pub fn has_done(conn: &mut PgConnection, user_id: i64, kind: Kind) -> QueryResult<bool> {
    let earlier = audit_events::table
        .filter(audit_events::actor_id.eq(user_id))
        .filter(audit_events::kind.eq(kind))
        .filter(audit_events::result.eq(Outcome::Done));
    diesel::select(diesel::dsl::exists(earlier)).get_result(conn)
}

/// A row of the journal as its page shows it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(check_for_backend(Pg))]
pub struct Entry {
    #[diesel(select_expression = audit_events::at)]
    pub at: DateTime<Utc>,
    #[diesel(select_expression = audit_events::kind)]
    pub kind: Kind,
    #[diesel(select_expression = audit_events::object)]
    pub object: String,
    #[diesel(select_expression = audit_events::result)]
    pub outcome: Outcome,
    #[diesel(select_expression = audit_events::network)]
    pub network: String,
    /// The name of who acted; none for a stranger and for the program.
    #[diesel(select_expression = users::name.nullable())]
    pub actor: Option<String>,
}

/// Which events a list shows; empty shows all.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    pub kind: Option<Kind>,
    pub outcome: Option<Outcome>,
    /// A piece of the name or address of who acted, or a whole address that somebody typed.
    pub person: String,
    /// From this moment on.
    pub from: Option<DateTime<Utc>>,
    /// Before this moment.
    pub until: Option<DateTime<Utc>>,
}

/// One page of the journal, newest first, and how many events there are in all.
pub fn page(conn: &mut PgConnection, filter: &Filter, (page, per_page): (i64, i64)) -> QueryResult<(Vec<Entry>, i64)> {
    let total = filtered(filter).count().get_result(conn)?;
    let rows = filtered(filter)
        .order((audit_events::at.desc(), audit_events::id.desc()))
        .limit(per_page)
        .offset((page - 1) * per_page)
        .select(Entry::as_select())
        .load(conn)?;
    Ok((rows, total))
}

/// What the person did, and what was done to their account, the newest first.
pub fn about(conn: &mut PgConnection, user_id: i64, limit: i64) -> QueryResult<Vec<Entry>> {
    let Object(object) = Object::user(user_id);
    let with_more = format!("{object}:%");
    joined()
        .filter(
            audit_events::actor_id
                .eq(user_id)
                .or(audit_events::object.eq(object).assume_not_null())
                .or(audit_events::object.like(with_more).assume_not_null()),
        )
        .order((audit_events::at.desc(), audit_events::id.desc()))
        .limit(limit)
        .select(Entry::as_select())
        .load(conn)
}

#[diesel::dsl::auto_type]
fn joined() -> _ {
    audit_events::table.left_join(users::table)
}

fn filtered(filter: &Filter) -> diesel::helper_types::IntoBoxed<'_, joined, Pg> {
    let mut query = joined().into_boxed::<Pg>();
    if let Some(kind) = filter.kind {
        query = query.filter(audit_events::kind.eq(kind));
    }
    if let Some(outcome) = filter.outcome {
        query = query.filter(audit_events::result.eq(outcome));
    }
    if !filter.person.is_empty() {
        let like = format!("%{}%", filter.person.replace(['%', '_', '\\'], ""));
        let by_name = users::name.nullable().ilike(like.clone()).assume_not_null();
        let by_email = users::email.nullable().ilike(like).assume_not_null();
        let Object(typed) = Object::typed_address(&filter.person);
        query = query.filter(audit_events::object.eq(typed).or(by_name).or(by_email));
    }
    if let Some(from) = filter.from {
        query = query.filter(audit_events::at.ge(from));
    }
    if let Some(until) = filter.until {
        query = query.filter(audit_events::at.lt(until));
    }
    query
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_blurred() {
        let network = |text: &str| Network::from(text.parse::<IpAddr>().expect("an address")).0;
        assert_eq!(network("196.12.34.56"), "196.12.34.0/24");
        assert_eq!(network("::ffff:196.12.34.56"), "196.12.34.0/24");
        assert_eq!(network("2001:db8:1:2::3"), "2001:db8:1::/48");
    }

    #[test]
    fn what_a_stranger_typed_is_not_kept() {
        secret::install_for_tests();
        let Object(text) = Object::typed_address("Salma@exemple.test");
        assert_eq!(text, Object::typed_address(" salma@exemple.test").0);
        assert!(text.starts_with("address:") && !text.contains("salma"));
    }
}
