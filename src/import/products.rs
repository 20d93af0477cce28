//! A file of products, one line per variant. The lines of a product share its slug; the first one describes it, the
//! others may leave those columns empty. Products are published at once, so food must carry the mentions of decree
//! 2-12-389 (docs/import.md).
use std::collections::{HashMap, HashSet};

use diesel::PgConnection;
use indicatif::ProgressBar;

use super::cells::Cells;
use super::product::{Product, Variant};
use super::report::{Outcome, Problems};
use super::table::{Columns, Row, Table};
use super::{Error, known, store};

/// The columns of docs/import.md.
const COLUMNS: Columns = Columns {
    required: &[
        "slug",
        "category",
        "name_fr",
        "name_ar",
        "sku",
        "label_fr",
        "label_ar",
        "price",
        "net_quantity",
        "net_unit",
        "weight_grams",
        "stock",
    ],
    optional: &[
        "cooperative",
        "description_fr",
        "description_ar",
        "ingredients_fr",
        "ingredients_ar",
        "allergens",
        "storage_fr",
        "storage_ar",
        "origin",
        "season_months",
        "made_to_order_days",
        "one_of_a_kind",
        "fragile",
        "returnable",
        "length_mm",
        "width_mm",
        "height_mm",
        "photos",
    ],
};

/// The columns that describe a product and not one of its variants.
const SHARED: [&str; 16] = [
    "category",
    "name_fr",
    "name_ar",
    "description_fr",
    "description_ar",
    "ingredients_fr",
    "ingredients_ar",
    "allergens",
    "storage_fr",
    "storage_ar",
    "origin",
    "season_months",
    "made_to_order_days",
    "one_of_a_kind",
    "fragile",
    "returnable",
];

/// What the law wants on a food before it is offered.
const MENTIONS: [&str; 5] = ["ingredients_fr", "ingredients_ar", "storage_fr", "storage_ar", "origin"];

/// A file of products and the cooperative that its lines belong to unless they name one.
#[derive(Clone, Copy)]
pub struct Products<'f> {
    /// The CSV.
    pub file: &'f [u8],
    /// A slug; without one the file has a column `cooperative`.
    pub cooperative: Option<&'f str>,
}

/// Writes the products of a file; run it inside [`super::Mode::run`].
pub fn import(conn: &mut PgConnection, products: Products, progress: &ProgressBar) -> Result<Outcome, Error> {
    let table = Table::read(products.file, &COLUMNS)?;
    let ground = Ground::load(conn, &table, products.cooperative)?;
    let products = Parsing::new(&ground).parse(&table)?;
    store::products(conn, &products, progress)
}

/// What the lines of a file are held against.
struct Ground<'f> {
    default_cooperative: Option<&'f str>,
    cooperatives: HashMap<String, i64>,
    categories: HashMap<String, bool>,
    owners: HashMap<String, i64>,
    references: HashMap<(i64, String), String>,
}

impl<'f> Ground<'f> {
    fn load(conn: &mut PgConnection, table: &Table, default_cooperative: Option<&'f str>) -> Result<Self, Error> {
        let slugs: Vec<&str> = table.rows().map(|row| row.cell("slug")).collect();
        let cooperatives = known::cooperatives(conn)?;
        let named = table
            .rows()
            .map(|row| row.cell("cooperative"))
            .chain(default_cooperative);
        let concerned: HashSet<i64> = named.filter_map(|slug| cooperatives.get(slug).copied()).collect();
        Ok(Self {
            default_cooperative,
            cooperatives,
            categories: known::categories(conn)?,
            owners: known::products(conn, &slugs)?,
            references: known::references(conn, &concerned)?,
        })
    }
}

/// The products found so far and where their lines stand.
struct Parsing<'g, 't> {
    ground: &'g Ground<'g>,
    problems: Problems,
    products: Vec<Product>,
    first_rows: HashMap<&'t str, (usize, Row<'t>)>,
    references: HashMap<(i64, &'t str), u64>,
}

impl<'g, 't> Parsing<'g, 't> {
    fn new(ground: &'g Ground<'g>) -> Self {
        Self {
            ground,
            problems: Problems::default(),
            products: Vec::new(),
            first_rows: HashMap::new(),
            references: HashMap::new(),
        }
    }

    fn parse(mut self, table: &'t Table) -> Result<Vec<Product>, Problems> {
        for row in table.rows() {
            self.add(row);
        }
        self.problems.or(self.products)
    }

    fn add(&mut self, row: Row<'t>) {
        let index = match self.first_rows.get(row.cell("slug")) {
            Some((index, first)) => {
                agree(&mut Cells::new(row, &mut self.problems), *first);
                *index
            }
            None => self.add_product(row),
        };
        self.check_reference(row, index);
        let product = &mut self.products[index];
        let mut cells = Cells::new(row, &mut self.problems);
        let variant = Variant::read(&mut cells, product.variants.len());
        if product.is_one_of_a_kind && (variant.stock > 1 || !product.variants.is_empty()) {
            cells.refuse("stock", "import-one-of-a-kind", "");
        }
        product.variants.push(variant);
    }

    fn add_product(&mut self, row: Row<'t>) -> usize {
        let mut cells = Cells::new(row, &mut self.problems);
        let cooperative_id = cooperative(&mut cells, self.ground);
        let owner = self.ground.owners.get(row.cell("slug"));
        if owner.is_some_and(|owner| *owner != cooperative_id) {
            cells.refuse("slug", "import-other-cooperative", "");
        }
        check_category(&mut cells, self.ground);
        self.products.push(Product::read(&mut cells, cooperative_id));
        let index = self.products.len() - 1;
        self.first_rows.insert(row.cell("slug"), (index, row));
        index
    }

    /// A reference names one variant of a cooperative, in the file and in the database.
    fn check_reference(&mut self, row: Row<'t>, index: usize) {
        let product = &self.products[index];
        let mut cells = Cells::new(row, &mut self.problems);
        let sku = row.cell("sku");
        if let Some(line) = self.references.insert((product.cooperative_id, sku), row.line) {
            cells.refuse("sku", "import-repeated", &line.to_string());
        }
        match self.ground.references.get(&(product.cooperative_id, sku.to_owned())) {
            Some(slug) if *slug != product.slug => cells.refuse("sku", "import-sku-of-another-product", slug),
            _ => {}
        }
    }
}

/// What a later line repeats of its product must be the same.
fn agree(cells: &mut Cells, first: Row) {
    for column in SHARED.into_iter().chain(["cooperative"]) {
        let repeated = cells.raw(column);
        if !repeated.is_empty() && repeated != first.cell(column) {
            cells.refuse(column, "import-differs", &first.line.to_string());
        }
    }
}

fn cooperative(cells: &mut Cells, ground: &Ground) -> i64 {
    let named = cells.raw("cooperative");
    match ground.default_cooperative {
        Some(default) if !named.is_empty() && named != default => {
            cells.refuse("cooperative", "import-cooperative-mismatch", default);
        }
        _ => {}
    }
    let slug = ground.default_cooperative.unwrap_or(named);
    if slug.is_empty() {
        cells.refuse("cooperative", "import-cooperative-missing", "");
        return 0;
    }
    ground.cooperatives.get(slug).copied().unwrap_or_else(|| {
        cells.refuse("cooperative", "import-unknown-cooperative", slug);
        0
    })
}

fn check_category(cells: &mut Cells, ground: &Ground) {
    match ground.categories.get(cells.raw("category")) {
        None => {
            let mut slugs: Vec<&str> = ground.categories.keys().map(String::as_str).collect();
            slugs.sort_unstable();
            cells.refuse("category", "import-not-in-list", &slugs.join(", "));
        }
        Some(true) => {
            for mention in MENTIONS
                .into_iter()
                .filter(|column| cells.raw(column).is_empty())
                .collect::<Vec<_>>()
            {
                cells.refuse(mention, "import-food-mention", "");
            }
        }
        Some(false) => {}
    }
}
