-- The verbs lock the administrators first and choose in one statement; this holds whoever writes past them.
CREATE FUNCTION keep_an_administrator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Two who leave at once wait for each other here, and the second sees that the first is gone.
  IF OLD.staff_role = 'administrator' THEN
    PERFORM pg_advisory_xact_lock(hashtext('administrators'));
  END IF;
  IF OLD.staff_role = 'administrator' AND OLD.disabled_at IS NULL
     AND (TG_OP = 'DELETE' OR NEW.staff_role IS DISTINCT FROM 'administrator' OR NEW.disabled_at IS NOT NULL)
     AND NOT EXISTS (SELECT FROM users WHERE staff_role = 'administrator' AND disabled_at IS NULL AND id <> OLD.id) THEN
    RAISE EXCEPTION 'the last administrator stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'users_administrator_kept';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER users_administrator_kept BEFORE UPDATE OF staff_role, disabled_at OR DELETE ON users
  FOR EACH ROW EXECUTE FUNCTION keep_an_administrator();
