//! Stories in a real Chromium, driven through WebDriver: what a person does with eyes and a finger, without script and
//! with it. Every page that a story opens passes the checks of [`page_checks.js`](page_checks.js).
mod buying;
mod driver;
mod logs;
mod photos;
mod scripts;
mod shop;
mod window;

use shop::Shop;
use window::{Browser, DESK, PHONE, Script};
