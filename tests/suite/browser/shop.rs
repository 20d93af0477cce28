//! A shop of its own for a story: the real program on a real port, its worker beside it, over a database that commits;
//! its mail is written into a folder.
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::time::Duration;

use actix_web::HttpServer;
use diesel::prelude::*;
use image::ImageFormat;
use tokio::sync::watch;
use twiza::media::{Photo, Prepared};
use twiza::notifications::{Letter, Postman};
use twiza::schema::product_photos;
use twiza::web::app::{Shared, app};
use twiza::worker::Worker;

use crate::media::samples;
use crate::support::{CommittedDb, app as test_app, database};

use super::window::PATIENCE;

pub struct Shop {
    database: CommittedDb,
    origin: String,
    folder: tempfile::TempDir,
    /// The worker stops when this is gone.
    _open: watch::Sender<bool>,
}

impl Shop {
    /// Opens it, with the cast in it and a photo that can be seen.
    pub async fn open() -> Self {
        let database = CommittedDb::new();
        hang_photos(&database).await;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        let address = listener.local_addr().expect("a listener has an address");
        // By its name: browsers tie no passkey to a number.
        let origin = format!("http://localhost:{}", address.port());
        let mut shared = test_app::shared(database.db());
        shared.site.base_url = origin.parse().expect("a URL");
        shared.site.trusted_proxies = vec![Ipv4Addr::LOCALHOST.into()];
        let folder = tempfile::tempdir().expect("a folder can be made");
        let worker = Worker {
            db: database.db(),
            postman: Postman::for_folder(folder.path(), &origin).expect("a postman for a folder"),
            storage: database::storage(),
        };
        let (open, stop) = watch::channel(false);
        std::thread::spawn(move || actix_web::rt::System::new().block_on(worker.run(stop)));
        std::thread::spawn(move || serve(listener, shared));
        Self {
            database,
            origin,
            folder,
            _open: open,
        }
    }

    pub fn origin(&self) -> &str {
        &self.origin
    }

    pub fn port(&self) -> u16 {
        let (_, port) = self.origin.rsplit_once(':').expect("the origin has a port");
        port.parse().expect("a port is a number")
    }

    /// Runs `work` on a connection.
    pub fn run<T>(&self, work: impl FnOnce(&mut PgConnection) -> T) -> T {
        work(&mut self.database.conn())
    }

    /// Every letter so far, the newest first, once the worker has sent them all.
    pub async fn mail(&self) -> Vec<Letter> {
        let sending = async {
            loop {
                let letters = self.run(|conn| Letter::newest(conn, 100).expect("letters can be read"));
                if letters.iter().all(|letter| letter.sent_at.is_some()) {
                    return letters;
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        let sent = tokio::time::timeout(PATIENCE, sending).await;
        sent.expect("the worker sends every letter")
    }

    /// The text of every letter as it left, secrets and all.
    pub fn sent_text(&self) -> String {
        let files = std::fs::read_dir(self.folder.path()).expect("the folder can be read");
        let paths = files.map(|file| file.expect("a file").path());
        let letters = paths.filter(|path| path.extension().is_some_and(|kind| kind == "eml"));
        let read = |path: PathBuf| {
            let bytes = std::fs::read(path).expect("a letter can be read");
            String::from_utf8_lossy(&bytes).replace("=\r\n", "").replace("=\n", "")
        };
        letters.map(read).collect()
    }

    /// A photo `width` px wide, as a file; another width is another photo.
    pub fn photo(&self, width: u32) -> PathBuf {
        let path = self.folder.path().join(format!("{width}.jpg"));
        let photo = samples::encoded(samples::quarters(width, 480), ImageFormat::Jpeg);
        std::fs::write(&path, photo).expect("a file can be written");
        path
    }
}

/// Like [`twiza::web::app::serve`], but signals stay with the test program: Ctrl-C must end the run.
fn serve(listener: TcpListener, shared: Shared) {
    let server = HttpServer::new(move || app(&shared))
        .workers(1)
        .worker_max_blocking_threads(8)
        .disable_signals()
        .listen(listener)
        .expect("the listener listens");
    actix_web::rt::System::new()
        .block_on(server.run())
        .expect("the shop serves");
}

/// The cast's products get a photo whose files exist.
async fn hang_photos(database: &CommittedDb) {
    let prepared = Prepared::from_upload(&samples::jpeg()).expect("the photo is accepted");
    prepared.store(&database::storage()).await.expect("the photo is stored");
    let conn = &mut database.conn();
    let photo = Photo::insert(conn, &prepared).expect("the photo is recorded");
    diesel::update(product_photos::table)
        .set(product_photos::photo_id.eq(photo.id))
        .execute(conn)
        .expect("photos can be changed");
}
