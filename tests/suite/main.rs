//! The integration suite: one binary, its tree mirroring the program.
mod db;
mod locales;
mod media;
