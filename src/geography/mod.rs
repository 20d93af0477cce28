//! Where people live and parcels go: 12 regions, 83 provinces and prefectures, 1,503 communes.
//!
//! Codes are the hierarchical ones of the Haut-Commissariat au Plan (RGPH 2024) and stay text.
//! Ten commune names exist twice, so a commune is always shown with its province.
//! The eight prefectures of Casablanca's arrondissements have no commune: pickers leave them out.
mod commune;
mod load;
mod places;
mod province;
mod region;

pub use commune::Commune;
pub use load::load;
pub use places::Geography;
pub use province::Province;
pub use region::Region;
