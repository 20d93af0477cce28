-- The words of the names on sale, each in the one spelling that a search compares, for a search that found nothing.
-- The worker refreshes it: a word may be an hour late.
CREATE MATERIALIZED VIEW search_terms AS
SELECT word, min(shown) AS shown, count(*) AS uses FROM (
  SELECT shown, regexp_replace(fold_arabic(unaccent(shown)), '^(وال|بال|ال)(?=\S{2})', '') AS word
  FROM product_search
  JOIN products p ON p.id = product_id
  JOIN categories k ON k.id = product_search.category_id
  CROSS JOIN LATERAL regexp_split_to_table(
    lower(concat_ws(' ', p.name_fr, p.name_ar, k.name_fr, k.name_ar)), '[\s''’.,:;()/×*+-]+') shown
) words
WHERE length(word) > 2 AND word !~ '\d'
GROUP BY word;
CREATE UNIQUE INDEX search_terms_word ON search_terms (word);
CREATE INDEX search_terms_shape ON search_terms ("left"(word, 1), length(word));
