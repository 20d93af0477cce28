//! Pages for those who build the site; they exist in development only.
pub mod styleguide;
