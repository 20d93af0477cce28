//! A person's own pages: signing up, in and out, with a password or without; and, once inside, what they may change of
//! their account.
pub mod accounts;
pub mod address_form;
pub mod address_removals;
pub mod addresses;
pub mod archive_words;
pub mod archives;
pub mod authenticators;
pub mod device;
pub mod door;
pub mod email_links;
pub mod emails;
pub mod erasures;
pub mod favourites;
pub mod invitations;
pub mod invited_accounts;
pub mod invited_elsewhere;
pub mod known_device;
pub mod links;
pub mod notifications;
pub mod order_accounts;
pub mod orders;
pub mod own_passwords;
pub mod passkey_sessions;
pub mod passkeys;
pub mod password_links;
pub mod passwords;
pub mod personal_data;
pub mod preferred_addresses;
pub mod profiles;
pub mod proof;
pub mod proofs;
pub mod protections;
pub mod recovery_codes;
pub mod second_steps;
pub mod sessions;
pub mod sign_in_codes;
pub mod sign_in_links;
pub mod sign_up_links;
pub mod sign_ups;
pub mod unsubscriptions;
pub mod user_sessions;

use actix_web::web::{ServiceConfig, get, post};

/// The addresses of this audience, below the language. Fixed ones come before those that hold a token.
pub fn routes(config: &mut ServiceConfig) {
    config
        .configure(ways_in)
        .configure(invited)
        .configure(inside)
        .configure(protected)
        .configure(shopper);
}

fn ways_in(config: &mut ServiceConfig) {
    config
        .route("/connexion", get().to(sessions::new))
        .route("/connexion", post().to(sessions::create))
        .route("/deconnexion", post().to(sessions::destroy))
        .route("/connexion/verification", get().to(second_steps::new))
        .route("/connexion/verification", post().to(second_steps::create))
        .route("/connexion/cle", post().to(passkey_sessions::create))
        .route("/connexion/code", get().to(sign_in_codes::new))
        .route("/connexion/code", post().to(sign_in_codes::create))
        .route("/connexion/code/saisie", get().to(sign_in_codes::edit))
        .route("/connexion/code/saisie", post().to(sign_in_codes::update))
        .route("/connexion/lien/{token}", get().to(sign_in_links::edit))
        .route("/connexion/lien/{token}", post().to(sign_in_links::update))
        .route("/inscription", get().to(sign_ups::new))
        .route("/inscription", post().to(sign_ups::create))
        .route("/inscription/attente", get().to(sign_ups::edit))
        .route("/inscription/attente", post().to(sign_ups::update))
        .route("/inscription/{token}", get().to(sign_up_links::edit))
        .route("/inscription/{token}", post().to(sign_up_links::update))
        .route("/mot-de-passe", get().to(password_links::new))
        .route("/mot-de-passe", post().to(password_links::create))
        .route("/mot-de-passe/envoi", get().to(password_links::show))
        .route("/mot-de-passe/{token}", get().to(passwords::edit))
        .route("/mot-de-passe/{token}", post().to(passwords::update));
}

fn inside(config: &mut ServiceConfig) {
    config
        .route("/compte", get().to(accounts::show))
        .route("/compte/profil", get().to(profiles::edit))
        .route("/compte/profil", post().to(profiles::update))
        .route("/compte/email", get().to(emails::edit))
        .route("/compte/email", post().to(emails::update))
        .route("/compte/email/{token}", get().to(email_links::edit))
        .route("/compte/email/{token}", post().to(email_links::update))
        .route("/compte/mot-de-passe", get().to(own_passwords::edit))
        .route("/compte/mot-de-passe", post().to(own_passwords::update))
        .route("/compte/sessions", get().to(user_sessions::index))
        .route(
            "/compte/sessions/autres/delete",
            post().to(user_sessions::destroy_others),
        )
        .route("/compte/sessions/{handle}/delete", post().to(user_sessions::destroy));
}

fn protected(config: &mut ServiceConfig) {
    config
        .route("/compte/favoris", get().to(favourites::index))
        .route("/compte/favoris/{slug}", post().to(favourites::create))
        .route("/compte/favoris/{slug}/delete", post().to(favourites::destroy))
        .route("/notifications/{token}", get().to(unsubscriptions::show))
        .route("/notifications/{token}", post().to(unsubscriptions::create))
        .route("/compte/notifications", get().to(notifications::edit))
        .route("/compte/notifications", post().to(notifications::update))
        .route("/commandes/{token}/compte", get().to(order_accounts::new))
        .route("/compte/commandes", get().to(orders::index))
        .route("/compte/commandes/invite", post().to(orders::claim))
        .route("/compte/commandes/{number}/rachat", post().to(orders::buy_again))
        .route("/compte/donnees", get().to(personal_data::show))
        .route("/compte/donnees/archive", post().to(archives::create))
        .route("/compte/donnees/archive.zip", get().to(archives::show))
        .route("/compte/effacement", get().to(erasures::new))
        .route("/compte/effacement", post().to(erasures::create))
        .route("/compte/securite", get().to(protections::show))
        .route("/compte/securite/application", get().to(authenticators::new))
        .route("/compte/securite/application", post().to(authenticators::create))
        .route(
            "/compte/securite/application/delete",
            post().to(authenticators::destroy),
        )
        .route("/compte/securite/codes", get().to(recovery_codes::new))
        .route("/compte/securite/codes", post().to(recovery_codes::create))
        .route("/compte/securite/cles", get().to(passkeys::new))
        .route("/compte/securite/cles", post().to(passkeys::create))
        .route("/compte/securite/cles/{handle}/delete", post().to(passkeys::destroy));
}

fn invited(config: &mut ServiceConfig) {
    config
        .route("/invitations/{token}", get().to(invitations::show))
        .route("/invitations/{token}", post().to(invitations::create))
        .route("/invitations/{token}/compte", post().to(invited_accounts::create))
        .route(
            "/invitations/{token}/deconnexion",
            post().to(invited_elsewhere::destroy),
        );
}

/// What a person keeps for buying.
fn shopper(config: &mut ServiceConfig) {
    config
        .route("/compte/adresses", get().to(addresses::index))
        .route("/compte/adresses", post().to(addresses::create))
        .route("/compte/adresses/nouvelle", get().to(addresses::new))
        .route("/compte/adresses/{code}", get().to(addresses::edit))
        .route("/compte/adresses/{code}", post().to(addresses::update))
        .route("/compte/adresses/{code}/defaut", post().to(preferred_addresses::update))
        .route("/compte/adresses/{code}/suppression", get().to(address_removals::new))
        .route(
            "/compte/adresses/{code}/suppression",
            post().to(address_removals::create),
        );
}
