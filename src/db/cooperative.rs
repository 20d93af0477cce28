//! The door for whoever works for one cooperative. Inside it PostgreSQL shows and takes the rows of that cooperative
//! only (row-level security, see the migration `guard_rows_by_cooperative`): a query that forgets its owner finds
//! nothing.
use diesel::connection::SimpleConnection;
use diesel::result::Error;
use diesel::{Connection, PgConnection};

use crate::db::Db;

/// The database as the members of one cooperative see it.
#[derive(Clone)]
pub struct CooperativeDb {
    db: Db,
    cooperative_id: i64,
}

impl Db {
    /// The same database for the members of that cooperative.
    pub fn of_cooperative(&self, cooperative_id: i64) -> CooperativeDb {
        CooperativeDb {
            db: self.clone(),
            cooperative_id,
        }
    }
}

impl CooperativeDb {
    /// Runs `query` among the rows of the cooperative.
    pub async fn read<T, E>(
        &self,
        query: impl FnOnce(&mut PgConnection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let cooperative_id = self.cooperative_id;
        self.db.read(move |conn| within(conn, cooperative_id, query)).await
    }

    /// All of `change` commits, the mail it queues included, or none of it does.
    pub async fn write<T, E>(
        &self,
        change: impl FnOnce(&mut PgConnection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        self.read(change).await
    }

    /// Like [`CooperativeDb::write`], for a change that reaches others too, as an order of several cooperatives does:
    /// `find` looks among the rows of this one, and `change` works, as the program does, on what that found.
    pub async fn write_beyond<F, T, E>(
        &self,
        find: impl FnOnce(&mut PgConnection) -> Result<F, E> + Send + 'static,
        change: impl FnOnce(&mut PgConnection, F) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let cooperative_id = self.cooperative_id;
        let both = move |conn: &mut PgConnection| {
            let found = within(conn, cooperative_id, find)?;
            change(conn, found)
        };
        self.db.write(both).await
    }
}

/// Runs `work` in a transaction that sees one cooperative. The role ends with the transaction; where that is part of a
/// larger one, the role before is taken up again.
pub fn within<T, E: From<Error>>(
    conn: &mut PgConnection,
    cooperative_id: i64,
    work: impl FnOnce(&mut PgConnection) -> Result<T, E>,
) -> Result<T, E> {
    conn.transaction(|conn| {
        conn.batch_execute(&format!(
            "SELECT set_config('twiza.outside', current_setting('role'), true), \
             set_config('twiza.cooperative', '{cooperative_id}', true), set_config('role', 'twiza_member', true)"
        ))?;
        let done = work(conn)?;
        conn.batch_execute(
            "SELECT set_config('role', current_setting('twiza.outside'), true), set_config('twiza.cooperative', '', true)",
        )?;
        Ok(done)
    })
}
