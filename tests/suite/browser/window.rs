//! One browser: a window of a width, in a language, with script or without; what it does by itself. What a person does
//! with it is in `hands`, what a person sees in `eyes`.
use std::path::Path;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::driver;

/// The width of a small phone.
pub const PHONE: u32 = 360;
/// The width of a desk.
pub const DESK: u32 = 1280;

/// How long a page may take to become what is waited for.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A browser has some ten processes; more at once only wait for each other.
static SEATS: Semaphore = Semaphore::const_new(2);

/// Whether the pages' own scripts run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    Off,
    On,
}

/// A browser looking at one shop, with a profile of its own that the driver removes when the browser closes.
pub struct Browser {
    pub(super) client: Client,
    pub(super) origin: String,
    pub(super) script: Script,
    pub(super) width: u32,
    /// The session at the driver.
    pub(super) session: String,
    _seat: SemaphorePermit<'static>,
}

impl Browser {
    /// Opens an empty window; `language` is what the browser asks for, e.g. "ar".
    pub async fn open(origin: &str, (script, width): (Script, u32), language: &str) -> Self {
        let seat = SEATS.acquire().await.expect("the seats are never taken away");
        let wishes = capabilities(script, width, language);
        let connecting = ClientBuilder::new(HttpConnector::new())
            .capabilities(wishes.as_object().expect("an object").clone())
            .connect(driver::url())
            .await;
        let client = connecting.unwrap_or_else(|error| panic!("{} ({error})", driver::MISSING));
        let session = client.session_id().await.ok().flatten().expect("a session is open");
        Self {
            client,
            origin: origin.to_owned(),
            script,
            width,
            session: format!("{}/session/{session}", driver::url()),
            _seat: seat,
        }
    }

    /// Opens a page and checks it.
    pub async fn visit(&self, path: &str) {
        eprintln!("goes to {path}");
        let address = format!("{}{path}", self.origin);
        self.client.goto(&address).await.expect("the page opens");
        self.check().await;
    }

    /// Presses the back button. What comes is what this browser kept or asks for again.
    pub async fn back(&self) {
        eprintln!("goes back");
        self.client.back().await.expect("there is a page to go back to");
        self.find("html").await;
    }

    /// Path and query of the page.
    pub async fn path(&self) -> String {
        let url = self.client.current_url().await.expect("a page is open");
        url.as_str()
            .strip_prefix(&self.origin)
            .unwrap_or(url.as_str())
            .to_owned()
    }

    /// Runs a script from outside; the driver may, even where pages may not.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.expect("the script runs")
    }

    /// The first such element, when it is there.
    pub(super) async fn find(&self, selector: &str) -> fantoccini::elements::Element {
        let waiting = self.client.wait().at_most(PATIENCE).every(Duration::from_millis(20));
        match waiting.for_element(Locator::Css(selector)).await {
            Ok(element) => element,
            Err(error) => panic!("no {selector} on {}: {error}", self.path().await),
        }
    }
}

impl Drop for Browser {
    /// Closes the window, on a thread of its own since the story's is at its end; of a failure a picture is kept.
    fn drop(&mut self) {
        let (session, has_failed) = (self.session.clone(), std::thread::panicking());
        let name = std::thread::current().name().unwrap_or("story").replace("::", "-");
        let closing = std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async {
                if has_failed && let Some(picture) = photograph(&session).await {
                    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
                    drop(std::fs::write(&path, picture));
                    eprintln!("the page as it was: {}", path.display());
                }
                drop(reqwest::Client::new().delete(&session).send().await);
            });
        });
        drop(closing.join());
    }
}

async fn photograph(session: &str) -> Option<Vec<u8>> {
    let answer = reqwest::get(format!("{session}/screenshot"))
        .await
        .ok()?
        .text()
        .await
        .ok()?;
    let answer: Value = serde_json::from_str(&answer).ok()?;
    STANDARD.decode(answer["value"].as_str()?).ok()
}

fn capabilities(script: Script, width: u32, language: &str) -> Value {
    let mut options = json!({
        "args": flags(),
        "prefs": {
            "intl.accept_languages": language,
            "profile.managed_default_content_settings.javascript": if script == Script::Off { 2 } else { 1 },
        },
    });
    // No window is narrower than 500 px; a device may be. Without a touch screen: the driver taps it by a gesture that
    // never ends where pages run no script.
    if width == PHONE {
        options["mobileEmulation"] =
            json!({"deviceMetrics": {"width": width, "height": 780, "pixelRatio": 2.0, "touch": false}});
    }
    json!({"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}})
}

fn flags() -> Vec<&'static str> {
    let mut flags = vec![
        "--headless=new",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--force-prefers-reduced-motion",
        "--window-size=1280,900",
    ];
    if nix::unistd::geteuid().is_root() {
        flags.push("--no-sandbox");
    }
    flags
}
