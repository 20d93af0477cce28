//! The people and things that the tests speak of, loaded once into the template database.
use diesel::PgConnection;
use diesel::connection::SimpleConnection;
use twiza::{accounts, geography, shipping};

/// Everyone's password.
pub const PASSWORD: &str = "demonstration-twiza";

/// The address of one of the cast.
pub fn email(name: &str) -> String {
    format!("{name}@exemple.test")
}

/// Fills an empty, migrated database.
pub fn load(conn: &mut PgConnection) {
    geography::load(conn).expect("the geography loads");
    shipping::demo_rate_cards(conn).expect("the rate cards load");
    let hash = accounts::password::hash(PASSWORD).expect("hashing works");
    conn.batch_execute(&include_str!("cast.sql").replace("{password_hash}", &hash))
        .expect("the cast loads");
}
