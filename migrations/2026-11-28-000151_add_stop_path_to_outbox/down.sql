ALTER TABLE outbox DROP COLUMN stop_path;
