ALTER TABLE outbox ADD COLUMN secret TEXT;
COMMENT ON COLUMN outbox.secret IS 'What opens a door in the bodies; blanked there, and here, once a server has taken the letter';
-- How many account mails an address was sent lately (reliability D7).
CREATE INDEX outbox_account_mails ON outbox (recipient, created_at) WHERE lane = 0;
