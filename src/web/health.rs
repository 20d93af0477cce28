//! For whoever watches over the program: `/health` says that it runs, `/ready` that it can do its work.
use actix_web::HttpResponse;
use actix_web::web::Data;

use crate::db::{Db, ping};

/// GET /health
pub async fn health() -> &'static str {
    "ok"
}

/// GET /ready: the database answers.
pub async fn ready(db: Data<Db>) -> HttpResponse {
    match db.read(ping).await {
        Ok(()) => HttpResponse::Ok().body("ready"),
        Err(_) => HttpResponse::ServiceUnavailable()
            .content_type("text/html")
            .body("no database"),
    }
}
