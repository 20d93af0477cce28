//! The tools of these tests, tested: script is off where it should be, and a page with faults is found out.
use super::*;

#[actix_web::test]
async fn without_script_the_pages_run_none() {
    let shop = Shop::open().await;
    let browser = shop.browser(Script::Off, PHONE, "fr").await;
    browser.visit("/fr/connexion").await;
    assert_eq!(
        browser.run("return matchMedia('(scripting: none)').matches").await,
        true
    );
    assert_eq!(browser.run("return innerWidth").await, PHONE);
    browser.close().await;
}

#[actix_web::test]
async fn with_script_they_do() {
    let shop = Shop::open().await;
    let browser = shop.browser(Script::On, DESK, "ar").await;
    browser.visit("/ar/connexion").await;
    assert_eq!(
        browser.run("return matchMedia('(scripting: enabled)').matches").await,
        true
    );
    assert_eq!(browser.run("return navigator.language").await, "ar");
    browser.close().await;
}

#[actix_web::test]
async fn a_page_with_faults_is_found_out() {
    let shop = Shop::open().await;
    let browser = shop.browser(Script::On, PHONE, "fr").await;
    browser.visit("/fr/produits").await;
    let spoil = "const main = document.querySelector('main'); \
        main.insertAdjacentHTML('beforeend', '<h1>Encore</h1><p style=color:red>!</p><img class=gone>'); \
        main.style.minWidth = '900px'; \
        return new Promise((done) => { const gone = main.querySelector('.gone'); gone.onerror = done; gone.src = '/gone.jpg' })";
    browser.run(spoil).await;
    let faults = browser.faults().await.join("\n");
    for words in ["2 h1", "no alt", "no size", "px wide", "404", "Content Security Policy"] {
        assert!(faults.contains(words), "{words} is missing from {faults}");
    }
    browser.close().await;
}
