//! More people than connections: whoever waits holds no thread, and is answered (F2).
use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use diesel::prelude::*;
use diesel::r2d2::{ConnectionManager, Pool};
use diesel::result::Error;
use twiza::db::Db;

use crate::support::CommittedDb;

/// A database of one connection that nobody waits long for.
fn narrow(database: &CommittedDb) -> Db {
    let pool = Pool::builder()
        .max_size(1)
        .connection_timeout(Duration::from_millis(300));
    Db::from_pool(pool.build(ConnectionManager::new(database.url())).unwrap())
}

fn one(conn: &mut PgConnection) -> QueryResult<i32> {
    diesel::select(1.into_sql::<diesel::sql_types::Integer>()).get_result(conn)
}

/// Guards against leaving `turn` out of `Db::read`: then those who wait fill the threads, and what needs no database waits
/// behind them.
#[test]
fn a_crowd_that_waits_keeps_nobody_else_from_an_answer() {
    let database = CommittedDb::new();
    let db = narrow(&database);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(2)
        .build()
        .unwrap();
    let order = Arc::new(Mutex::new(Vec::new()));
    let (let_go, held) = mpsc::channel::<()>();
    runtime.block_on(async {
        let holder = tokio::spawn({
            let db = db.clone();
            async move {
                db.read(move |conn| {
                    held.recv().unwrap();
                    one(conn)
                })
                .await
            }
        });
        tokio::task::yield_now().await;
        let crowd = (0..20).map(|_| {
            let (db, order) = (db.clone(), order.clone());
            tokio::spawn(async move {
                let refused = db.read(one).await;
                order.lock().unwrap().push("crowd");
                refused
            })
        });
        let crowd: Vec<_> = crowd.collect();
        tokio::task::yield_now().await;
        let other = order.clone();
        tokio::task::spawn_blocking(move || other.lock().unwrap().push("other"))
            .await
            .unwrap();
        for refused in crowd {
            assert!(matches!(refused.await.unwrap(), Err(Error::DatabaseError(..))));
        }
        let_go.send(()).unwrap();
        assert_eq!(holder.await.unwrap(), Ok(1));
        assert_eq!(db.read(one).await, Ok(1));
    });
    assert_eq!(order.lock().unwrap()[0], "other");
}
