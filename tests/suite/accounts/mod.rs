//! People who sign in, and the journal of what they did.
mod address_book;
mod audit;
mod staff;
