//! The photos of a product: one large, the others as links, so that they can be looked at without a script.
use crate::media::Picture;
use crate::web::Layout;
use crate::web::storefront::query::Query;

/// The photo looked at, and all of them when there are several.
pub struct Gallery {
    pub photo: Option<Picture>,
    pub thumbs: Vec<Thumb>,
}

/// A small photo that leads to the large one.
pub struct Thumb {
    pub href: String,
    pub label: String,
    pub picture: Picture,
    pub is_current: bool,
}

impl Gallery {
    /// The one that `query` asks for, else the first.
    pub fn new(layout: &Layout, query: &Query, photos: &[Picture]) -> Self {
        let asked = query.first("photo").parse::<usize>().unwrap_or(1);
        let at = asked.clamp(1, photos.len().max(1));
        Self {
            photo: photos.get(at - 1).cloned(),
            thumbs: thumbs(layout, query, photos, at),
        }
    }
}

fn thumbs(layout: &Layout, query: &Query, photos: &[Picture], at: usize) -> Vec<Thumb> {
    if photos.len() < 2 {
        return Vec::new();
    }
    let path = layout.href(&layout.path);
    let numbered = photos.iter().zip(1..);
    let thumb = |(picture, number): (&Picture, usize)| Thumb {
        href: path.clone() + &query.with("photo", &number.to_string()),
        label: layout.t1("storefront-photo", "n", number),
        picture: picture.clone(),
        is_current: number == at,
    };
    numbered.map(thumb).collect()
}
