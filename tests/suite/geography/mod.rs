//! The country as the database holds it.
use diesel::prelude::*;
use twiza::geography::{self, Commune, Geography, Province, Region};
use twiza::locale::Locale;
use twiza::schema::communes;

use crate::support::RolledBackDb;

#[test]
fn loading_again_changes_nothing_and_mends_a_name() {
    RolledBackDb::new().run(|conn| {
        diesel::update(communes::table)
            .set(communes::name_fr.eq("?"))
            .execute(conn)
            .unwrap();
        geography::load(conn).unwrap();
        assert_eq!(Commune::all(conn).unwrap().len(), 1503);
        assert_eq!(Commune::find(conn, "09.541.01.11").unwrap().name_fr, "Taliouine");
    });
}

#[test]
fn the_picker_goes_from_region_to_province_to_commune() {
    RolledBackDb::new().run(|conn| {
        assert_eq!(Region::all(conn).unwrap().len(), 12);
        assert_eq!(
            Province::in_region(conn, "06").unwrap().len(),
            9,
            "arrondissements have no commune to choose"
        );
        let casablanca = Commune::in_province(conn, "06.141").unwrap();
        assert!(casablanca.iter().any(|commune| commune.name_fr == "Casablanca"));
    });
}

#[test]
fn a_city_is_found_by_its_name_and_told_with_its_province() {
    RolledBackDb::new().run(|conn| {
        let country = Geography::load(conn).unwrap();
        for (typed, label) in [
            ("casablanca", "Casablanca (Casablanca)"),
            ("رباط", "Rabat (Rabat)"),
            ("fes", "Fès (Fès)"),
        ] {
            assert_eq!(
                country.commune_label(Locale::Fr, &country.search(typed, 1)[0].code),
                label
            );
        }
    });
}
