//! Tables for spreadsheets. A cell that would be run as a formula is made text (ASVS 1.2.10), and a byte-order mark
//! tells the program that the file is UTF-8.
use actix_web::HttpResponse;
use actix_web::http::header;
use anyhow::Context;

use crate::web::Result;

/// The answer that a browser keeps as a file of that name, which is of our own making.
pub fn download<const N: usize>(
    name: &str,
    head: &[String; N],
    rows: impl Iterator<Item = [String; N]>,
) -> Result<HttpResponse> {
    let kept = format!("attachment; filename=\"{name}.csv\"");
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, kept))
        .body(csv(head, rows)?))
}

/// A CSV file with `head` and `rows`, separated by semicolons as French and Moroccan spreadsheets expect.
fn csv<const N: usize>(head: &[String; N], rows: impl Iterator<Item = [String; N]>) -> anyhow::Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_writer(vec![0xEF, 0xBB, 0xBF]);
    writer.write_record(head)?;
    for row in rows {
        writer.write_record(row.map(inert))?;
    }
    writer.into_inner().context("finishing a table")
}

/// OWASP: a leading `= + - @`, tab or return starts a formula.
fn inert(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_written_as_text() {
        let head = ["nom".to_owned()];
        let rows = ["=1+1@evil.test", "+212600000000", "Miel; thym", "-5", "عسل"].map(|cell| [cell.to_owned()]);
        let written = csv(&head, rows.into_iter()).expect("writing to memory works");
        let text = String::from_utf8(written).expect("UTF-8");
        assert_eq!(
            text,
            "\u{FEFF}nom\n'=1+1@evil.test\n'+212600000000\n\"Miel; thym\"\n'-5\nعسل\n"
        );
    }
}
