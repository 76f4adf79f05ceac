-- Letters about what changes: which version of its calendar entry an invitation has, what a reader knew
-- before, and a waiting list that is closed.

ALTER TABLE invitation NO FORCE ROW LEVEL SECURITY;
ALTER TABLE letter NO FORCE ROW LEVEL SECURITY;
ALTER TABLE meeting_revision NO FORCE ROW LEVEL SECURITY;
ALTER TABLE invitation DISABLE TRIGGER USER;
ALTER TABLE invitation
  ADD COLUMN sequence integer
    CONSTRAINT invitation_sequence_not_negative CHECK (sequence >= 0);
-- Entries counted with the revisions of their meeting until now.
UPDATE invitation
SET sequence = (
  SELECT count(*) FROM meeting_revision WHERE meeting_revision.meeting_id = invitation.meeting_id)
WHERE issued_at IS NOT NULL AND EXISTS (
  SELECT FROM letter
  WHERE letter.meeting_id = invitation.meeting_id AND letter.person_id = invitation.person_id
    AND letter.kind IN ('in_person', 'invitation', 'remote'));
ALTER TABLE invitation ENABLE TRIGGER USER;
ALTER TABLE invitation FORCE ROW LEVEL SECURITY;
ALTER TABLE letter FORCE ROW LEVEL SECURITY;
ALTER TABLE meeting_revision FORCE ROW LEVEL SECURITY;
COMMENT ON COLUMN invitation.sequence IS
  'Of the entry in the invitee''s calendar, as the last letter had it; null where none was written.';
GRANT UPDATE (sequence) ON invitation TO convene_app;

CREATE FUNCTION invitation_sequence_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'a calendar takes the entry with the higher number, and each letter has its own'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_sequence_rises',
      TABLE = 'invitation', HINT = 'invitation_sequence_rises';
END $$;
COMMENT ON FUNCTION invitation_sequence_guard IS
  'Lets no two letters of an invitation have entries of one number, nor a later one a lower.';
CREATE TRIGGER invitation_sequence_rises BEFORE UPDATE OF sequence ON invitation
  FOR EACH ROW WHEN (
    OLD.sequence IS NOT NULL AND (NEW.sequence IS NULL OR NEW.sequence <= OLD.sequence))
  EXECUTE FUNCTION invitation_sequence_guard();

ALTER TABLE letter
  ADD COLUMN was jsonb CONSTRAINT letter_was_shape CHECK (jsonb_typeof(was) = 'object');
COMMENT ON COLUMN letter.was IS
  'Of a letter about a change: what its reader knew of the meeting before, in the letter''s language.';

DO $$
DECLARE
  rule text := (
    SELECT pg_get_constraintdef(oid) FROM pg_constraint
    WHERE conrelid = 'letter'::regclass AND conname = 'letter_kind_known');
BEGIN
  EXECUTE format(
    'ALTER TABLE letter DROP CONSTRAINT letter_kind_known, ADD CONSTRAINT letter_kind_known %s',
    replace(
      rule, '''in_person''::text',
      '''in_person''::text, ''change''::text, ''cancellation''::text, ''closing''::text, '
      '''extension''::text'));
END $$;

-- Letters to whoever follows and was not written to yet go with the seat, whatever they say.
DO $$
DECLARE
  body text := pg_get_functiondef('follower_take_back'::regproc);
BEGIN
  EXECUTE replace(
    body, 'letter.kind = ''invitation''',
    'letter.kind IN (''change'', ''extension'', ''invitation'', ''reminder'')');
END $$;

-- Nobody is called from a waiting list once those on it were told that no place comes.
ALTER TABLE meeting ADD COLUMN waiting_closed_at timestamptz;
COMMENT ON COLUMN meeting.waiting_closed_at IS
  'When those who wait were told that no place comes; null where somebody may still be called.';
GRANT UPDATE (waiting_closed_at) ON meeting TO convene_app;

CREATE FUNCTION application_waiting_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM meeting WHERE id = NEW.meeting_id AND waiting_closed_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'those who wait were told that no place comes'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_waiting_closed',
        TABLE = 'application', HINT = 'application_waiting_closed';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION application_waiting_guard IS
  'Calls nobody from a waiting list that is closed.';
CREATE TRIGGER application_waiting_closed BEFORE UPDATE OF status ON application
  FOR EACH ROW WHEN (OLD.status = 'waitlisted' AND NEW.status = 'selected')
  EXECUTE FUNCTION application_waiting_guard();

-- Beside meeting_dues and letter_dues: who waits within a month of the meeting, while no answer is
-- awaited and no seat is held.
CREATE FUNCTION waiting_dues(meetings uuid[], at timestamptz)
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
      one, 'waiting', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY p.name COLLATE "C"))[:4]
    FROM application AS a
    JOIN person AS p ON p.id = a.person_id
    WHERE a.meeting_id = one AND a.status = 'waitlisted'
      AND EXISTS (
        SELECT FROM meeting AS m
        WHERE m.id = one AND m.waiting_closed_at IS NULL
          AND m.starts - (at AT TIME ZONE m.zone)::date <= 30)
      AND EXISTS (
        SELECT FROM invitation AS i WHERE i.meeting_id = one AND i.track = 'open')
      AND NOT EXISTS (
        SELECT FROM invitation AS i
        WHERE i.meeting_id = one AND i.track = 'open'
          AND i.status IN ('draft', 'approved', 'issued', 'tentative'))
      AND NOT EXISTS (
        SELECT FROM succession AS s WHERE s.meeting_id = one AND s.settled IS NULL);
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;
COMMENT ON FUNCTION waiting_dues IS
  'Who waits in vain a month before: all answers came, no seat is held, and nobody told them.';
GRANT EXECUTE ON FUNCTION waiting_dues(uuid[], timestamptz) TO convene_app;
