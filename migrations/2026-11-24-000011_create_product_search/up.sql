-- The narrow side table that lists and facets read (one row per published product); measured in the search notes of docs/.
CREATE TEXT SEARCH CONFIGURATION french_folded (COPY = pg_catalog.french);
ALTER TEXT SEARCH CONFIGURATION french_folded
  ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, hword, hword_part, word WITH unaccent, french_stem;

-- One spelling for the Arabic letter forms that people type alike: hamza carriers, ta marbuta, alef maqsura; tashkeel and tatweel go.
CREATE FUNCTION fold_arabic(value TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(regexp_replace(value, '[\u064B-\u0652\u0640\u0670]', '', 'g'), 'أإآٱةىؤئ', 'ااااهيوي')
$$;

CREATE TABLE product_search (
  product_id BIGINT PRIMARY KEY REFERENCES products (id) ON DELETE CASCADE,
  cooperative_id BIGINT NOT NULL,
  category_id SMALLINT NOT NULL,
  region_code TEXT NOT NULL,
  label_codes TEXT[] NOT NULL,
  price_centimes BIGINT NOT NULL,
  is_available BOOLEAN NOT NULL,
  season_months INTEGER NOT NULL,
  published_at TIMESTAMPTZ NOT NULL,
  doc TSVECTOR NOT NULL
);
COMMENT ON COLUMN product_search.price_centimes IS 'The cheapest live variant';
COMMENT ON COLUMN product_search.doc IS 'French stems, folded Arabic words (with and without the article), and facet lexemes c: r: l: k: a:';
CREATE INDEX product_search_doc ON product_search USING gin (doc) WITH (fastupdate = off);
CREATE INDEX product_search_newest ON product_search (published_at DESC, product_id DESC);
CREATE INDEX product_search_price ON product_search (price_centimes, product_id);
CREATE INDEX product_search_cooperative ON product_search (cooperative_id, published_at DESC, product_id DESC);

CREATE FUNCTION arabic_words(value TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT fold_arabic(value) || ' ' || regexp_replace(fold_arabic(value), '(^|\s)(وال|بال|ال)(?=\S{2})', '\1', 'g')
$$;

CREATE VIEW product_search_source AS
SELECT p.id AS product_id, p.cooperative_id, p.category_id, m.region_code,
  l.label_codes, v.price_centimes, v.is_available, p.season_months, p.published_at,
  to_tsvector('french_folded', p.name_fr || ' ' || p.description_fr || ' ' || p.ingredients_fr || ' ' || c.name_fr || ' ' || k.name_fr || ' ' || m.name_fr)
    || to_tsvector('simple', arabic_words(p.name_ar || ' ' || p.description_ar || ' ' || c.name_ar || ' ' || k.name_ar || ' ' || m.name_ar))
    || to_tsvector('simple', unaccent(p.name_fr))
    || array_to_tsvector(ARRAY['c:' || k.slug, 'r:' || m.region_code, 'k:' || c.slug]
      || CASE WHEN v.is_available THEN ARRAY['a:1'] ELSE '{}' END
      || ARRAY(SELECT 'l:' || code FROM unnest(l.label_codes) code)) AS doc
FROM products p
JOIN cooperatives c ON c.id = p.cooperative_id AND c.status = 'active'
JOIN communes m ON m.code = c.commune_code
JOIN categories k ON k.id = p.category_id
JOIN LATERAL (
  SELECT min(price_centimes) AS price_centimes, bool_or(on_hand > 0) OR p.made_to_order_days > 0 AS is_available
  FROM variants WHERE product_id = p.id AND archived_at IS NULL
  HAVING count(*) > 0
) v ON true
JOIN LATERAL (
  SELECT coalesce(array_agg(DISTINCT label_code ORDER BY label_code), '{}') AS label_codes FROM certificates
  WHERE cooperative_id = p.cooperative_id AND (product_id = p.id OR product_id IS NULL)
    AND status = 'approved' AND current_date BETWEEN issued_on AND expires_on
) l ON true
WHERE p.status = 'published';

-- Called in the transaction of every change that a list could show.
CREATE FUNCTION refresh_product_search(ids BIGINT[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM product_search WHERE product_id = ANY (ids)
    AND NOT EXISTS (SELECT FROM product_search_source s WHERE s.product_id = product_search.product_id);
  INSERT INTO product_search SELECT * FROM product_search_source WHERE product_id = ANY (ids)
  ON CONFLICT (product_id) DO UPDATE SET
    cooperative_id = excluded.cooperative_id, category_id = excluded.category_id, region_code = excluded.region_code,
    label_codes = excluded.label_codes, price_centimes = excluded.price_centimes, is_available = excluded.is_available,
    season_months = excluded.season_months, published_at = excluded.published_at, doc = excluded.doc;
$$;
