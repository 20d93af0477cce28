//! The tools of these tests, tested: script is off where it should be, and a page with faults is found out.
use super::*;

#[actix_web::test]
async fn without_script_the_pages_run_none() {
    let person = Person::arrives(Script::Off, Locale::Fr, PHONE).await;
    person.goes_to("/connexion").await;
    let is_off = "return matchMedia('(scripting: none)').matches";
    assert_eq!(person.browser.run(is_off).await, true);
    assert_eq!(person.browser.run("return innerWidth").await, PHONE);
}

#[actix_web::test]
async fn a_page_with_faults_is_found_out() {
    let person = Person::arrives(Script::On, Locale::Ar, PHONE).await;
    person.goes_to("/produits").await;
    let spoil = "const main = document.querySelector('main'); \
        main.insertAdjacentHTML('beforeend', '<h1>Encore</h1><h5>!</h5><p style=color:red>!</p><img class=gone><input>'); \
        main.style.minWidth = '900px'; document.documentElement.dir = 'ltr'; \
        return new Promise((done) => { const gone = main.querySelector('.gone'); gone.onerror = done; gone.src = '/gone.jpg' })";
    person.browser.run(spoil).await;
    let faults = person.browser.faults().await.join("\n");
    for words in [
        "2 h1",
        "level 5",
        "no alt",
        "no size",
        "no label",
        "direction",
        "px wide",
        "404",
        "Content Security Policy",
    ] {
        assert!(faults.contains(words), "{words} is missing from {faults}");
    }
}
