//! A favourite is there again: whoever keeps it and asked to be told gets one mail a day about it at most. The database
//! notes the moment in the transaction that raises the stock; the worker writes the mail.
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Text};

use crate::accounts::User;
use crate::accounts::choice::Choice;
use crate::accounts::unsubscription::Unsubscription;
use crate::notifications::mails::BackInStock;
use crate::notifications::{self, Aggregate};
use crate::schema::users;

/// One person to be told of one product.
#[derive(QueryableByName)]
struct Due {
    #[diesel(sql_type = BigInt)]
    restock_id: i64,
    #[diesel(sql_type = BigInt)]
    user_id: i64,
    #[diesel(sql_type = Text)]
    slug: String,
    #[diesel(sql_type = Text)]
    name_fr: String,
    #[diesel(sql_type = Text)]
    name_ar: String,
}

/// Takes what was noted, and marks in the same statement who is told of it: of two workers each takes other rows, and
/// whoever was told within the day is left out.
const TAKE: &str = "
WITH taken AS (
  DELETE FROM restocks WHERE id IN (SELECT id FROM restocks ORDER BY id LIMIT 100 FOR UPDATE SKIP LOCKED)
  RETURNING id, product_id
), latest AS (
  SELECT max(t.id) AS id, p.id AS product_id, p.slug, p.name_fr, p.name_ar
  FROM taken t JOIN products p ON p.id = t.product_id AND p.status = 'published'
  WHERE EXISTS (SELECT FROM variants v WHERE v.product_id = p.id AND v.archived_at IS NULL AND v.on_hand > 0)
  GROUP BY p.id
), told AS (
  INSERT INTO restock_notices AS n (user_id, product_id)
  SELECT f.user_id, f.product_id FROM latest l
  JOIN favourites f ON f.product_id = l.product_id
  JOIN notification_choices c ON c.user_id = f.user_id AND c.kind = 'back_in_stock' AND c.is_wanted
  JOIN users u ON u.id = f.user_id AND u.disabled_at IS NULL
  ON CONFLICT (user_id, product_id) DO UPDATE SET told_at = now() WHERE n.told_at < now() - interval '24 hours'
  RETURNING user_id, product_id
)
SELECT l.id AS restock_id, told.user_id, l.slug, l.name_fr, l.name_ar
FROM told JOIN latest l ON l.product_id = told.product_id";

/// Writes to everybody who waits; how many.
pub fn tell(conn: &mut PgConnection) -> QueryResult<usize> {
    let due: Vec<Due> = sql_query(TAKE).load(conn)?;
    let ids: Vec<i64> = due.iter().map(|one| one.user_id).collect();
    let people: Vec<User> = users::table
        .filter(users::id.eq_any(ids))
        .select(User::as_select())
        .load(conn)?;
    for one in &due {
        let Some(user) = people.iter().find(|user| user.id == one.user_id) else {
            continue;
        };
        let mail = BackInStock {
            name: user.name.as_str().into(),
            product: user.locale.pick(&one.name_fr, &one.name_ar).into(),
            link: format!("/produits/{}", one.slug),
            stop: Unsubscription::new(user.id, Choice::BackInStock).path(),
        };
        notifications::queue(conn, &user.recipient(), &mail, Aggregate::restock(one.restock_id))?;
    }
    Ok(due.len())
}
