ALTER TABLE users ADD COLUMN erased_at TIMESTAMPTZ
  CONSTRAINT users_erased_is_disabled CHECK (erased_at IS NULL OR (disabled_at IS NOT NULL AND staff_role IS NULL));
COMMENT ON COLUMN users.erased_at IS 'Since then the row names nobody; it is kept for the records that point to it';
COMMENT ON COLUMN orders.phone IS '+212000000000, a number nobody has, once it is no longer needed';
CREATE INDEX orders_kept_phone ON orders (placed_at) WHERE phone <> '+212000000000';
