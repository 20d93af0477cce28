//! What the columns of a person's copy hold, in words: the database's names stay in the copy for programs.
use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::accounts::audit::{Kind, Outcome};
use crate::disbursements;
use crate::locale::Locale;
use crate::money::Money;
use crate::orders::State;
use crate::payments::Method;

/// A value as people read it; empty for what is not known.
pub fn shown(locale: Locale, column: &str, value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(true) => locale.t("word-yes"),
        Value::Bool(false) => locale.t("word-no"),
        Value::String(text) => word(locale, column, text).unwrap_or_else(|| text.clone()),
        Value::Number(number) if column.ends_with("_centimes") => {
            locale.money(Money::centimes(number.as_i64().unwrap_or_default()))
        }
        Value::Number(number) => number.to_string(),
        Value::Array(rows) => joined(rows.iter().map(|row| shown(locale, column, row)), "\n"),
        Value::Object(row) => joined(row.iter().map(|(column, value)| shown(locale, column, value)), " · "),
    }
}

fn joined(values: impl Iterator<Item = String>, between: &str) -> String {
    let known: Vec<_> = values.filter(|value| !value.is_empty()).collect();
    known.join(between)
}

/// The name of one of a closed set, or a moment; none where the text speaks for itself.
fn word(locale: Locale, column: &str, text: &str) -> Option<String> {
    match column {
        "locale" => Locale::parse(text).map(|locale| locale.own_name().to_owned()),
        "payment_method" => Method::parse(text).map(|method| locale.t(&format!("payment-method-{}", method.name()))),
        "state" => State::parse(text).map(|state| locale.t(&format!("parcel-shopper-{}", state.name()))),
        "refund_state" => {
            disbursements::State::parse(text).map(|state| locale.t(&format!("disbursement-state-{}", state.name())))
        }
        "event" if text.ends_with("_moved") => Some(locale.t(&format!("data-event-{text}"))),
        "event" => Kind::parse(text).map(|kind| locale.t(&format!("audit-kind-{}", kind.name()))),
        "result" => Outcome::parse(text).map(|outcome| locale.t(&format!("audit-result-{}", outcome.name()))),
        "mail" if text == "back_in_stock" => Some(locale.t("notification-restock")),
        _ => {
            let at = DateTime::parse_from_rfc3339(text).ok()?;
            Some(locale.moment(at.with_timezone(&Utc)))
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_of_the_database_become_words() {
        let shown = |column: &str, value: Value| shown(Locale::Fr, column, &value);
        assert_eq!(
            shown("payment_method", json!("cash_on_delivery")),
            "En espèces, à la livraison"
        );
        assert_eq!(shown("event", json!("signed_in")), "Connexion");
        assert_eq!(shown("is_wanted", json!(false)), "Non");
        assert_eq!(
            shown("parcels", json!([{"state": "delivered", "tracking_number": null}])),
            "Livré"
        );
        assert_eq!(shown("note", json!("signed_in")), "signed_in");
    }
}
