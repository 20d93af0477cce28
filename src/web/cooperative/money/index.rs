//! What the cooperative is owed, entry by entry.
use actix_web::web::Query;
use askama::Template;
use chrono::{DateTime, Utc};

use crate::accounts::MemberRole;
use crate::approvals::Approval;
use crate::cooperatives::PayoutAccount;
use crate::db::CooperativeDb;
use crate::disbursements::{self, Disbursement};
use crate::ledger::{self, Entry};
use crate::locale::date_in_morocco;
use crate::money::Money;
use crate::web::cooperative::Space;
use crate::web::guards::Member;
use crate::web::pagination::{PageQuery, Pagination};
use crate::web::{Error, Layout, Result, render};

const PER_PAGE: i64 = 30;
/// The payouts shown beside the entries, which have all of them.
const LAST_PAYOUTS: i64 = 5;

/// What the page shows.
struct Books {
    balance: Money,
    account: Option<PayoutAccount>,
    /// Another account that is asked for.
    request: Option<Approval>,
    payouts: Vec<Disbursement>,
    entries: Vec<Entry>,
    total: i64,
}

#[derive(Template)]
#[template(path = "cooperative/money/index.html")]
struct Index {
    layout: Layout,
    space: Space,
    books: Books,
    pagination: Pagination,
}

impl Index {
    fn day(&self, at: &DateTime<Utc>) -> String {
        self.layout.locale.date(date_in_morocco(*at))
    }

    fn kind(&self, entry: &Entry) -> String {
        self.layout.t(&format!("ledger-{}", entry.kind.name()))
    }

    /// The account a request asks for, by its end.
    fn asked_end(&self, request: &Approval) -> String {
        let account = request.bank_account();
        let end = account.as_ref().and_then(|account| account.rib.get(20..));
        end.unwrap_or_default().to_owned()
    }
}

/// GET /{l}/espace/{cooperative}/argent
pub async fn index(db: CooperativeDb, member: Member, query: Query<PageQuery>, layout: Layout) -> Result {
    let member = member.at_least(MemberRole::Manager)?;
    let (id, slug) = (member.cooperative.cooperative_id, member.cooperative.slug.clone());
    let page = query.page();
    let books = db
        .read(move |conn| {
            let (entries, total) = ledger::entries(conn, id, (page, PER_PAGE))?;
            Ok::<_, Error>(Books {
                balance: ledger::balance(conn, id)?,
                account: PayoutAccount::of(conn, id)?,
                request: Approval::of_payout_account(conn, &slug)?,
                payouts: disbursements::of_cooperative(conn, id, LAST_PAYOUTS)?,
                entries,
                total,
            })
        })
        .await?;
    let space = Space::of(&member, layout.locale);
    render(Index {
        pagination: Pagination::new(page, PER_PAGE, books.total, &space.href("/argent"), &[]),
        layout,
        space,
        books,
    })
}
