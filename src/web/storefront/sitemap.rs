//! What search engines may visit. A sitemap holds 50,000 addresses at most, so beyond one file the first is an index.
use actix_web::HttpResponse;
use actix_web::web::{Bytes, Data, Path};

use crate::catalogue::Product;
use crate::cooperatives::Cooperative;
use crate::db::Db;
use crate::locale::Locale;
use crate::web::public::Public;
use crate::web::site::Site;
use crate::web::{Error, Result};

/// Three languages of each page fit into 50,000.
const PER_FILE: i64 = 15_000;
const XML: &str = "application/xml; charset=utf-8";

/// GET /sitemap.xml
pub async fn index(db: Data<Db>, site: Data<Site>) -> Result<Public> {
    let count = db.read(Product::count).await?;
    if count <= PER_FILE {
        return file(&db, &site, 1).await;
    }
    let files = (1..=(count + PER_FILE - 1) / PER_FILE).map(|number| {
        let address = site.absolute(&format!("/sitemap-{number}.xml"));
        format!("<sitemap><loc>{address}</loc></sitemap>\n")
    });
    Ok(xml("sitemapindex", &files.collect::<String>()))
}

/// GET /sitemap-{number}.xml
pub async fn show(db: Data<Db>, site: Data<Site>, number: Path<i64>) -> Result<Public> {
    if !(1..=10_000).contains(&*number) {
        return Err(Error::NotFound);
    }
    file(&db, &site, number.into_inner()).await
}

/// GET /robots.txt
pub async fn robots(site: Data<Site>) -> HttpResponse {
    let closed = [
        "panier",
        "commande",
        "commandes",
        "compte",
        "espace",
        "admin",
        "connexion",
        "inscription",
        "livraison",
    ];
    let lines = Locale::ALL
        .into_iter()
        .flat_map(|locale| closed.map(|page| format!("Disallow: /{}/{page}\n", locale.code())));
    let lines: String = lines.collect();
    let body = format!("User-agent: *\n{lines}\nSitemap: {}\n", site.absolute("/sitemap.xml"));
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(body)
}

/// The first file also holds what is not a product.
async fn file(db: &Db, site: &Site, number: i64) -> Result<Public> {
    let paths = db
        .read(move |conn| {
            let products = Product::slugs(conn, PER_FILE, (number - 1) * PER_FILE)?;
            let mut paths: Vec<_> = products.into_iter().map(|slug| format!("/produits/{slug}")).collect();
            if number == 1 {
                let fixed = ["", "/produits", "/cooperatives"].map(str::to_owned);
                let sellers = Cooperative::slugs(conn)?
                    .into_iter()
                    .map(|slug| format!("/cooperatives/{slug}"));
                paths = fixed.into_iter().chain(sellers).chain(paths).collect();
            }
            Ok::<_, Error>(paths)
        })
        .await?;
    Ok(xml(
        "urlset",
        &paths.iter().flat_map(|path| entries(site, path)).collect::<String>(),
    ))
}

/// Slugs are plain letters, so nothing needs escaping.
fn entries(site: &Site, path: &str) -> [String; 3] {
    Locale::ALL.map(|locale| {
        format!(
            "<url><loc>{}</loc></url>\n",
            site.absolute(&format!("/{}{path}", locale.code()))
        )
    })
}

fn xml(root: &str, content: &str) -> Public {
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{content}</{root}>\n"
    );
    Public::for_an_hour(XML, Bytes::from(body))
}
