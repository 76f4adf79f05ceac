-- name: rubric_find
-- The id and hash of a version of a rubric.
-- args: name text, version int
SELECT id, sha256
FROM rubric
WHERE name = $1::text AND version = $2::int;

-- name: rubric_insert
-- Adds a version of a rubric with its gates and criteria, as written in the meeting file.
-- args: id uuid, sha256 text, rubric jsonb
WITH added AS (
  INSERT INTO rubric (id, name, version, sha256)
  VALUES ($1::uuid, $3::jsonb ->> 'name', ($3::jsonb ->> 'version')::int, $2::text)
), gates AS (
  INSERT INTO gate (rubric_id, code, position, title)
  SELECT $1::uuid, g ->> 'code', place, g -> 'title'
  FROM jsonb_array_elements($3::jsonb -> 'gates') WITH ORDINALITY AS e (g, place)
)
INSERT INTO criterion (
  rubric_id, code, position, weight, principles, title, anchors, favours_endowed
)
SELECT
  $1::uuid, c ->> 'code', place, (c ->> 'weight')::int,
  ARRAY(SELECT jsonb_array_elements_text(c -> 'principles')::smallint),
  c -> 'title', c -> 'anchors', (c ->> 'favoursEndowed')::boolean
FROM jsonb_array_elements($3::jsonb -> 'criteria') WITH ORDINALITY AS e (c, place);

-- name: meeting_turn
-- Lets one act at a time change a meeting; no row is touched by it.
-- args: meeting text
SELECT pg_advisory_xact_lock(hashtext('convene acts'), hashtext($1::text))::text AS locked;

-- name: meeting_insert
-- Adds a meeting with all that its file holds; clock times are meant in the meeting's own zone.
-- args: id uuid, rubric uuid, file jsonb, sha256 text
WITH added AS (
  INSERT INTO meeting (
    id, code, kind, title, languages, zone, starts, ends, tentative, venue, convener, signatory,
    rubric_id, reviewing, deciding
  )
  SELECT
    $1::uuid, f ->> 'code', f ->> 'kind', f -> 'title',
    ARRAY(SELECT jsonb_array_elements_text(f -> 'languages')), f ->> 'zone',
    (f ->> 'starts')::date, (f ->> 'ends')::date, (f ->> 'tentative')::boolean, f -> 'venue',
    f -> 'convener', f -> 'signatory', $2::uuid, f -> 'reviewing', f -> 'deciding'
  FROM (SELECT $3::jsonb AS f) AS file
  RETURNING id
), places AS (
  INSERT INTO place (meeting_id, track, places)
  SELECT $1::uuid, track, (f -> 'places' ->> track)::int
  FROM (SELECT $3::jsonb AS f) AS file, unnest(ARRAY['open', 'nominated']) AS track
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
  INSERT INTO lottery (meeting_id, commitment, public_value)
  SELECT $1::uuid, f -> 'lottery' ->> 'commitment', f -> 'lottery' ->> 'publicValue'
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
    meeting_id, key, kind, during, title, room_key, item, topics, notes, round
  )
  SELECT
    $1::uuid, s ->> 'key', s ->> 'kind',
    tstzrange(
      (first_day + (s ->> 'day')::int - 1 + (s ->> 'start')::time) AT TIME ZONE zone,
      (first_day + (s ->> 'day')::int - 1 + (s ->> 'end')::interval) AT TIME ZONE zone),
    s -> 'title', s ->> 'room', (s ->> 'item')::smallint,
    ARRAY(SELECT jsonb_array_elements_text(s -> 'topics')), s -> 'notes',
    CASE WHEN s ->> 'kind' = 'round_table' THEN
      row_number() OVER (
        PARTITION BY s ->> 'kind' ORDER BY (s ->> 'day')::int, s ->> 'start', s ->> 'key')
    END
  FROM (
    SELECT ($3::jsonb ->> 'starts')::date AS first_day, $3::jsonb ->> 'zone' AS zone
  ) AS file, jsonb_array_elements($3::jsonb -> 'programme') AS s
  RETURNING meeting_id
)
INSERT INTO round_table (meeting_id, number, theme, topic, lowest, highest)
SELECT
  $1::uuid, (t ->> 'number')::smallint, t -> 'theme', t ->> 'topic', (t ->> 'lowest')::smallint,
  (t ->> 'highest')::smallint
FROM jsonb_array_elements($3::jsonb -> 'tables') AS t
RETURNING meeting_id;

-- name: meeting_list
-- All meetings, the latest first.
-- args:
SELECT id, code, kind, title::text AS title, starts, ends, published_at
FROM meeting
ORDER BY starts DESC, code;

-- name: meeting_find
-- The id of a meeting by its code.
-- args: code text
SELECT id, rubric_id, published_at
FROM meeting
WHERE code = $1::text;

-- name: meeting_publish
-- Opens the call; from then on rubric and aide-memoire are what they are.
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
    SELECT jsonb_object_agg(track, places) FROM place WHERE meeting_id = $1::uuid),
  'aideMemoire', (
    SELECT body FROM aide_memoire WHERE meeting_id = $1::uuid ORDER BY version DESC LIMIT 1),
  'topics', (
    SELECT jsonb_agg(jsonb_build_object('key', key, 'title', title) ORDER BY key)
    FROM topic WHERE meeting_id = $1::uuid),
  'rubric', (
    SELECT jsonb_build_object(
      'name', r.name, 'version', r.version,
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
        WHEN (upper(during) AT TIME ZONE m.zone)::date > (lower(during) AT TIME ZONE m.zone)::date
        THEN '24:00' ELSE to_char(upper(during) AT TIME ZONE m.zone, 'HH24:MI') END,
      'title', title, 'room', room_key, 'item', item, 'topics', to_jsonb(topics),
      'notes', notes)) ORDER BY lower(during), key), '[]')
    FROM session WHERE meeting_id = $1::uuid),
  'tables', (
    SELECT COALESCE(jsonb_agg(jsonb_build_object(
      'number', number, 'theme', theme, 'topic', topic, 'lowest', lowest, 'highest', highest)
      ORDER BY number), '[]')
    FROM round_table WHERE meeting_id = $1::uuid),
  'countries', (
    SELECT COALESCE(jsonb_agg(jsonb_build_object(
      'code', country, 'name', name, 'member', member) ORDER BY position), '[]')
    FROM country_name WHERE meeting_id = $1::uuid),
  'lottery', (
    SELECT jsonb_build_object('commitment', commitment, 'publicValue', public_value)
    FROM lottery WHERE meeting_id = $1::uuid),
  'agreedOutcomes', (
    SELECT jsonb_agg(
      jsonb_build_object('code', code, 'kind', kind, 'title', title) ORDER BY position)
    FROM agreed_outcome WHERE meeting_id = $1::uuid),
  'reviewing', m.reviewing,
  'deciding', m.deciding
)::text AS file
FROM meeting AS m
WHERE m.id = $1::uuid;

-- name: meeting_turn_to
-- Goes on with another meeting's rows in the same transaction; with none where `$1` is null.
-- args: meeting uuid
SELECT set_config('app.meeting', COALESCE($1::uuid::text, ''), true) AS turned;
