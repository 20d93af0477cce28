//! A prepared photo, or the reason there is none, as bytes: what the child answers and what the cache keeps.
//! A length, a header in JSON, then the files one after another.
use std::io::{self, Read, Write};

use serde::{Deserialize, Serialize};

use super::{Extension, File, PhotoError, Picture, Prepared, WIDTHS};

const MAX_HEADER: u32 = 16 * 1024;
/// More than any file of ours weighs; a child led astray cannot make its parent allocate beyond it.
const MAX_FILE: u32 = 4 * 1024 * 1024;

#[derive(Serialize, Deserialize)]
enum Header {
    Prepared { picture: Picture, files: Vec<Entry> },
    Refused(PhotoError),
}

#[derive(Serialize, Deserialize)]
struct Entry {
    width: u32,
    extension: Extension,
    length: u32,
}

/// Writes one answer.
pub(super) fn write(out: &mut impl Write, answer: &Result<Prepared, PhotoError>) -> io::Result<()> {
    let header = serde_json::to_vec(&header(answer))?;
    out.write_all(&(header.len() as u32).to_be_bytes())?;
    out.write_all(&header)?;
    let files = answer
        .as_ref()
        .map(|prepared| prepared.files.as_slice())
        .unwrap_or_default();
    files.iter().try_for_each(|file| out.write_all(&file.bytes))?;
    out.flush()
}

fn header(answer: &Result<Prepared, PhotoError>) -> Header {
    match answer {
        Ok(prepared) => Header::Prepared {
            picture: prepared.picture.clone(),
            files: prepared.files.iter().map(entry).collect(),
        },
        Err(error) => Header::Refused(*error),
    }
}

fn entry(file: &File) -> Entry {
    Entry {
        width: file.width,
        extension: file.extension,
        length: file.bytes.len() as u32,
    }
}

/// Reads one answer, believing nothing: sizes are bounded, and the picture is one the database would take.
pub(super) fn read(input: &mut impl Read) -> io::Result<Result<Prepared, PhotoError>> {
    let mut length = [0; 4];
    input.read_exact(&mut length)?;
    let header = read_bounded(input, u32::from_be_bytes(length), MAX_HEADER)?;
    match serde_json::from_slice(&header)? {
        Header::Refused(error) => Ok(Err(error)),
        Header::Prepared { picture, files } => {
            check(&picture, &files)?;
            let files = files
                .into_iter()
                .map(|entry| read_file(input, entry))
                .collect::<io::Result<_>>()?;
            Ok(Ok(Prepared { picture, files }))
        }
    }
}

fn check(picture: &Picture, files: &[Entry]) -> io::Result<()> {
    let is_hex =
        |text: &str, length| text.len() == length && text.bytes().all(|byte| b"0123456789abcdef".contains(&byte));
    let color = picture.dominant_color.strip_prefix('#').unwrap_or_default();
    let known = files.iter().all(|entry| WIDTHS.contains(&entry.width));
    let sized = (1..=8_000).contains(&picture.width) && (1..=8_000).contains(&picture.height);
    match is_hex(&picture.hash, 64) && is_hex(color, 6) && known && sized && files.len() <= 2 * WIDTHS.len() {
        true => Ok(()),
        false => Err(malformed()),
    }
}

fn read_file(input: &mut impl Read, entry: Entry) -> io::Result<File> {
    let bytes = read_bounded(input, entry.length, MAX_FILE)?;
    Ok(File {
        width: entry.width,
        extension: entry.extension,
        bytes,
    })
}

fn read_bounded(input: &mut impl Read, length: u32, most: u32) -> io::Result<Vec<u8>> {
    if length > most {
        return Err(malformed());
    }
    let mut bytes = vec![0; length as usize];
    input.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn malformed() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "a prepared photo is malformed")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prepared(hash: &str) -> Prepared {
        let picture = Picture {
            hash: hash.into(),
            width: 640,
            height: 480,
            dominant_color: "#102030".into(),
            has_avif: false,
        };
        Prepared {
            picture,
            files: vec![File {
                width: 240,
                extension: Extension::Jpg,
                bytes: vec![1, 2, 3],
            }],
        }
    }

    fn framed(answer: &Result<Prepared, PhotoError>) -> Vec<u8> {
        let mut bytes = Vec::new();
        write(&mut bytes, answer).expect("a Vec takes everything");
        bytes
    }

    #[test]
    fn an_answer_reads_as_it_was_written() {
        let answer = Ok(prepared(&"a".repeat(64)));
        assert_eq!(read(&mut framed(&answer).as_slice()).ok(), Some(answer));
    }

    // Shown to fail without `check`: the hash then became a path outside the storage's folder.
    #[test]
    fn a_hash_that_is_a_path_is_refused() {
        let bytes = framed(&Ok(prepared("../../etc/passwd")));
        assert!(read(&mut bytes.as_slice()).is_err());
    }

    // Shown to fail without the bound: four gigabytes were then asked for, and only the end of the input stopped it.
    #[test]
    fn a_length_beyond_reason_is_refused_before_memory_is_taken() {
        let error = read(&mut [0xff, 0xff, 0xff, 0xff, b'{'].as_slice()).expect_err("too long");
        assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    }
}
