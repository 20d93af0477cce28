DROP TABLE cart_deliveries;
DROP TABLE cart_lines;
DROP TABLE carts;
