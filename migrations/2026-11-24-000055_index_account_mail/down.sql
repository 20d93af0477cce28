DROP INDEX outbox_account_mail;
