//! People who sign in: shoppers, cooperative members, platform staff. A [`User`] is one person with one e-mail
//! address; what they may do for a cooperative is a membership, what they may do for the platform a [`StaffRole`].
pub mod one_time_link;
pub mod password;
pub mod person;
pub mod role;
pub mod session;
pub mod user;

pub use one_time_link::{LinkError, OneTimeLink, Purpose};
pub use person::{Belonging, Person};
pub use role::{MemberRole, StaffRole};
pub use user::{NewUser, User};
