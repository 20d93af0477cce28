ALTER TABLE approvals
  DROP CONSTRAINT approvals_kind_known,
  ADD CONSTRAINT approvals_kind_known CHECK (kind IN ('bank_account', 'refund', 'payout', 'payout_account')),
  ADD COLUMN object TEXT NOT NULL DEFAULT '',
  ADD COLUMN open_from TIMESTAMPTZ NOT NULL DEFAULT now();
COMMENT ON COLUMN approvals.object IS 'What it is about, by its number or name; empty where there is only one of the kind';
COMMENT ON COLUMN approvals.open_from IS 'Nobody approves earlier: time for those concerned to object';
DROP INDEX approvals_one_open;
CREATE UNIQUE INDEX approvals_one_open ON approvals (kind, object) WHERE decision IS NULL;
