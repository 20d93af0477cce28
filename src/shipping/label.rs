//! What the 100 × 150 mm label of a parcel shows; the page itself is drawn by the cooperative's space.
use barcoders::sym::code128::Code128;
use qrcode::{Color, QrCode};

use super::{Carrier, S10, Service};
use crate::money::Money;

/// The quiet zone of Code 128, in modules each side.
const BARCODE_MARGIN: usize = 10;
/// The quiet zone of a QR code, in modules each side.
const QR_MARGIN: usize = 4;
/// Character set B: every printable ASCII character.
const SET_B: char = '\u{0181}';

/// Who sends, or who receives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    pub name: String,
    pub phone: String,
    pub address: String,
    pub landmark: String,
    /// The commune with its province.
    pub place: String,
}

/// Everything printed on one parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelSheet {
    /// The parcel, "TW-24001-1".
    pub reference: String,
    /// Which parcel of how many in the order.
    pub position: (i16, i16),
    pub carrier: Carrier,
    pub service: Service,
    pub sender: Party,
    pub recipient: Party,
    pub weight_grams: i32,
    /// Cash to ask for; nothing when the order is paid otherwise.
    pub cod: Money,
    pub is_fragile: bool,
    pub tracking: Option<S10>,
    /// What the QR code opens. Strangers handle parcels: never the buyer's secret link.
    pub link: String,
}

/// One SVG path of unit squares, with its quiet zone: `viewBox="0 0 {width} {height}"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    pub path: String,
    pub width: usize,
    pub height: usize,
}

impl LabelSheet {
    /// What the courier scans: the carrier's number, else our reference.
    pub fn scanned(&self) -> &str {
        self.tracking.as_ref().map_or(&self.reference, S10::as_str)
    }

    /// What couriers sort by: the commune alone.
    pub fn destination(&self) -> &str {
        self.recipient.place.split(" (").next().unwrap_or_default()
    }

    /// Code 128, one module high: stretch it with `preserveAspectRatio="none"` to at least 12.5 mm. `None` for a text Code 128 has no sign for.
    pub fn barcode(&self) -> Option<Drawing> {
        let modules = Code128::new(format!("{SET_B}{}", self.scanned())).ok()?.encode();
        let row: Vec<bool> = modules.into_iter().map(|module| module == 1).collect();
        let path = runs(&row)
            .map(|(start, length)| square(BARCODE_MARGIN + start, 0, length))
            .collect();
        Some(Drawing {
            path,
            width: row.len() + 2 * BARCODE_MARGIN,
            height: 1,
        })
    }

    /// The QR code of the link; `None` for a link longer than any QR code holds.
    pub fn qr(&self) -> Option<Drawing> {
        let code = QrCode::new(&self.link).ok()?;
        let side = code.width() + 2 * QR_MARGIN;
        let dark: Vec<bool> = code.to_colors().into_iter().map(|color| color == Color::Dark).collect();
        let lines = dark.chunks(code.width()).enumerate();
        let path = lines
            .flat_map(|(y, row)| runs(row).map(move |(x, length)| square(QR_MARGIN + x, QR_MARGIN + y, length)))
            .collect();
        Some(Drawing {
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

    fn sheet(tracking: Option<&str>) -> LabelSheet {
        let party = Party {
            name: "Salma".into(),
            phone: "+212600000011".into(),
            address: "12 rue".into(),
            landmark: String::new(),
            place: "Casablanca (Casablanca)".into(),
        };
        LabelSheet {
            reference: "TW-24001-1".into(),
            position: (1, 2),
            carrier: Carrier::Amana,
            service: Service::Home,
            sender: party.clone(),
            recipient: party,
            weight_grams: 1200,
            cod: Money::centimes(25_500),
            is_fragile: true,
            tracking: tracking.and_then(S10::parse),
            link: "https://exemple.test/fr/commandes/abc".into(),
        }
    }

    #[test]
    fn the_courier_scans_the_number_of_the_post_or_our_reference() {
        assert_eq!(sheet(Some("QB000000014MA")).scanned(), "QB000000014MA");
        assert_eq!(sheet(None).scanned(), "TW-24001-1");
    }

    #[test]
    fn code_128_has_its_length_and_begins_with_start_b() {
        let barcode = sheet(Some("QB000000014MA")).barcode().expect("capitals and digits");
        // start, 13 characters and check of 11 modules, a stop of 13, and the quiet zones
        assert_eq!((barcode.width, barcode.height), (15 * 11 + 13 + 20, 1));
        assert!(
            barcode.path.starts_with("M10 0h2v1h-2zM13 0h1v1h-1zM16 0h1v1h-1z"),
            "{}",
            barcode.path
        );
    }

    #[test]
    fn the_qr_code_is_square_and_has_its_corner() {
        let qr = sheet(None).qr().expect("a short link");
        assert_eq!(qr.width, qr.height);
        assert!(qr.path.starts_with("M4 4h7v1h-7z"));
        assert_eq!(
            LabelSheet {
                link: "x".repeat(5000),
                ..sheet(None)
            }
            .qr(),
            None
        );
    }
}
