DROP INDEX orders_kept_phone;
COMMENT ON COLUMN orders.phone IS NULL;
ALTER TABLE users DROP COLUMN erased_at;
