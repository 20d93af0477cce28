ALTER TABLE variants DROP COLUMN reviewed_price_centimes;
