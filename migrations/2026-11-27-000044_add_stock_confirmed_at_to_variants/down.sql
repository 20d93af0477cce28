ALTER TABLE variants DROP COLUMN stock_confirmed_at;
