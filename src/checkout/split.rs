//! A cart split into the parts of an order, one per cooperative. Pure.
use crate::cart::Group;
use crate::money::Money;
use crate::shipping::Route;

/// What one cooperative sends.
#[derive(Debug, Clone)]
pub struct Part<'a> {
    /// From 1, in the order of the cart.
    pub position: i16,
    pub group: &'a Group,
    pub route: &'a Route,
    pub goods: Money,
    pub delivery: Money,
}

impl Part<'_> {
    /// Goods and delivery.
    pub fn total(&self) -> Money {
        self.goods + self.delivery
    }
}

/// One part per group; the first group that cannot travel stops it.
pub fn split(groups: &[Group]) -> Result<Vec<Part<'_>>, &Group> {
    (1..)
        .zip(groups)
        .map(|(position, group)| part_of(position, group))
        .collect()
}

fn part_of(position: i16, group: &Group) -> Result<Part<'_>, &Group> {
    let route = group.chosen.as_ref().ok_or(group)?;
    Ok(Part {
        position,
        group,
        route,
        goods: group.goods(),
        delivery: route.charged,
    })
}
