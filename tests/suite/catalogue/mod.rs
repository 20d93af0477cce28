//! Lists of products: searched, narrowed, counted.
mod listing;
mod suggestion;
