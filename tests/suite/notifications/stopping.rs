//! Mail that one may do without, in the words of mail programs.
use twiza::locale::Locale;
use twiza::worker::run_once;

use super::sample::queue_all;
use super::{BASE_URL, let_time_pass, postman};
use crate::support::CommittedDb;
use crate::support::smtp::MailServer;

/// RFC 2369 and RFC 8058; the orders' mail cannot be stopped. Guards against leaving the two headers out of `message`.
#[actix_web::test]
async fn mail_that_one_may_do_without_says_where_one_press_stops_it() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    let kinds = queue_all(&mut conn, "Miel", Locale::Ar, 1).len();
    let server = MailServer::start();
    let postman = postman(&server);
    while server.taken().len() < kinds {
        run_once(&database.db(), &postman).await.expect("the database answers");
        let_time_pass(&mut conn);
    }
    let taken = server.taken();
    let stoppable: Vec<_> = taken
        .iter()
        .filter(|one| one.headers().iter().any(|(name, _)| name == "List-Unsubscribe"))
        .collect();
    let [mail] = stoppable.as_slice() else {
        panic!("{} mails can be stopped", stoppable.len())
    };
    let place = mail.header("List-Unsubscribe");
    assert!(
        place.ends_with("/ar/notifications/jeton>") && place.starts_with(&format!("<{BASE_URL}")),
        "{place}"
    );
    assert_eq!(mail.header("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
}
