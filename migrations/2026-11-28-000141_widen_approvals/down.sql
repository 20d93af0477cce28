DROP INDEX approvals_one_open;
DELETE FROM approvals WHERE kind <> 'bank_account';
CREATE UNIQUE INDEX approvals_one_open ON approvals (kind) WHERE decision IS NULL;
ALTER TABLE approvals
  DROP COLUMN open_from,
  DROP COLUMN object,
  DROP CONSTRAINT approvals_kind_known,
  ADD CONSTRAINT approvals_kind_known CHECK (kind IN ('bank_account'));
