-- Letters that wait for somebody before they go: for a second person, for a look at the first five, or
-- until they are printed and posted.

ALTER TABLE meeting
  ADD COLUMN writing jsonb CONSTRAINT meeting_writing_shape CHECK (
    jsonb_typeof(writing) = 'object'
    AND COALESCE(jsonb_typeof(writing -> 'twoPeople'), 'boolean') = 'boolean');
COMMENT ON COLUMN meeting.writing IS
  'How letters are written: whether somebody else approves them before they go.';
GRANT UPDATE (writing) ON meeting TO convene_app;

CREATE TABLE mailing (
  meeting_id   uuid NOT NULL,
  id           uuid NOT NULL,
  letters      integer NOT NULL CONSTRAINT mailing_letters_positive CHECK (letters > 0),
  asks         boolean NOT NULL,
  holds        boolean NOT NULL,
  queued_at    timestamptz NOT NULL,
  queued_by    uuid NOT NULL,
  approved_at  timestamptz,
  approved_by  uuid,
  continued_at timestamptz,
  continued_by uuid,
  CONSTRAINT mailing_pkey PRIMARY KEY (meeting_id, id),
  CONSTRAINT mailing_waits CHECK (asks OR holds),
  CONSTRAINT mailing_approved_whole CHECK ((approved_at IS NULL) = (approved_by IS NULL)),
  CONSTRAINT mailing_approved_where_asked CHECK (asks OR approved_at IS NULL),
  CONSTRAINT mailing_approved_by_another CHECK (approved_by <> queued_by),
  CONSTRAINT mailing_continued_whole CHECK ((continued_at IS NULL) = (continued_by IS NULL)),
  CONSTRAINT mailing_continued_where_held CHECK (holds OR continued_at IS NULL),
  CONSTRAINT mailing_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT mailing_queuer_known FOREIGN KEY (queued_by) REFERENCES account (id),
  CONSTRAINT mailing_approver_known FOREIGN KEY (approved_by) REFERENCES account (id),
  CONSTRAINT mailing_continuer_known FOREIGN KEY (continued_by) REFERENCES account (id)
);
COMMENT ON TABLE mailing IS 'The letters of one act, where they wait for somebody before they go.';
COMMENT ON COLUMN mailing.asks IS 'Whether somebody else than who queued them approves them.';
COMMENT ON COLUMN mailing.holds IS
  'Whether a few go first, and the others once somebody who looked at these says so.';
CREATE TRIGGER insert_by_queued_by BEFORE INSERT ON mailing
  FOR EACH ROW EXECUTE FUNCTION actor_guard('queued_by', 'queued_at');
CREATE TRIGGER update_by_approved_by BEFORE UPDATE ON mailing FOR EACH ROW
  WHEN (ROW(OLD.approved_by, OLD.approved_at)
    IS DISTINCT FROM ROW(NEW.approved_by, NEW.approved_at))
  EXECUTE FUNCTION actor_guard('approved_by', 'approved_at');
CREATE TRIGGER update_by_continued_by BEFORE UPDATE ON mailing FOR EACH ROW
  WHEN (ROW(OLD.continued_by, OLD.continued_at)
    IS DISTINCT FROM ROW(NEW.continued_by, NEW.continued_at))
  EXECUTE FUNCTION actor_guard('continued_by', 'continued_at');
ALTER TABLE mailing ENABLE ROW LEVEL SECURITY;
ALTER TABLE mailing FORCE ROW LEVEL SECURITY;
CREATE POLICY mailing_of_meeting ON mailing USING (meeting_id = meeting_in_hand());
GRANT SELECT, INSERT (meeting_id, id, letters, asks, holds, queued_at, queued_by),
  UPDATE (approved_at, approved_by, continued_at, continued_by) ON mailing TO convene_app;
GRANT SELECT (meeting_id, id, letters, asks, holds, approved_at, continued_at)
ON mailing TO convene_mailer, convene_reader;

ALTER TABLE letter NO FORCE ROW LEVEL SECURITY;
ALTER TABLE mailing NO FORCE ROW LEVEL SECURITY;
ALTER TABLE letter
  ADD COLUMN mailing_id uuid,
  ADD COLUMN is_first boolean NOT NULL DEFAULT false
    CONSTRAINT letter_first_of_mailing CHECK (mailing_id IS NOT NULL OR NOT is_first),
  ADD CONSTRAINT letter_mailing_known FOREIGN KEY (meeting_id, mailing_id)
    REFERENCES mailing (meeting_id, id);
ALTER TABLE letter FORCE ROW LEVEL SECURITY;
ALTER TABLE mailing FORCE ROW LEVEL SECURITY;
CREATE INDEX letter_mailing ON letter (meeting_id, mailing_id) WHERE mailing_id IS NOT NULL;
COMMENT ON COLUMN letter.mailing_id IS 'With which others it waits for somebody; null where it goes.';
COMMENT ON COLUMN letter.is_first IS 'Whether it goes before the others of its mailing.';
GRANT SELECT (mailing_id, is_first) ON letter TO convene_mailer;

CREATE FUNCTION mailing_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.approved_at IS NOT NULL AND NEW.approved_at IS DISTINCT FROM OLD.approved_at
    OR OLD.continued_at IS NOT NULL AND NEW.continued_at IS DISTINCT FROM OLD.continued_at
  THEN
    RAISE EXCEPTION 'what was said of letters stays'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'mailing_said_once', TABLE = 'mailing',
        HINT = 'mailing_said_once';
  END IF;
  IF NEW.approved_at IS DISTINCT FROM OLD.approved_at
    AND NOT pg_has_role('convene_owner', 'USAGE')
    AND acting_is('{administrator,head_of_unit,organiser}', NEW.meeting_id) IS NOT TRUE
  THEN
    RAISE EXCEPTION 'who acts does not approve letters in this meeting'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'mailing_approved_by_right',
        TABLE = 'mailing', HINT = 'mailing_approved_by_right';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION mailing_guard IS
  'Refuses the approval of whoever may not approve, and that what was said of letters is said anew.';
CREATE TRIGGER mailing_said BEFORE UPDATE ON mailing
  FOR EACH ROW EXECUTE FUNCTION mailing_guard();
CREATE TRIGGER mailing_announced AFTER UPDATE ON mailing
  FOR EACH STATEMENT EXECUTE FUNCTION letter_announce();

-- What was approved is these letters, and no others.
CREATE FUNCTION letter_mailing_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM written) AS queued;
  IF EXISTS (
    SELECT FROM written
    JOIN meeting ON meeting.id = written.meeting_id
    LEFT JOIN mailing ON mailing.meeting_id = written.meeting_id
      AND mailing.id = written.mailing_id
    WHERE (meeting.writing ->> 'twoPeople')::boolean AND mailing.asks IS NOT TRUE
  ) THEN
    RAISE EXCEPTION 'letters of the meeting wait for a second person'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_asks_for_two', TABLE = 'letter',
        HINT = 'letter_asks_for_two';
  END IF;
  IF EXISTS (
    SELECT FROM written
    JOIN mailing ON mailing.meeting_id = written.meeting_id AND mailing.id = written.mailing_id
    WHERE mailing.approved_at IS NOT NULL OR mailing.continued_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'somebody looked at the letters that there were'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_joins_before', TABLE = 'letter',
        HINT = 'letter_joins_before';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION letter_mailing_guard IS
  'Has letters wait for a second person where the meeting asks, and none join those looked at.';
CREATE TRIGGER letter_in_mailing AFTER INSERT ON letter REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION letter_mailing_guard();

CREATE FUNCTION letter_leave_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM mailing
    WHERE meeting_id = NEW.meeting_id AND id = NEW.mailing_id
      AND (NOT asks OR approved_at IS NOT NULL)
  ) THEN
    RAISE EXCEPTION 'a second person has not approved the letter'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_approved', TABLE = 'letter',
        HINT = 'letter_approved';
  END IF;
  IF NOT NEW.is_first AND NOT EXISTS (
    SELECT FROM mailing
    WHERE meeting_id = NEW.meeting_id AND id = NEW.mailing_id
      AND (NOT holds OR continued_at IS NOT NULL)
  ) THEN
    RAISE EXCEPTION 'nobody has said that the others go, too'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_after_first', TABLE = 'letter',
        HINT = 'letter_after_first';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION letter_leave_guard IS
  'Lets no letter leave that waits for a second person, or for a look at those that went first.';
CREATE TRIGGER letter_leaves BEFORE UPDATE OF status ON letter FOR EACH ROW
  WHEN (NEW.mailing_id IS NOT NULL
    AND (NEW.status = 'sending' OR OLD.status = 'to_post' AND NEW.status = 'sent'))
  EXECUTE FUNCTION letter_leave_guard();

CREATE TABLE letter_proof (
  meeting_id uuid NOT NULL,
  kind       text NOT NULL CONSTRAINT letter_proof_kind_shape CHECK (kind ~ '^[a-z_]+$'),
  wording    text NOT NULL CONSTRAINT letter_proof_wording_shape CHECK (wording ~ '^[0-9a-f]{64}$'),
  CONSTRAINT letter_proof_pkey PRIMARY KEY (meeting_id, wording),
  CONSTRAINT letter_proof_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE letter_proof IS
  'Hashes of the wordings that somebody looked at as they arrive, without what is of one reader.';
ALTER TABLE letter_proof ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter_proof FORCE ROW LEVEL SECURITY;
CREATE POLICY letter_proof_of_meeting ON letter_proof USING (meeting_id = meeting_in_hand());
GRANT SELECT, INSERT, DELETE ON letter_proof TO convene_app;

ALTER TABLE letter ADD COLUMN wording text
  CONSTRAINT letter_wording_shape CHECK (wording ~ '^[0-9a-f]{64}$');
COMMENT ON COLUMN letter.wording IS
  'Hash of what it says without what is of its reader; null in letters from before there was one.';

-- Whoever has no mailbox gets the same letter by the post, and it is written once somebody says so.
ALTER TABLE letter
  DROP CONSTRAINT letter_status_known,
  ADD CONSTRAINT letter_status_known CHECK (status IN (
    'queued', 'sending', 'sent', 'unconfirmed', 'failed', 'cancelled', 'delivered', 'bounced',
    'to_post')),
  DROP CONSTRAINT letter_not_sent_yet,
  ADD CONSTRAINT letter_not_sent_yet CHECK (
    status NOT IN ('queued', 'sending', 'cancelled', 'to_post') OR sent_at IS NULL),
  ADD COLUMN posted_on date,
  ADD CONSTRAINT letter_posted_and_sent CHECK (
    posted_on IS NULL OR status IN ('sent', 'delivered', 'bounced')),
  ADD CONSTRAINT letter_to_post_on_paper CHECK (status <> 'to_post' OR address = '');
COMMENT ON COLUMN letter.posted_on IS
  'The day on which it was given to the post, of a letter to somebody without a mailbox.';
GRANT UPDATE (posted_on) ON letter TO convene_app;
CREATE INDEX letter_to_post ON letter (meeting_id, queued_at, id) WHERE status = 'to_post';

INSERT INTO life_cycle_move (life_cycle, from_status, to_status) VALUES
  ('letter', '', 'to_post'),
  ('letter', 'to_post', 'sent'),
  ('letter', 'to_post', 'cancelled');

-- What lies on the desk has not left the house.
DO $$
DECLARE
  changed record;
  body text;
BEGIN
  FOR changed IN
    SELECT named, was, becomes
    FROM (VALUES
      ('erase_letters', 'status NOT IN (''queued'', ''sending'')',
        'status NOT IN (''queued'', ''sending'', ''to_post'')'),
      ('forget_in_meeting', 'AND person_id = whose AND status = ''queued'';',
        'AND person_id = whose AND status IN (''queued'', ''to_post'');'),
      ('follower_take_back', 'status NOT IN (''queued'', ''cancelled'')',
        'status NOT IN (''queued'', ''to_post'', ''cancelled'')')
    ) AS listed (named, was, becomes)
  LOOP
    body := pg_get_functiondef(changed.named::regproc);
    IF strpos(body, changed.was) = 0 THEN
      RAISE EXCEPTION '% is not as it was', changed.named;
    END IF;
    EXECUTE replace(body, changed.was, changed.becomes);
  END LOOP;
END $$;

-- Beside meeting_dues: what somebody has to do about letters before they go, or since they did not
-- arrive.
CREATE OR REPLACE FUNCTION letter_dues(meetings uuid[])
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
      one, 'letters_returned', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY l.queued_at, l.id))[:4]
    FROM letter AS l
    JOIN person AS p ON p.id = l.person_id
    WHERE l.meeting_id = one AND l.status <> 'failed' AND l.message <> '' AND EXISTS (
      SELECT FROM mail AS m
      WHERE m.meeting_id = one AND m.letter_id = l.id AND m.hard AND m.settled_at IS NULL
    ) AND NOT EXISTS (
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
    RETURN QUERY
    SELECT
      one, part, count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY l.queued_at, l.id))[:4]
    FROM letter AS l
    JOIN mailing AS m ON m.meeting_id = one AND m.id = l.mailing_id
    JOIN person AS p ON p.id = l.person_id
    CROSS JOIN LATERAL (SELECT CASE
      WHEN m.asks AND m.approved_at IS NULL THEN 'letters_unapproved'
      WHEN m.holds AND m.continued_at IS NULL AND NOT l.is_first THEN 'letters_held' END AS part
    ) AS waits
    WHERE l.meeting_id = one AND l.status IN ('queued', 'to_post') AND part IS NOT NULL
    GROUP BY part;
    RETURN QUERY
    SELECT
      one, 'letters_to_post', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY l.queued_at, l.id))[:4]
    FROM letter AS l
    LEFT JOIN mailing AS m ON m.meeting_id = one AND m.id = l.mailing_id
    JOIN person AS p ON p.id = l.person_id
    WHERE l.meeting_id = one AND l.status = 'to_post'
      AND (m.id IS NULL OR (NOT m.asks OR m.approved_at IS NOT NULL)
        AND (NOT m.holds OR l.is_first OR m.continued_at IS NOT NULL));
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;
COMMENT ON FUNCTION letter_dues IS
  'Letters that were refused for good, came back, may have arrived, and that wait for somebody.';
