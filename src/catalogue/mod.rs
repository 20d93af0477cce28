//! What cooperatives sell: products with their variants, the categories and labels they are found by, and the lists
//! that shoppers search. Lists read `product_search`, one narrow row per published product, so that they stay quick
//! with a million of them; everything else reads the tables themselves.
mod card;
mod category;
mod facets;
mod fair_split;
pub mod favourite;
mod filters;
mod label;
mod listing;
mod product;
pub mod restock;
mod season;
mod suggestion;
mod variant;
mod words;

pub use card::Card;
pub use category::Category;
pub use facets::{Facet, Facets, Kind, MOST_COUNTED};
pub use fair_split::FairSplit;
pub use filters::{Filters, Sort};
pub use label::Label;
pub use listing::{LAST_PAGE, Listing, PER_PAGE};
pub use product::Product;
pub use season::Season;
pub use suggestion::{refresh_terms, suggestion};
pub use variant::Variant;
