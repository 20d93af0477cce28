//! A file of cooperatives, one per line.
use std::collections::{HashMap, HashSet};

use diesel::PgConnection;
use indicatif::ProgressBar;
use serde::Serialize;

use super::cells::Cells;
use super::report::{Outcome, Problems};
use super::table::{Columns, Row, Table};
use super::{Error, known, store};
use crate::email::Email;
use crate::ice::Ice;
use crate::phone::Phone;

/// The columns of docs/import.md.
const COLUMNS: Columns = Columns {
    required: &[
        "slug",
        "name_fr",
        "name_ar",
        "sector",
        "commune_code",
        "phone",
        "email",
        "members_total",
        "members_women",
    ],
    optional: &[
        "address",
        "founded_on",
        "ice",
        "registration_court",
        "registration_number",
        "preparation_days",
        "free_delivery_from",
        "story_fr",
        "story_ar",
        "photo",
    ],
};

const SECTORS: [&str; 8] = [
    "agriculture",
    "food",
    "cosmetics",
    "textile",
    "pottery",
    "basketry",
    "jewellery",
    "wood",
];

/// A line of the file, as `store` hands it to the database.
#[derive(Serialize)]
pub(super) struct Cooperative {
    slug: String,
    name_fr: String,
    name_ar: String,
    sector: String,
    commune_code: String,
    address: String,
    phone: String,
    email: String,
    founded_on: Option<chrono::NaiveDate>,
    members_total: i32,
    members_women: i32,
    ice: Option<String>,
    registration_court: String,
    registration_number: String,
    preparation_days: i32,
    free_delivery_from_centimes: Option<i64>,
    story_fr: String,
    story_ar: String,
}

/// Writes the cooperatives of a file; run it inside [`super::Mode::run`].
pub fn import(conn: &mut PgConnection, file: &[u8], progress: &ProgressBar) -> Result<Outcome, Error> {
    let table = Table::read(file, &COLUMNS)?;
    let rows = parse(&table, &known::communes(conn)?)?;
    store::cooperatives(conn, &rows, progress)
}

fn parse(table: &Table, communes: &HashSet<String>) -> Result<Vec<Cooperative>, Problems> {
    let mut problems = Problems::default();
    let mut lines = HashMap::new();
    let mut rows = Vec::new();
    for row in table.rows() {
        let mut cells = Cells::new(row, &mut problems);
        if let Some(line) = lines.insert(row.cell("slug"), row.line) {
            cells.refuse("slug", "import-repeated", &line.to_string());
        }
        if !communes.contains(row.cell("commune_code")) {
            cells.refuse("commune_code", "import-unknown-commune", "");
        }
        rows.push(cooperative(&mut cells, row));
    }
    problems.or(rows)
}

fn cooperative(cells: &mut Cells, row: Row) -> Cooperative {
    let members_total = cells.integer("members_total", 1..=100_000);
    let members_women = cells.integer("members_women", 0..=100_000);
    if members_women > members_total {
        cells.refuse(
            "members_women",
            "import-more-women-than-members",
            &members_total.to_string(),
        );
    }
    Cooperative {
        slug: cells.slug("slug"),
        name_fr: cells.line("name_fr", 120),
        name_ar: cells.line("name_ar", 120),
        sector: cells.one_of("sector", &SECTORS),
        commune_code: row.cell("commune_code").to_owned(),
        address: cells.optional_line("address", 200),
        phone: phone(cells),
        email: email(cells),
        founded_on: cells.day("founded_on"),
        members_total,
        members_women,
        ice: ice(cells),
        registration_court: cells.optional_line("registration_court", 120),
        registration_number: cells.optional_line("registration_number", 60),
        preparation_days: cells.integer_or("preparation_days", 0..=60, 2),
        free_delivery_from_centimes: free_delivery(cells),
        story_fr: cells.paragraphs("story_fr", 4_000),
        story_ar: cells.paragraphs("story_ar", 4_000),
    }
}

fn phone(cells: &mut Cells) -> String {
    match Phone::parse(cells.raw("phone")) {
        Some(phone) => phone.as_str().to_owned(),
        None => {
            cells.refuse("phone", "import-not-a-phone", "");
            String::new()
        }
    }
}

fn email(cells: &mut Cells) -> String {
    match Email::parse(cells.raw("email")) {
        Some(email) => email.as_str().to_owned(),
        None => {
            cells.refuse("email", "import-not-an-email", "");
            String::new()
        }
    }
}

fn ice(cells: &mut Cells) -> Option<String> {
    let text = cells.raw("ice");
    let read = Ice::parse(text);
    if read.is_none() && !text.is_empty() {
        cells.refuse("ice", "import-not-an-ice", "");
    }
    read.map(|ice| ice.as_str().to_owned())
}

fn free_delivery(cells: &mut Cells) -> Option<i64> {
    let is_given = !cells.raw("free_delivery_from").is_empty();
    is_given.then(|| cells.price("free_delivery_from").in_centimes())
}
