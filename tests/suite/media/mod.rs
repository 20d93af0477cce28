//! Photos: what is refused, what never leaves, what is kept.
mod decay;
mod hostile;
mod kept;
mod metadata;
mod rows;
pub mod samples;
mod served;

use twiza::media::{Darkroom, PhotoError, Prepared};

/// Sends bytes the way a page does: through a child of the program built for these tests.
async fn develop(bytes: impl Into<Vec<u8>>) -> Result<Prepared, PhotoError> {
    Darkroom::new(env!("CARGO_BIN_EXE_twiza")).develop(bytes.into()).await
}
