//! Whose orders somebody of the staff leaves to the others.
use diesel::dsl::exists;
use diesel::prelude::*;

use crate::cooperatives::members;
use crate::orders::Order;
use crate::schema::parcels;

impl Order {
    /// Whether one of its parcels is of a cooperative of which the person is a member, or was one within the last year.
    pub fn is_own(&self, conn: &mut PgConnection, user_id: i64) -> QueryResult<bool> {
        let own = members::own(conn, user_id)?;
        if own.is_empty() {
            return Ok(false);
        }
        let parcels = parcels::table
            .filter(parcels::order_id.eq(self.id))
            .filter(parcels::cooperative_id.eq_any(own));
        diesel::select(exists(parcels)).get_result(conn)
    }
}
