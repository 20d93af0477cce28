//! The database's own guarantees, below every domain.

mod embedded;
mod migrations;
mod rows;
