mod made_to_order;
mod moves;
mod place;
mod races;
mod waiting;
