//! Each statement of the map is there for something.
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::result::Error;
use diesel::sql_types::{BigInt, Text};
use twiza::privacy::holdings::HOLDINGS;

use super::{plant, words};
use crate::support::RolledBackDb;

/// Rows of Youssef for every statement of the map, beyond those with canaries.
const MORE: &str = "
INSERT INTO outbox (kind, aggregate, aggregate_id, recipient, locale, subject, text_body, html_body)
  VALUES ('security_notice', 'audit_event', 0, 'canari@exemple.test', 'fr', 'Avis', 'x', 'x');
INSERT INTO authenticators (user_id, sealed_secret, last_step) VALUES (9, 'x', 0);
INSERT INTO sign_in_codes (token_hash, user_id, code_hash, browser_hash, expires_at)
  VALUES (sha256('i'), 9, 'x', 'x', now() + interval '1 hour');
INSERT INTO one_time_links (token_hash, user_id, purpose, expires_at)
  VALUES (sha256('l'), 9, 'set_password', now() + interval '1 hour');
INSERT INTO favourites (user_id, product_id) VALUES (9, 1);
INSERT INTO restock_notices (user_id, product_id) VALUES (9, 1);
INSERT INTO notification_choices (user_id, kind, is_wanted) VALUES (9, 'back_in_stock', true);
INSERT INTO memberships (user_id, cooperative_id, role) VALUES (9, 1, 'manager');
INSERT INTO mandates (cooperative_id, helper_id, member_id, given_by, starts_on, ends_on)
  SELECT 1, h.id, m.id, 4, current_date, current_date FROM memberships h, memberships m WHERE h.user_id = 6 AND m.user_id = 9;
INSERT INTO disbursements (number, key, kind, parcel_id, state, amount_centimes, holder, rib, reason, asked_by)
  SELECT 'RB-1', gen_random_uuid(), 'refund', min(p.id), 'dropped', 1, 'Youssef', '', 'x', 11
  FROM parcels p JOIN orders o ON o.id = p.order_id WHERE o.user_id = 9";

/// Drawn anew each time, or written with what is; numbers are left out as well.
const RANDOM: &str = "'{public_id,token_hash,key,code,handle,text_body,html_body,secret}'";

/// Everything in the database after the statements of the map but the `left_out`-th, without what is random.
fn after_all_but(left_out: usize) -> String {
    let mut seen = String::new();
    RolledBackDb::new().run(|conn| {
        // Taken back before the invariants are asked: half an erasure keeps none.
        let undone = conn.transaction(|conn| {
            let youssef = plant(conn);
            conn.batch_execute(MORE)?;
            let statements = HOLDINGS.iter().flat_map(|holding| holding.erase).enumerate();
            for (_, statement) in statements.filter(|(nth, _)| *nth != left_out) {
                let erase = diesel::sql_query(*statement).bind::<BigInt, _>(youssef.id);
                erase.bind::<Text, _>(&youssef.email).execute(conn)?;
            }
            seen = everything(conn);
            Err::<(), _>(Error::RollbackTransaction)
        });
        assert_eq!(undone, Err(Error::RollbackTransaction));
    });
    seen
}

fn everything(conn: &mut PgConnection) -> String {
    let tables = words(
        conn,
        "SELECT tablename::text AS words FROM pg_tables WHERE schemaname = 'public'
           AND tablename NOT IN ('__diesel_schema_migrations', 'communes', 'products') ORDER BY 1",
    );
    let mut rows = |table: String| {
        let said = format!(
            "SELECT coalesce(string_agg(r, ' ' ORDER BY r), '') AS words FROM (
               SELECT regexp_replace((to_jsonb(t) - {RANDOM}::text[])::text, '[0-9]+', '#', 'g') AS r FROM {table} t) q"
        );
        words(conn, &said).join(" ")
    };
    tables.into_iter().map(&mut rows).collect::<Vec<_>>().join("\n")
}

/// H6. A statement that changes nothing for somebody who has everything would be no guard.
#[test]
fn every_statement_of_the_map_is_needed() {
    let statements: Vec<&str> = HOLDINGS.iter().flat_map(|holding| holding.erase).copied().collect();
    let whole = after_all_but(usize::MAX);
    assert!(whole == after_all_but(usize::MAX), "what is random must be left out");
    let idle: Vec<_> = (0..statements.len())
        .filter(|nth| after_all_but(*nth) == whole)
        .collect();
    let idle: Vec<&str> = idle.into_iter().map(|nth| statements[nth]).collect();
    assert!(idle.is_empty(), "{idle:#?}");
}
