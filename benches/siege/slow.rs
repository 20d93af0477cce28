//! A thousand connections that are slow to ask or slow to read (F1): they take no place from those who come as one does.
use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use anyhow::Result;
use socket2::{Domain, Socket, Type};

use crate::honest;
use crate::program::Program;

const CONNECTIONS: usize = 1_000;
/// Between two bytes of a slow one: too quick for a server that waits ten seconds for the next.
const PAUSE: Duration = Duration::from_secs(2);
/// What the receiver of a slow connection holds, in bytes; the system doubles it (socket(7)).
const WINDOW: usize = 2_048;
/// How long the honest ones are watched alone.
const PEACE: Duration = Duration::from_secs(20);

/// Ways to be slow.
#[derive(Clone, Copy, Debug)]
enum Way {
    /// The head of a request that never ends.
    Heads,
    /// A body of a byte each time.
    Bodies,
    /// The stylesheet asked for, and read by the byte through a window that holds little of it.
    Readers,
}

/// Prints what the honest wait alone and beside each way.
pub fn measure(program: &Program, length: Duration) -> Result<()> {
    println!("slow: {CONNECTIONS} connections, {} s each way", length.as_secs());
    let peace = honest::visit(program, PEACE);
    peace.tell("the catalogue in peace");
    for way in [Way::Heads, Way::Bodies, Way::Readers] {
        let is_over = AtomicBool::new(false);
        let waits = thread::scope(|scope| {
            let siege = scope.spawn(|| besiege(program, way, &is_over));
            let waits = honest::visit(program, length);
            is_over.store(true, Ordering::Relaxed);
            siege.join().map(|ended| (waits, ended))
        });
        let (waits, ended) = waits.map_err(|_| anyhow::anyhow!("the siege broke off"))?;
        waits.tell(&format!("beside slow {way:?}, {ended} of them cut off"));
        println!("  ratio of p95: {:.2}", waits.ratio(&peace));
    }
    Ok(())
}

/// Keeps a thousand connections busy until it is over; answers how many the server ended.
fn besiege(program: &Program, way: Way, is_over: &AtomicBool) -> usize {
    let mut open: Vec<Option<TcpStream>> = (0..CONNECTIONS).map(|_| None).collect();
    let mut ended = 0;
    while !is_over.load(Ordering::Relaxed) {
        for place in &mut open {
            let was_open = place.is_some();
            *place = place
                .take()
                .or_else(|| begin(program, way))
                .filter(|stream| goes_on(stream, way));
            ended += usize::from(was_open && place.is_none());
        }
        thread::sleep(PAUSE);
    }
    ended
}

fn begin(program: &Program, way: Way) -> Option<TcpStream> {
    let mut stream = narrow(program.address).ok()?;
    let host = program.address;
    let head = match way {
        Way::Heads => format!("GET /fr HTTP/1.1\r\nHost: {host}\r\n"),
        Way::Bodies => format!(
            "POST /fr/connexion HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: 8000\r\n\r\n"
        ),
        Way::Readers => format!("GET {} HTTP/1.1\r\nHost: {host}\r\n\r\n", program.style),
    };
    stream.write_all(head.as_bytes()).ok()?;
    stream.set_nonblocking(true).ok()?;
    Some(stream)
}

/// A connection whose receiver takes little at a time, as `slowhttptest -X` makes them.
fn narrow(address: SocketAddr) -> std::io::Result<TcpStream> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, None)?;
    socket.set_recv_buffer_size(WINDOW)?;
    socket.connect(&address.into())?;
    Ok(socket.into())
}

/// Sends or reads its next byte; whether the server still listens.
fn goes_on(mut stream: &TcpStream, way: Way) -> bool {
    let piece: &[u8] = if matches!(way, Way::Heads) { b"X-A: b\r\n" } else { b"a" };
    let is_there = |outcome: std::io::Result<usize>| match outcome {
        Ok(count) => count > 0,
        Err(error) => error.kind() == ErrorKind::WouldBlock,
    };
    let mut byte = [0];
    match way {
        Way::Readers => is_there(stream.read(&mut byte)),
        Way::Heads | Way::Bodies => is_there(stream.write(piece)) && !is_answered(stream),
    }
}

/// A server that answers before the request ended has given it up.
fn is_answered(mut stream: &TcpStream) -> bool {
    let mut byte = [0];
    !matches!(stream.read(&mut byte), Err(error) if error.kind() == ErrorKind::WouldBlock)
}
