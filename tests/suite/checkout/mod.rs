mod moves;
mod place;
mod races;
