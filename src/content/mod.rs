//! What the site says of itself: who runs it and how they are reached.
mod operator;

pub use operator::Operator;
