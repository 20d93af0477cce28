//! What a browser wrote into its console: scripts that failed, files that were missing, what the policy refused.
use fantoccini::wd::WebDriverCompatibleCommand;
use reqwest::Method;
use serde_json::Value;
use url::Url;

/// Takes the lines since the last time.
#[derive(Debug)]
pub struct TakeLog;

impl WebDriverCompatibleCommand for TakeLog {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, url::ParseError> {
        let session = session_id.expect("a session is open");
        base_url.join(&format!("session/{session}/se/log"))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(r#"{"type":"browser"}"#.to_owned()))
    }
}

/// The lines that tell of something wrong; that a form was refused (422) is said there too, and is not.
pub fn complaints(log: &Value) -> Vec<String> {
    let lines = log.as_array().into_iter().flatten();
    let wrong = lines.filter(|line| line["level"] != "INFO" && line["level"] != "DEBUG");
    let messages = wrong.filter_map(|line| line["message"].as_str());
    messages
        .filter(|message| !message.contains("status of 422"))
        .map(str::to_owned)
        .collect()
}
