//! A request's body must keep coming: a client that stalls is cut off, so that slow senders cannot hold the workers
//! (reliability M6: the server library itself waits for ever).
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
    let end = Instant::now() + WHOLE;
    let pieces = stream::unfold(Some(payload), move |state| async move {
        let mut payload = state?;
        match timeout_at(end, timeout(SILENCE, payload.next())).await {
            Ok(Ok(piece)) => piece.map(|piece| (piece, Some(payload))),
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
