ALTER TABLE users ADD COLUMN failed_sign_ins INT NOT NULL DEFAULT 0
  CONSTRAINT users_failed_sign_ins_counted CHECK (failed_sign_ins BETWEEN 0 AND 100);
COMMENT ON COLUMN users.failed_sign_ins IS
  'Wrong passwords in a row from unknown browsers; at 100 only mail, a passkey or a known browser signs in';
