CREATE INDEX orders_guest_email ON orders (email) WHERE user_id IS NULL;
COMMENT ON INDEX orders_guest_email IS 'A person whose address is confirmed may claim them';
