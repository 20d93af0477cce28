//! The application, called as the server calls it, without a socket.
use std::pin::Pin;
use std::rc::Rc;

use actix_web::test::{self, TestRequest};
use twiza::web::app::{Shared, app};

use super::Page;

/// Answers requests.
pub type Call = Box<dyn Fn(TestRequest) -> Pin<Box<dyn Future<Output = Page>>>>;

/// The application over what its handlers share.
pub async fn call(shared: &Shared) -> Call {
    let service = Rc::new(test::init_service(app(shared)).await);
    Box::new(move |request| {
        let service = service.clone();
        Box::pin(async move {
            match test::try_call_service(&*service, request.to_request()).await {
                Ok(response) => Page::read(response).await,
                Err(error) => Page::of_error(&error).await,
            }
        })
    })
}
