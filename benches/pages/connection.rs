//! One keep-alive connection to a server of this machine: it does next to nothing, so that what is measured is the
//! server, though both share the processors.
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// An answer that takes longer ends the run.
const PATIENCE: Duration = Duration::from_secs(20);

/// An open connection.
pub struct Connection(BufReader<TcpStream>);

/// What a server said.
pub struct Answer {
    pub status: u16,
    /// Status line and headers, as they came.
    head: String,
    pub body: Vec<u8>,
}

impl Connection {
    pub fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self(BufReader::with_capacity(64 * 1024, stream)))
    }

    /// Sends the bytes of one request and reads the whole answer.
    pub fn send(&mut self, request: &[u8]) -> io::Result<Answer> {
        self.0.get_mut().write_all(request)?;
        let head = self.head()?;
        let status = head
            .get(9..12)
            .and_then(|code| code.parse().ok())
            .ok_or_else(malformed)?;
        let mut answer = Answer {
            status,
            head,
            body: Vec::new(),
        };
        self.body(&mut answer)?;
        Ok(answer)
    }

    fn head(&mut self) -> io::Result<String> {
        let mut head = String::with_capacity(1024);
        while !head.ends_with("\r\n\r\n") {
            if self.0.read_line(&mut head)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        Ok(head)
    }

    fn body(&mut self, answer: &mut Answer) -> io::Result<()> {
        match answer.header("content-length").map(str::parse) {
            Some(Ok(length)) => self.piece(length, &mut answer.body),
            Some(Err(_)) => Err(malformed()),
            None if answer.header("transfer-encoding") == Some("chunked") => self.chunks(&mut answer.body),
            None => Ok(()),
        }
    }

    fn chunks(&mut self, body: &mut Vec<u8>) -> io::Result<()> {
        loop {
            let mut line = String::new();
            self.0.read_line(&mut line)?;
            let length = u64::from_str_radix(line.trim_end(), 16).map_err(|_| malformed())?;
            self.piece(length, body)?;
            self.0.read_line(&mut line)?;
            if length == 0 {
                return Ok(());
            }
        }
    }

    fn piece(&mut self, length: u64, body: &mut Vec<u8>) -> io::Result<()> {
        let read = (&mut self.0).take(length).read_to_end(body)?;
        match read as u64 == length {
            true => Ok(()),
            false => Err(io::ErrorKind::UnexpectedEof.into()),
        }
    }
}

impl Answer {
    /// Every header, by its name as it came.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.head.lines().skip(1).filter_map(|line| line.split_once(": "))
    }

    /// The first header of that name.
    pub fn header(&self, wanted: &str) -> Option<&str> {
        self.headers()
            .find(|(name, _)| name.eq_ignore_ascii_case(wanted))
            .map(|(_, value)| value)
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

fn malformed() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "an answer is malformed")
}
