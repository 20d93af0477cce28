//! Bytes on a real connection: whatever goes wrong, the answer has the page and the headers of every other (K2), and what
//! is no request at all ends its connection.
use std::net::Ipv4Addr;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::browser::shop::Shop;
use crate::policy::headers::HEADERS;

/// Longer than the server waits for the next byte of anything.
const PATIENCE: Duration = Duration::from_secs(30);

/// What came back.
struct Answer {
    status: String,
    head: String,
    body: String,
}

/// Sends these lines, each with its end, and reads until the server hangs up.
async fn send(shop: &Shop, lines: &[&str]) -> Answer {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, shop.port())).await.unwrap();
    let request = lines.iter().map(|line| format!("{line}\r\n")).collect::<String>();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    let reading = stream.read_to_end(&mut answer);
    let read = tokio::time::timeout(PATIENCE, reading).await;
    read.expect("the server hangs up").unwrap();
    let answer = String::from_utf8_lossy(&answer);
    let (head, body) = answer.split_once("\r\n\r\n").expect("an answer has a head");
    Answer {
        status: head.split(' ').nth(1).unwrap_or_default().to_owned(),
        head: head.to_ascii_lowercase(),
        body: body.to_owned(),
    }
}

/// The first lines of a request that the server answers and then hangs up.
fn request(shop: &Shop, first: &str) -> [String; 4] {
    [
        format!("{first} HTTP/1.1"),
        format!("Host: localhost:{}", shop.port()),
        "Connection: close".to_owned(),
        "Sec-Fetch-Site: same-origin".to_owned(),
    ]
}

async fn ask(shop: &Shop, first: &str, more: &[&str]) -> Answer {
    let begin = request(shop, first);
    let lines: Vec<&str> = begin.iter().map(String::as_str).chain(more.iter().copied()).collect();
    send(shop, &lines).await
}

fn is_defended(answer: &Answer, status: &str) {
    assert_eq!(answer.status, status, "{}", answer.head);
    for (name, value) in HEADERS {
        let line = format!("{name}: {value}").to_ascii_lowercase();
        assert!(answer.head.contains(&line), "{status}: {name}: {}", answer.head);
    }
    assert!(answer.head.contains("cache-control: private, no-store"), "{status}");
    assert!(answer.body.contains("<html lang=\"fr\""), "{status}: {}", answer.body);
    assert!(!answer.body.contains("<script>"), "{status}");
}

/// Guards against putting `error_pages::draw` outside of `headers::secure`, and against leaving out `body::deadline`.
#[actix_web::test]
async fn whatever_goes_wrong_the_answer_is_defended_like_every_other() {
    let shop = Shop::open().await;
    is_defended(&ask(&shop, "GET /fr/nulle-part", &[""]).await, "404");
    is_defended(&ask(&shop, "DELETE /fr/panier", &[""]).await, "405");
    let form = "Content-Type: application/x-www-form-urlencoded";
    let large = ask(&shop, "POST /fr/connexion", &[form, "Content-Length: 900000000", ""]).await;
    is_defended(&large, "413");
    let never_sent = ask(&shop, "POST /fr/connexion", &[form, "Content-Length: 8000", ""]).await;
    is_defended(&never_sent, "408");
    shop.run(|conn| conn.batch_execute("ALTER TABLE products RENAME TO gone").unwrap());
    is_defended(&ask(&shop, "GET /fr/produits", &[""]).await, "500");
}

/// The HTTP library answers these before the application is asked, without a page; nginx does where it stands in front.
#[actix_web::test]
async fn what_is_no_request_ends_its_connection() {
    let shop = Shop::open().await;
    let many: Vec<String> = (0..300).map(|number| format!("X-{number}: a")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).chain([""]).collect();
    let odd = [
        ("431", ask(&shop, "GET /fr", &many).await),
        ("400", send(&shop, &["GET /fr HTTP/1.1", ""]).await),
        ("400", send(&shop, &["\u{1}\u{2}", ""]).await),
    ];
    for (status, answer) in odd {
        assert_eq!((answer.status.as_str(), answer.body.as_str()), (status, ""));
        assert!(answer.head.contains("connection: close"), "{}", answer.head);
    }
}
