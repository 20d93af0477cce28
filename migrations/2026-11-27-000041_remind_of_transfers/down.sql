DROP INDEX payments_due_by;
ALTER TABLE payments DROP COLUMN reminded_at;
