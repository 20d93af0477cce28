//! Every answer carries the same headers of defence (K2), and only what `routes.txt` calls public may be kept.
use super::asking::{Question, Reply, world};
use super::table::{Line, lines};

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
    connect-src 'self'; frame-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; \
    frame-ancestors 'none'";

/// A mail brings its own styles and is shown in a frame of ours, in development.
const MAIL_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'self'; sandbox allow-popups allow-top-navigation-by-user-activation";

/// The secret is in the address of these pages, so no other site may hear of it; any page may be as reserved.
const SECRET: [&str; 3] = [
    "/{l}/commandes/{secret}",
    "/{l}/invitations/{invitation}",
    "/{l}/notifications/{stop}",
];

/// What every answer carries, but for pages with a secret in their address and mails that are shown.
pub const HEADERS: [(&str, &str); 5] = [
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "strict-origin-when-cross-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(), geolocation=(), microphone=(), payment=()",
    ),
];

fn expected(line: &Line, reply: &Reply) -> [(&'static str, &'static str); 5] {
    let is_mail = line.path.ends_with("/html") && reply.page.status() == 200;
    let is_secret = SECRET.iter().any(|path| line.path.starts_with(path)) && reply.page.status() == 200;
    let tells_nobody = is_secret || reply.page.header("referrer-policy") == "no-referrer";
    HEADERS.map(|(name, value)| match name {
        "content-security-policy" if is_mail => (name, MAIL_POLICY),
        "referrer-policy" if tells_nobody => (name, "no-referrer"),
        _ => (name, value),
    })
}

fn faults(line: &Line, reply: &Reply) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, value) in expected(line, reply) {
        if reply.page.header(name) != value {
            wrong.push(format!("{}: {name}: {}", line.name(), reply.page.header(name)));
        }
    }
    let keeping = reply.page.header("cache-control");
    let is_right = if line.is_public {
        keeping.starts_with("public, max-age=") && reply.page.cookies().is_empty()
    } else {
        keeping == "private, no-store"
    };
    if !is_right {
        wrong.push(format!("{}: cache-control: {keeping}", line.name()));
    }
    wrong
}

#[actix_web::test]
async fn every_answer_carries_the_headers_of_defence() {
    let world = world().await;
    let mut wrong = Vec::new();
    for line in lines() {
        for actor in [Some(0), line.admitted()].into_iter().flatten() {
            let reply = world.ask(actor, &Question::of(&line, &line.path)).await;
            wrong.extend(faults(&line, &reply));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
