DROP FUNCTION refresh_product_search;
DROP VIEW product_search_source;
DROP FUNCTION arabic_words;
DROP TABLE product_search;
DROP FUNCTION fold_arabic;
DROP TEXT SEARCH CONFIGURATION french_folded;
