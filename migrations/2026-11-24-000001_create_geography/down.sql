DROP TABLE communes;
DROP TABLE provinces;
DROP TABLE regions;
DROP EXTENSION pg_trgm;
DROP EXTENSION unaccent;
