CREATE TABLE sign_ups (
  token_hash BYTEA PRIMARY KEY,
  email TEXT NOT NULL CONSTRAINT sign_ups_email_lowercase CHECK (email = lower(email)),
  name TEXT NOT NULL CONSTRAINT sign_ups_name_length CHECK (char_length(name) BETWEEN 1 AND 120),
  phone TEXT CONSTRAINT sign_ups_phone_e164 CHECK (phone ~ '^\+[1-9][0-9]{6,14}$'),
  locale TEXT NOT NULL CONSTRAINT sign_ups_locale_known CHECK (locale IN ('fr', 'ar', 'en')),
  password_hash TEXT NOT NULL,
  browser_hash BYTEA NOT NULL,
  expires_at TIMESTAMPTZ NOT NULL,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
COMMENT ON TABLE sign_ups IS 'Accounts asked for; one becomes a user when its address is confirmed, the others are forgotten';
COMMENT ON COLUMN sign_ups.browser_hash IS 'Whoever confirms from another browser must know the password';
CREATE INDEX sign_ups_email ON sign_ups (email, created_at DESC);
CREATE INDEX sign_ups_expires_at ON sign_ups (expires_at);
