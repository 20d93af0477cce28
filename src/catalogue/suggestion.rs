//! Mistyped words: the nearest words of the names on sale, counted in letters to change. One way for every script, so
//! that it does not matter which letters the database's trigrams know.
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Text};

use crate::catalogue::words;

/// The terms that begin alike and are about as long as each word; people seldom mistype the first letter.
const NEAR: &str = r"
    SELECT position, typed.word AS typed, t.word, t.shown, t.uses FROM (
      SELECT position, regexp_replace(fold_arabic(unaccent(word)), '^(وال|بال|ال)(?=\S{2})', '') AS word
      FROM unnest($1) WITH ORDINALITY AS asked (word, position)
    ) typed
    JOIN search_terms t ON left(t.word, 1) = left(typed.word, 1)
      AND length(t.word) BETWEEN length(typed.word) - 2 AND length(typed.word) + 2";

#[derive(QueryableByName)]
struct Near {
    #[diesel(sql_type = BigInt)]
    position: i64,
    #[diesel(sql_type = Text)]
    typed: String,
    #[diesel(sql_type = Text)]
    word: String,
    #[diesel(sql_type = Text)]
    shown: String,
    #[diesel(sql_type = BigInt)]
    uses: i64,
}

#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = Bool)]
    found: bool,
}

/// What was probably meant, when it is something else and finds something.
pub fn suggestion(conn: &mut PgConnection, typed: &str) -> QueryResult<Option<String>> {
    let asked = words::words(typed);
    let near: Vec<Near> = diesel::sql_query(NEAR).bind::<Array<Text>, _>(&asked).load(conn)?;
    let better = |(index, word): (usize, &String)| nearest(&near, index).unwrap_or_else(|| word.clone());
    let meant = asked.iter().enumerate().map(better).collect::<Vec<_>>();
    if meant == asked {
        return Ok(None);
    }
    let meant = meant.join(" ");
    Ok(finds(conn, &meant)?.then_some(meant))
}

/// Learns the words of what is on sale now.
pub fn refresh_terms(conn: &mut PgConnection) -> QueryResult<()> {
    diesel::sql_query("SELECT refresh_search_terms()")
        .execute(conn)
        .map(drop)
}

fn finds(conn: &mut PgConnection, words: &str) -> QueryResult<bool> {
    let query = words::query(conn, words)?;
    let found: Found =
        diesel::sql_query("SELECT EXISTS (SELECT FROM product_search WHERE doc @@ nullif($1, '')::tsquery) AS found")
            .bind::<Text, _>(query)
            .get_result(conn)?;
    Ok(found.found)
}

/// The nearest term for the word at that place; of equally near ones the most used. None when nothing is near enough,
/// or when the word is a term itself.
fn nearest(near: &[Near], index: usize) -> Option<String> {
    let of_word = near
        .iter()
        .filter(|term| usize::try_from(term.position) == Ok(index + 1));
    let measured = of_word.map(|term| (distance(&term.typed, &term.word), -term.uses, term.word.as_str(), term));
    let (changes, _, _, term) = measured.min_by_key(|(changes, uses, word, _)| (*changes, *uses, *word))?;
    (changes > 0 && changes <= tolerated(&term.typed)).then(|| term.shown.clone())
}

/// How many mistakes a word may hold.
fn tolerated(word: &str) -> usize {
    match word.chars().count() {
        ..=2 => 0,
        3..=4 => 1,
        _ => 2,
    }
}

/// Letters to add, drop, replace or swap with their neighbour (optimal string alignment).
fn distance(from: &str, to: &str) -> usize {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=to.len()).collect()];
    for (i, a) in from.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in to.iter().enumerate() {
            let replaced = rows[i][j] + usize::from(a != b);
            let mut least = replaced.min(rows[i][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == to[j - 1] && from[i - 1] == *b {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[from.len()][to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_counted_in_letters_of_any_script() {
        assert_eq!(distance("arguan", "argan"), 1);
        assert_eq!(distance("aragn", "argan"), 1);
        assert_eq!(distance("عسال", "عسل"), 1);
        assert_eq!(distance("miel", "miel"), 0);
        assert_eq!(distance("", "miel"), 4);
    }

    #[test]
    fn short_words_tolerate_less() {
        assert_eq!(["ab", "miel", "safran"].map(tolerated), [0, 1, 2]);
    }
}
