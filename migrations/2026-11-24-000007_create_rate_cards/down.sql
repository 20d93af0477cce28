DROP TABLE tracking_ranges;
DROP TABLE rate_bands;
DROP TABLE rate_zones;
DROP TABLE rate_cards;
