//! Products that a person wants to find again.
use diesel::prelude::*;

use crate::catalogue::Card;
use crate::locale::Locale;
use crate::schema::{favourites, products};

/// A person keeps the newest of so many.
const MOST: i64 = 200;

/// One page of a person's favourites.
#[derive(Debug)]
pub struct Favourites {
    /// What is on sale, the newest first.
    pub cards: Vec<Card>,
    /// What is not on sale now.
    pub away: Vec<Away>,
    pub total: i64,
}

/// A favourite that cannot be bought now.
#[derive(Debug, Clone, Queryable)]
pub struct Away {
    pub slug: String,
    name_fr: String,
    name_ar: String,
}

impl Away {
    /// Its name for a reader of `locale`.
    pub fn name(&self, locale: Locale) -> &str {
        locale.pick(&self.name_fr, &self.name_ar)
    }
}

impl Favourites {
    /// A page of them, in four queries however many there are. What has nothing to sell has no card, whatever the
    /// reason.
    pub fn page(conn: &mut PgConnection, user_id: i64, (page, per_page): (i64, i64)) -> QueryResult<Self> {
        let own = || favourites::table.filter(favourites::user_id.eq(user_id));
        let total = own().count().get_result(conn)?;
        let ids: Vec<i64> = own()
            .order((favourites::added_at.desc(), favourites::product_id.desc()))
            .limit(per_page)
            .offset((page - 1) * per_page)
            .select(favourites::product_id)
            .load(conn)?;
        let kept: Vec<(i64, String, Away)> = products::table
            .filter(products::id.eq_any(&ids))
            .order(products::id)
            .select((
                products::id,
                products::status,
                (products::slug, products::name_fr, products::name_ar),
            ))
            .load(conn)?;
        let on_sale = |id: &i64| kept.iter().any(|(kept, status, _)| kept == id && status == "published");
        let ids: Vec<i64> = ids.into_iter().filter(on_sale).collect();
        let cards = Card::load(conn, &ids)?;
        let has_card = |away: &Away| cards.iter().any(|card| card.slug == away.slug);
        let away = kept.into_iter().map(|(_, _, away)| away);
        Ok(Self {
            away: away.filter(|away| !has_card(away)).collect(),
            cards,
            total,
        })
    }
}

/// Keeps a product that was ever on sale; nothing happens when it is kept already. Whoever keeps too many loses the
/// oldest.
pub fn keep(conn: &mut PgConnection, user_id: i64, slug: &str) -> QueryResult<()> {
    let product_id: i64 = products::table
        .filter(products::slug.eq(slug).and(products::published_at.is_not_null()))
        .select(products::id)
        .first(conn)?;
    diesel::insert_into(favourites::table)
        .values((favourites::user_id.eq(user_id), favourites::product_id.eq(product_id)))
        .on_conflict_do_nothing()
        .execute(conn)?;
    let newest = favourites::table
        .filter(favourites::user_id.eq(user_id))
        .order((favourites::added_at.desc(), favourites::product_id.desc()))
        .limit(MOST)
        .select(favourites::product_id);
    let kept: Vec<i64> = newest.load(conn)?;
    let oldest = favourites::table
        .filter(favourites::user_id.eq(user_id))
        .filter(favourites::product_id.ne_all(kept));
    diesel::delete(oldest).execute(conn).map(drop)
}

/// Lets a product go; nothing happens when it was not kept.
pub fn let_go(conn: &mut PgConnection, user_id: i64, slug: &str) -> QueryResult<()> {
    let of_slug = products::table.filter(products::slug.eq(slug)).select(products::id);
    let own = favourites::table
        .filter(favourites::user_id.eq(user_id))
        .filter(favourites::product_id.eq_any(of_slug));
    diesel::delete(own).execute(conn).map(drop)
}

/// Whether the person keeps that product.
pub fn is_kept(conn: &mut PgConnection, user_id: i64, product_id: i64) -> QueryResult<bool> {
    diesel::select(diesel::dsl::exists(favourites::table.find((user_id, product_id)))).get_result(conn)
}
