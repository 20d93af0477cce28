//! A shop of its own for a story: the real program on a real port over a database that commits, its mail carried on
//! demand into a folder.
use std::net::{Ipv4Addr, TcpListener};

use actix_web::HttpServer;
use diesel::prelude::*;
use twiza::media::Photo;
use twiza::notifications::{Letter, Postman};
use twiza::schema::product_photos;
use twiza::web::app::{Shared, app};
use twiza::worker;

use crate::support::{CommittedDb, app as test_app, database};

use super::photos;
use super::window::{Browser, Script};

pub struct Shop {
    pub database: CommittedDb,
    origin: String,
    mailbox: tempfile::TempDir,
}

impl Shop {
    /// Opens it, with the cast in it and a photo that can be seen.
    pub async fn open() -> Self {
        let database = CommittedDb::new();
        hang_photos(&database).await;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        let port = listener.local_addr().expect("a listener has an address").port();
        let origin = format!("http://127.0.0.1:{port}");
        let mut shared = test_app::shared(database.db());
        shared.site.base_url = origin.parse().expect("a URL");
        std::thread::spawn(move || serve(listener, shared));
        let mailbox = tempfile::tempdir().expect("a folder can be made");
        Self {
            database,
            origin,
            mailbox,
        }
    }

    /// A browser that has not been here before.
    pub async fn browser(&self, script: Script, width: u32, language: &str) -> Browser {
        Browser::new(&self.origin, script, width, language).await
    }

    /// Runs `work` on a connection.
    pub fn run<T>(&self, work: impl FnOnce(&mut PgConnection) -> T) -> T {
        work(&mut self.database.conn())
    }

    /// Lets the worker carry what is due, and hands out every letter so far, the newest first.
    pub async fn mail(&self) -> Vec<Letter> {
        let postman = Postman::for_folder(self.mailbox.path(), &self.origin).expect("a postman for a folder");
        worker::run_once(&self.database.db(), &postman)
            .await
            .expect("the worker works");
        let letters = self.run(|conn| Letter::newest(conn, 100).expect("letters can be read"));
        assert!(
            letters.iter().all(|letter| letter.sent_at.is_some()),
            "every letter leaves"
        );
        letters
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
    let prepared = photos::prepared();
    prepared.store(&database::storage()).await.expect("the photo is stored");
    let conn = &mut database.conn();
    let photo = Photo::insert(conn, prepared).expect("the photo is recorded");
    diesel::update(product_photos::table)
        .set(product_photos::photo_id.eq(photo.id))
        .execute(conn)
        .expect("photos can be changed");
}
