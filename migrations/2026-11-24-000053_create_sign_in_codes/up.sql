CREATE TABLE sign_in_codes (
  token_hash BYTEA PRIMARY KEY,
  user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  code_hash BYTEA NOT NULL,
  browser_hash BYTEA NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0 CONSTRAINT sign_in_codes_tries_range CHECK (tries BETWEEN 0 AND 5),
  expires_at TIMESTAMPTZ NOT NULL,
  used_at TIMESTAMPTZ,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
COMMENT ON TABLE sign_in_codes IS 'A message that signs in once, by its link or by its code';
COMMENT ON COLUMN sign_in_codes.code_hash IS 'Keyed with the secret of the installation: eight digits alone could be tried out';
COMMENT ON COLUMN sign_in_codes.browser_hash IS 'The code works only in the browser that asked for it';
CREATE INDEX sign_in_codes_user_id ON sign_in_codes (user_id);
CREATE INDEX sign_in_codes_browser_hash ON sign_in_codes (browser_hash, created_at DESC);
CREATE INDEX sign_in_codes_expires_at ON sign_in_codes (expires_at);
