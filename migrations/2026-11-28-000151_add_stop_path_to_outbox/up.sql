-- Where mail that one may do without is stopped by one press (RFC 8058): a path of ours, without its language.
ALTER TABLE outbox ADD COLUMN stop_path TEXT
  CONSTRAINT outbox_stop_path_is_ours CHECK (stop_path LIKE '/%' AND length(stop_path) <= 200);
