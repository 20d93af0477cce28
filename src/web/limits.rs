//! How much one address may ask for (token buckets, reliability §5.10), and how many passwords are hashed at once.
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use actix_web::HttpRequest;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota};
use tokio::sync::Semaphore;

use crate::secret;
use crate::web::{Error, address};

/// Keyed by [`address::network`].
type PerAddress = DefaultKeyedRateLimiter<IpAddr>;
type PerName = DefaultKeyedRateLimiter<String>;
/// Keyed by digests, so that long or many names cost no more memory than short ones.
type PerSecret = DefaultKeyedRateLimiter<[u8; 32]>;

/// So many passwords are hashed at once (each takes 19 MiB).
const HASHED_AT_ONCE: usize = 2;
/// So many more may wait for it; the next is turned away.
const WAITING_TO_BE_HASHED: usize = 20;

/// Every limit of the site; built once and shared by the workers.
pub struct Limits {
    sign_in_per_address: PerAddress,
    sign_in_per_account: PerSecret,
    sign_in_per_device: PerSecret,
    sign_up: PerAddress,
    account_mail: PerAddress,
    passkey: PerAddress,
    checkout: PerAddress,
    search: PerAddress,
    upload: PerName,
    invitation: PerName,
    order_links: PerAddress,
    hashing: Arc<Semaphore>,
    hashing_queue: Arc<Semaphore>,
    hashings: AtomicUsize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            sign_in_per_address: PerAddress::keyed(per_minute(5, 10)),
            // A burst of five and five more an hour: no hour sees more than ten.
            sign_in_per_account: PerSecret::keyed(per_hour(5)),
            sign_in_per_device: PerSecret::keyed(per_hour(10)),
            sign_up: PerAddress::keyed(per_hour(10)),
            account_mail: PerAddress::keyed(per_hour(20)),
            passkey: PerAddress::keyed(per_minute(20, 40)),
            checkout: PerAddress::keyed(per_minute(10, 20)),
            search: PerAddress::keyed(per_minute(60, 60)),
            upload: PerName::keyed(per_hour(120)),
            invitation: PerName::keyed(per_hour(30)),
            order_links: PerAddress::keyed(per_minute(60, 60)),
            hashing: Arc::new(Semaphore::new(HASHED_AT_ONCE)),
            hashing_queue: Arc::new(Semaphore::new(HASHED_AT_ONCE + WAITING_TO_BE_HASHED)),
            hashings: AtomicUsize::new(0),
        }
    }
}

impl Limits {
    /// Nobody is refused: in a measurement one address is every visitor.
    pub fn for_measurements() -> Self {
        let many = Quota::per_second(at_least_one(1_000_000));
        Self {
            checkout: PerAddress::keyed(many),
            search: PerAddress::keyed(many),
            order_links: PerAddress::keyed(many),
            ..Self::default()
        }
    }

    /// A try to sign in, from that address and for that account. A browser known to belong to the account has a
    /// measure of its own: strangers who use up the account's cannot lock its owner out (reliability J2).
    pub fn sign_in(&self, request: &HttpRequest, account: &str, device: Option<&str>) -> Result<(), Error> {
        check(&self.sign_in_per_address, &address::network(request))?;
        match device {
            Some(device) => check(&self.sign_in_per_device, &secret::derive("limit", device.as_bytes())),
            None => {
                let account = account.trim().to_lowercase();
                check(&self.sign_in_per_account, &secret::derive("limit", account.as_bytes()))
            }
        }
    }

    /// A new account.
    pub fn sign_up(&self, request: &HttpRequest) -> Result<(), Error> {
        check(&self.sign_up, &address::network(request))
    }

    /// A message that anybody can have sent to anybody, or a code typed from one.
    pub fn account_mail(&self, request: &HttpRequest) -> Result<(), Error> {
        check(&self.account_mail, &address::network(request))
    }

    /// An answer of a passkey. Nobody guesses one, but each costs a signature to check.
    pub fn passkey(&self, request: &HttpRequest) -> Result<(), Error> {
        check(&self.passkey, &address::network(request))
    }

    /// An order from that address.
    pub fn checkout(&self, request: &HttpRequest) -> Result<(), Error> {
        check(&self.checkout, &address::network(request))
    }

    /// A search in words.
    pub fn search(&self, request: &HttpRequest) -> Result<(), Error> {
        check(&self.search, &address::network(request))
    }

    /// A guess at an order's secret link.
    pub fn order_link(&self, request: &HttpRequest) -> Result<(), Error> {
        check(&self.order_links, &address::network(request))
    }

    /// A picture sent by a cooperative.
    pub fn upload(&self, cooperative: &str) -> Result<(), Error> {
        check(&self.upload, &cooperative.to_owned())
    }

    /// An invitation sent by a cooperative.
    pub fn invitation(&self, cooperative: &str) -> Result<(), Error> {
        check(&self.invitation, &cooperative.to_owned())
    }

    /// Runs `work`, which hashes a password, in its turn; refuses when too many wait (reliability F6). The turn is over
    /// when the work is, even if nobody waits for it any more.
    pub async fn hashing<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
        let place = self.hashing_queue.clone().try_acquire_owned();
        let place = place.map_err(|_| Error::Unavailable)?;
        let turn = self.hashing.clone().acquire_owned().await;
        let turn = turn.map_err(|error| Error::Internal(error.into()))?;
        self.hashings.fetch_add(1, Ordering::Relaxed);
        let worked = tokio::task::spawn_blocking(move || {
            let outcome = work();
            drop((turn, place));
            outcome
        });
        worked.await.map_err(|error| Error::Internal(error.into()))
    }

    /// How many passwords were hashed so far.
    pub fn hashings(&self) -> usize {
        self.hashings.load(Ordering::Relaxed)
    }

    /// Forgets addresses that have been quiet; called each minute.
    pub fn forget_quiet(&self) {
        for limiter in [
            &self.sign_in_per_address,
            &self.sign_up,
            &self.account_mail,
            &self.passkey,
            &self.checkout,
            &self.search,
            &self.order_links,
        ] {
            limiter.retain_recent();
        }
        self.sign_in_per_account.retain_recent();
        self.sign_in_per_device.retain_recent();
        self.upload.retain_recent();
        self.invitation.retain_recent();
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

fn per_minute(steady: u32, burst: u32) -> Quota {
    Quota::per_minute(at_least_one(steady)).allow_burst(at_least_one(burst))
}

fn per_hour(count: u32) -> Quota {
    Quota::per_hour(at_least_one(count))
}

fn at_least_one(count: u32) -> NonZeroU32 {
    NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN)
}
