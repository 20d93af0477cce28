CREATE TABLE email_changes (
  token_hash BYTEA PRIMARY KEY,
  user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  email TEXT NOT NULL CONSTRAINT email_changes_email_lowercase CHECK (email = lower(email)),
  expires_at TIMESTAMPTZ NOT NULL,
  used_at TIMESTAMPTZ,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
COMMENT ON TABLE email_changes IS 'New addresses of accounts, which count once confirmed by the link sent there';
CREATE INDEX email_changes_user_id ON email_changes (user_id);
CREATE INDEX email_changes_expires_at ON email_changes (expires_at);
