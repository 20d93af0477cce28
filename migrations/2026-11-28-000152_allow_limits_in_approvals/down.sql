DELETE FROM approvals WHERE kind = 'refund_limit';
ALTER TABLE approvals
  DROP CONSTRAINT approvals_kind_known,
  ADD CONSTRAINT approvals_kind_known CHECK (kind IN ('bank_account', 'refund', 'payout', 'payout_account'));
