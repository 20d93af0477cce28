//! Ink and ground keep the contrast that WCAG 2.2 AA asks for, computed from the tokens, in light and dark.
use std::collections::HashMap;

use regex::Regex;

use super::stylesheets;

type Palette = HashMap<String, [f64; 3]>;

const TEXT: f64 = 4.5;
const SHAPE: f64 = 3.0;

/// What is written or drawn on what, and how far apart they must be.
const PAIRS: [(&str, &str, f64); 35] = [
    ("ink", "bg", TEXT),
    ("ink", "surface", TEXT),
    ("ink", "sunk", TEXT),
    ("ink", "green-soft", TEXT),
    ("ink", "honey-soft", TEXT),
    ("ink", "cobalt-soft", TEXT),
    ("ink", "garance-soft", TEXT),
    ("ink", "plum-soft", TEXT),
    ("ink-2", "bg", TEXT),
    ("ink-2", "surface", TEXT),
    ("ink-2", "sunk", TEXT),
    ("ink-2", "honey-soft", TEXT),
    ("ink-3", "bg", TEXT),
    ("ink-3", "surface", TEXT),
    ("green", "bg", TEXT),
    ("green", "surface", TEXT),
    ("green", "green-soft", TEXT),
    ("on-green", "green", TEXT),
    ("on-green", "green-hover", TEXT),
    ("honey-ink", "bg", TEXT),
    ("honey-ink", "honey-soft", TEXT),
    ("cobalt", "bg", TEXT),
    ("cobalt", "surface", TEXT),
    ("cobalt", "cobalt-soft", TEXT),
    ("bg", "cobalt", TEXT),
    ("garance", "bg", TEXT),
    ("garance", "surface", TEXT),
    ("garance", "garance-soft", TEXT),
    ("bg", "garance", TEXT),
    ("plum", "surface", TEXT),
    ("plum", "plum-soft", TEXT),
    ("panel-ink", "panel", TEXT),
    ("honey", "panel", SHAPE),
    ("line-strong", "bg", SHAPE),
    ("line-strong", "surface", SHAPE),
];

#[test]
fn inks_stand_out_from_their_grounds() {
    let faint: Vec<String> = ["light", "dark"]
        .into_iter()
        .flat_map(|mode| faint_in(mode, &palette(mode)))
        .collect();
    assert_eq!(faint, Vec::<String>::new());
}

#[test]
fn both_ways_into_the_dark_lead_to_the_same_colours() {
    let tokens = tokens();
    let asked = raw(&tokens, r#":root:not\(\[data-theme="light"\]\)"#);
    let chosen = raw(&tokens, r#":root\[data-theme="dark"\]"#);
    assert_eq!(asked, chosen);
    assert_eq!(asked.len(), raw(&tokens, r":root").len());
}

fn faint_in(mode: &str, palette: &Palette) -> Vec<String> {
    let pair = |(ink, ground, least): &(&str, &str, f64)| {
        let found = contrast(palette[*ink], palette[*ground]);
        (found < *least).then(|| format!("{mode}: {ink} on {ground} is {found:.2}, not {least}"))
    };
    PAIRS.iter().filter_map(pair).collect()
}

fn tokens() -> String {
    stylesheets().swap_remove(0).1
}

fn palette(mode: &str) -> Palette {
    let tokens = tokens();
    if mode == "light" {
        raw(&tokens, ":root")
    } else {
        raw(&tokens, r#":root\[data-theme="dark"\]"#)
    }
}

/// The `--lch-*` triplets of the first rule with that selector.
fn raw(tokens: &str, selector: &str) -> Palette {
    let rule = Regex::new(&format!(r"(?m)^\s*{selector} \{{([^}}]*)\}}")).unwrap();
    let triplet = Regex::new(r"--lch-([\w-]+): ([\d.]+) ([\d.]+) ([\d.]+);").unwrap();
    let body = rule.captures(tokens).expect("the tokens have that rule")[1].to_owned();
    triplet
        .captures_iter(&body)
        .map(|found| (found[1].to_owned(), [2, 3, 4].map(|part| found[part].parse().unwrap())))
        .collect()
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Of an OKLCH colour, after Björn Ottosson's matrices.
fn luminance([lightness, chroma, hue]: [f64; 3]) -> f64 {
    let (a, b) = (chroma * hue.to_radians().cos(), chroma * hue.to_radians().sin());
    let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    let red = 4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s;
    let green = -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s;
    let blue = -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s;
    let clip = |channel: f64| channel.clamp(0.0, 1.0);
    0.2126 * clip(red) + 0.7152 * clip(green) + 0.0722 * clip(blue)
}
