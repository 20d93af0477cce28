//! The map of personal data: where it stands, how its owner's rows are found, and what becomes of them when the account
//! is erased. In every statement `$1` is the person's id and `$2` their address.

/// One kind of thing that is kept of a person.
#[derive(Debug)]
pub struct Holding {
    /// What names it in files and message keys.
    pub name: &'static str,
    /// The tables it stands in.
    pub tables: &'static [&'static str],
    /// The person's rows, each as they get it.
    pub rows: &'static str,
    /// What erasing does to them; none where the law, or the history of others, keeps them as they are.
    pub erase: &'static [&'static str],
}

/// Everything that is kept of a person.
pub const HOLDINGS: &[Holding] = &[
    Holding {
        name: "account",
        tables: &["users"],
        rows: "SELECT name, email, phone, locale, created_at, verified_at FROM users WHERE id = $1",
        // Last, since other statements look at it.
        erase: &[],
    },
    Holding {
        name: "sessions",
        tables: &["sessions"],
        rows: "SELECT device, created_at, last_seen_at, expires_at FROM sessions WHERE user_id = $1 ORDER BY created_at",
        erase: &["DELETE FROM sessions WHERE user_id = $1"],
    },
    Holding {
        name: "proofs",
        tables: &["authenticators", "passkeys", "recovery_codes"],
        rows: "SELECT label, created_at, last_used_at FROM passkeys WHERE user_id = $1
               UNION ALL SELECT '', created_at, NULL FROM authenticators WHERE user_id = $1 ORDER BY created_at",
        erase: &[
            "DELETE FROM passkeys WHERE user_id = $1",
            "DELETE FROM authenticators WHERE user_id = $1",
        ],
    },
    Holding {
        name: "requests",
        tables: &["sign_in_codes", "one_time_links", "email_changes", "sign_ups"],
        rows: "SELECT email, created_at FROM email_changes WHERE user_id = $1
               UNION ALL SELECT email, created_at FROM sign_ups WHERE email = $2 ORDER BY created_at",
        erase: &[
            "DELETE FROM sign_in_codes WHERE user_id = $1",
            "DELETE FROM one_time_links WHERE user_id = $1",
            "DELETE FROM email_changes WHERE user_id = $1 OR email = $2",
            "DELETE FROM sign_ups WHERE email = $2",
        ],
    },
    Holding {
        name: "cart",
        tables: &["carts"],
        rows: "SELECT p.name_fr AS product, l.quantity, l.added_at
               FROM carts c JOIN cart_lines l ON l.cart_id = c.id JOIN variants v ON v.id = l.variant_id
               JOIN products p ON p.id = v.product_id WHERE c.user_id = $1 ORDER BY l.added_at",
        erase: &["DELETE FROM carts WHERE user_id = $1"],
    },
    Holding {
        name: "orders",
        tables: &[
            "orders",
            "line_items",
            "parcels",
            "payments",
            "confirmations",
            "checkout_attempts",
        ],
        rows:
            "SELECT o.number, o.placed_at, o.buyer_name, o.phone, o.email, c.name_fr AS commune, o.address, o.landmark,
                 o.note, o.payment_method, o.goods_centimes, o.delivery_centimes, o.total_centimes,
                 (SELECT json_agg(json_build_object('product', l.product_name_fr, 'quantity', l.quantity,
                    'total_centimes', l.total_centimes) ORDER BY l.id)
                  FROM line_items l JOIN cooperative_orders k ON k.id = l.cooperative_order_id
                  WHERE k.order_id = o.id) AS lines,
                 (SELECT json_agg(json_build_object('reference', p.reference, 'state', p.state, 'carrier', p.carrier,
                    'tracking_number', p.tracking_number) ORDER BY p.id)
                  FROM parcels p WHERE p.order_id = o.id) AS parcels
               FROM orders o JOIN communes c ON c.code = o.commune_code WHERE o.user_id = $1 ORDER BY o.placed_at",
        // The name, the address, the goods and the sums are the invoice's, which the law keeps for ten years. The link
        // to the order's page opens nothing any more.
        erase: &[
            "UPDATE orders SET phone = '+212000000000', email = NULL, landmark = '', note = '',
               public_id = gen_random_uuid(), token_hash = sha256(gen_random_uuid()::text::bytea) WHERE user_id = $1",
            "UPDATE orders SET email = NULL WHERE user_id IS NULL AND email = $2",
        ],
    },
    Holding {
        name: "refunds",
        tables: &["disbursements"],
        rows: "SELECT r.number, o.number AS order_number, r.amount_centimes, r.state AS refund_state, r.holder, r.rib, r.reason, r.asked_at,
                 r.sent_at, r.bank_reference
               FROM disbursements r JOIN parcels p ON p.id = r.parcel_id JOIN orders o ON o.id = p.order_id
               WHERE o.user_id = $1 ORDER BY r.id",
        // The sum and its reason belong to the books; the account does not.
        erase: &["UPDATE disbursements r SET holder = '', rib = '' FROM parcels p JOIN orders o ON o.id = p.order_id
           WHERE p.id = r.parcel_id AND o.user_id = $1"],
    },
    Holding {
        name: "addresses",
        tables: &["saved_addresses"],
        rows: "SELECT a.name, a.phone, c.name_fr AS commune, a.address, a.landmark
               FROM saved_addresses a JOIN communes c ON c.code = a.commune_code WHERE a.user_id = $1 ORDER BY a.id",
        erase: &["DELETE FROM saved_addresses WHERE user_id = $1"],
    },
    Holding {
        name: "favourites",
        tables: &["favourites", "restock_notices"],
        rows:
            "SELECT p.name_fr AS product, f.added_at, n.told_at FROM favourites f JOIN products p ON p.id = f.product_id
               LEFT JOIN restock_notices n ON n.user_id = f.user_id AND n.product_id = f.product_id
               WHERE f.user_id = $1 ORDER BY f.added_at",
        erase: &[
            "DELETE FROM favourites WHERE user_id = $1",
            "DELETE FROM restock_notices WHERE user_id = $1",
        ],
    },
    Holding {
        name: "choices",
        tables: &["notification_choices"],
        rows: "SELECT kind AS mail, is_wanted, chosen_at FROM notification_choices WHERE user_id = $1 ORDER BY kind",
        erase: &["DELETE FROM notification_choices WHERE user_id = $1"],
    },
    Holding {
        name: "letters",
        tables: &["outbox"],
        rows: "SELECT subject, text_body AS text, created_at, sent_at FROM outbox
               WHERE recipient = $2 AND sent_at IS NOT NULL ORDER BY id",
        // What was written to others about their orders says their name, too.
        erase: &[
            "DELETE FROM outbox WHERE recipient = $2",
            "DELETE FROM outbox o USING orders b LEFT JOIN cooperative_orders k ON k.order_id = b.id
               LEFT JOIN parcels p ON p.order_id = b.id LEFT JOIN disbursements r ON r.parcel_id = p.id
             WHERE b.user_id = $1 AND (o.aggregate, o.aggregate_id)
               IN (('order', b.id), ('cooperative_order', k.id), ('parcel', p.id), ('disbursement', r.id))",
        ],
    },
    Holding {
        name: "memberships",
        tables: &["memberships", "mandates", "invitations"],
        rows: "SELECT c.name_fr AS cooperative, m.role, m.created_at, m.ended_at
               FROM memberships m JOIN cooperatives c ON c.id = m.cooperative_id
               WHERE m.user_id = $1 ORDER BY m.created_at",
        erase: &[
            "UPDATE mandates SET withdrawn_at = now() WHERE withdrawn_at IS NULL AND EXISTS (SELECT FROM memberships m
               WHERE m.user_id = $1 AND m.id IN (helper_id, member_id))",
            "UPDATE memberships SET ended_at = now() WHERE user_id = $1 AND ended_at IS NULL",
            "UPDATE invitations SET withdrawn_at = now() WHERE (invited_by = $1 OR email = $2)
               AND accepted_at IS NULL AND withdrawn_at IS NULL",
            "UPDATE invitations SET email = 'effacee@invalid', note = '' WHERE email = $2",
        ],
    },
    Holding {
        name: "acts",
        tables: &[
            "approvals",
            "audit_events",
            "parcel_events",
            "submission_events",
            "submissions",
            "stock_ledger",
        ],
        rows: "SELECT kind AS event, object, result, network, at FROM audit_events WHERE actor_id = $1
               UNION ALL SELECT 'parcel_moved', state, '', '', at FROM parcel_events WHERE user_id = $1
               UNION ALL SELECT 'listing_moved', action, '', '', at FROM submission_events WHERE user_id = $1
               UNION ALL SELECT 'stock_moved', reason, '', '', at FROM stock_ledger WHERE user_id = $1
               UNION ALL SELECT 'approval_moved', kind, coalesce(decision, ''), '', asked_at FROM approvals
                 WHERE asked_by = $1 OR decided_by = $1 ORDER BY at",
        erase: &[],
    },
];

/// Tables with columns that look personal and are not a person's: what they hold belongs to a cooperative, to the map of
/// the country, or to the catalogue.
pub const OF_OTHERS: &[&str] = &[
    "cart_lines",
    "categories",
    "certificates",
    "communes",
    "cooperatives",
    "labels",
    "payout_accounts",
    "product_search",
    "products",
    "provinces",
    "rate_cards",
    "regions",
    "tracking_ranges",
    "variants",
];
