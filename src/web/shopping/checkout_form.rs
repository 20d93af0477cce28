//! The checkout form. It is read from raw pairs, since the delivery of each parcel is a field of its own
//! (`livraison[{cooperative}]`), and keeps what was typed.
use uuid::Uuid;

use crate::accounts::{Destination, Person};
use crate::checkout::Buyer;
use crate::email::Email;
use crate::geography::Geography;
use crate::locale::Locale;
use crate::money::Money;
use crate::payments::Method;
use crate::phone::Phone;
use crate::shipping::Service;
use crate::text::{MultiLine, OneLine, Unfit};
use crate::web::Errors;
use crate::web::shopping::places::Chosen;

/// As long as a name may be.
pub const NAME: usize = 120;
/// As long as an address may be.
pub const ADDRESS: usize = 300;
/// As long as a landmark may be.
pub const LANDMARK: usize = 200;
const MESSAGE: usize = 500;

/// What was typed.
#[derive(Debug, Clone, Default)]
pub struct CheckoutForm {
    pub telephone: String,
    pub nom: String,
    pub email: String,
    pub place: Chosen,
    pub adresse: String,
    pub repere: String,
    pub paiement: String,
    pub message: String,
    pub cle: String,
    /// The reader wants the same form in the language of its address.
    pub is_translating: bool,
    /// The total that the form showed, in centimes.
    pub total: String,
    /// The code of the saved address that the form is to be filled with.
    pub carnet: Option<String>,
    /// The address is to be saved with the order.
    pub garder: bool,
    /// Cooperative and service.
    pub livraison: Vec<(String, String)>,
}

/// What the form asks for, once nothing is wrong with it.
#[derive(Debug, Clone)]
pub struct Wanted {
    pub key: Uuid,
    pub buyer: Buyer,
    pub method: Method,
    pub services: Vec<(String, Service)>,
    pub seen_total: Option<Money>,
}

impl CheckoutForm {
    /// A fresh form with its own key, filled with what is known of the person.
    pub fn new(person: Option<&Person>) -> Self {
        let user = person.map(|person| &person.user);
        let phone = user.and_then(|user| user.phone.as_deref()).and_then(Phone::parse);
        Self {
            telephone: phone.map(|phone| phone.to_string()).unwrap_or_default(),
            nom: user.map(|user| user.name.clone()).unwrap_or_default(),
            email: user.map(|user| user.email.clone()).unwrap_or_default(),
            paiement: Method::CashOnDelivery.name().to_owned(),
            cle: Uuid::new_v4().to_string(),
            garder: person.is_some(),
            ..Self::default()
        }
    }

    /// Filled with a saved address; what else was typed stays.
    pub fn fill(&mut self, to: &Destination) {
        self.telephone = to.phone.to_string();
        self.nom = to.name.clone();
        self.adresse = to.address.clone();
        self.repere = to.landmark.clone();
        self.place = Chosen {
            commune: to.commune_code.clone(),
            ..Chosen::default()
        };
        self.garder = false;
    }

    /// What a browser sent.
    pub fn read(pairs: Vec<(String, String)>) -> Self {
        let mut form = Self::default();
        for (name, value) in pairs {
            match form.field(&name) {
                Some(field) => *field = value,
                None if name == "choisir" => form.place.choisir = Some(value),
                None if name == "langue" => form.is_translating = true,
                None if name == "carnet" => form.carnet = Some(value),
                None if name == "garder" => form.garder = true,
                None => form.livraison.extend(cooperative_of(&name).map(|slug| (slug, value))),
            }
        }
        form
    }

    fn field(&mut self, name: &str) -> Option<&mut String> {
        Some(match name {
            "telephone" => &mut self.telephone,
            "nom" => &mut self.nom,
            "email" => &mut self.email,
            "region" => &mut self.place.region,
            "province" => &mut self.place.province,
            "commune" => &mut self.place.commune,
            "adresse" => &mut self.adresse,
            "repere" => &mut self.repere,
            "paiement" => &mut self.paiement,
            "message" => &mut self.message,
            "cle" => &mut self.cle,
            "total" => &mut self.total,
            _ => return None,
        })
    }

    /// The reader only asked for communes or for the total.
    pub fn is_choosing(&self) -> bool {
        self.place.choisir.is_some()
    }

    /// Nothing is ordered yet: the form comes back as it was filled in.
    pub fn is_draft(&self) -> bool {
        self.is_choosing() || self.is_translating || self.carnet.is_some()
    }

    /// The way of paying, in cash while none was chosen.
    pub fn method(&self) -> Method {
        Method::parse(&self.paiement).unwrap_or(Method::CashOnDelivery)
    }

    /// The deliveries chosen, as far as they exist.
    pub fn services(&self) -> Vec<(String, Service)> {
        let known = |(slug, service): &(String, String)| Some((slug.clone(), Service::parse(service)?));
        self.livraison.iter().filter_map(known).collect()
    }

    /// Everything that is wrong, in page order, or what is wanted.
    pub fn parse(&self, locale: Locale, geography: &Geography) -> Result<Wanted, Errors> {
        let mut errors = Errors::new();
        let phone = Phone::parse(&self.telephone);
        if phone.is_none() {
            errors.add("telephone", locale.t("form-phone"));
        }
        let name = required(&mut errors, locale, ("nom", &self.nom, NAME), "form-name");
        let email = self.parse_email(&mut errors, locale);
        if geography.commune(&self.place.commune).is_none() {
            errors.add("commune", locale.t("form-commune"));
        }
        let address = required(&mut errors, locale, ("adresse", &self.adresse, ADDRESS), "form-address");
        let landmark = OneLine::parse_optional(&self.repere, LANDMARK);
        let landmark = fit(&mut errors, locale, ("repere", LANDMARK), landmark);
        self.check_choices(&mut errors, locale);
        let note = MultiLine::parse_optional(&self.message, MESSAGE);
        let note = fit(&mut errors, locale, ("message", MESSAGE), note);
        let (Some(phone), Some(key)) = (phone, self.key(&mut errors, locale)) else {
            return Err(errors);
        };
        let commune_code = self.place.commune.clone();
        errors.or(Wanted {
            buyer: Buyer {
                name,
                phone,
                email,
                commune_code,
                address,
                landmark,
                note,
            },
            method: self.method(),
            services: self.services(),
            seen_total: self.total.parse().ok().map(Money::centimes),
            key,
        })
    }

    /// Optional, since the phone is what a courier needs.
    fn parse_email(&self, errors: &mut Errors, locale: Locale) -> Option<Email> {
        let email = Email::parse(&self.email);
        if email.is_none() && !self.email.trim().is_empty() {
            errors.add("email", locale.t("form-email"));
        }
        email
    }

    fn check_choices(&self, errors: &mut Errors, locale: Locale) {
        for (slug, service) in &self.livraison {
            if Service::parse(service).is_none() {
                errors.add(format!("livraison[{slug}]"), locale.t("form-choice"));
            }
        }
        if !self.paiement.is_empty() && Method::parse(&self.paiement).is_none() {
            errors.add("paiement", locale.t("form-choice"));
        }
    }

    /// A form that lost its key gets a new one with the page it comes back on.
    fn key(&self, errors: &mut Errors, locale: Locale) -> Option<Uuid> {
        let key = self.cle.parse().ok();
        if key.is_none() {
            errors.add("total", locale.t("checkout-again"));
        }
        key
    }
}

/// `livraison[argan]` → `argan`.
fn cooperative_of(name: &str) -> Option<String> {
    let slug = name.strip_prefix("livraison[")?.strip_suffix(']')?;
    Some(slug.to_owned())
}

/// The text of a field that must be filled in, or what is wrong with it.
pub fn required(
    errors: &mut Errors,
    locale: Locale,
    (field, typed, longest): (&'static str, &str, usize),
    missing: &str,
) -> String {
    match OneLine::parse(typed, longest) {
        Ok(text) => text.into(),
        Err(Unfit::Empty) => {
            errors.add(field, locale.t(missing));
            String::new()
        }
        Err(Unfit::TooLong) => too_long(errors, locale, (field, longest)),
    }
}

/// The text of a field, or that it is too long.
pub fn fit<T: Into<String>>(
    errors: &mut Errors,
    locale: Locale,
    (field, longest): (&'static str, usize),
    text: Result<T, Unfit>,
) -> String {
    text.map_or_else(|_| too_long(errors, locale, (field, longest)), Into::into)
}

fn too_long(errors: &mut Errors, locale: Locale, (field, longest): (&'static str, usize)) -> String {
    errors.add(field, locale.t1("form-too-long", "max", longest));
    String::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delivery_of_each_parcel_is_a_field_of_its_own() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let form = CheckoutForm::read(vec![
            pair("livraison[argan]", "agency"),
            pair("livraison[miel]", "by camel"),
            pair("nom", "Salma"),
            pair("livraison", "home"),
        ]);
        assert_eq!(form.nom, "Salma");
        assert_eq!(form.services(), [("argan".to_owned(), Service::Agency)]);
    }
}
