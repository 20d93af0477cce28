//! What a shopper types, as a text search query. French words match by stem and without accents, Arabic words in one
//! spelling and without the article; the last word also matches the beginning of a longer one, since it may still be
//! being typed. Only letters and digits reach the query: nothing typed is ever taken as its syntax.
use diesel::prelude::*;
use diesel::sql_types::{Array, Text};
use unicode_normalization::UnicodeNormalization;

/// More words narrow nothing any further.
const MOST_WORDS: usize = 8;
const LONGEST: usize = 40;

/// Stop words that French stemming without accents lets through: they are in most documents and mean nothing.
const EMPTY: [&str; 8] = ["a", "à", "ces", "cet", "cette", "ete", "été", "les"];

/// What people write in darija with Latin letters and digits, and what it is called in the catalogue.
const DARIJA: [(&str, &str); 14] = [
    ("3sel", "miel"),
    ("l3sel", "miel"),
    ("za3fran", "safran"),
    ("zaafran", "safran"),
    ("louiza", "verveine"),
    ("zrbiya", "tapis"),
    ("zarbiya", "tapis"),
    ("bal8a", "babouches"),
    ("belgha", "babouches"),
    ("tmar", "dattes"),
    ("louz", "amandes"),
    ("zitoun", "olives"),
    ("aknari", "barbarie"),
    ("hendia", "barbarie"),
];

/// One AND of what each word may be, as text; PostgreSQL does the stemming.
const AS_QUERY: &str = r"
    SELECT coalesce(string_agg('(' || matching::text || ')', ' & ' ORDER BY position), '') AS query FROM (
      SELECT position, plainto_tsquery('french_folded', word) || plainto_tsquery('simple', plain)
        || CASE WHEN position = cardinality($1) AND length(plain) > 1
             THEN to_tsquery('simple', quote_literal(plain) || ':*') ELSE plainto_tsquery('simple', plain) END AS matching
      FROM unnest($1) WITH ORDINALITY AS typed (word, position)
      CROSS JOIN LATERAL (SELECT regexp_replace(fold_arabic(unaccent(word)), '^(وال|بال|ال)(?=\S{2})', '') AS plain) folded
      WHERE numnode(plainto_tsquery('french_folded', word)) > 0
    ) words";

#[derive(QueryableByName)]
struct Query {
    #[diesel(sql_type = Text)]
    query: String,
}

/// The query for what was typed; empty when nothing of it can be searched for.
pub fn query(conn: &mut PgConnection, typed: &str) -> QueryResult<String> {
    let words = words(typed);
    if words.is_empty() {
        return Ok(String::new());
    }
    let query = diesel::sql_query(AS_QUERY)
        .bind::<Array<Text>, _>(words)
        .get_result::<Query>(conn)?;
    Ok(query.query)
}

/// The words worth searching for, in lower case.
pub(super) fn words(typed: &str) -> Vec<String> {
    let plain: String = typed
        .chars()
        .take(400)
        .nfkc()
        .filter(|c| !is_vowel_sign(*c))
        .flat_map(char::to_lowercase)
        .collect();
    let words = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !EMPTY.contains(word));
    words
        .take(MOST_WORDS)
        .map(|word| standard(word).chars().take(LONGEST).collect())
        .collect()
}

fn standard(word: &str) -> &str {
    DARIJA
        .iter()
        .find(|(spoken, _)| *spoken == word)
        .map_or(word, |(_, written)| written)
}

/// Tashkeel and tatweel, which stand inside words and are no letters.
fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{652}' | '\u{640}' | '\u{670}')
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn only_letters_and_digits_are_left() {
        assert_eq!(
            words("L'huile & d’argan:* | !(250ml)"),
            ["l", "huile", "d", "argan", "250ml"]
        );
        assert_eq!(words("%%%% \0 '' \\"), Vec::<String>::new());
        assert_eq!(words("عَسَـل"), ["عسل"]);
        assert_eq!(words("3sel les za3fran"), ["miel", "safran"]);
        assert_eq!(words(&"mot ".repeat(500)).len(), 8);
    }
}
