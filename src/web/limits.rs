//! How much one address may ask for (token buckets, reliability §5.10), and how many passwords are hashed at once.
use std::net::IpAddr;
use std::num::NonZeroU32;

use actix_web::HttpRequest;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota};
use tokio::sync::Semaphore;

use crate::web::Error;

type PerAddress = DefaultKeyedRateLimiter<IpAddr>;
type PerName = DefaultKeyedRateLimiter<String>;

/// Every limit of the site; built once and shared by the workers.
pub struct Limits {
    sign_in_per_address: PerAddress,
    sign_in_per_account: PerName,
    checkout: PerAddress,
    search: PerAddress,
    upload: PerName,
    order_links: PerAddress,
    hashing: Semaphore,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            sign_in_per_address: PerAddress::keyed(per_minute(5, 10)),
            sign_in_per_account: PerName::keyed(per_hour(10)),
            checkout: PerAddress::keyed(per_minute(10, 20)),
            search: PerAddress::keyed(per_minute(60, 60)),
            upload: PerName::keyed(per_hour(120)),
            order_links: PerAddress::keyed(per_minute(60, 60)),
            hashing: Semaphore::new(2),
        }
    }
}

impl Limits {
    /// A try to sign in, from that address and for that account.
    pub fn sign_in(&self, request: &HttpRequest, account: &str) -> Result<(), Error> {
        check(&self.sign_in_per_address, &address(request))?;
        check(&self.sign_in_per_account, &account.to_lowercase())
    }

    /// An order from that address.
    pub fn checkout(&self, request: &HttpRequest) -> Result<(), Error> {
        check(&self.checkout, &address(request))
    }

    /// A search in words.
    pub fn search(&self, request: &HttpRequest) -> Result<(), Error> {
        check(&self.search, &address(request))
    }

    /// A guess at an order's secret link.
    pub fn order_link(&self, request: &HttpRequest) -> Result<(), Error> {
        check(&self.order_links, &address(request))
    }

    /// A picture sent by a cooperative.
    pub fn upload(&self, cooperative: &str) -> Result<(), Error> {
        check(&self.upload, &cooperative.to_owned())
    }

    /// Waits for a turn to hash a password: two at a time, whatever happens outside.
    pub async fn hashing_turn(&self) -> Result<tokio::sync::SemaphorePermit<'_>, Error> {
        self.hashing
            .acquire()
            .await
            .map_err(|error| Error::Internal(error.into()))
    }

    /// Forgets addresses that have been quiet; called each minute.
    pub fn forget_quiet(&self) {
        for limiter in [
            &self.sign_in_per_address,
            &self.checkout,
            &self.search,
            &self.order_links,
        ] {
            limiter.retain_recent();
        }
        self.sign_in_per_account.retain_recent();
        self.upload.retain_recent();
    }
}

fn check<K: std::hash::Hash + Eq + Clone>(limiter: &DefaultKeyedRateLimiter<K>, key: &K) -> Result<(), Error> {
    limiter.check_key(key).map_err(|refusal| {
        let wait = refusal.wait_time_from(DefaultClock::default().now());
        Error::TooManyRequests {
            retry_after_seconds: wait.as_secs() + 1,
        }
    })
}

/// The peer's own address: forwarded headers are the client's word.
pub fn address(request: &HttpRequest) -> IpAddr {
    request.peer_addr().map_or(IpAddr::from([0, 0, 0, 0]), |peer| peer.ip())
}

fn per_minute(steady: u32, burst: u32) -> Quota {
    Quota::per_minute(at_least_one(steady)).allow_burst(at_least_one(burst))
}

fn per_hour(count: u32) -> Quota {
    Quota::per_hour(at_least_one(count))
}

fn at_least_one(count: u32) -> NonZeroU32 {
    NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN)
}
