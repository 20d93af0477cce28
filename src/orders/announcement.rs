//! Who is told what about a new order: the members of each cooperative once they may pack, or that they should call a
//! buyer who left no e-mail; the buyer where to send a transfer.
use chrono::NaiveDate;
use diesel::prelude::*;

use crate::geography::Commune;
use crate::locale::Locale;
use crate::money::Money;
use crate::notifications::mails::{BankTransfer, Bilingual, Line, OrderToConfirm, OrderToPrepare};
use crate::notifications::{self, Aggregate, Recipient};
use crate::orders::{LineItem, Order, ParcelView, State, preparing};
use crate::payments::bank_account;
use crate::schema::{memberships, users};

impl Order {
    /// The buyer, where they left an address.
    pub(crate) fn recipient(&self) -> Option<Recipient> {
        self.email.as_ref().map(|email| Recipient {
            email: email.to_string(),
            name: self.buyer_name.clone(),
            locale: self.locale,
        })
    }

    /// The transfer to make, with the last day for it; none without an account to make it to.
    pub(crate) fn transfer(&self, conn: &mut PgConnection, until: NaiveDate) -> QueryResult<Option<BankTransfer>> {
        Ok(bank_account(conn)?.map(|account| BankTransfer {
            holder: account.holder,
            bank: account.bank,
            rib: account.rib,
            reference: self.number.clone(),
            amount: self.total,
            until,
        }))
    }

    /// Tells the members of every cooperative of the order to prepare their parcel, unless it was called off.
    pub(crate) fn announce(&self, conn: &mut PgConnection) -> QueryResult<()> {
        let commune = Commune::find(conn, &self.commune_code)?;
        for view in self.waiting_parcels(conn)? {
            let ready_by = preparing::ready_by_day(conn, view.parcel.id)?;
            for member in members(conn, view.parcel.cooperative_id)? {
                let mail = to_prepare(self, (&view, &commune), (member.locale, ready_by));
                let about = Aggregate::cooperative_order(view.parcel.cooperative_order_id);
                notifications::queue(conn, &member, &mail, about)?;
            }
        }
        Ok(())
    }

    /// Asks the members of every cooperative of the order to call its buyer, who cannot be written to.
    pub(crate) fn ask_for_a_call(&self, conn: &mut PgConnection) -> QueryResult<()> {
        for view in self.waiting_parcels(conn)? {
            let mail = OrderToConfirm {
                reference: view.parcel.reference.clone(),
                cooperative: Bilingual::new(&view.sender.name_fr, &view.sender.name_ar),
                link: page_of(&view),
                buyer: (&self.buyer_name).into(),
            };
            for member in members(conn, view.parcel.cooperative_id)? {
                let about = Aggregate::cooperative_order(view.parcel.cooperative_order_id);
                notifications::queue(conn, &member, &mail, about)?;
            }
        }
        Ok(())
    }

    fn waiting_parcels(&self, conn: &mut PgConnection) -> QueryResult<Vec<ParcelView>> {
        let mut parcels = crate::orders::Parcel::of_order(conn, self.id)?;
        parcels.retain(|parcel| parcel.state == State::Placed);
        ParcelView::load_all(conn, parcels)
    }
}

fn to_prepare(
    order: &Order,
    (view, commune): (&ParcelView, &Commune),
    (locale, ready_by): (Locale, NaiveDate),
) -> OrderToPrepare {
    let parcel = &view.parcel;
    OrderToPrepare {
        reference: parcel.reference.clone(),
        cooperative: Bilingual::new(&view.sender.name_fr, &view.sender.name_ar),
        link: page_of(view),
        lines: view.lines.iter().map(line).collect(),
        buyer: (&order.buyer_name).into(),
        commune: Bilingual::new(&commune.name_fr, &commune.name_ar),
        note: (&order.note).into(),
        service: parcel.service.name().to_owned(),
        carrier: locale.t(parcel.carrier.key()),
        ready_by,
        cash: if order.payment_method.is_cash() {
            parcel.cash
        } else {
            Money::ZERO
        },
    }
}

fn page_of(view: &ParcelView) -> String {
    format!("/espace/{}/commandes/{}", view.sender.slug, view.parcel.reference)
}

fn line(line: &LineItem) -> Line {
    Line {
        quantity: line.quantity,
        product: Bilingual::new(&line.product_name_fr, &line.product_name_ar),
        variant: Bilingual::new(&line.variant_label_fr, &line.variant_label_ar),
        total: line.total,
    }
}

fn members(conn: &mut PgConnection, cooperative_id: i64) -> QueryResult<Vec<Recipient>> {
    let rows: Vec<(String, String, Locale)> = memberships::table
        .inner_join(users::table)
        .filter(
            memberships::cooperative_id
                .eq(cooperative_id)
                .and(memberships::ended_at.is_null()),
        )
        .filter(users::disabled_at.is_null())
        .order(users::id)
        .select((users::email, users::name, users::locale))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(email, name, locale)| Recipient { email, name, locale })
        .collect())
}
