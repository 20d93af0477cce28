ALTER TABLE users DROP COLUMN failed_sign_ins;
