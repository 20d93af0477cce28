-- Locked after its order and before the parcels (see create_orders): whoever ends the waiting moves this row first.
CREATE TABLE confirmations (
  order_id BIGINT PRIMARY KEY REFERENCES orders (id),
  state TEXT NOT NULL DEFAULT 'awaited' CONSTRAINT confirmations_state_known CHECK (state IN ('awaited', 'given', 'lapsed', 'called_off')),
  due_by TIMESTAMPTZ NOT NULL,
  actor TEXT CONSTRAINT confirmations_actor_known CHECK (actor IN ('buyer', 'member', 'staff', 'system')),
  user_id BIGINT REFERENCES users (id) ON DELETE SET NULL,
  ended_at TIMESTAMPTZ,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  CONSTRAINT confirmations_end_signed CHECK ((state = 'awaited') = (ended_at IS NULL) AND (state = 'awaited') = (actor IS NULL))
);
COMMENT ON TABLE confirmations IS 'Cash orders of first-time buyers, which nobody packs before the buyer has confirmed';
CREATE INDEX confirmations_due ON confirmations (due_by, order_id) WHERE state = 'awaited';
CREATE INDEX confirmations_user_id ON confirmations (user_id);

INSERT INTO allowed_transitions (machine, from_state, to_state) VALUES
  ('confirmation', 'awaited', 'given'), ('confirmation', 'awaited', 'lapsed'), ('confirmation', 'awaited', 'called_off');
CREATE TRIGGER confirmations_state_moves BEFORE UPDATE OF state ON confirmations
  FOR EACH ROW EXECUTE FUNCTION refuse_unknown_transition('confirmation');

CREATE FUNCTION refuse_packing_unconfirmed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM confirmations WHERE order_id = NEW.order_id AND state = 'awaited') THEN
    RAISE EXCEPTION 'order % is not confirmed', NEW.order_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER parcels_packed_when_confirmed BEFORE UPDATE OF state ON parcels
  FOR EACH ROW WHEN (NEW.state = 'packed') EXECUTE FUNCTION refuse_packing_unconfirmed();

-- Is a buyer known? Somebody with that phone or that address has taken delivery before.
CREATE INDEX orders_phone ON orders (phone);
CREATE INDEX orders_email ON orders (email);
