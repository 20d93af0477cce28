-- The name by which a session's owner ends it; of no use for signing in. No COMMENT ON COLUMN: it would be kept under
-- the column's number, which differs when the column is added a second time.
ALTER TABLE sessions ADD COLUMN handle UUID NOT NULL DEFAULT gen_random_uuid()
  CONSTRAINT sessions_handle_unique UNIQUE;
