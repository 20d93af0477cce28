//! Page 3 of the editor: names and descriptions in both languages, the mentions of food, the season, what is special.
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

use crate::catalogue::Category;
use crate::db::CooperativeDb;
use crate::listings::Facts;
use crate::locale::Locale;
use crate::moderation::Editing;
use crate::text::{MultiLine, OneLine, Unfit};
use crate::web::cooperative::products::{Head, Named, Then};
use crate::web::guards::Member;
use crate::web::{Errors, Form, Layout, Result, render, see_other, unprocessable};

/// As the database allows, and a page can show.
const NAME: usize = 120;
const LINE: usize = 300;
const TEXT: usize = 4_000;
const ALL_YEAR: i32 = 0xfff;

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct TextsForm {
    nom_fr: String,
    nom_ar: String,
    description_fr: String,
    description_ar: String,
    ingredients_fr: String,
    ingredients_ar: String,
    allergenes: String,
    conservation_fr: String,
    conservation_ar: String,
    origine: String,
    mois: Vec<String>,
    piece_unique: String,
    fragile: String,
    retour: String,
    suite: String,
}

impl TextsForm {
    fn of(facts: &Facts) -> Self {
        let flag = |is_set: bool| if is_set { "1".to_owned() } else { String::new() };
        let months = (1..=12).filter(|month| facts.season_months & bit(*month) != 0);
        Self {
            nom_fr: facts.name_fr.clone(),
            nom_ar: facts.name_ar.clone(),
            description_fr: facts.description_fr.clone(),
            description_ar: facts.description_ar.clone(),
            ingredients_fr: facts.ingredients_fr.clone(),
            ingredients_ar: facts.ingredients_ar.clone(),
            allergenes: facts.allergens.clone(),
            conservation_fr: facts.storage_fr.clone(),
            conservation_ar: facts.storage_ar.clone(),
            origine: facts.origin.clone(),
            mois: months.map(|month| month.to_string()).collect(),
            piece_unique: flag(facts.is_one_of_a_kind),
            fragile: flag(facts.is_fragile),
            retour: flag(facts.is_returnable),
            suite: String::new(),
        }
    }

    fn has_month(&self, month: &i32) -> bool {
        self.mois.iter().any(|chosen| *chosen == month.to_string())
    }

    /// No month chosen means all year, as all of them do.
    fn season(&self) -> i32 {
        let chosen = (1..=12).filter(|month| self.has_month(month)).map(bit).sum();
        if chosen == 0 { ALL_YEAR } else { chosen }
    }

    /// The facts with these words in them, or everything that is wrong.
    fn parse(&self, facts: &Facts, locale: Locale) -> std::result::Result<Facts, Errors> {
        let mut errors = Errors::new();
        if self.suite == "continuer" && self.nom_fr.trim().is_empty() && self.nom_ar.trim().is_empty() {
            errors.add("nom_fr", locale.t("listing-missing-name-fr"));
        }
        let mut words = Words {
            locale,
            errors: &mut errors,
        };
        let read = Facts {
            name_fr: words.line("nom_fr", &self.nom_fr, NAME),
            name_ar: words.line("nom_ar", &self.nom_ar, NAME),
            description_fr: words.text("description_fr", &self.description_fr),
            description_ar: words.text("description_ar", &self.description_ar),
            ingredients_fr: words.line("ingredients_fr", &self.ingredients_fr, TEXT),
            ingredients_ar: words.line("ingredients_ar", &self.ingredients_ar, TEXT),
            allergens: words.line("allergenes", &self.allergenes, LINE),
            storage_fr: words.line("conservation_fr", &self.conservation_fr, LINE),
            storage_ar: words.line("conservation_ar", &self.conservation_ar, LINE),
            origin: words.line("origine", &self.origine, LINE),
            season_months: self.season(),
            is_one_of_a_kind: self.piece_unique == "1",
            is_fragile: self.fragile == "1",
            is_returnable: self.retour == "1",
            ..facts.clone()
        };
        errors.or(read)
    }
}

fn bit(month: i32) -> i32 {
    1 << (month - 1)
}

struct Words<'a> {
    locale: Locale,
    errors: &'a mut Errors,
}

impl Words<'_> {
    fn line(&mut self, field: &str, typed: &str, longest: usize) -> String {
        let line = OneLine::parse_optional(typed, longest).map(String::from);
        self.or_too_long(field, line, longest)
    }

    fn text(&mut self, field: &str, typed: &str) -> String {
        let text = MultiLine::parse_optional(typed, TEXT).map(String::from);
        self.or_too_long(field, text, TEXT)
    }

    fn or_too_long(&mut self, field: &str, text: std::result::Result<String, Unfit>, longest: usize) -> String {
        text.unwrap_or_else(|_| {
            self.errors.add(field, self.locale.t1("form-too-long", "max", longest));
            String::new()
        })
    }
}

#[derive(Template)]
#[template(path = "cooperative/products/texts.html")]
struct Edit {
    layout: Layout,
    head: Head,
    form: TextsForm,
    is_food: bool,
    errors: Errors,
}

impl Edit {
    fn action(&self) -> String {
        self.layout.href(self.head.page("texte"))
    }
}

/// GET /{l}/espace/{cooperative}/produits/{product}/texte
pub async fn edit(db: CooperativeDb, member: Member, named: Path<Named>, layout: Layout) -> Result {
    let (editing, category) = find(&db, &member, &named).await?;
    render(Edit {
        head: Head::of(&member, &editing),
        form: TextsForm::of(&editing.content.facts),
        is_food: category.is_food,
        layout,
        errors: Errors::new(),
    })
}

async fn find(db: &CooperativeDb, member: &Member, named: &Named) -> Result<(Editing, Category)> {
    let (cooperative_id, slug) = (member.cooperative.cooperative_id, named.product.clone());
    db.read(move |conn| {
        let editing = Editing::find_for(conn, cooperative_id, &slug)?;
        let category = Category::find(conn, editing.content.facts.category_id)?;
        Ok((editing, category))
    })
    .await
}

/// POST /{l}/espace/{cooperative}/produits/{product}/texte
pub async fn update(
    db: CooperativeDb,
    (member, named): (Member, Path<Named>),
    Form(form): Form<TextsForm>,
    layout: Layout,
) -> Result {
    let (editing, category) = find(&db, &member, &named).await?;
    let facts = match form.parse(&editing.content.facts, layout.locale) {
        Ok(facts) => facts,
        Err(errors) => {
            return unprocessable(Edit {
                head: Head::of(&member, &editing),
                is_food: category.is_food,
                layout,
                form,
                errors,
            });
        }
    };
    let kept = keep(&db, (&member, &named), facts).await?;
    let then = Then::parse(&form.suite);
    Ok(see_other(then.lead(
        layout.locale,
        &member,
        (&kept.listing, "texte", "envoi"),
    )))
}

/// Keeps the words; aisle and delay belong to other pages and may have changed since.
async fn keep(db: &CooperativeDb, (member, named): (&Member, &Named), facts: Facts) -> Result<Editing> {
    let (cooperative_id, by) = (member.cooperative.cooperative_id, member.person.user.id);
    let slug = named.product.clone();
    member
        .write(db, move |conn| {
            let editing = Editing::lock_for(conn, cooperative_id, &slug)?;
            let mut content = editing.content.clone();
            content.facts = Facts {
                category_id: content.facts.category_id,
                made_to_order_days: content.facts.made_to_order_days,
                ..facts
            };
            Ok(editing.save(conn, &content, by)?)
        })
        .await
}
