ALTER TABLE approvals DROP CONSTRAINT approvals_refusal_explained, DROP COLUMN decision_reason, DROP COLUMN previous;
