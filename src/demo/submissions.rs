//! Products of the demonstration in review, so that the moderators' queue is alive: two new ones and two changes, one
//! of which was sent back. They are written and sent by the shop's own verbs.
use anyhow::Context;
use diesel::dsl::exists;
use diesel::prelude::*;

use crate::accounts::User;
use crate::listings::{self, Content, Listing};
use crate::moderation::{Decision, Editing, Reason};
use crate::money::Money;
use crate::schema::{cooperatives, submissions};

/// A member and their cooperative.
type Who = (&'static str, &'static str);

const FATIMA: Who = ("fatima@exemple.test", "tamount-exemple");
const BRAHIM: Who = ("brahim@exemple.test", "azemz-fictive");
const MODERATOR: &str = "moderation@exemple.test";

/// Sends all of them, once: where anything was ever in review, nothing happens. The products need their photos first.
pub fn send(conn: &mut PgConnection) -> anyhow::Result<()> {
    if diesel::select(exists(submissions::table.select(submissions::id))).get_result(conn)? {
        return Ok(());
    }
    send_new(conn, FATIMA, ("savon-argan-eucalyptus", into_black_soap))?;
    send_new(conn, BRAHIM, ("safran-filaments", into_powder))?;
    send_change(conn, FATIMA, ("huile-argan-cosmetique", into_a_bargain))?;
    let returned = send_change(conn, BRAHIM, ("miel-safran", into_a_promise))?;
    send_back(conn, &returned)
}

fn into_black_soap(content: &mut Content) {
    content.facts.name_fr = "Savon noir à l’argan".to_owned();
    content.facts.name_ar = "صابون بلدي بأركان".to_owned();
    content.photos.reverse();
}

fn into_powder(content: &mut Content) {
    content.facts.name_fr = "Safran moulu du Siroua".to_owned();
    content.facts.name_ar = "زعفران مطحون من سيروا".to_owned();
    content.offers.truncate(1);
    content.photos.reverse();
}

/// Half the price, so that a moderator has to look.
fn into_a_bargain(content: &mut Content) {
    content.facts.name_fr = "Huile d’argan cosmétique désodorisée".to_owned();
    content.facts.description_fr.push_str(" Nouvelle récolte.");
    if let Some(offer) = content.offers.first_mut() {
        offer.price = half(offer.price);
    }
}

fn into_a_promise(content: &mut Content) {
    content.facts.description_fr = "Guérit la toux.".to_owned();
}

fn half(price: Money) -> Money {
    Money::centimes(price.in_centimes() / 2)
}

type Change = (&'static str, fn(&mut Content));

/// A new product that begins as a copy of another.
fn send_new(conn: &mut PgConnection, who: Who, (model, change): Change) -> anyhow::Result<Editing> {
    let (by, cooperative_id) = find(conn, who)?;
    let copied = Listing::find_for(conn, cooperative_id, model)?;
    let copy = listings::duplicate(conn, &copied, by)?;
    send_edited(conn, (by, cooperative_id), (&copy.slug, change))
}

fn send_change(conn: &mut PgConnection, who: Who, (slug, change): Change) -> anyhow::Result<Editing> {
    let by = find(conn, who)?;
    send_edited(conn, by, (slug, change))
}

fn send_edited(
    conn: &mut PgConnection,
    (by, cooperative_id): (i64, i64),
    (slug, change): (&str, fn(&mut Content)),
) -> anyhow::Result<Editing> {
    let editing = Editing::lock_for(conn, cooperative_id, slug)?;
    let mut content = editing.content.clone();
    change(&mut content);
    let kept = editing.save(conn, &content, by)?;
    kept.send(conn, by)?;
    Ok(kept)
}

fn send_back(conn: &mut PgConnection, sent: &Editing) -> anyhow::Result<()> {
    let by = User::find_by_email(conn, MODERATOR)?.context("the demonstration has a moderator")?;
    let text = "Un produit alimentaire ne peut pas promettre de soigner. Décrivez son goût.";
    let reason = Reason::new("words", text).context("the reason is of the list")?;
    let submission = sent.submission.as_ref().context("it was sent")?;
    submission.decide(conn, &Decision::RequestChanges(reason), (by.id, submission.round + 1))?;
    Ok(())
}

fn find(conn: &mut PgConnection, (email, slug): Who) -> anyhow::Result<(i64, i64)> {
    let user = User::find_by_email(conn, email)?.with_context(|| format!("no account {email}"))?;
    let cooperative_id = cooperatives::table
        .filter(cooperatives::slug.eq(slug))
        .select(cooperatives::id)
        .first(conn)?;
    Ok((user.id, cooperative_id))
}
