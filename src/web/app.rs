//! The program as a server: what the handlers share, the middleware in order, and the life of the listener.
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{self, Data};
use actix_web::{App, HttpServer};
use anyhow::Context;
use tracing_actix_web::TracingLogger;

use crate::db::Db;
use crate::geography::Geography;
use crate::media::{Darkroom, Storage};
use crate::web::limits::Limits;
use crate::web::request_span::RequestSpan;
use crate::web::site::Site;
use crate::web::{body, csrf, error_pages, flash, headers, hosts, language, methods, routes, session};

/// Url-encoded bodies are never larger.
const FORM_LIMIT: usize = 64 * 1024;

/// What the handlers share.
#[derive(Clone)]
pub struct Shared {
    pub db: Db,
    pub site: Site,
    pub storage: Storage,
    pub darkroom: Arc<Darkroom>,
    pub geography: Arc<Geography>,
    pub limits: Arc<Limits>,
}

/// The application, for the server and for the tests alike. Middleware runs from the last wrapped to the first.
pub fn app(
    shared: &Shared,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody + use<>>,
        Error = actix_web::Error,
        InitError = (),
    > + use<>,
> {
    App::new()
        .app_data(Data::new(shared.db.clone()))
        .app_data(Data::new(shared.site.clone()))
        .app_data(Data::new(shared.storage.clone()))
        .app_data(Data::from(shared.darkroom.clone()))
        .app_data(Data::from(shared.geography.clone()))
        .app_data(Data::from(shared.limits.clone()))
        .app_data(web::PayloadConfig::new(FORM_LIMIT))
        .wrap(session::middleware(shared.db.clone(), &shared.site))
        .wrap(from_fn(session::outage))
        .wrap(from_fn(csrf::guard))
        .wrap(from_fn(hosts::only_ours))
        .wrap(from_fn(flash::forget_shown))
        .wrap(from_fn(language::remember))
        .wrap(from_fn(body::deadline))
        .wrap(from_fn(error_pages::draw))
        .wrap(from_fn(headers::secure))
        .wrap(Compress::default())
        .wrap(from_fn(methods::head_as_get))
        .wrap(TracingLogger::<RequestSpan>::new())
        .configure(routes::all)
        .default_service(web::route().to(methods::refuse))
}

/// Serves on `listener` until a signal asks to stop, then lets the requests in flight finish.
pub async fn serve(listener: TcpListener, shared: Shared) -> anyhow::Result<()> {
    let server = HttpServer::new(move || app(&shared))
        .workers(num_workers())
        .worker_max_blocking_threads(16)
        .max_connections(1_000)
        .keep_alive(Duration::from_secs(5))
        .tcp_nodelay(true)
        .shutdown_timeout(20)
        .listen(listener)?;
    server.run().await.context("serving")
}

fn num_workers() -> usize {
    std::thread::available_parallelism().map_or(2, std::num::NonZero::get)
}
