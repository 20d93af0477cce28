//! A form sets what it asks for and nothing else (I4): each is sent again with every column name of the database that
//! it does not have, and must leave the same rows.
use std::collections::{BTreeMap, BTreeSet};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::asking::{Question, world};
use super::table::lines;

/// Drawn at random each time, or secrets of the moment.
const RANDOM: &str = "'{token_hash,code,code_hash,browser_hash,secret,aggregate_id,public_id,reference,text_body,html_body,\
    expires_at,verified_at,password_hash}'";

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
}

/// Every column of every table, with what an attacker might put there.
fn columns(conn: &mut PgConnection) -> Vec<(String, String)> {
    let columns: Vec<Column> = diesel::sql_query(
        "SELECT DISTINCT ON (column_name) column_name::text AS name, data_type::text AS kind \
         FROM information_schema.columns WHERE table_schema = 'public' ORDER BY column_name",
    )
    .load(conn)
    .unwrap();
    columns
        .into_iter()
        .map(|column| (column.name.clone(), value(&column)))
        .collect()
}

fn value(column: &Column) -> String {
    let value = match (column.name.as_str(), column.kind.as_str()) {
        ("role", _) => "manager",
        ("staff_role", _) => "administrator",
        ("status", _) => "published",
        ("state", _) => "approved",
        (_, "boolean") => "true",
        (_, "text") => "surplus",
        (_, "date" | "timestamp with time zone") => "2020-01-01",
        _ => "2",
    };
    value.to_owned()
}

#[derive(QueryableByName)]
struct Digest {
    #[diesel(sql_type = Text)]
    digest: String,
}

/// What is in those tables, without what is random.
fn contents(conn: &mut PgConnection, tables: &BTreeSet<String>) -> BTreeMap<String, String> {
    let mut contents = BTreeMap::new();
    for table in tables {
        let digest: Digest = diesel::sql_query(format!(
            "SELECT coalesce(string_agg(line, E'\\n' ORDER BY line), '') AS digest \
             FROM (SELECT (to_jsonb(t) - {RANDOM}::text[])::text AS line FROM \"{table}\" t) AS lines"
        ))
        .get_result(conn)
        .unwrap();
        contents.insert(table.clone(), digest.digest);
    }
    contents
}

/// Numbers are not given back by a rollback; begun anew, which only their owner may, they are the same for both
/// sendings.
const BEGIN_ANEW: &str = "SET ROLE NONE; DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT quote_ident(sequencename) FROM pg_sequences WHERE schemaname = 'public' LOOP
      PERFORM setval(name, 20000);
    END LOOP;
  END $$; SET ROLE twiza_app";

#[actix_web::test]
async fn columns_that_a_form_does_not_ask_for_stay_as_they_are() {
    let world = world().await;
    let all = world.app.run(columns);
    let mut wrong = Vec::new();
    for line in lines().iter().filter(|line| line.method == "POST") {
        let Some(actor) = line.admitted() else { continue };
        let plain = Question::of(line, &line.path);
        let own: BTreeSet<_> = line.form.iter().map(|(name, _)| name.clone()).collect();
        let mut laden = plain.clone();
        laden
            .form
            .extend(all.iter().filter(|(name, _)| !own.contains(name)).cloned());
        world.app.run(|conn| conn.batch_execute(BEGIN_ANEW).unwrap());
        let first = world.ask(actor, &plain).await;
        // A session is a new secret each time.
        let tables = first.changed.iter().filter(|table| *table != "sessions");
        let tables: BTreeSet<_> = tables.cloned().collect();
        world.app.run(|conn| conn.batch_execute(BEGIN_ANEW).unwrap());
        let (_, expected) = world.ask_and_see(actor, &plain, |conn| contents(conn, &tables)).await;
        world.app.run(|conn| conn.batch_execute(BEGIN_ANEW).unwrap());
        let (reply, got) = world.ask_and_see(actor, &laden, |conn| contents(conn, &tables)).await;
        if reply.outcome() != first.outcome() || reply.changed != first.changed || got != expected {
            wrong.push(format!(
                "{}: {} {:?}, not {} {:?}",
                line.name(),
                reply.outcome(),
                reply.changed,
                first.outcome(),
                first.changed
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
