//! What can go wrong with a request. Each kind is converted once; `error_pages` draws the page a person sees.
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, ResponseError};
use diesel::result::{DatabaseErrorKind, Error as DatabaseError};

/// The answer of a handler.
pub type Result<T = HttpResponse> = std::result::Result<T, Error>;

/// A page with what a person typed, which is not for the log.
pub struct Drawn(pub String);

impl std::fmt::Debug for Drawn {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Drawn")
    }
}

/// A request that gets no ordinary answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("sign-in required")]
    SignInRequired,
    #[error("a second factor is required")]
    SecondFactorRequired,
    /// The page that asks for it, drawn with what was sent.
    #[error("a fresh proof is required")]
    ProofRequired(Drawn),
    #[error("forbidden")]
    Forbidden,
    #[error("not found")]
    NotFound,
    #[error("the form could not be read")]
    BadRequest,
    #[error("the form was changed since: {0}")]
    Conflict(&'static str),
    #[error("another host was asked for")]
    Misdirected,
    #[error("too large")]
    TooLarge,
    #[error("the body came too slowly")]
    TooSlow,
    #[error("too many requests")]
    TooManyRequests { retry_after_seconds: u64 },
    #[error("unavailable")]
    Unavailable,
    #[error("{0:#}")]
    Internal(anyhow::Error),
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::SignInRequired => StatusCode::UNAUTHORIZED,
            // The page that asks for it stands in the way, as the sign-in page does.
            Self::SecondFactorRequired => StatusCode::NETWORK_AUTHENTICATION_REQUIRED,
            Self::ProofRequired(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::Misdirected => StatusCode::MISDIRECTED_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::TooManyRequests { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        if let Self::Internal(error) = self {
            tracing::error!(error = format!("{error:#}"), "a request failed");
        }
        let mut response = HttpResponse::build(self.status_code());
        match self {
            Self::TooManyRequests { retry_after_seconds } => {
                response.insert_header((header::RETRY_AFTER, retry_after_seconds.to_string()));
            }
            Self::Unavailable => {
                response.insert_header((header::RETRY_AFTER, "5"));
            }
            Self::ProofRequired(page) => {
                return response.content_type("text/html; charset=utf-8").body(page.0.clone());
            }
            _ => {}
        }
        response.finish()
    }
}

impl From<DatabaseError> for Error {
    fn from(error: DatabaseError) -> Self {
        match error {
            DatabaseError::NotFound => Self::NotFound,
            DatabaseError::DatabaseError(DatabaseErrorKind::ClosedConnection, info) => {
                tracing::warn!(reason = info.message(), "the database is unavailable");
                Self::Unavailable
            }
            // A cancelled statement or a lock not had in time: the load will pass.
            DatabaseError::DatabaseError(_, info) if is_overload(info.message()) => {
                tracing::warn!(reason = info.message(), "a query was given up");
                Self::Unavailable
            }
            other => Self::Internal(other.into()),
        }
    }
}

fn is_overload(message: &str) -> bool {
    message.contains("statement timeout")
        || message.contains("lock timeout")
        || message.contains("terminating connection")
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        Self::Internal(error)
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        Self::Internal(error.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// K7. Guards against deriving `Debug` for a page with what a person typed: errors are written into the log.
    #[test]
    fn an_error_does_not_spell_out_the_page_it_holds() {
        let error = Error::ProofRequired(Drawn("011780000012345678901296".to_owned()));
        assert!(!format!("{error:?} {error}").contains("0117"));
    }
}
