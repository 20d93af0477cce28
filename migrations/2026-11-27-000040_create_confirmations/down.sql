DROP INDEX orders_email;
DROP INDEX orders_phone;
DROP TRIGGER parcels_packed_when_confirmed ON parcels;
DROP FUNCTION refuse_packing_unconfirmed();
DROP TABLE confirmations;
DELETE FROM allowed_transitions WHERE machine = 'confirmation';
