//! Two hundred sign-ins a second, each from an address and for an account of its own (F6): each costs a hash, and the
//! catalogue is still served.
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::connection::{Answer, Connection};
use crate::honest;
use crate::program::Program;

const EACH_SECOND: u32 = 200;
/// How long the honest ones are watched alone.
const PEACE: Duration = Duration::from_secs(15);

/// Somebody at a form, with the cookie and the token of the page they were shown.
pub struct Knock<'a> {
    program: &'a Program,
    cookie: String,
    token: String,
}

impl<'a> Knock<'a> {
    pub fn new(program: &'a Program) -> Result<Self> {
        let page = Connection::open(program.address)?.send(&program.get("/fr/connexion"))?;
        let cookie = page.header("set-cookie").and_then(|cookie| cookie.split(';').next());
        let text = page.text();
        let token = text
            .split_once("name=\"_csrf\" value=\"")
            .and_then(|(_, rest)| rest.split('"').next());
        Ok(Self {
            program,
            cookie: cookie.context("the page gives a cookie")?.to_owned(),
            token: token.context("the page has a form")?.to_owned(),
        })
    }

    /// Sends a form from the address of that number.
    pub fn send(&self, number: u32, path: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        let form = form.extend_pairs(fields).append_pair("_csrf", &self.token).finish();
        let (host, cookie, length) = (self.program.address, &self.cookie, form.len());
        let from = Ipv4Addr::from(u32::from(Ipv4Addr::new(10, 0, 0, 1)) + number);
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\nOrigin: http://{host}\r\nX-Forwarded-For: {from}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{form}"
        );
        Ok(Connection::open(host)?.send(request.as_bytes())?)
    }
}

/// Prints what the honest wait alone and beside the crowd, and the memory it takes.
pub fn measure(program: &Program, length: Duration) -> Result<()> {
    println!("flood: {EACH_SECOND} sign-ins a second for {} s", length.as_secs());
    let peace = honest::visit(program, PEACE);
    peace.tell("the catalogue in peace");
    let (before, knock) = (program.resident()?, Knock::new(program)?);
    let is_over = AtomicBool::new(false);
    let (waits, served, highest) = thread::scope(|scope| {
        let memory = scope.spawn(|| highest(program, &is_over));
        let crowd = scope.spawn(|| flood(&knock, length));
        let waits = honest::visit(program, length);
        let served = crowd.join().unwrap_or_default();
        is_over.store(true, Ordering::Relaxed);
        (waits, served, memory.join().unwrap_or_default())
    });
    waits.tell("beside the crowd");
    let (heard, refused) = served;
    println!(
        "  ratio of p95: {:.2}; {heard} were heard, {refused} turned away",
        waits.ratio(&peace)
    );
    println!("  memory: {before:.0} MiB before, {highest:.0} MiB at most");
    Ok(())
}

/// The most memory the program had until it was over, in MiB.
fn highest(program: &Program, is_over: &AtomicBool) -> f64 {
    let mut highest: f64 = 0.0;
    while !is_over.load(Ordering::Relaxed) {
        highest = highest.max(program.resident().unwrap_or_default());
        thread::sleep(Duration::from_millis(250));
    }
    highest
}

/// How many were told that the password was wrong, and how many to come later.
fn flood(knock: &Knock<'_>, length: Duration) -> (usize, usize) {
    let begun = Instant::now();
    let mut answered = (0, 0);
    thread::scope(|scope| {
        let mut crowd = Vec::new();
        let mut number = 0;
        while begun.elapsed() < length {
            number += 1;
            crowd.push(scope.spawn(move || sign_in(knock, number)));
            let next = Duration::from_secs(1) * number / EACH_SECOND;
            thread::sleep(next.saturating_sub(begun.elapsed()));
        }
        for one in crowd {
            match one.join().unwrap_or_default() {
                422 => answered.0 += 1,
                429 | 503 => answered.1 += 1,
                _ => {}
            }
        }
    });
    answered
}

fn sign_in(knock: &Knock<'_>, number: u32) -> u16 {
    let email = format!("abonne-{number}@exemple.test");
    let fields = [("email", email.as_str()), ("mot_de_passe", "azerty-2019-fuite")];
    knock
        .send(number, "/fr/connexion", &fields)
        .map_or(0, |answer| answer.status)
}
