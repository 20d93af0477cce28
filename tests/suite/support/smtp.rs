//! A mail server for tests: it speaks real SMTP on a real port, keeps what it takes, and misbehaves on request.
use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use url::Url;

/// What the server does with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Accept,
    /// "Try again later", after the dot.
    Busy,
    /// "Never", at the recipient.
    Refuse,
    /// Takes the message, and hangs up before saying so.
    Cut,
    /// Says nothing more once a message begins.
    Tarpit,
}

/// A message as it came over the wire.
#[derive(Clone, Debug)]
pub struct Taken {
    pub recipients: Vec<String>,
    pub data: String,
}

impl Taken {
    /// The headers, unfolded, in order.
    pub fn headers(&self) -> Vec<(String, String)> {
        let (head, _) = self
            .data
            .split_once("\r\n\r\n")
            .expect("a message has an empty line after its headers");
        let unfolded = head.replace("\r\n ", " ").replace("\r\n\t", " ");
        let pair = |line: &str| {
            let (name, value) = line.split_once(':').expect("a header has a colon");
            (name.to_owned(), value.trim().to_owned())
        };
        unfolded.split("\r\n").map(pair).collect()
    }

    pub fn header(&self, name: &str) -> String {
        let headers = self.headers();
        let mut found = headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name));
        let (_, value) = found.next().unwrap_or_else(|| panic!("no {name} in {headers:?}"));
        assert!(found.next().is_none(), "{name} twice in {headers:?}");
        value.clone()
    }
}

#[derive(Default)]
struct State {
    script: Mutex<VecDeque<Mode>>,
    taken: Mutex<Vec<Taken>>,
}

/// The server; its threads end with the test process.
pub struct MailServer {
    port: u16,
    state: Arc<State>,
}

impl MailServer {
    pub fn start() -> Self {
        Self::start_on(0)
    }

    /// On a given port, for a server that comes back.
    pub fn start_on(port: u16) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).expect("the port is free");
        let port = listener.local_addr().expect("a listener has an address").port();
        let state = Arc::new(State::default());
        let shared = state.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = shared.clone();
                std::thread::spawn(move || drop(Conversation::hold(stream, &state)));
            }
        });
        Self { port, state }
    }

    /// A port where nobody listens.
    pub fn closed_port() -> u16 {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        listener.local_addr().expect("a listener has an address").port()
    }

    pub fn url(&self) -> Url {
        url_of(self.port)
    }

    /// Does this with the next messages, one after the other, and accepts again after them.
    pub fn then(&self, modes: &[Mode]) {
        locked(&self.state.script).extend(modes);
    }

    pub fn taken(&self) -> Vec<Taken> {
        locked(&self.state.taken).clone()
    }
}

/// The `SMTP_URL` of a port on this machine.
pub fn url_of(port: u16) -> Url {
    format!("smtp://127.0.0.1:{port}").parse().expect("this is a URL")
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Conversation<'a> {
    lines: BufReader<TcpStream>,
    state: &'a State,
    mode: Mode,
    recipients: Vec<String>,
}

impl<'a> Conversation<'a> {
    fn hold(stream: TcpStream, state: &'a State) -> std::io::Result<()> {
        let lines = BufReader::new(stream);
        let mut conversation = Self {
            lines,
            state,
            mode: Mode::Accept,
            recipients: Vec::new(),
        };
        conversation.say("220 test")?;
        while let Some(line) = conversation.hear()? {
            let verb = line.get(..4).unwrap_or("").to_ascii_uppercase();
            match verb.as_str() {
                "EHLO" => conversation.say("250-test\r\n250 8BITMIME")?,
                "MAIL" => conversation.begin()?,
                "RCPT" => conversation.recipient(&line)?,
                "DATA" => {
                    conversation.say("354 go on")?;
                    if conversation.message()? == Mode::Cut {
                        return Ok(());
                    }
                }
                "QUIT" => return conversation.say("221 bye"),
                _ => conversation.say("250 ok")?,
            }
        }
        Ok(())
    }

    fn begin(&mut self) -> std::io::Result<()> {
        self.mode = locked(&self.state.script).pop_front().unwrap_or(Mode::Accept);
        self.recipients.clear();
        if self.mode == Mode::Tarpit {
            Ok(())
        } else {
            self.say("250 ok")
        }
    }

    fn recipient(&mut self, line: &str) -> std::io::Result<()> {
        self.recipients.push(line.to_owned());
        self.say(if self.mode == Mode::Refuse {
            "550 nobody of that name"
        } else {
            "250 ok"
        })
    }

    fn message(&mut self) -> std::io::Result<Mode> {
        let mut data = String::new();
        while let Some(line) = self.hear()? {
            if line == "." {
                break;
            }
            data.push_str(line.strip_prefix('.').unwrap_or(&line));
            data.push_str("\r\n");
        }
        if self.mode == Mode::Busy {
            self.say("451 too busy")?;
            return Ok(self.mode);
        }
        locked(&self.state.taken).push(Taken {
            recipients: self.recipients.clone(),
            data,
        });
        if self.mode != Mode::Cut {
            self.say("250 taken")?;
        }
        Ok(self.mode)
    }

    fn hear(&mut self) -> std::io::Result<Option<String>> {
        let mut line = String::new();
        let length = self.lines.read_line(&mut line)?;
        Ok((length > 0).then(|| line.trim_end_matches(['\r', '\n']).to_owned()))
    }

    fn say(&mut self, line: &str) -> std::io::Result<()> {
        // In one packet: a second small one would wait for the first to be acknowledged.
        self.lines.get_mut().write_all(format!("{line}\r\n").as_bytes())
    }
}
