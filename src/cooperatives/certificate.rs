//! What proves a quality sign: a paper with a number, an issuer and an end. Only what was checked and has not expired
//! is ever shown beside a product.
use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use crate::locale::Locale;
use crate::schema::{certificates, cooperatives, labels, products};

/// A certificate with what it is about.
#[derive(Debug, Clone, Queryable)]
pub struct Certificate {
    pub code: String,
    /// As the issuer numbers it.
    pub number: String,
    pub certifier: String,
    /// `submitted`, `approved`, `refused` or `suspended`.
    pub status: String,
    pub issued_on: NaiveDate,
    pub expires_on: NaiveDate,
    label: (String, String, String, String),
    /// Slug and names of the cooperative.
    pub cooperative: (String, String, String),
    /// Slug and names of the one product it covers; none when it covers all.
    pub product: Option<(String, String, String)>,
}

/// Checked and in date.
const VALID: &str = "certificates.status = 'approved' AND current_date BETWEEN issued_on AND expires_on";

impl Certificate {
    /// The one of that code, once it was checked: what was refused or still waits is nobody's business.
    pub fn find_by_code(conn: &mut PgConnection, code: &str) -> QueryResult<Self> {
        Self::shown()
            .filter(certificates::code.eq(code))
            .filter(certificates::status.eq_any(["approved", "suspended"]))
            .first(conn)
    }

    /// Those that a product may show: its own first, then its cooperative's.
    pub fn of_product(conn: &mut PgConnection, product_id: i64, cooperative_id: i64) -> QueryResult<Vec<Self>> {
        let covers = certificates::product_id
            .eq(product_id)
            .or(certificates::product_id.is_null());
        Self::shown()
            .filter(
                certificates::cooperative_id
                    .eq(cooperative_id)
                    .and(covers.assume_not_null()),
            )
            .filter(sql::<Bool>(VALID))
            .order((certificates::product_id.is_null(), labels::position, certificates::id))
            .load(conn)
    }

    /// Those that a cooperative may show.
    pub fn of_cooperative(conn: &mut PgConnection, cooperative_id: i64) -> QueryResult<Vec<Self>> {
        Self::shown()
            .filter(certificates::cooperative_id.eq(cooperative_id))
            .filter(sql::<Bool>(VALID))
            .order((labels::position, certificates::id))
            .load(conn)
    }

    #[diesel::dsl::auto_type(no_type_alias)]
    fn shown() -> _ {
        certificates::table
            .inner_join(labels::table)
            .inner_join(cooperatives::table)
            .left_join(products::table.on(certificates::product_id.eq(products::id.nullable())))
            .select((
                certificates::code,
                certificates::number,
                certificates::certifier,
                certificates::status,
                certificates::issued_on,
                certificates::expires_on,
                (labels::name_fr, labels::name_ar, labels::name_en, labels::authority),
                (cooperatives::slug, cooperatives::name_fr, cooperatives::name_ar),
                (products::slug, products::name_fr, products::name_ar).nullable(),
            ))
    }

    /// Checked and in date on `today`.
    pub fn is_valid(&self, today: NaiveDate) -> bool {
        self.status == "approved" && (self.issued_on..=self.expires_on).contains(&today)
    }

    /// The sign's name for a reader of `locale`.
    pub fn label(&self, locale: Locale) -> &str {
        locale.pick3(&self.label.0, &self.label.1, &self.label.2)
    }

    /// Who answers for the sign.
    pub fn authority(&self) -> &str {
        &self.label.3
    }
}
