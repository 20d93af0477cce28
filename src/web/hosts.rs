//! Only our own name is served: a request for another host is misdirected, so no link, cache or mail can be made to
//! carry a stranger's name (reliability §5.14). Nothing of ours lies at an address with a control character, which neither
//! the database nor a header could hold, and nobody types one into a search (reliability K6).
use std::net::IpAddr;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header;
use actix_web::middleware::Next;
use actix_web::web::Data;

use crate::web::Error;
use crate::web::site::Site;

/// Watchdogs ask by address.
const FOR_WATCHDOGS: [&str; 2] = ["/health", "/ready"];

/// The middleware. A request without a host is no browser's.
pub async fn only_ours<B: MessageBody>(
    site: Data<Site>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    let host = request
        .headers()
        .get(header::HOST)
        .map(|value| value.to_str().unwrap_or_default());
    if host.is_some_and(|host| !is_ours(&site, host)) && !FOR_WATCHDOGS.contains(&request.path()) {
        return Err(Error::Misdirected.into());
    }
    if has_control(request.uri().path()) {
        return Err(Error::NotFound.into());
    }
    if request.query_string().contains("%00") {
        return Err(Error::BadRequest.into());
    }
    next.call(request).await
}

/// Whether a path, as it was sent, has `%00` to `%1F` or `%7F`.
fn has_control(path: &str) -> bool {
    let is_control = |escape: &[u8]| {
        let is_low = matches!(escape[1], b'0' | b'1') && escape[2].is_ascii_hexdigit();
        escape[0] == b'%' && (is_low || escape[1..].eq_ignore_ascii_case(b"7f"))
    };
    path.as_bytes().windows(3).any(is_control)
}

/// In development also the machine's own names, whatever the base URL says.
fn is_ours(site: &Site, host: &str) -> bool {
    host == site.authority() || (!site.is_production && is_this_machine(host))
}

fn is_this_machine(host: &str) -> bool {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let address = name.trim_matches(['[', ']']).parse::<IpAddr>();
    name == "localhost" || address.is_ok_and(|address| address.is_loopback())
}
