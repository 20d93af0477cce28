//! Our own illustrations, drawn as SVG, as pictures the pipeline takes like any other photo.
use anyhow::Context;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

const SIDE: f32 = 1600.0;

/// Draws an SVG 1 600 px wide (high, if it is higher) and encodes it as PNG.
pub fn illustration_to_png(svg: &[u8]) -> anyhow::Result<Vec<u8>> {
    let tree = Tree::from_data(svg, &Options::default()).context("reading an illustration")?;
    let size = tree.size();
    let scale = SIDE / size.width().max(size.height());
    let (width, height) = (
        (size.width() * scale).round() as u32,
        (size.height() * scale).round() as u32,
    );

    let mut canvas = Pixmap::new(width, height).context("an illustration has no size")?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut canvas.as_mut());
    png(&canvas.take_demultiplied(), width, height)
}

/// Compressed in haste, since it is decoded again at once; so fast it only shortens runs of zeros, which the filter
/// makes of flat colours.
fn png(rgba: &[u8], width: u32, height: u32) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Fast, FilterType::Up)
        .write_image(rgba, width, height, ExtendedColorType::Rgba8)
        .context("encoding an illustration")?;
    Ok(bytes)
}
