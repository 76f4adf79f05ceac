-- A whole meeting is taken in from another desk as it was, and told as decided elsewhere.

ALTER TABLE account
  ADD COLUMN house text,
  ADD CONSTRAINT account_house_in_login CHECK (right(login, length(house) + 1) = '@' || house);
COMMENT ON COLUMN account.house IS
  'Where somebody acted for a meeting that was taken in; they act nowhere here, whoever logs in.';
CREATE OR REPLACE FUNCTION acting_account() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (SELECT id FROM account WHERE login = session_user::text AND house IS NULL);
END $$;

CREATE TABLE taken_in (
  meeting_id uuid NOT NULL,
  house text NOT NULL,
  head text NOT NULL,
  head_at timestamptz NOT NULL,
  before jsonb NOT NULL,
  digest text NOT NULL,
  CONSTRAINT taken_in_pkey PRIMARY KEY (meeting_id),
  CONSTRAINT taken_in_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
    ON DELETE CASCADE,
  CONSTRAINT taken_in_house_shape CHECK (house ~ '^[0-9a-f]{16}$'),
  CONSTRAINT taken_in_head_shape CHECK (head ~ '^[0-9]+:[0-9a-f]{64}$'),
  CONSTRAINT taken_in_before_listed CHECK (jsonb_typeof(before) = 'array'),
  CONSTRAINT taken_in_digest_shape CHECK (digest ~ '^[0-9a-f]{64}$')
);
COMMENT ON TABLE taken_in IS
  'Where a meeting was before it was taken in here, and the end that its trail had there.';
ALTER TABLE taken_in ENABLE ROW LEVEL SECURITY;
ALTER TABLE taken_in FORCE ROW LEVEL SECURITY;
CREATE POLICY taken_in_of_meeting ON taken_in USING (meeting_id = meeting_in_hand());
GRANT SELECT ON taken_in TO convene_app;

CREATE FUNCTION being_taken_in(meeting uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM taken_in
    WHERE meeting_id = meeting AND xmin::text = pg_current_xact_id_if_assigned()::xid::text);
END $$;
COMMENT ON FUNCTION being_taken_in IS
  'Whether this transaction is the one that takes the meeting in; nobody at work writes such a row.';
GRANT EXECUTE ON FUNCTION being_taken_in(uuid) TO convene_app;

-- Who followed whom was in order when it was done, and may not be any more.
CREATE OR REPLACE FUNCTION succession_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  place integer;
  short integer[];
  broken text;
BEGIN
  PERFORM require_in_sight(TG_RELID, NEW.meeting_id);
  IF being_taken_in(NEW.meeting_id) THEN
    RETURN NULL;
  END IF;
  IF NOT EXISTS (
    SELECT FROM application
    WHERE meeting_id = NEW.meeting_id AND id = NEW.leaving_id AND status = 'withdrawn'
  ) AND EXISTS (
    SELECT FROM succession WHERE meeting_id = NEW.meeting_id AND number = NEW.number
  ) THEN
    broken := 'succession_leaver_gone';
  ELSIF NEW.entering_id IS NOT NULL THEN
    SELECT decision.position INTO place
    FROM decision
    WHERE decision.meeting_id = NEW.meeting_id AND decision.application_id = NEW.entering_id
      AND decision.selection_id = selection_in_force(NEW.meeting_id)
      AND decision.outcome = 'waitlisted';
    short := floor_shortfalls(NEW.meeting_id, NULL, NULL);
    IF place IS NULL THEN
      broken := 'succession_from_waiting_list';
    ELSIF EXISTS (
      SELECT FROM application
      WHERE meeting_id = NEW.meeting_id AND id = NEW.entering_id AND status = 'selected'
    ) AND EXISTS (
      SELECT
      FROM (
        SELECT
          decision.position,
          floor_shortfalls(NEW.meeting_id, NEW.entering_id, application.id) AS missing
        FROM decision
        JOIN application ON application.meeting_id = decision.meeting_id
          AND application.id = decision.application_id AND application.status = 'waitlisted'
        WHERE decision.meeting_id = NEW.meeting_id
          AND decision.selection_id = selection_in_force(NEW.meeting_id)
          AND decision.outcome = 'waitlisted'
          AND (decision.position < place OR 0 < ANY (short))
      ) AS other
      WHERE other.missing < short OR other.position < place AND other.missing = short
    ) THEN
      broken := 'succession_in_order';
    END IF;
  END IF;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'nobody follows like this'
      USING ERRCODE = 'check_violation', CONSTRAINT = broken, TABLE = 'succession', HINT = broken;
  END IF;
  RETURN NULL;
END $$;

-- What was written elsewhere, to whoever objects here or was forgotten since, was written.
CREATE OR REPLACE FUNCTION letter_reader_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM written) AS queued;
  IF EXISTS (
    SELECT FROM written
    JOIN forgotten ON forgotten.person_id = written.person_id
    WHERE NOT being_taken_in(written.meeting_id)
  ) THEN
    RAISE EXCEPTION 'who was forgotten is not written to'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_to_nobody', TABLE = 'letter',
        HINT = 'letter_to_nobody';
  END IF;
  IF EXISTS (SELECT FROM objection) AND EXISTS (
    SELECT FROM written
    JOIN person ON person.id = written.person_id
    JOIN objection ON objection.person_id = written.person_id
      OR objection.mailbox IN (
        mailbox_hash(written.address), objection_hash(written.address, person.name))
    WHERE NOT being_taken_in(written.meeting_id)
  ) THEN
    RAISE EXCEPTION 'who objects is not written to'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_to_objector', TABLE = 'letter',
        HINT = 'letter_to_objector';
  END IF;
  RETURN NULL;
END $$;

-- And it waits for nobody here.
CREATE OR REPLACE FUNCTION letter_mailing_guard() RETURNS trigger
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
      AND NOT being_taken_in(written.meeting_id)
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

CREATE FUNCTION moved_rows(part text, key text, ids uuid[]) RETURNS SETOF jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp
SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET bytea_output = 'hex' AS $$
BEGIN
  RETURN QUERY EXECUTE format(
    'SELECT to_jsonb(held) FROM %I AS held WHERE held.%I = ANY ($1)', part, key) USING ids;
END $$;
COMMENT ON FUNCTION moved_rows IS
  'Rows of one table, all that whoever asks may see of them, each value in one spelling.';
GRANT EXECUTE ON FUNCTION moved_rows(text, text, uuid[]) TO convene_app;

CREATE FUNCTION take_rows(hand uuid, part text, taken jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  columns text;
BEGIN
  IF COALESCE(jsonb_array_length(taken), 0) > 0 THEN
    SELECT string_agg(quote_ident(key), ', ' ORDER BY key) INTO columns
    FROM jsonb_object_keys(taken -> 0) AS key;
    EXECUTE format(
      'INSERT INTO %I (%s%s) SELECT %s%s FROM jsonb_populate_recordset(NULL::%I, $1)', part,
      CASE WHEN hand IS NOT NULL THEN 'meeting_id, ' ELSE '' END, columns,
      CASE WHEN hand IS NOT NULL THEN '$2, ' ELSE '' END, columns, part) USING taken, hand;
  END IF;
END $$;
COMMENT ON FUNCTION take_rows IS
  'Takes rows of one table in as they are written, those of a meeting under its id.';

CREATE FUNCTION meeting_take_in(hand uuid, origin jsonb, parts jsonb)
RETURNS TABLE (kind text, object_id uuid, beside_id uuid, said jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
SET standard_conforming_strings = 'on' AS $$
DECLARE
  part text;
  own record;
  is_here boolean;
BEGIN
  IF acting_is('{administrator,organiser}') IS NOT TRUE THEN
    RAISE EXCEPTION 'who acts takes no meeting in'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'taken_in_by_right', TABLE = 'taken_in',
        HINT = 'taken_in_by_right';
  END IF;
  IF hand IS DISTINCT FROM meeting_in_hand() OR EXISTS (SELECT FROM meeting WHERE id = hand)
    OR EXISTS (
      SELECT FROM jsonb_array_elements(parts -> 'account') AS who WHERE who ->> 'house' IS NULL)
  THEN
    RAISE EXCEPTION 'what is taken in is new here, and done by people of elsewhere'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'taken_in_from_elsewhere',
        TABLE = 'taken_in', HINT = 'taken_in_from_elsewhere';
  END IF;
  PERFORM take_rows(NULL, 'organisation', parts -> 'organisation');
  PERFORM take_rows(NULL, 'organisation_alias', parts -> 'organisation_alias');
  FOR own IN
    SELECT person.given FROM jsonb_array_elements(parts -> 'person') AS person (given)
  LOOP
    -- Who shares mailbox and name with somebody here, and is not them, is their twin.
    PERFORM take_rows(NULL, 'person', jsonb_build_array(own.given || jsonb_build_object('twin', (
      SELECT COALESCE(max(twin) + 1, 0) FROM person
      WHERE lower(email) = lower(own.given ->> 'email')
        AND name_same(name) = name_same(own.given ->> 'name')))));
  END LOOP;
  FOREACH part IN ARRAY '{person_alias,forgotten,account,rubric,gate,criterion}'::text[] LOOP
    PERFORM take_rows(NULL, part, parts -> part);
  END LOOP;
  PERFORM take_rows(NULL, 'meeting', jsonb_build_array(
    parts #> '{meeting,0}' || jsonb_build_object('id', hand)
      || '{"published_at": null, "cancelled_at": null, "cancelled_reason": null}'));
  PERFORM take_rows(hand, 'taken_in', jsonb_build_array(origin));
  FOREACH part IN ARRAY ARRAY[
    'country_name', 'place', 'topic', 'agreed_outcome', 'aide_memoire', 'room', 'agenda_item',
    'session', 'round_table', 'agenda_role', 'selection_floor', 'lottery', 'meeting_revision',
    'candidate', 'application', 'application_outcome', 'application_topic', 'offer', 'need',
    'past_partnership', 'gate_answer', 'wish', 'reviewer', 'review', 'conflict_of_interest',
    'rating', 'cannot_judge', 'practice_mark', 'scoring', 'score'] LOOP
    PERFORM take_rows(hand, part, parts -> part);
  END LOOP;
  PERFORM take_rows(hand, 'selection', (
    SELECT jsonb_agg(
      given - '{signed_at,signed_by,superseded_at,superseded_by,superseded_reason}'::text[]
      ORDER BY place)
    FROM jsonb_array_elements(parts -> 'selection') WITH ORDINALITY AS selection (given, place)));
  -- Numbers were given anew, and some may be missing where proposals were taken back.
  FOR own IN
    SELECT id, number FROM jsonb_populate_recordset(NULL::scoring, parts -> 'scoring')
    ORDER BY number DESC
  LOOP
    UPDATE scoring SET number = own.number WHERE meeting_id = hand AND id = own.id;
  END LOOP;
  FOR own IN
    SELECT id, number FROM jsonb_populate_recordset(NULL::selection, parts -> 'selection')
    ORDER BY number DESC
  LOOP
    UPDATE selection SET number = own.number WHERE meeting_id = hand AND id = own.id;
  END LOOP;
  FOREACH part IN ARRAY ARRAY[
    'standing', 'choice', 'decision', 'assessment', 'lottery_draw', 'succession', 'invitation',
    'letter', 'nomination', 'guest', 'travel', 'requirement', 'substitution', 'participant',
    'seating', 'seating_absence', 'seating_rule', 'seat', 'printed_sheet'] LOOP
    PERFORM take_rows(hand, part, parts -> part);
  END LOOP;
  UPDATE selection SET
    signed_at = told.signed_at, signed_by = told.signed_by, superseded_at = told.superseded_at,
    superseded_by = told.superseded_by, superseded_reason = told.superseded_reason
  FROM jsonb_populate_recordset(NULL::selection, parts -> 'selection') AS told
  WHERE selection.meeting_id = hand AND selection.id = told.id AND told.signed_at IS NOT NULL;
  UPDATE meeting SET published_at = told.published_at
  FROM jsonb_populate_recordset(NULL::meeting, parts -> 'meeting') AS told
  WHERE meeting.id = hand AND told.published_at IS NOT NULL;
  UPDATE meeting SET
    cancelled_at = told.cancelled_at, cancelled_reason = told.cancelled_reason
  FROM jsonb_populate_recordset(NULL::meeting, parts -> 'meeting') AS told
  WHERE meeting.id = hand AND told.cancelled_at IS NOT NULL;
  FOR own IN
    SELECT conrelid::regclass AS held, attname AS actor
    FROM pg_constraint
    JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
    WHERE contype = 'f' AND confrelid = 'account'::regclass AND EXISTS (
      SELECT FROM pg_attribute AS key WHERE key.attrelid = conrelid AND key.attname = 'meeting_id')
  LOOP
    EXECUTE format(
      'SELECT EXISTS (SELECT FROM %s AS held JOIN account ON account.id = held.%I '
      'WHERE held.meeting_id = $1 AND account.house IS NULL)', own.held, own.actor)
    INTO is_here USING hand;
    IF is_here THEN
      RAISE EXCEPTION 'what was done elsewhere nobody did here'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'taken_in_from_elsewhere',
          TABLE = 'taken_in', HINT = 'taken_in_from_elsewhere';
    END IF;
  END LOOP;
  RETURN QUERY
  SELECT 'account', account.id, NULL::uuid,
    jsonb_build_object('login', account.login, 'name', account.name)
  FROM jsonb_populate_recordset(NULL::account, parts -> 'account') AS account
  UNION ALL
  SELECT 'organisation', organisation.id, NULL, jsonb_build_object('name', organisation.name)
  FROM jsonb_populate_recordset(NULL::organisation, parts -> 'organisation') AS organisation
  UNION ALL
  SELECT 'person', person.id, NULL, jsonb_build_object('name', person.name)
  FROM jsonb_populate_recordset(NULL::person, parts -> 'person') AS person
  UNION ALL
  SELECT 'application', application.id, NULL,
    jsonb_build_object('code', application.code, 'status', application.status) || COALESCE((
      SELECT jsonb_object_agg('answered ' || answer.number, answer.gate || CASE
        WHEN answer.is_met THEN ' yes ' ELSE ' no ' END || extract(epoch FROM answer.recorded_at)
        || ' ' || answer.recorded_by)
      FROM gate_answer AS answer
      WHERE answer.meeting_id = hand AND answer.application_id = application.id), '{}')
  FROM application
  WHERE application.meeting_id = hand
  UNION ALL
  SELECT 'review', given.application_id, given.reviewer_id,
    jsonb_object_agg(given.criterion, given.words)
  FROM (
    SELECT rating.application_id, rating.reviewer_id, rating.criterion, points || CASE
      WHEN cardinality(answers) > 0 THEN ' resting on answers ' || array_to_string(answers, ' ')
      ELSE '' END AS words
    FROM rating
    WHERE rating.meeting_id = hand
    UNION ALL
    SELECT cannot_judge.application_id, cannot_judge.reviewer_id, cannot_judge.criterion,
      'cannot judge'
    FROM cannot_judge
    WHERE cannot_judge.meeting_id = hand
  ) AS given
  GROUP BY given.application_id, given.reviewer_id
  UNION ALL
  SELECT 'participant', substitution.person_id, NULL, jsonb_build_object(
    'code', substitution.code, 'because', substitution.reason, 'decided',
    extract(epoch FROM substitution.decided_at) || ' ' || substitution.decided_by, 'gave back',
    COALESCE(
      extract(epoch FROM substitution.withdrawn_at) || ' ' || substitution.withdrawn_by, 'no'))
  FROM substitution
  WHERE substitution.meeting_id = hand
  UNION ALL
  -- Told in the particulars, which no clock erases.
  SELECT 'signature', selection.id, NULL, jsonb_strip_nulls(jsonb_build_object(
    'selection', selection.id::text, 'scoring', selection.scoring_id::text,
    'signed at', selection.signed_at, 'signed by', selection.signed_by,
    'superseded at', selection.superseded_at, 'superseded by', selection.superseded_by,
    'assessment', (
      SELECT assessment.hash FROM assessment
      WHERE assessment.meeting_id = hand AND assessment.selection_id = selection.id),
    'ratings', CASE WHEN selection.superseded_at IS NULL THEN rating_hash(hand) END,
    'choices', (
      SELECT encode(sha256(convert_to(COALESCE(string_agg(
        application.code || ' ' || choice.is_in || ' ' || choice.reason || ' '
          || choice.decided_by || E'\n',
        '' ORDER BY application.code COLLATE "C"), ''), 'UTF8')), 'hex')
      FROM choice
      JOIN application ON application.meeting_id = hand AND application.id = choice.application_id
      WHERE choice.meeting_id = hand AND choice.selection_id = selection.id),
    'decisions', (
      SELECT encode(sha256(convert_to(string_agg(
        application.code || ' ' || decision.outcome || ' '
          || COALESCE(decision.position::text, '-') || ' ' || COALESCE(decision.reason, '-')
          || E'\n', '' ORDER BY application.code COLLATE "C"), 'UTF8')), 'hex')
      FROM decision
      JOIN application ON application.meeting_id = hand
        AND application.id = decision.application_id
      WHERE decision.meeting_id = hand AND decision.selection_id = selection.id)))
  FROM selection
  WHERE selection.meeting_id = hand AND selection.signed_at IS NOT NULL;
END $$;
COMMENT ON FUNCTION meeting_take_in IS
  'Makes a meeting of what a file of another desk holds, once, with nobody of here in it; answers '
  'what the act tells of its rows, so that they are held against it.';
GRANT EXECUTE ON FUNCTION meeting_take_in(uuid, jsonb, jsonb) TO convene_app;
