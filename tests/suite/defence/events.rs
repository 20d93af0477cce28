//! Each change that matters for security is in the journal once, with who did it and what came of it (K7).
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};

use crate::policy::asking::{Question, World, world};
use crate::policy::table::{ACTORS, Line, lines};

/// The form's address in the policy, who sends it, and what the journal then says: kind, outcome, object, person. What
/// changes by the run (a number, a digest) is not written out.
const EVENTS: &str = "
/{l}/connexion | adm | signed_in done user:10 nadia
/{l}/deconnexion | adm | signed_out done user:1 admin
/{l}/compte/donnees/archive | adm | data_exported done user:1 admin
/{l}/compte/securite/application/delete | oth | authenticator_removed done user:9 youssef
/{l}/compte/securite/codes | oth | recovery_codes_renewed done user:9 youssef
/{l}/compte/securite/cles/{passkey}/delete | sho | passkey_removed done user:8 salma
/{l}/connexion/code | vis | sign_in_mail_asked done address: -
/{l}/connexion/lien/{mail-link} | vis | signed_in done user:8 salma
/{l}/inscription | vis | sign_up_asked done address: -
/{l}/inscription/{mail-link} | vis | account_created done user: imane, signed_in done user: imane
/{l}/mot-de-passe | vis | password_link_asked done address: -
/{l}/mot-de-passe/{link} | vis | password_changed done user:8 salma, signed_in done user:8 salma
/{l}/compte/profil | sho | profile_changed done user:8 salma
/{l}/compte/email | sho | email_change_asked done user:8 salma
/{l}/compte/email/{mail-link} | vis | email_changed done user:8 salma.nouvelle
/{l}/compte/mot-de-passe | sho | password_changed done user:8 salma
/{l}/compte/sessions/autres/delete | sho | sessions_ended done user:8 salma
/{l}/compte/sessions/{session}/delete | sho | sessions_ended done user:8 salma
/{l}/espace/{argan}/argent/compte | mgr | approval_asked done approval: fatima
/{l}/espace/{argan}/invitations | mgr | member_invited done cooperative:argan-exemple/member fatima
/{l}/espace/{argan}/invitations/{invited-argan}/retrait | mgr | invitation_withdrawn done cooperative:argan-exemple/member fatima
/{l}/espace/{argan}/membres/{member-argan}/role | mgr | member_role_changed done cooperative:argan-exemple/user:5 fatima
/{l}/espace/{argan}/membres/{member-argan}/depart | mgr | member_removed done cooperative:argan-exemple/user:5 fatima
/{l}/espace/{argan}/membres/{helper-argan}/mandat | mgr | mandate_given done cooperative:argan-exemple/user:6 fatima
/{l}/espace/{argan}/membres/{helper-argan}/mandat/fin | mgr | mandate_withdrawn done cooperative:argan-exemple/user:6 fatima
/{l}/admin/commandes/{transfer}/virement | fin | transfer_received done order:TW- finance
/{l}/admin/commandes/{paid}/remboursement | fin | disbursement_asked done refund:RB- finance, disbursement_granted done refund:RB- finance
/{l}/admin/paiements/{refund}/envoi | fin | disbursement_sent done refund:RB- finance
/{l}/admin/paiements/{refund}/annulation | fin | disbursement_dropped done refund:RB- finance
/{l}/admin/versements/{miel} | fin | disbursement_asked done payout:VS- finance, approval_asked done approval: finance
/{l}/admin/reglages/plafond | fin | approval_asked done approval: finance
/{l}/admin/reglages/compte-bancaire | fin | approval_asked done approval: finance
/{l}/admin/utilisateurs | adm | staff_added done user: admin
/{l}/admin/utilisateurs/{person}/role | adm | staff_role_changed done user:8 admin
/{l}/admin/utilisateurs/{person}/fermeture | adm | account_disabled done user:8 admin
/{l}/admin/utilisateurs/{person}/protections/delete | adm | passkey_removed done user:8 admin
/{l}/admin/utilisateurs/{person}/mot-de-passe | adm | password_link_asked done address: admin
/{l}/admin/utilisateurs/{person}/sessions/delete | adm | sessions_ended done user:8 admin
";

#[derive(QueryableByName)]
struct Noted {
    #[diesel(sql_type = BigInt)]
    id: i64,
    /// Kind, outcome, object and person, a space between them.
    #[diesel(sql_type = Text)]
    told: String,
    #[diesel(sql_type = Nullable<Text>)]
    actor: Option<String>,
}

fn since(conn: &mut PgConnection, id: i64) -> Vec<Noted> {
    diesel::sql_query(
        "SELECT e.id, e.kind || ' ' || e.result || ' ' || e.object AS told, split_part(u.email, '@', 1) AS actor \
         FROM audit_events e LEFT JOIN users u ON u.id = e.actor_id WHERE e.id > $1 ORDER BY e.id",
    )
    .bind::<BigInt, _>(id)
    .load(conn)
    .expect("the journal can be read")
}

/// Whether an event is told as a row of [`EVENTS`] has it.
fn is_as_told(noted: &Noted, expected: &str) -> bool {
    let (told, actor) = expected.rsplit_once(' ').expect("a person comes last");
    noted.told.starts_with(told) && noted.actor.as_deref().unwrap_or("-") == actor
}

/// What the journal says once `actor` has sent the form.
async fn noted(world: &World, actor: usize, question: &Question) -> Vec<Noted> {
    let before = world.app.run(|conn| since(conn, 0)).last().map_or(0, |last| last.id);
    world.ask_and_see(actor, question, |conn| since(conn, before)).await.1
}

fn wrong(row: &str, noted: &[Noted], expected: &str) -> Option<String> {
    let expected: Vec<_> = expected.split(", ").collect();
    let is_right =
        noted.len() == expected.len() && noted.iter().zip(&expected).all(|(one, told)| is_as_told(one, told));
    let told = noted.iter().map(|one| format!("{} by {:?}", one.told, one.actor));
    (!is_right).then(|| format!("{row}: {}", told.collect::<Vec<_>>().join(", ")))
}

/// Guards against leaving `audit::record` out of any of the changes, and against recording twice.
#[actix_web::test]
async fn each_change_is_in_the_journal_once() {
    let world = world().await;
    let lines: Vec<Line> = lines();
    let mut faults = Vec::new();
    for row in EVENTS.lines().filter(|row| !row.is_empty()) {
        let [path, head, expected] = row.split(" | ").collect::<Vec<_>>()[..] else {
            panic!("not a row: {row}");
        };
        let line = lines.iter().find(|line| line.method == "POST" && line.path == path);
        let line = line.unwrap_or_else(|| panic!("the policy has no {path}"));
        let actor = ACTORS
            .iter()
            .position(|(name, _)| *name == head)
            .expect("one of the actors");
        let noted = noted(&world, actor, &Question::of(line, path)).await;
        faults.extend(wrong(row, &noted, expected));
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// What is refused is there too: a wrong password, in the same words whether there is such an account or not.
#[actix_web::test]
async fn each_refusal_is_in_the_journal_once() {
    let world = world().await;
    for email in ["salma", "personne"] {
        let line = lines()
            .into_iter()
            .find(|line| line.method == "POST" && line.path == "/{l}/connexion");
        let mut question = Question::of(&line.expect("the policy knows signing in"), "/{l}/connexion");
        question.form = vec![
            ("email".to_owned(), format!("{email}@exemple.test")),
            ("mot_de_passe".to_owned(), "devine".to_owned()),
        ];
        let noted = noted(&world, 0, &question).await;
        assert_eq!(wrong(email, &noted, "signed_in refused address: -"), None);
    }
}
