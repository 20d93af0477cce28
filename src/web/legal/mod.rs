//! What the law wants said and where help is: the terms of sale, who runs the site, what becomes of personal data, and
//! how to reach us. One page struct each, around the operator of the settings.
use actix_web::web::{Data, ServiceConfig, get};
use askama::Template;

use crate::content::Operator;
use crate::db::Db;
use crate::phone::Phone;
use crate::web::{Error, Layout, Result, render};

/// The addresses below `/{l}`.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/conditions", get().to(terms::show))
        .route("/mentions-legales", get().to(notices::show))
        .route("/donnees-personnelles", get().to(privacy::show))
        .route("/aide", get().to(help::show));
}

mod help;
mod notices;
mod privacy;
mod terms;

/// What each of these pages shows around its own words.
pub struct Sheet {
    pub operator: Operator,
}

impl Sheet {
    /// A call opens on a phone: `tel:+212…` and the number as it is read.
    pub fn call(&self) -> Option<(String, String)> {
        let phone: Phone = self.operator.telephone()?;
        Some((format!("tel:{}", self.operator.phone), phone.to_string()))
    }

    /// A talk by WhatsApp.
    pub fn whatsapp(&self) -> Option<String> {
        self.operator.telephone()?;
        let digits: String = self.operator.phone.chars().filter(char::is_ascii_digit).collect();
        Some(format!("https://wa.me/{digits}"))
    }
}

async fn show<T: Template>(db: Data<Db>, layout: Layout, page: impl FnOnce(Layout, Sheet) -> T) -> Result {
    let operator = db.read(|conn| Operator::load(conn).map_err(Error::from)).await?;
    render(page(layout, Sheet { operator }))
}
