//! Every migration can be taken back, and taken again, and leaves the same schema.
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel_migrations::{FileBasedMigrations, MigrationHarness};

use crate::support::CommittedDb;

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// The schema in sorted lines, as a dump would have it; what extensions bring is theirs.
fn schema(conn: &mut PgConnection) -> Vec<String> {
    let lines: Vec<Line> = diesel::sql_query(include_str!("schema.sql")).load(conn).unwrap();
    lines.into_iter().map(|line| line.line).collect()
}

fn migrations() -> FileBasedMigrations {
    FileBasedMigrations::from_path(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations")).unwrap()
}

#[test]
fn every_migration_goes_up_and_down_and_up_again() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    let full = schema(&mut conn);
    conn.revert_all_migrations(migrations()).unwrap();
    let mut before = schema(&mut conn);
    assert_eq!(before, Vec::<String>::new(), "what the first migrations leave behind");
    while conn.has_pending_migration(migrations()).unwrap() {
        let version = conn.run_next_migration(migrations()).unwrap().to_string();
        let after = schema(&mut conn);
        conn.revert_last_migration(migrations()).unwrap();
        assert_eq!(schema(&mut conn), before, "{version} is not taken back whole");
        conn.run_next_migration(migrations()).unwrap();
        assert_eq!(schema(&mut conn), after, "{version} differs the second time");
        before = after;
    }
    assert_eq!(before, full);
}
