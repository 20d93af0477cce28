ALTER TABLE variants ADD COLUMN stock_confirmed_at TIMESTAMPTZ NOT NULL DEFAULT now();
COMMENT ON COLUMN variants.stock_confirmed_at IS 'When a member last said that the count is right';
