//! Buyers with carts, at the domain's door.
use chrono::NaiveDate;
use diesel::PgConnection;
use diesel::prelude::*;
use twiza::cart::{Cart, CartToken};
use twiza::checkout::{Buyer, Checkout, PlaceError, Placed};
use twiza::locale::Locale;
use twiza::orders::{Order, Parcel};
use twiza::payments::Method;
use twiza::schema::{communes, outbox, variants};
use uuid::Uuid;

/// The cast's variants, by what they are.
pub const ARGAN: i64 = 1;
pub const ARGAN_LARGE: i64 = 2;
pub const AMLOU: i64 = 3;
pub const THYME_HONEY: i64 = 4;
pub const DATES: i64 = 5;
pub const RUG: i64 = 6;

/// The account of the shopper Salma.
const SALMA: i64 = 8;

/// A Tuesday without holidays around it.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date")
}

/// A cart with those variants and quantities.
pub fn cart_of(conn: &mut PgConnection, lines: &[(i64, i32)]) -> Cart {
    let cart = Cart::find_or_create(conn, &CartToken::generate()).expect("a cart can be made");
    for (variant_id, quantity) in lines {
        cart.add(conn, *variant_id, *quantity)
            .expect("the variant can be added");
    }
    cart
}

/// Salma's form, in cash, to Casablanca. She is signed in, so nobody asks her to confirm.
pub fn checkout(conn: &mut PgConnection) -> Checkout {
    let commune_code = communes::table
        .filter(communes::name_fr.eq("Casablanca"))
        .select(communes::code)
        .first(conn);
    Checkout {
        key: Uuid::new_v4(),
        locale: Locale::Fr,
        user_id: Some(SALMA),
        buyer: Buyer {
            name: "Salma Exemple".to_owned(),
            phone: "+212600000008".parse_phone(),
            email: Some(twiza::email::Email::parse("salma@exemple.test").expect("an address")),
            commune_code: commune_code.expect("Casablanca is a commune"),
            address: "12 rue Exemple".to_owned(),
            landmark: "Près de la pharmacie".to_owned(),
            note: String::new(),
        },
        method: Method::CashOnDelivery,
        services: Default::default(),
        seen_total: None,
        today: today(),
    }
}

trait ParsePhone {
    fn parse_phone(&self) -> twiza::phone::Phone;
}

impl ParsePhone for str {
    fn parse_phone(&self) -> twiza::phone::Phone {
        twiza::phone::Phone::parse(self).expect("a phone")
    }
}

/// Places the order of those lines.
pub fn order_of(conn: &mut PgConnection, lines: &[(i64, i32)]) -> Result<Placed, PlaceError> {
    let cart = cart_of(conn, lines);
    let form = checkout(conn);
    conn.transaction(|conn| form.place(conn, &cart))
}

/// Salma's order of those lines by bank transfer, with its parcels; the transfer came.
pub fn paid_order_of(conn: &mut PgConnection, lines: &[(i64, i32)]) -> (Order, Vec<Parcel>) {
    let mut form = checkout(conn);
    form.method = Method::BankTransfer;
    let order = place(conn, &form, lines);
    assert!(order.receive_transfer(conn).expect("payments can be written"));
    let parcels = Parcel::of_order(conn, order.id).expect("parcels can be read");
    (order, parcels)
}

/// A guest who has never ordered, called Hind, with that e-mail; nobody packs her order before she confirms.
pub fn guest(conn: &mut PgConnection, email: Option<&str>) -> Checkout {
    let mut form = checkout(conn);
    form.user_id = None;
    form.buyer.name = "Hind Exemple".to_owned();
    form.buyer.phone = "+212600000070".parse_phone();
    form.buyer.email = email.and_then(twiza::email::Email::parse);
    form
}

/// Places `form` for a cart of those lines.
pub fn place(conn: &mut PgConnection, form: &Checkout, lines: &[(i64, i32)]) -> Order {
    let cart = cart_of(conn, lines);
    conn.transaction(|conn| form.place(conn, &cart))
        .expect("the order is placed")
        .order
}

/// The order of a guest who can be written to.
pub fn first_order_of(conn: &mut PgConnection, lines: &[(i64, i32)]) -> Order {
    let form = guest(conn, Some("hind@exemple.test"));
    place(conn, &form, lines)
}

/// The first parcel of an order of those lines.
pub fn parcel_of(conn: &mut PgConnection, lines: &[(i64, i32)]) -> Parcel {
    let placed = order_of(conn, lines).expect("the order is placed");
    Parcel::of_order(conn, placed.order.id)
        .expect("parcels can be read")
        .remove(0)
}

/// What is on hand of a variant.
pub fn on_hand(conn: &mut PgConnection, variant_id: i64) -> i32 {
    variants::table
        .find(variant_id)
        .select(variants::on_hand)
        .first(conn)
        .expect("the variant exists")
}

/// The kinds of mail queued so far, sorted.
pub fn mails(conn: &mut PgConnection) -> Vec<String> {
    outbox::table
        .select(outbox::kind)
        .order(outbox::kind)
        .load(conn)
        .expect("the outbox can be read")
}
