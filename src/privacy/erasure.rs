//! An account becomes nobody's (reliability H6): what is only theirs goes, what others or the law need names no one, and
//! what an invoice must say stays under lock for ten years. There is no way back.
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Text};

use super::holdings::HOLDINGS;
use crate::accounts::User;
use crate::accounts::audit::{self, Actor, Event, Kind, Object};
use crate::notifications::mails::AccountErased;
use crate::notifications::{self, Aggregate};
use crate::schema::users;

/// What must end before an account can.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Obstacle {
    /// So many orders are on their way, or their money is.
    OpenOrders(i64),
    /// The person is the only manager of that cooperative.
    OnlyManager(String),
    /// They belong to the platform's staff: an administrator ends that first.
    Staff,
}

/// Why an account was not erased.
#[derive(Debug, thiserror::Error)]
pub enum EraseError {
    #[error("something must end first")]
    Held(Vec<Obstacle>),
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

/// A parcel that has not arrived or come back, or money that is owed.
const OPEN_ORDERS: &str = "
SELECT count(*) AS count FROM orders o WHERE o.user_id = $1 AND (
  EXISTS (SELECT FROM parcels p WHERE p.order_id = o.id AND p.state NOT IN ('delivered', 'cancelled', 'returned'))
  OR EXISTS (SELECT FROM payments p WHERE p.order_id = o.id AND p.state = 'due')
  OR EXISTS (SELECT FROM disbursements r JOIN parcels p ON p.id = r.parcel_id
    WHERE p.order_id = o.id AND r.state IN ('asked', 'due')))";

const ONLY_MANAGED: &str = "
SELECT c.name_fr AS name FROM memberships m JOIN cooperatives c ON c.id = m.cooperative_id
WHERE m.user_id = $1 AND m.ended_at IS NULL AND m.role = 'manager' AND NOT EXISTS (
  SELECT FROM memberships o WHERE o.cooperative_id = m.cooperative_id AND o.user_id <> m.user_id
    AND o.ended_at IS NULL AND o.role = 'manager')
ORDER BY c.name_fr";

/// Managers who leave at the same time wait for each other, as in `cooperatives::members`.
const LOCK_MANAGERS: &str = "
SELECT m.id AS count FROM memberships m WHERE m.ended_at IS NULL AND m.role = 'manager' AND m.cooperative_id IN (
  SELECT cooperative_id FROM memberships WHERE user_id = $1 AND ended_at IS NULL) ORDER BY m.id FOR UPDATE";

/// The row stays for what points to it; its address is one that no mail reaches (RFC 2606).
const ANONYMISE: &str = "
UPDATE users SET email = 'effacee-' || id || '@compte.invalid', name = '–', phone = NULL, password_hash = NULL,
  verified_at = NULL, failed_sign_ins = 0, disabled_at = coalesce(disabled_at, now()), erased_at = now() WHERE id = $1";

/// What stands in the way now.
pub fn obstacles(conn: &mut PgConnection, user: &User) -> QueryResult<Vec<Obstacle>> {
    let open: Count = sql_query(OPEN_ORDERS).bind::<BigInt, _>(user.id).get_result(conn)?;
    let managed: Vec<Name> = sql_query(ONLY_MANAGED).bind::<BigInt, _>(user.id).load(conn)?;
    let orders = (open.count > 0).then_some(Obstacle::OpenOrders(open.count));
    let staff = user.is_staff().then_some(Obstacle::Staff);
    let managed = managed.into_iter().map(|Name { name }| Obstacle::OnlyManager(name));
    Ok(orders.into_iter().chain(managed).chain(staff).collect())
}

/// Erases the account, and says farewell to its address.
pub fn erase(conn: &mut PgConnection, by: &Actor, user: &User) -> Result<(), EraseError> {
    // Whoever orders or becomes staff at this moment is waited for, or waits.
    let user = users::table
        .find(user.id)
        .for_update()
        .select(User::as_select())
        .first(conn)?;
    sql_query(LOCK_MANAGERS)
        .bind::<BigInt, _>(user.id)
        .load::<Count>(conn)?;
    let obstacles = obstacles(conn, &user)?;
    if !obstacles.is_empty() {
        return Err(EraseError::Held(obstacles));
    }
    for statement in HOLDINGS.iter().flat_map(|holding| holding.erase) {
        sql_query(*statement)
            .bind::<BigInt, _>(user.id)
            .bind::<Text, _>(&user.email)
            .execute(conn)?;
    }
    sql_query(ANONYMISE).bind::<BigInt, _>(user.id).execute(conn)?;
    let erased = Event::done(Kind::AccountErased, Object::user(user.id));
    let event = audit::record(conn, by, erased)?;
    let farewell = AccountErased {
        name: user.name.as_str().into(),
    };
    notifications::queue(conn, &user.recipient(), &farewell, Aggregate::audit_event(event))?;
    Ok(())
}
