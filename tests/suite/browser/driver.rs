//! chromedriver, started once for the run on a port that it chooses. A shell stands between: it waits for the end of
//! its input, which comes when this process ends in whatever way, and then ends the driver, its browsers and their files.
use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::LazyLock;

/// What to do when there is no browser.
pub const MISSING: &str = "Chromium and chromedriver are needed for the browser tests: run `bin/setup --tests`.";

/// `$0` is the driver, `$TMPDIR` a folder of this run. The trap keeps the shell while its group is asked to end.
const KEEPER: &str = r#"
    trap : TERM
    "$0" --port=0 &
    read -r _
    kill -TERM 0
    for wait in 1 2 3 4 5 6 7 8 9; do sleep 0.2; rm -rf "$TMPDIR" && break; done
    kill -KILL 0
"#;

struct Driver {
    url: String,
    /// Its standard input is what keeps the driver alive.
    _keeper: Child,
}

static DRIVER: LazyLock<Result<Driver, String>> = LazyLock::new(start);

/// The address of the driver.
pub fn url() -> &'static str {
    match &*DRIVER {
        Ok(driver) => &driver.url,
        Err(sentence) => panic!("{sentence}"),
    }
}

fn start() -> Result<Driver, String> {
    let program = find().ok_or(MISSING)?;
    let folder = tempfile::Builder::new().prefix("twiza-browser-").tempdir();
    let folder = folder
        .map_err(|error| format!("no folder for browsers: {error}"))?
        .keep();
    let mut keeper = Command::new("sh")
        .args(["-c", KEEPER])
        .arg(program)
        .env("TMPDIR", folder)
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("chromedriver did not start: {error}"))?;
    let output = keeper.stdout.take().expect("its output is piped");
    let port = announced_port(output).ok_or("chromedriver ended before it listened: run it by hand to see why")?;
    Ok(Driver {
        url: format!("http://127.0.0.1:{port}"),
        _keeper: keeper,
    })
}

/// "ChromeDriver was started successfully on port 39507."
fn announced_port(output: ChildStdout) -> Option<u16> {
    let mut lines = BufReader::new(output).lines().map_while(Result::ok);
    let port = lines.find_map(|line| {
        line.split_once("successfully on port ")?
            .1
            .trim_end_matches('.')
            .parse()
            .ok()
    });
    // What else it says is read and forgotten, so that it never waits for a reader.
    std::thread::spawn(move || lines.for_each(drop));
    port
}

fn find() -> Option<OsString> {
    let named = std::env::var_os("TWIZA_CHROMEDRIVER").into_iter();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let searched = std::env::split_paths(&path).map(|folder| folder.join("chromedriver").into_os_string());
    let usual = ["/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver"].map(OsString::from);
    named
        .chain(searched)
        .chain(usual)
        .find(|program| Path::new(program).is_file())
}
