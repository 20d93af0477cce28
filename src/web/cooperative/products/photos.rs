//! Page 1 of the editor: the photos, and what kind of product it is.
use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;
use serde::Deserialize;

use crate::catalogue::Category;
use crate::db::CooperativeDb;
use crate::listings::{self, Listing};
use crate::media::{Darkroom, Picture, Prepared, Storage};
use crate::moderation::Editing;
use crate::web::cooperative::products::photo_removals::Removed;
use crate::web::cooperative::products::{Head, Named, Then};
use crate::web::flash::Flash;
use crate::web::guards::Member;
use crate::web::site::Site;
use crate::web::upload::{self, Files, Upload};
use crate::web::{Error, Errors, Layout, Result, render, see_other, unprocessable};

/// More than this no shopper looks at.
pub const MOST_PHOTOS: usize = 5;

/// What was chosen, and the button that sent it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PhotosForm {
    categorie: String,
    /// `continuer`, `plus-tard`, or what to do with one photo: `retirer-0`, `monter-1`, `descendre-0`.
    suite: String,
    /// Photos sent before the product had its aisle, by their hash.
    gardee: Vec<String>,
}

impl PhotosForm {
    fn category<'a>(&self, categories: &'a [Category]) -> Option<&'a Category> {
        categories
            .iter()
            .find(|category| category.id.to_string() == self.categorie)
    }

    /// The button of one photo: what to do with which, counted from 0.
    fn button(&self) -> Option<(&str, usize)> {
        let (action, place) = self.suite.rsplit_once('-')?;
        Some((action, place.parse().ok()?))
    }

    /// Does what the button of one photo says; answers with the one that was taken out.
    fn rearrange(&self, photos: &mut Vec<i64>) -> Option<i64> {
        let (action, place) = self.button().filter(|(_, place)| *place < photos.len())?;
        match action {
            "retirer" => return Some(photos.remove(place)),
            "monter" if place > 0 => photos.swap(place, place - 1),
            "descendre" if place + 1 < photos.len() => photos.swap(place, place + 1),
            _ => {}
        }
        None
    }
}

#[derive(Template)]
#[template(path = "cooperative/products/photos.html")]
struct Edit {
    layout: Layout,
    head: Head,
    form: PhotosForm,
    categories: Vec<Category>,
    pictures: Vec<Picture>,
    errors: Errors,
}

impl Edit {
    fn is_full(&self) -> bool {
        self.pictures.len() >= MOST_PHOTOS
    }

    fn words<'a>(&self, category: &'a Category) -> &'a str {
        category.name(self.layout.locale)
    }

    fn drawing(&self, category: &Category) -> String {
        self.layout
            .asset(&format!("illustrations/{}.svg", category.illustration))
    }

    fn action(&self) -> String {
        self.layout.href(self.head.page("photos"))
    }
}

/// GET /{l}/espace/{cooperative}/produits/nouveau
pub async fn new(db: CooperativeDb, member: Member, layout: Layout) -> Result {
    let categories = db.read(Category::all).await?;
    render(Edit {
        head: Head::of_new(&member),
        layout,
        form: PhotosForm::default(),
        categories,
        pictures: Vec::new(),
        errors: Errors::new(),
    })
}

/// POST /{l}/espace/{cooperative}/produits
pub async fn create(
    (db, darkroom, storage): (CooperativeDb, Data<Darkroom>, Data<Storage>),
    member: Member,
    upload: Upload,
    layout: Layout,
) -> Result {
    let (form, files) = upload.read::<PhotosForm>().await?;
    let (prepared, errors) = develop_all((&darkroom, &storage), files, &layout).await;
    let gardees = form.gardee.clone();
    let photos = db
        .write(move |conn| listings::keep_photos(conn, (&gardees, &prepared), MOST_PHOTOS))
        .await?;
    let categories = db.read(Category::all).await?;
    let Some(category) = form.category(&categories).cloned() else {
        return without_category(&db, (layout, &member), (form, categories, photos), errors).await;
    };
    let (cooperative_id, by) = (member.cooperative.cooperative_id, member.person.user.id);
    let editing = member
        .write(&db, move |conn| {
            Editing::start(conn, cooperative_id, (&category, photos), by)
        })
        .await?;
    answer(&db, (layout, &member), (form, editing), errors).await
}

/// Nothing can be begun without an aisle; the photos are kept by their hashes in the form.
async fn without_category(
    db: &CooperativeDb,
    (layout, member): (Layout, &Member),
    (form, categories, photos): (PhotosForm, Vec<Category>, Vec<i64>),
    mut errors: Errors,
) -> Result {
    errors.add("categorie", layout.t("listing-error-category"));
    let pictures = db.read(move |conn| listings::pictures(conn, &photos)).await?;
    unprocessable(Edit {
        head: Head::of_new(member),
        layout,
        form,
        categories,
        pictures,
        errors,
    })
}

/// GET /{l}/espace/{cooperative}/produits/{product}/photos
pub async fn edit(db: CooperativeDb, member: Member, named: Path<Named>, layout: Layout) -> Result {
    let (cooperative_id, slug) = (member.cooperative.cooperative_id, named.into_inner().product);
    let editing = db
        .read(move |conn| Editing::find_for(conn, cooperative_id, &slug))
        .await?;
    render(page(&db, (layout, &member), &editing, Errors::new()).await?)
}

/// POST /{l}/espace/{cooperative}/produits/{product}/photos
pub async fn update(
    (db, darkroom, storage, site): (CooperativeDb, Data<Darkroom>, Data<Storage>, Data<Site>),
    (member, named): (Member, Path<Named>),
    upload: Upload,
    layout: Layout,
) -> Result {
    let (cooperative_id, slug) = (member.cooperative.cooperative_id, named.product.clone());
    db.read(move |conn| Listing::find_for(conn, cooperative_id, &slug))
        .await?;
    let (form, files) = upload.read::<PhotosForm>().await?;
    let (prepared, errors) = develop_all((&darkroom, &storage), files, &layout).await;
    let (form, editing, removed) = keep(&db, (&member, named.into_inner().product), (form, prepared)).await?;
    let flash = removed.map(|removed| removed.flash(layout.locale, &member, &editing.listing));
    let response = answer(&db, (layout, &member), (form, editing), errors).await?;
    carrying(response, (&site, flash))
}

/// Does what the buttons say and adds the new photos; answers with the one that was taken out, too.
async fn keep(
    db: &CooperativeDb,
    (member, slug): (&Member, String),
    (form, prepared): (PhotosForm, Vec<Prepared>),
) -> Result<(PhotosForm, Editing, Option<Removed>)> {
    let (cooperative_id, by) = (member.cooperative.cooperative_id, member.person.user.id);
    let categories = db.read(Category::all).await?;
    member
        .write(db, move |conn| {
            let editing = Editing::lock_for(conn, cooperative_id, &slug)?;
            let mut content = editing.content.clone();
            if let Some(category) = form.category(&categories) {
                content.facts.category_id = category.id;
            }
            let removed = form.rearrange(&mut content.photos);
            let removed = listings::pictures(conn, removed.as_slice())?.pop().zip(form.button());
            let removed = removed.map(|(photo, (_, place))| Removed::new(photo.hash, place));
            listings::append_photos(conn, (&mut content.photos, &prepared), MOST_PHOTOS)?;
            Ok::<_, Error>((form, editing.save(conn, &content, by)?, removed))
        })
        .await
}

/// With the message about a photo that was taken out, if one was.
fn carrying(mut response: HttpResponse, (site, flash): (&Site, Option<Flash>)) -> Result {
    if let Some(flash) = flash {
        response
            .add_cookie(&flash.cookie(site))
            .map_err(|error| Error::Internal(error.into()))?;
    }
    Ok(response)
}

/// The page again with what is wrong, or on to where the button leads.
async fn answer(
    db: &CooperativeDb,
    (layout, member): (Layout, &Member),
    (form, editing): (PhotosForm, Editing),
    mut errors: Errors,
) -> Result {
    let then = Then::parse(&form.suite);
    if then == Then::Continue && editing.content.photos.is_empty() && errors.is_empty() {
        errors.add("photo", layout.t("listing-missing-photo"));
    }
    if errors.is_empty() {
        return Ok(see_other(then.lead(
            layout.locale,
            member,
            (&editing.listing, "photos", "prix"),
        )));
    }
    unprocessable(page(db, (layout, member), &editing, errors).await?)
}

async fn page(
    db: &CooperativeDb,
    (layout, member): (Layout, &Member),
    editing: &Editing,
    errors: Errors,
) -> Result<Edit> {
    let photos = editing.content.photos.clone();
    let (categories, pictures) = db
        .read(move |conn| Ok::<_, Error>((Category::all(conn)?, listings::pictures(conn, &photos)?)))
        .await?;
    Ok(Edit {
        head: Head::of(member, editing),
        layout,
        form: PhotosForm {
            categorie: editing.content.facts.category_id.to_string(),
            ..PhotosForm::default()
        },
        categories,
        pictures,
        errors,
    })
}

/// Prepares the photos of both fields, the camera's and the gallery's; what is wrong with some does not stop the others.
async fn develop_all(
    (darkroom, storage): (&Darkroom, &Storage),
    mut files: Files,
    layout: &Layout,
) -> (Vec<Prepared>, Errors) {
    let (mut prepared, mut errors) = (Vec::new(), Errors::new());
    for field in ["photo", "galerie"] {
        for sent in files.take(field) {
            match upload::develop(darkroom, storage, sent).await {
                Ok(photo) => prepared.push(photo),
                Err(error) => errors.add(field, upload::words(layout.locale, error)),
            }
        }
    }
    (prepared, errors)
}
