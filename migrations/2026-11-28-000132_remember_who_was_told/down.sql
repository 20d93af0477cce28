ALTER TABLE favourites ADD COLUMN told_at TIMESTAMPTZ;
COMMENT ON COLUMN favourites.told_at IS 'When the person was last told that it is there again';
UPDATE favourites f SET told_at = n.told_at FROM restock_notices n
  WHERE n.user_id = f.user_id AND n.product_id = f.product_id;
DROP TABLE restock_notices;
