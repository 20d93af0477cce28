//! What the lines of `routes.txt` name in braces. What ends in `-argan` has a twin of the cooperative miel.
use std::collections::BTreeMap;

use chrono::Utc;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use twiza::accounts::audit;
use twiza::accounts::authenticator::{RecoveryCode, recovery_code};
use twiza::accounts::choice::Choice;
use twiza::accounts::unsubscription::Unsubscription;
use twiza::accounts::{OneTimeLink, Purpose, User};
use twiza::approvals;
use twiza::cart::{Cart, CartToken};
use twiza::cooperatives::PayoutAccount;
use twiza::disbursements::{Disbursement, NewRefund};
use twiza::ledger;
use twiza::locale::date_in_morocco;
use twiza::media::Prepared;
use twiza::money::Money;
use twiza::orders::{Actor, Order, Parcel};
use twiza::payments::Method;
use twiza::schema::{outbox, users};
use twiza::web::assets;
use uuid::Uuid;

use crate::media::samples;
use crate::support::buyers::{ARGAN, THYME_HONEY, cart_of, checkout, paid_order_of};
use crate::support::database::storage;

pub type Objects = BTreeMap<&'static str, String>;

/// Salma, who ordered and has a cart.
const SALMA: i64 = 8;
const FATIMA: i64 = 4;
const YOUSSEF: i64 = 9;
const FINANCE: i64 = 11;

/// What the cast has not: products of both cooperatives in each state, something to review, a letter that was given up.
const MORE: &str = "
INSERT INTO products (id, slug, cooperative_id, category_id, status, name_fr, name_ar, published_at) VALUES
  (20, 'miel-brouillon', 2, 2, 'draft', 'Miel en préparation', 'عسل قيد التحضير', NULL),
  (21, 'argan-retire', 1, 1, 'withdrawn', 'Huile retirée', 'زيت مسحوب', now()),
  (22, 'miel-retire', 2, 2, 'withdrawn', 'Miel retiré', 'عسل مسحوب', now()),
  (23, 'argan-en-attente', 1, 1, 'draft', 'Huile en attente', 'زيت ينتظر', NULL);
INSERT INTO submissions (id, product_id, kind, state, round, submitted_by, submitted_at) VALUES
  (20, 20, 'new', 'editing', 0, NULL, NULL), (23, 23, 'new', 'waiting', 1, 4, now());
INSERT INTO outbox (kind, aggregate, aggregate_id, recipient, locale, subject, text_body, html_body, dead_at)
  VALUES ('parcel_packed', 'parcel', 0, 'perdu@exemple.test', 'fr', 'Perdu', 'Perdu', '<html><head></head></html>', now());
INSERT INTO sessions (token_hash, user_id, state, handle, expires_at, absolute_end) VALUES
  ('elsewhere', 8, '{}', '6f2d8f0e-3a51-4c5e-9a0e-0d6a3c1b2f4e', now() + interval '1 day', now() + interval '1 day');
INSERT INTO approvals (id, kind, payload, reason, asked_by, expires_at, decision, decided_at) VALUES
  (900020, 'bank_account', '{}', 'Agence', 2, now() + interval '1 day', 'expired', now());
INSERT INTO passkeys (handle, user_id, credential_id, credential, label) VALUES
  ('0b9f5b0e-55f8-4d5e-8f0e-3d6a3c1b2f4e', 8, 'credential', '{}', 'Téléphone');
INSERT INTO sign_in_codes (token_hash, user_id, code_hash, browser_hash, expires_at)
  VALUES (sha256('mailed'), 8, 'code', 'browser', now() + interval '1 hour');
INSERT INTO email_changes (token_hash, user_id, email, expires_at)
  VALUES (sha256('mailed'), 8, 'salma.nouvelle@exemple.test', now() + interval '1 hour');
INSERT INTO sign_ups (token_hash, email, name, locale, password_hash, browser_hash, expires_at)
  SELECT sha256('mailed'), 'imane@exemple.test', 'Imane Exemple', 'fr', password_hash, 'browser', now() + interval '1 hour'
  FROM users WHERE id = 8;
INSERT INTO saved_addresses (user_id, code, place, name, phone, commune_code, address)
  SELECT id, 'address-of-salma', 1, name, phone, (SELECT min(code) FROM communes), '12 rue Exemple' FROM users WHERE id = 8;
INSERT INTO users (id, email, name) VALUES (30, 'aide@exemple.test', 'Hiba Exemple');
INSERT INTO memberships (user_id, cooperative_id, role, code) VALUES (30, 2, 'helper', 'helper-of-miel');
UPDATE memberships SET code = CASE user_id WHEN 5 THEN 'member-of-argan' WHEN 6 THEN 'helper-of-argan' ELSE 'member-of-miel' END
  WHERE user_id IN (5, 6, 7) AND ended_at IS NULL;
INSERT INTO mandates (cooperative_id, helper_id, member_id, given_by, starts_on, ends_on)
  SELECT 1, h.id, m.id, 4, current_date + 10, current_date + 20
  FROM memberships h, memberships m WHERE h.code = 'helper-of-argan' AND m.code = 'member-of-argan';
INSERT INTO invitations (cooperative_id, code, token_hash, email, role, locale, invited_by, expires_at) VALUES
  (1, 'invited-by-argan', sha256('mailed'), 'salma@exemple.test', 'member', 'fr', 4, now() + interval '1 hour'),
  (2, 'invited-by-miel', sha256('other'), 'perdu@exemple.test', 'member', 'fr', 7, now() + interval '1 hour');
";

/// A photo whose files exist.
pub async fn photo() -> Prepared {
    let photo = Prepared::from_upload(&samples::png()).unwrap();
    photo.store(&storage()).await.unwrap();
    photo
}

/// Makes them, and the cookie of Salma's cart and of Youssef's.
pub fn make(conn: &mut PgConnection, photo: &Prepared) -> (Objects, [String; 2]) {
    let mut objects = rows(conn);
    let style = assets::url("css/app.css");
    objects.extend([
        ("l", "fr".to_owned()),
        ("argan", "argan-exemple".to_owned()),
        ("miel", "miel-exemple".to_owned()),
        ("product-argan", "huile-argan".to_owned()),
        ("product-miel", "miel-de-thym".to_owned()),
        ("draft-argan", "huile-brouillon".to_owned()),
        ("draft-miel", "miel-brouillon".to_owned()),
        ("withdrawn-argan", "argan-retire".to_owned()),
        ("withdrawn-miel", "miel-retire".to_owned()),
        ("member-argan", "member-of-argan".to_owned()),
        ("member-miel", "member-of-miel".to_owned()),
        ("helper-argan", "helper-of-argan".to_owned()),
        ("helper-miel", "helper-of-miel".to_owned()),
        ("invited-argan", "invited-by-argan".to_owned()),
        ("invited-miel", "invited-by-miel".to_owned()),
        ("invitation", "mailed".to_owned()),
        ("submission", "23".to_owned()),
        ("certificate", "CERT-1".to_owned()),
        ("day", date_in_morocco(Utc::now()).to_string()),
        ("first", "1".to_owned()),
        ("size", "400.webp".to_owned()),
        ("photo", photo.picture.hash.clone()),
        ("session", "6f2d8f0e-3a51-4c5e-9a0e-0d6a3c1b2f4e".to_owned()),
        ("passkey", "0b9f5b0e-55f8-4d5e-8f0e-3d6a3c1b2f4e".to_owned()),
        ("approval", "900020".to_owned()),
        ("person", SALMA.to_string()),
        ("codes", recovery_code::seal(&RecoveryCode::fresh_set(), YOUSSEF)),
        ("address", "address-of-salma".to_owned()),
        ("mail-link", "mailed".to_owned()),
        ("stop", stop()),
        ("style", style.trim_start_matches("/static/").to_owned()),
    ]);
    let carts = carts(conn);
    objects.insert("line", carts.1);
    (objects, carts.0)
}

/// The secret of the link by which Salma gets no more mail about favourites.
fn stop() -> String {
    let path = Unsubscription::new(SALMA, Choice::BackInStock).path();
    path.trim_start_matches("/notifications/").to_owned()
}

/// The other shopper has an authenticator.
pub fn protect_youssef(conn: &mut PgConnection) {
    let row = format!("INSERT INTO authenticators (user_id, sealed_secret, last_step) VALUES ({YOUSSEF}, 'sealed', 0)");
    conn.batch_execute(&row).unwrap();
}

fn rows(conn: &mut PgConnection) -> Objects {
    conn.batch_execute(MORE).unwrap();
    let order = order(conn, Method::CashOnDelivery);
    let [parcel_argan, parcel_miel] = parcels(conn, &order);
    let packed = self::order(conn, Method::CashOnDelivery);
    let [packed_argan, packed_miel] = parcels(conn, &packed);
    for parcel in [&packed_argan, &packed_miel] {
        parcel.pack(conn, Actor::Member(FATIMA)).unwrap();
    }
    let transfer = self::order(conn, Method::BankTransfer);
    let paid = self::order(conn, Method::BankTransfer);
    assert!(paid.receive_transfer(conn).unwrap());
    let [paid_argan, paid_miel] = parcels(conn, &paid);
    let refund = refund(conn, &paid_miel);
    owe_miel(conn);
    let salma: User = users::table.find(SALMA).select(User::as_select()).first(conn).unwrap();
    let link = OneTimeLink::create(conn, &salma, Purpose::SetPassword).unwrap();
    let casablanca = checkout(conn).buyer.commune_code;
    let letter: i64 = outbox::table
        .filter(outbox::recipient.eq("perdu@exemple.test"))
        .select(outbox::id)
        .first(conn)
        .unwrap();
    BTreeMap::from([
        ("order", order.number.clone()),
        ("secret", order.token().as_str().to_owned()),
        ("parcel-argan", parcel_argan.reference),
        ("parcel-miel", parcel_miel.reference),
        ("packed-argan", packed_argan.reference),
        ("packed-miel", packed_miel.reference),
        ("transfer", transfer.number),
        ("paid", paid.number),
        ("paid-argan", paid_argan.reference),
        ("refund", refund.number),
        ("letter", letter.to_string()),
        ("casablanca", casablanca),
        ("link", link.token),
    ])
}

/// Miel sold and delivered something, and said where its money goes.
fn owe_miel(conn: &mut PgConnection) {
    let (_, parcels) = paid_order_of(conn, &[(THYME_HONEY, 1)]);
    let staff = Actor::Staff(FINANCE);
    parcels[0].pack(conn, staff).unwrap();
    let parcel = Parcel::find_by_reference(conn, &parcels[0].reference).unwrap();
    parcel.deliver(conn, staff).unwrap();
    ledger::book(conn).unwrap();
    PayoutAccount::set(conn, 2, ("Nahla", "Exemple", "011780000012345678901296")).unwrap();
}

/// One that finance is to send.
fn refund(conn: &mut PgConnection, parcel: &Parcel) -> Disbursement {
    let wanted = NewRefund {
        key: Uuid::new_v4(),
        parcel_id: parcel.id,
        amount: Money::dirhams(10),
        holder: "Salma Exemple".to_owned(),
        rib: "011780000012345678901296".to_owned(),
        reason: "Bocal fendu".to_owned(),
    };
    approvals::ask_for_refund(conn, &audit::Actor::default(), (FINANCE, &wanted)).unwrap()
}

/// Salma's, of both cooperatives.
fn order(conn: &mut PgConnection, method: Method) -> Order {
    let cart = cart_of(conn, &[(ARGAN, 1), (THYME_HONEY, 1)]);
    let mut form = checkout(conn);
    form.user_id = Some(SALMA);
    form.method = method;
    conn.transaction(|conn| form.place(conn, &cart)).unwrap().order
}

/// The parcel of argan, then that of miel.
fn parcels(conn: &mut PgConnection, order: &Order) -> [Parcel; 2] {
    let mut parcels = Parcel::of_order(conn, order.id).unwrap();
    parcels.sort_by_key(|parcel| parcel.cooperative_id);
    parcels
        .try_into()
        .unwrap_or_else(|_| panic!("two cooperatives, two parcels"))
}

/// The secrets of two carts, and a line of the first.
fn carts(conn: &mut PgConnection) -> ([String; 2], String) {
    let tokens = [CartToken::generate(), CartToken::generate()];
    for token in &tokens {
        let cart = Cart::find_or_create(conn, token).unwrap();
        cart.add(conn, ARGAN, 2).unwrap();
        cart.add(conn, THYME_HONEY, 1).unwrap();
    }
    let salmas = Cart::held_by(conn, &tokens[0]).unwrap();
    let line = salmas.lines(conn).unwrap()[0].id.to_string();
    (tokens.map(|token| token.as_str().to_owned()), line)
}
