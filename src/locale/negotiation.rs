//! Which language a first visit gets, from the browser's Accept-Language header.
use super::Locale;

impl Locale {
    /// The best of our languages for an `Accept-Language` header; French when it names none of them.
    /// Between equal weights the earlier one wins, as browsers list by preference.
    pub fn negotiate(accept_language: &str) -> Self {
        let mut best = (Self::default(), 0.0);
        for (locale, weight) in accept_language.split(',').filter_map(wish) {
            if weight > best.1 {
                best = (locale, weight);
            }
        }
        best.0
    }
}

/// One entry such as `ar-MA;q=0.8`. Berber speakers are offered French, the language their pages link to.
fn wish(entry: &str) -> Option<(Locale, f32)> {
    let mut parts = entry.split(';').map(str::trim);
    let language = parts.next()?.split('-').next()?.to_ascii_lowercase();
    let weight = parts
        .find_map(|part| part.strip_prefix("q="))
        .map_or(Some(1.0), |q| q.parse().ok())?;
    Some((Locale::parse(&language)?, weight))
}
