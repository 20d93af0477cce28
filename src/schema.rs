// @generated automatically by Diesel CLI.

pub mod sql_types {
    #[derive(diesel::sql_types::SqlType)]
    #[diesel(postgres_type(name = "tsvector", schema = "pg_catalog"))]
    pub struct Tsvector;
}

diesel::table! {
    /// What one member of the staff asks for and only another one lets happen
    approvals (id) {
        id -> Int8,
        kind -> Text,
        /// What is carried out when it is approved; its form is the kind's
        payload -> Jsonb,
        reason -> Text,
        asked_by -> Int8,
        asked_at -> Timestamptz,
        expires_at -> Timestamptz,
        decision -> Nullable<Text>,
        decided_by -> Nullable<Int8>,
        decided_at -> Nullable<Timestamptz>,
        /// What stood when it was asked for; NULL when there was nothing
        previous -> Nullable<Jsonb>,
        decision_reason -> Text,
        /// What it is about, by its number or name; empty where there is only one of the kind
        object -> Text,
        /// Nobody approves earlier: time for those concerned to object
        open_from -> Timestamptz,
    }
}

diesel::table! {
    /// Security events: who did what to what, and with what outcome; append-only, no secrets
    audit_events (id) {
        id -> Int8,
        /// NULL for somebody who had not signed in, and for the program itself
        actor_id -> Nullable<Int8>,
        kind -> Text,
        /// kind and key, such as user:12; an address typed by a stranger only as a keyed digest
        object -> Text,
        result -> Text,
        /// The first 24 bits of an IPv4 address, 48 of an IPv6 one; empty for the program itself
        network -> Text,
        at -> Timestamptz,
    }
}

diesel::table! {
    /// Apps that show six digits, one per person (RFC 6238)
    authenticators (user_id) {
        user_id -> Int8,
        /// Encrypted by a key that is not in the database
        sealed_secret -> Bytea,
        /// The step of the last code used: no code of it or of an earlier one works again
        last_step -> Int8,
        /// Codes typed since tries_since without a right one
        tries -> Int4,
        tries_since -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    balances (cooperative_id) {
        cooperative_id -> Int8,
        /// The sum of the ledger entries; below zero when more went back than was sold since the last payout
        balance_centimes -> Int8,
    }
}

diesel::table! {
    cart_deliveries (cart_id, cooperative_id) {
        cart_id -> Int8,
        cooperative_id -> Int8,
        service -> Text,
    }
}

diesel::table! {
    cart_lines (id) {
        id -> Int8,
        cart_id -> Int8,
        variant_id -> Int8,
        quantity -> Int4,
        /// The price the buyer last saw; a difference is announced, never silent
        seen_price_centimes -> Int8,
        added_at -> Timestamptz,
    }
}

diesel::table! {
    carts (id) {
        id -> Int8,
        /// SHA-256 of the cart cookie, which lasts 30 days
        token_hash -> Bytea,
        user_id -> Nullable<Int8>,
        commune_code -> Nullable<Text>,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
    }
}

diesel::table! {
    categories (id) {
        id -> Int2,
        slug -> Text,
        name_fr -> Text,
        name_ar -> Text,
        name_en -> Text,
        illustration -> Text,
        position -> Int2,
        /// Food needs the mentions of decree 2-12-389 before it may be published
        is_food -> Bool,
    }
}

diesel::table! {
    certificates (id) {
        id -> Int8,
        code -> Text,
        cooperative_id -> Int8,
        /// NULL: the certificate covers the cooperative, not one product
        product_id -> Nullable<Int8>,
        label_code -> Text,
        number -> Text,
        certifier -> Text,
        status -> Text,
        issued_on -> Date,
        expires_on -> Date,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// The idempotency key of the checkout form: the same form gives the same order
    checkout_attempts (key) {
        key -> Uuid,
        fingerprint -> Bytea,
        order_id -> Nullable<Int8>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    communes (code) {
        code -> Text,
        province_code -> Text,
        region_code -> Text,
        slug -> Text,
        name_fr -> Text,
        name_ar -> Text,
        kind -> Text,
        population -> Int4,
    }
}

diesel::table! {
    /// Cash orders of first-time buyers, which nobody packs before the buyer has confirmed
    confirmations (order_id) {
        order_id -> Int8,
        state -> Text,
        due_by -> Timestamptz,
        actor -> Nullable<Text>,
        user_id -> Nullable<Int8>,
        ended_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    cooperative_orders (id) {
        id -> Int8,
        order_id -> Int8,
        cooperative_id -> Int8,
        position -> Int2,
        goods_centimes -> Int8,
        delivery_centimes -> Int8,
        total_centimes -> Int8,
        /// The sum of its refunds that are due or sent
        refunded_centimes -> Int8,
        /// The sum of its ledger entries
        booked_centimes -> Int8,
    }
}

diesel::table! {
    cooperatives (id) {
        id -> Int8,
        slug -> Text,
        status -> Text,
        name_fr -> Text,
        name_ar -> Text,
        name_zgh -> Nullable<Text>,
        story_fr -> Text,
        story_ar -> Text,
        sector -> Text,
        commune_code -> Text,
        address -> Text,
        phone -> Text,
        email -> Text,
        founded_on -> Nullable<Date>,
        members_total -> Int4,
        members_women -> Int4,
        registration_court -> Text,
        registration_number -> Text,
        ice -> Nullable<Text>,
        tax_id -> Text,
        verified_on -> Nullable<Date>,
        preparation_days -> Int2,
        free_delivery_from_centimes -> Nullable<Int8>,
        /// Platform share of the goods, basis points; 0 by default (mission S1)
        commission_bp -> Int4,
        /// Packaging and payment costs shown in the fair-split bar, basis points
        packaging_bp -> Int4,
        /// Buyers may collect their parcel at the cooperative, for nothing
        collection -> Bool,
        cover_photo_id -> Nullable<Int8>,
        is_demonstration -> Bool,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    disbursements (id) {
        id -> Int8,
        /// What the transfer is labelled with: RB-1001 (remboursement), VS-1001 (versement)
        number -> Text,
        /// From the form, so that one sent twice asks once
        key -> Uuid,
        kind -> Text,
        parcel_id -> Nullable<Int8>,
        cooperative_id -> Nullable<Int8>,
        /// asked (waits for a second person), due (finance makes the transfer), sent, dropped
        state -> Text,
        amount_centimes -> Int8,
        holder -> Text,
        /// A buyer's is emptied when they are erased
        rib -> Text,
        reason -> Text,
        asked_by -> Int8,
        asked_at -> Timestamptz,
        granted_at -> Nullable<Timestamptz>,
        sent_by -> Nullable<Int8>,
        sent_at -> Nullable<Timestamptz>,
        bank_reference -> Text,
    }
}

diesel::table! {
    /// New addresses of accounts, which count once confirmed by the link sent there
    email_changes (token_hash) {
        token_hash -> Bytea,
        user_id -> Int8,
        email -> Text,
        expires_at -> Timestamptz,
        used_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    favourites (user_id, product_id) {
        user_id -> Int8,
        product_id -> Int8,
        added_at -> Timestamptz,
    }
}

diesel::table! {
    invitations (id) {
        id -> Int8,
        cooperative_id -> Int8,
        /// What names it for managers; it opens nothing
        code -> Text,
        /// SHA-256 of the secret in the mailed link
        token_hash -> Bytea,
        email -> Text,
        role -> Text,
        note -> Text,
        locale -> Text,
        invited_by -> Int8,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        accepted_at -> Nullable<Timestamptz>,
        withdrawn_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Approvals and quality signs (IGP, AOP, BIO, ONSSA, …)
    labels (code) {
        code -> Text,
        name_fr -> Text,
        name_ar -> Text,
        name_en -> Text,
        authority -> Text,
        position -> Int2,
    }
}

diesel::table! {
    /// What made up each balance; append-only
    ledger_entries (id) {
        id -> Int8,
        cooperative_id -> Int8,
        kind -> Text,
        amount_centimes -> Int8,
        parcel_id -> Nullable<Int8>,
        disbursement_id -> Nullable<Int8>,
        at -> Timestamptz,
    }
}

diesel::table! {
    line_items (id) {
        id -> Int8,
        cooperative_order_id -> Int8,
        cooperative_id -> Int8,
        variant_id -> Int8,
        product_name_fr -> Text,
        product_name_ar -> Text,
        variant_label_fr -> Text,
        variant_label_ar -> Text,
        quantity -> Int4,
        unit_price_centimes -> Int8,
        total_centimes -> Int8,
        weight_grams -> Int4,
    }
}

diesel::table! {
    /// A helper acts for a member; both are memberships
    mandates (id) {
        id -> Int8,
        cooperative_id -> Int8,
        helper_id -> Int8,
        member_id -> Int8,
        given_by -> Int8,
        starts_on -> Date,
        /// The last day, in Morocco
        ends_on -> Date,
        created_at -> Timestamptz,
        withdrawn_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    memberships (id) {
        id -> Int8,
        user_id -> Int8,
        cooperative_id -> Int8,
        role -> Text,
        created_at -> Timestamptz,
        ended_at -> Nullable<Timestamptz>,
        /// What names it in an address; coming back after leaving makes another one
        code -> Text,
    }
}

diesel::table! {
    /// Mail that a person asked for besides what their orders and their account need
    notification_choices (user_id, kind) {
        user_id -> Int8,
        kind -> Text,
        is_wanted -> Bool,
        chosen_at -> Timestamptz,
    }
}

diesel::table! {
    one_time_links (token_hash) {
        token_hash -> Bytea,
        user_id -> Int8,
        purpose -> Text,
        expires_at -> Timestamptz,
        used_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    orders (id) {
        id -> Int8,
        number -> Text,
        public_id -> Uuid,
        /// SHA-256 of the secret in the buyer's link, which is derived from public_id and the server key
        token_hash -> Bytea,
        user_id -> Nullable<Int8>,
        locale -> Text,
        buyer_name -> Text,
        /// +212000000000, a number nobody has, once it is no longer needed
        phone -> Text,
        email -> Nullable<Text>,
        commune_code -> Text,
        address -> Text,
        landmark -> Text,
        note -> Text,
        payment_method -> Text,
        goods_centimes -> Int8,
        delivery_centimes -> Int8,
        total_centimes -> Int8,
        placed_at -> Timestamptz,
    }
}

diesel::table! {
    /// Mail to send, written in the transaction that causes it (reliability §5.6)
    outbox (id) {
        id -> Int8,
        kind -> Text,
        aggregate -> Text,
        aggregate_id -> Int8,
        recipient -> Text,
        recipient_name -> Text,
        locale -> Text,
        /// 0 account links, 1 orders, 2 newsletters: the lower goes first
        lane -> Int2,
        subject -> Text,
        text_body -> Text,
        html_body -> Text,
        due_at -> Timestamptz,
        leased_until -> Nullable<Timestamptz>,
        attempts -> Int4,
        last_error -> Nullable<Text>,
        sent_at -> Nullable<Timestamptz>,
        dead_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        /// What opens a door in the bodies; blanked there, and here, once a server has taken the letter
        secret -> Nullable<Text>,
        /// Where mail that one may do without is stopped by one press: a path of ours, without its language
        stop_path -> Nullable<Text>,
    }
}

diesel::table! {
    /// The history of a parcel; append-only
    parcel_events (id) {
        id -> Int8,
        parcel_id -> Int8,
        state -> Text,
        actor -> Text,
        user_id -> Nullable<Int8>,
        note -> Text,
        at -> Timestamptz,
    }
}

diesel::table! {
    parcels (id) {
        id -> Int8,
        reference -> Text,
        order_id -> Int8,
        cooperative_order_id -> Int8,
        cooperative_id -> Int8,
        state -> Text,
        version -> Int4,
        carrier -> Text,
        service -> Text,
        rate_card_id -> Nullable<Int8>,
        /// Why this carrier: {"rule": …, "considered": [{carrier, service, price_centimes, refused}]}
        routing_reason -> Jsonb,
        tracking_number -> Nullable<Text>,
        weight_grams -> Int4,
        billed_weight_grams -> Int4,
        delivery_centimes -> Int8,
        /// Cash the courier asks for; 0 when the order is paid otherwise
        cod_centimes -> Int8,
        expected_from -> Date,
        expected_to -> Date,
        packed_photo_id -> Nullable<Int8>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    passkeys (id) {
        id -> Int8,
        /// The name by which its owner removes it
        handle -> Uuid,
        user_id -> Int8,
        credential_id -> Bytea,
        /// The public key with its counter, as the WebAuthn library keeps it
        credential -> Jsonb,
        label -> Text,
        created_at -> Timestamptz,
        last_used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    payments (id) {
        id -> Int8,
        order_id -> Int8,
        /// Cash is owed per parcel; a bank transfer is owed per order
        parcel_id -> Nullable<Int8>,
        method -> Text,
        state -> Text,
        amount_centimes -> Int8,
        due_by -> Nullable<Timestamptz>,
        received_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        reminded_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    payout_accounts (cooperative_id) {
        cooperative_id -> Int8,
        holder -> Text,
        bank -> Text,
        rib -> Text,
        since -> Timestamptz,
    }
}

diesel::table! {
    photos (id) {
        id -> Int8,
        /// SHA-256 of the upright, metadata-free picture; names its files /media/{hash}/{width}.{ext}
        hash -> Text,
        width -> Int4,
        height -> Int4,
        dominant_color -> Text,
        created_at -> Timestamptz,
        /// NULL while the background job has not written the AVIF files
        avif_at -> Nullable<Timestamptz>,
        avif_failed_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    product_photos (product_id, position) {
        product_id -> Int8,
        position -> Int2,
        photo_id -> Int8,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use super::sql_types::Tsvector;

    product_search (product_id) {
        product_id -> Int8,
        cooperative_id -> Int8,
        category_id -> Int2,
        region_code -> Text,
        label_codes -> Array<Nullable<Text>>,
        /// The cheapest live variant
        price_centimes -> Int8,
        is_available -> Bool,
        season_months -> Int4,
        published_at -> Timestamptz,
        /// French stems, folded Arabic words (with and without the article), and facet lexemes c: r: l: k: a:
        doc -> Tsvector,
    }
}

diesel::table! {
    products (id) {
        id -> Int8,
        slug -> Text,
        cooperative_id -> Int8,
        category_id -> Int2,
        status -> Text,
        name_fr -> Text,
        name_ar -> Text,
        description_fr -> Text,
        description_ar -> Text,
        ingredients_fr -> Text,
        ingredients_ar -> Text,
        allergens -> Text,
        storage_fr -> Text,
        storage_ar -> Text,
        origin -> Text,
        /// Bit 0 is January; 4095 means all year (facts.md §6.2 harvest calendar)
        season_months -> Int4,
        made_to_order_days -> Int2,
        is_one_of_a_kind -> Bool,
        is_fragile -> Bool,
        /// The 7-day withdrawal of law 31-08 art. 36 applies (perishable and custom-made goods are exempt)
        is_returnable -> Bool,
        published_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    provinces (code) {
        code -> Text,
        region_code -> Text,
        name_fr -> Text,
        name_ar -> Text,
        kind -> Text,
    }
}

diesel::table! {
    rate_bands (rate_card_id, zone, max_grams) {
        rate_card_id -> Int8,
        zone -> Text,
        max_grams -> Int4,
        price_centimes -> Int8,
    }
}

diesel::table! {
    rate_cards (id) {
        id -> Int8,
        carrier -> Text,
        service -> Text,
        name -> Text,
        valid_from -> Date,
        valid_to -> Nullable<Date>,
        /// cm³ per kg; NULL bills the real weight only (facts.md §2.1 b)
        volume_divisor -> Nullable<Int4>,
        max_weight_grams -> Int4,
        max_cod_centimes -> Nullable<Int8>,
        cod_fee_centimes -> Int8,
        cod_fee_bp -> Int4,
        return_fee_centimes -> Int8,
        solidarity_discount_bp -> Int4,
        is_active -> Bool,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    rate_zones (rate_card_id, zone) {
        rate_card_id -> Int8,
        zone -> Text,
        extra_kg_centimes -> Int8,
        days_min -> Int2,
        days_max -> Int2,
    }
}

diesel::table! {
    /// Codes to write down, each good once in place of the authenticator; only keyed digests
    recovery_codes (user_id, code_hash) {
        user_id -> Int8,
        code_hash -> Bytea,
        used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    regions (code) {
        code -> Text,
        name_fr -> Text,
        name_ar -> Text,
    }
}

diesel::table! {
    /// When a person was last told that a product is there again
    restock_notices (user_id, product_id) {
        user_id -> Int8,
        product_id -> Int8,
        told_at -> Timestamptz,
    }
}

diesel::table! {
    /// Products of which something is there again, until those who wait for them are told
    restocks (id) {
        id -> Int8,
        product_id -> Int8,
        at -> Timestamptz,
    }
}

diesel::table! {
    saved_addresses (id) {
        id -> Int8,
        user_id -> Int8,
        /// What names it in an address
        code -> Text,
        place -> Int2,
        name -> Text,
        phone -> Text,
        commune_code -> Text,
        address -> Text,
        landmark -> Text,
        /// The default is the one preferred last; the oldest while none was
        preferred_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    sessions (token_hash) {
        /// SHA-256 of the cookie value; the value itself is never stored
        token_hash -> Bytea,
        user_id -> Nullable<Int8>,
        state -> Jsonb,
        device -> Text,
        created_at -> Timestamptz,
        last_seen_at -> Timestamptz,
        expires_at -> Timestamptz,
        absolute_end -> Timestamptz,
        handle -> Uuid,
    }
}

diesel::table! {
    /// What staff may change without a release: legal limits, delays, contact details
    settings (key) {
        key -> Text,
        value -> Jsonb,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// A message that signs in once, by its link or by its code
    sign_in_codes (token_hash) {
        token_hash -> Bytea,
        user_id -> Int8,
        /// Keyed with the secret of the installation: eight digits alone could be tried out
        code_hash -> Bytea,
        /// The code works only in the browser that asked for it
        browser_hash -> Bytea,
        tries -> Int4,
        expires_at -> Timestamptz,
        used_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Accounts asked for; one becomes a user when its address is confirmed, the others are forgotten
    sign_ups (token_hash) {
        token_hash -> Bytea,
        email -> Text,
        name -> Text,
        phone -> Nullable<Text>,
        locale -> Text,
        password_hash -> Text,
        /// Whoever confirms from another browser must know the password
        browser_hash -> Bytea,
        expires_at -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Challenges answered by a passkey: none may be answered twice while it lives
    spent_challenges (challenge_hash) {
        challenge_hash -> Bytea,
        expires_at -> Timestamptz,
    }
}

diesel::table! {
    stock_ledger (id) {
        id -> Int8,
        variant_id -> Int8,
        delta -> Int4,
        reason -> Text,
        /// What caused the movement, e.g. the parcel reference: with reason and variant it happens once
        reference -> Text,
        user_id -> Nullable<Int8>,
        at -> Timestamptz,
    }
}

diesel::table! {
    submission_events (id) {
        id -> Int8,
        submission_id -> Int8,
        action -> Text,
        user_id -> Nullable<Int8>,
        reason_code -> Nullable<Text>,
        reason -> Text,
        at -> Timestamptz,
    }
}

diesel::table! {
    /// What a cooperative sends for review: a new product, or a change of a live one
    submissions (id) {
        id -> Int8,
        product_id -> Int8,
        kind -> Text,
        state -> Text,
        /// The changed fields of a live product; the live row stays untouched until approval
        proposal -> Nullable<Jsonb>,
        /// How often it was sent; a resubmission is the next round
        round -> Int4,
        submitted_by -> Nullable<Int8>,
        submitted_at -> Nullable<Timestamptz>,
        decided_by -> Nullable<Int8>,
        decided_at -> Nullable<Timestamptz>,
        reason_code -> Nullable<Text>,
        reason -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Blocks of UPU S10 serials the carrier gave us; one UPDATE takes the next
    tracking_ranges (id) {
        id -> Int8,
        carrier -> Text,
        service_indicator -> Text,
        next_serial -> Int4,
        last_serial -> Int4,
    }
}

diesel::table! {
    users (id) {
        id -> Int8,
        email -> Text,
        name -> Text,
        phone -> Nullable<Text>,
        /// argon2id in PHC form; NULL until the one-time link was used
        password_hash -> Nullable<Text>,
        locale -> Text,
        staff_role -> Nullable<Text>,
        verified_at -> Nullable<Timestamptz>,
        disabled_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        /// Wrong passwords in a row from unknown browsers; at 100 only mail, a passkey or a known browser signs in
        failed_sign_ins -> Int4,
        /// Since then the row names nobody; it is kept for the records that point to it
        erased_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    variants (id) {
        id -> Int8,
        product_id -> Int8,
        cooperative_id -> Int8,
        sku -> Text,
        label_fr -> Text,
        label_ar -> Text,
        price_centimes -> Int8,
        net_quantity -> Int4,
        net_unit -> Text,
        /// Packed weight, what the carrier bills
        weight_grams -> Int4,
        length_mm -> Int4,
        width_mm -> Int4,
        height_mm -> Int4,
        /// Pieces a buyer may order now; always the sum of stock_ledger
        on_hand -> Int4,
        position -> Int2,
        archived_at -> Nullable<Timestamptz>,
        /// The price that a moderator saw, once small changes have moved it; NULL while it is the price
        reviewed_price_centimes -> Nullable<Int8>,
        /// When a member last said that the count is right
        stock_confirmed_at -> Timestamptz,
    }
}

diesel::joinable!(audit_events -> users (actor_id));
diesel::joinable!(authenticators -> users (user_id));
diesel::joinable!(balances -> cooperatives (cooperative_id));
diesel::joinable!(cart_deliveries -> carts (cart_id));
diesel::joinable!(cart_deliveries -> cooperatives (cooperative_id));
diesel::joinable!(cart_lines -> carts (cart_id));
diesel::joinable!(cart_lines -> variants (variant_id));
diesel::joinable!(carts -> communes (commune_code));
diesel::joinable!(carts -> users (user_id));
diesel::joinable!(certificates -> cooperatives (cooperative_id));
diesel::joinable!(certificates -> labels (label_code));
diesel::joinable!(checkout_attempts -> orders (order_id));
diesel::joinable!(communes -> provinces (province_code));
diesel::joinable!(communes -> regions (region_code));
diesel::joinable!(confirmations -> orders (order_id));
diesel::joinable!(confirmations -> users (user_id));
diesel::joinable!(cooperative_orders -> cooperatives (cooperative_id));
diesel::joinable!(cooperative_orders -> orders (order_id));
diesel::joinable!(cooperatives -> communes (commune_code));
diesel::joinable!(cooperatives -> photos (cover_photo_id));
diesel::joinable!(disbursements -> parcels (parcel_id));
diesel::joinable!(email_changes -> users (user_id));
diesel::joinable!(favourites -> products (product_id));
diesel::joinable!(favourites -> users (user_id));
diesel::joinable!(invitations -> cooperatives (cooperative_id));
diesel::joinable!(invitations -> users (invited_by));
diesel::joinable!(ledger_entries -> cooperatives (cooperative_id));
diesel::joinable!(ledger_entries -> disbursements (disbursement_id));
diesel::joinable!(ledger_entries -> parcels (parcel_id));
diesel::joinable!(mandates -> users (given_by));
diesel::joinable!(memberships -> cooperatives (cooperative_id));
diesel::joinable!(memberships -> users (user_id));
diesel::joinable!(notification_choices -> users (user_id));
diesel::joinable!(one_time_links -> users (user_id));
diesel::joinable!(orders -> communes (commune_code));
diesel::joinable!(orders -> users (user_id));
diesel::joinable!(parcel_events -> parcels (parcel_id));
diesel::joinable!(parcel_events -> users (user_id));
diesel::joinable!(parcels -> orders (order_id));
diesel::joinable!(parcels -> photos (packed_photo_id));
diesel::joinable!(parcels -> rate_cards (rate_card_id));
diesel::joinable!(passkeys -> users (user_id));
diesel::joinable!(payments -> orders (order_id));
diesel::joinable!(payments -> parcels (parcel_id));
diesel::joinable!(payout_accounts -> cooperatives (cooperative_id));
diesel::joinable!(product_photos -> photos (photo_id));
diesel::joinable!(product_photos -> products (product_id));
diesel::joinable!(product_search -> products (product_id));
diesel::joinable!(products -> categories (category_id));
diesel::joinable!(products -> cooperatives (cooperative_id));
diesel::joinable!(provinces -> regions (region_code));
diesel::joinable!(rate_zones -> rate_cards (rate_card_id));
diesel::joinable!(recovery_codes -> authenticators (user_id));
diesel::joinable!(restock_notices -> products (product_id));
diesel::joinable!(restock_notices -> users (user_id));
diesel::joinable!(restocks -> products (product_id));
diesel::joinable!(saved_addresses -> communes (commune_code));
diesel::joinable!(saved_addresses -> users (user_id));
diesel::joinable!(sessions -> users (user_id));
diesel::joinable!(sign_in_codes -> users (user_id));
diesel::joinable!(stock_ledger -> users (user_id));
diesel::joinable!(stock_ledger -> variants (variant_id));
diesel::joinable!(submission_events -> submissions (submission_id));
diesel::joinable!(submission_events -> users (user_id));
diesel::joinable!(submissions -> products (product_id));

diesel::allow_tables_to_appear_in_same_query!(
    approvals,
    audit_events,
    authenticators,
    balances,
    cart_deliveries,
    cart_lines,
    carts,
    categories,
    certificates,
    checkout_attempts,
    communes,
    confirmations,
    cooperative_orders,
    cooperatives,
    disbursements,
    email_changes,
    favourites,
    invitations,
    labels,
    ledger_entries,
    line_items,
    mandates,
    memberships,
    notification_choices,
    one_time_links,
    orders,
    outbox,
    parcel_events,
    parcels,
    passkeys,
    payments,
    payout_accounts,
    photos,
    product_photos,
    product_search,
    products,
    provinces,
    rate_bands,
    rate_cards,
    rate_zones,
    recovery_codes,
    regions,
    restock_notices,
    restocks,
    saved_addresses,
    sessions,
    settings,
    sign_in_codes,
    sign_ups,
    spent_challenges,
    stock_ledger,
    submission_events,
    submissions,
    tracking_ranges,
    users,
    variants,
);
