-- Reviewers read and mark on pages: each has a link of their own by a letter, which ends with the
-- reviewing, and the process of the pages sees and writes by it what that one reviewer was given.

ALTER TABLE reviewer NO FORCE ROW LEVEL SECURITY;
ALTER TABLE mailing NO FORCE ROW LEVEL SECURITY;
ALTER TABLE reviewer
  ADD COLUMN link_hash bytea CONSTRAINT reviewer_link_hashed CHECK (octet_length(link_hash) = 32),
  ADD COLUMN link smallint NOT NULL DEFAULT 0 CONSTRAINT reviewer_link_counted CHECK (link >= 0),
  ADD COLUMN link_key text CONSTRAINT reviewer_link_key_shape CHECK (link_key ~ '^[0-9a-f]{16}$'),
  ADD COLUMN letter_wanted_at timestamptz,
  ADD COLUMN letter_mailing uuid,
  ADD COLUMN letter_leased_to timestamptz,
  ADD COLUMN letter_tries smallint NOT NULL DEFAULT 0
    CONSTRAINT reviewer_letter_tries_counted CHECK (letter_tries >= 0),
  ADD COLUMN letter_sent_at timestamptz,
  ADD CONSTRAINT reviewer_link_made CHECK (
    link_hash IS NULL OR link > 0 AND link_key IS NOT NULL),
  ADD CONSTRAINT reviewer_letter_has_link CHECK (letter_wanted_at IS NULL OR link > 0),
  ADD CONSTRAINT reviewer_letter_waits CHECK (
    letter_wanted_at IS NOT NULL OR num_nonnulls(letter_mailing, letter_leased_to) = 0),
  ADD CONSTRAINT reviewer_letter_mailing_known FOREIGN KEY (meeting_id, letter_mailing)
    REFERENCES mailing (meeting_id, id);
ALTER TABLE mailing FORCE ROW LEVEL SECURITY;
ALTER TABLE reviewer FORCE ROW LEVEL SECURITY;
CREATE INDEX reviewer_by_link ON reviewer (link_hash) WHERE link_hash IS NOT NULL;
CREATE INDEX reviewer_to_write ON reviewer (meeting_id, letter_wanted_at)
  WHERE letter_wanted_at IS NOT NULL;
CREATE INDEX reviewer_mailing ON reviewer (meeting_id, letter_mailing)
  WHERE letter_mailing IS NOT NULL;
ALTER TABLE reviewer
  ALTER COLUMN link_hash SET STATISTICS 0, ALTER COLUMN link_key SET STATISTICS 0;
COMMENT ON COLUMN reviewer.link_hash IS
  'What the link is known by that opens the reviewer''s page; none before its letter leaves.';
COMMENT ON COLUMN reviewer.link IS
  'Counts the links that were made for the reviewer; each ends the one before as its letter leaves.';
COMMENT ON COLUMN reviewer.letter_wanted_at IS
  'Since when a letter with a link waits to be handed over; none where none waits.';
COMMENT ON COLUMN reviewer.letter_mailing IS
  'With which letters it waits for a second person; none where the meeting asks for none.';
GRANT UPDATE (
  link_hash, link, link_key, letter_wanted_at, letter_mailing, letter_leased_to, letter_tries,
  letter_sent_at
) ON reviewer TO convene_app;

-- A link is looked for in all meetings, in the owner's name.
DO $$
BEGIN
  EXECUTE format(
    'ALTER POLICY reviewer_of_meeting ON reviewer TO %s', (
      SELECT string_agg(rolname, ', ' ORDER BY rolname)
      FROM pg_roles
      WHERE rolname IN (
        'convene_app', 'convene_auditor', 'convene_keeper', 'convene_mailer', 'convene_reader',
        'convene_worker')));
END $$;
CREATE POLICY reviewer_of_owner ON reviewer TO convene_owner
  USING (meeting_id = meeting_in_hand() OR link_hash = link_in_hand())
  WITH CHECK (meeting_id = meeting_in_hand());

CREATE FUNCTION reviewer_letter_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.link < OLD.link THEN
    RAISE EXCEPTION 'a link that ended is not made again'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'reviewer_link_rises', TABLE = 'reviewer',
        HINT = 'reviewer_link_rises';
  END IF;
  IF NEW.letter_wanted_at IS NULL
    OR NEW.letter_wanted_at IS NOT DISTINCT FROM OLD.letter_wanted_at
  THEN
    RETURN NEW;
  END IF;
  IF EXISTS (
    SELECT FROM meeting
    LEFT JOIN mailing ON mailing.meeting_id = meeting.id AND mailing.id = NEW.letter_mailing
    WHERE meeting.id = NEW.meeting_id
      AND ((meeting.writing ->> 'twoPeople')::boolean AND mailing.asks IS NOT TRUE
        OR mailing.steps IS DISTINCT FROM NULLIF(meeting.writing -> 'clearance', '[]')
        OR mailing.approved_at IS NOT NULL)
  ) THEN
    RAISE EXCEPTION 'letters of the meeting wait for a second person'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'reviewer_letter_asks_for_two',
        TABLE = 'reviewer', HINT = 'reviewer_letter_asks_for_two';
  END IF;
  IF EXISTS (SELECT FROM forgotten WHERE person_id = NEW.person_id) OR EXISTS (
    SELECT FROM objection
    JOIN person ON person.id = NEW.person_id
    WHERE objection.person_id = NEW.person_id OR objection.mailbox IN (
      mailbox_hash(person.email), objection_hash(person.email, person.name))
  ) THEN
    RAISE EXCEPTION 'who was forgotten, or objects, is not written to'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'reviewer_letter_to_nobody',
        TABLE = 'reviewer', HINT = 'reviewer_letter_to_nobody';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION reviewer_letter_guard IS
  'Has letters to reviewers wait for a second person where the meeting asks, and refuses those that nobody may get.';
CREATE TRIGGER reviewer_letter_guarded BEFORE UPDATE OF link, letter_wanted_at ON reviewer
  FOR EACH ROW EXECUTE FUNCTION reviewer_letter_guard();
CREATE TRIGGER reviewer_letter_announced AFTER UPDATE OF letter_wanted_at ON reviewer
  FOR EACH STATEMENT EXECUTE FUNCTION letter_announce();

-- Whoever is forgotten reviews by no link.
DO $$
DECLARE
  body text := pg_get_functiondef('forget_in_meeting'::regproc);
  before text := body;
BEGIN
  body := replace(
    body, E'  places := erase_answers(hand, whose);\n', $new$  UPDATE reviewer SET
    link_hash = NULL, letter_wanted_at = NULL, letter_mailing = NULL, letter_leased_to = NULL
  WHERE meeting_id = hand AND person_id = whose
    AND num_nonnulls(link_hash, letter_wanted_at) > 0;
  places := erase_answers(hand, whose);
$new$);
  IF body = before THEN
    RAISE EXCEPTION 'the function that forgets is not as it was';
  END IF;
  EXECUTE body;
END $$;

CREATE FUNCTION reviewing_is_over(hand uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN list_is_closed(hand) OR EXISTS (
    SELECT FROM selection
    WHERE meeting_id = hand AND signed_at IS NOT NULL AND superseded_at IS NULL
  ) OR EXISTS (SELECT FROM meeting WHERE id = hand AND cancelled_at IS NOT NULL);
END $$;
COMMENT ON FUNCTION reviewing_is_over IS
  'Whether no points of the meeting change any more: a selection is signed, the list of a draw is closed, or '
  'it was called off.';

CREATE FUNCTION link_reader() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT person_id FROM reviewer
    WHERE meeting_id = meeting_in_hand() AND link_hash = link_in_hand()
      AND (NOT session_of_pages() OR acting_is('{portal}')));
END $$;
COMMENT ON FUNCTION link_reader IS
  'Whose link as a reviewer this transaction was shown, in the meeting in hand, whether or not it still counts.';

CREATE FUNCTION link_reviewer() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN CASE WHEN link_reader() IS NOT NULL AND NOT reviewing_is_over(meeting_in_hand())
    THEN link_reader() END;
END $$;
COMMENT ON FUNCTION link_reviewer IS
  'The reviewer whose link this transaction was shown, as long as the reviewing goes on.';

CREATE FUNCTION link_reads(application uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM review
    WHERE review.meeting_id = meeting_in_hand() AND review.application_id = application
      AND review.reviewer_id = link_reviewer() AND review.standing = 'assigned');
END $$;
COMMENT ON FUNCTION link_reads IS
  'Whether the reviewer whose link this transaction was shown was given the application.';

CREATE FUNCTION reader_open(hash bytea) RETURNS TABLE (
  meeting uuid, reviewer uuid, code text, name text, email text, languages text[],
  is_over boolean, reviewing jsonb, countries jsonb, agreed_outcomes jsonb
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_of_pages() AND NOT acting_is('{portal}') THEN
    RAISE EXCEPTION 'who serves the pages is told to serve them no more'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('app.link', encode(hash, 'hex'), true);
  SELECT known.meeting_id INTO meeting FROM reviewer AS known WHERE known.link_hash = hash;
  PERFORM set_config('app.meeting', COALESCE(meeting::text, ''), true);
  RETURN QUERY
  SELECT
    own.meeting_id, own.person_id, own.code, p.name, p.email, p.languages,
    link_reviewer() IS NULL, m.reviewing,
    (SELECT COALESCE(jsonb_agg(jsonb_build_object(
        'code', named.country, 'name', named.name, 'member', named.member)
        ORDER BY named.position), '[]')
      FROM country_name AS named WHERE named.meeting_id = own.meeting_id),
    (SELECT jsonb_agg(jsonb_build_object(
        'code', agreed.code, 'kind', agreed.kind, 'title', agreed.title) ORDER BY agreed.position)
      FROM agreed_outcome AS agreed WHERE agreed.meeting_id = own.meeting_id)
  FROM reviewer AS own
  JOIN person AS p ON p.id = own.person_id
  JOIN meeting AS m ON m.id = own.meeting_id
  WHERE own.meeting_id = meeting_in_hand() AND own.person_id = link_reader();
END $$;
COMMENT ON FUNCTION reader_open IS
  'Takes the link of a reviewer in hand for this transaction, and its meeting with it; no row where it opens '
  'nothing. How the meeting is reviewed is told to whoever reviews in it.';

CREATE FUNCTION reader_reviews() RETURNS TABLE (
  application_id uuid, application text, due date, given_at timestamptz, rated int, unjudged int
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT
    review.application_id, application.code, review.due, review.given_at,
    (SELECT count(*) FROM rating
      WHERE rating.meeting_id = review.meeting_id
        AND rating.application_id = review.application_id
        AND rating.reviewer_id = review.reviewer_id)::int,
    (SELECT count(*) FROM cannot_judge
      WHERE cannot_judge.meeting_id = review.meeting_id
        AND cannot_judge.application_id = review.application_id
        AND cannot_judge.reviewer_id = review.reviewer_id)::int
  FROM review
  JOIN application ON application.meeting_id = review.meeting_id
    AND application.id = review.application_id
  WHERE review.meeting_id = meeting_in_hand() AND review.reviewer_id = link_reviewer()
    AND review.standing = 'assigned'
  ORDER BY application.code;
END $$;
COMMENT ON FUNCTION reader_reviews IS
  'What the reviewer whose link is in hand was given, until when, and how far they are.';

CREATE FUNCTION reader_points(wanted uuid) RETURNS TABLE (
  criterion text, points int, answers int[]
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT rating.criterion, rating.points::int, rating.answers::int[]
  FROM rating
  WHERE rating.meeting_id = meeting_in_hand() AND rating.application_id = wanted
    AND rating.reviewer_id = link_reviewer() AND link_reads(wanted)
  UNION ALL
  SELECT cannot_judge.criterion, NULL::int, '{}'::int[]
  FROM cannot_judge
  WHERE cannot_judge.meeting_id = meeting_in_hand() AND cannot_judge.application_id = wanted
    AND cannot_judge.reviewer_id = link_reviewer() AND link_reads(wanted)
  ORDER BY 1;
END $$;
COMMENT ON FUNCTION reader_points IS
  'What the reviewer whose link is in hand gave an application, and what they could not judge; nobody else''s.';

CREATE FUNCTION reader_application(wanted uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT jsonb_strip_nulls(jsonb_build_object(
      'id', a.id, 'code', a.code, 'person', a.person_id, 'status', a.status,
      'authority', a.authority, 'gates', to_jsonb(a.gates), 'target', a.target,
      'topics', ARRAY(
        SELECT topic FROM application_topic AS t
        WHERE t.meeting_id = a.meeting_id AND t.application_id = a.id ORDER BY t.position),
      'outcomes', ARRAY(
        SELECT outcome FROM application_outcome AS o
        WHERE o.meeting_id = a.meeting_id AND o.application_id = a.id ORDER BY o.position),
      'referees', a.referees, 'statements', a.statements,
      'offers', ARRAY(
        SELECT jsonb_build_object(
          'answer', offer.answer, 'asset', offer.asset, 'topic', offer.topic,
          'countries', to_jsonb(offer.countries), 'size', offer.size,
          'availableFrom', offer.available_from, 'evidence', offer.evidence,
          'confirmed', seen.evidence, 'note', offer.note)
        FROM offer
        LEFT JOIN offer_confirmation AS seen ON seen.meeting_id = offer.meeting_id
          AND seen.application_id = offer.application_id AND seen.answer = offer.answer
        WHERE offer.meeting_id = a.meeting_id AND offer.application_id = a.id
        ORDER BY offer.answer),
      'needs', ARRAY(
        SELECT jsonb_build_object(
          'answer', n.answer, 'asset', n.asset, 'topic', n.topic,
          'countries', to_jsonb(n.countries), 'size', n.size, 'priority', n.priority,
          'note', n.note)
        FROM need AS n
        WHERE n.meeting_id = a.meeting_id AND n.application_id = a.id ORDER BY n.answer),
      'wishes', ARRAY(
        SELECT jsonb_build_object('person', w.person_id, 'organisation', w.organisation_id)
        FROM wish AS w
        WHERE w.meeting_id = a.meeting_id AND w.application_id = a.id ORDER BY w.position),
      'pastPartnerships', ARRAY(
        SELECT jsonb_build_object(
          'answer', past.answer, 'title', past.title, 'partners', to_jsonb(past.partners),
          'named', to_jsonb(NULLIF(past.partners_named, '{}')),
          'sectors', to_jsonb(past.sectors), 'from', past.from_year, 'to', past.to_year,
          'output', past.output)
        FROM past_partnership AS past
        WHERE past.meeting_id = a.meeting_id AND past.application_id = a.id
        ORDER BY past.answer),
      'fundingAssured', CASE WHEN a.funding_assured_minor IS NOT NULL THEN jsonb_build_object(
        'minorUnits', a.funding_assured_minor, 'currency', a.funding_assured_currency) END,
      'fundingExpected', CASE WHEN a.funding_expected_minor IS NOT NULL THEN jsonb_build_object(
        'minorUnits', a.funding_expected_minor, 'currency', a.funding_expected_currency) END))
    FROM application AS a
    WHERE a.meeting_id = meeting_in_hand() AND a.id = wanted AND link_reads(a.id));
END $$;
COMMENT ON FUNCTION reader_application IS
  'An application as the reviewer whose link is in hand was given it; the program covers what is hidden where '
  'reviewing is blind, as it does on sheets.';

-- Names that the text of an application is searched for, and no address of anybody.
CREATE FUNCTION reader_people(wanted uuid) RETURNS TABLE (
  id uuid, name text, names text, honorific text, "position" text, email text,
  organisation_id uuid, country text, languages text[], gender text, telephone text, post text
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT
    p.id, p.name, p.names::text, '{}', '{}', '', p.organisation_id, p.country, '{}'::text[],
    NULL::text, '', ''
  FROM person AS p
  WHERE link_reads(wanted) AND p.id IN (
    SELECT person_id FROM application
    WHERE application.meeting_id = meeting_in_hand() AND application.id = wanted
    UNION ALL
    SELECT wish.person_id FROM wish
    WHERE wish.meeting_id = meeting_in_hand() AND wish.application_id = wanted)
  ORDER BY p.id;
END $$;
COMMENT ON FUNCTION reader_people IS
  'Who applies, and whom they wish to meet, by name, for whoever was given the application by the link in hand.';

CREATE FUNCTION reader_organisations(wanted uuid) RETURNS TABLE (
  id uuid, external_key text, name text, short_name text, names text, sector text, country text,
  city text, original text
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT
    o.id, o.external_key, o.name, o.short_name, o.names::text, o.sector, o.country, o.city,
    o.original
  FROM organisation AS o
  WHERE link_reads(wanted) AND o.id IN (
    SELECT p.organisation_id FROM application
    JOIN person AS p ON p.id = application.person_id
    WHERE application.meeting_id = meeting_in_hand() AND application.id = wanted
    UNION ALL
    SELECT unnest(past.partners) FROM past_partnership AS past
    WHERE past.meeting_id = meeting_in_hand() AND past.application_id = wanted
    UNION ALL
    SELECT wish.organisation_id FROM wish
    WHERE wish.meeting_id = meeting_in_hand() AND wish.application_id = wanted)
  ORDER BY o.id;
END $$;
COMMENT ON FUNCTION reader_organisations IS
  'The organisations of an application that was given to the reviewer whose link is in hand.';

CREATE FUNCTION reader_practice() RETURNS TABLE (practice text, criterion text, points int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT mark.practice, mark.criterion, mark.points::int
  FROM practice_mark AS mark
  WHERE mark.meeting_id = meeting_in_hand() AND mark.reviewer_id = link_reviewer()
  ORDER BY mark.practice, mark.criterion;
END $$;
COMMENT ON FUNCTION reader_practice IS
  'What the reviewer whose link is in hand gave the practice applications.';

CREATE FUNCTION reader_require(wanted uuid, at timestamptz) RETURNS uuid
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM act_require(acting_account(), at);
  IF wanted IS NULL AND link_reviewer() IS NULL OR wanted IS NOT NULL AND NOT link_reads(wanted) THEN
    RAISE EXCEPTION 'the link of the reviewer was not shown'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'review_given_through_link',
        TABLE = 'review', HINT = 'review_given_through_link';
  END IF;
  RETURN link_reviewer();
END $$;
COMMENT ON FUNCTION reader_require IS
  'The reviewer whose link is in hand; refuses what was given to somebody else, or by nobody.';

CREATE FUNCTION reader_record(
  wanted uuid, criteria text[], given int[], rests text[], at timestamptz
) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
  own constant uuid := reader_require(wanted, at);
  rubric constant uuid := (SELECT rubric_id FROM meeting WHERE id = hand);
BEGIN
  DELETE FROM cannot_judge AS gone
  WHERE gone.meeting_id = hand AND gone.application_id = wanted AND gone.reviewer_id = own
    AND gone.criterion IN (
      SELECT said.criterion FROM unnest(criteria, given) AS said (criterion, points)
      WHERE said.points IS NOT NULL);
  DELETE FROM rating AS gone
  WHERE gone.meeting_id = hand AND gone.application_id = wanted AND gone.reviewer_id = own
    AND gone.criterion IN (
      SELECT said.criterion FROM unnest(criteria, given) AS said (criterion, points)
      WHERE said.points IS NULL);
  INSERT INTO rating (
    meeting_id, application_id, reviewer_id, rubric_id, criterion, points, answers)
  SELECT hand, wanted, own, rubric, said.criterion, said.points, said.answers::smallint[]
  FROM unnest(criteria, given, rests) AS said (criterion, points, answers)
  WHERE said.points IS NOT NULL
  ON CONFLICT (meeting_id, application_id, reviewer_id, criterion)
  DO UPDATE SET points = EXCLUDED.points, answers = EXCLUDED.answers;
  INSERT INTO cannot_judge (meeting_id, application_id, reviewer_id, rubric_id, criterion)
  SELECT hand, wanted, own, rubric, said.criterion
  FROM unnest(criteria, given) AS said (criterion, points)
  WHERE said.points IS NULL
  ON CONFLICT (meeting_id, application_id, reviewer_id, criterion) DO NOTHING;
  UPDATE review SET given_at = at
  WHERE review.meeting_id = hand AND review.application_id = wanted AND review.reviewer_id = own
    AND review.given_at IS NULL AND review.standing = 'assigned'
    AND NOT EXISTS (
      SELECT FROM criterion AS asked
      WHERE asked.rubric_id = rubric AND NOT EXISTS (
        SELECT FROM rating AS mine
        WHERE mine.meeting_id = hand AND mine.application_id = wanted AND mine.reviewer_id = own
          AND mine.criterion = asked.code
      ) AND NOT EXISTS (
        SELECT FROM cannot_judge AS mine
        WHERE mine.meeting_id = hand AND mine.application_id = wanted AND mine.reviewer_id = own
          AND mine.criterion = asked.code));
  RETURN FOUND;
END $$;
COMMENT ON FUNCTION reader_record IS
  'Records points of the reviewer whose link is in hand, or that they cannot judge where none are given; answers '
  'whether the review became whole by that.';

CREATE FUNCTION reader_conflict(wanted uuid, ground text, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
  own constant uuid := reader_require(wanted, at);
BEGIN
  DELETE FROM review
  WHERE review.meeting_id = hand AND review.application_id = wanted AND review.reviewer_id = own;
  INSERT INTO conflict_of_interest (
    meeting_id, application_id, reviewer_id, kind, note, found_at)
  VALUES (hand, wanted, own, 'declared', ground, at)
  ON CONFLICT (meeting_id, application_id, reviewer_id, kind) DO UPDATE SET note = EXCLUDED.note;
  RETURN true;
END $$;
COMMENT ON FUNCTION reader_conflict IS
  'Takes a review back with its points, as the reviewer whose link is in hand says that they may not judge.';

CREATE FUNCTION reader_practise(
  wanted text, criteria text[], given int[], at timestamptz
) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
  own constant uuid := reader_require(NULL, at);
BEGIN
  INSERT INTO practice_mark (meeting_id, reviewer_id, practice, criterion, points, given_at)
  SELECT hand, own, wanted, said.criterion, said.points, at
  FROM unnest(criteria, given) AS said (criterion, points)
  ON CONFLICT (meeting_id, reviewer_id, practice, criterion)
  DO UPDATE SET points = EXCLUDED.points, given_at = EXCLUDED.given_at;
  RETURN true;
END $$;
COMMENT ON FUNCTION reader_practise IS
  'Keeps what the reviewer whose link is in hand gave a practice application.';

-- The meeting is shown to whoever reviews in it, published or not.
DO $$
DECLARE
  body text := pg_get_functiondef('page_meeting'::regproc);
  before text := body;
BEGIN
  body := replace(
    body, 'OR link_invitation() IS NOT NULL', E'OR link_invitation() IS NOT NULL\n      OR link_reader() IS NOT NULL');
  IF body = before THEN
    RAISE EXCEPTION 'the function that finds the meeting of a page is not as it was';
  END IF;
  EXECUTE body;
  body := pg_get_functiondef('page_meetings'::regproc);
  before := body;
  body := replace(
    body, 'OR m.id = link_meeting()', E'OR m.id = link_meeting()\n      OR m.id = meeting_in_hand() AND link_reader() IS NOT NULL');
  IF body = before THEN
    RAISE EXCEPTION 'the function that tells of meetings is not as it was';
  END IF;
  EXECUTE body;
END $$;

-- The trail is told of what a reviewer gave by their link, of theirs alone.
DO $$
DECLARE
  body text := pg_get_functiondef('audit_append'::regproc);
  before text := body;
BEGIN
  body := replace(body, E'  IF session_of_pages() AND (\n    act IN (''application.send''', $new$  IF session_of_pages() AND (
    act IN ('review.record', 'review.conflict', 'review.practise') AND meeting = meeting_in_hand()
    AND link_reviewer() IS NOT NULL AND octet_length(object) <= 40
    AND octet_length(body::text) < 20000 AND octet_length(changes::text) < 20000
    AND kinds <@ '{review,conflict,reviewer}'
    AND objects <@ (
      ARRAY[link_reviewer()]
      || ARRAY(SELECT application_id FROM review
        WHERE meeting_id = meeting_in_hand() AND reviewer_id = link_reviewer())
      || ARRAY(SELECT application_id FROM conflict_of_interest
        WHERE meeting_id = meeting_in_hand() AND reviewer_id = link_reviewer()))
    AND array_remove(besides, NULL) <@ ARRAY[link_reviewer()]
  ) IS NOT TRUE AND (
    act IN ('application.send'$new$);
  IF body = before THEN
    RAISE EXCEPTION 'the function that tells the trail is not as it was';
  END IF;
  EXECUTE body;
END $$;

REVOKE EXECUTE ON FUNCTION
  reviewing_is_over(uuid), link_reader(), link_reviewer(), link_reads(uuid), reader_open(bytea),
  reader_reviews(), reader_points(uuid), reader_application(uuid), reader_people(uuid),
  reader_organisations(uuid), reader_practice(), reader_require(uuid, timestamptz),
  reader_record(uuid, text[], int[], text[], timestamptz), reader_conflict(uuid, text, timestamptz),
  reader_practise(text, text[], int[], timestamptz), reviewer_letter_guard()
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reviewing_is_over(uuid) TO convene_app;

-- The role of the pages has no right on what reviewers read and give: it calls what asks for the link.
DO $$
DECLARE
  body text := pg_get_functiondef('admit_portal'::regproc);
  before text := body;
BEGIN
  body := replace(body, E'  RETURN true;\nEND', $new$  GRANT EXECUTE ON FUNCTION
    link_reader(), link_reviewer(), reader_open(bytea), reader_reviews(), reader_points(uuid),
    reader_application(uuid), reader_people(uuid), reader_organisations(uuid), reader_practice(),
    reader_record(uuid, text[], int[], text[], timestamptz),
    reader_conflict(uuid, text, timestamptz),
    reader_practise(text, text[], int[], timestamptz)
  TO convene_portal;
  RETURN true;
END$new$);
  IF body = before THEN
    RAISE EXCEPTION 'the function that admits the pages is not as it was';
  END IF;
  EXECUTE body;
END $$;
SELECT admit_portal();
