//! What the child that decodes a stranger's photo may use. Set by the child on itself, before it reads one byte.
use std::io;

use nix::sys::resource::{Resource, setrlimit};

/// Address space, program included.
const MAX_MEMORY: u64 = 512 * 1024 * 1024;
/// Processor time, in seconds.
const MAX_CPU: u64 = 5;

/// Bounds memory and time, and forbids files and sockets: a decoder led astray can open nothing and write nowhere.
pub(super) fn confine() -> io::Result<()> {
    let limits = [
        (Resource::RLIMIT_AS, MAX_MEMORY),
        (Resource::RLIMIT_CPU, MAX_CPU),
        (Resource::RLIMIT_CORE, 0),
        (Resource::RLIMIT_FSIZE, 0),
        (Resource::RLIMIT_NOFILE, 0),
    ];
    limits
        .into_iter()
        .try_for_each(|(resource, most)| setrlimit(resource, most, most).map_err(io::Error::from))
}
