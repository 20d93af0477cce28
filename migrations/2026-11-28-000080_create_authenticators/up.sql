CREATE TABLE authenticators (
  user_id BIGINT PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
  sealed_secret BYTEA NOT NULL,
  last_step BIGINT NOT NULL,
  tries INT NOT NULL DEFAULT 0 CONSTRAINT authenticators_tries_counted CHECK (tries BETWEEN 0 AND 10),
  tries_since TIMESTAMPTZ NOT NULL DEFAULT now(),
  created_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
COMMENT ON TABLE authenticators IS 'Apps that show six digits, one per person (RFC 6238)';
COMMENT ON COLUMN authenticators.sealed_secret IS 'Encrypted by a key that is not in the database';
COMMENT ON COLUMN authenticators.last_step IS 'The step of the last code used: no code of it or of an earlier one works again';
COMMENT ON COLUMN authenticators.tries IS 'Codes typed since tries_since without a right one';

CREATE TABLE recovery_codes (
  user_id BIGINT NOT NULL REFERENCES authenticators (user_id) ON DELETE CASCADE,
  code_hash BYTEA NOT NULL,
  used_at TIMESTAMPTZ,
  PRIMARY KEY (user_id, code_hash)
);
COMMENT ON TABLE recovery_codes IS 'Codes to write down, each good once in place of the authenticator; only keyed digests';
