//! What is kept of a person, and their rights over it (law 09-08: access, rectification, opposition): [`holdings`] is the
//! map, [`export`] gives a copy of what it lists, [`erasure`] makes an account nobody's, [`retention`] forgets what is no
//! longer needed. A table that the map leaves out fails the suite.
pub mod erasure;
pub mod export;
pub mod holdings;
pub mod retention;
