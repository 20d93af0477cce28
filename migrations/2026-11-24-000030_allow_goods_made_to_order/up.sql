-- An order may ask for more of a product made to order than there is: the missing pieces enter the ledger with the
-- order, and leave it when the order is called off before it is packed.
ALTER TABLE stock_ledger DROP CONSTRAINT stock_ledger_reason_known;
ALTER TABLE stock_ledger ADD CONSTRAINT stock_ledger_reason_known
  CHECK (reason IN ('initial', 'correction', 'import', 'sale', 'cancellation', 'return', 'made_to_order', 'not_made'));
