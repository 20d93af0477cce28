//! The addresses that handlers send people to; templates use `layout.href`.
use crate::locale::Locale;

/// A product's page.
pub fn product(locale: Locale, slug: &str) -> String {
    format!("/{}/produits/{slug}", locale.code())
}

/// A cooperative's storefront.
pub fn cooperative(locale: Locale, slug: &str) -> String {
    format!("/{}/cooperatives/{slug}", locale.code())
}

/// The cart.
pub fn cart(locale: Locale) -> String {
    format!("/{}/panier", locale.code())
}

/// The checkout form.
pub fn checkout(locale: Locale) -> String {
    format!("/{}/commande", locale.code())
}

/// An order's page, by its secret.
pub fn order(locale: Locale, token: &str) -> String {
    format!("/{}/commandes/{token}", locale.code())
}

/// A page of a cooperative's own space; `page` is empty or begins with `/`.
pub fn space(locale: Locale, cooperative: &str, page: &str) -> String {
    format!("/{}/espace/{cooperative}{page}", locale.code())
}

/// The page for signing in, which then leads to `next`.
pub fn sign_in_then(locale: Locale, next: &str) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("suite", next);
    format!("/{}/connexion?{}", locale.code(), query.finish())
}

/// The page of an invitation, by its secret.
pub fn invitation(locale: Locale, token: &str) -> String {
    format!("/{}/invitations/{token}", locale.code())
}

/// A page of the staff's area; `page` is empty or begins with `/`.
pub fn admin(locale: Locale, page: &str) -> String {
    format!("/{}/admin{page}", locale.code())
}

/// A page about a person's own account; `page` begins with `/`.
pub fn account(locale: Locale, page: &str) -> String {
    format!("/{}{page}", locale.code())
}

/// Where `next` leads when it is a path of ours, as a browser writes it, else `otherwise`: never to another site
/// (reliability §5.14).
pub fn safe_next(next: &str, otherwise: String) -> String {
    let is_local = next.starts_with('/') && next.len() > 1 && !next.starts_with("//");
    let is_plain = |byte: u8| byte.is_ascii_graphic() && byte != b'\\';
    if is_local && next.bytes().all(is_plain) {
        next.to_owned()
    } else {
        otherwise
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_local_paths_are_followed() {
        let home = || "/fr".to_owned();
        assert_eq!(safe_next("/fr/panier?a=b", home()), "/fr/panier?a=b");
        for trap in [
            "//evil.test",
            "/\\evil.test",
            "https://evil.test",
            "/\t/evil.test",
            "/\u{ff0f}evil.test",
            "javascript:x",
            "",
            "/",
            "/a\\b",
            "\\/x",
        ] {
            assert_eq!(safe_next(trap, home()), "/fr", "{trap}");
        }
    }
}
