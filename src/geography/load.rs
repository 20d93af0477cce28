//! Fills the three tables from the committed files; running it again changes nothing.
use diesel::prelude::*;
use diesel::upsert::excluded;
use serde::de::DeserializeOwned;

use super::{Commune, Province, Region};

const REGIONS: &str = include_str!("data/regions.csv");
const PROVINCES: &str = include_str!("data/provinces.csv");
const COMMUNES: &str = include_str!("data/communes.csv");

/// Writes every region, province and commune; a name corrected in the files corrects the row.
pub fn load(conn: &mut PgConnection) -> QueryResult<()> {
    load_regions(conn)?;
    load_provinces(conn)?;
    load_communes(conn)
}

fn load_regions(conn: &mut PgConnection) -> QueryResult<()> {
    use crate::schema::regions::dsl::*;
    diesel::insert_into(regions)
        .values(rows::<Region>(REGIONS))
        .on_conflict(code)
        .do_update()
        .set((name_fr.eq(excluded(name_fr)), name_ar.eq(excluded(name_ar))))
        .execute(conn)?;
    Ok(())
}

fn load_provinces(conn: &mut PgConnection) -> QueryResult<()> {
    use crate::schema::provinces::dsl::*;
    diesel::insert_into(provinces)
        .values(rows::<Province>(PROVINCES))
        .on_conflict(code)
        .do_update()
        .set((
            name_fr.eq(excluded(name_fr)),
            name_ar.eq(excluded(name_ar)),
            kind.eq(excluded(kind)),
        ))
        .execute(conn)?;
    Ok(())
}

fn load_communes(conn: &mut PgConnection) -> QueryResult<()> {
    use crate::schema::communes::dsl::*;
    diesel::insert_into(communes)
        .values(rows::<Commune>(COMMUNES))
        .on_conflict(code)
        .do_update()
        .set((
            name_fr.eq(excluded(name_fr)),
            name_ar.eq(excluded(name_ar)),
            population.eq(excluded(population)),
        ))
        .execute(conn)?;
    Ok(())
}

fn rows<T: DeserializeOwned>(file: &str) -> Vec<T> {
    csv::Reader::from_reader(file.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .expect("the committed files parse, as the test below shows")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_files_are_complete() {
        assert_eq!(rows::<Region>(REGIONS).len(), 12);
        assert_eq!(rows::<Province>(PROVINCES).len(), 83);
        assert_eq!(rows::<Commune>(COMMUNES).len(), 1503);
    }

    #[test]
    fn the_big_cities_are_communes() {
        let all = rows::<Commune>(COMMUNES);
        for name in [
            "Casablanca",
            "Rabat",
            "Marrakech",
            "Agadir",
            "Fès",
            "Tanger",
            "Laâyoune",
            "Dakhla",
        ] {
            assert!(
                all.iter().any(|commune| commune.name_fr == name),
                "{name} can be chosen"
            );
        }
    }
}
