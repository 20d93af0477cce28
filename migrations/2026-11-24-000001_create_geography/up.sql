-- Codes are the hierarchical ones of the Haut-Commissariat au Plan (RGPH 2024), e.g. 09.541.01.11; they stay text.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE regions (
  code TEXT PRIMARY KEY,
  name_fr TEXT NOT NULL,
  name_ar TEXT NOT NULL
);
CREATE TABLE provinces (
  code TEXT PRIMARY KEY,
  region_code TEXT NOT NULL REFERENCES regions (code),
  name_fr TEXT NOT NULL,
  name_ar TEXT NOT NULL,
  kind TEXT NOT NULL
);
CREATE INDEX provinces_region_code ON provinces (region_code);
CREATE TABLE communes (
  code TEXT PRIMARY KEY,
  province_code TEXT NOT NULL REFERENCES provinces (code),
  region_code TEXT NOT NULL REFERENCES regions (code),
  slug TEXT NOT NULL CONSTRAINT communes_slug_unique UNIQUE,
  name_fr TEXT NOT NULL,
  name_ar TEXT NOT NULL,
  kind TEXT NOT NULL CONSTRAINT communes_kind_known CHECK (kind IN ('urban', 'rural')),
  population INTEGER NOT NULL CONSTRAINT communes_population_positive CHECK (population >= 0)
);
CREATE INDEX communes_province_code ON communes (province_code);
CREATE INDEX communes_region_code ON communes (region_code);
