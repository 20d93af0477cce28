//! Passwords that may be chosen. What counts is length and not being guessable: no rule says which characters to use,
//! and the text is taken as it was typed. Guessable is what is made of common words, keyboard walks, years and short
//! runs of digits, and what is made of the person's own name or address, of ours, or of a cooperative's.
use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use diesel::prelude::*;

use crate::accounts::User;
use crate::schema::cooperatives;

/// Shoppers and members choose at least so many characters (reliability §6, decided).
pub const SHORTEST: usize = 10;
/// The platform's staff choose at least so many.
pub const SHORTEST_FOR_STAFF: usize = 12;
/// Longer input is refused before it is hashed.
pub const LONGEST: usize = 200;

/// A guess tries two common words in a row, with digits and walks between; three are past counting.
const FEW_WORDS: usize = 2;
/// What stays of a password without the person's own words must be at least so long.
const OWN_PART: usize = 6;
/// Shorter pieces of a name say nothing.
const SHORTEST_WORD: usize = 3;
/// So many digits at most are a year or a habit; more of them may be a real secret.
const FEW_DIGITS: usize = 4;
/// No common word is longer.
const LONGEST_WORD: usize = 26;

static WORDS: LazyLock<HashSet<Vec<char>>> = LazyLock::new(|| {
    let lines = include_str!("data/common_words.txt").lines();
    lines.map(|word| word.chars().collect()).collect()
});

/// The rows of the keyboards used here, and the alphabet; walks go along them in both directions.
const ROWS: [&str; 8] = [
    "1234567890",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "abcdefghijklmnopqrstuvwxyz",
];

/// Why a password may not be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weak {
    /// It has fewer characters than these.
    Short(usize),
    /// It has more characters than these.
    Long(usize),
    /// It would be among the first guesses for anyone.
    Common,
    /// It would be among the first guesses for this person.
    Personal,
}

/// What is known of who chooses: the least length, and the words that a guess would begin with.
#[derive(Debug, Clone)]
pub struct Chooser {
    shortest: usize,
    words: Vec<Vec<char>>,
}

impl Chooser {
    /// Of a new account.
    pub fn new(conn: &mut PgConnection, email: &str, name: &str) -> QueryResult<Self> {
        let names: Vec<(String, String)> = cooperatives::table
            .select((cooperatives::name_fr, cooperatives::slug))
            .load(conn)?;
        let mut words = vec![
            "twiza".to_owned(),
            "تويزة".to_owned(),
            email.to_owned(),
            name.to_owned(),
        ];
        words.extend(names.into_iter().flat_map(|(name, slug)| [name, slug]));
        Ok(Self {
            shortest: SHORTEST,
            words: words.iter().flat_map(|text| pieces(text)).collect(),
        })
    }

    /// Of an account that exists.
    pub fn of(conn: &mut PgConnection, user: &User) -> QueryResult<Self> {
        let chooser = Self::new(conn, &user.email, &user.name)?;
        Ok(Self {
            shortest: shortest_for(user),
            ..chooser
        })
    }
}

/// The least length of a password of that person.
pub fn shortest_for(user: &User) -> usize {
    if user.is_staff() { SHORTEST_FOR_STAFF } else { SHORTEST }
}

/// The words of a name or an address that are long enough to tell.
fn pieces(text: &str) -> Vec<Vec<char>> {
    let lower = text.to_lowercase();
    let parts = lower.split(|c: char| !c.is_alphabetic());
    parts
        .map(|part| part.chars().collect::<Vec<_>>())
        .filter(|part| part.len() >= SHORTEST_WORD)
        .collect()
}

/// A password that was chosen well, verbatim.
#[derive(Clone)]
pub struct NewPassword(String);

impl NewPassword {
    /// Takes what was typed, for that person.
    pub fn parse(typed: &str, chooser: &Chooser) -> Result<Self, Weak> {
        let length = typed.chars().count();
        if length < chooser.shortest {
            return Err(Weak::Short(chooser.shortest));
        }
        if length > LONGEST {
            return Err(Weak::Long(LONGEST));
        }
        let lower: Vec<char> = typed.to_lowercase().chars().collect();
        for spelling in [in_letters(&lower), lower] {
            if is_guessable(&spelling, FEW_WORDS) {
                return Err(Weak::Common);
            }
            if is_about(&spelling, &chooser.words) {
                return Err(Weak::Personal);
            }
        }
        Ok(Self(typed.to_owned()))
    }

    /// The characters, to be hashed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The spelling in letters, `p4$$w0rd` in one guess with `password`; what follows the last letter stays as it is.
fn in_letters(spelling: &[char]) -> Vec<char> {
    let end = spelling
        .iter()
        .rposition(|c| c.is_alphabetic())
        .map_or(0, |last| last + 1);
    let (head, tail) = spelling.split_at(end);
    head.iter().copied().map(plain).chain(tail.iter().copied()).collect()
}

fn plain(c: char) -> char {
    match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}

/// Whether at most `few` common words make the whole, with walks, few digits and signs between them.
fn is_guessable(spelling: &[char], few: usize) -> bool {
    let bare: Vec<char> = spelling.iter().copied().filter(|c| c.is_alphanumeric()).collect();
    is_repetition(&bare) || words_needed(&bare).is_some_and(|needed| needed <= few)
}

/// `abcabcabcabc`, `1111111111`, and next to nothing.
fn is_repetition(text: &[char]) -> bool {
    (1..=FEW_DIGITS).any(|unit| text.len() <= unit || text.iter().zip(&text[unit..]).all(|(a, b)| a == b))
}

/// The least number of common words that `text` can be cut into, when it can be; walks and digits cost nothing.
fn words_needed(text: &[char]) -> Option<usize> {
    let mut least: Vec<Option<usize>> = vec![None; text.len() + 1];
    least[0] = Some(0);
    for start in 0..text.len() {
        let Some(so_far) = least[start] else { continue };
        let ends = least.iter_mut().enumerate().skip(start + 1).take(LONGEST_WORD);
        for (end, known) in ends {
            if let Some(cost) = cost(text, start..end) {
                *known = Some(known.map_or(so_far + cost, |known| known.min(so_far + cost)));
            }
        }
    }
    least[text.len()]
}

/// Digits count as few only when no others stand beside them.
fn cost(text: &[char], range: Range<usize>) -> Option<usize> {
    let is_digit = |at: Option<usize>| at.and_then(|at| text.get(at)).is_some_and(char::is_ascii_digit);
    let is_alone = !is_digit(range.start.checked_sub(1)) && !is_digit(Some(range.end));
    let piece = &text[range];
    let are_few_digits = piece.len() <= FEW_DIGITS && piece.iter().all(char::is_ascii_digit);
    if (are_few_digits && is_alone) || is_walk(piece) {
        Some(0)
    } else {
        WORDS.contains(piece).then_some(1)
    }
}

/// At least three keys in a row, either way.
fn is_walk(piece: &[char]) -> bool {
    let there: String = piece.iter().collect();
    let back: String = piece.iter().rev().collect();
    piece.len() >= SHORTEST_WORD && ROWS.iter().any(|row| row.contains(&there) || row.contains(&back))
}

/// Whether too little is left without the words of that person, or only what is guessable too.
fn is_about(spelling: &[char], words: &[Vec<char>]) -> bool {
    let mut rest = spelling.to_vec();
    for word in words {
        while let Some(at) = rest.windows(word.len()).position(|window| window == word.as_slice()) {
            rest.drain(at..at + word.len());
        }
    }
    let is_used = rest.len() < spelling.len();
    let letters = rest.iter().filter(|c| c.is_alphanumeric()).count();
    is_used && (letters < OWN_PART || is_guessable(&rest, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weakness(typed: &str) -> Option<Weak> {
        let known = [
            "twiza",
            "salma.aitomar@exemple.test",
            "Salma Ait-Omar",
            "Tamount Argane",
        ];
        let chooser = Chooser {
            shortest: SHORTEST,
            words: known.iter().flat_map(|text| pieces(text)).collect(),
        };
        NewPassword::parse(typed, &chooser).err()
    }

    fn are_all(typed: &[&str], expected: Option<Weak>) {
        for typed in typed {
            assert_eq!(weakness(typed), expected, "{typed}");
        }
    }

    #[test]
    fn a_phrase_of_ones_own_is_taken_as_typed() {
        are_all(
            &[
                "le chat dort sur le toit",
                "عندي ثلاث نخلات",
                "  espaces gardés  ",
                "vX9!kq2Lmz7w",
                "7309461528",
            ],
            None,
        );
    }

    #[test]
    fn too_short_and_too_long_are_told_apart() {
        are_all(&["neuf char"], Some(Weak::Short(10)));
        are_all(&[&"é".repeat(201)], Some(Weak::Long(200)));
    }

    #[test]
    fn what_everybody_chooses_is_refused() {
        are_all(
            &["password2024", "P@ssw0rd1234", "azertyuiop", "1234567890", "0987654321"],
            Some(Weak::Common),
        );
        are_all(
            &["motdepasse1", "ilovemaroc2024", "Casablanca2025!", "wydad-1937-wydad"],
            Some(Weak::Common),
        );
        are_all(
            &[
                "aaaaaaaaaa",
                "abcabcabcabc",
                "azerty123456",
                "1q2w3e4r5t6y",
                "..........",
            ],
            Some(Weak::Common),
        );
    }

    #[test]
    fn what_the_person_is_called_is_refused() {
        are_all(
            &["salma-aitomar", "aitomar1984", "TamountArgane7", "Twiza-aitomar-2026"],
            Some(Weak::Personal),
        );
    }
}
