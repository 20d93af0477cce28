ALTER TABLE stock_ledger DROP CONSTRAINT stock_ledger_reason_known;
ALTER TABLE stock_ledger DISABLE TRIGGER stock_ledger_append_only;
UPDATE stock_ledger SET reason = 'correction', reference = reference || ' ' || reason
  WHERE reason IN ('made_to_order', 'not_made');
ALTER TABLE stock_ledger ENABLE TRIGGER stock_ledger_append_only;
ALTER TABLE stock_ledger ADD CONSTRAINT stock_ledger_reason_known
  CHECK (reason IN ('initial', 'correction', 'import', 'sale', 'cancellation', 'return'));
