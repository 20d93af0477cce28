//! Files that look right and misbehave: bombs, and photos with a few bytes changed. The child may refuse them or take
//! them, but it stays within its limits and its parent lives.
use std::process::{Command, Stdio};
use std::time::Instant;

use twiza::media::{Darkroom, PhotoError};

use super::develop;
use super::samples::*;

// Shown to fail by not calling `confine`: every line then said "unlimited" or the system's own number.
#[test]
fn the_child_confines_itself_before_it_reads() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_twiza"))
        .arg("photo-child")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let limits = confined_limits(child.id());
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(hard_limit(&limits, "Max address space"), "536870912");
    assert_eq!(hard_limit(&limits, "Max cpu time"), "5");
    assert_eq!(hard_limit(&limits, "Max file size"), "0");
    assert_eq!(hard_limit(&limits, "Max open files"), "0");
    assert_eq!(hard_limit(&limits, "Max core file size"), "0");
}

/// The child is given a moment to start; the open files are its last limit.
fn confined_limits(child: u32) -> String {
    let started = Instant::now();
    loop {
        let limits = std::fs::read_to_string(format!("/proc/{child}/limits")).unwrap();
        if hard_limit(&limits, "Max open files") == "0" || started.elapsed().as_secs() > 10 {
            return limits;
        }
        std::thread::yield_now();
    }
}

fn hard_limit<'a>(limits: &'a str, name: &str) -> &'a str {
    let line = limits.lines().find(|line| line.starts_with(name)).unwrap();
    line[name.len()..].split_whitespace().nth(1).unwrap()
}

#[actix_web::test]
async fn forty_megapixels_of_sixteen_bits_stay_within_the_childs_memory() {
    let rows = zeros(5_000 * (1 + 8_000 * 8));
    let bomb = png_of(&[
        ihdr(8_000, 5_000, [16, 6]),
        (b"eXIf", exif(6)),
        (b"IDAT", rows),
        (b"IEND", vec![]),
    ]);
    assert!(bomb.len() < 1 << 20);
    let outcome = develop(bomb).await;
    assert!(matches!(outcome, Ok(_) | Err(PhotoError::TooDemanding)), "{outcome:?}");
}

#[actix_web::test]
async fn a_small_picture_that_unpacks_to_a_gigabyte_is_not_unpacked() {
    let bomb = png_of(&[ihdr(500, 500, [8, 2]), (b"IDAT", zeros(1 << 30)), (b"IEND", vec![])]);
    let started = Instant::now();
    let outcome = develop(bomb).await;
    assert_ne!(outcome.err(), Some(PhotoError::Unavailable));
    assert!(started.elapsed().as_secs() < 8);
}

#[actix_web::test]
async fn a_profile_and_a_text_that_unpack_to_gigabytes_are_not_unpacked() {
    let bombs = [b"iCCP", b"zTXt"].map(|chunk| png_with_chunk(chunk, &[b"x\0\0".as_slice(), &zeros(1 << 30)].concat()));
    for bomb in bombs {
        assert_ne!(develop(bomb).await.err(), Some(PhotoError::Unavailable));
    }
}

#[actix_web::test]
async fn photos_with_changed_bytes_never_reach_the_parent() {
    let mut dice = Dice(2_466_731);
    let photos = [
        jpeg(),
        png(),
        webp(),
        jpeg_with_segment(0xe1, &[b"Exif\0\0".as_slice(), &exif(6)].concat()),
    ];
    for photo in photos.iter().cycle().take(60) {
        let outcome = develop(dice.spoil(photo.clone())).await;
        assert_ne!(outcome.err(), Some(PhotoError::Unavailable));
    }
}

/// The same bytes change at every run.
struct Dice(u64);

impl Dice {
    fn throw(&mut self) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    /// Past the first word, which would only be refused as no photo.
    fn spoil(&mut self, mut bytes: Vec<u8>) -> Vec<u8> {
        for _ in 0..1 + self.throw() % 12 {
            let at = 16 + self.throw() as usize % (bytes.len() - 16);
            bytes[at] = self.throw() as u8;
        }
        bytes
    }
}

// Shown to fail by answering `Damaged` when the child cannot be started: the person was then told that a sound photo is broken.
#[actix_web::test]
async fn a_program_that_cannot_be_run_is_not_the_photos_fault() {
    let outcome = Darkroom::new("/no/such/program").develop(jpeg()).await;
    assert_eq!(outcome.err(), Some(PhotoError::Unavailable));
}

#[actix_web::test]
async fn a_child_that_dies_without_an_answer_is_noticed() {
    let outcome = Darkroom::new("/bin/false").develop(jpeg()).await;
    assert_eq!(outcome.err(), Some(PhotoError::TooDemanding));
}
