-- Letters leave by a mail server: what became of every try, when the next one is due, and that
-- something waits.

ALTER TABLE letter
  ADD COLUMN tries integer NOT NULL DEFAULT 0
    CONSTRAINT letter_tries_not_negative CHECK (tries >= 0),
  ADD COLUMN next_try timestamptz,
  ADD COLUMN unconfirmed_at timestamptz,
  ADD COLUMN reply text NOT NULL DEFAULT '',
  ADD CONSTRAINT letter_unconfirmed_since CHECK (
    status <> 'unconfirmed' OR unconfirmed_at IS NOT NULL);
COMMENT ON COLUMN letter.attempt IS
  'Counts the claims: who marks a letter names the one that is theirs.';
COMMENT ON COLUMN letter.tries IS 'How often a mail server was asked to take it.';
COMMENT ON COLUMN letter.next_try IS 'Before which nobody tries again by themselves.';
COMMENT ON COLUMN letter.unconfirmed_at IS
  'When all of it had gone and no answer came, the first time: it may have arrived.';
COMMENT ON COLUMN letter.reply IS 'What the mail server said last, or why it was not heard.';
GRANT UPDATE (tries, next_try, unconfirmed_at, reply) ON letter TO convene_app, convene_mailer;
GRANT SELECT (tries, next_try, unconfirmed_at, reply) ON letter TO convene_mailer;

INSERT INTO life_cycle_move (life_cycle, from_status, to_status) VALUES
  ('letter', 'unconfirmed', 'sending'),
  ('letter', 'unconfirmed', 'cancelled'),
  ('letter', 'failed', 'cancelled');

DROP INDEX letter_waiting;
CREATE INDEX letter_waiting ON letter (meeting_id, queued_at, id)
  WHERE status IN ('queued', 'unconfirmed');
CREATE INDEX letter_failed ON letter (meeting_id, person_id) WHERE status = 'failed';

-- A letter that may have arrived is not tried again once it is empty.
CREATE OR REPLACE FUNCTION erase_letters(hand uuid, whose uuid) RETURNS int
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  gone uuid[] := ARRAY(
    SELECT id FROM letter
    WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose)
      AND (message <> '' OR address <> '' OR reply <> '') AND status NOT IN ('queued', 'sending'));
BEGIN
  UPDATE letter SET status = 'cancelled'
  WHERE meeting_id = hand AND id = ANY (gone) AND status = 'unconfirmed';
  UPDATE letter SET message = '', address = '', reply = ''
  WHERE meeting_id = hand AND id = ANY (gone);
  -- A line holds the fingerprint that the letter is compared with.
  UPDATE audit_line SET salt = NULL, change = NULL
  WHERE meeting_id = hand AND kind = 'letter' AND object_id = ANY (gone);
  RETURN cardinality(gone);
END $$;

CREATE FUNCTION letter_announce() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('convene_letters', '');
  RETURN NULL;
END $$;
COMMENT ON FUNCTION letter_announce IS 'Wakes whoever hands letters over.';
CREATE TRIGGER letter_announced AFTER INSERT ON letter
  FOR EACH STATEMENT EXECUTE FUNCTION letter_announce();

-- Beside meeting_dues: what somebody has to do about letters that went and did not arrive.
CREATE FUNCTION letter_dues(meetings uuid[])
RETURNS TABLE (meeting uuid, kind text, number int, day date, names text[])
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  before text := current_setting('app.meeting', true);
  one uuid;
BEGIN
  FOREACH one IN ARRAY meetings LOOP
    PERFORM set_config('app.meeting', one::text, true);
    RETURN QUERY
    SELECT
      one, 'letters_refused', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY l.queued_at, l.id))[:4]
    FROM letter AS l
    JOIN person AS p ON p.id = l.person_id
    WHERE l.meeting_id = one AND l.status = 'failed' AND l.message <> '' AND NOT EXISTS (
      SELECT FROM letter AS later
      WHERE later.meeting_id = one AND later.person_id = l.person_id
        AND later.campaign = l.campaign AND later.revision > l.revision
    ) AND (l.kind <> 'invitation' OR EXISTS (
      SELECT FROM invitation AS i
      WHERE i.meeting_id = one AND i.person_id = l.person_id
        AND i.status IN ('issued', 'tentative')));
    RETURN QUERY
    SELECT
      one, 'letters_unconfirmed', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY l.queued_at, l.id))[:4]
    FROM letter AS l
    JOIN person AS p ON p.id = l.person_id
    WHERE l.meeting_id = one AND l.status = 'unconfirmed';
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;
COMMENT ON FUNCTION letter_dues IS
  'Letters that were refused for good, and those that may have arrived.';
GRANT EXECUTE ON FUNCTION letter_dues(uuid[]) TO convene_app;
