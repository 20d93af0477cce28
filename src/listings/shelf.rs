//! The stock of everything that a cooperative sells, on one page: what is on hand, and counting it again. A count is
//! written only where the stock is still what the member saw, so that a sale in the meantime is never undone.
use std::borrow::Borrow;

use chrono::{DateTime, TimeDelta, Utc};
use diesel::dsl::now;
use diesel::prelude::*;
use diesel::result::Error::NotFound;
use uuid::Uuid;

use crate::listings::Status;
use crate::locale::Locale;
use crate::media::Photo;
use crate::orders::stock::{self, Cause, Reason};
use crate::schema::{photos, product_photos, products, variants};

/// A member is asked again whether the counts are right after this long.
const ASKED_AFTER: TimeDelta = TimeDelta::days(7);

/// A size of a product and how many are on hand.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(check_for_backend(diesel::pg::Pg))]
pub struct Shelved {
    #[diesel(select_expression = variants::id)]
    pub variant_id: i64,
    #[diesel(select_expression = variants::on_hand)]
    pub on_hand: i32,
    #[diesel(select_expression = variants::label_fr)]
    label_fr: String,
    #[diesel(select_expression = variants::label_ar)]
    label_ar: String,
    #[diesel(select_expression = products::name_fr)]
    name_fr: String,
    #[diesel(select_expression = products::name_ar)]
    name_ar: String,
    /// The first photo.
    #[diesel(embed)]
    pub photo: Option<Photo>,
}

impl Shelved {
    /// The product's name for a reader of `locale`.
    pub fn name(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.name_fr, &self.name_ar)
    }

    /// The size's label for a reader of `locale`.
    pub fn label(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.label_fr, &self.label_ar)
    }
}

/// What a member saw of a size, and what they counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recount {
    pub variant_id: i64,
    pub seen: i32,
    pub counted: i32,
}

#[diesel::dsl::auto_type]
fn sold_by(cooperative_id: i64) -> _ {
    let approved: [Status; 2] = [Status::Published, Status::Withdrawn];
    variants::table
        .inner_join(products::table.on(products::id.eq(variants::product_id)))
        .filter(variants::cooperative_id.eq(cooperative_id))
        .filter(variants::archived_at.is_null())
        .filter(products::status.eq_any(approved))
}

/// One page of what the cooperative sells, product by product, and how many sizes there are in all.
pub fn shelf(
    conn: &mut PgConnection,
    cooperative_id: i64,
    (limit, offset): (i64, i64),
) -> QueryResult<(Vec<Shelved>, i64)> {
    let total = sold_by(cooperative_id).count().get_result(conn)?;
    let first = product_photos::product_id
        .eq(products::id)
        .and(product_photos::position.eq(0));
    let rows = sold_by(cooperative_id)
        .left_join(product_photos::table.on(first))
        .left_join(photos::table.on(photos::id.nullable().eq(product_photos::photo_id.nullable())))
        .order((products::name_fr, products::id, variants::position, variants::id))
        .limit(limit)
        .offset(offset)
        .select(Shelved::as_select())
        .load(conn)?;
    Ok((rows, total))
}

/// How many sizes nobody has counted or confirmed for a week.
pub fn count_unconfirmed(conn: &mut PgConnection, cooperative_id: i64) -> QueryResult<i64> {
    let since: DateTime<Utc> = Utc::now() - ASKED_AFTER;
    sold_by(cooperative_id)
        .filter(variants::stock_confirmed_at.lt(since))
        .count()
        .get_result(conn)
}

/// A member says that every count is right as it stands.
pub fn confirm_all(conn: &mut PgConnection, cooperative_id: i64) -> QueryResult<usize> {
    let own = variants::table
        .filter(variants::cooperative_id.eq(cooperative_id))
        .filter(variants::archived_at.is_null());
    diesel::update(own)
        .set(variants::stock_confirmed_at.eq(now))
        .execute(conn)
}

/// Writes the counts; answers with the sizes whose stock had moved since it was seen, which stay as they are. One of
/// another cooperative is not found.
pub fn recount(
    conn: &mut PgConnection,
    cooperative_id: i64,
    (recounts, by): (&[Recount], i64),
) -> QueryResult<Vec<i64>> {
    let ids: Vec<i64> = recounts.iter().map(|recount| recount.variant_id).collect();
    stock::lock(conn, &ids)?;
    let own: Vec<i64> = variants::table
        .filter(
            variants::id
                .eq_any(&ids)
                .and(variants::cooperative_id.eq(cooperative_id)),
        )
        .select(variants::id)
        .load(conn)?;
    if !ids.iter().all(|id| own.contains(id)) {
        return Err(NotFound);
    }
    let mut moved = Vec::new();
    for recount in recounts {
        if !recount.write(conn, by)? {
            moved.push(recount.variant_id);
        }
    }
    stock::refresh_lists(conn, &ids)?;
    Ok(moved)
}

impl Recount {
    fn write(&self, conn: &mut PgConnection, by: i64) -> QueryResult<bool> {
        let cause = Cause {
            reason: Reason::Correction,
            // Each count is a cause of its own.
            reference: &Uuid::new_v4().to_string(),
            user_id: Some(by),
        };
        if !stock::set_from(conn, (self.variant_id, self.seen, self.counted), cause)? {
            return Ok(false);
        }
        diesel::update(variants::table.find(self.variant_id))
            .set(variants::stock_confirmed_at.eq(now))
            .execute(conn)?;
        Ok(true)
    }
}
