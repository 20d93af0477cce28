//! Behind the queries of a cooperative's space stands the database: a query that forgets whose rows it wants finds none
//! of another cooperative (I5). Read from the catalogue, so that a new table is asked too.
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::result::Error;
use diesel::sql_types::{BigInt, Text};
use twiza::db::within;
use twiza::orders::Awaited;
use twiza::payments::Method;

use crate::support::buyers::{ARGAN, THYME_HONEY, checkout, first_order_of, order_of, place};
use crate::support::{CommittedDb, RolledBackDb};

const ARGAN_COOPERATIVE: i64 = 1;

/// What members read although it is nobody's, or what the grants of its columns guard alone (`outbox`, `audit_events`).
const FOR_EVERYONE: [&str; 15] = [
    "allowed_transitions",
    "audit_events",
    "categories",
    "communes",
    "labels",
    "outbox",
    "photos",
    "product_search_source",
    "provinces",
    "rate_bands",
    "rate_cards",
    "rate_zones",
    "regions",
    "settings",
    "tracking_ranges",
];

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

fn names(conn: &mut PgConnection, query: &str) -> Vec<String> {
    let names: Vec<Name> = diesel::sql_query(query).load(conn).unwrap();
    names.into_iter().map(|name| name.name).collect()
}

fn count(conn: &mut PgConnection, query: &str) -> i64 {
    diesel::sql_query(query).get_result::<Count>(conn).unwrap().count
}

/// Tables that members may read or write, some columns or all, with this said of them.
fn of_members(conn: &mut PgConnection, more: &str) -> Vec<String> {
    let query = format!(
        "SELECT relname::text AS name FROM pg_class c WHERE relnamespace = 'public'::regnamespace \
         AND relkind IN ('r', 'v', 'm', 'p') AND has_any_column_privilege('twiza_member', oid, \
         'SELECT, INSERT, UPDATE') AND {more} ORDER BY relname"
    );
    names(conn, &query)
}

const HAS_COOPERATIVE: &str = "EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid \
    AND a.attname = 'cooperative_id' AND NOT a.attisdropped)";

/// Somebody invited, and a helper with a mandate, in two cooperatives.
const MEMBERS: &str = "
INSERT INTO users (id, email, name) VALUES (30, 'aide@exemple.test', 'Hiba Exemple');
INSERT INTO memberships (user_id, cooperative_id, role) VALUES (30, 2, 'helper');
INSERT INTO mandates (cooperative_id, helper_id, member_id, given_by, starts_on, ends_on)
  SELECT h.cooperative_id, h.id, m.id, m.user_id, current_date, current_date
  FROM memberships h JOIN memberships m USING (cooperative_id) WHERE h.user_id IN (6, 30) AND m.user_id IN (4, 7);
INSERT INTO invitations (cooperative_id, token_hash, email, role, locale, invited_by, expires_at) VALUES
  (1, sha256('1'), 'salma@exemple.test', 'member', 'fr', 4, now() + interval '1 hour'),
  (2, sha256('2'), 'salma@exemple.test', 'member', 'fr', 7, now() + interval '1 hour')";

/// Money of the same two: an account, a payout that is asked for, and one that was called off.
const MONEY: &str = "
INSERT INTO payout_accounts (cooperative_id, holder, bank, rib)
  SELECT id, slug, 'Banque Exemple', '011780000012345678901296' FROM cooperatives WHERE id < 3;
INSERT INTO disbursements (id, number, key, kind, cooperative_id, state, amount_centimes, holder, rib, reason, asked_by)
  SELECT id, 'VS-' || id, gen_random_uuid(), 'payout', id, 'dropped', 100, '', '', 'x', 1 FROM cooperatives WHERE id < 3;
INSERT INTO ledger_entries (cooperative_id, kind, amount_centimes, disbursement_id)
  SELECT id, kind, CASE kind WHEN 'payout' THEN -100 ELSE 100 END, id
  FROM cooperatives, unnest(ARRAY['payout', 'payout_back']) AS kind WHERE id < 3;
INSERT INTO balances (cooperative_id, balance_centimes) SELECT id, 0 FROM cooperatives WHERE id < 3";

/// An order with a parcel of each, and more of both, so that there are rows of both to see.
fn with_an_order() -> RolledBackDb {
    let database = RolledBackDb::new();
    database.run(|conn| {
        order_of(conn, &[(ARGAN, 1), (THYME_HONEY, 1)]).map(drop).unwrap();
        conn.batch_execute(MEMBERS).unwrap();
        conn.batch_execute(MONEY).unwrap();
    });
    database
}

fn as_argan<T>(conn: &mut PgConnection, work: impl FnOnce(&mut PgConnection) -> QueryResult<T>) -> QueryResult<T> {
    within(conn, ARGAN_COOPERATIVE, work)
}

/// Shown to fail by a table with a `cooperative_id` that was granted to `twiza_member` and had no policy.
#[test]
fn what_members_may_touch_is_guarded_or_for_everyone() {
    RolledBackDb::new().run(|conn| {
        assert_eq!(of_members(conn, "NOT relrowsecurity"), FOR_EVERYONE);
        let open = format!("relkind = 'r' AND NOT relrowsecurity AND {HAS_COOPERATIVE}");
        assert_eq!(of_members(conn, &open), Vec::<String>::new());
    });
}

/// Shown to fail by dropping the policy `parcels_own` for one that lets everything through.
#[test]
fn a_query_without_its_owner_finds_nothing_of_another_cooperative() {
    with_an_order().run(|conn| {
        let tables = of_members(conn, &format!("relkind = 'r' AND {HAS_COOPERATIVE}"));
        assert!(tables.len() >= 7, "{tables:?}");
        for table in tables {
            let foreign = format!("SELECT count(*) FROM \"{table}\" WHERE cooperative_id <> {ARGAN_COOPERATIVE}");
            let own = format!("SELECT count(*) FROM \"{table}\" WHERE cooperative_id = {ARGAN_COOPERATIVE}");
            assert!(count(conn, &foreign) > 0, "the test needs rows of another in {table}");
            let seen = as_argan(conn, |conn| Ok((count(conn, &foreign), count(conn, &own)))).unwrap();
            assert_eq!(seen, (0, count(conn, &own)), "{table}");
        }
    });
}

#[test]
fn what_hangs_on_another_cooperatives_rows_is_not_found_either() {
    with_an_order().run(|conn| {
        let theirs = count(conn, "SELECT max(id) AS count FROM parcels WHERE cooperative_id = 2");
        let of_their_parcel = format!("parcel_id = {theirs}");
        for (table, foreign) in [
            ("cooperatives", "id <> 1"),
            ("stock_ledger", "variant_id = 4"),
            ("product_photos", "product_id = 3"),
            ("parcel_events", of_their_parcel.as_str()),
            ("users", "id = 7"),
        ] {
            let query = format!("SELECT count(*) FROM {table} WHERE {foreign}");
            assert!(count(conn, &query) > 0, "the test needs such rows in {table}");
            assert_eq!(as_argan(conn, |conn| Ok(count(conn, &query))), Ok(0), "{table}");
        }
    });
}

#[test]
fn an_order_is_seen_by_those_who_ship_a_part_of_it() {
    with_an_order().run(|conn| {
        let orders = "SELECT count(*) FROM orders";
        assert_eq!(as_argan(conn, |conn| Ok(count(conn, orders))), Ok(1));
        assert_eq!(within(conn, 3, |conn| Ok::<_, Error>(count(conn, orders))), Ok(0));
    });
}

/// Shown to fail by dropping `confirmations_own`, and by a `payments_own` that shows a parcel's payments alone: the order
/// then seemed ready to pack.
#[test]
fn what_an_order_awaits_is_seen_by_all_who_ship_a_part_of_it_and_ended_by_none() {
    RolledBackDb::new().run(|conn| {
        let both = [(ARGAN, 1), (THYME_HONEY, 1)];
        let mut form = checkout(conn);
        form.method = Method::BankTransfer;
        for order in [first_order_of(conn, &both), place(conn, &form, &both)] {
            let mut awaited =
                |cooperative| within(conn, cooperative, |conn| Awaited::of_order(conn, order.id)).unwrap();
            assert_eq!([1, 2, 3].map(|id| awaited(id).is_some()), [true, true, false]);
        }
        for refused in [
            "UPDATE confirmations SET state = 'given', actor = 'member', ended_at = now()",
            "UPDATE payments SET state = 'received' WHERE parcel_id IS NULL",
            "UPDATE parcels SET state = 'packed'",
        ] {
            let outcome = as_argan(conn, |conn| diesel::sql_query(refused).execute(conn));
            assert!(outcome.is_err(), "{refused}");
        }
    });
}

/// Shown to fail by a `products_own` with `WITH CHECK (true)`, which then took the foreign product.
#[test]
fn nothing_is_written_for_another_cooperative() {
    with_an_order().run(|conn| {
        for (table, foreign) in [
            ("products", "slug = 'miel-de-thym'"),
            ("variants", "id = 4"),
            ("parcels", "cooperative_id = 2"),
        ] {
            let write = format!("UPDATE {table} SET cooperative_id = cooperative_id WHERE {foreign}");
            assert_eq!(
                as_argan(conn, |conn| diesel::sql_query(&write).execute(conn)),
                Ok(0),
                "{table}"
            );
        }
        for refused in [
            "UPDATE products SET cooperative_id = 2 WHERE slug = 'huile-brouillon'",
            "INSERT INTO products (slug, cooperative_id, category_id, name_fr, name_ar) VALUES ('x', 2, 1, 'x', 'x')",
            "INSERT INTO stock_ledger (variant_id, delta, reason, reference) VALUES (4, 1, 'correction', 'x')",
            "UPDATE orders SET note = 'x'",
            "DELETE FROM products",
            "SELECT password_hash FROM users",
            "SELECT token_hash FROM invitations",
            "UPDATE memberships SET cooperative_id = 2",
            "INSERT INTO mandates (cooperative_id, helper_id, member_id, given_by, starts_on, ends_on) \
                SELECT 2, helper_id, member_id, given_by, starts_on, ends_on FROM mandates",
            "SELECT * FROM sessions",
        ] {
            let outcome = as_argan(conn, |conn| diesel::sql_query(refused).execute(conn));
            assert!(outcome.is_err(), "{refused}");
        }
    });
}

/// Shown to fail by an `own_cooperative` that answers 1 when nobody said.
#[test]
fn who_does_not_say_for_whom_sees_nobodys_rows() {
    with_an_order().run(|conn| {
        let tables = of_members(conn, "relkind = 'r' AND relrowsecurity");
        conn.batch_execute("SET LOCAL ROLE twiza_member").unwrap();
        for table in tables {
            let rows = count(conn, &format!("SELECT count(1) FROM \"{table}\""));
            assert_eq!(rows, 0, "{table}");
        }
        conn.batch_execute("SET LOCAL ROLE twiza_app").unwrap();
    });
}

#[test]
fn the_role_is_given_back_whether_it_went_well_or_not() {
    with_an_order().run(|conn| {
        let before = names(conn, "SELECT current_user::text AS name");
        as_argan(conn, |conn| {
            assert_eq!(names(conn, "SELECT current_user::text AS name"), ["twiza_member"]);
            Ok(())
        })
        .unwrap();
        assert_eq!(names(conn, "SELECT current_user::text AS name"), before);
        let failed = as_argan(conn, |conn| diesel::sql_query("SELECT * FROM carts").execute(conn));
        assert!(failed.is_err());
        assert_eq!(names(conn, "SELECT current_user::text AS name"), before);
    });
}

#[test]
fn the_program_owns_nothing_and_rewrites_no_history() {
    CommittedDb::new()
        .db()
        .run(|conn| {
            assert_eq!(names(conn, "SELECT current_user::text AS name"), ["twiza_app"]);
            for refused in [
                "CREATE TABLE x (a INTEGER)",
                "ALTER TABLE products DISABLE ROW LEVEL SECURITY",
                "DELETE FROM parcel_events",
                "DELETE FROM audit_events",
                "UPDATE stock_ledger SET delta = 1",
                "INSERT INTO allowed_transitions VALUES ('parcel', 'delivered', 'placed')",
            ] {
                assert!(diesel::sql_query(refused).execute(conn).is_err(), "{refused}");
            }
            Ok::<_, Error>(())
        })
        .unwrap();
}
