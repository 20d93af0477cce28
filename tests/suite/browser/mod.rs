//! Stories in a real Chromium, driven through WebDriver: what a person does with eyes and a finger, without script and
//! with it. Every page that a story opens passes the checks of [`page_checks.js`](page_checks.js).
mod browser;
mod buying;
mod driver;
mod logs;
mod photos;
mod scripts;
mod shop;

use browser::{Browser, DESK, PHONE, Script};
use shop::Shop;
