//! The link that stops one kind of mail for one person, without signing in (RFC 8058): whoever has the mail may stop it,
//! and can do nothing else with it.
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use diesel::prelude::*;
use subtle::ConstantTimeEq;

use crate::accounts::choice::Choice;
use crate::schema::notification_choices;
use crate::secret;

/// Bytes of the person's id, and of the tag after it.
const ID: usize = 8;
const TAG: usize = 16;

/// Who is to get no more mail of which kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unsubscription {
    user_id: i64,
    kind: Choice,
}

impl Unsubscription {
    /// For that person.
    pub fn new(user_id: i64, kind: Choice) -> Self {
        Self { user_id, kind }
    }

    /// Where it is done, without the language.
    pub fn path(&self) -> String {
        let id = self.user_id.to_be_bytes();
        let token = URL_SAFE_NO_PAD.encode([&id[..], &self.tag()].concat());
        format!("/notifications/{token}")
    }

    /// What the last part of such a path says, if we wrote it.
    pub fn parse(token: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
        let (id, tag) = bytes.split_at_checked(ID)?;
        let user_id = i64::from_be_bytes(id.try_into().ok()?);
        let kinds = Choice::ALL.into_iter().map(|kind| Self { user_id, kind });
        kinds.into_iter().find(|one| one.tag().ct_eq(tag).into())
    }

    fn tag(&self) -> [u8; TAG] {
        let message = [&self.user_id.to_be_bytes(), self.kind.name().as_bytes()].concat();
        let tag = secret::derive("stop mail", &message);
        std::array::from_fn(|place| tag[place])
    }

    /// They get no more of it; nothing when they had not asked for it.
    pub fn stop(&self, conn: &mut PgConnection) -> QueryResult<()> {
        let asked = notification_choices::table.find((self.user_id, self.kind));
        diesel::update(asked.filter(notification_choices::is_wanted))
            .set((
                notification_choices::is_wanted.eq(false),
                notification_choices::chosen_at.eq(diesel::dsl::now),
            ))
            .execute(conn)
            .map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Guards against leaving the tag out of `parse`.
    #[test]
    fn only_links_of_ours_are_read() {
        secret::install_for_tests();
        let own = Unsubscription::new(8, Choice::BackInStock);
        let path = own.path();
        let token = path.trim_start_matches("/notifications/");
        assert_eq!(Unsubscription::parse(token), Some(own));
        let other = format!("AAAAAAAAAAk{}", &token[11..]);
        for made_up in ["", "AAAA", &token[..token.len() - 1], &other, &format!("{token}A")] {
            assert_eq!(Unsubscription::parse(made_up), None, "{made_up}");
        }
    }
}
