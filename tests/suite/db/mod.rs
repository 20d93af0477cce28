//! The database's own guarantees, below every domain.

mod crowds;
mod embedded;
mod migrations;
mod rows;
