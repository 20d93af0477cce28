REVOKE UPDATE (state, received_at) ON payments FROM twiza_member;
GRANT UPDATE ON payments TO twiza_member;
DROP TABLE disbursements;
DROP SEQUENCE refund_numbers, payout_numbers;
DELETE FROM allowed_transitions WHERE machine = 'disbursement';
ALTER TABLE cooperative_orders DROP COLUMN refunded_centimes;
