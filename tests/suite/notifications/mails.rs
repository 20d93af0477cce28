use twiza::locale::Locale;
use twiza::notifications::{Aggregate, Letter, Recipient, queue};

use super::sample::{by_transfer, queue_all};
use crate::support::CommittedDb;

fn plain(letter: &Letter) -> String {
    letter
        .text_body
        .replace(['\u{A0}', '\u{202F}'], " ")
        .replace(['\u{2066}', '\u{2069}', '\u{200B}'], "")
}

#[test]
fn the_buyer_reads_the_exact_cash_of_each_parcel_and_how_to_change_their_mind() {
    let database = CommittedDb::new();
    let letters = queue_all(&mut database.conn(), "Salma", Locale::Fr, 1);
    let text = plain(&letters[0]);
    assert_eq!(letters[0].subject, "Votre commande TW-24001 est enregistrée");
    assert!(text.contains("À payer au livreur, en espèces : 215 DH."), "{text}");
    assert!(text.contains("2 × Salma, Salma · 180 DH"), "{text}");
    assert!(text.contains("/fr/commandes/jeton\n"), "{text}");
    assert!(text.contains("7 jours après la réception"), "{text}");
}

/// Law 31-08, art. 206.
#[test]
fn the_confirmation_speaks_arabic_too_and_french_to_who_reads_arabic() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    for (id, locale) in [(1, Locale::Fr), (2, Locale::En)] {
        let letter = queue_all(&mut conn, "Salma", locale, id).remove(0);
        assert!(plain(&letter).contains("طلبيتكم TW-24001 بالعربية") && plain(&letter).contains("تؤدى للموزع نقدا"));
        assert!(letter.html_body.contains(r#"<div lang="ar" dir="rtl""#));
    }
    let arabic = queue_all(&mut conn, "Salma", Locale::Ar, 3).remove(0);
    assert!(plain(&arabic).contains("Votre commande TW-24001 en français"));
    assert!(arabic.html_body.contains("<html lang=\"ar\" dir=\"rtl\">"));
}

#[test]
fn a_transfer_is_told_with_its_account_and_reference() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    let to = Recipient {
        email: "salma@exemple.test".to_owned(),
        name: String::new(),
        locale: Locale::Ar,
    };
    queue(&mut conn, &to, &by_transfer("سلمى"), Aggregate::order(1)).expect("a mail can be queued");
    let letter = Letter::newest(&mut conn, 1).expect("the outbox can be read").remove(0);
    assert!(
        letter.text_body.contains("\u{2066}011 780 0000123456789012 34\u{2069}"),
        "{}",
        letter.text_body
    );
    assert!(
        plain(&letter).contains("المرجع الذي يكتب في التحويل: TW-24001"),
        "{}",
        letter.text_body
    );
}

#[test]
fn every_kind_is_written_in_every_language() {
    let database = CommittedDb::new();
    for (id, locale) in Locale::ALL.into_iter().enumerate() {
        for letter in queue_all(&mut database.conn(), "Miel de thym", locale, id as i64) {
            let texts = [&letter.subject, &letter.text_body, &letter.html_body];
            assert!(
                texts
                    .iter()
                    .all(|text| !text.contains("mail-") && !text.contains("{ $")),
                "{letter:?}"
            );
            assert!(
                letter.html_body.contains("<h1") && letter.html_body.contains("text-decoration:none"),
                "{letter:?}"
            );
            assert!(
                !letter.text_body.contains("\n\n\n"),
                "{}: {:?}",
                letter.kind,
                letter.text_body
            );
        }
    }
}
