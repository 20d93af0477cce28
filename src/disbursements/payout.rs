//! Asking for a payout, and whom there is something for.
use std::borrow::Borrow;

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Bool, Text};
use uuid::Uuid;

use super::disbursement::NewRow;
use super::{DisburseError, Disbursement, Kind, Noted};
use crate::accounts::audit::Actor;
use crate::cooperatives::PayoutAccount;
use crate::ledger;
use crate::locale::Locale;
use crate::money::Money;
use crate::schema::balances;

/// What is asked for.
#[derive(Debug, Clone)]
pub struct NewPayout {
    /// From the form: the same one asks once.
    pub key: Uuid,
    pub cooperative_id: i64,
    pub amount: Money,
    pub reason: String,
}

impl NewPayout {
    /// Keeps that it is asked for, to the account of now. Nobody asks for their own cooperative.
    pub fn ask(&self, conn: &mut PgConnection, by: &Actor, user_id: i64) -> Result<Noted, DisburseError> {
        if let Some(before) = Disbursement::of_form(conn, self.key)? {
            return Ok(Noted::Before(before));
        }
        ledger::book(conn)?;
        if ledger::balance(conn, self.cooperative_id)? < self.amount {
            return Err(DisburseError::TooMuch);
        }
        let account = PayoutAccount::of(conn, self.cooperative_id)?.ok_or(DisburseError::NoAccount)?;
        match self.insert(conn, user_id, &account)? {
            Noted::New(payout) => payout.begin(conn, by, user_id),
            before => Ok(before),
        }
    }

    fn insert(&self, conn: &mut PgConnection, user_id: i64, account: &PayoutAccount) -> Result<Noted, DisburseError> {
        let row = NewRow {
            number: Kind::Payout.next_number(conn)?,
            key: self.key,
            kind: Kind::Payout,
            parcel_id: None,
            cooperative_id: Some(self.cooperative_id),
            amount_centimes: self.amount,
            holder: &account.holder,
            rib: &account.rib,
            reason: &self.reason,
            asked_by: user_id,
        };
        row.insert(conn)
    }
}

/// A cooperative that is owed something.
#[derive(Debug, Clone, QueryableByName)]
pub struct Payable {
    #[diesel(sql_type = BigInt)]
    pub cooperative_id: i64,
    #[diesel(sql_type = Text)]
    pub slug: String,
    #[diesel(sql_type = Text)]
    pub name_fr: String,
    #[diesel(sql_type = Text)]
    pub name_ar: String,
    #[diesel(sql_type = BigInt)]
    pub balance: Money,
    /// It said where the money goes.
    #[diesel(sql_type = Bool)]
    pub has_account: bool,
    /// A payout to it waits for a second person.
    #[diesel(sql_type = Bool)]
    pub is_asked: bool,
}

const PAYABLE: &str = "
SELECT k.id AS cooperative_id, k.slug, k.name_fr, k.name_ar, b.balance_centimes AS balance,
  EXISTS (SELECT FROM payout_accounts a WHERE a.cooperative_id = k.id) AS has_account,
  EXISTS (SELECT FROM disbursements d WHERE d.cooperative_id = k.id AND d.state = 'asked') AS is_asked
FROM balances b JOIN cooperatives k ON k.id = b.cooperative_id";

impl Payable {
    /// The cooperatives that are owed something, the largest sum first.
    pub fn all(conn: &mut PgConnection, (page, per_page): (i64, i64)) -> QueryResult<(Vec<Self>, i64)> {
        let total = balances::table
            .filter(balances::balance_centimes.gt(Money::ZERO))
            .count()
            .get_result(conn)?;
        let query =
            format!("{PAYABLE} WHERE b.balance_centimes > 0 ORDER BY b.balance_centimes DESC, k.id LIMIT $1 OFFSET $2");
        let rows = sql_query(query)
            .bind::<BigInt, _>(per_page)
            .bind::<BigInt, _>((page - 1) * per_page)
            .load(conn)?;
        Ok((rows, total))
    }

    /// The cooperative of that name, when it has a balance.
    pub fn find(conn: &mut PgConnection, slug: &str) -> QueryResult<Self> {
        sql_query(format!("{PAYABLE} WHERE k.slug = $1"))
            .bind::<Text, _>(slug)
            .get_result(conn)
    }

    /// The cooperative's name for a reader of `locale`.
    pub fn name(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.name_fr, &self.name_ar)
    }
}
