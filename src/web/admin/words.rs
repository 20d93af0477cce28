//! The staff's words for what the domains name.
use crate::accounts::audit::{Kind, Outcome};
use crate::accounts::{MemberRole, StaffRole};
use crate::disbursements;
use crate::orders::State;
use crate::payments::{Method, PaymentState};
use crate::web::Layout;

/// A parcel's state.
pub fn state(layout: &Layout, state: &State) -> String {
    layout.t(&format!("parcel-staff-{}", state.name()))
}

/// How an order is paid.
pub fn method(layout: &Layout, method: &Method) -> String {
    layout.t(&format!("payment-method-{}", method.name()))
}

/// Where a payment stands.
pub fn payment(layout: &Layout, state: &PaymentState) -> String {
    layout.t(&format!("payment-state-{}", state.name()))
}

/// Where a disbursement stands.
pub fn disbursement(layout: &Layout, state: &disbursements::State) -> String {
    layout.t(&format!("disbursement-state-{}", state.name()))
}

/// For what money leaves.
pub fn purpose(layout: &Layout, kind: &disbursements::Kind) -> String {
    layout.t(&format!("disbursement-kind-{}", kind.name()))
}

/// Where a cooperative stands.
pub fn cooperative(layout: &Layout, status: &str) -> String {
    layout.t(&format!("admin-cooperative-{status}"))
}

/// A role in the staff.
pub fn staff_role(layout: &Layout, role: &StaffRole) -> String {
    layout.t(&format!("staff-role-{}", role.name()))
}

/// A role in a cooperative.
pub fn member_role(layout: &Layout, role: &MemberRole) -> String {
    layout.t(&format!("role-{}", role.name()))
}

/// A kind of security event.
pub fn event(layout: &Layout, kind: &Kind) -> String {
    layout.t(&format!("audit-kind-{}", kind.name()))
}

/// Whether a security event was let happen.
pub fn outcome(layout: &Layout, outcome: &Outcome) -> String {
    layout.t(&format!("audit-result-{}", outcome.name()))
}
