//! Files of products. The database checks at the end of each test that stock is the sum of its ledger.
use std::fmt::Write as _;

use diesel::prelude::*;
use twiza::import::Mode;
use twiza::schema::{product_search, products, stock_ledger, variants};

use super::{import_products, mistake, mistakes};
use crate::support::RolledBackDb;

const HEADER: &str = "slug;category;name_fr;name_ar;ingredients_fr;ingredients_ar;storage_fr;storage_ar;origin;\
    one_of_a_kind;sku;label_fr;label_ar;price;net_quantity;net_unit;weight_grams;stock\n";
const OIL: &str = "huile-neuve;huiles;Huile neuve;زيت جديد;Argan;أركان;Au frais;في البرودة;Tiout;non;";

fn oil(packs: &[&str]) -> String {
    let mut file = HEADER.to_owned();
    for (nth, pack) in packs.iter().enumerate() {
        let product = if nth == 0 { OIL } else { "huile-neuve;;;;;;;;;;" };
        writeln!(file, "{product}{pack}").unwrap();
    }
    file
}

#[test]
fn a_product_with_two_packs_is_published_and_listed() {
    RolledBackDb::new().run(|conn| {
        let file = oil(&[
            "N-1;250 ml;250 مل;130,50;250;ml;500;7",
            "N-2;1 L;1 ل;390;1000;ml;1600;0",
        ]);
        assert_eq!(import_products(conn, Mode::Write, &file).unwrap().added, 1);
        let (id, status): (i64, String) = products::table
            .filter(products::slug.eq("huile-neuve"))
            .select((products::id, products::status))
            .first(conn)
            .unwrap();
        assert_eq!(status, "published");
        let cheapest: i64 = product_search::table
            .find(id)
            .select(product_search::price_centimes)
            .first(conn)
            .unwrap();
        assert_eq!(cheapest, 13_050);
    });
}

#[test]
fn known_references_are_updated_and_stock_moves_by_the_ledger() {
    RolledBackDb::new().run(|conn| {
        let first = oil(&["N-1;250 ml;250 مل;130;250;ml;500;7"]);
        import_products(conn, Mode::Write, &first).unwrap();
        let second = oil(&["N-1;250 ml;250 مل;120;250;ml;500;4"]);
        assert_eq!(import_products(conn, Mode::Write, &second).unwrap().updated, 1);
        import_products(conn, Mode::Write, &second).unwrap();
        let (id, price, on_hand): (i64, i64, i32) = variants::table
            .filter(variants::sku.eq("N-1"))
            .select((variants::id, variants::price_centimes, variants::on_hand))
            .first(conn)
            .unwrap();
        assert_eq!((price, on_hand), (12_000, 4));
        let moves: Vec<(i32, String)> = stock_ledger::table
            .filter(stock_ledger::variant_id.eq(id))
            .order(stock_ledger::id)
            .select((stock_ledger::delta, stock_ledger::reason))
            .load(conn)
            .unwrap();
        assert_eq!(moves, [(7, "import".to_owned()), (-3, "import".to_owned())]);
    });
}

#[test]
fn a_dry_run_counts_and_writes_nothing() {
    RolledBackDb::new().run(|conn| {
        let before: i64 = products::table.count().get_result(conn).unwrap();
        let file = oil(&["N-1;250 ml;250 مل;130;250;ml;500;7"]);
        assert_eq!(import_products(conn, Mode::DryRun, &file).unwrap().added, 1);
        assert_eq!(products::table.count().get_result::<i64>(conn).unwrap(), before);
    });
}

#[test]
fn a_withdrawn_product_stays_withdrawn() {
    RolledBackDb::new().run(|conn| {
        let file = oil(&["N-1;250 ml;250 مل;130;250;ml;500;7"]);
        import_products(conn, Mode::Write, &file).unwrap();
        let oil = products::table.filter(products::slug.eq("huile-neuve"));
        diesel::update(oil)
            .set(products::status.eq("withdrawn"))
            .execute(conn)
            .unwrap();
        import_products(conn, Mode::Write, &file).unwrap();
        let status: String = oil.select(products::status).first(conn).unwrap();
        assert_eq!(status, "withdrawn");
    });
}

#[test]
fn one_bad_line_keeps_the_good_ones_out() {
    RolledBackDb::new().run(|conn| {
        let file = oil(&["N-1;250 ml;250 مل;130;250;ml;500;7", "N-1;;1 ل;cher;0;litre;x;-1"]);
        let mut found = mistakes(import_products(conn, Mode::Write, &file));
        found.sort();
        assert_eq!(
            found,
            [
                mistake(3, "label_fr", "import-empty"),
                mistake(3, "net_quantity", "import-not-a-number"),
                mistake(3, "net_unit", "import-not-in-list"),
                mistake(3, "price", "import-not-a-price"),
                mistake(3, "sku", "import-repeated"),
                mistake(3, "stock", "import-not-a-number"),
                mistake(3, "weight_grams", "import-not-a-number"),
            ]
        );
        let kept: i64 = products::table
            .filter(products::slug.eq("huile-neuve"))
            .count()
            .get_result(conn)
            .unwrap();
        assert_eq!(kept, 0);
    });
}

#[test]
fn food_without_its_legal_mentions_is_not_published() {
    RolledBackDb::new().run(|conn| {
        let file = format!("{HEADER}miel-nu;miel;Miel;عسل;;;;;;non;M-1;250 g;250 غ;60;250;g;400;3\n");
        let found = mistakes(import_products(conn, Mode::Write, &file));
        let columns: Vec<&str> = found.iter().map(|(_, column, _)| column.as_str()).collect();
        assert_eq!(
            columns,
            ["ingredients_fr", "ingredients_ar", "storage_fr", "storage_ar", "origin"]
        );
        assert!(found.iter().all(|(_, _, key)| *key == "import-food-mention"));
    });
}

#[test]
fn what_belongs_to_another_is_refused() {
    RolledBackDb::new().run(|conn| {
        let rug = ";tissage;Tapis;زربية;;;;;;oui;";
        let file = format!(
            "{HEADER}miel-de-thym{rug}X-1;L;ل;900;1;piece;900;1\n\
             tapis-neuf{rug}ARG-250;L;ل;900;1;piece;900;2\n"
        );
        let mut found = mistakes(import_products(conn, Mode::Write, &file));
        found.sort();
        assert_eq!(
            found,
            [
                mistake(2, "slug", "import-other-cooperative"),
                mistake(3, "sku", "import-sku-of-another-product"),
                mistake(3, "stock", "import-one-of-a-kind"),
            ]
        );
    });
}

#[test]
fn a_later_line_may_not_contradict_the_first() {
    RolledBackDb::new().run(|conn| {
        let pack = |sku| format!("{sku};L;ل;130;250;ml;500;7");
        let other_name = OIL.replace("Huile neuve", "Huile vieille");
        let file = format!("{HEADER}{OIL}{}\n{other_name}{}\n", pack("N-1"), pack("N-2"));
        let found = mistakes(import_products(conn, Mode::Write, &file));
        assert_eq!(found, [mistake(3, "name_fr", "import-differs")]);
    });
}

#[test]
fn an_unknown_cooperative_is_named() {
    RolledBackDb::new().run(|conn| {
        let file = oil(&["N-1;L;ل;130;250;ml;500;7"]).replace("slug;", "cooperative;slug;");
        let file = file.replace("huile-neuve;huiles", "personne;huile-neuve;huiles");
        let found = mistakes(import_products(conn, Mode::Write, &file));
        assert_eq!(found, [mistake(2, "cooperative", "import-cooperative-mismatch")]);
    });
}

#[test]
fn many_products_take_several_batches() {
    RolledBackDb::new().run(|conn| {
        let mut file = HEADER.to_owned();
        for n in 0..1_200 {
            writeln!(
                file,
                "tapis-{n};tissage;Tapis;زربية;;;;;;non;T-{n};L;ل;900;1;piece;900;1"
            )
            .unwrap();
        }
        assert_eq!(import_products(conn, Mode::Write, &file).unwrap().added, 1_200);
        let listed: i64 = product_search::table.count().get_result(conn).unwrap();
        assert!(listed >= 1_200);
    });
}
