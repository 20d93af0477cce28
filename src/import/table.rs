//! A CSV file as people save it: UTF-8 with or without byte order mark, parted by commas, semicolons or tabs.
//! The first line names the columns, in any order.
use std::collections::HashMap;

use csv::{Reader, ReaderBuilder, StringRecord};

use super::report::{Problem, Problems};

/// The columns that one kind of file has.
pub struct Columns {
    /// Those that must be there.
    pub required: &'static [&'static str],
    /// Those that may be left out.
    pub optional: &'static [&'static str],
}

/// The rows of a file with the place of each column.
pub struct Table {
    places: HashMap<String, usize>,
    rows: Vec<(u64, StringRecord)>,
}

/// One line below the header.
#[derive(Clone, Copy)]
pub struct Row<'t> {
    /// Its number in the file.
    pub line: u64,
    places: &'t HashMap<String, usize>,
    cells: &'t StringRecord,
}

impl Table {
    /// Reads a whole file, or says what keeps it from being read.
    pub fn read(bytes: &[u8], columns: &Columns) -> Result<Self, Problems> {
        let text = without_byte_order_mark(bytes);
        let mut reader = ReaderBuilder::new()
            .delimiter(delimiter(text))
            .flexible(true)
            .trim(csv::Trim::All)
            .from_reader(text);
        let headers = reader.headers().map_err(unreadable)?.clone();
        let places: HashMap<String, usize> = headers.iter().map(str::to_lowercase).zip(0..).collect();
        check_headers(&places, columns)?;
        let rows = rows(&mut reader, headers.len())?;
        Ok(Self { places, rows })
    }

    /// The lines below the header.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, cells)| Row {
            line: *line,
            places: &self.places,
            cells,
        })
    }
}

impl<'t> Row<'t> {
    /// What stands in a column; nothing when the file does not have it.
    pub fn cell(self, column: &str) -> &'t str {
        self.places
            .get(column)
            .and_then(|place| self.cells.get(*place))
            .unwrap_or_default()
    }
}

fn without_byte_order_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

/// The separator that the header uses most; a comma when it has none.
fn delimiter(text: &[u8]) -> u8 {
    let header = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |separator: u8| header.iter().filter(|byte| **byte == separator).count();
    *[b'\t', b';', b',']
        .iter()
        .max_by_key(|separator| count(**separator))
        .expect("the list of separators is not empty")
}

fn check_headers(places: &HashMap<String, usize>, columns: &Columns) -> Result<(), Problems> {
    let mut problems = Problems::default();
    let known: Vec<&str> = [columns.required, columns.optional].concat();
    for missing in columns.required.iter().filter(|name| !places.contains_key(**name)) {
        problems.push(of_file(1, "import-column-missing", missing, ""));
    }
    for unknown in places.keys().filter(|name| !known.contains(&name.as_str())) {
        problems.push(of_file(1, "import-column-unknown", unknown, &known.join(", ")));
    }
    problems.or(())
}

fn rows(reader: &mut Reader<&[u8]>, width: usize) -> Result<Vec<(u64, StringRecord)>, Problems> {
    let mut problems = Problems::default();
    let mut rows = Vec::new();
    for record in reader.records() {
        match record {
            Ok(cells) => {
                let line = cells.position().map_or(0, csv::Position::line);
                if cells.len() != width {
                    let (found, wanted) = (cells.len().to_string(), width.to_string());
                    problems.push(of_file(line, "import-cells", &found, &wanted));
                } else if cells.iter().any(|cell| !cell.is_empty()) {
                    rows.push((line, cells));
                }
            }
            Err(error) => problems.push(of_error(&error)),
        }
    }
    if rows.is_empty() {
        problems.push(of_file(2, "import-nothing", "", ""));
    }
    problems.or(rows)
}

fn unreadable(error: csv::Error) -> Problems {
    let mut problems = Problems::default();
    problems.push(of_error(&error));
    problems
}

fn of_error(error: &csv::Error) -> Problem {
    let line = error.position().map_or(1, csv::Position::line);
    match error.kind() {
        csv::ErrorKind::Utf8 { .. } => of_file(line, "import-not-utf8", "", ""),
        _ => of_file(line, "import-unreadable", &error.to_string(), ""),
    }
}

fn of_file(line: u64, key: &'static str, value: &str, allowed: &str) -> Problem {
    Problem {
        line,
        column: String::new(),
        key,
        value: value.to_owned(),
        allowed: allowed.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Columns, Table, delimiter};

    const COLUMNS: Columns = Columns {
        required: &["slug"],
        optional: &["name"],
    };

    #[test]
    fn semicolons_and_a_byte_order_mark_are_read() {
        let table = Table::read("\u{feff}name;slug\nMiel, toutes fleurs;miel\n\n".as_bytes(), &COLUMNS).unwrap();
        let row = table.rows().next().unwrap();
        assert_eq!((row.cell("slug"), row.cell("name")), ("miel", "Miel, toutes fleurs"));
        assert_eq!(row.line, 2);
        assert_eq!(delimiter(b"slug"), b',');
    }

    #[test]
    fn what_cannot_be_read_is_said_with_its_line() {
        let refused = |bytes: &[u8]| {
            let problems = Table::read(bytes, &COLUMNS).err().expect("the file is wrong");
            let all = problems.in_order();
            all.into_iter().map(|p| (p.line, p.key)).collect::<Vec<_>>()
        };
        assert_eq!(refused(b"name\nx\n"), [(1, "import-column-missing")]);
        assert_eq!(refused(b"slug,nom\nx,y\n"), [(1, "import-column-unknown")]);
        assert_eq!(refused(b"slug\nmiel\nx,y\n"), [(3, "import-cells")]);
        assert_eq!(refused(b"slug\nmiel\n\xE9t\xE9\n"), [(3, "import-not-utf8")]);
        assert_eq!(refused(b"slug\n"), [(2, "import-nothing")]);
    }
}
