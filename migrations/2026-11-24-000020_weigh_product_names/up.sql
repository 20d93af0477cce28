-- A word of the name weighs more than one of the description: 'A' against the unmarked rest.
CREATE OR REPLACE VIEW product_search_source AS
SELECT p.id AS product_id, p.cooperative_id, p.category_id, m.region_code,
  l.label_codes, v.price_centimes, v.is_available, p.season_months, p.published_at,
  setweight(to_tsvector('french_folded', p.name_fr), 'A')
    || to_tsvector('french_folded', p.description_fr || ' ' || p.ingredients_fr || ' ' || c.name_fr || ' ' || k.name_fr || ' ' || m.name_fr)
    || setweight(to_tsvector('simple', arabic_words(p.name_ar)), 'A')
    || to_tsvector('simple', arabic_words(p.description_ar || ' ' || c.name_ar || ' ' || k.name_ar || ' ' || m.name_ar))
    || setweight(to_tsvector('simple', unaccent(p.name_fr)), 'A')
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
SELECT refresh_product_search(ARRAY(SELECT id FROM products));
