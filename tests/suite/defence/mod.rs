//! The program against who means harm, with the payloads, crowds and programs that the goals of reliability name: scripts
//! in names, caches in front, lures in links, formulas in sheets, stuffed passwords, guessed links, broken requests.
mod caches;
mod crowd;
mod events;
mod formulas;
mod fuzz;
mod guesses;
pub mod hostile;
mod logs;
mod nul;
pub mod pages;
mod proxy;
mod redirects;
mod scripts;
mod stuffing;
mod wire;

/// How much of a goal is tried: a part in each run of the suite, the whole with `TWIZA_WHOLE_GOALS=1` (docs/defence.md).
pub fn times(part: usize, whole: usize) -> usize {
    let is_whole = std::env::var_os("TWIZA_WHOLE_GOALS").is_some();
    if is_whole { whole } else { part }
}
