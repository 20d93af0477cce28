//! What a person does at a window. Whatever leads to another page waits for it, and checks it.
use std::path::Path;
use std::time::Duration;

use fantoccini::Locator;
use fantoccini::elements::Element;
use fantoccini::error::CmdError;

use super::window::{Browser, PATIENCE, Script};

impl Browser {
    /// Clicks what leads to another page.
    pub async fn follow(&self, selector: &str) {
        let target = self.find(selector).await;
        self.leave_by(selector, self.click(&target)).await;
    }

    /// Clicks the link or button that says `words`.
    pub async fn press(&self, words: &str) {
        let named = format!("//*[self::a or self::button][contains(normalize-space(.), \"{words}\")]");
        let found = self.client.find(Locator::XPath(&named)).await;
        let target = found.unwrap_or_else(|_| panic!("nothing says {words}"));
        self.leave_by(words, self.click(&target)).await;
    }

    /// Types into a field or chooses an option by its value, by the field's kind.
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

    /// Chooses a radio or ticks a box, by its words.
    pub async fn choose(&self, name: &str, value: &str) {
        self.touch(&format!("label:has(input[name='{name}'][value='{value}'])"))
            .await;
    }

    /// Chooses the first place of a list, and has the next list shown where that is a button's work.
    pub async fn choose_first(&self, list: &str) {
        let first = format!("select[name='{list}'] option:not([value=''])");
        let option = self.find(&first).await;
        let value = option.attr("value").await.expect("an option has a value");
        let value = value.expect("an option has a value");
        self.fill(list, &value).await;
        if self.count("button[name='choisir']").await > 0 {
            self.follow("button[name='choisir']").await;
        }
    }

    /// Clicks what changes only this page, e.g. what opens a list.
    pub async fn touch(&self, selector: &str) {
        let target = self.find(selector).await;
        let clicked = self.click(&target).await;
        clicked.unwrap_or_else(|error| panic!("{selector} cannot be clicked: {error}"));
    }

    /// Puts a file into the field of that name.
    pub async fn attach(&self, name: &str, file: &Path) {
        let field = self.find(&format!("input[type=file][name='{name}']")).await;
        let path = file.to_str().expect("the tests' folder has a plain name");
        field.send_keys(path).await.expect("the file is taken");
    }

    /// Does what sends the form by itself where script runs; elsewhere its button is pressed after it.
    pub async fn refresh_by(&self, what: impl Future<Output = ()>, button: &str) {
        let acting = async {
            what.await;
            match self.script {
                Script::On => Ok(()),
                Script::Off => self.click(&self.find(button).await).await,
            }
        };
        self.leave_by(button, acting).await;
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
        eprintln!("follows {what}");
        let page = self.find("html").await;
        act.await
            .unwrap_or_else(|error| panic!("{what} cannot be used: {error}"));
        let leaving = async {
            while page.tag_name().await.is_ok() {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        if tokio::time::timeout(PATIENCE, leaving).await.is_err() {
            panic!("{what} leads nowhere from {}", self.path().await);
        }
        self.find("html").await;
        self.check().await;
    }
}
