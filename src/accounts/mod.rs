//! People who sign in: shoppers, cooperative members, platform staff. A [`User`] is one person with one e-mail
//! address; what they may do for a cooperative is a membership, what they may do for the platform a [`StaffRole`].
pub mod arrival;
pub mod assurance;
pub mod audit;
pub mod authenticator;
pub mod choice;
pub mod email_change;
pub mod new_password;
pub mod one_time_link;
pub mod passkey;
pub mod password;
pub mod password_change;
pub mod person;
pub mod role;
pub mod saved_address;
pub mod session;
pub mod sign_in_code;
pub mod sign_up;
pub mod staff;
pub mod token;
pub mod unsubscription;
pub mod user;

pub use assurance::Assurance;
pub use new_password::{Chooser, NewPassword, Weak};
pub use one_time_link::{LinkError, OneTimeLink, Purpose};
pub use person::{ActsFor, Belonging, Person};
pub use role::{MemberRole, StaffRole};
pub use saved_address::{Destination, SavedAddress};
pub use sign_up::SignUp;
pub use user::{NewUser, Profile, User};

use diesel::{PgConnection, QueryResult};

/// Forgets sign-ups, codes and changes of address that can no longer be confirmed.
pub fn delete_expired(conn: &mut PgConnection) -> QueryResult<usize> {
    let asked = sign_up::delete_expired(conn)? + sign_in_code::delete_expired(conn)?;
    Ok(asked + email_change::delete_expired(conn)? + passkey::ceremony::delete_expired(conn)?)
}
