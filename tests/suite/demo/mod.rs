//! The demonstration, loaded as the first start does.
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use indicatif::ProgressBar;
use twiza::demo::{self, Loaded};
use twiza::orders::{State, list};
use twiza::schema::{communes, cooperatives, products, provinces, regions, submissions};

use crate::support::EmptyDb;

#[test]
fn the_demonstration_fills_an_empty_database_once_and_leaves_nothing_broken() {
    let database = EmptyDb::new();
    let conn = &mut database.conn();
    assert_eq!(demo::load(conn, &ProgressBar::hidden()).unwrap(), Loaded::Now);
    assert_eq!(demo::load(conn, &ProgressBar::hidden()).unwrap(), Loaded::Already);
    let places = (
        count(conn, "regions"),
        count(conn, "provinces"),
        count(conn, "communes"),
    );
    assert_eq!(places, (12, 83, 1503));
    assert!(count(conn, "cooperatives") >= 24 && count(conn, "products") >= 120);
}

#[test]
fn it_has_parcels_in_every_state_and_cooperatives_in_every_region() {
    let database = EmptyDb::new();
    let conn = &mut database.conn();
    demo::load(conn, &ProgressBar::hidden()).unwrap();
    let counts = list::counts(conn, None).unwrap();
    assert!(
        State::ALL
            .iter()
            .all(|state| counts.iter().any(|(counted, _)| counted == state)),
        "{counts:?}"
    );
    let regions: Vec<String> = cooperatives::table
        .inner_join(communes::table)
        .select(communes::region_code)
        .distinct()
        .load(conn)
        .unwrap();
    assert_eq!(regions.len(), 12);
}

/// In place of drawing them all: one photo on every product.
const ONE_PHOTO: &str = "WITH hung AS (
  INSERT INTO photos (hash, width, height, dominant_color) VALUES (repeat('ab', 32), 1200, 1200, '#f9bc38') RETURNING id
) INSERT INTO product_photos (product_id, position, photo_id) SELECT products.id, 0, hung.id FROM products, hung";

#[test]
fn its_moderators_have_something_to_read_once() {
    let database = EmptyDb::new();
    let conn = &mut database.conn();
    demo::load(conn, &ProgressBar::hidden()).unwrap();
    conn.batch_execute(ONE_PHOTO).unwrap();
    demo::send_for_review(conn).unwrap();
    demo::send_for_review(conn).unwrap();
    let states: Vec<(String, String)> = submissions::table
        .order(submissions::id)
        .select((submissions::kind, submissions::state))
        .load(conn)
        .unwrap();
    let of = |kind: &str, state: &str| (kind.to_owned(), state.to_owned());
    let wanted = [
        of("new", "waiting"),
        of("new", "waiting"),
        of("change", "waiting"),
        of("change", "changes_requested"),
    ];
    assert_eq!(states, wanted);
}

fn count(conn: &mut PgConnection, what: &str) -> i64 {
    match what {
        "regions" => regions::table.count().get_result(conn),
        "provinces" => provinces::table.count().get_result(conn),
        "communes" => communes::table.count().get_result(conn),
        "cooperatives" => cooperatives::table.count().get_result(conn),
        _ => products::table.count().get_result(conn),
    }
    .unwrap()
}

#[test]
fn synthetic_products_are_the_same_every_time_and_only_added_once() {
    let first = EmptyDb::new();
    let conn = &mut first.conn();
    demo::synthetic::load(conn, 300, &ProgressBar::hidden()).unwrap();
    demo::synthetic::load(conn, 300, &ProgressBar::hidden()).unwrap();
    assert_eq!(count(conn, "products"), 300);
    let second = EmptyDb::new();
    let other = &mut second.conn();
    demo::synthetic::load(other, 300, &ProgressBar::hidden()).unwrap();
    assert_eq!(names(conn), names(other));
}

fn names(conn: &mut PgConnection) -> Vec<(String, String)> {
    products::table
        .order(products::slug)
        .select((products::slug, products::name_ar))
        .load(conn)
        .unwrap()
}
