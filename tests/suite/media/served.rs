//! The files over HTTP: for ever to anyone, or not found.
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use actix_web::web::{Data, get};
use actix_web::{App, dev::ServiceResponse};
use twiza::media::{Prepared, Storage};
use twiza::web::media::show;

use super::samples::png;

async fn ask(storage: &Storage, path: &str) -> ServiceResponse {
    let app = App::new()
        .app_data(Data::new(storage.clone()))
        .route("/media/{hash}/{name}", get().to(show));
    call_service(&init_service(app).await, TestRequest::get().uri(path).to_request()).await
}

#[actix_web::test]
async fn a_photos_file_is_served_to_be_kept_for_ever() {
    let folder = tempfile::tempdir().unwrap();
    let storage = Storage::local(folder.path()).unwrap();
    let prepared = Prepared::from_upload(&png()).unwrap();
    prepared.store(&storage).await.unwrap();

    let answer = ask(&storage, &prepared.picture.src(1200, "webp")).await;
    assert_eq!(answer.headers().get(CONTENT_TYPE).unwrap(), "image/webp");
    assert_eq!(
        answer.headers().get(CACHE_CONTROL).unwrap(),
        "public, max-age=31536000, immutable"
    );
    assert_eq!(read_body(answer).await, prepared.files[1].bytes);
}

#[actix_web::test]
async fn a_name_without_a_file_is_not_found() {
    let folder = tempfile::tempdir().unwrap();
    let storage = Storage::local(folder.path()).unwrap();
    let hash = "ab".repeat(32);
    for name in ["400.jpg", "401.jpg", "400.svg", "..%2f..%2fetc", "400"] {
        assert_eq!(
            ask(&storage, &format!("/media/{hash}/{name}")).await.status(),
            404,
            "{name}"
        );
    }
}
