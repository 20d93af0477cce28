DROP INDEX outbox_account_mails;
ALTER TABLE outbox DROP COLUMN secret;
