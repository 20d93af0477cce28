//! One mail of each kind, with the same words in every place that a person fills.
mod money;

use chrono::NaiveDate;
use diesel::PgConnection;
use twiza::locale::Locale;
use twiza::money::Money;
use twiza::notifications::mails::*;
use twiza::notifications::{Aggregate, Letter, Mail, Recipient, UserText, queue};

const REFERENCE: &str = "TW-24001-1";

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("November has that day")
}

fn both(words: &str) -> Bilingual {
    Bilingual::new(words, words)
}

fn line(words: &str) -> Line {
    Line {
        quantity: 2,
        product: both(words),
        variant: both(words),
        total: Money::dirhams(180),
    }
}

fn parcel(words: &str) -> Parcel {
    Parcel {
        reference: REFERENCE.to_owned(),
        cooperative: both(words),
        lines: vec![line(words)],
        service: "home".to_owned(),
        carrier: "Amana".to_owned(),
        expected_from: day(26),
        expected_to: day(28),
        delivery: Money::dirhams(35),
        cash: Money::dirhams(215),
    }
}

fn transfer() -> BankTransfer {
    BankTransfer {
        holder: "Twiza".to_owned(),
        bank: "Banque Exemple".to_owned(),
        rib: "011 780 0000123456789012 34".to_owned(),
        reference: "TW-24001".to_owned(),
        amount: Money::dirhams(215),
        until: day(27),
    }
}

fn order_placed(words: &str, payment: Payment) -> OrderPlaced {
    OrderPlaced {
        number: "TW-24001".to_owned(),
        link: "/commandes/jeton".to_owned(),
        name: words.into(),
        address: words.into(),
        parcels: vec![parcel(words)],
        goods: Money::dirhams(180),
        delivery: Money::dirhams(35),
        total: Money::dirhams(215),
        payment,
    }
}

pub fn by_transfer(words: &str) -> OrderPlaced {
    order_placed(words, Payment::BankTransfer(transfer()))
}

fn order_to_prepare(words: &str) -> OrderToPrepare {
    OrderToPrepare {
        reference: REFERENCE.to_owned(),
        cooperative: both(words),
        link: "/espace/cooperative/commandes/TW-24001-1".to_owned(),
        lines: vec![line(words)],
        buyer: words.into(),
        commune: both(words),
        note: words.into(),
        service: "home".to_owned(),
        carrier: "Amana".to_owned(),
        ready_by: day(25),
        cash: Money::dirhams(215),
    }
}

/// Queues mails to one person called `words`.
struct Desk<'a> {
    conn: &'a mut PgConnection,
    email: String,
    words: &'a str,
    locale: Locale,
    id: i64,
    queued: i64,
}

impl Desk<'_> {
    fn queue(&mut self, mail: &impl Mail) {
        let to = Recipient {
            email: self.email.clone(),
            name: self.words.to_owned(),
            locale: self.locale,
        };
        queue(self.conn, &to, mail, Aggregate::parcel(self.id)).expect("a mail can be queued");
        self.queued += 1;
    }

    fn queue_orders(&mut self) {
        let words = self.words;
        self.queue(&order_placed(words, Payment::CashOnDelivery));
        self.queue(&order_to_prepare(words));
        self.queue(&OrderToConfirm {
            reference: REFERENCE.to_owned(),
            cooperative: both(words),
            link: "/espace/cooperative/commandes/TW-24001-1".to_owned(),
            buyer: words.into(),
        });
        let (number, link) = ("TW-24001".to_owned(), "/commandes/jeton".to_owned());
        self.queue(&TransferInstructions {
            number,
            link,
            name: words.into(),
            transfer: transfer(),
        });
        self.queue(&SetPassword {
            name: words.into(),
            link: "/mot-de-passe/jeton".to_owned(),
            hours: 24,
        });
    }

    fn queue_accounts(&mut self) {
        let (name, words) = (|| self.words.into(), self.words);
        let (confirm, registered) = (
            ConfirmAddress {
                name: name(),
                link: "/inscription/jeton".to_owned(),
                hours: 24,
            },
            AlreadyRegistered { name: name() },
        );
        let another = ConfirmNewEmail {
            name: name(),
            link: "/compte/email/jeton".to_owned(),
            hours: 24,
        };
        self.queue(&confirm);
        self.queue(&registered);
        self.queue(&another);
        self.queue(&SignInCode {
            code: "04827136".to_owned(),
            link: "/connexion/lien/jeton".to_owned(),
            minutes: 15,
        });
        let noon = day(20).and_hms_opt(12, 0, 0).expect("noon exists").and_utc();
        self.queue(&SecurityNotice::new(Notice::NewDevice(words.into()), words, noon));
    }

    fn queue_members(&mut self) {
        let words = self.words;
        self.email = format!("membre{}@exemple.test", self.id);
        self.queue(&AccountErased { name: words.into() });
        self.queue(&BackInStock {
            name: words.into(),
            product: words.into(),
            link: "/produits/huile-argan".to_owned(),
            stop: "/notifications/jeton".to_owned(),
        });
        self.queue(&MemberInvitation {
            cooperative: both(words),
            inviter: words.into(),
            role: "helper",
            note: words.into(),
            link: "/invitations/jeton".to_owned(),
            days: 7,
        });
        self.queue(&MemberNotice {
            name: words.into(),
            cooperative: both(words),
            news: MemberNews::ActedForBy(words.into()),
        });
    }

    fn queue_parcels(&mut self) {
        let reference = || REFERENCE.to_owned();
        let link = || "/commandes/jeton".to_owned();
        let cooperative = both(self.words);
        let named = || cooperative.clone();
        self.queue(&ParcelPacked {
            reference: reference(),
            cooperative: named(),
            link: link(),
        });
        self.queue(&ParcelRefused {
            reference: reference(),
            cooperative: named(),
            link: link(),
        });
        self.queue(&ParcelReturned {
            reference: reference(),
            cooperative: named(),
            link: link(),
        });
        let reason = self.words.into();
        self.queue(&ParcelCancelled {
            reference: reference(),
            cooperative: named(),
            link: link(),
            reason,
        });
        let withdraw_until = day(30);
        self.queue(&ParcelDelivered {
            reference: reference(),
            cooperative: named(),
            link: link(),
            withdraw_until,
        });
        self.queue(&ParcelHandedOver {
            reference: reference(),
            cooperative: named(),
            link: link(),
            carrier: "Amana".to_owned(),
            tracking_number: "EE123456785MA".to_owned(),
            expected_from: day(26),
            expected_to: day(28),
            cash: Money::dirhams(215),
        });
    }

    fn queue_submissions(&mut self) {
        let link = || "/espace/cooperative/produits/miel".to_owned();
        let product = both(self.words);
        let named = || product.clone();
        let reason = UserText::from(self.words);
        let said = || reason.clone();
        self.queue(&SubmissionReceived {
            product: named(),
            link: link(),
        });
        self.queue(&SubmissionChangesRequested {
            product: named(),
            link: link(),
            reason: said(),
        });
        self.queue(&SubmissionApproved {
            product: named(),
            link: link(),
        });
        self.queue(&SubmissionRefused {
            product: named(),
            link: link(),
            reason: said(),
        });
    }
}

/// Queues one mail of each kind and returns them as stored; the first is the order's confirmation.
pub fn queue_all(conn: &mut PgConnection, words: &str, locale: Locale, id: i64) -> Vec<Letter> {
    let mut desk = Desk {
        conn,
        // One address gets five account mails an hour.
        email: format!("salma{id}@exemple.test"),
        words,
        locale,
        id,
        queued: 0,
    };
    desk.queue_orders();
    desk.queue_accounts();
    desk.queue_parcels();
    desk.queue_refunds();
    desk.queue_payouts();
    desk.queue_submissions();
    desk.queue_members();
    let mut letters = Letter::newest(desk.conn, desk.queued).expect("the outbox can be read");
    letters.reverse();
    letters
}

/// Queues the mail whose subject a person writes, and returns nothing.
pub fn queue_refusal(conn: &mut PgConnection, words: &str, locale: Locale, id: i64) {
    let refusal = SubmissionRefused {
        product: both(words),
        link: "/espace".to_owned(),
        reason: words.into(),
    };
    Desk {
        conn,
        email: "salma@exemple.test".to_owned(),
        words,
        locale,
        id,
        queued: 0,
    }
    .queue(&refusal);
}
