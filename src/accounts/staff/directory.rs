//! Everybody with an account, for administrators.
use chrono::{DateTime, Utc};
use diesel::dsl::{count_star, max, now, sql};
use diesel::expression::SqlLiteral;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::accounts::{MemberRole, User, authenticator, passkey};
use crate::schema::{cooperatives, memberships, sessions, users};

/// Whom a list shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Group {
    /// Everybody whose account was not erased.
    #[default]
    All,
    Staff,
    /// Of any cooperative.
    Members,
    Disabled,
}

impl Group {
    /// Each, in the order of the filter.
    pub const ALL: [Self; 4] = [Self::All, Self::Staff, Self::Members, Self::Disabled];

    /// The name in addresses and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Staff => "staff",
            Self::Members => "members",
            Self::Disabled => "disabled",
        }
    }

    /// The group of that name; everybody for any other.
    pub fn parse(name: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|group| group.name() == name)
            .unwrap_or_default()
    }
}

/// In which order a list shows them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    /// Who came last, first.
    #[default]
    Newest,
    Name,
    /// Members of most cooperatives first.
    Belongings,
}

impl Order {
    /// Each, in the order of the choice.
    pub const ALL: [Self; 3] = [Self::Newest, Self::Name, Self::Belongings];

    /// The name in addresses and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Newest => "newest",
            Self::Name => "name",
            Self::Belongings => "cooperatives",
        }
    }

    /// The order of that name; the newest first for any other.
    pub fn parse(name: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|order| order.name() == name)
            .unwrap_or_default()
    }
}

/// What a list shows.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    pub group: Group,
    pub order: Order,
    /// A piece of a name or of an address.
    pub words: String,
}

/// A row of the list.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = users, check_for_backend(Pg))]
pub struct Listed {
    #[diesel(embed)]
    pub user: User,
    pub created_at: DateTime<Utc>,
    /// How many cooperatives they belong to.
    #[diesel(select_expression = belongings(), select_expression_type = SqlLiteral<BigInt>)]
    pub belongings: i64,
}

fn belongings() -> SqlLiteral<BigInt> {
    sql("(SELECT count(*) FROM memberships m WHERE m.user_id = users.id AND m.ended_at IS NULL)")
}

/// One page of the list, and how many there are in all.
pub fn page(conn: &mut PgConnection, filter: &Filter, (page, per_page): (i64, i64)) -> QueryResult<(Vec<Listed>, i64)> {
    let total = filtered(filter).count().get_result(conn)?;
    let query = filtered(filter);
    let ordered = match filter.order {
        Order::Newest => query.order(users::created_at.desc()),
        Order::Name => query.order(sql::<Text>("lower(users.name)")),
        Order::Belongings => query.order(belongings().desc()),
    };
    let rows = ordered
        .then_order_by(users::id.desc())
        .limit(per_page)
        .offset((page - 1) * per_page)
        .select(Listed::as_select())
        .load(conn)?;
    Ok((rows, total))
}

fn filtered(filter: &Filter) -> users::BoxedQuery<'_, Pg> {
    let query = users::table.filter(users::erased_at.is_null()).into_boxed();
    let live = memberships::table
        .filter(memberships::ended_at.is_null())
        .select(memberships::user_id);
    let query = match filter.group {
        Group::All => query,
        Group::Staff => query.filter(users::staff_role.is_not_null()),
        Group::Members => query.filter(users::id.eq_any(live)),
        Group::Disabled => query.filter(users::disabled_at.is_not_null()),
    };
    if filter.words.is_empty() {
        return query;
    }
    let like = format!("%{}%", filter.words.replace(['%', '_', '\\'], ""));
    query.filter(users::name.ilike(like.clone()).or(users::email.ilike(like)))
}

/// What an administrator sees of one person.
#[derive(Debug, Clone)]
pub struct Card {
    pub user: User,
    pub created_at: DateTime<Utc>,
    /// Since when the address is known to be theirs.
    pub verified_at: Option<DateTime<Utc>>,
    /// Where they are signed in now.
    pub sessions: i64,
    pub last_seen_at: Option<DateTime<Utc>>,
    /// Cooperatives in French and Arabic, and the role in each.
    pub belongings: Vec<(String, String, MemberRole)>,
    /// Whether a code app guards the account, and how many passkeys do.
    pub has_authenticator: bool,
    pub passkeys: usize,
}

impl Card {
    /// Of that person, unless the account was erased.
    pub fn load(conn: &mut PgConnection, user_id: i64) -> QueryResult<Self> {
        let (user, created_at, verified_at) = users::table
            .find(user_id)
            .filter(users::erased_at.is_null())
            .select((User::as_select(), users::created_at, users::verified_at))
            .first(conn)?;
        let live = sessions::table
            .filter(sessions::user_id.eq(user_id))
            .filter(sessions::expires_at.gt(now).and(sessions::absolute_end.gt(now)));
        let (sessions, last_seen_at) = live.select((count_star(), max(sessions::last_seen_at))).first(conn)?;
        Ok(Self {
            user,
            created_at,
            verified_at,
            sessions,
            last_seen_at,
            belongings: belongings_of(conn, user_id)?,
            has_authenticator: authenticator::is_on(conn, user_id)?,
            passkeys: passkey::of(conn, user_id)?.len(),
        })
    }
}

fn belongings_of(conn: &mut PgConnection, user_id: i64) -> QueryResult<Vec<(String, String, MemberRole)>> {
    memberships::table
        .inner_join(cooperatives::table)
        .filter(memberships::user_id.eq(user_id).and(memberships::ended_at.is_null()))
        .order(cooperatives::name_fr)
        .select((cooperatives::name_fr, cooperatives::name_ar, memberships::role))
        .load(conn)
}
