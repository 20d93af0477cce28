//! The end of the editor: the product as shoppers will see it, what is still missing, and the button that sends it.
use actix_web::web::{Data, Path};
use askama::Template;

use crate::catalogue::FairSplit;
use crate::db::CooperativeDb;
use crate::listings::{self, Content, Listing, Offer};
use crate::media::Picture;
use crate::moderation::{Editing, Missing, SendError};
use crate::money::Money;

use crate::web::cooperative::products::{Head, Named, address};
use crate::web::flash::Flash;
use crate::web::form::{Nothing, see_other_with};
use crate::web::guards::Member;
use crate::web::site::Site;
use crate::web::{Error, Form, Layout, Result, render, unprocessable};

#[derive(Template)]
#[template(path = "cooperative/products/submission.html")]
struct New {
    layout: Layout,
    head: Head,
    content: Content,
    pictures: Vec<Picture>,
    missing: Vec<Missing>,
    shares: [i32; 2],
    is_sendable: bool,
    /// The button was pressed too early.
    was_refused: bool,
}

impl New {
    fn action(&self) -> String {
        self.layout.href(self.head.page("envoi"))
    }

    fn mend(&self, missing: &Missing) -> String {
        self.layout
            .href(format!("{}#{}", self.head.page(missing.page), missing.field))
    }

    fn name(&self) -> &str {
        let facts = &self.content.facts;
        self.layout.locale.pick(&facts.name_fr, &facts.name_ar)
    }

    fn cooperative(&self) -> &str {
        self.head.cooperative.name(self.layout.locale)
    }

    fn label<'a>(&self, offer: &'a Offer) -> &'a str {
        offer.label(self.layout.locale)
    }

    fn description(&self) -> &str {
        let facts = &self.content.facts;
        self.layout.locale.pick(&facts.description_fr, &facts.description_ar)
    }

    fn received(&self, price: &Money) -> Money {
        FairSplit::of(*price, self.shares[0], self.shares[1]).cooperative
    }

    async fn of(db: &CooperativeDb, (layout, member): (Layout, &Member), editing: Editing) -> Result<Self> {
        let cooperative_id = member.cooperative.cooperative_id;
        let (editing, pictures, missing, shares) = db
            .read(move |conn| {
                let pictures = listings::pictures(conn, &editing.content.photos)?;
                let missing = editing.missing(conn)?;
                let shares = Listing::shares(conn, cooperative_id)?;
                Ok::<_, Error>((editing, pictures, missing, shares))
            })
            .await?;
        Ok(Self {
            head: Head::of(member, &editing),
            is_sendable: editing.is_sendable(),
            content: editing.content,
            layout,
            pictures,
            missing,
            shares,
            was_refused: false,
        })
    }
}

/// GET /{l}/espace/{cooperative}/produits/{product}/envoi
pub async fn new(db: CooperativeDb, member: Member, named: Path<Named>, layout: Layout) -> Result {
    let editing = find(&db, &member, &named).await?;
    render(New::of(&db, (layout, &member), editing).await?)
}

async fn find(db: &CooperativeDb, member: &Member, named: &Named) -> Result<Editing> {
    let (cooperative_id, slug) = (member.cooperative.cooperative_id, named.product.clone());
    db.read(move |conn| Ok(Editing::find_for(conn, cooperative_id, &slug)?))
        .await
}

/// POST /{l}/espace/{cooperative}/produits/{product}/envoi
pub async fn create(
    (db, site): (CooperativeDb, Data<Site>),
    (member, named): (Member, Path<Named>),
    _form: Form<Nothing>,
    layout: Layout,
) -> Result {
    let (cooperative_id, slug) = (member.cooperative.cooperative_id, named.product.clone());
    let by = member.person.user.id;
    let sent = member
        .write(&db, move |conn| {
            Editing::lock_for(conn, cooperative_id, &slug)?.send(conn, by)
        })
        .await;
    let message = match sent {
        Ok(()) => layout.t("listing-sent"),
        Err(SendError::AlreadySent) => layout.t("listing-sent-before"),
        Err(SendError::Nothing) => layout.t("listing-nothing-to-send"),
        Err(SendError::Incomplete(_)) => {
            let editing = find(&db, &member, &named).await?;
            let page = New::of(&db, (layout, &member), editing).await?;
            return unprocessable(New {
                was_refused: true,
                ..page
            });
        }
        Err(SendError::Database(error)) => return Err(error.into()),
    };
    let list = address(layout.locale, &member, None);
    Ok(see_other_with(&site, list, Flash::ok(message)))
}
