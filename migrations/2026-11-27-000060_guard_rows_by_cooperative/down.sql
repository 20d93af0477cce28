-- The roles stay: they belong to the cluster, and another database may need them.
DO $$
DECLARE guard RECORD;
BEGIN
  FOR guard IN SELECT policyname, tablename FROM pg_policies WHERE schemaname = 'public' LOOP
    EXECUTE format('DROP POLICY %I ON %I', guard.policyname, guard.tablename);
    EXECUTE format('ALTER TABLE %I DISABLE ROW LEVEL SECURITY', guard.tablename);
  END LOOP;
END $$;
DROP FUNCTION refresh_search_terms();
ALTER FUNCTION refuse_packing_unconfirmed() SECURITY INVOKER RESET search_path;
DROP FUNCTION parcel_place(BIGINT);
DROP FUNCTION taken_product_slugs(TEXT, BIGINT);
DROP FUNCTION own_cooperative();
DROP OWNED BY twiza_member, twiza_app;
