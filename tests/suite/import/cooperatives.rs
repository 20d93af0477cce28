//! Files of cooperatives.
use diesel::prelude::*;
use twiza::import::Mode;
use twiza::locale::Locale;
use twiza::schema::{cooperatives, product_search};

use super::{import_cooperatives, mistake, mistakes};
use crate::support::RolledBackDb;

const SAMPLE: &str = include_str!("../../../demo/sample-cooperatives.csv");
const HEADER: &str = "slug,name_fr,name_ar,sector,commune_code,phone,email,members_total,members_women,ice\n";

#[test]
fn the_documented_sample_is_added_then_updated() {
    RolledBackDb::new().run(|conn| {
        let first = import_cooperatives(conn, Mode::Write, SAMPLE).unwrap();
        assert_eq!((first.added, first.updated), (10, 0));
        let second = import_cooperatives(conn, Mode::Write, SAMPLE).unwrap();
        assert_eq!((second.added, second.updated), (0, 10));
    });
}

#[test]
fn a_renamed_cooperative_keeps_its_products_and_they_are_found_by_the_new_name() {
    RolledBackDb::new().run(|conn| {
        let file = format!("{HEADER}argan-exemple,Tazart,تزارت,food,09.541.01.11,0600000021,a@exemple.test,38,38,\n");
        import_cooperatives(conn, Mode::Write, &file).unwrap();
        let name: String = cooperatives::table
            .find(1)
            .select(cooperatives::name_fr)
            .first(conn)
            .unwrap();
        assert_eq!(name, "Tazart");
        let found: i64 = product_search::table
            .filter(diesel::dsl::sql::<diesel::sql_types::Bool>(
                "doc @@ to_tsquery('simple', 'tazart')",
            ))
            .count()
            .get_result(conn)
            .unwrap();
        assert!(found > 0);
    });
}

#[test]
fn every_mistake_is_named_at_once_and_nothing_is_written() {
    RolledBackDb::new().run(|conn| {
        let file = format!(
            "{HEADER}Bonne Coop,,ت,fishing,99,12,moi,5,6,123\n\
             tout-va-bien,Tout va bien,كل شيء بخير,food,09.541.01.11,0600000030,b@exemple.test,9,9,\n\
             tout-va-bien,Encore,مرة أخرى,food,09.541.01.11,0600000030,b@exemple.test,9,9,\n"
        );
        let mut found = mistakes(import_cooperatives(conn, Mode::Write, &file));
        found.sort();
        assert_eq!(
            found,
            [
                mistake(2, "commune_code", "import-unknown-commune"),
                mistake(2, "email", "import-not-an-email"),
                mistake(2, "ice", "import-not-an-ice"),
                mistake(2, "members_women", "import-more-women-than-members"),
                mistake(2, "name_fr", "import-empty"),
                mistake(2, "phone", "import-not-a-phone"),
                mistake(2, "sector", "import-not-in-list"),
                mistake(2, "slug", "import-not-a-slug"),
                mistake(4, "slug", "import-repeated"),
            ]
        );
        assert_eq!(cooperatives::table.count().get_result::<i64>(conn).unwrap(), 4);
    });
}

#[test]
fn a_mistake_says_where_it_is_and_what_to_do() {
    RolledBackDb::new().run(|conn| {
        let file = format!("{HEADER}nouvelle,Nouvelle,جديدة,food,09.541.01.11,douze,c@exemple.test,9,9,\n");
        let Err(twiza::import::Error::Refused(problems)) = import_cooperatives(conn, Mode::Write, &file) else {
            panic!("the phone is none");
        };
        let sentence = problems[0].sentence(Locale::En);
        assert_eq!(
            sentence,
            "Line 2, column “phone”: “douze” is not a phone number. Write for example 06 12 34 56 78."
        );
    });
}
