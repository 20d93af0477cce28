//! The integration suite: one binary, its tree mirroring the program.
mod locales;
mod media;
