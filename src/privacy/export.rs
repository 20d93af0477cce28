//! A copy of everything that is kept of a person.
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Json, Text};
use serde_json::{Map, Value};

use super::holdings::{HOLDINGS, Holding};
use crate::accounts::User;

/// What is kept of one kind: each row with its columns in order.
#[derive(Debug)]
pub struct Section {
    pub name: &'static str,
    pub rows: Vec<Map<String, Value>>,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Json)]
    row: Value,
}

/// Every kind, in the order of the map.
pub fn collect(conn: &mut PgConnection, user: &User) -> QueryResult<Vec<Section>> {
    HOLDINGS.iter().map(|holding| section(conn, user, holding)).collect()
}

fn section(conn: &mut PgConnection, user: &User, holding: &'static Holding) -> QueryResult<Section> {
    // Both halves are constants of this program.
    let rows: Vec<Row> = sql_query(format!("SELECT row_to_json(held) AS row FROM ({}) held", holding.rows))
        .bind::<BigInt, _>(user.id)
        .bind::<Text, _>(&user.email)
        .load(conn)?;
    let rows = rows.into_iter().filter_map(|Row { row }| match row {
        Value::Object(columns) => Some(columns),
        _ => None,
    });
    Ok(Section {
        name: holding.name,
        rows: rows.collect(),
    })
}

/// The same as one JSON object, a list for each kind.
pub fn as_json(sections: &[Section]) -> Value {
    sections
        .iter()
        .map(|section| {
            let rows = section.rows.iter().cloned().map(Value::Object).collect();
            (section.name.to_owned(), Value::Array(rows))
        })
        .collect::<Map<_, _>>()
        .into()
}
