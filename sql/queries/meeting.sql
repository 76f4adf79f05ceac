-- name: rubric_find
-- The id and hash of a version of a rubric, and which meetings are held under it.
-- args: name text, version int
SELECT
  id, sha256, ARRAY(SELECT meeting.id FROM meeting WHERE meeting.rubric_id = rubric.id) AS meetings
FROM rubric
WHERE name = $1::text AND version = $2::int;

-- name: rubric_insert
-- Adds a version of a rubric with its gates and criteria, as written in the meeting file.
-- args: id uuid, sha256 text, rubric jsonb
WITH added AS (
  INSERT INTO rubric (id, name, version, title, sha256)
  VALUES (
    $1::uuid, $3::jsonb ->> 'name', ($3::jsonb ->> 'version')::int, $3::jsonb -> 'title', $2::text)
), gates AS (
  INSERT INTO gate (rubric_id, code, position, title)
  SELECT $1::uuid, g ->> 'code', place, g -> 'title'
  FROM jsonb_array_elements($3::jsonb -> 'gates') WITH ORDINALITY AS e (g, place)
  RETURNING code
)
INSERT INTO criterion (
  rubric_id, code, position, weight, principles, title, anchors, favours_endowed
)
SELECT
  $1::uuid, c ->> 'code', place, (c ->> 'weight')::int,
  ARRAY(SELECT jsonb_array_elements_text(c -> 'principles')::smallint),
  c -> 'title', c -> 'anchors', (c ->> 'favoursEndowed')::boolean
FROM jsonb_array_elements($3::jsonb -> 'criteria') WITH ORDINALITY AS e (c, place)
RETURNING code;

-- name: rubric_rewrite
-- Corrects the rubric of a draft, as written in the meeting file.
-- args: id uuid, sha256 text, rubric jsonb
WITH changed AS (
  UPDATE rubric SET sha256 = $2::text, title = $3::jsonb -> 'title' WHERE id = $1::uuid
), lost_gates AS (
  DELETE FROM gate
  WHERE rubric_id = $1::uuid AND code NOT IN (
    SELECT g ->> 'code' FROM jsonb_array_elements($3::jsonb -> 'gates') AS g)
), lost_criteria AS (
  DELETE FROM criterion
  WHERE rubric_id = $1::uuid AND code NOT IN (
    SELECT c ->> 'code' FROM jsonb_array_elements($3::jsonb -> 'criteria') AS c)
), gates AS (
  INSERT INTO gate (rubric_id, code, position, title)
  SELECT $1::uuid, g ->> 'code', place, g -> 'title'
  FROM jsonb_array_elements($3::jsonb -> 'gates') WITH ORDINALITY AS e (g, place)
  ON CONFLICT (rubric_id, code) DO UPDATE SET
    position = EXCLUDED.position, title = EXCLUDED.title
)
INSERT INTO criterion (
  rubric_id, code, position, weight, principles, title, anchors, favours_endowed
)
SELECT
  $1::uuid, c ->> 'code', place, (c ->> 'weight')::int,
  ARRAY(SELECT jsonb_array_elements_text(c -> 'principles')::smallint),
  c -> 'title', c -> 'anchors', (c ->> 'favoursEndowed')::boolean
FROM jsonb_array_elements($3::jsonb -> 'criteria') WITH ORDINALITY AS e (c, place)
ON CONFLICT (rubric_id, code) DO UPDATE SET
  position = EXCLUDED.position, weight = EXCLUDED.weight, principles = EXCLUDED.principles,
  title = EXCLUDED.title, anchors = EXCLUDED.anchors, favours_endowed = EXCLUDED.favours_endowed;

-- name: meeting_turn
-- Lets one act at a time change a meeting; no row is touched by it.
-- args: meeting text
SELECT pg_advisory_xact_lock(hashtext('convene acts'), hashtext($1::text))::text AS locked;

-- name: meeting_turn_held
-- Waits for the turn of an act, and says then when the meeting was called off, and why; no row where there is none.
-- args: meeting uuid, turn text
SELECT turn.at, turn.reason
FROM meeting_in_turn($1::uuid, $2::text) AS turn;

-- name: meeting_insert
-- Adds a meeting with all that its file holds; clock times are meant in the meeting's own zone.
-- args: id uuid, rubric uuid, file jsonb, sha256 text
WITH added AS (
  INSERT INTO meeting (
    id, code, kind, title, languages, zone, starts, ends, tentative, venue, convener, signatory,
    rubric_id, reviewing, deciding, writing, seating, trial, remote_room, symbols,
    masthead, practical, questions, documents
  )
  SELECT
    $1::uuid, f ->> 'code', f ->> 'kind', f -> 'title',
    ARRAY(SELECT jsonb_array_elements_text(f -> 'languages')), f ->> 'zone',
    (f ->> 'starts')::date, (f ->> 'ends')::date, (f ->> 'tentative')::boolean, f -> 'venue',
    f -> 'convener', f -> 'signatory', $2::uuid, f -> 'reviewing', f -> 'deciding',
    f -> 'writing', f -> 'seating', COALESCE((f ->> 'trial')::boolean, false),
    f ->> 'remoteRoom', f -> 'symbols', f -> 'masthead', f -> 'practical', f -> 'questions',
    f -> 'documents'
  FROM (SELECT $3::jsonb AS f) AS file
  RETURNING id
), places AS (
  INSERT INTO place (meeting_id, track, places)
  SELECT $1::uuid, track, COALESCE((f -> 'places' ->> track)::int, 0)
  FROM (SELECT $3::jsonb AS f) AS file, unnest(ARRAY['open', 'nominated', 'guest']) AS track
  RETURNING meeting_id
), memoire AS (
  INSERT INTO aide_memoire (meeting_id, version, body, sha256)
  SELECT $1::uuid, 1, $3::jsonb -> 'aideMemoire', $4::text
  RETURNING meeting_id
), topics AS (
  INSERT INTO topic (meeting_id, key, title)
  SELECT $1::uuid, t ->> 'key', t -> 'title'
  FROM jsonb_array_elements($3::jsonb -> 'topics') AS t
  RETURNING meeting_id
), outcomes AS (
  INSERT INTO agreed_outcome (meeting_id, code, position, kind, title)
  SELECT $1::uuid, o ->> 'code', place, o ->> 'kind', o -> 'title'
  FROM jsonb_array_elements(COALESCE($3::jsonb -> 'agreedOutcomes', '[]'))
    WITH ORDINALITY AS e (o, place)
  RETURNING meeting_id
), floors AS (
  INSERT INTO selection_floor (
    meeting_id, name, position, title, attribute, "values", lowest
  )
  SELECT
    $1::uuid, x ->> 'name', place, x -> 'title', x ->> 'attribute',
    ARRAY(SELECT jsonb_array_elements_text(x -> 'values')), (x ->> 'lowest')::int
  FROM jsonb_array_elements($3::jsonb -> 'floors') WITH ORDINALITY AS e (x, place)
  RETURNING meeting_id
), countries AS (
  INSERT INTO country_name (meeting_id, country, position, name, member)
  SELECT $1::uuid, c ->> 'code', place, c -> 'name', (c ->> 'member')::boolean
  FROM jsonb_array_elements($3::jsonb -> 'countries') WITH ORDINALITY AS e (c, place)
  RETURNING meeting_id
), lotteries AS (
  INSERT INTO lottery (meeting_id, commitment, public_value, day, hour, form, rule)
  SELECT
    $1::uuid, f -> 'lottery' ->> 'commitment', f -> 'lottery' ->> 'publicValue',
    (f -> 'lottery' ->> 'day')::date, (f -> 'lottery' ->> 'hour')::time,
    f -> 'lottery' ->> 'form', f -> 'lottery' ->> 'rule'
  FROM (SELECT $3::jsonb AS f) AS file
  WHERE f ? 'lottery'
  RETURNING meeting_id
), rooms AS (
  INSERT INTO room (meeting_id, key, position, name, capacity)
  SELECT $1::uuid, r ->> 'key', place, r -> 'name', (r ->> 'capacity')::int
  FROM jsonb_array_elements($3::jsonb -> 'rooms') WITH ORDINALITY AS e (r, place)
  RETURNING meeting_id
), items AS (
  INSERT INTO agenda_item (meeting_id, number, title)
  SELECT $1::uuid, (i ->> 'number')::smallint, i -> 'title'
  FROM jsonb_array_elements($3::jsonb -> 'agenda') AS i
  RETURNING meeting_id
), sessions AS (
  INSERT INTO session (
    meeting_id, key, kind, during, title, room_key, item, topics, notes, listing, round,
    interpretation
  )
  SELECT
    $1::uuid, s ->> 'key', s ->> 'kind',
    tstzrange(
      (first_day + (s ->> 'day')::int - 1 + (s ->> 'start')::time) AT TIME ZONE zone,
      (first_day + (s ->> 'day')::int - 1 + (s ->> 'end')::interval
        + CASE WHEN (s ->> 'end')::interval <= (s ->> 'start')::interval
            THEN interval '1 day' ELSE interval '0' END) AT TIME ZONE zone),
    s -> 'title', s ->> 'room', (s ->> 'item')::smallint,
    ARRAY(SELECT jsonb_array_elements_text(s -> 'topics')), s -> 'notes', s -> 'listing',
    CASE WHEN s ->> 'kind' = 'round_table' THEN
      row_number() OVER (
        PARTITION BY s ->> 'kind' ORDER BY (s ->> 'day')::int, s ->> 'start', s ->> 'key')
    END,
    CASE WHEN s ? 'interpretation' THEN
      ARRAY(SELECT jsonb_array_elements_text(s -> 'interpretation'))
    END
  FROM (
    SELECT ($3::jsonb ->> 'starts')::date AS first_day, $3::jsonb ->> 'zone' AS zone
  ) AS file, jsonb_array_elements($3::jsonb -> 'programme') AS s
  RETURNING meeting_id
)
INSERT INTO round_table (meeting_id, number, theme, topic, lowest, highest, screen)
SELECT
  $1::uuid, (t ->> 'number')::smallint, t -> 'theme', t ->> 'topic', (t ->> 'lowest')::smallint,
  (t ->> 'highest')::smallint, (t ->> 'screen')::boolean
FROM jsonb_array_elements($3::jsonb -> 'tables') AS t
RETURNING meeting_id;

-- name: meeting_list
-- All meetings, the latest first.
-- args:
SELECT
  id, code, kind, title::text AS title, starts, ends, published_at, cancelled_at, trial, follows
FROM meeting
ORDER BY starts DESC, code;

-- name: meeting_dues
-- How far meetings are and what is due in each, with the first names that it is about.
-- args: meetings uuid[], at timestamptz
SELECT meeting, kind, number, day::text AS day, names
FROM meeting_dues($1::uuid[], $2::timestamptz)
UNION ALL
SELECT meeting, kind, number, day::text AS day, names
FROM letter_dues($1::uuid[])
UNION ALL
SELECT meeting, kind, number, day::text AS day, names
FROM waiting_dues($1::uuid[], $2::timestamptz)
UNION ALL
SELECT meeting, kind, number, day::text AS day, names
FROM lottery_dues($1::uuid[], $2::timestamptz)
UNION ALL
SELECT meeting, kind, number, day::text AS day, names
FROM floor_dues($1::uuid[])
UNION ALL
SELECT meeting, kind, number, day::text AS day, names
FROM page_dues($1::uuid[], $2::timestamptz)
UNION ALL
SELECT meeting, kind, number, day::text AS day, names
FROM travel_dues($1::uuid[], $2::timestamptz)
UNION ALL
SELECT meeting, kind, number, day::text AS day, names
FROM form_dues($1::uuid[], $2::timestamptz)
UNION ALL
SELECT meeting, kind, number, day::text AS day, names
FROM agenda_dues($1::uuid[])
UNION ALL
SELECT meeting, kind, number, day::text AS day, names
FROM partnership_dues($1::uuid[], $2::timestamptz)
UNION ALL
SELECT meeting, kind, number, day::text AS day, names
FROM evaluation_dues($1::uuid[]);

-- name: meeting_waiting_close
-- Closes the waiting list, or with null opens it again.
-- args: meeting uuid, at timestamptz
UPDATE meeting
SET waiting_closed_at = $2::timestamptz
WHERE id = $1::uuid AND (waiting_closed_at IS NULL) <> ($2::timestamptz IS NULL);

-- name: meeting_find
-- The id of a meeting by its code.
-- args: code text
SELECT id, rubric_id, published_at
FROM meeting
WHERE code = $1::text;

-- name: meeting_publish
-- Opens the call; from then on what it promises is what it is.
-- args: meeting uuid, published_at timestamptz
UPDATE meeting
SET published_at = $2::timestamptz
WHERE id = $1::uuid AND published_at IS NULL;

-- name: meeting_file
-- The whole meeting as its file holds it.
-- args: meeting uuid
SELECT jsonb_build_object(
  'code', m.code, 'kind', m.kind, 'title', m.title, 'languages', to_jsonb(m.languages),
  'zone', m.zone, 'starts', m.starts, 'ends', m.ends, 'tentative', m.tentative,
  'venue', m.venue, 'convener', m.convener, 'signatory', m.signatory,
  'places', (
    SELECT jsonb_object_agg(track, places) FROM place
    WHERE meeting_id = $1::uuid AND (track <> 'guest' OR places > 0)),
  'aideMemoire', (
    SELECT body FROM aide_memoire WHERE meeting_id = $1::uuid ORDER BY version DESC LIMIT 1),
  'topics', (
    SELECT jsonb_agg(jsonb_build_object('key', key, 'title', title) ORDER BY key)
    FROM topic WHERE meeting_id = $1::uuid),
  'rubric', (
    SELECT jsonb_build_object(
      'name', r.name, 'version', r.version, 'title', r.title,
      'gates', (
        SELECT COALESCE(jsonb_agg(
          jsonb_build_object('code', code, 'title', title) ORDER BY position), '[]')
        FROM gate WHERE rubric_id = r.id),
      'criteria', (
        SELECT COALESCE(jsonb_agg(jsonb_build_object(
          'code', code, 'weight', weight, 'principles', to_jsonb(principles), 'title', title,
          'anchors', anchors, 'favoursEndowed', favours_endowed) ORDER BY position), '[]')
        FROM criterion WHERE rubric_id = r.id))
    FROM rubric AS r WHERE r.id = m.rubric_id),
  'floors', (
    SELECT COALESCE(jsonb_agg(jsonb_build_object(
      'name', name, 'title', title, 'attribute', attribute, 'values', to_jsonb("values"),
      'lowest', lowest) ORDER BY position), '[]')
    FROM selection_floor WHERE meeting_id = $1::uuid),
  'rooms', (
    SELECT COALESCE(jsonb_agg(jsonb_build_object(
      'key', key, 'name', name, 'capacity', capacity) ORDER BY position), '[]')
    FROM room WHERE meeting_id = $1::uuid),
  'agenda', (
    SELECT COALESCE(jsonb_agg(
      jsonb_build_object('number', number, 'title', title) ORDER BY number), '[]')
    FROM agenda_item WHERE meeting_id = $1::uuid),
  'programme', (
    SELECT COALESCE(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'key', key, 'kind', kind,
      'day', (lower(during) AT TIME ZONE m.zone)::date - m.starts + 1,
      'start', to_char(lower(during) AT TIME ZONE m.zone, 'HH24:MI'),
      'end', CASE
        WHEN upper(during) AT TIME ZONE m.zone = (lower(during) AT TIME ZONE m.zone)::date + 1
        THEN '24:00' ELSE to_char(upper(during) AT TIME ZONE m.zone, 'HH24:MI') END,
      'title', title, 'room', room_key, 'item', item, 'topics', to_jsonb(topics),
      'notes', notes, 'listing', listing,
      'interpretation', to_jsonb(interpretation))) ORDER BY lower(during), key), '[]')
    FROM session WHERE meeting_id = $1::uuid),
  'tables', (
    SELECT COALESCE(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'number', number, 'theme', theme, 'topic', topic, 'lowest', lowest, 'highest', highest,
      'screen', screen)) ORDER BY number), '[]')
    FROM round_table WHERE meeting_id = $1::uuid),
  'countries', (
    SELECT COALESCE(jsonb_agg(jsonb_build_object(
      'code', country, 'name', name, 'member', member) ORDER BY position), '[]')
    FROM country_name WHERE meeting_id = $1::uuid),
  'lottery', (
    SELECT jsonb_strip_nulls(jsonb_build_object(
      'commitment', commitment, 'publicValue', public_value, 'day', day,
      'hour', to_char(hour, 'HH24:MI'), 'form', form, 'rule', rule))
    FROM lottery WHERE meeting_id = $1::uuid),
  'agreedOutcomes', (
    SELECT jsonb_agg(
      jsonb_build_object('code', code, 'kind', kind, 'title', title) ORDER BY position)
    FROM agreed_outcome WHERE meeting_id = $1::uuid),
  'reviewing', m.reviewing,
  'deciding', m.deciding,
  'writing', m.writing,
  'seating', m.seating,
  'trial', CASE WHEN m.trial THEN true END,
  'remoteRoom', m.remote_room,
  'symbols', m.symbols,
  'masthead', m.masthead,
  'practical', m.practical,
  'questions', m.questions,
  'documents', m.documents
)::text AS file
FROM meeting AS m
WHERE m.id = $1::uuid;

-- name: meeting_state
-- How far a meeting has come, and which revision of it this is.
-- args: meeting uuid
SELECT
  meeting.published_at, meeting.cancelled_at, meeting.cancelled_reason, latest.number AS revision,
  latest.at AS revised_at, meeting.waiting_closed_at IS NOT NULL AS waiting_closed
FROM meeting
LEFT JOIN LATERAL (
  SELECT number, at FROM meeting_revision
  WHERE meeting_id = $1::uuid
  ORDER BY number DESC
  LIMIT 1
) AS latest ON true
WHERE meeting.id = $1::uuid;

-- name: meeting_revision_insert
-- Counts a change of a published meeting.
-- args: meeting uuid, number int, at timestamptz, parts text[]
INSERT INTO meeting_revision (meeting_id, number, at, parts)
VALUES ($1::uuid, $2::int, $3::timestamptz, $4::text[]);

-- name: meeting_revision_list
-- What changed of a meeting since its call was published, the latest first.
-- args: meeting uuid
SELECT number, at, parts
FROM meeting_revision
WHERE meeting_id = $1::uuid
ORDER BY number DESC;

-- name: meeting_standing
-- What hangs on the parts of a meeting, and so keeps them.
-- args: meeting uuid
SELECT jsonb_build_object(
  'isPublished', meeting.published_at IS NOT NULL,
  'applications', (SELECT count(*) FROM application WHERE meeting_id = $1::uuid),
  'reviews',
    (SELECT count(*) FROM review WHERE meeting_id = $1::uuid)
      + (SELECT count(*) FROM practice_mark WHERE meeting_id = $1::uuid),
  'isSigned', EXISTS (
    SELECT FROM selection
    WHERE meeting_id = $1::uuid AND signed_at IS NOT NULL AND superseded_at IS NULL),
  'isClosed', list_is_closed($1::uuid),
  'proposed', (
    SELECT count(*)
    FROM decision
    WHERE meeting_id = $1::uuid AND outcome = 'selected' AND selection_id = (
      SELECT id FROM selection WHERE meeting_id = $1::uuid ORDER BY number DESC LIMIT 1)),
  'invited', (
    SELECT jsonb_object_agg(place.track, (
      SELECT count(*) FROM invitation
      WHERE meeting_id = $1::uuid AND track = place.track
        AND status IN ('draft', 'approved', 'issued', 'accepted', 'tentative')))
    FROM place
    WHERE meeting_id = $1::uuid),
  'answersDue', (
    SELECT max(deadline) FROM invitation
    WHERE meeting_id = $1::uuid AND status IN ('draft', 'approved', 'issued', 'tentative')),
  'lettersSent', (
    SELECT count(DISTINCT letter.person_id)
    FROM letter
    JOIN invitation ON invitation.meeting_id = letter.meeting_id
      AND invitation.person_id = letter.person_id
      AND invitation.status IN ('issued', 'accepted', 'tentative')
    WHERE letter.meeting_id = $1::uuid AND letter.copy_no IS NULL
      AND letter.kind IN ('invitation', 'reminder')
      AND letter.status IN ('sending', 'sent', 'unconfirmed')),
  'lettersWaiting', (
    SELECT count(*) FROM letter
    WHERE meeting_id = $1::uuid AND status IN ('queued', 'to_post', 'to_sign')),
  'remote', (
    SELECT count(*) FROM invitation
    WHERE meeting_id = $1::uuid AND attends = 'remotely'
      AND status IN ('draft', 'approved', 'issued', 'accepted', 'tentative')),
  'topics', ARRAY(
    SELECT topic FROM application_topic WHERE meeting_id = $1::uuid
    UNION SELECT topic FROM offer WHERE meeting_id = $1::uuid
    UNION SELECT topic FROM need WHERE meeting_id = $1::uuid
    UNION
    SELECT said.words
    FROM application_draft AS draft
    CROSS JOIN LATERAL jsonb_each_text(draft.answers) AS said (field, words)
    WHERE draft.meeting_id = $1::uuid AND draft.sent_at IS NOT NULL
      AND num_nonnulls(draft.taken_at, draft.dropped_at, draft.withdrawn_at) = 0
      AND said.field ~ '^(topic-[0-9]+|(offer|need)-[0-9]+-topic)$' AND said.words <> ''
    ORDER BY topic),
  'outcomes', ARRAY(
    SELECT outcome FROM application_outcome WHERE meeting_id = $1::uuid
    UNION
    SELECT outcome FROM partnership_outcome WHERE meeting_id = $1::uuid
    ORDER BY outcome),
  'seatsBySession', (
    SELECT COALESCE(jsonb_object_agg(session_key, seats), '{}')
    FROM (
      SELECT session_key, count(*) AS seats FROM seat WHERE meeting_id = $1::uuid
      GROUP BY session_key
    ) AS taken),
  'seatsByTable', (
    SELECT COALESCE(jsonb_object_agg(table_no, people), '{}')
    FROM (
      SELECT table_no, count(DISTINCT person_id) AS people
      FROM seat
      WHERE meeting_id = $1::uuid AND table_no IS NOT NULL
      GROUP BY table_no
    ) AS taken),
  'absencesBySession', (
    SELECT COALESCE(jsonb_object_agg(key, people), '{}')
    FROM (
      SELECT session.key, count(*) AS people
      FROM seating_absence
      JOIN session ON session.meeting_id = seating_absence.meeting_id
        AND session.round = seating_absence.round
      WHERE seating_absence.meeting_id = $1::uuid
      GROUP BY session.key
    ) AS missing)
)::text AS standing
FROM meeting
WHERE meeting.id = $1::uuid;

-- name: session_park
-- Puts all sessions far ahead, with their seats and absences, and the slots of partner meetings.
-- Each can then take the time or the round of another.
-- args: meeting uuid
WITH sessions AS (
  UPDATE session
  SET during = tstzrange(
      lower(during) + interval '400000 days', upper(during) + interval '400000 days'),
    round = round + 1000
  WHERE meeting_id = $1::uuid
), absences AS (
  UPDATE seating_absence SET round = round + 1000 WHERE meeting_id = $1::uuid
), slots AS (
  UPDATE partner_slot
  SET during = tstzrange(
    lower(during) + interval '9600000 hours', upper(during) + interval '9600000 hours')
  WHERE meeting_id = $1::uuid
), partners AS (
  UPDATE partner_meeting
  SET during = tstzrange(
    lower(during) + interval '9600000 hours', upper(during) + interval '9600000 hours')
  WHERE meeting_id = $1::uuid
), sides AS (
  UPDATE partner_side
  SET during = tstzrange(
    lower(during) + interval '9600000 hours', upper(during) + interval '9600000 hours')
  WHERE meeting_id = $1::uuid
)
UPDATE seat
SET during = tstzrange(
  lower(during) + interval '400000 days', upper(during) + interval '400000 days')
WHERE meeting_id = $1::uuid;

-- name: meeting_change
-- Writes all that the file of a meeting holds anew.
-- What keeps its key stays the same object; seats and absences move with their sessions, which were
-- parked before, and partner meetings with the days: by as many as the meeting does, at the same
-- hours.
-- args: meeting uuid, rubric uuid, file jsonb, sha256 text
WITH changed AS (
  UPDATE meeting
  SET kind = f ->> 'kind', title = f -> 'title',
    languages = ARRAY(SELECT jsonb_array_elements_text(f -> 'languages')), zone = f ->> 'zone',
    starts = (f ->> 'starts')::date, ends = (f ->> 'ends')::date,
    tentative = (f ->> 'tentative')::boolean, venue = f -> 'venue', convener = f -> 'convener',
    signatory = f -> 'signatory', rubric_id = $2::uuid, reviewing = f -> 'reviewing',
    deciding = f -> 'deciding', writing = f -> 'writing', seating = f -> 'seating',
    remote_room = f ->> 'remoteRoom', symbols = f -> 'symbols', masthead = f -> 'masthead',
    practical = f -> 'practical', questions = f -> 'questions', documents = f -> 'documents'
  FROM (SELECT $3::jsonb AS f) AS file
  WHERE id = $1::uuid
), places AS (
  UPDATE place SET places = COALESCE(($3::jsonb -> 'places' ->> track)::int, 0)
  WHERE meeting_id = $1::uuid
), memoire AS (
  INSERT INTO aide_memoire (meeting_id, version, body, sha256)
  SELECT $1::uuid, latest.version + 1, $3::jsonb -> 'aideMemoire', $4::text
  FROM (
    SELECT version, sha256 FROM aide_memoire
    WHERE meeting_id = $1::uuid
    ORDER BY version DESC
    LIMIT 1
  ) AS latest
  WHERE latest.sha256 <> $4::text
  RETURNING meeting_id
), topics AS (
  INSERT INTO topic (meeting_id, key, title)
  SELECT $1::uuid, t ->> 'key', t -> 'title'
  FROM jsonb_array_elements($3::jsonb -> 'topics') AS t
  ON CONFLICT (meeting_id, key) DO UPDATE SET title = EXCLUDED.title
), lost_topics AS (
  DELETE FROM topic
  WHERE meeting_id = $1::uuid AND key NOT IN (
    SELECT t ->> 'key' FROM jsonb_array_elements($3::jsonb -> 'topics') AS t)
), outcomes AS (
  INSERT INTO agreed_outcome (meeting_id, code, position, kind, title)
  SELECT $1::uuid, o ->> 'code', place, o ->> 'kind', o -> 'title'
  FROM jsonb_array_elements(COALESCE($3::jsonb -> 'agreedOutcomes', '[]'))
    WITH ORDINALITY AS e (o, place)
  ON CONFLICT (meeting_id, code) DO UPDATE SET
    position = EXCLUDED.position, kind = EXCLUDED.kind, title = EXCLUDED.title
), lost_outcomes AS (
  DELETE FROM agreed_outcome
  WHERE meeting_id = $1::uuid AND code NOT IN (
    SELECT o ->> 'code'
    FROM jsonb_array_elements(COALESCE($3::jsonb -> 'agreedOutcomes', '[]')) AS o)
), floors AS (
  INSERT INTO selection_floor (meeting_id, name, position, title, attribute, "values", lowest)
  SELECT
    $1::uuid, x ->> 'name', place, x -> 'title', x ->> 'attribute',
    ARRAY(SELECT jsonb_array_elements_text(x -> 'values')), (x ->> 'lowest')::int
  FROM jsonb_array_elements($3::jsonb -> 'floors') WITH ORDINALITY AS e (x, place)
  ON CONFLICT (meeting_id, name) DO UPDATE SET
    position = EXCLUDED.position, title = EXCLUDED.title, attribute = EXCLUDED.attribute,
    "values" = EXCLUDED."values", lowest = EXCLUDED.lowest
  WHERE ROW(
      selection_floor.position, selection_floor.title, selection_floor.attribute,
      selection_floor."values", selection_floor.lowest)
    <> ROW(
      EXCLUDED.position, EXCLUDED.title, EXCLUDED.attribute, EXCLUDED."values", EXCLUDED.lowest)
), lost_floors AS (
  DELETE FROM selection_floor
  WHERE meeting_id = $1::uuid AND name NOT IN (
    SELECT x ->> 'name' FROM jsonb_array_elements($3::jsonb -> 'floors') AS x)
), countries AS (
  INSERT INTO country_name (meeting_id, country, position, name, member)
  SELECT $1::uuid, c ->> 'code', place, c -> 'name', (c ->> 'member')::boolean
  FROM jsonb_array_elements($3::jsonb -> 'countries') WITH ORDINALITY AS e (c, place)
  ON CONFLICT (meeting_id, country) DO UPDATE SET
    position = EXCLUDED.position, name = EXCLUDED.name, member = EXCLUDED.member
), lost_countries AS (
  DELETE FROM country_name
  WHERE meeting_id = $1::uuid AND country NOT IN (
    SELECT c ->> 'code' FROM jsonb_array_elements($3::jsonb -> 'countries') AS c)
), lotteries AS (
  INSERT INTO lottery (meeting_id, commitment, public_value, day, hour, form, rule)
  SELECT
    $1::uuid, f -> 'lottery' ->> 'commitment', f -> 'lottery' ->> 'publicValue',
    (f -> 'lottery' ->> 'day')::date, (f -> 'lottery' ->> 'hour')::time,
    f -> 'lottery' ->> 'form', f -> 'lottery' ->> 'rule'
  FROM (SELECT $3::jsonb AS f) AS file
  WHERE f ? 'lottery' AND NOT EXISTS (
    SELECT FROM lottery
    WHERE meeting_id = $1::uuid AND commitment = $3::jsonb -> 'lottery' ->> 'commitment'
      AND public_value = $3::jsonb -> 'lottery' ->> 'publicValue'
      AND ROW(day, hour, form, rule) IS NOT DISTINCT FROM ROW(
        ($3::jsonb -> 'lottery' ->> 'day')::date, ($3::jsonb -> 'lottery' ->> 'hour')::time,
        $3::jsonb -> 'lottery' ->> 'form', $3::jsonb -> 'lottery' ->> 'rule'))
  ON CONFLICT (meeting_id) DO UPDATE SET
    commitment = EXCLUDED.commitment, public_value = EXCLUDED.public_value,
    day = EXCLUDED.day, hour = EXCLUDED.hour, form = EXCLUDED.form, rule = EXCLUDED.rule
), lost_lotteries AS (
  DELETE FROM lottery WHERE meeting_id = $1::uuid AND NOT $3::jsonb ? 'lottery'
), rooms AS (
  INSERT INTO room (meeting_id, key, position, name, capacity)
  SELECT $1::uuid, r ->> 'key', place, r -> 'name', (r ->> 'capacity')::int
  FROM jsonb_array_elements($3::jsonb -> 'rooms') WITH ORDINALITY AS e (r, place)
  ON CONFLICT (meeting_id, key) DO UPDATE SET
    position = EXCLUDED.position, name = EXCLUDED.name, capacity = EXCLUDED.capacity
), lost_rooms AS (
  DELETE FROM room
  WHERE meeting_id = $1::uuid AND key NOT IN (
    SELECT r ->> 'key' FROM jsonb_array_elements($3::jsonb -> 'rooms') AS r)
), items AS (
  INSERT INTO agenda_item (meeting_id, number, title)
  SELECT $1::uuid, (i ->> 'number')::smallint, i -> 'title'
  FROM jsonb_array_elements($3::jsonb -> 'agenda') AS i
  ON CONFLICT (meeting_id, number) DO UPDATE SET title = EXCLUDED.title
), lost_items AS (
  DELETE FROM agenda_item
  WHERE meeting_id = $1::uuid AND number NOT IN (
    SELECT (i ->> 'number')::smallint FROM jsonb_array_elements($3::jsonb -> 'agenda') AS i)
), programme AS (
  SELECT
    s ->> 'key' AS key, s,
    tstzrange(
      (first_day + (s ->> 'day')::int - 1 + (s ->> 'start')::time) AT TIME ZONE zone,
      (first_day + (s ->> 'day')::int - 1 + (s ->> 'end')::interval
        + CASE WHEN (s ->> 'end')::interval <= (s ->> 'start')::interval
            THEN interval '1 day' ELSE interval '0' END) AT TIME ZONE zone) AS during,
    CASE WHEN s ->> 'kind' = 'round_table' THEN
      row_number() OVER (
        PARTITION BY s ->> 'kind' ORDER BY (s ->> 'day')::int, s ->> 'start', s ->> 'key')
    END AS round
  FROM (
    SELECT ($3::jsonb ->> 'starts')::date AS first_day, $3::jsonb ->> 'zone' AS zone
  ) AS file, jsonb_array_elements($3::jsonb -> 'programme') AS s
), sessions AS (
  INSERT INTO session (
    meeting_id, key, kind, during, title, room_key, item, topics, notes, listing, round,
    interpretation
  )
  SELECT
    $1::uuid, key, s ->> 'kind', during, s -> 'title', s ->> 'room', (s ->> 'item')::smallint,
    ARRAY(SELECT jsonb_array_elements_text(s -> 'topics')), s -> 'notes', s -> 'listing', round,
    CASE WHEN s ? 'interpretation' THEN
      ARRAY(SELECT jsonb_array_elements_text(s -> 'interpretation'))
    END
  FROM programme
  ON CONFLICT (meeting_id, key) DO UPDATE SET
    kind = EXCLUDED.kind, during = EXCLUDED.during, title = EXCLUDED.title,
    room_key = EXCLUDED.room_key, item = EXCLUDED.item, topics = EXCLUDED.topics,
    notes = EXCLUDED.notes, listing = EXCLUDED.listing, round = EXCLUDED.round,
    interpretation = EXCLUDED.interpretation
), lost_sessions AS (
  DELETE FROM session
  WHERE meeting_id = $1::uuid AND key NOT IN (SELECT key FROM programme)
), seats AS (
  UPDATE seat
  SET during = programme.during
  FROM programme
  WHERE seat.meeting_id = $1::uuid AND seat.session_key = programme.key
), absences AS (
  UPDATE seating_absence
  SET round = programme.round
  FROM programme
  JOIN session ON session.meeting_id = $1::uuid AND session.key = programme.key
  WHERE seating_absence.meeting_id = $1::uuid AND seating_absence.round = session.round
), moved AS (
  SELECT
    slot.number, was.days,
    tstzrange(begins.instant, begins.instant + (upper(slot.during) - lower(slot.during))) AS during
  FROM partner_slot AS slot
  CROSS JOIN (
    SELECT zone, ($3::jsonb ->> 'starts')::date - starts AS days FROM meeting WHERE id = $1::uuid
  ) AS was
  CROSS JOIN LATERAL (
    SELECT
      ((lower(slot.during) - interval '9600000 hours') AT TIME ZONE was.zone
        + was.days * interval '1 day') AT TIME ZONE ($3::jsonb ->> 'zone') AS instant
  ) AS begins
  WHERE slot.meeting_id = $1::uuid
), slots AS (
  UPDATE partner_slot
  SET during = moved.during
  FROM moved
  WHERE partner_slot.meeting_id = $1::uuid AND partner_slot.number = moved.number
), partners AS (
  UPDATE partner_meeting
  SET during = moved.during, answer_by = partner_meeting.answer_by + moved.days
  FROM moved
  WHERE partner_meeting.meeting_id = $1::uuid AND partner_meeting.slot = moved.number
), sides AS (
  UPDATE partner_side
  SET during = moved.during
  FROM moved
  JOIN partner_meeting AS one ON one.meeting_id = $1::uuid AND one.slot = moved.number
  WHERE partner_side.meeting_id = $1::uuid AND partner_side.code = one.code
), lost_tables AS (
  DELETE FROM round_table
  WHERE meeting_id = $1::uuid AND number NOT IN (
    SELECT (t ->> 'number')::smallint FROM jsonb_array_elements($3::jsonb -> 'tables') AS t)
)
INSERT INTO round_table (meeting_id, number, theme, topic, lowest, highest, screen)
SELECT
  $1::uuid, (t ->> 'number')::smallint, t -> 'theme', t ->> 'topic', (t ->> 'lowest')::smallint,
  (t ->> 'highest')::smallint, (t ->> 'screen')::boolean
FROM jsonb_array_elements($3::jsonb -> 'tables') AS t
ON CONFLICT (meeting_id, number) DO UPDATE SET
  theme = EXCLUDED.theme, topic = EXCLUDED.topic, lowest = EXCLUDED.lowest,
  highest = EXCLUDED.highest, screen = EXCLUDED.screen;

-- name: meeting_cancel
-- Calls a meeting off; from then on it is only read.
-- args: meeting uuid, at timestamptz, reason text
UPDATE meeting
SET cancelled_at = $2::timestamptz, cancelled_reason = $3::text
WHERE id = $1::uuid AND cancelled_at IS NULL;

-- name: meeting_concerned
-- Everybody who expects something of a meeting, each once, with the first of what they are to it.
-- args: meeting uuid
SELECT
  person.name, person.email, told.standing,
  EXISTS (SELECT FROM forgotten WHERE forgotten.person_id = person.id) AS is_forgotten
FROM (
  SELECT DISTINCT ON (person_id) person_id, place, standing
  FROM (
    SELECT person_id, 1 AS place, 'takes part' AS standing
    FROM participant WHERE meeting_id = $1::uuid
    UNION ALL
    SELECT person_id, 2, 'invited'
    FROM invitation WHERE meeting_id = $1::uuid AND status IN ('issued', 'tentative')
    UNION ALL
    SELECT person_id, 3, 'nominated' FROM nomination WHERE meeting_id = $1::uuid
    UNION ALL
    SELECT person_id, 4, 'applied'
    FROM application
    WHERE meeting_id = $1::uuid
      AND status IN ('submitted', 'under_review', 'selected', 'waitlisted')
    UNION ALL
    SELECT person_id, 5, 'reviews' FROM reviewer WHERE meeting_id = $1::uuid
  ) AS standing_in
  ORDER BY person_id, place
) AS told
JOIN person ON person.id = told.person_id
ORDER BY told.place, person.name, person.id;

-- name: meeting_remove
-- Takes away a draft for which nobody applied, with all that its file held; its trail stays.
-- args: meeting uuid
WITH lost_marks AS (
  DELETE FROM practice_mark WHERE meeting_id = $1::uuid
), lost_answers AS (
  DELETE FROM recommendation_answer WHERE meeting_id = $1::uuid
), lost_advice AS (
  DELETE FROM recommendation WHERE meeting_id = $1::uuid
), lost_lacks AS (
  DELETE FROM project_lack WHERE meeting_id = $1::uuid
), lost_projects AS (
  DELETE FROM project WHERE meeting_id = $1::uuid
), lost_principles AS (
  DELETE FROM partnership_principle WHERE meeting_id = $1::uuid
), lost_slots AS (
  DELETE FROM partner_slot WHERE meeting_id = $1::uuid
), lost_budgets AS (
  DELETE FROM travel_budget WHERE meeting_id = $1::uuid
), lost_terms AS (
  DELETE FROM travel_term WHERE meeting_id = $1::uuid
), lost_reviewers AS (
  DELETE FROM reviewer WHERE meeting_id = $1::uuid
), lost_authors AS (
  DELETE FROM document_author WHERE meeting_id = $1::uuid
), lost_roles AS (
  DELETE FROM agenda_role WHERE meeting_id = $1::uuid
), lost_sessions AS (
  DELETE FROM session WHERE meeting_id = $1::uuid
), lost_tables AS (
  DELETE FROM round_table WHERE meeting_id = $1::uuid
), lost_items AS (
  DELETE FROM agenda_item WHERE meeting_id = $1::uuid
), lost_rooms AS (
  DELETE FROM room WHERE meeting_id = $1::uuid
), lost_topics AS (
  DELETE FROM topic WHERE meeting_id = $1::uuid
), lost_outcomes AS (
  DELETE FROM agreed_outcome WHERE meeting_id = $1::uuid
), lost_floors AS (
  DELETE FROM selection_floor WHERE meeting_id = $1::uuid
), lost_countries AS (
  DELETE FROM country_name WHERE meeting_id = $1::uuid
), lost_lotteries AS (
  DELETE FROM lottery WHERE meeting_id = $1::uuid
), lost_memoires AS (
  DELETE FROM aide_memoire WHERE meeting_id = $1::uuid
), lost_emblems AS (
  DELETE FROM emblem WHERE meeting_id = $1::uuid
), lost_sheets AS (
  DELETE FROM printed_sheet WHERE meeting_id = $1::uuid
), lost_proofs AS (
  DELETE FROM letter_proof WHERE meeting_id = $1::uuid
), lost_mailboxes AS (
  DELETE FROM mailbox WHERE meeting_id = $1::uuid
), lost_places AS (
  DELETE FROM place WHERE meeting_id = $1::uuid
)
DELETE FROM meeting WHERE id = $1::uuid;

-- name: meeting_empty
-- Empties a trial or what was taken in, with its people; how many rows of each table went, who stays.
-- args: meeting uuid
SELECT part, places
FROM trial_empty($1::uuid);

-- name: rubric_remove
-- Takes away a rubric that no meeting is held under any more.
-- args: id uuid
WITH unused AS (
  SELECT id FROM rubric
  WHERE id = $1::uuid AND NOT EXISTS (SELECT FROM meeting WHERE rubric_id = $1::uuid)
), lost_gates AS (
  DELETE FROM gate USING unused WHERE gate.rubric_id = unused.id
), lost_criteria AS (
  DELETE FROM criterion USING unused WHERE criterion.rubric_id = unused.id
)
DELETE FROM rubric USING unused WHERE rubric.id = unused.id;

-- name: meeting_turn_to
-- Goes on with another meeting's rows in the same transaction; with none where `$1` is null.
-- args: meeting uuid
SELECT set_config('app.meeting', COALESCE($1::uuid::text, ''), true) AS turned;
