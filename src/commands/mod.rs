//! The commands that read files or make data, and what they tell the terminal.
pub mod import;
pub mod seed;
pub mod user;

use indicatif::{ProgressBar, ProgressStyle};
use twiza::logging;

/// A bar that draws itself only on a terminal.
fn progress(message: String) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {elapsed}").expect("the template is sound");
    logging::draw(ProgressBar::new(0).with_style(style).with_message(message))
}
