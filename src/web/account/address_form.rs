//! The form of an address in the book: the fields of the checkout that say whom to look for, and where.
use serde::Deserialize;

use crate::accounts::{Destination, User};
use crate::geography::Geography;
use crate::locale::Locale;
use crate::phone::Phone;
use crate::text::OneLine;
use crate::web::Errors;
use crate::web::shopping::checkout_form::{ADDRESS, LANDMARK, NAME, fit, required};
use crate::web::shopping::places::Chosen;

/// What was typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct AddressForm {
    pub nom: String,
    pub telephone: String,
    pub region: String,
    pub province: String,
    pub commune: String,
    pub adresse: String,
    pub repere: String,
    /// Present when the reader asks for the lists of places.
    pub choisir: Option<String>,
}

impl AddressForm {
    /// A fresh one, with what is known of the person.
    pub fn of_person(user: &User) -> Self {
        let phone = user.phone.as_deref().and_then(Phone::parse);
        Self {
            nom: user.name.clone(),
            telephone: phone.map(|phone| phone.to_string()).unwrap_or_default(),
            ..Self::default()
        }
    }

    /// One filled with what is kept.
    pub fn of(to: Destination) -> Self {
        Self {
            nom: to.name,
            telephone: to.phone.to_string(),
            commune: to.commune_code,
            adresse: to.address,
            repere: to.landmark,
            ..Self::default()
        }
    }

    /// What was chosen of the lists.
    pub fn place(&self) -> Chosen {
        Chosen {
            region: self.region.clone(),
            province: self.province.clone(),
            commune: self.commune.clone(),
            choisir: self.choisir.clone(),
        }
    }

    /// Everything that is wrong, in page order, or where to deliver.
    pub fn parse(&self, locale: Locale, geography: &Geography) -> Result<Destination, Errors> {
        let mut errors = Errors::new();
        let name = required(&mut errors, locale, ("nom", &self.nom, NAME), "form-name");
        let phone = Phone::parse(&self.telephone);
        if phone.is_none() {
            errors.add("telephone", locale.t("form-phone"));
        }
        if geography.commune(&self.commune).is_none() {
            errors.add("commune", locale.t("form-commune"));
        }
        let address = required(&mut errors, locale, ("adresse", &self.adresse, ADDRESS), "form-address");
        let landmark = OneLine::parse_optional(&self.repere, LANDMARK);
        let landmark = fit(&mut errors, locale, ("repere", LANDMARK), landmark);
        let Some(phone) = phone else { return Err(errors) };
        errors.or(Destination {
            name,
            phone,
            commune_code: self.commune.clone(),
            address,
            landmark,
        })
    }
}
