ALTER TABLE sessions DROP COLUMN handle;
