//! A browser without script: it keeps cookies and fills in the forms it is shown.
use std::collections::BTreeMap;
use std::net::SocketAddr;

use anyhow::{Context, Result, ensure};

use crate::connection::{Answer, Connection};

const CATALOGUE: &str = "/fr/produits";

/// One visitor of the shop.
pub struct Visitor {
    address: SocketAddr,
    connection: Connection,
    cookies: BTreeMap<String, String>,
    token: String,
}

impl Visitor {
    /// Comes in by the catalogue, whose forms hold the token.
    pub fn arrive(address: SocketAddr) -> Result<Self> {
        let mut visitor = Self {
            address,
            connection: Connection::open(address)?,
            cookies: BTreeMap::new(),
            token: String::new(),
        };
        let page = visitor.get(CATALOGUE)?;
        visitor.token = value_of(&page, "_csrf")?;
        Ok(visitor)
    }

    /// Has one of each variant in the cart, to be brought to Casablanca.
    pub fn with_cart(address: SocketAddr, variants: &[i64], commune: &str) -> Result<Self> {
        let mut visitor = Self::arrive(address)?;
        for variant in variants {
            let variant = variant.to_string();
            let fields = [("variante", variant.as_str()), ("quantite", "1")];
            visitor.post("/fr/panier/articles", &fields)?;
        }
        visitor.post("/fr/panier/commune", &[("commune", commune)])?;
        Ok(visitor)
    }

    /// The request that presses the button of the checkout, filled in; it is not sent.
    pub fn order(&mut self, commune: &str) -> Result<Vec<u8>> {
        let form = self.get("/fr/commande")?;
        ensure!(form.status == 200, "the checkout answers {}", form.status);
        let (key, total) = (value_of(&form, "cle")?, value_of(&form, "total")?);
        let fields = [
            ("cle", key.as_str()),
            ("total", &total),
            ("telephone", "06 00 00 00 08"),
            ("nom", "Salma Exemple"),
            ("email", "salma@exemple.test"),
            ("commune", commune),
            ("adresse", "12 rue Exemple"),
            ("repere", "Pharmacie"),
            ("paiement", "cash_on_delivery"),
        ];
        Ok(self.posting("/fr/commande", &fields))
    }

    fn get(&mut self, path: &str) -> Result<Answer> {
        let request = self.asking(path, "identity");
        self.send(path, &request)
    }

    fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<()> {
        let request = self.posting(path, fields);
        let answer = self.send(path, &request)?;
        ensure!(answer.status == 303, "{path} answers {}", answer.status);
        Ok(())
    }

    fn send(&mut self, path: &str, request: &[u8]) -> Result<Answer> {
        let answer = self
            .connection
            .send(request)
            .with_context(|| format!("asking for {path}"))?;
        for (name, value) in answer.headers() {
            if name.eq_ignore_ascii_case("set-cookie") {
                let pair = value.split(';').next().unwrap_or_default();
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        Ok(answer)
    }

    /// The bytes of a request for a page.
    pub fn asking(&self, path: &str, encoding: &str) -> Vec<u8> {
        let head = self.head("GET", path);
        format!("{head}accept-encoding: {encoding}\r\n\r\n").into_bytes()
    }

    fn posting(&self, path: &str, fields: &[(&str, &str)]) -> Vec<u8> {
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        let body = body.extend_pairs(fields).append_pair("_csrf", &self.token).finish();
        let head = self.head("POST", path);
        let kind = "content-type: application/x-www-form-urlencoded";
        format!("{head}{kind}\r\ncontent-length: {}\r\n\r\n{body}", body.len()).into_bytes()
    }

    fn head(&self, method: &str, path: &str) -> String {
        let cookies: Vec<_> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let (host, cookies) = (self.address, cookies.join("; "));
        format!("{method} {path} HTTP/1.1\r\nhost: {host}\r\ncookie: {cookies}\r\n")
    }
}

/// The value of a hidden field.
fn value_of(page: &Answer, field: &str) -> Result<String> {
    let html = page.text();
    let marked = format!("name=\"{field}\" value=\"");
    let (_, rest) = html.split_once(&marked).with_context(|| format!("no field {field}"))?;
    let (value, _) = rest
        .split_once('"')
        .with_context(|| format!("field {field} is not closed"))?;
    Ok(value.to_owned())
}
