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

#[cfg(test)]
mod tests {
    use super::Locale::{self, Ar, En, Fr};

    #[test]
    fn the_browsers_first_wish_that_we_speak_wins() {
        assert_eq!(Locale::negotiate("ar-MA,ar;q=0.9,fr;q=0.8"), Ar);
        assert_eq!(Locale::negotiate("de-DE,de;q=0.9,en;q=0.7,fr;q=0.6"), En);
        assert_eq!(Locale::negotiate("fr;q=0.5, AR;q=0.9"), Ar);
        assert_eq!(Locale::negotiate("en-GB"), En);
    }

    #[test]
    fn french_is_the_answer_to_everything_else() {
        for header in ["", "*", "zgh", "de", "ar;q=0", "ar;q=x", ";;,q=1", "frr"] {
            assert_eq!(Locale::negotiate(header), Fr, "{header}");
        }
    }
}
