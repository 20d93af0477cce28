//! A helper who acts for a member: somebody who reads and types for one who does not. A manager gives it for a time;
//! the space shows it on every page, and the journal names it beside everything done under it.
use chrono::{NaiveDate, TimeDelta, Utc};
use diesel::pg::Pg;
use diesel::prelude::*;

use super::{Desk, Membership, mailing};
use crate::accounts::MemberRole;
use crate::accounts::audit::{self, Event, Kind};
use crate::locale::date_in_morocco;
use crate::schema::{mandates, memberships, users};

/// A mandate that counts today or later, as the page of members shows it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = mandates, check_for_backend(Pg))]
pub struct Mandate {
    /// The helper's membership.
    pub helper_id: i64,
    pub starts_on: NaiveDate,
    /// The last day.
    pub ends_on: NaiveDate,
    /// For whom.
    #[diesel(select_expression = users::name)]
    pub member_name: String,
}

/// For whom, and for how long.
#[derive(Debug, Clone)]
pub struct MandateTerms {
    /// The code of the member's membership.
    pub member: String,
    pub starts_on: NaiveDate,
    /// The last day.
    pub ends_on: NaiveDate,
}

impl MandateTerms {
    /// No mandate lasts longer.
    pub const LONGEST: TimeDelta = TimeDelta::days(366);
}

/// Why no mandate was given.
#[derive(Debug, thiserror::Error)]
pub enum GiveError {
    /// Only helpers hold one; members act for themselves.
    #[error("the person is no helper")]
    NoHelper,
    /// Nobody acts for a helper.
    #[error("the person acted for is no member")]
    NoMember,
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
}

impl Mandate {
    /// Those of the cooperative that have not ended.
    pub fn all(conn: &mut PgConnection, cooperative_id: i64) -> QueryResult<Vec<Self>> {
        let members = memberships::table.on(memberships::id.eq(mandates::member_id));
        mandates::table
            .inner_join(members)
            .inner_join(users::table.on(users::id.eq(memberships::user_id)))
            .filter(mandates::cooperative_id.eq(cooperative_id))
            .filter(mandates::withdrawn_at.is_null())
            .filter(mandates::ends_on.ge(date_in_morocco(Utc::now())))
            .order(mandates::id)
            .select(Self::as_select())
            .load(conn)
    }

    /// Lets `helper` act for a member; a mandate held before ends.
    pub fn give(
        conn: &mut PgConnection,
        helper: &Membership,
        terms: &MandateTerms,
        desk: &Desk,
    ) -> Result<(), GiveError> {
        desk.open(conn)?;
        let cooperative_id = desk.cooperative.cooperative_id;
        let helper = Membership::find_for(conn, cooperative_id, &helper.code)?;
        if helper.role != MemberRole::Helper {
            return Err(GiveError::NoHelper);
        }
        let member = Membership::find_for(conn, cooperative_id, &terms.member)?;
        if member.role <= MemberRole::Helper {
            return Err(GiveError::NoMember);
        }
        end(conn, &helper)?;
        diesel::insert_into(mandates::table)
            .values((
                mandates::cooperative_id.eq(cooperative_id),
                mandates::helper_id.eq(helper.id),
                mandates::member_id.eq(member.id),
                mandates::given_by.eq(desk.user.id),
                mandates::starts_on.eq(terms.starts_on),
                mandates::ends_on.eq(terms.ends_on),
            ))
            .execute(conn)?;
        let event = Event::done(Kind::MandateGiven, desk.object(helper.user.id));
        let number = audit::record(conn, &desk.by, event)?;
        Ok(mailing::tell_mandate(
            conn,
            (&helper, &member),
            &desk.cooperative,
            number,
        )?)
    }

    /// The helper acts for nobody any more. Not found when they held no mandate.
    pub fn withdraw(conn: &mut PgConnection, helper: &Membership, desk: &Desk) -> QueryResult<()> {
        desk.open(conn)?;
        if end(conn, helper)? == 0 {
            return Err(diesel::result::Error::NotFound);
        }
        let event = Event::done(Kind::MandateWithdrawn, desk.object(helper.user.id));
        let number = audit::record(conn, &desk.by, event)?;
        mailing::tell_mandate_ended(conn, &helper.user, &desk.cooperative, number)
    }
}

fn end(conn: &mut PgConnection, helper: &Membership) -> QueryResult<usize> {
    diesel::update(mandates::table)
        .filter(mandates::helper_id.eq(helper.id).and(mandates::withdrawn_at.is_null()))
        .set(mandates::withdrawn_at.eq(diesel::dsl::now))
        .execute(conn)
}
