//! Requests from many addresses to one shop, whose limits they share.
use std::net::Ipv4Addr;

use actix_web::cookie::Cookie;
use actix_web::http::header;
use actix_web::test::TestRequest;
use twiza::web::app::Shared;

use crate::support::call::{Call, call};
use crate::support::{Client, Page};

/// As many strangers as one likes, with the cookie and the token of one browser: neither is counted.
pub struct Crowd {
    call: Call,
    visitor: String,
    token: String,
}

/// The stranger of that number.
pub fn address(number: usize) -> Ipv4Addr {
    let number = u32::try_from(number).expect("not so many strangers");
    Ipv4Addr::from(u32::from(Ipv4Addr::new(10, 0, 0, 1)) + number)
}

impl Crowd {
    pub async fn before(shared: &Shared) -> Self {
        let mut first = Client::new(shared.clone());
        let token = first.token().await;
        let visitor = first.cookie("visitor").expect("a page gives its cookie").to_owned();
        let call = call(shared).await;
        Self { call, visitor, token }
    }

    pub async fn get(&self, from: Ipv4Addr, path: &str) -> Page {
        self.send(from, TestRequest::get().uri(path)).await
    }

    /// Submits a form, with a made-up word on behalf of whom.
    pub async fn post(&self, from: Ipv4Addr, path: &str, fields: &[(&str, &str)]) -> Page {
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(fields).append_pair("_csrf", &self.token);
        let request = TestRequest::post().uri(path);
        let request = request.insert_header((header::CONTENT_TYPE, "application/x-www-form-urlencoded"));
        let spoofed = address(rand::random::<u16>().into()).to_string();
        let request = request.insert_header(("x-forwarded-for", spoofed));
        self.send(from, request.set_payload(body.finish())).await
    }

    async fn send(&self, from: Ipv4Addr, request: TestRequest) -> Page {
        let cookie = Cookie::new("visitor", self.visitor.clone());
        (self.call)(request.cookie(cookie).peer_addr((from, 40_000).into())).await
    }
}
