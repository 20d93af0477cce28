ALTER TABLE variants ADD COLUMN reviewed_price_centimes BIGINT
  CONSTRAINT variants_reviewed_price_positive CHECK (reviewed_price_centimes > 0);
COMMENT ON COLUMN variants.reviewed_price_centimes IS 'The price that a moderator saw, once small changes have moved it; NULL while it is the price';
