//! What a search finds, in both scripts, and what the counts beside the filters say.
use diesel::connection::SimpleConnection;
use twiza::catalogue::{Card, Filters, Kind, Listing, Sort};
use twiza::locale::Locale;
use twiza::money::Money;

use crate::support::RolledBackDb;

fn found(words: &str) -> Vec<String> {
    slugs(&Filters {
        words: words.into(),
        ..Filters::default()
    })
}

fn slugs(filters: &Filters) -> Vec<String> {
    let listing = RolledBackDb::new().run(|conn| Listing::load(conn, filters).expect("a list"));
    listing.cards.into_iter().map(|card| card.slug).collect()
}

fn counts(filters: &Filters, kind: Kind) -> Vec<(String, i64)> {
    let listing = RolledBackDb::new().run(|conn| Listing::load(conn, filters).expect("a list"));
    let counted = listing.facets.kind(kind).filter(|facet| facet.hits > 0);
    counted.map(|facet| (facet.code.clone(), facet.hits)).collect()
}

#[test]
fn french_words_match_without_accents_and_by_stem() {
    assert_eq!(found("zaiane"), ["tapis-zaiane"]);
    assert_eq!(found("ZAÏANES"), ["tapis-zaiane"]);
    assert_eq!(found("datte"), ["dattes-majhoul"]);
    assert_eq!(found("l’huile d'argan")[0], "huile-argan");
}

#[test]
fn the_beginning_of_the_last_word_is_enough() {
    assert_eq!(found("tap"), ["tapis-zaiane"]);
    assert_eq!(found("huile alim"), ["huile-argan"]);
}

#[test]
fn arabic_words_match_in_every_spelling_and_without_the_article() {
    assert_eq!(found("الزربية"), ["tapis-zaiane"]);
    assert_eq!(found("زربيه"), ["tapis-zaiane"]);
    assert_eq!(found("زَرْبِيَّة"), ["tapis-zaiane"]);
    assert_eq!(found("اركان للاكل"), ["huile-argan"]);
}

#[test]
fn darija_in_latin_letters_is_understood() {
    assert_eq!(found("3sel")[0], "miel-de-thym");
    assert_eq!(found("zrbiya"), ["tapis-zaiane"]);
}

#[test]
fn a_word_of_the_name_weighs_more_than_one_of_the_description() {
    assert_eq!(found("miel"), ["miel-de-thym", "amlou-amandes"]);
    assert_eq!(found("argan")[0], "huile-argan");
}

#[test]
fn nothing_typed_is_taken_as_syntax() {
    for typed in ["%%%%", "' OR 1=1 --", "a:* & | !", "\\", "(((", "\u{202e}\u{0}"] {
        assert!(found(typed).len() <= 5, "{typed:?}");
    }
    assert!(found("introuvable").is_empty());
    assert!(found("huile introuvable").is_empty());
}

#[test]
fn drafts_are_in_no_list() {
    assert_eq!(found("").len(), 5);
    assert!(!found("huile").contains(&"huile-brouillon".to_owned()));
}

#[test]
fn filters_narrow_and_their_kinds_add_up() {
    let oils = Filters {
        categories: vec!["huiles".into()],
        ..Filters::default()
    };
    assert_eq!(slugs(&oils), ["amlou-amandes", "huile-argan"]);
    let either = Filters {
        categories: vec!["huiles".into(), "miel".into()],
        ..Filters::default()
    };
    assert_eq!(slugs(&either).len(), 3);
    let certified = Filters {
        labels: vec!["IGP".into()],
        ..either
    };
    assert_eq!(slugs(&certified), ["huile-argan"]);
    let of_one = Filters {
        cooperatives: vec!["dattes-exemple".into()],
        ..Filters::default()
    };
    assert_eq!(slugs(&of_one), ["dattes-majhoul"]);
}

#[test]
fn prices_narrow_and_sort() {
    let sorted = Filters {
        price_min: Some(Money::dirhams(75)),
        price_max: Some(Money::dirhams(170)),
        sort: Sort::PriceDown,
        ..Filters::default()
    };
    assert_eq!(
        slugs(&sorted),
        ["miel-de-thym", "huile-argan", "dattes-majhoul", "amlou-amandes"]
    );
}

#[test]
fn choices_are_counted_within_the_other_filters() {
    let oils = Filters {
        categories: vec!["huiles".into()],
        ..Filters::default()
    };
    let categories = [("huiles", 2), ("miel", 1), ("fruits-secs", 1), ("tissage", 1)];
    assert_eq!(
        counts(&oils, Kind::Category),
        categories.map(|(code, hits)| (code.to_owned(), hits))
    );
    assert_eq!(counts(&oils, Kind::Label), [("IGP".to_owned(), 1)]);
    assert_eq!(counts(&oils, Kind::Region).len(), 1);
    let elsewhere = Filters {
        cooperatives: vec!["miel-exemple".into()],
        ..oils
    };
    assert_eq!(counts(&elsewhere, Kind::Category), [("miel".to_owned(), 1)]);
}

#[test]
fn what_is_sold_out_is_not_available_now() {
    let database = RolledBackDb::new();
    let available = Filters {
        is_available: true,
        ..Filters::default()
    };
    let listing = database.run(|conn| {
        conn.batch_execute(
            "UPDATE variants SET on_hand = 0 WHERE id = 5;
             INSERT INTO stock_ledger (variant_id, delta, reason, reference) VALUES (5, -3, 'correction', 'test');
             SELECT refresh_product_search(ARRAY[4::bigint]);",
        )
        .expect("the dates sell out");
        Listing::load(conn, &available).expect("a list")
    });
    assert_eq!((listing.total, listing.cards.len()), (4, 4));
    assert_eq!(
        listing
            .facets
            .kind(Kind::Available)
            .map(|facet| facet.hits)
            .sum::<i64>(),
        4
    );
}

#[test]
fn a_page_after_the_last_is_the_last() {
    let listing = RolledBackDb::new().run(|conn| {
        Listing::load(
            conn,
            &Filters {
                page: 9_999,
                ..Filters::default()
            },
        )
        .expect("a list")
    });
    assert_eq!((listing.page, listing.cards.len()), (1, 5));
}

#[test]
fn a_certificate_that_expired_gives_no_sign() {
    let cards = RolledBackDb::new().run(|conn| Card::load(conn, &[1, 3]).expect("two cards"));
    assert_eq!(cards[0].sign(Locale::Fr), Some("IGP"));
    assert_eq!(cards[1].sign(Locale::Fr), None);
}

#[test]
fn what_is_harvested_now_comes_first() {
    let october = "2026-10-10".parse().expect("a date");
    let cards = RolledBackDb::new().run(|conn| Card::in_season(conn, october, 3).expect("three cards"));
    let slugs: Vec<_> = cards.iter().map(|card| card.slug.as_str()).collect();
    assert_eq!(slugs, ["dattes-majhoul", "miel-de-thym", "amlou-amandes"]);
}
