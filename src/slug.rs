//! The human keys of addresses: `huile-d-argan-250-ml`.
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

const LONGEST: usize = 80;

/// The letters and digits of a French or English name in lower case without accents, words joined by hyphens, cut
/// between words at 80 characters. Empty when the name has no Latin letter: the caller knows what to fall back on.
pub fn slugify(name: &str) -> String {
    let spelled = name
        .to_lowercase()
        .replace('œ', "oe")
        .replace('æ', "ae")
        .replace('ß', "ss");
    let plain: String = spelled.nfkd().filter(|c| !is_combining_mark(*c)).collect();
    let mut slug = String::new();
    for word in plain
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if slug.len() + 1 + word.len() > LONGEST && !slug.is_empty() {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(word);
    }
    slug.truncate(LONGEST);
    slug
}

/// The same slug for the second, third, … thing of that name: `safran-2`.
pub fn numbered(slug: &str, nth: usize) -> String {
    if nth < 2 {
        slug.to_owned()
    } else {
        format!("{slug}-{nth}")
    }
}

#[cfg(test)]
mod tests {
    use super::{numbered, slugify};

    #[test]
    fn names_become_plain_words_joined_by_hyphens() {
        assert_eq!(
            slugify("Huile d’argan « alimentaire », 250 ml"),
            "huile-d-argan-alimentaire-250-ml"
        );
        assert_eq!(
            slugify("Coopérative Œuvres d'Aït Ba'amrane"),
            "cooperative-oeuvres-d-ait-ba-amrane"
        );
        assert_eq!(slugify("  --Çà & là--  "), "ca-la");
        assert_eq!(slugify("ﬁgues ½"), "figues-1-2");
        assert_eq!(slugify("زعفران"), "");
    }

    #[test]
    fn long_names_are_cut_between_words() {
        let slug = slugify(&"tapis ".repeat(30));
        assert!(slug.len() <= 80 && slug.ends_with("tapis"), "{slug}");
        assert_eq!(slugify(&"a".repeat(200)).len(), 80);
    }

    #[test]
    fn namesakes_are_numbered() {
        assert_eq!(numbered("safran", 1), "safran");
        assert_eq!(numbered("safran", 2), "safran-2");
    }
}
