//! The colour a frame shows until its photo arrives. Inline styles are forbidden by our policy, so the colour is one of
//! 125 classes: five steps a channel.

const STEPS: u32 = 5;

/// `tone-331` for `#d9a441`.
pub(super) fn class(color: &str) -> String {
    let rgb = u32::from_str_radix(color.trim_start_matches('#'), 16).unwrap_or(0xffffff);
    let [red, green, blue] = [rgb >> 16, rgb >> 8, rgb].map(|channel| step(channel & 0xff));
    format!("tone-{red}{green}{blue}")
}

fn step(channel: u32) -> u32 {
    (channel * (STEPS - 1) + 127) / 255
}

/// The rules of all 125 classes, for the stylesheet.
pub fn tone_stylesheet() -> String {
    let rules = (0..STEPS.pow(3)).map(|index| rule(index / 25, index / 5 % 5, index % 5));
    format!("@layer utilities {{\n{}}}\n", rules.collect::<String>())
}

fn rule(red: u32, green: u32, blue: u32) -> String {
    let [r, g, b] = [red, green, blue].map(|step| step * 255 / (STEPS - 1));
    format!(".tone-{red}{green}{blue} {{ background-color: #{r:02x}{g:02x}{b:02x}; }}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_takes_the_nearest_class() {
        assert_eq!(class("#d9a441"), "tone-331");
        assert_eq!(class("#ffffff"), "tone-444");
    }

    #[test]
    fn every_class_has_its_rule() {
        let sheet = tone_stylesheet();
        assert_eq!(sheet.matches(".tone-").count(), 125);
        assert!(sheet.contains(".tone-331 { background-color: #bfbf3f; }"));
    }
}
