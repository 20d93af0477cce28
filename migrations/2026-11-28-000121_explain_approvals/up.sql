ALTER TABLE approvals
  ADD COLUMN previous JSONB,
  ADD COLUMN decision_reason TEXT NOT NULL DEFAULT ''
    CONSTRAINT approvals_decision_reason_length CHECK (char_length(decision_reason) <= 500),
  ADD CONSTRAINT approvals_refusal_explained CHECK (decision <> 'refused' OR decision_reason <> '');
COMMENT ON COLUMN approvals.previous IS 'What stood when it was asked for; NULL when there was nothing';
