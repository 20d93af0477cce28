//! The translated sentences, parsed once from the files compiled into the program.
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Locale;

type Bundle = FluentBundle<FluentResource>;

/// `(language, text)` of every file of `locales/`, listed by build.rs.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

static BUNDLES: LazyLock<[Bundle; 3]> = LazyLock::new(|| Locale::ALL.map(bundle));

/// The sentence of `key`, or the key itself when there is none.
pub(super) fn phrase(locale: Locale, key: &str, args: Option<&FluentArgs>) -> String {
    let bundle = &BUNDLES[locale as usize];
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        debug_assert!(false, "no sentence {key:?} in {}", locale.code());
        return key.to_owned();
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, args, &mut errors).into_owned();
    debug_assert!(errors.is_empty(), "{key:?} in {}: {errors:?}", locale.code());
    text
}

fn bundle(locale: Locale) -> Bundle {
    let language: LanguageIdentifier = locale.code().parse().expect("fr, ar and en are language codes");
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // The marks that isolate a variable would end up inside attributes; templates isolate with <bdi> instead.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match locale {
        Locale::Fr => |value, _| written(Locale::Fr, value),
        Locale::Ar => |value, _| written(Locale::Ar, value),
        Locale::En => |value, _| written(Locale::En, value),
    }));
    for (_, text) in FILES.iter().filter(|(language, _)| *language == locale.code()) {
        add(&mut bundle, text);
    }
    bundle
}

/// Every sentence that parses is kept; the test suite refuses a file with one that does not, or a key given twice.
fn add(bundle: &mut Bundle, text: &str) {
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, errors)| {
        debug_assert!(errors.is_empty(), "{errors:?}");
        resource
    });
    let added = bundle.add_resource(resource);
    debug_assert!(added.is_ok(), "{added:?}");
}

/// Numbers inside sentences are written as everywhere else.
fn written(locale: Locale, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(locale.number(number.value as i64)),
        _ => None,
    }
}
