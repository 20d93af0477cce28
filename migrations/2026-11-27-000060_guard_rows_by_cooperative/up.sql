-- Two roles that cannot sign in. The program works as twiza_app, which owns nothing and changes no schema; what is done
-- for a member of a cooperative runs as twiza_member, which sees the rows of that cooperative and no others, whatever
-- the query says (reliability I5). `Db` changes roles; the owner only migrates.
--
-- Roles belong to the cluster: another database may have made them, or be making them at this moment.
DO $$
DECLARE name TEXT; is_new BOOLEAN;
BEGIN
  FOREACH name IN ARRAY ARRAY['twiza_app', 'twiza_member'] LOOP
    is_new := false;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', name);
        is_new := true;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END;
    END IF;
    -- Since PostgreSQL 16 whoever makes a role is its member, but may not become it before this grant.
    IF is_new OR NOT pg_has_role(current_user, name, 'MEMBER') THEN
      EXECUTE format('GRANT %I TO %I', name, current_user);
    END IF;
  END LOOP;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE EXCEPTION 'the roles twiza_app and twiza_member are missing and % may not make them: run as a superuser "CREATE ROLE twiza_app NOLOGIN; CREATE ROLE twiza_member NOLOGIN; GRANT twiza_app, twiza_member TO %" and migrate again',
    current_user, quote_ident(current_user);
END $$;

GRANT USAGE ON SCHEMA public TO twiza_app, twiza_member;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO twiza_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO twiza_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO twiza_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO twiza_app;
REVOKE ALL ON __diesel_schema_migrations FROM twiza_app;
-- History is added to.
REVOKE UPDATE, DELETE ON parcel_events, submission_events, stock_ledger, audit_events FROM twiza_app;
REVOKE INSERT, UPDATE, DELETE ON allowed_transitions FROM twiza_app;

CREATE FUNCTION own_cooperative() RETURNS BIGINT LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT nullif(current_setting('twiza.cooperative', true), '')::BIGINT
$$;
COMMENT ON FUNCTION own_cooperative() IS 'Whose rows twiza_member sees in this transaction; NULL, and then none, when nobody said';

-- Two things a member may know of others: which addresses are taken, and which parcel of how many theirs is.
CREATE FUNCTION taken_product_slugs(base TEXT, own_id BIGINT) RETURNS SETOF TEXT
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT slug FROM products WHERE (slug = base OR slug LIKE base || '-%') AND id <> own_id
$$;
CREATE FUNCTION parcel_place(parcel BIGINT, OUT place BIGINT, OUT total BIGINT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*) FILTER (WHERE sibling.id <= own.id), count(*)
  FROM parcels own JOIN parcels sibling ON sibling.order_id = own.order_id WHERE own.id = parcel
$$;
-- A guard sees every row, whoever moves the parcel.
ALTER FUNCTION refuse_packing_unconfirmed() SECURITY DEFINER SET search_path = public, pg_temp;
-- Only the owner of a materialized view may refresh it.
CREATE FUNCTION refresh_search_terms() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  REFRESH MATERIALIZED VIEW CONCURRENTLY search_terms;
END $$;
REVOKE EXECUTE ON FUNCTION refresh_search_terms() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION refresh_search_terms() TO twiza_app;

-- For everyone, and written by nobody but staff.
GRANT SELECT ON regions, provinces, communes, categories, labels, settings, rate_cards, rate_zones, rate_bands,
  allowed_transitions, product_search_source TO twiza_member;
GRANT SELECT, INSERT, UPDATE (hash) ON photos TO twiza_member;
GRANT SELECT, UPDATE (next_serial) ON tracking_ranges TO twiza_member;
-- Mail and the journal are written and not read.
GRANT INSERT ON outbox, audit_events TO twiza_member;
-- Of the order, what is needed to ship it and to write to its buyer.
GRANT SELECT (id, number, public_id, user_id, locale, buyer_name, phone, email, commune_code, address, landmark, note,
  payment_method, goods_centimes, delivery_centimes, total_centimes, placed_at) ON orders TO twiza_member;
GRANT SELECT (id, name, email, phone, locale, disabled_at) ON users TO twiza_member;
GRANT SELECT ON cooperatives, memberships, certificates, cooperative_orders, line_items, confirmations TO twiza_member;
GRANT SELECT, INSERT, UPDATE ON products, variants TO twiza_member;
GRANT SELECT, INSERT, DELETE ON product_photos TO twiza_member;
GRANT SELECT, INSERT, UPDATE, DELETE ON product_search, submissions TO twiza_member;
GRANT SELECT, UPDATE ON parcels, payments TO twiza_member;
GRANT SELECT, INSERT ON stock_ledger, parcel_events, submission_events TO twiza_member;

-- Rows of one cooperative: what its members see, and where that is more than they may write, what they write. twiza_app,
-- which works for shoppers and staff, sees all of them.
DO $$
DECLARE
  guarded CONSTANT TEXT[][] := ARRAY[
    ['cooperatives', 'id = own_cooperative()', ''],
    ['memberships', 'cooperative_id = own_cooperative()', ''],
    ['users', 'id IN (SELECT user_id FROM memberships)', ''],
    ['products', 'cooperative_id = own_cooperative()', ''],
    ['variants', 'cooperative_id = own_cooperative()', ''],
    ['stock_ledger', 'variant_id IN (SELECT id FROM variants)', ''],
    ['product_photos', 'product_id IN (SELECT id FROM products)', ''],
    ['product_search', 'cooperative_id = own_cooperative()', ''],
    ['certificates', 'cooperative_id = own_cooperative()', ''],
    ['submissions', 'product_id IN (SELECT id FROM products)', ''],
    ['submission_events', 'submission_id IN (SELECT id FROM submissions)', ''],
    ['cooperative_orders', 'cooperative_id = own_cooperative()', ''],
    ['line_items', 'cooperative_id = own_cooperative()', ''],
    ['parcels', 'cooperative_id = own_cooperative()', ''],
    ['parcel_events', 'parcel_id IN (SELECT id FROM parcels)', ''],
    ['orders', 'id IN (SELECT order_id FROM cooperative_orders)', ''],
    ['confirmations', 'order_id IN (SELECT order_id FROM cooperative_orders)', ''],
    -- The transfer for a whole order is awaited by all who ship a part of it, and received by staff.
    ['payments', 'parcel_id IN (SELECT id FROM parcels) OR parcel_id IS NULL AND order_id IN (SELECT order_id FROM cooperative_orders)',
      'parcel_id IN (SELECT id FROM parcels)'],
    ['cart_deliveries', 'cooperative_id = own_cooperative()', '']
  ];
  rule TEXT[];
BEGIN
  FOREACH rule SLICE 1 IN ARRAY guarded LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', rule[1]);
    EXECUTE format('CREATE POLICY %I ON %I TO twiza_app USING (true) WITH CHECK (true)', rule[1] || '_all', rule[1]);
    EXECUTE format('CREATE POLICY %I ON %I TO twiza_member USING (%s) WITH CHECK (%s)', rule[1] || '_own', rule[1],
      rule[2], coalesce(nullif(rule[3], ''), rule[2]));
  END LOOP;
END $$;
