//! Carries letters to the mail server of `SMTP_URL`, or into a folder when there is none. Knows no database.
//! A connection serves one batch. It is ours rather than lettre's pool, because a pool takes back a connection whose
//! send ran out of time and then reads the answer to one letter as the answer to the next.
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use anyhow::Context;
use futures_util::FutureExt;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{Address, Message};
use url::{Host, Url};

use crate::notifications::Letter;

/// How long one letter may take, connecting included.
const LIMIT: Duration = Duration::from_secs(10);

/// Why a letter did not go.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// There is no talking to the server; no letter is to blame.
    #[error("the mail server cannot be reached: {0}")]
    Unreachable(String),
    /// This letter did not get through this time.
    #[error("{0}")]
    Later(String),
    /// This letter will never get through.
    #[error("{0}")]
    Never(String),
}

/// Where letters go, and whom they come from.
pub struct Postman {
    route: Route,
    from: Mailbox,
    domain: String,
    base_url: String,
    limit: Duration,
}

enum Route {
    Server(Box<Server>),
    Folder(PathBuf),
}

struct Server {
    host: String,
    port: u16,
    encryption: Encryption,
    credentials: Option<Credentials>,
    tls: TlsParameters,
}

#[derive(PartialEq, Eq)]
enum Encryption {
    None,
    StartTls { required: bool },
    Wrapped,
}

impl Postman {
    /// A postman for the server of `smtp_url` (`smtp://`, `smtps://`, as lettre writes them: `user:password@host:port`
    /// and `?tls=required|opportunistic`). Letters come from `no-reply` at the host of `base_url`.
    pub fn for_server(smtp_url: &Url, base_url: &str) -> anyhow::Result<Self> {
        Self::on(Route::Server(Box::new(Server::parse(smtp_url)?)), base_url)
    }

    /// A postman that writes each letter as `outbox-{id}.eml` into `folder`.
    pub fn for_folder(folder: &Path, base_url: &str) -> anyhow::Result<Self> {
        std::fs::create_dir_all(folder).with_context(|| format!("creating the mail folder {}", folder.display()))?;
        Self::on(Route::Folder(folder.to_owned()), base_url)
    }

    fn on(route: Route, base_url: &str) -> anyhow::Result<Self> {
        let parsed = Url::parse(base_url).context("reading TWIZA_BASE_URL")?;
        let domain = match parsed.host() {
            Some(Host::Domain(domain)) => domain.to_owned(),
            _ => "localhost".to_owned(),
        };
        let address = Address::new("no-reply", &domain).context("making a sender address from TWIZA_BASE_URL")?;
        Ok(Self {
            route,
            from: Mailbox::new(Some("Twiza".to_owned()), address),
            domain,
            base_url: base_url.trim_end_matches('/').to_owned(),
            limit: LIMIT,
        })
    }

    /// With another sender, if one is given.
    pub fn with_sender(self, sender: Option<Mailbox>) -> Self {
        Self {
            from: sender.unwrap_or(self.from),
            ..self
        }
    }

    /// With another limit of time for one letter.
    pub fn with_limit(self, limit: Duration) -> Self {
        Self { limit, ..self }
    }

    /// Whether letters go to a mail server, rather than into a folder.
    pub fn has_server(&self) -> bool {
        matches!(self.route, Route::Server(_))
    }

    /// Begins a round; its connection is opened with the first letter.
    pub fn round(&self) -> Round<'_> {
        Round {
            postman: self,
            line: None,
        }
    }

    /// The letter as a message; mail that one may do without says where it is stopped (RFC 2369, RFC 8058). lettre panics on some names that were not made one line (reliability M12).
    fn message(&self, letter: &Letter) -> anyhow::Result<Message> {
        let address: Address = letter.recipient.parse().context("reading the recipient's address")?;
        let name = Some(letter.recipient_name.clone()).filter(|name| !name.is_empty());
        let bodies = MultiPart::alternative_plain_html(letter.text_body.clone(), letter.html_body.clone());
        let mut message = Message::builder();
        if let Some(path) = &letter.stop_path {
            let address = format!("<{}/{}{path}>", self.base_url, letter.locale.code());
            message = message.raw_header(header("List-Unsubscribe", &address));
            message = message.raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
        }
        message
            .from(self.from.clone())
            .to(Mailbox::new(name, address))
            .subject(letter.subject.clone())
            .date(SystemTime::from(letter.created_at))
            .message_id(Some(format!("<outbox-{}@{}>", letter.id, self.domain)))
            .raw_header(header("Auto-Submitted", "auto-generated"))
            .raw_header(header("Content-Language", letter.locale.code()))
            .multipart(bodies)
            .context("writing the message")
    }
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

impl Server {
    fn parse(url: &Url) -> anyhow::Result<Self> {
        let host = url.host_str().context("SMTP_URL names no host")?.to_owned();
        let tls = url
            .query_pairs()
            .find(|(key, _)| key == "tls")
            .map(|(_, value)| value.into_owned());
        let (encryption, port) = match (url.scheme(), tls.as_deref()) {
            ("smtps", None) => (Encryption::Wrapped, 465),
            ("smtp", Some("required")) => (Encryption::StartTls { required: true }, 587),
            ("smtp", Some("opportunistic")) => (Encryption::StartTls { required: false }, 587),
            ("smtp", None) => (Encryption::None, 25),
            _ => anyhow::bail!("SMTP_URL begins with smtp:// or smtps://, with ?tls=required or ?tls=opportunistic"),
        };
        Ok(Self {
            port: url.port().unwrap_or(port),
            encryption,
            credentials: credentials(url),
            tls: TlsParameters::new(host.clone()).context("preparing TLS for SMTP_URL")?,
            host,
        })
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, lettre::transport::smtp::Error> {
        let hello = ClientId::default();
        let wrapped = (self.encryption == Encryption::Wrapped).then(|| self.tls.clone());
        let server = (self.host.trim_matches(['[', ']']), self.port);
        let mut line = AsyncSmtpConnection::connect_tokio1(server, Some(LIMIT), &hello, wrapped, None).await?;
        if let Encryption::StartTls { required } = self.encryption
            && (required || line.can_starttls())
        {
            line.starttls(self.tls.clone(), &hello).await?;
        }
        if let Some(credentials) = &self.credentials {
            line.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(line)
    }
}

fn credentials(url: &Url) -> Option<Credentials> {
    let password = url.password()?;
    Some(Credentials::new(decoded(url.username()), decoded(password)))
}

/// Percent-decoding, by way of the one decoder we have: a form value, whose `+` and `&` are first made plain.
fn decoded(text: &str) -> String {
    let pair = format!("text={}", text.replace('+', "%2B").replace('&', "%26"));
    url::form_urlencoded::parse(pair.as_bytes())
        .map(|(_, value)| value.into_owned())
        .collect()
}

/// Letters carried one after the other.
pub struct Round<'a> {
    postman: &'a Postman,
    line: Option<AsyncSmtpConnection>,
}

impl Round<'_> {
    /// Carries one letter. Neither a panic nor a silent server gets past this.
    pub async fn carry(&mut self, letter: &Letter) -> Result<(), Failure> {
        let line = self.line.take();
        let attempt = std::panic::AssertUnwindSafe(attempt(self.postman, line, letter)).catch_unwind();
        match tokio::time::timeout(self.postman.limit, attempt).await {
            Ok(Ok(Ok(line))) => {
                self.line = line;
                Ok(())
            }
            Ok(Ok(Err(failure))) => Err(failure),
            Ok(Err(_panic)) => Err(Failure::Never(
                "poison: writing this letter made the program panic".to_owned(),
            )),
            Err(_elapsed) => Err(Failure::Later(format!("no answer within {:?}", self.postman.limit))),
        }
    }

    /// Says goodbye to the server.
    pub async fn finish(self) {
        let Some(mut line) = self.line else { return };
        if tokio::time::timeout(LIMIT, line.quit()).await.is_err() {
            tracing::debug!("the mail server did not say goodbye");
        }
    }
}

type Line = Option<AsyncSmtpConnection>;

/// Gives the connection back only when the letter was taken, so that no later letter reads an earlier one's answer.
async fn attempt(postman: &Postman, line: Line, letter: &Letter) -> Result<Line, Failure> {
    let message = postman
        .message(letter)
        .map_err(|error| Failure::Never(format!("{error:#}")))?;
    match &postman.route {
        Route::Folder(folder) => write(folder, letter.id, &message).map(|()| None),
        Route::Server(server) => {
            let mut line = match line {
                Some(line) => line,
                None => server
                    .connect()
                    .await
                    .map_err(|error| Failure::Unreachable(error.to_string()))?,
            };
            line.send(message.envelope(), &message.formatted())
                .await
                .map_err(refusal)?;
            Ok(Some(line))
        }
    }
}

fn write(folder: &Path, id: i64, message: &Message) -> Result<(), Failure> {
    let file = folder.join(format!("outbox-{id}.eml"));
    std::fs::write(&file, message.formatted())
        .map_err(|error| Failure::Unreachable(format!("{}: {error}", file.display())))
}

fn refusal(error: lettre::transport::smtp::Error) -> Failure {
    if error.is_permanent() {
        Failure::Never(error.to_string())
    } else {
        Failure::Later(error.to_string())
    }
}
