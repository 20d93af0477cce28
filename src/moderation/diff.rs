//! Two texts side by side, word by word: what stays, what goes, what comes.

/// A run of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Kept(String),
    Removed(String),
    Added(String),
}

/// Longer texts are shown as wholly replaced: the table below grows with the square of their words.
const MOST_WORDS: usize = 1_500;

/// The pieces from `old` to `new`; blanks belong to the word before them, so that the pieces join to either text.
pub fn word_diff(old: &str, new: &str) -> Vec<Piece> {
    let old: Vec<&str> = old.split_inclusive(char::is_whitespace).collect();
    let new: Vec<&str> = new.split_inclusive(char::is_whitespace).collect();
    if old.len().max(new.len()) > MOST_WORDS {
        return joined(vec![Piece::Removed(old.concat()), Piece::Added(new.concat())]);
    }
    let common = common_lengths(&old, &new);
    let (mut i, mut j, mut pieces) = (0, 0, Vec::new());
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i].trim() == new[j].trim() {
            pieces.push(Piece::Kept(new[j].to_owned()));
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && common[i + 1][j] >= common[i][j + 1]) {
            pieces.push(Piece::Removed(old[i].to_owned()));
            i += 1;
        } else {
            pieces.push(Piece::Added(new[j].to_owned()));
            j += 1;
        }
    }
    joined(pieces)
}

/// How many words the ends from `i` and from `j` have in common, for every `i` and `j`.
fn common_lengths(old: &[&str], new: &[&str]) -> Vec<Vec<u16>> {
    let mut table = vec![vec![0; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            table[i][j] = if old[i].trim() == new[j].trim() {
                table[i + 1][j + 1] + 1
            } else {
                table[i + 1][j].max(table[i][j + 1])
            };
        }
    }
    table
}

/// Neighbours of one kind as one piece; empty ones go.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut runs: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (runs.last_mut(), piece) {
            (_, Piece::Kept(text) | Piece::Removed(text) | Piece::Added(text)) if text.is_empty() => {}
            (Some(Piece::Kept(run)), Piece::Kept(text))
            | (Some(Piece::Removed(run)), Piece::Removed(text))
            | (Some(Piece::Added(run)), Piece::Added(text)) => run.push_str(&text),
            (_, piece) => runs.push(piece),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::Piece::{Added, Kept, Removed};
    use super::word_diff;

    #[test]
    fn words_that_stay_are_kept() {
        let pieces = word_diff("Huile d'argan 250 ml", "Huile d'argan cosmétique 250 ml");
        let expected = [
            Kept("Huile d'argan ".into()),
            Added("cosmétique ".into()),
            Kept("250 ml".into()),
        ];
        assert_eq!(pieces, expected);
        assert_eq!(word_diff("145", "87"), [Removed("145".into()), Added("87".into())]);
        assert_eq!(word_diff("", "عسل"), [Added("عسل".into())]);
        assert_eq!(word_diff("", ""), []);
    }
}
