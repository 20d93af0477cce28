REVOKE UPDATE (state, received_at) ON payments FROM twiza_member;
GRANT UPDATE ON payments TO twiza_member;
DROP TABLE refunds;
DROP SEQUENCE refund_numbers;
DELETE FROM allowed_transitions WHERE machine = 'refund';
ALTER TABLE cooperative_orders DROP COLUMN refunded_centimes;
