//! Page 2 of the editor: the sizes with price, weight and stock, and how long a piece made to order takes.
use actix_web::web::Path;
use askama::Template;

use crate::catalogue::FairSplit;
use crate::db::CooperativeDb;
use crate::listings::{self, Listing, Offer, Unit};
use crate::moderation::Editing;
use crate::money::Money;
use crate::web::cooperative::products::offer_form::{OfferForm, SIDES};
use crate::web::cooperative::products::{Head, Named, Then};
use crate::web::guards::Member;
use crate::web::{Error, Errors, Form, Layout, Result, render, see_other, unprocessable};

#[derive(Template)]
#[template(path = "cooperative/products/prices.html")]
struct Edit {
    layout: Layout,
    head: Head,
    form: OfferForm,
    /// The offers that are kept, for what the cooperative receives.
    offers: Vec<Offer>,
    shares: [i32; 2],
    errors: Errors,
}

impl Edit {
    fn action(&self) -> String {
        self.layout.href(self.head.page("prix"))
    }

    /// What the cooperative receives of the price in that row.
    fn received(&self, row: &usize) -> Option<Money> {
        let price = Money::parse(self.form.get("prix", row))?;
        Some(FairSplit::of(price, self.shares[0], self.shares[1]).cooperative)
    }

    fn units(&self) -> Vec<(&'static str, String)> {
        let words = |unit: Unit| {
            let key = match unit {
                Unit::G => "listing-unit-g",
                Unit::Ml => "listing-unit-ml",
                Unit::Piece => "listing-unit-piece",
                Unit::Pair => "listing-unit-pair",
            };
            (unit.name(), self.layout.t(key))
        };
        Unit::ALL.map(words).into()
    }

    fn name(&self, field: &str, row: &usize) -> String {
        format!("{field}_{row}")
    }

    /// The sides are shown once they are written, and when something is wrong with one.
    fn shows_sides(&self, row: &usize) -> bool {
        let is_used =
            |side: &&str| !self.form.get(side, row).is_empty() || self.errors.on(&self.name(side, row)).is_some();
        SIDES.iter().any(is_used)
    }

    /// An offer that is on sale or in a draft already; the others wait for the review.
    fn is_kept(&self, row: &usize) -> bool {
        self.offers.len() > *row
    }
}

/// GET /{l}/espace/{cooperative}/produits/{product}/prix
pub async fn edit(db: CooperativeDb, member: Member, named: Path<Named>, layout: Layout) -> Result {
    let (cooperative_id, slug) = (member.cooperative.cooperative_id, named.into_inner().product);
    let (editing, stocks, shares) = db
        .read(move |conn| {
            let editing = Editing::find_for(conn, cooperative_id, &slug)?;
            let stocks = listings::stocks(conn, &editing.listing)?;
            Ok::<_, Error>((editing, stocks, Listing::shares(conn, cooperative_id)?))
        })
        .await?;
    render(Edit {
        head: Head::of(&member, &editing),
        form: OfferForm::of(&editing.content, &stocks, layout.locale),
        offers: editing.content.offers,
        layout,
        shares,
        errors: Errors::new(),
    })
}

/// POST /{l}/espace/{cooperative}/produits/{product}/prix
pub async fn update(
    db: CooperativeDb,
    (member, named): (Member, Path<Named>),
    Form(form): Form<OfferForm>,
    layout: Layout,
) -> Result {
    let (cooperative_id, slug) = (member.cooperative.cooperative_id, named.into_inner().product);
    let editing = find(&db, (cooperative_id, slug.clone())).await?;
    let then = Then::parse(form.suite());
    let priced = match form.parse(&editing.content, (then, layout.locale)) {
        Ok(priced) => priced,
        Err(errors) => return again(&db, (layout, &member), (form, editing), errors).await,
    };
    let by = member.person.user.id;
    let kept = member
        .write(&db, move |conn| {
            let editing = Editing::lock_for(conn, cooperative_id, &slug)?;
            editing.save_prices(conn, &priced, by)
        })
        .await?;
    Ok(see_other(then.lead(
        layout.locale,
        &member,
        (&kept.listing, "prix", "texte"),
    )))
}

async fn find(db: &CooperativeDb, (cooperative_id, slug): (i64, String)) -> Result<Editing> {
    db.read(move |conn| Ok(Editing::find_for(conn, cooperative_id, &slug)?))
        .await
}

/// The page with what was typed, and what is wrong with it.
async fn again(
    db: &CooperativeDb,
    (layout, member): (Layout, &Member),
    (form, editing): (OfferForm, Editing),
    errors: Errors,
) -> Result {
    let cooperative_id = member.cooperative.cooperative_id;
    let shares = db
        .read(move |conn| Ok::<_, Error>(Listing::shares(conn, cooperative_id)?))
        .await?;
    unprocessable(Edit {
        head: Head::of(member, &editing),
        offers: editing.content.offers,
        layout,
        form,
        shares,
        errors,
    })
}
