ALTER TABLE payments ADD COLUMN reminded_at TIMESTAMPTZ;
CREATE INDEX payments_due_by ON payments (due_by, order_id) WHERE state = 'due' AND due_by IS NOT NULL;
