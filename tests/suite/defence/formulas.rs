//! Names that a spreadsheet would run as formulas, in every table that is downloaded, opened by LibreOffice (K5).
use std::fs;
use std::path::Path;
use std::process::Command;

use regex::Regex;

use super::hostile::fill;
use super::pages::viewer;
use crate::policy::asking::{Question, world};
use crate::policy::table::lines;

/// What starts a formula, or has been taken for one, and names that must come through whole.
const NAMES: [&str; 20] = [
    "=1+1",
    "=HYPERLINK(\"http://evil.test\";\"Miel\")",
    "=cmd|' /C calc'!A0",
    "=DDE(\"cmd\";\"/C calc\";\"x\")",
    "=WEBSERVICE(\"http://evil.test\")",
    "+1+1",
    "+212600000000",
    "-1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1;1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "\u{ff1d}1+1",
    "\";=1+1;\"",
    "Miel;=1+1",
    "Miel\n=1+1",
    "زيت أركان = 1",
    "Crème d’été à l’œillet",
];

/// The tables of the site, by what they are called, as the first of their readers downloads them.
async fn downloaded(folder: &Path) -> Vec<String> {
    let world = world().await;
    let names = NAMES.map(str::to_owned);
    let mut tables = Vec::new();
    for turn in 0..NAMES.len() {
        world.app.run(|conn| fill(conn, &names, turn));
        for line in lines().iter().filter(|line| line.path.ends_with(".csv")) {
            let actor = viewer(line).unwrap_or_else(|| panic!("nobody downloads {}", line.path));
            let language = ["fr", "ar"][turn % 2];
            let question = Question::of(line, &line.path.replace("{l}", language));
            let page = world.ask(actor, &question).await.page;
            assert_eq!(page.status(), 200, "{}", line.path);
            let name = format!("{}-{turn}", tables.len());
            fs::write(folder.join(format!("{name}.csv")), page.bytes()).expect("a file can be written");
            tables.push(name);
        }
    }
    tables
}

/// Opens them as a person does who presses Enter in the dialogue: UTF-8, semicolons, formulas run.
fn open_in_libreoffice(folder: &Path) {
    let files = fs::read_dir(folder).expect("the folder can be read");
    let files: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let status = Command::new("soffice")
        .args([profile.as_str(), "--headless", "--norestore", "--convert-to", "fods"])
        .arg("--infilter=CSV:59,34,76,1,,0,false,true,false,false,false,-1,true")
        .arg("--outdir")
        .arg(folder)
        .args(files)
        .env("HOME", folder)
        .output()
        .expect("bin/setup --tests installs LibreOffice");
    assert!(status.status.success(), "{}", String::from_utf8_lossy(&status.stderr));
}

/// Guards against leaving `inert` out of `sheet::csv`.
#[actix_web::test]
async fn no_name_is_a_formula_in_a_downloaded_table() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let tables = downloaded(folder.path()).await;
    open_in_libreoffice(folder.path());
    let formula = Regex::new(r#"table:formula="[^"]*""#).expect("a pattern");
    let mut read = String::new();
    for table in &tables {
        let sheet = fs::read_to_string(folder.path().join(format!("{table}.fods"))).expect("LibreOffice wrote it");
        let found: Vec<_> = formula.find_iter(&sheet).map(|found| found.as_str()).collect();
        assert!(found.is_empty(), "{table}: {found:?}");
        read.push_str(&sheet);
    }
    for whole in ["زيت أركان = 1", "Crème d’été à l’œillet", "'=1+1", "Miel;=1+1"] {
        let written = whole.replace('\'', "&apos;");
        assert!(read.contains(&written), "no table says {whole}");
    }
}
