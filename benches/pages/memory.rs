//! The first yardstick: answers of ours, served again from memory by an actix that does nothing else.
use std::net::{SocketAddr, TcpListener};
use std::thread;
use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::web::{self, Bytes, Data, Path};
use actix_web::{App, HttpResponse, HttpServer};
use anyhow::Result;

use crate::connection::Answer;

/// Written anew by every server.
const OWN_HEADERS: [&str; 4] = ["content-length", "transfer-encoding", "connection", "date"];

struct Kept {
    status: StatusCode,
    headers: Vec<(String, String)>,
    body: Bytes,
}

/// Serves the answers at `/0`, `/1`, … until the process ends.
pub fn serve(answers: Vec<Answer>) -> Result<SocketAddr> {
    let kept = answers.into_iter().map(keep).collect::<Result<Vec<_>>>()?;
    let kept = Data::new(kept);
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let app = move || {
        App::new()
            .app_data(kept.clone())
            .route("/{index}", web::route().to(show))
    };
    let server = HttpServer::new(app)
        .keep_alive(Duration::from_secs(5))
        .tcp_nodelay(true)
        .disable_signals()
        .listen(listener)?
        .run();
    thread::spawn(move || actix_web::rt::System::new().block_on(server));
    Ok(address)
}

fn keep(answer: Answer) -> Result<Kept> {
    let is_ours = |name: &str| !OWN_HEADERS.iter().any(|own| name.eq_ignore_ascii_case(own));
    let headers = answer.headers().filter(|(name, _)| is_ours(name));
    let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
    Ok(Kept {
        status: StatusCode::from_u16(answer.status)?,
        headers: headers.collect(),
        body: answer.body.into(),
    })
}

/// A posted form is read to its end, as ours is.
async fn show(kept: Data<Vec<Kept>>, index: Path<usize>, _form: Bytes) -> HttpResponse {
    let Some(kept) = kept.get(*index) else {
        return HttpResponse::NotFound().finish();
    };
    let mut response = HttpResponse::build(kept.status);
    for header in &kept.headers {
        response.append_header((header.0.as_str(), header.1.as_str()));
    }
    response.body(kept.body.clone())
}
