//! What the web needs to know about the place it is served at.
use std::net::IpAddr;

use url::Url;

/// The public address and the mode, from the configuration; never from what a client sends.
#[derive(Debug, Clone)]
pub struct Site {
    pub base_url: Url,
    pub is_production: bool,
    /// The data is invented, and every page says so.
    pub is_demonstration: bool,
    /// The proxies in front, whose word about a visitor's address counts.
    pub trusted_proxies: Vec<IpAddr>,
}

impl Site {
    /// Whether visitors come over TLS, so that cookies may insist on it.
    pub fn is_https(&self) -> bool {
        self.base_url.scheme() == "https"
    }

    /// `host[:port]` as a browser sends it.
    pub fn authority(&self) -> String {
        let host = self.base_url.host_str().unwrap_or_default();
        self.base_url
            .port()
            .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }

    /// `scheme://host[:port]` as a browser's Origin header says it.
    pub fn origin(&self) -> String {
        self.base_url.origin().ascii_serialization()
    }

    /// The absolute form of a local path, for mails, feeds and link relations.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.origin())
    }
}
