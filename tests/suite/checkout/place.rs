use diesel::prelude::*;
use twiza::cart::Contents;
use twiza::checkout::PlaceError;
use twiza::money::Money;
use twiza::orders::{Order, OrderView};
use twiza::payments::Method;
use twiza::schema::{orders, products, variants};

use crate::support::RolledBackDb;
use crate::support::buyers::*;

#[test]
fn three_cooperatives_give_one_order_with_three_parcels_and_their_exact_cash() {
    RolledBackDb::new().run(|conn| {
        let order = order_of(conn, &[(ARGAN, 2), (THYME_HONEY, 1), (DATES, 1), (AMLOU, 1)])
            .unwrap()
            .order;
        let view = OrderView::load(conn, order).unwrap();
        assert_eq!(view.parcels.len(), 3);
        let cash: Money = view.parcels.iter().map(|parcel| parcel.parcel.cash).sum();
        assert_eq!(cash, view.order.total);
        assert_eq!(view.order.goods, Money::dirhams(2 * 130 + 170 + 95 + 75));
        assert_eq!(view.parcels[0].parcel.reference, format!("{}-1", view.order.number));
    });
}

#[test]
fn goods_above_a_cooperatives_threshold_travel_for_nothing() {
    RolledBackDb::new().run(|conn| {
        let parcel = parcel_of(conn, &[(ARGAN, 3)]);
        assert_eq!(parcel.delivery, Money::ZERO);
        assert_eq!(parcel.cash, Money::dirhams(390));
    });
}

#[test]
fn an_order_takes_its_stock_and_empties_the_cart() {
    RolledBackDb::new().run(|conn| {
        let cart = cart_of(conn, &[(ARGAN, 2)]);
        checkout(conn).place(conn, &cart).unwrap();
        assert_eq!(on_hand(conn, ARGAN), 48);
        let terms = twiza::cart::Terms::load(conn, today(), true).unwrap();
        assert!(Contents::load(conn, &cart, terms).unwrap().is_empty());
    });
}

#[test]
fn the_buyer_and_each_cooperatives_members_are_mailed() {
    RolledBackDb::new().run(|conn| {
        order_of(conn, &[(ARGAN, 1), (THYME_HONEY, 1)]).unwrap();
        let to_three_members_and_one = [
            "order_placed",
            "order_to_prepare",
            "order_to_prepare",
            "order_to_prepare",
            "order_to_prepare",
        ];
        assert_eq!(mails(conn), to_three_members_and_one);
    });
}

#[test]
fn the_same_form_sent_again_gives_the_same_order() {
    RolledBackDb::new().run(|conn| {
        let (cart, form) = (cart_of(conn, &[(ARGAN, 1)]), checkout(conn));
        let first = form.place(conn, &cart).unwrap();
        let second = form.place(conn, &cart).unwrap();
        assert_eq!(first.order.number, second.order.number);
        assert!(first.is_new && !second.is_new);
        assert_eq!(on_hand(conn, ARGAN), 49);
    });
}

#[test]
fn a_key_does_not_serve_for_another_buyer() {
    RolledBackDb::new().run(|conn| {
        let (cart, mut form) = (cart_of(conn, &[(ARGAN, 1)]), checkout(conn));
        form.place(conn, &cart).unwrap();
        form.buyer.name = "Quelqu'un d'autre".to_owned();
        assert!(matches!(form.place(conn, &cart), Err(PlaceError::KeyReused)));
    });
}

#[test]
fn missing_goods_are_all_named_and_nothing_changes() {
    RolledBackDb::new().run(|conn| {
        let (cart, form) = (cart_of(conn, &[(ARGAN, 1), (DATES, 3), (RUG, 1)]), checkout(conn));
        order_of(conn, &[(DATES, 2), (RUG, 1)]).unwrap();
        let refused = conn.transaction(|conn| form.place(conn, &cart));
        let Err(PlaceError::OutOfStock(shortages)) = refused else {
            panic!("{refused:?}")
        };
        let left: Vec<_> = shortages
            .iter()
            .map(|shortage| (shortage.name_fr.as_str(), shortage.left))
            .collect();
        assert_eq!(left, [("Tapis zaïane en laine", 0), ("Dattes Majhoul", 1)]);
        assert_eq!(on_hand(conn, ARGAN), 50);
    });
}

#[test]
fn a_price_changed_since_it_was_seen_asks_the_buyer_again() {
    RolledBackDb::new().run(|conn| {
        let (cart, form) = (cart_of(conn, &[(ARGAN, 1)]), checkout(conn));
        diesel::update(variants::table.find(ARGAN))
            .set(variants::price_centimes.eq(14_000_i64))
            .execute(conn)
            .unwrap();
        stock_search(conn);
        assert!(matches!(
            conn.transaction(|conn| form.place(conn, &cart)),
            Err(PlaceError::PricesChanged)
        ));
        cart.accept_prices(conn).unwrap();
        assert!(conn.transaction(|conn| form.place(conn, &cart)).is_ok());
    });
}

#[test]
fn a_withdrawn_product_is_not_sold() {
    RolledBackDb::new().run(|conn| {
        let (cart, form) = (cart_of(conn, &[(ARGAN, 1)]), checkout(conn));
        diesel::update(products::table.find(1_i64))
            .set(products::status.eq("withdrawn"))
            .execute(conn)
            .unwrap();
        stock_search(conn);
        let refused = conn.transaction(|conn| form.place(conn, &cart));
        assert!(matches!(refused, Err(PlaceError::OutOfStock(shortages)) if shortages[0].left == 0));
    });
}

#[test]
fn another_total_than_the_one_seen_is_not_charged() {
    RolledBackDb::new().run(|conn| {
        let (cart, mut form) = (cart_of(conn, &[(ARGAN, 1)]), checkout(conn));
        form.seen_total = Some(Money::dirhams(1));
        let refused = conn.transaction(|conn| form.place(conn, &cart));
        let Err(PlaceError::TotalChanged(total)) = refused else {
            panic!("{refused:?}")
        };
        form.seen_total = Some(total);
        assert_eq!(
            conn.transaction(|conn| form.place(conn, &cart)).unwrap().order.total,
            total
        );
    });
}

#[test]
fn a_transfer_leaves_the_couriers_nothing_to_collect() {
    RolledBackDb::new().run(|conn| {
        let (cart, mut form) = (cart_of(conn, &[(ARGAN, 1), (DATES, 1)]), checkout(conn));
        form.method = Method::BankTransfer;
        let view = conn
            .transaction(|conn| form.place(conn, &cart))
            .map(|placed| OrderView::load(conn, placed.order))
            .unwrap()
            .unwrap();
        assert!(view.parcels.iter().all(|parcel| parcel.parcel.cash.is_zero()));
        assert_eq!(view.payments.len(), 1);
    });
}

#[test]
fn a_wrong_link_finds_no_order_and_the_right_one_does() {
    RolledBackDb::new().run(|conn| {
        let order = order_of(conn, &[(ARGAN, 1)]).unwrap().order;
        assert_eq!(Order::find_by_token(conn, &order.token()).unwrap().id, order.id);
        let guess = twiza::orders::OrderToken::from_path("AAAAAAAAAAAAAAAAAAAAAA");
        assert!(Order::find_by_token(conn, &guess).is_err());
        let stored: Vec<u8> = orders::table
            .find(order.id)
            .select(orders::token_hash)
            .first(conn)
            .unwrap();
        assert_ne!(stored, order.token().as_str().as_bytes());
    });
}

/// A change made behind the program's back must tell the lists itself.
fn stock_search(conn: &mut PgConnection) {
    diesel::sql_query("SELECT refresh_product_search(ARRAY(SELECT id FROM products))")
        .execute(conn)
        .unwrap();
}
