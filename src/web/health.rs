//! For whoever watches over the program: `/health` says that it runs, `/ready` that it can do its work.
use actix_web::HttpResponse;
use actix_web::web::Data;

use chrono::{TimeDelta, Utc};

use crate::db::Db;
use crate::notifications::Letter;

/// GET /health
pub async fn health() -> &'static str {
    "ok"
}

/// A letter that waits longer than this says that mail does not leave.
const LONGEST_WAIT: TimeDelta = TimeDelta::minutes(10);

/// GET /ready: the database answers and no mail has waited too long.
pub async fn ready(db: Data<Db>) -> HttpResponse {
    match db.read(Letter::waiting_since).await {
        Ok(Some(since)) if Utc::now() - since > LONGEST_WAIT => not_ready("mail is late"),
        Ok(_) => HttpResponse::Ok().body("ready"),
        Err(_) => not_ready("no database"),
    }
}

fn not_ready(reason: &'static str) -> HttpResponse {
    HttpResponse::ServiceUnavailable()
        .content_type("text/html")
        .body(reason)
}
