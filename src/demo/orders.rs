//! Orders of the demonstration, in every state a parcel can be in; two still wait, for a confirmation
//! and a transfer; one that was paid was called off. They are placed and moved by the shop's own verbs,
//! so that stock, payments, events and mail are what they would be.
use chrono::Utc;
use diesel::prelude::*;
use uuid::Uuid;

use crate::accounts::User;
use crate::cart::{Cart, CartToken};
use crate::checkout::{Buyer, Checkout};
use crate::cooperatives::{Cooperative, PayoutAccount};
use crate::email::Email;
use crate::ledger;
use crate::locale::{Locale, date_in_morocco};
use crate::orders::{Actor, MoveError, Parcel, State};
use crate::payments::Method;
use crate::phone::Phone;
use crate::schema::{communes, products, variants};

/// One order: who, where to, what (a product's slug and how many), how it is paid, and how far it has come.
struct Sample {
    email: &'static str,
    name: &'static str,
    phone: &'static str,
    commune: &'static str,
    goods: &'static [(&'static str, i32)],
    method: Method,
    state: State,
}

const SALMA: &str = "salma@exemple.test";
const CASH: Method = Method::CashOnDelivery;

const fn sample(
    name: &'static str,
    commune: &'static str,
    goods: &'static [(&'static str, i32)],
    state: State,
) -> Sample {
    Sample {
        email: "invite@exemple.test",
        name,
        phone: "+212600000071",
        commune,
        goods,
        method: CASH,
        state,
    }
}

/// The demonstration's cooperatives A and B have something to do in each state.
const SAMPLES: [Sample; 11] = [
    Sample {
        email: SALMA,
        name: "Salma Exemple (démo)",
        phone: "+212600000095",
        commune: "Casablanca",
        goods: &[
            ("huile-argan-alimentaire", 2),
            ("safran-filaments", 1),
            ("dattes-majhoul", 1),
        ],
        method: CASH,
        state: State::Placed,
    },
    sample(
        "Hind Exemple (démo)",
        "Rabat",
        &[("amlou-argan-amandes", 2)],
        State::Placed,
    ),
    sample(
        "Omar Exemple (démo)",
        "Agadir",
        &[("huile-argan-alimentaire", 1), ("huile-olive-vierge-extra", 1)],
        State::Packed,
    ),
    sample(
        "Leïla Exemple (démo)",
        "Fès",
        &[("safran-filaments", 2)],
        State::HandedOver,
    ),
    sample(
        "Anas Exemple (démo)",
        "Tanger",
        &[("dattes-majhoul", 2)],
        State::InTransit,
    ),
    Sample {
        email: SALMA,
        name: "Salma Exemple (démo)",
        phone: "+212600000095",
        commune: "Casablanca",
        goods: &[("huile-argan-cosmetique", 1)],
        method: CASH,
        state: State::Delivered,
    },
    sample(
        "Nora Exemple (démo)",
        "Meknès",
        &[("miel-euphorbe-souss", 1)],
        State::Refused,
    ),
    sample(
        "Driss Exemple (démo)",
        "Oujda",
        &[("savon-argan-eucalyptus", 3)],
        State::Returned,
    ),
    sample(
        "Zineb Exemple (démo)",
        "Kénitra",
        &[("dattes-boufeggous", 1)],
        State::Cancelled,
    ),
    Sample {
        email: "invite@exemple.test",
        name: "Rachid Exemple (démo)",
        phone: "+212600000072",
        commune: "Marrakech",
        goods: &[("huile-argan-alimentaire", 3)],
        method: Method::BankTransfer,
        state: State::Placed,
    },
    // Paid, and then there was none left: its money is to go back.
    Sample {
        email: "invite@exemple.test",
        name: "Ghita Exemple (démo)",
        phone: "+212600000073",
        commune: "Tanger",
        goods: &[("huile-argan-alimentaire", 5)],
        method: Method::BankTransfer,
        state: State::Cancelled,
    },
];

/// Places and moves all of them.
pub fn load(conn: &mut PgConnection) -> anyhow::Result<()> {
    for sample in &SAMPLES {
        sample.place(conn)?;
    }
    ledger::book(conn)?;
    Ok(payout_accounts(conn)?)
}

/// Cooperatives A and B have said where their money goes; the numbers are no bank's.
fn payout_accounts(conn: &mut PgConnection) -> QueryResult<()> {
    for (slug, rib) in [
        ("tamount-exemple", "999999000000000000000111"),
        ("azemz-fictive", "999999000000000000000208"),
    ] {
        let id = Cooperative::id_of(conn, slug)?;
        PayoutAccount::set(conn, id, ("Coopérative Exemple (démo)", "Banque Exemple", rib))?;
    }
    Ok(())
}

impl Sample {
    fn place(&self, conn: &mut PgConnection) -> anyhow::Result<()> {
        let cart = self.fill_cart(conn)?;
        let placed = self.checkout(conn)?.place(conn, &cart)?;
        if self.state != State::Placed {
            placed.order.confirm(conn, Actor::Buyer(placed.order.user_id))?;
            placed.order.receive_transfer(conn)?;
        }
        for parcel in Parcel::of_order(conn, placed.order.id)? {
            journey(conn, &parcel, self.state)?;
        }
        Ok(())
    }

    fn fill_cart(&self, conn: &mut PgConnection) -> anyhow::Result<Cart> {
        let cart = Cart::find_or_create(conn, &CartToken::generate())?;
        for (slug, quantity) in self.goods {
            let variant_id: i64 = variants::table
                .inner_join(products::table.on(products::id.eq(variants::product_id)))
                .filter(products::slug.eq(slug))
                .order((variants::position, variants::id))
                .select(variants::id)
                .first(conn)?;
            cart.add(conn, variant_id, *quantity)?;
        }
        Ok(cart)
    }

    fn checkout(&self, conn: &mut PgConnection) -> anyhow::Result<Checkout> {
        let commune_code = communes::table
            .filter(communes::name_fr.eq(self.commune))
            .order(communes::code)
            .select(communes::code)
            .first(conn)?;
        Ok(Checkout {
            key: Uuid::new_v4(),
            locale: Locale::Fr,
            user_id: User::find_by_email(conn, self.email)?.map(|user| user.id),
            buyer: Buyer {
                name: self.name.to_owned(),
                phone: Phone::parse(self.phone).ok_or_else(|| anyhow::anyhow!("{} is no phone", self.phone))?,
                email: Email::parse(self.email),
                commune_code,
                address: "12 rue Exemple".to_owned(),
                landmark: String::new(),
                note: String::new(),
            },
            method: self.method,
            services: Default::default(),
            seen_total: None,
            today: date_in_morocco(Utc::now()),
        })
    }
}

/// Takes a parcel from `placed` to `state` by the legal moves.
fn journey(conn: &mut PgConnection, placed: &Parcel, state: State) -> Result<(), MoveError> {
    use State::*;
    let steps: &[State] = match state {
        Placed => &[],
        Packed => &[Packed],
        HandedOver => &[Packed, HandedOver],
        InTransit => &[Packed, HandedOver, InTransit],
        Delivered => &[Packed, HandedOver, InTransit, Delivered],
        Refused => &[Packed, HandedOver, Refused],
        Returned => &[Packed, HandedOver, Refused, Returned],
        Cancelled => &[Cancelled],
    };
    steps.iter().try_for_each(|next| step(conn, &placed.reference, *next))
}

fn step(conn: &mut PgConnection, reference: &str, next: State) -> Result<(), MoveError> {
    let parcel = Parcel::find_by_reference(conn, reference)?;
    let by = Actor::System;
    match next {
        State::Packed => parcel.pack(conn, by),
        State::HandedOver => parcel.hand_over(conn, by),
        State::InTransit => parcel.depart(conn, by),
        State::Delivered => parcel.deliver(conn, by),
        State::Refused => parcel.refuse(conn, by, ""),
        State::Returned => parcel.take_back(conn, by),
        State::Cancelled => parcel.cancel(conn, by, ""),
        State::Placed => Ok(()),
    }
}
