//! A request's body must keep coming: a client that stalls or trickles is cut off, so that slow senders cannot hold the
//! workers (reliability F1, M6: the server library itself waits for ever).
use std::io;
use std::time::Duration;

use actix_web::HttpMessage;
use actix_web::body::MessageBody;
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::error::PayloadError;
use actix_web::middleware::Next;
use actix_web::web::Bytes;
use futures_util::stream::{self, StreamExt};
use tokio::time::{Instant, timeout, timeout_at};

/// The longest silence between two pieces.
const SILENCE: Duration = Duration::from_secs(10);
/// The longest a whole body may take.
const WHOLE: Duration = Duration::from_secs(120);

/// The least that must have come of a body for each second it has taken, once it has taken [`SILENCE`]: bytes. The slowest
/// telephone network carries more.
const LEAST_PER_SECOND: u64 = 1024;

/// The middleware.
pub async fn deadline<B: MessageBody>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    let payload = request.take_payload();
    if !matches!(payload, Payload::None) {
        request.set_payload(bounded(payload));
    }
    next.call(request).await
}

fn bounded(payload: Payload) -> Payload {
    let begun = Instant::now();
    let pieces = stream::unfold(Some((payload, 0)), move |state| async move {
        let (mut payload, came) = state?;
        match timeout_at(begun + WHOLE, timeout(SILENCE, payload.next())).await {
            Ok(Ok(Some(Ok(piece)))) => {
                let came = came + piece.len() as u64;
                if is_trickle(came, begun.elapsed()) {
                    return Some((Err(too_slow()), None));
                }
                Some((Ok(piece), Some((payload, came))))
            }
            Ok(Ok(end)) => end.map(|broken| (broken, None)),
            _ => Some((Err(too_slow()), None)),
        }
    });
    // A form with files asks once more after the end.
    let pieces = pieces.fuse();
    Payload::Stream {
        payload: Box::pin(pieces) as std::pin::Pin<Box<dyn stream::Stream<Item = Result<Bytes, PayloadError>>>>,
    }
}

fn too_slow() -> PayloadError {
    PayloadError::Io(io::Error::from(io::ErrorKind::TimedOut))
}

/// Whether `came` bytes in that time are too few.
fn is_trickle(came: u64, taken: Duration) -> bool {
    taken > SILENCE && came < taken.as_secs() * LEAST_PER_SECOND
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_may_begin_slowly_and_must_then_keep_its_pace() {
        let taken = Duration::from_secs;
        assert!(!is_trickle(1, taken(10)));
        assert!(is_trickle(11, taken(11)) && is_trickle(11 * 1024 - 1, taken(11)));
        assert!(!is_trickle(11 * 1024, taken(11)));
        assert!(is_trickle(60 * 1024, taken(61)) && !is_trickle(4 << 20, taken(100)));
    }
}
