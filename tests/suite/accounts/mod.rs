//! People who sign in, and the journal of what they did.
mod audit;
mod staff;
