//! A product of the file and its variants, read from the cells of their lines.
use serde::Serialize;

use super::cells::Cells;

/// A product of the file, as `store` hands it to the database.
#[derive(Serialize)]
pub(super) struct Product {
    pub slug: String,
    pub cooperative_id: i64,
    category: String,
    name_fr: String,
    name_ar: String,
    description_fr: String,
    description_ar: String,
    ingredients_fr: String,
    ingredients_ar: String,
    allergens: String,
    storage_fr: String,
    storage_ar: String,
    origin: String,
    season_months: i32,
    made_to_order_days: i32,
    pub is_one_of_a_kind: bool,
    is_fragile: bool,
    is_returnable: bool,
    pub variants: Vec<Variant>,
}

/// A pack, size or colour of a product.
#[derive(Serialize)]
pub(super) struct Variant {
    sku: String,
    label_fr: String,
    label_ar: String,
    price_centimes: i64,
    net_quantity: i32,
    net_unit: String,
    weight_grams: i32,
    length_mm: i32,
    width_mm: i32,
    height_mm: i32,
    pub stock: i32,
    position: usize,
}

impl Product {
    /// What the first line of a product says of it; its variants are still to come.
    pub fn read(cells: &mut Cells, cooperative_id: i64) -> Self {
        Self {
            slug: cells.slug("slug"),
            cooperative_id,
            category: cells.raw("category").to_owned(),
            name_fr: cells.line("name_fr", 120),
            name_ar: cells.line("name_ar", 120),
            description_fr: cells.paragraphs("description_fr", 4_000),
            description_ar: cells.paragraphs("description_ar", 4_000),
            ingredients_fr: cells.paragraphs("ingredients_fr", 1_000),
            ingredients_ar: cells.paragraphs("ingredients_ar", 1_000),
            allergens: cells.optional_line("allergens", 300),
            storage_fr: cells.paragraphs("storage_fr", 500),
            storage_ar: cells.paragraphs("storage_ar", 500),
            origin: cells.optional_line("origin", 120),
            season_months: cells.months("season_months"),
            made_to_order_days: cells.integer_or("made_to_order_days", 0..=365, 0),
            is_one_of_a_kind: cells.yes("one_of_a_kind"),
            is_fragile: cells.yes("fragile"),
            is_returnable: cells.raw("returnable").is_empty() || cells.yes("returnable"),
            variants: Vec::new(),
        }
    }
}

impl Variant {
    /// What a line says of its variant.
    pub fn read(cells: &mut Cells, position: usize) -> Self {
        Self {
            sku: cells.line("sku", 40),
            label_fr: cells.line("label_fr", 80),
            label_ar: cells.line("label_ar", 80),
            price_centimes: cells.price("price").in_centimes(),
            net_quantity: cells.integer("net_quantity", 1..=1_000_000),
            net_unit: cells.one_of("net_unit", &["g", "ml", "piece", "pair"]),
            weight_grams: cells.integer("weight_grams", 1..=100_000),
            length_mm: cells.integer_or("length_mm", 0..=5_000, 0),
            width_mm: cells.integer_or("width_mm", 0..=5_000, 0),
            height_mm: cells.integer_or("height_mm", 0..=5_000, 0),
            stock: cells.integer("stock", 0..=1_000_000),
            position,
        }
    }
}
