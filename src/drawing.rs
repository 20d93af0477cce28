//! Codes that machines read, drawn as one SVG path of unit squares.
use barcoders::sym::code128::Code128;
use qrcode::{Color, QrCode};

/// The quiet zone of Code 128, in modules each side.
const BARCODE_MARGIN: usize = 10;
/// The quiet zone of a QR code, in modules each side.
const QR_MARGIN: usize = 4;
/// Character set B: every printable ASCII character.
const SET_B: char = '\u{0181}';

/// One SVG path of unit squares, with its quiet zone: `viewBox="0 0 {width} {height}"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    pub path: String,
    pub width: usize,
    pub height: usize,
}

impl Drawing {
    /// Code 128, one module high: stretch it with `preserveAspectRatio="none"` to at least 12.5 mm. `None` for a text it
    /// has no sign for.
    pub fn code_128(text: &str) -> Option<Self> {
        let modules = Code128::new(format!("{SET_B}{text}")).ok()?.encode();
        let row: Vec<bool> = modules.into_iter().map(|module| module == 1).collect();
        let path = runs(&row)
            .map(|(start, length)| square(BARCODE_MARGIN + start, 0, length))
            .collect();
        Some(Self {
            path,
            width: row.len() + 2 * BARCODE_MARGIN,
            height: 1,
        })
    }

    /// A QR code; `None` for a text longer than any QR code holds.
    pub fn qr(text: &str) -> Option<Self> {
        let code = QrCode::new(text).ok()?;
        let side = code.width() + 2 * QR_MARGIN;
        let dark: Vec<bool> = code.to_colors().into_iter().map(|color| color == Color::Dark).collect();
        let lines = dark.chunks(code.width()).enumerate();
        let path = lines
            .flat_map(|(y, row)| runs(row).map(move |(x, length)| square(QR_MARGIN + x, QR_MARGIN + y, length)))
            .collect();
        Some(Self {
            path,
            width: side,
            height: side,
        })
    }
}

/// Where dark modules begin in a row, and how many stand together.
fn runs(row: &[bool]) -> impl Iterator<Item = (usize, usize)> {
    let mut start = 0;
    row.chunk_by(|left, right| left == right).filter_map(move |run| {
        let at = start;
        start += run.len();
        run[0].then_some((at, run.len()))
    })
}

fn square(x: usize, y: usize, length: usize) -> String {
    format!("M{x} {y}h{length}v1h-{length}z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_128_has_its_length_and_begins_with_start_b() {
        let barcode = Drawing::code_128("QB000000014MA").expect("capitals and digits");
        // start, 13 characters and check of 11 modules, a stop of 13, and the quiet zones
        assert_eq!((barcode.width, barcode.height), (15 * 11 + 13 + 20, 1));
        let start = "M10 0h2v1h-2zM13 0h1v1h-1zM16 0h1v1h-1z";
        assert!(barcode.path.starts_with(start), "{}", barcode.path);
    }

    #[test]
    fn the_qr_code_is_square_and_has_its_corner() {
        let qr = Drawing::qr("https://exemple.test/fr/commandes/abc").expect("a short link");
        assert_eq!(qr.width, qr.height);
        assert!(qr.path.starts_with("M4 4h7v1h-7z"));
        assert_eq!(Drawing::qr(&"x".repeat(5000)), None);
    }
}
