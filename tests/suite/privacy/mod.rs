//! Personal data: the map leaves nothing out, the copy holds everything, and erasing leaves nothing behind.
mod statements;

use std::collections::BTreeSet;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;
use twiza::accounts::User;
use twiza::accounts::audit::Actor;
use twiza::approvals;
use twiza::disbursements::{self, NewRefund};
use twiza::money::Money;
use twiza::orders;
use twiza::privacy::erasure::{self, EraseError, Obstacle};
use twiza::privacy::holdings::{HOLDINGS, OF_OTHERS};
use twiza::privacy::{export, retention};
use uuid::Uuid;

use crate::support::RolledBackDb;
use crate::support::buyers::*;

const YOUSSEF: i64 = 9;
const BRAHIM: i64 = 7;

/// What tells where it was planted.
const CANARY: &str = "CANARI";

#[derive(QueryableByName)]
struct Words {
    #[diesel(sql_type = Text)]
    words: String,
}

fn words(conn: &mut PgConnection, query: &str) -> Vec<String> {
    let rows: Vec<Words> = diesel::sql_query(query).load(conn).unwrap();
    rows.into_iter().map(|row| row.words).collect()
}

fn user(conn: &mut PgConnection, id: i64) -> User {
    User::find(conn, id).unwrap()
}

/// Youssef with canaries in every field of his, an order that was cancelled and one of a guest with his address.
fn plant(conn: &mut PgConnection) -> User {
    conn.batch_execute(
        "UPDATE users SET name = 'CANARI nom', email = 'canari@exemple.test', phone = '+212655443322' WHERE id = 9",
    )
    .unwrap();
    let mut form = checkout(conn);
    form.user_id = Some(YOUSSEF);
    form.buyer.name = "CANARI facture".to_owned();
    form.buyer.address = "CANARI facture, rue".to_owned();
    form.buyer.landmark = "CANARI repère".to_owned();
    form.buyer.note = "CANARI note".to_owned();
    form.buyer.phone = twiza::phone::Phone::parse("+212655443322").unwrap();
    form.buyer.email = twiza::email::Email::parse("canari@exemple.test");
    let cart = cart_of(conn, &[(ARGAN, 1), (THYME_HONEY, 1)]);
    let placed = form.place(conn, &cart).unwrap();
    placed.order.cancel(conn, orders::Actor::Buyer(None), "").unwrap();
    let guest = order_of(conn, &[(AMLOU, 1)]).unwrap().order.id;
    conn.batch_execute(&format!(
        "UPDATE orders SET user_id = NULL, email = 'canari@exemple.test' WHERE id = {guest};
         INSERT INTO sessions (token_hash, user_id, state, device, expires_at, absolute_end)
           VALUES ('canari', 9, '{{}}', 'CANARI appareil', now() + interval '1 day', now() + interval '1 day');
         INSERT INTO passkeys (user_id, credential_id, credential, label) VALUES (9, 'x', '{{}}', 'CANARI clé');
         INSERT INTO email_changes (token_hash, user_id, email, expires_at)
           VALUES ('x', 9, 'canari.autre@exemple.test', now() + interval '1 hour');
         INSERT INTO sign_ups (token_hash, email, name, locale, password_hash, browser_hash, expires_at)
           VALUES ('x', 'canari@exemple.test', 'CANARI', 'fr', 'x', 'x', now() + interval '1 hour');
         INSERT INTO invitations (cooperative_id, token_hash, email, role, note, locale, invited_by, expires_at)
           VALUES (1, sha256('x'), 'canari@exemple.test', 'member', 'CANARI', 'fr', 4, now() + interval '1 hour');
         INSERT INTO saved_addresses (user_id, place, name, phone, commune_code, address, landmark)
           SELECT 9, 1, 'CANARI', '+212655443322', min(code), 'CANARI rue gardée', 'CANARI' FROM communes;
         INSERT INTO carts (token_hash, user_id, expires_at) VALUES ('x', 9, now() + interval '1 day');
         UPDATE outbox SET sent_at = now()"
    ))
    .unwrap();
    user(conn, YOUSSEF)
}

/// Every table with a row in which a canary sits, and the row.
fn canaries(conn: &mut PgConnection) -> Vec<String> {
    let tables = words(
        conn,
        "SELECT tablename::text AS words FROM pg_tables WHERE schemaname = 'public'
           AND tablename <> '__diesel_schema_migrations'",
    );
    let mut found = Vec::new();
    for table in tables {
        let rows = format!(
            "SELECT '{table}: ' || t::text AS words FROM {table} t
             WHERE t::text ILIKE '%{CANARY}%' OR t::text LIKE '%655443322%' OR t::text LIKE '%655 44%'"
        );
        found.extend(words(conn, &rows));
    }
    found
}

/// H6. Guards against leaving any statement out of the map, and the public id out of the orders'.
#[test]
fn erasing_leaves_nothing_but_the_invoices() {
    RolledBackDb::new().run(|conn| {
        let youssef = plant(conn);
        assert!(canaries(conn).len() > 10);
        erasure::erase(conn, &Actor::default(), &youssef).unwrap();
        assert!(
            canaries(conn).iter().any(|row| row.starts_with("outbox: ")),
            "the farewell waits"
        );
        conn.batch_execute("UPDATE outbox SET sent_at = now() WHERE kind = 'account_erased'")
            .unwrap();
        retention::forget(conn).unwrap();
        let left = canaries(conn);
        assert_eq!(left.len(), 1, "{left:#?}");
        let invoice = left[0].replace("CANARI facture, rue", "").replace("CANARI facture", "");
        assert!(
            invoice.starts_with("orders: ") && !invoice.contains(CANARY),
            "{invoice}"
        );
        let ids = words(conn, "SELECT public_id::text AS words FROM orders WHERE user_id = 9");
        let link = orders::OrderToken::of(ids[0].parse().unwrap());
        assert!(
            orders::Order::find_by_token(conn, &link).is_err(),
            "the order's page still opens"
        );
    });
}

#[test]
fn the_copy_holds_everything_that_was_planted() {
    RolledBackDb::new().run(|conn| {
        let youssef = plant(conn);
        let sections = export::collect(conn, &youssef).unwrap();
        let copy = export::as_json(&sections).to_string();
        for planted in [
            "CANARI nom",
            "canari@exemple.test",
            "+212655443322",
            "CANARI facture",
            "CANARI repère",
            "CANARI note",
            "CANARI appareil",
            "CANARI clé",
            "CANARI rue gardée",
            "canari.autre@exemple.test",
        ] {
            assert!(copy.contains(planted), "the copy lacks {planted}: {copy}");
        }
        let salma = user(conn, 8);
        let hers = export::as_json(&export::collect(conn, &salma).unwrap()).to_string();
        assert!(!hers.contains(CANARY), "{hers}");
    });
}

/// Guards against forgetting to add a table to the map.
#[test]
fn the_map_leaves_no_table_out() {
    RolledBackDb::new().run(|conn| {
        let personal = words(
            conn,
            "SELECT DISTINCT c.table_name::text AS words FROM information_schema.columns c
             JOIN pg_tables t ON t.tablename = c.table_name AND t.schemaname = 'public'
             WHERE c.table_schema = 'public' AND (c.column_name ~
               '(^|_)(user_id|actor_id|email|phone|name|name_fr|address|landmark|recipient|iban|rib|device|label|network)$'
               OR c.column_name ~ '_by$')",
        );
        let personal: BTreeSet<String> = personal.into_iter().collect();
        let held = HOLDINGS.iter().flat_map(|holding| holding.tables).chain(OF_OTHERS);
        let mapped: BTreeSet<String> = held.map(|table| (*table).to_owned()).collect();
        let lost: Vec<_> = personal.difference(&mapped).collect();
        assert!(lost.is_empty(), "say in src/privacy/holdings.rs what becomes of {lost:?}");
    });
}

fn held(outcome: Result<(), EraseError>) -> Vec<Obstacle> {
    match outcome {
        Err(EraseError::Held(obstacles)) => obstacles,
        other => panic!("{other:?}"),
    }
}

/// Guards against leaving `obstacles` out of `erase`.
#[test]
fn an_account_with_duties_stays_until_they_end() {
    RolledBackDb::new().run(|conn| {
        let [brahim, admin] = [BRAHIM, 1].map(|id| user(conn, id));
        let alone = held(erasure::erase(conn, &Actor::default(), &brahim));
        assert!(matches!(alone.as_slice(), [Obstacle::OnlyManager(_)]), "{alone:?}");
        assert_eq!(held(erasure::erase(conn, &Actor::default(), &admin)), [Obstacle::Staff]);
        order_of(conn, &[(ARGAN, 1)]).unwrap();
        let salma = user(conn, 8);
        let open = held(erasure::erase(conn, &Actor::default(), &salma));
        assert!(open.contains(&Obstacle::OpenOrders(1)), "{open:?}");
        assert_eq!(user(conn, 8).email, "salma@exemple.test");
    });
}

fn refund_of(parcel: &orders::Parcel) -> NewRefund {
    NewRefund {
        key: Uuid::new_v4(),
        parcel_id: parcel.id,
        amount: Money::dirhams(10),
        holder: "CANARI titulaire".to_owned(),
        rib: "011780000012345678901296".to_owned(),
        reason: "Annulé".to_owned(),
    }
}

/// Guards against leaving refunds out of `obstacles`, and their account out of the map.
#[test]
fn a_refund_is_waited_for_and_then_its_account_is_forgotten() {
    RolledBackDb::new().run(|conn| {
        let (_, parcels) = paid_order_of(conn, &[(ARGAN, 1)]);
        parcels[0].cancel(conn, orders::Actor::Member(4), "").unwrap();
        let wanted = refund_of(&parcels[0]);
        let refund = approvals::ask_for_refund(conn, &Actor::default(), (11, &wanted)).unwrap();
        let salma = user(conn, 8);
        assert_eq!(
            held(erasure::erase(conn, &Actor::default(), &salma)),
            [Obstacle::OpenOrders(1)]
        );
        disbursements::send(conn, &Actor::default(), (&refund.number, 11, "VIR-1")).unwrap();
        let copy = export::as_json(&export::collect(conn, &salma).unwrap()).to_string();
        assert!(copy.contains("CANARI titulaire") && copy.contains("VIR-1"), "{copy}");
        erasure::erase(conn, &Actor::default(), &salma).unwrap();
        assert_eq!(canaries(conn), Vec::<String>::new());
        assert!(words(conn, "SELECT subject AS words FROM outbox WHERE kind LIKE 'refund%'").is_empty());
    });
}

/// Guards against leaving the age out of the statements.
#[test]
fn orders_forget_the_telephone_after_thirteen_months_and_the_name_after_ten_years() {
    RolledBackDb::new().run(|conn| {
        let mut old = Vec::new();
        for age in ["12 months", "14 months", "11 years"] {
            let order = order_of(conn, &[(ARGAN, 1)]).unwrap().order;
            order.cancel(conn, orders::Actor::Buyer(None), "").unwrap();
            let aged = format!(
                "UPDATE orders SET placed_at = now() - interval '{age}' WHERE id = {}",
                order.id
            );
            conn.batch_execute(&aged).unwrap();
            old.push(order.id);
        }
        retention::forget(conn).unwrap();
        let mut kept = |id: i64| {
            let order = orders::Order::find(conn, id).unwrap();
            (order.phone.as_str() != "+212000000000", order.buyer_name != "–")
        };
        let kept: Vec<_> = old.into_iter().map(&mut kept).collect();
        assert_eq!(kept, [(true, true), (false, true), (false, false)]);
    });
}

/// Guards against leaving the age, or the state, out of REFUNDS.
#[test]
fn the_account_of_a_refund_is_forgotten_after_thirteen_months() {
    RolledBackDb::new().run(|conn| {
        let (_, parcels) = paid_order_of(conn, &[(ARGAN, 1)]);
        for (nth, months) in [(0, 14), (1, 12), (2, 14)] {
            let mut wanted = refund_of(&parcels[0]);
            wanted.amount = Money::dirhams(10 + nth);
            let refund = approvals::ask_for_refund(conn, &Actor::default(), (11, &wanted)).unwrap();
            if nth < 2 {
                disbursements::send(conn, &Actor::default(), (&refund.number, 11, "VIR-1")).unwrap();
            }
            conn.batch_execute(&format!(
                "UPDATE disbursements SET asked_at = now() - interval '{months} months' WHERE id = {}",
                refund.id
            ))
            .unwrap();
        }
        retention::forget(conn).unwrap();
        let kept = words(conn, "SELECT (rib <> '')::text AS words FROM disbursements ORDER BY id");
        assert_eq!(kept, ["false", "true", "true"]);
    });
}
