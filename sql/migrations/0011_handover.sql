-- Meetings move to another machine: the database they leave keeps answering and takes no more writes.
-- A trigger on every table refuses them, for superusers and replicas too, until it is taken off.

CREATE TABLE handover (
  id             uuid NOT NULL,
  at             timestamptz NOT NULL,
  actor_id       uuid NOT NULL,
  place          text NOT NULL CONSTRAINT handover_place_given CHECK (btrim(place) <> ''),
  taken_over_at  timestamptz,
  called_back_at timestamptz,
  CONSTRAINT handover_pkey PRIMARY KEY (id),
  CONSTRAINT handover_ends_one_way CHECK (taken_over_at IS NULL OR called_back_at IS NULL),
  CONSTRAINT handover_ends_after CHECK (COALESCE(taken_over_at, called_back_at, at) >= at)
);
CREATE UNIQUE INDEX handover_open_once ON handover ((true))
WHERE taken_over_at IS NULL AND called_back_at IS NULL;
COMMENT ON TABLE handover IS
  'When the database was handed over to another machine, and how that ended, seen from here.';
COMMENT ON COLUMN handover.place IS 'Where the meetings went, in the words of who sent them.';
COMMENT ON COLUMN handover.taken_over_at IS
  'Known where it was taken over; the database that was left never learns it.';
GRANT SELECT ON handover TO convene_app, convene_auditor;

CREATE FUNCTION handover_guard() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  open handover;
BEGIN
  SELECT id, at, actor_id, place, taken_over_at, called_back_at INTO open
  FROM public.handover
  WHERE taken_over_at IS NULL AND called_back_at IS NULL;
  RAISE EXCEPTION 'handed over to % at % UTC', COALESCE(open.place, 'another machine'),
    to_char(COALESCE(open.at, clock_timestamp()) AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')
    USING ERRCODE = 'check_violation', CONSTRAINT = 'handover_took_writes', TABLE = TG_TABLE_NAME;
END $$;
COMMENT ON FUNCTION handover_guard IS 'Refuses every write, and says where the meetings went.';

CREATE FUNCTION handover_tables() RETURNS SETOF regclass
LANGUAGE sql STABLE AS $$
  SELECT oid::regclass
  FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
  ORDER BY relname
$$;
COMMENT ON FUNCTION handover_tables IS 'Every table there is, in one order for all who lock them.';

CREATE FUNCTION handover_lock() RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  owned regclass;
BEGIN
  FOR owned IN SELECT handover_tables() LOOP
    EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', owned);
  END LOOP;
END $$;
COMMENT ON FUNCTION handover_lock IS 'Waits until nobody writes, and keeps it so to the end.';

CREATE FUNCTION handover_close() RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  owned regclass;
BEGIN
  FOR owned IN SELECT handover_tables() LOOP
    EXECUTE format(
      'CREATE TRIGGER handover_took_writes BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s '
      'FOR EACH STATEMENT EXECUTE FUNCTION handover_guard()', owned);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER handover_took_writes', owned);
  END LOOP;
END $$;
COMMENT ON FUNCTION handover_close IS 'From the end of the transaction on, nothing is written.';

CREATE FUNCTION handover_open() RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  owned regclass;
BEGIN
  FOR owned IN SELECT handover_tables() LOOP
    EXECUTE format('DROP TRIGGER IF EXISTS handover_took_writes ON %s', owned);
  END LOOP;
END $$;
COMMENT ON FUNCTION handover_open IS 'Takes writes again.';

-- Who may migrate may hand over: these change the schema.
REVOKE ALL ON FUNCTION
  handover_guard(), handover_tables(), handover_lock(), handover_close(), handover_open()
FROM PUBLIC;
