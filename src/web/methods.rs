//! What every address owes whatever the method: HEAD answers as GET does, without its body, and a method that an
//! address does not take is told so.
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use actix_web::body::{BodySize, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::Next;
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse};

/// A body as long as it would have been, of which nothing is sent.
pub struct Withheld(BodySize);

impl MessageBody for Withheld {
    type Error = Infallible;

    fn size(&self) -> BodySize {
        self.0
    }

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Bytes, Infallible>>> {
        Poll::Ready(None)
    }
}

/// The middleware: the handlers see a GET.
pub async fn head_as_get<B: MessageBody>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, Withheld>>, actix_web::Error> {
    if request.method() != Method::HEAD {
        return Ok(next.call(request).await?.map_into_left_body());
    }
    request.head_mut().method = Method::GET;
    let response = next.call(request).await?;
    Ok(response.map_body(|_, body| Withheld(body.size())).map_into_right_body())
}

/// What no route took: an address that exists does not take this method, any other is not found.
pub async fn refuse(request: HttpRequest) -> HttpResponse {
    if request.match_pattern().is_none() {
        return HttpResponse::NotFound().finish();
    }
    HttpResponse::MethodNotAllowed()
        .insert_header((header::ALLOW, allowed(request.method())))
        .finish()
}

/// Our addresses take GET, POST or both: one that refused the one takes the other.
fn allowed(refused: &Method) -> &'static str {
    match *refused {
        Method::GET => "POST",
        Method::POST => "GET, HEAD",
        _ => "GET, HEAD, POST",
    }
}
