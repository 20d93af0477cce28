//! What an import says back: every mistake with its line, its column and the remedy, or how much was written.
use crate::locale::Locale;

/// One mistake in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands, counted as a spreadsheet counts: the header is line 1.
    pub line: u64,
    /// The name of the column; empty when the whole line or file is meant.
    pub column: String,
    /// The key of the sentence that says what to do.
    pub key: &'static str,
    /// What the cell holds.
    pub value: String,
    /// What it could hold instead.
    pub allowed: String,
}

impl Problem {
    /// The mistake and its remedy in one sentence.
    pub fn sentence(&self, locale: Locale) -> String {
        let message = locale.t2(self.key, "value", &self.value, "allowed", &self.allowed);
        if self.column.is_empty() {
            return locale.t2("import-problem-in-line", "line", self.line, "message", message);
        }
        locale.t3(
            "import-problem",
            "line",
            self.line,
            "column",
            &self.column,
            "message",
            message,
        )
    }
}

/// All mistakes of one file, in the order they were met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Notes one more.
    pub fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// `value`, unless something was wrong.
    pub fn or<T>(self, value: T) -> Result<T, Problems> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }

    /// The mistakes from the top of the file to its end.
    pub fn in_order(mut self) -> Vec<Problem> {
        self.0.sort_by_key(|problem| problem.line);
        self.0
    }
}

/// How much an import wrote, or would have written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Rows of the file that became new records.
    pub added: usize,
    /// Records that existed and were brought up to date.
    pub updated: usize,
}
