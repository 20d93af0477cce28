//! All the stock of a cooperative in one form, with a button for one less and one more on each size.
use actix_web::HttpResponse;
use actix_web::web::{Data, Query};
use askama::Template;
use serde::Deserialize;

use crate::db::CooperativeDb;
use crate::listings::{self, Recount, Shelved};
use crate::web::cooperative::Space;
use crate::web::flash::Flash;
use crate::web::form::see_other_with;
use crate::web::guards::Member;
use crate::web::pagination::{self, Pagination};
use crate::web::site::Site;
use crate::web::{Error, Errors, Form, Layout, Result, paths, render, see_other, unprocessable};

const PER_PAGE: i64 = 100;
/// No shelf holds more of one thing.
const MOST: i32 = 99_999;

/// The page of the list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    page: String,
}

/// The counts in the order of the page: which size, what was seen, what was typed; and the button pressed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct StockForm {
    id: Vec<String>,
    vu: Vec<String>,
    stock: Vec<String>,
    moins: String,
    plus: String,
    page: String,
}

impl StockForm {
    fn parse(&self, layout: &Layout) -> std::result::Result<Vec<Recount>, Errors> {
        let mut errors = Errors::new();
        let mut recounts = Vec::new();
        for ((id, seen), typed) in self.id.iter().zip(&self.vu).zip(&self.stock) {
            match (id.parse(), seen.parse(), self.counted(id, typed)) {
                (Ok(variant_id), Ok(seen), Some(counted)) => {
                    recounts.push(Recount {
                        variant_id,
                        seen,
                        counted,
                    });
                }
                _ => errors.add(format!("stock-{id}"), layout.t("stock-error-count")),
            }
        }
        errors.or(recounts)
    }

    /// What was typed and what the button pressed make together; nothing below none, nor beyond counting.
    fn counted(&self, id: &str, typed: &str) -> Option<i32> {
        let is_count = |n: &i32| (0..=MOST).contains(n);
        let typed: i32 = typed.trim().parse().ok().filter(is_count)?;
        Some(typed + self.step(id)).filter(is_count)
    }

    /// What the button pressed adds to that size.
    fn step(&self, id: &str) -> i32 {
        i32::from(self.plus == id) - i32::from(self.moins == id)
    }

    /// The size whose button was pressed.
    fn pressed(&self) -> Option<&str> {
        [self.moins.as_str(), self.plus.as_str()]
            .into_iter()
            .find(|id| !id.is_empty())
    }

    fn typed(&self, variant_id: i64) -> Option<&str> {
        let at = self.id.iter().position(|id| *id == variant_id.to_string())?;
        self.stock.get(at).map(String::as_str)
    }
}

#[derive(Template)]
#[template(path = "cooperative/products/stocks.html")]
struct Show {
    layout: Layout,
    space: Space,
    shelf: Vec<Shelved>,
    pagination: Pagination,
    form: StockForm,
    errors: Errors,
}

impl Show {
    fn field(&self, row: &Shelved) -> String {
        format!("stock-{}", row.variant_id)
    }

    /// What the input holds: what was typed before, or what is there.
    fn value(&self, row: &Shelved) -> String {
        let typed = self.form.typed(row.variant_id).map(str::to_owned);
        typed.unwrap_or_else(|| row.on_hand.to_string())
    }

    async fn load(
        db: &CooperativeDb,
        (layout, member): (Layout, &Member),
        (form, errors): (StockForm, Errors),
    ) -> Result<Self> {
        let cooperative_id = member.cooperative.cooperative_id;
        let page = pagination::requested(&form.page);
        let (shelf, total) = db
            .read(move |conn| {
                let span = (PER_PAGE, (page - 1) * PER_PAGE);
                listings::shelf(conn, cooperative_id, span).map_err(Error::from)
            })
            .await?;
        let space = Space::of(member, layout.locale);
        Ok(Self {
            pagination: Pagination::new(page, PER_PAGE, total, &space.href("/produits/stock"), &[]),
            layout,
            space,
            shelf,
            form,
            errors,
        })
    }
}

/// GET /{l}/espace/{cooperative}/produits/stock
pub async fn show(db: CooperativeDb, member: Member, wanted: Query<Wanted>, layout: Layout) -> Result {
    let form = StockForm {
        page: wanted.into_inner().page,
        ..StockForm::default()
    };
    render(Show::load(&db, (layout, &member), (form, Errors::new())).await?)
}

/// POST /{l}/espace/{cooperative}/produits/stock
pub async fn update(
    (db, site): (CooperativeDb, Data<Site>),
    member: Member,
    Form(form): Form<StockForm>,
    layout: Layout,
) -> Result {
    let recounts = match form.parse(&layout) {
        Ok(recounts) => recounts,
        Err(errors) => return unprocessable(Show::load(&db, (layout, &member), (form, errors)).await?),
    };
    let (cooperative_id, by) = (member.cooperative.cooperative_id, member.person.user.id);
    let moved = member
        .write(&db, move |conn| {
            listings::recount(conn, cooperative_id, (&recounts, by)).map_err(Error::from)
        })
        .await?;
    if moved.is_empty() {
        return Ok(saved(&site, (&layout, &member), &form));
    }
    let errors = moved_meanwhile(&layout, &moved);
    unprocessable(Show::load(&db, (layout, &member), (form, errors)).await?)
}

/// Back to the page: to the size whose button was pressed, or to its top with a word.
fn saved(site: &Data<Site>, (layout, member): (&Layout, &Member), form: &StockForm) -> HttpResponse {
    let page = format!("/produits/stock?page={}", pagination::requested(&form.page));
    let page = paths::space(layout.locale, &member.cooperative.slug, &page);
    match form.pressed() {
        Some(id) => see_other(format!("{page}#stock-{id}")),
        None => see_other_with(site, page, Flash::ok(layout.t("stock-saved"))),
    }
}

fn moved_meanwhile(layout: &Layout, moved: &[i64]) -> Errors {
    let mut errors = Errors::new();
    for id in moved {
        errors.add(format!("stock-{id}"), layout.t("stock-error-moved"));
    }
    errors
}
