//! What is asked for.
use std::net::SocketAddr;

use anyhow::{Context, Result, ensure};

use crate::connection::{Answer, Connection};
use crate::shop::Shop;
use crate::visitor::Visitor;

/// A page of the shop: its name in the table, and the request of one visitor for it.
pub struct Case {
    pub name: &'static str,
    pub request: Vec<u8>,
}

/// The pages that are read.
pub fn pages(shop: &Shop, encoding: &str) -> Result<Vec<Case>> {
    let visitor = Visitor::arrive(shop.address)?;
    let (slug, _) = &shop.goods[0];
    let with_cart = Visitor::with_cart(shop.address, &variants(shop, 0), &shop.commune)?;
    let case = |name, request| Case { name, request };
    Ok(vec![
        case("catalogue", visitor.asking("/fr/produits", encoding)),
        case("catalogue, one word", visitor.asking("/fr/produits?q=safran", encoding)),
        case("product", visitor.asking(&format!("/fr/produits/{slug}"), encoding)),
        case("cart of three", with_cart.asking("/fr/panier", encoding)),
    ])
}

/// `count` filled-in checkouts of different visitors, three parcels each; `from` says which goods come next.
pub fn orders(shop: &Shop, from: usize, count: usize) -> Result<Vec<Vec<u8>>> {
    let order = |number| Visitor::with_cart(shop.address, &variants(shop, number), &shop.commune)?.order(&shop.commune);
    (from..from + count).map(order).collect()
}

/// Three variants of three cooperatives, others for the next number.
fn variants(shop: &Shop, number: usize) -> Vec<i64> {
    let places = (0..3).map(|nth| (3 * number + nth) % shop.goods.len());
    places.map(|place| shop.goods[place].1).collect()
}

/// The answer to `request`, which must have that status.
pub fn answer(address: SocketAddr, request: &[u8], status: u16) -> Result<Answer> {
    let answer = Connection::open(address)?.send(request).context("asking once")?;
    ensure!(answer.status == status, "an answer is {}, not {status}", answer.status);
    Ok(answer)
}

/// The same request for the yardstick's `index`th answer.
pub fn from_memory(request: &[u8], index: usize) -> Result<Vec<u8>> {
    let text = std::str::from_utf8(request)?;
    let mut words = text.splitn(3, ' ');
    let (method, rest) = (words.next().unwrap_or_default(), words.nth(1).unwrap_or_default());
    Ok(format!("{method} /{index} {rest}").into_bytes())
}
