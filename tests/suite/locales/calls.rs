//! Every sentence asked for exists, and every sentence that exists is asked for.
use std::collections::BTreeSet;

use super::assert_none;
use super::catalogue::{Catalogue, catalogue};
use super::uses::{Use, sources, uses};

const PARCEL_STATES: &[&str] = &[
    "placed",
    "packed",
    "handed_over",
    "in_transit",
    "delivered",
    "refused",
    "returned",
    "cancelled",
];
const STATUSES: &[&str] = &[
    "400", "403", "404", "405", "408", "409", "413", "421", "429", "500", "503",
];

const IMPORT_PROBLEMS: &[&str] = &[
    "import-cells",
    "import-column-missing",
    "import-column-unknown",
    "import-cooperative-mismatch",
    "import-differs",
    "import-empty",
    "import-food-mention",
    "import-more-women-than-members",
    "import-not-a-date",
    "import-not-a-number",
    "import-not-a-phone",
    "import-not-a-price",
    "import-not-a-slug",
    "import-not-an-email",
    "import-not-an-ice",
    "import-not-in-list",
    "import-not-months",
    "import-not-utf8",
    "import-not-yes-or-no",
    "import-nothing",
    "import-one-of-a-kind",
    "import-other-cooperative",
    "import-repeated",
    "import-sku-of-another-product",
    "import-too-long",
    "import-unknown-commune",
    "import-unknown-cooperative",
    "import-unreadable",
];
const ADMIN_COLUMNS: &[&str] = &[
    "reference",
    "date",
    "state",
    "cooperative",
    "commune",
    "carrier",
    "tracking",
    "weight",
    "cash",
];
const AUDIT_KINDS: &[&str] = &[
    "signed_in",
    "signed_out",
    "sessions_ended",
    "sign_up_asked",
    "account_created",
    "password_link_asked",
    "password_changed",
    "sign_in_mail_asked",
    "email_change_asked",
    "email_changed",
    "profile_changed",
    "staff_added",
    "staff_role_changed",
    "account_disabled",
    "account_enabled",
    "member_invited",
    "invitation_withdrawn",
    "member_joined",
    "member_role_changed",
    "member_removed",
    "member_left",
    "mandate_given",
    "mandate_withdrawn",
    "mandate_used",
    "second_step",
    "authenticator_added",
    "authenticator_removed",
    "recovery_code_used",
    "recovery_codes_renewed",
    "passkey_added",
    "passkey_removed",
    "approval_asked",
    "approval_given",
    "approval_refused",
    "approval_withdrawn",
    "approval_expired",
    "disbursement_asked",
    "disbursement_granted",
    "disbursement_sent",
    "disbursement_dropped",
    "transfer_received",
    "orders_claimed",
    "data_exported",
    "account_erased",
    "journal_exported",
];
const LETTER_STATES: &[&str] = &["dev-mail-waiting", "dev-mail-sent", "dev-mail-dead"];

/// What the map of personal data names.
const HOLDINGS: &[&str] = &[
    "account",
    "sessions",
    "proofs",
    "requests",
    "cart",
    "orders",
    "refunds",
    "addresses",
    "favourites",
    "choices",
    "letters",
    "memberships",
    "acts",
];

/// What the copy of it shows.
const DATA_COLUMNS: &[&str] = &[
    "added_at",
    "address",
    "amount_centimes",
    "asked_at",
    "at",
    "bank_reference",
    "buyer_name",
    "chosen_at",
    "commune",
    "cooperative",
    "created_at",
    "delivery_centimes",
    "device",
    "email",
    "ended_at",
    "event",
    "expires_at",
    "goods_centimes",
    "holder",
    "is_wanted",
    "label",
    "landmark",
    "last_seen_at",
    "last_used_at",
    "lines",
    "locale",
    "mail",
    "name",
    "network",
    "note",
    "number",
    "object",
    "order_number",
    "parcels",
    "payment_method",
    "phone",
    "placed_at",
    "product",
    "quantity",
    "reason",
    "refund_state",
    "result",
    "rib",
    "role",
    "sent_at",
    "subject",
    "text",
    "told_at",
    "total_centimes",
    "verified_at",
];

/// What became of a person's standing.
const USER_CHANGES: &[&str] = &[
    "users-role-changed",
    "users-closed",
    "users-opened",
    "users-link-sent",
    "users-unprotected",
    "users-put-out",
];

/// What somebody may be in the staff.
const STAFF_ROLES: &[&str] = &["moderator", "carrier_desk", "finance", "administrator"];

/// What the keys of a security notice begin with; the sentence itself is handed on by its key.
const NOTICES: &[&str] = &[
    "mail-notice-authenticator-added",
    "mail-notice-authenticator-removed",
    "mail-notice-device",
    "mail-notice-disabled",
    "mail-notice-email",
    "mail-notice-enabled",
    "mail-notice-passkey-added",
    "mail-notice-passkey-removed",
    "mail-notice-password",
    "mail-notice-recovery",
    "mail-notice-refused",
    "mail-notice-role",
    "mail-notice-role-ended",
    "mail-notice-second-step",
    "mail-notice-sessions",
];

/// Keys built at run time: the shape of the key, and what can stand in its gap. A gap the code writes as `{name}`
/// counts as `{}`. A new one needs its line here, which is what proves that each of its keys exists.
const BUILT: &[(&str, &[&str])] = &[
    ("admin-column-{}", ADMIN_COLUMNS),
    ("admin-cooperative-{}", &["active", "pending", "suspended"]),
    (
        "audit-column-{}",
        &["at", "kind", "person", "object", "result", "network"],
    ),
    ("approval-{}", &["approved", "refused", "withdrawn", "expired"]),
    (
        "approval-kind-{}",
        &["bank_account", "refund", "payout", "payout_account", "refund_limit"],
    ),
    ("disbursement-kind-{}", &["refund", "payout"]),
    ("ledger-{}", &["sale", "refund", "payout", "payout_back"]),
    ("mail-payout-account-{}", &["asked", "changed", "kept"]),
    ("disbursement-state-{}", &["asked", "due", "sent", "dropped"]),
    (
        "refund-column-{}",
        &["number", "holder", "rib", "amount", "order", "date"],
    ),
    ("mail-approval-{}", &["asked", "approved", "refused"]),
    ("audit-kind-{}", AUDIT_KINDS),
    ("audit-result-{}", &["done", "refused"]),
    ("{}-subject", NOTICES),
    ("carrier-{}", &["amana", "atlas", "collection"]),
    (
        "certificate-status-{}",
        &["submitted", "approved", "refused", "suspended"],
    ),
    ("data-column-{}", DATA_COLUMNS),
    (
        "data-event-{}",
        &["parcel_moved", "listing_moved", "stock_moved", "approval_moved"],
    ),
    ("data-until-{}", HOLDINGS),
    ("data-what-{}", HOLDINGS),
    ("error-{}-text", STATUSES),
    ("error-{}-title", STATUSES),
    ("staff-role-{}", STAFF_ROLES),
    ("users-group-{}", &["all", "staff", "members", "disabled"]),
    ("users-order-{}", &["newest", "name", "cooperatives"]),
    ("members-role-{}", &["helper", "member", "manager"]),
    (
        "month-{}",
        &["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
    ),
    ("parcel-member-{}", PARCEL_STATES),
    ("parcel-shopper-{}", PARCEL_STATES),
    ("parcel-staff-{}", PARCEL_STATES),
    ("payment-method-{}", &["cash_on_delivery", "bank_transfer"]),
    ("payment-state-{}", &["due", "received", "cancelled", "refunded"]),
    ("product-status-{}", &["draft", "published", "withdrawn"]),
    (
        "review-action-{}",
        &["submitted", "changes_requested", "approved", "refused"],
    ),
    (
        "review-reason-{}",
        &[
            "photos",
            "price",
            "words",
            "mentions",
            "certificate",
            "duplicate",
            "forbidden",
        ],
    ),
    ("review-tab-{}", &["nouvelles", "modifiees", "a-corriger"]),
    ("role-{}", &["helper", "member", "manager"]),
    (
        "sector-{}",
        &[
            "agriculture",
            "food",
            "cosmetics",
            "textile",
            "pottery",
            "basketry",
            "jewellery",
            "wood",
        ],
    ),
    ("service-{}", &["home", "agency", "collection"]),
    (
        "space-sheet-{}",
        &["parcel", "carrier", "code", "recipient", "commune", "grams", "cash"],
    ),
    ("staff-{}", &["moderator", "carrier_desk", "finance", "administrator"]),
    (
        "submission-state-{}",
        &["editing", "waiting", "changes_requested", "approved", "refused"],
    ),
    ("theme-{}", &["auto", "light", "dark"]),
    ("weekday-{}", &["1", "2", "3", "4", "5", "6", "7"]),
    ("zone-{}", &["local", "regional", "national", "south"]),
];

/// Where a key arrives in a variable or from a function: the file, the expression, and the keys it can be. Empty for
/// functions that only hand on what their caller wrote out.
const REFUSALS: &[&str] = &[
    "shipping-refusal-none",
    "shipping-refusal-collection-not-offered",
    "shipping-refusal-zone-not-served",
    "shipping-refusal-too-heavy",
    "shipping-refusal-cash-too-high",
    "shipping-refusal-postal-monopoly",
];
const TOTALS: &[&str] = &["checkout-prices-changed", "checkout-total-changed"];
const REVIEW_FIELDS: &[&str] = &[
    "review-name-fr",
    "review-name-ar",
    "review-category",
    "review-offers",
    "review-description-fr",
    "review-description-ar",
    "review-ingredients-fr",
    "review-ingredients-ar",
    "review-allergens",
    "review-storage-fr",
    "review-storage-ar",
    "review-origin",
    "review-photos",
];
const REVIEW_CHECKS: &[&str] = &[
    "check-photos",
    "check-photos-none",
    "check-photo-size",
    "check-photo-small",
    "check-price",
    "check-price-none",
    "check-words",
    "check-words-incomplete",
    "check-price-steady",
    "check-price-fell",
    "check-weight",
    "check-weight-low",
    "check-certificate",
    "check-certificate-expired",
];
const CARRIERS: &[&str] = &["carrier-amana", "carrier-atlas", "carrier-collection"];
const PHOTO_ERRORS: &[&str] = &[
    "media-photo-empty",
    "media-photo-too-heavy",
    "media-photo-svg",
    "media-photo-gif",
    "media-photo-heic",
    "media-photo-tiff",
    "media-photo-not-a-photo",
    "media-photo-too-large",
    "media-photo-too-small",
    "media-photo-damaged",
    "media-photo-too-demanding",
    "media-photo-unavailable",
];
const HANDED_ON: &[(&str, &str, &[&str])] = &[
    (
        "src/web/account/proofs.rs",
        "key",
        &[
            "password-error-current",
            "second-step-error",
            "second-step-exhausted",
            "code-error",
        ],
    ),
    (
        "src/web/admin/disbursements/payouts.rs",
        "words",
        &[
            "refund-error-own",
            "payout-error-account",
            "payout-error-open",
            "refund-error-changed",
        ],
    ),
    (
        "src/web/shopping/orders.rs",
        "key",
        &["order-refund-due", "order-refund-sent"],
    ),
    (
        "src/web/account/addresses.rs",
        "said",
        &["address-removed", "address-preferred"],
    ),
    ("src/web/admin/users/mod.rs", "said", USER_CHANGES),
    (
        "src/web/admin/users/mod.rs",
        "key",
        &["users-error-own", "users-error-last", "users-error-unchanged"],
    ),
    ("src/notifications/mails/account.rs", "key", NOTICES),
    (
        "src/web/account/second_steps.rs",
        "wrong",
        &["second-step-error", "second-step-exhausted", "second-step-late"],
    ),
    (
        "src/web/account/passkeys.rs",
        "key",
        &[
            "passkey-error",
            "passkey-error-known",
            "passkey-error-many",
            "passkey-error-name",
            "password-error-current",
        ],
    ),
    ("src/checkout/mailing.rs", "part.route.carrier.key()", CARRIERS),
    ("src/orders/announcement.rs", "parcel.carrier.key()", CARRIERS),
    ("src/orders/mailing.rs", "parcel.carrier.key()", CARRIERS),
    (
        "src/web/shopping/checkout_form.rs",
        "missing",
        &["form-name", "form-address"],
    ),
    ("src/web/shopping/refusals.rs", "key", TOTALS),
    ("src/web/shopping/parcels.rs", "key", REFUSALS),
    ("templates/admin/moderation/show.html", "check.key", REVIEW_CHECKS),
    ("templates/admin/moderation/show.html", "row.key", REVIEW_FIELDS),
    ("src/web/admin/orders.rs", "parcel.carrier.key()", CARRIERS),
    ("src/web/cooperative/handovers.rs", "parcel.carrier.key()", CARRIERS),
    (
        "templates/cooperative/orders/index.html",
        "row.listed.parcel.carrier.key()",
        CARRIERS,
    ),
    (
        "templates/cooperative/orders/_buyer.html",
        "preparing.view.parcel.carrier.key()",
        CARRIERS,
    ),
    (
        "templates/cooperative/handovers/show.html",
        "sheet.carrier.key()",
        CARRIERS,
    ),
    ("templates/admin/orders/index.html", "carrier.key()", CARRIERS),
    (
        "templates/admin/orders/index.html",
        "row.parcel.carrier.key()",
        CARRIERS,
    ),
    (
        "templates/admin/orders/show.html",
        "parcel.parcel.carrier.key()",
        CARRIERS,
    ),
    ("templates/components/label.html", "sheet.carrier.key()", CARRIERS),
    ("src/import/report.rs", "self.key", IMPORT_PROBLEMS),
    ("src/locale/numbers.rs", "large", &["unit-kg", "unit-l"]),
    (
        "src/locale/numbers.rs",
        "name",
        &["unit-g", "unit-kg", "unit-ml", "unit-litre", "unit-pair", "unit-piece"],
    ),
    ("src/locale/numbers.rs", "small", &["unit-g", "unit-ml"]),
    ("src/notifications/mail.rs", "key", &[]),
    ("src/web/account/door.rs", "said", &[]),
    ("src/web/cooperative/products/index.rs", "key", LISTING_TABS),
    ("src/web/cooperative/products/prices.rs", "key", LISTING_UNITS),
    ("src/web/error_pages.rs", "key", &[]),
    (
        "templates/cooperative/products/submission.html",
        "item.key",
        LISTING_MISSING,
    ),
    ("src/web/page.rs", "key", &[]),
    ("src/web/upload.rs", "error.message_key()", PHOTO_ERRORS),
    ("templates/dev/mails/index.html", "self::state(letter)", LETTER_STATES),
    ("templates/dev/mails/show.html", "self::state(letter)", LETTER_STATES),
];

const LISTING_TABS: &[&str] = &[
    "listing-tab-all",
    "listing-tab-live",
    "listing-tab-waiting",
    "listing-tab-to-do",
    "listing-tab-sold-out",
];
const LISTING_UNITS: &[&str] = &[
    "listing-unit-g",
    "listing-unit-ml",
    "listing-unit-piece",
    "listing-unit-pair",
];
const LISTING_MISSING: &[&str] = &[
    "listing-missing-photo",
    "listing-missing-offer",
    "listing-missing-name-fr",
    "listing-missing-name-ar",
    "listing-missing-ingredients-fr",
    "listing-missing-ingredients-ar",
    "listing-missing-storage-fr",
    "listing-missing-storage-ar",
    "listing-missing-origin",
];

/// Words that any page may take, whether or not one does today.
const SHARED: &[&str] = &[
    "action-",
    "brand",
    "count-",
    "demonstration-",
    "footer-",
    "form-",
    "nav-",
    "page-title",
    "pagination-",
    "word-",
];

#[test]
fn every_sentence_asked_for_exists_with_exactly_these_variables() {
    let french = catalogue("fr");
    assert_none(
        &uses()
            .iter()
            .filter_map(|call| wrong(call, &french))
            .collect::<Vec<_>>(),
    );
}

fn wrong(call: &Use, catalogue: &Catalogue) -> Option<String> {
    let file = &call.file;
    let Some(key) = call.literal() else {
        return (!is_known_shape(call))
            .then(|| format!("{file}: key {} is built in a way the test does not list", call.key));
    };
    let Some(sentence) = catalogue.get(key) else {
        return Some(format!("{file}: no sentence {key:?}"));
    };
    let given: BTreeSet<String> = call
        .variables
        .iter()
        .map(|name| name.trim_matches('"').to_owned())
        .collect();
    (given != sentence.variables).then(|| format!("{file}: {key} takes {:?}, not {given:?}", sentence.variables))
}

fn is_known_shape(call: &Use) -> bool {
    let key = call.key.trim_start_matches('&');
    match key.strip_prefix("format!(") {
        Some(format) => BUILT.iter().any(|(shape, _)| shape_of(format) == *shape),
        None => HANDED_ON
            .iter()
            .any(|(file, from, _)| call.file == *file && key == *from),
    }
}

/// The literal of a `format!` with every gap as `{}`.
fn shape_of(format: &str) -> String {
    let literal = format.trim_start_matches('"').split('"').next().unwrap_or_default();
    regex::Regex::new(r"\{[^}]*\}")
        .expect("a pattern of this test")
        .replace_all(literal, "{}")
        .into_owned()
}

#[test]
fn every_key_built_at_run_time_exists() {
    let french = catalogue("fr");
    assert_none(
        &built()
            .into_iter()
            .filter(|key| !french.contains_key(key))
            .collect::<Vec<_>>(),
    );
}

fn built() -> Vec<String> {
    let filled = BUILT
        .iter()
        .flat_map(|(shape, gaps)| gaps.iter().map(|gap| shape.replace("{}", gap)));
    let handed_on = HANDED_ON
        .iter()
        .flat_map(|(_, _, keys)| keys.iter().map(|key| (*key).to_owned()));
    filled.chain(handed_on).collect()
}

#[test]
fn every_sentence_is_asked_for() {
    let texts: Vec<String> = sources().into_iter().map(|(_, text)| text).collect();
    let mut known: BTreeSet<String> = built().into_iter().collect();
    known.extend(texts.iter().flat_map(|text| literals(text)));
    let unused = catalogue("fr").into_keys().filter(|key| !known.contains(key));
    assert_none(
        &unused
            .filter(|key| !SHARED.iter().any(|prefix| key.starts_with(prefix)))
            .collect::<Vec<_>>(),
    );
}

/// The literals of a text that could be keys.
fn literals(text: &str) -> Vec<String> {
    let literal = regex::Regex::new(r#""([a-z][a-z0-9_-]*)""#).expect("a pattern of this test");
    literal.captures_iter(text).map(|found| found[1].to_owned()).collect()
}
