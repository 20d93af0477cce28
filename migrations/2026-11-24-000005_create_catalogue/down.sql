DROP TABLE certificates;
DROP TABLE product_photos;
DROP TABLE stock_ledger;
DROP TABLE variants;
DROP TABLE products;
DROP TABLE categories;
