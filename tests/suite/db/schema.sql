-- Everything in the schema `public` that no extension owns, one line a thing.
WITH owned AS (SELECT classid, objid FROM pg_depend WHERE deptype = 'e'),
     tables AS (
         SELECT c.oid, c.relname, c.relkind FROM pg_class c
         WHERE c.relnamespace = 'public'::regnamespace AND c.relname <> '__diesel_schema_migrations'
           AND c.relkind IN ('r', 'v', 'm', 'S', 'p')
           AND NOT EXISTS (SELECT FROM owned WHERE owned.classid = 'pg_class'::regclass AND owned.objid = c.oid))
SELECT line FROM (
    SELECT format('relation %s %s', relkind, relname) AS line FROM tables
    UNION ALL
    SELECT format('column %s.%s %s not null %s default %s generated %s', t.relname, a.attname,
                  format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid), a.attgenerated)
    FROM tables t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum
    UNION ALL
    SELECT format('constraint %s on %s %s', c.conname, t.relname, pg_get_constraintdef(c.oid))
    FROM tables t JOIN pg_constraint c ON c.conrelid = t.oid
    UNION ALL
    SELECT format('index %s', pg_get_indexdef(i.indexrelid)) FROM tables t JOIN pg_index i ON i.indrelid = t.oid
    UNION ALL
    SELECT format('trigger on %s %s', t.relname, pg_get_triggerdef(g.oid))
    FROM tables t JOIN pg_trigger g ON g.tgrelid = t.oid AND NOT g.tgisinternal
    UNION ALL
    SELECT format('view %s %s', relname, pg_get_viewdef(oid)) FROM tables WHERE relkind IN ('v', 'm')
    UNION ALL
    SELECT format('comment on %s.%s %s', t.relname, a.attname, d.description)
    FROM tables t JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = t.oid
    LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.objsubid AND d.objsubid > 0
    UNION ALL
    SELECT format('function %s', pg_get_functiondef(p.oid)) FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace AND p.prokind IN ('f', 'p')
      AND NOT EXISTS (SELECT FROM owned WHERE owned.classid = 'pg_proc'::regclass AND owned.objid = p.oid)
    UNION ALL
    SELECT format('type %s %s', y.typname, y.typtype) FROM pg_type y
    WHERE y.typnamespace = 'public'::regnamespace AND y.typtype IN ('e', 'd')
      AND NOT EXISTS (SELECT FROM owned WHERE owned.classid = 'pg_type'::regclass AND owned.objid = y.oid)
    UNION ALL
    SELECT format('text search %s', c.cfgname) FROM pg_ts_config c
    WHERE c.cfgnamespace = 'public'::regnamespace
    UNION ALL
    SELECT format('policy %s on %s to %s using %s check %s', policyname, tablename, roles, qual, with_check)
    FROM pg_policies WHERE schemaname = 'public'
    UNION ALL
    SELECT format('row security on %s', t.relname) FROM tables t JOIN pg_class c ON c.oid = t.oid WHERE c.relrowsecurity
    UNION ALL
    SELECT format('extension %s', extname) FROM pg_extension WHERE extname <> 'plpgsql'
) AS things
ORDER BY line COLLATE "C";
