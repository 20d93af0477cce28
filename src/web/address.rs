//! Where a request comes from.
use std::net::{IpAddr, Ipv6Addr};

use actix_web::HttpRequest;
use actix_web::web::Data;

use crate::web::site::Site;

/// The visitor's address: the peer's own, unless that is a proxy of ours, which then says in X-Forwarded-For for whom it
/// asks. Proxies add to its end, so it is read from there, and what a visitor wrote before it is never reached.
pub fn of(request: &HttpRequest) -> IpAddr {
    let peer = request.peer_addr().map_or(IpAddr::from([0, 0, 0, 0]), |peer| peer.ip());
    let trusted = request
        .app_data::<Data<Site>>()
        .map_or(&[][..], |site| &site.trusted_proxies);
    let headers = request.headers().get_all("x-forwarded-for").collect::<Vec<_>>();
    let said = headers.iter().rev().filter_map(|header| header.to_str().ok());
    let hops = said.flat_map(|header| header.rsplit(',')).map(str::trim);
    beyond(peer.to_canonical(), hops, trusted)
}

/// The network that one visitor may be taken to have for themselves: an IPv4 address, or the 64 bits that a provider of
/// IPv6 hands to each household (RFC 6177), whose other addresses cost nothing.
pub fn network(request: &HttpRequest) -> IpAddr {
    household(of(request))
}

fn household(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(long) => Ipv6Addr::from(u128::from(long) & !u128::from(u64::MAX)).into(),
    }
}

/// The first address that is none of `trusted`, from the peer backwards through the `hops` they report.
fn beyond<'a>(peer: IpAddr, hops: impl Iterator<Item = &'a str>, trusted: &[IpAddr]) -> IpAddr {
    let mut visitor = peer;
    for hop in hops {
        if !trusted.contains(&visitor) {
            break;
        }
        let Ok(hop) = hop.parse::<IpAddr>() else { break };
        visitor = hop.to_canonical();
    }
    visitor
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROXY: IpAddr = IpAddr::V4(std::net::Ipv4Addr::LOCALHOST);

    fn seen(peer: &str, said: &str, trusted: &[IpAddr]) -> String {
        beyond(peer.parse().unwrap(), said.rsplit(',').map(str::trim), trusted).to_string()
    }

    #[test]
    fn a_proxy_of_ours_says_for_whom_it_asks() {
        assert_eq!(seen("127.0.0.1", "192.0.2.7", &[PROXY]), "192.0.2.7");
        assert_eq!(seen("127.0.0.1", "2001:db8::1", &[PROXY]), "2001:db8::1");
    }

    #[test]
    fn what_a_visitor_says_of_themselves_is_not_believed() {
        assert_eq!(seen("192.0.2.7", "203.0.113.1", &[PROXY]), "192.0.2.7");
        assert_eq!(seen("127.0.0.1", "203.0.113.1, 192.0.2.7", &[PROXY]), "192.0.2.7");
        assert_eq!(seen("127.0.0.1", "203.0.113.1", &[]), "127.0.0.1");
    }

    /// Guards against counting each of a household's addresses alone.
    #[test]
    fn the_addresses_of_one_household_are_one_network() {
        let network = |address: &str| household(address.parse().unwrap()).to_string();
        assert_eq!(network("2001:db8:0:7:dead::1"), "2001:db8:0:7::");
        assert_eq!(network("2001:db8:0:7::2"), network("2001:db8:0:7:ffff::3"));
        assert_ne!(network("2001:db8:0:8::2"), network("2001:db8:0:7::2"));
        assert_eq!(network("192.0.2.7"), "192.0.2.7");
    }

    #[test]
    fn nonsense_leaves_the_last_address_that_is_known() {
        assert_eq!(seen("127.0.0.1", "unknown", &[PROXY]), "127.0.0.1");
        assert_eq!(seen("127.0.0.1", "", &[PROXY]), "127.0.0.1");
    }
}
