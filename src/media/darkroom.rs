//! Where strangers' photos are prepared: this program, run again as a child with little memory, little time, no files
//! and no sockets. What a bad photo can do there is make the child end.
use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc;
use std::time::Duration;

use tokio::sync::Semaphore;

use super::{PhotoError, Prepared, format, frame, limits};

/// The hidden command the program answers as a child.
const COMMAND: &str = "photo-child";
/// A child that neither answers nor uses its processor time is ended.
const PATIENCE: Duration = Duration::from_secs(20);

/// Prepares photos one at a time; cheap to clone, and the clones share the one place.
#[derive(Clone)]
pub struct Darkroom {
    program: PathBuf,
    place: Arc<Semaphore>,
}

impl Darkroom {
    /// Runs `program photo-child` for each photo; tests name the program built for them.
    pub fn new(program: impl Into<PathBuf>) -> Self {
        Self {
            program: program.into(),
            place: Arc::new(Semaphore::new(1)),
        }
    }

    /// Runs the program that is running now.
    pub fn of_this_program() -> io::Result<Self> {
        std::env::current_exe().map(Self::new)
    }

    /// Waits for the place, then prepares `bytes` off the async threads.
    pub async fn develop(&self, bytes: Vec<u8>) -> Result<Prepared, PhotoError> {
        format::sniff(&bytes)?;
        let place = self
            .place
            .clone()
            .acquire_owned()
            .await
            .map_err(|_| PhotoError::Unavailable)?;
        let program = self.program.clone();
        let work = tokio::task::spawn_blocking(move || {
            let answer = ask_child(&program, bytes);
            drop(place);
            answer
        });
        work.await.unwrap_or(Err(PhotoError::Unavailable))
    }
}

fn ask_child(program: &PathBuf, bytes: Vec<u8>) -> Result<Prepared, PhotoError> {
    let mut child = spawn(program).map_err(unavailable)?;
    let answer = converse(&mut child, bytes);
    // Ending one that has ended already is not an error; either way it is waited for and leaves no zombie.
    let ended = child.kill().and_then(|()| child.wait());
    match (answer, ended) {
        (Some(answer), Ok(_)) => answer,
        (None, Ok(status)) => {
            tracing::warn!(%status, "the photo child gave no answer");
            Err(PhotoError::TooDemanding)
        }
        (_, Err(error)) => Err(unavailable(error)),
    }
}

fn spawn(program: &PathBuf) -> io::Result<Child> {
    Command::new(program)
        .arg(COMMAND)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
}

/// Both pipes are served by their own threads, so that neither side waits on a full one; both end with the child.
fn converse(child: &mut Child, bytes: Vec<u8>) -> Option<Result<Prepared, PhotoError>> {
    let (mut input, mut output) = (child.stdin.take()?, child.stdout.take()?);
    let (sender, receiver) = mpsc::channel();
    // A child that ended early closes its pipe; what it answered, or that it did not, says why.
    std::thread::spawn(move || input.write_all(&bytes).ok());
    std::thread::spawn(move || sender.send(frame::read(&mut output).ok()).ok());
    receiver.recv_timeout(PATIENCE).ok().flatten()
}

fn unavailable(error: io::Error) -> PhotoError {
    tracing::error!(
        error = &error as &dyn std::error::Error,
        "the photo child could not be run"
    );
    PhotoError::Unavailable
}

/// The child: confines itself, reads one photo from its input, writes one answer to its output.
pub fn photo_child() -> io::Result<()> {
    limits::confine()?;
    let mut bytes = Vec::new();
    io::stdin()
        .lock()
        .take(format::MAX_BYTES as u64 + 1)
        .read_to_end(&mut bytes)?;
    frame::write(&mut io::stdout().lock(), &Prepared::from_upload(&bytes))
}
