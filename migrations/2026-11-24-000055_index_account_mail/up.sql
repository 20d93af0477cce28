-- How many account mails an address got in the last hour is asked before each one.
CREATE INDEX outbox_account_mail ON outbox (recipient, created_at) WHERE lane = 0;
