//! One browser: a window of a width, in a language, with script or without.
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use super::driver;
use super::logs::{TakeLog, complaints};

/// The width of a small phone.
pub const PHONE: u32 = 360;
/// The width of a desk.
pub const DESK: u32 = 1280;

const PATIENCE: Duration = Duration::from_secs(20);
const CHECKS: &str = include_str!("page_checks.js");

/// Whether the pages' own scripts run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    Off,
    On,
}

/// A browser looking at one shop. It is closed by [`Browser::close`], or with the run when a test fails.
pub struct Browser {
    client: Client,
    origin: String,
    script: Script,
    width: u32,
}

impl Browser {
    /// Opens an empty window; `language` is what the browser asks for, e.g. "ar".
    pub async fn new(origin: &str, script: Script, width: u32, language: &str) -> Self {
        let wishes = capabilities(script, width, language);
        let connecting = ClientBuilder::new(HttpConnector::new())
            .capabilities(wishes.as_object().expect("an object").clone())
            .connect(driver::url())
            .await;
        Self {
            client: connecting.expect("a browser opens"),
            origin: origin.to_owned(),
            script,
            width,
        }
    }

    /// Opens a page and checks it.
    pub async fn visit(&self, path: &str) {
        let address = format!("{}{path}", self.origin);
        self.client.goto(&address).await.expect("the page opens");
        self.check().await;
    }

    /// Clicks what leads to another page, waits for it, and checks it.
    pub async fn follow(&self, selector: &str) {
        let target = self.find(selector).await;
        self.leave_by(selector, self.click(&target)).await;
        self.check().await;
    }

    /// Clicks the link or button that says `words`, and checks the page it leads to.
    pub async fn press(&self, words: &str) {
        let named = format!(
            "//*[self::a or self::button][contains(normalize-space(.), {0}) or contains(@aria-label, {0})]",
            quoted(words)
        );
        let target = self
            .client
            .wait()
            .at_most(PATIENCE)
            .for_element(Locator::XPath(&named))
            .await;
        let target = target.unwrap_or_else(|_| panic!("nothing says {words}"));
        self.leave_by(words, self.click(&target)).await;
        self.check().await;
    }

    /// Types into a field, chooses an option by its value, or ticks: by the field's kind.
    pub async fn fill(&self, name: &str, value: &str) {
        let field = self
            .find(&format!("[name='{name}']:not([type=hidden]):not([type=radio])"))
            .await;
        let filled = match field.tag_name().await.as_deref() {
            Ok("select") => field.select_by_value(value).await,
            _ => match field.clear().await {
                Ok(()) => field.send_keys(value).await,
                refused => refused,
            },
        };
        filled.unwrap_or_else(|error| panic!("{name} takes no {value}: {error}"));
    }

    /// Chooses a radio or ticks a box.
    pub async fn choose(&self, name: &str, value: &str) {
        let selector = format!("input[name='{name}'][value='{value}']");
        let target = self.find(&selector).await;
        self.click(&target).await.expect("it can be chosen");
    }

    /// Clicks what changes only this page, e.g. what opens a list.
    pub async fn open(&self, selector: &str) {
        let target = self.find(selector).await;
        self.click(&target).await.expect("it can be clicked");
    }

    /// Chooses an option that the rest of the form depends on: with script the form goes by itself, without it goes
    /// by the button of that name.
    pub async fn choose_and_refresh(&self, name: &str, value: &str, button: &str) {
        let list = self.find(&format!("select[name='{name}']")).await;
        let choosing = async {
            list.select_by_value(value).await?;
            match self.script {
                Script::On => Ok(()),
                Script::Off => {
                    let button = self.find(&format!("button[name='{button}']")).await;
                    self.click(&button).await
                }
            }
        };
        self.leave_by(name, choosing).await;
        self.check().await;
    }

    /// What a person reads on the page, one space between words.
    pub async fn text(&self) -> String {
        let body = self.find("body").await;
        let text = body.text().await.expect("the page has text");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Fails unless a person reads `sentence`.
    pub async fn expect(&self, sentence: &str) {
        let text = self.text().await;
        let wanted = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            text.contains(&wanted),
            "{} should say \"{sentence}\": {text}",
            self.path().await
        );
    }

    /// What a field holds.
    pub async fn value_of(&self, name: &str) -> String {
        let field = self.find(&format!("[name='{name}']:not([type=hidden])")).await;
        field
            .prop("value")
            .await
            .expect("a field has a value")
            .unwrap_or_default()
    }

    /// How many such elements there are.
    pub async fn count(&self, selector: &str) -> usize {
        let found = self.client.find_all(Locator::Css(selector)).await;
        found.expect("elements can be counted").len()
    }

    /// The text of every such element.
    pub async fn texts(&self, selector: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for element in self
            .client
            .find_all(Locator::Css(selector))
            .await
            .expect("elements can be found")
        {
            texts.push(element.text().await.expect("an element has text"));
        }
        texts
    }

    /// Path and query of the page.
    pub async fn path(&self) -> String {
        let url = self.client.current_url().await.expect("a page is open");
        url.as_str()
            .strip_prefix(&self.origin)
            .unwrap_or(url.as_str())
            .to_owned()
    }

    /// The status of the answer that made the page.
    pub async fn status(&self) -> u64 {
        let script = "return performance.getEntriesByType('navigation')[0].responseStatus";
        self.run(script).await.as_u64().expect("a status is a number")
    }

    /// Runs a script from outside; the driver may, even where pages may not.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.expect("the script runs")
    }

    pub async fn close(self) {
        self.client.close().await.expect("the browser closes");
    }

    async fn find(&self, selector: &str) -> Element {
        let found = self
            .client
            .wait()
            .at_most(PATIENCE)
            .for_element(Locator::Css(selector))
            .await;
        match found {
            Ok(element) => element,
            Err(_) => panic!(
                "no {selector} on {}: {}",
                self.path().await,
                self.client.source().await.unwrap_or_default()
            ),
        }
    }

    /// Like a finger: on what stands in the middle of the window, away from the bars at its edges.
    async fn click(&self, target: &Element) -> Result<(), CmdError> {
        let element = serde_json::to_value(target).expect("an element has a reference");
        let script = "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})";
        self.client.execute(script, vec![element]).await?;
        target.click().await
    }

    /// Does what leads away, and waits until the page is another one.
    async fn leave_by(&self, what: &str, act: impl Future<Output = Result<(), CmdError>>) {
        let page = self.find("html").await;
        act.await
            .unwrap_or_else(|error| panic!("{what} cannot be used: {error}"));
        let is_gone = async |page: &Element| page.tag_name().await.is_err();
        let waiting = async {
            while !is_gone(&page).await {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        if tokio::time::timeout(PATIENCE, waiting).await.is_err() {
            panic!("{what} leads nowhere from {}", self.path().await);
        }
        self.find("html").await;
    }

    /// Fails with everything that is wrong with the page.
    async fn check(&self) {
        let faults = self.faults().await;
        let path = self.path().await;
        assert!(
            faults.is_empty(),
            "{path} at {} px, script {:?}:\n{}",
            self.width,
            self.script,
            faults.join("\n")
        );
    }

    /// Everything that is wrong with the page as it is now.
    pub async fn faults(&self) -> Vec<String> {
        let path = self.path().await;
        let language = path.get(1..3).unwrap_or_default();
        let arguments = vec![json!(self.width), json!(language)];
        let found = self.client.execute(CHECKS, arguments).await.expect("the checks run");
        let mut faults: Vec<String> = serde_json::from_value(found).expect("faults are sentences");
        let log = self.client.issue_cmd(TakeLog).await.expect("the console can be read");
        faults.extend(complaints(&log));
        faults
    }
}

/// A literal of XPath, which has no escapes: apostrophes stand in double quotes.
fn quoted(words: &str) -> String {
    if words.contains('\'') {
        format!("\"{words}\"")
    } else {
        format!("'{words}'")
    }
}

fn capabilities(script: Script, width: u32, language: &str) -> Value {
    let mut options = json!({
        "args": flags(),
        "prefs": {
            "intl.accept_languages": language,
            "profile.managed_default_content_settings.javascript": if script == Script::Off { 2 } else { 1 },
        },
    });
    // No window is narrower than 500 px; a device may be.
    if width == PHONE {
        options["mobileEmulation"] =
            json!({"deviceMetrics": {"width": width, "height": 780, "pixelRatio": 2.0, "touch": true}});
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
