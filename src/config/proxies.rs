//! Whose word about a visitor's address counts.
use std::net::IpAddr;

use super::{Mistakes, present};

/// The addresses of the proxies in front, which were typed with commas between them.
pub(super) fn trusted(typed: &Option<String>, mistakes: &mut Mistakes) -> Vec<IpAddr> {
    let typed = present(typed).unwrap_or_default();
    let parts = typed.split(',').map(str::trim).filter(|part| !part.is_empty());
    let read = |part: &str| {
        part.parse()
            .inspect_err(|_| mistakes.add("TWIZA_TRUSTED_PROXIES", &format!("`{part}` is not an IP address")))
            .ok()
    };
    parts.filter_map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proxies_are_addresses_with_commas_between_them() {
        let mut mistakes = Mistakes(Vec::new());
        let read = trusted(&Some("127.0.0.1, ::1,".into()), &mut mistakes);
        assert_eq!(read, [IpAddr::from([127, 0, 0, 1]), "::1".parse().unwrap()]);
        assert!(trusted(&Some("nginx,10.0.0.1".into()), &mut mistakes).len() == 1);
        assert!(
            mistakes
                .to_string()
                .contains("TWIZA_TRUSTED_PROXIES: `nginx` is not an IP address")
        );
    }
}
