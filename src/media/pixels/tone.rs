//! The colour a frame shows until its photo arrives.
use image::RgbImage;

/// The commonest colour of a picture, as `#rrggbb`: the mean of the fullest of 4 096 boxes.
pub(super) fn dominant(pixels: &RgbImage) -> String {
    let mut boxes = vec![(0u64, [0u64; 3]); 16 * 16 * 16];
    for pixel in pixels.pixels().step_by(7) {
        let (count, sums) = &mut boxes[box_of(pixel.0)];
        *count += 1;
        sums.iter_mut()
            .zip(pixel.0)
            .for_each(|(sum, channel)| *sum += u64::from(channel));
    }
    let (count, sums) = boxes.into_iter().max_by_key(|(count, _)| *count).unwrap_or_default();
    let [red, green, blue] = sums.map(|sum| sum / count.max(1));
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn box_of(pixel: [u8; 3]) -> usize {
    pixel
        .iter()
        .fold(0, |index, channel| index * 16 + usize::from(channel >> 4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wall_outweighs_what_stands_before_it() {
        let mut wall = RgbImage::from_pixel(90, 90, image::Rgb([0xd9, 0xa4, 0x41]));
        (0..30).for_each(|x| wall.put_pixel(x, 3, image::Rgb([0, 0, 0])));
        assert_eq!(dominant(&wall), "#d9a441");
    }
}
