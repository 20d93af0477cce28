//! The row of a photo, and the AVIF files the worker gives it later.
use twiza::media::{Extension, Photo, Prepared, Storage, write_next_avif};

use super::samples::png;
use crate::support::RolledBackDb;

fn prepared() -> Prepared {
    Prepared::from_upload(&png()).unwrap()
}

/// The cast's own photos have no files here, and are got out of the way first.
async fn write_all(database: &RolledBackDb, storage: &Storage) {
    while write_next_avif(&database.db(), storage).await.unwrap() {}
}

#[test]
fn the_same_picture_is_one_row() {
    let (first, second) = RolledBackDb::new().run(|conn| {
        let insert = |conn: &mut _| Photo::insert(conn, &prepared()).unwrap();
        (insert(conn), insert(conn))
    });
    assert_eq!(first.id, second.id);
    assert_eq!(first.picture(), prepared().picture);
}

#[actix_web::test]
async fn the_worker_gives_a_photo_its_avif_files_once() {
    let (database, folder) = (RolledBackDb::new(), tempfile::tempdir().unwrap());
    let storage = Storage::local(folder.path()).unwrap();
    prepared().store(&storage).await.unwrap();
    let photo = database.run(|conn| Photo::insert(conn, &prepared()).unwrap());
    write_all(&database, &storage).await;

    let file = storage.read(&photo.hash, 400, Extension::Avif).await.unwrap();
    assert_eq!(&file[4..12], b"ftypavif");
    assert!(
        database
            .run(|conn| Photo::find(conn, photo.id).unwrap())
            .picture()
            .has_avif
    );
    assert!(!write_next_avif(&database.db(), &storage).await.unwrap());
}

// Shown to fail by not marking the failure: the same photo then came back for ever and this test did not end.
#[actix_web::test]
async fn a_photo_that_cannot_be_encoded_is_left_after_one_try() {
    let (database, folder) = (RolledBackDb::new(), tempfile::tempdir().unwrap());
    let storage = Storage::local(folder.path()).unwrap();
    let photo = database.run(|conn| Photo::insert(conn, &prepared()).unwrap());
    write_all(&database, &storage).await;

    let photo = database.run(|conn| Photo::find(conn, photo.id).unwrap());
    assert!(!photo.picture().has_avif);
}
