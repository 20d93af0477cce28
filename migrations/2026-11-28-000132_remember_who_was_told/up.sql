-- Apart from the favourite: letting it go and keeping it again is no second mail on one day.
CREATE TABLE restock_notices (
  user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  product_id BIGINT NOT NULL REFERENCES products (id) ON DELETE CASCADE,
  told_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, product_id)
);
COMMENT ON TABLE restock_notices IS 'When a person was last told that a product is there again';
CREATE INDEX restock_notices_product_id ON restock_notices (product_id);
INSERT INTO restock_notices (user_id, product_id, told_at)
  SELECT user_id, product_id, told_at FROM favourites WHERE told_at IS NOT NULL;
ALTER TABLE favourites DROP COLUMN told_at;
