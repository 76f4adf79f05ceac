-- name: invitation_behind
-- The invitation that a link opens, with its seat and version, in hand from then on; no row where it opens nothing.
-- args: hash text, in_turn boolean
SELECT
  opened.meeting, opened.version, opened.id, opened.person_id, opened.name, opened.languages,
  opened.status, opened.wave, opened.deadline, opened.track, opened.number, opened.attends,
  opened.zone, opened.answerer, opened.answered_how, opened.remark, opened.answered_at, opened.code,
  opened.application_id, opened.cause, opened.settled
FROM invitation_behind(decode($1::text, 'hex'), $2::boolean) AS opened;

-- name: seat_of_page
-- The tables of whoever accepted by the link in hand, with all who sit there, where the plan is shown.
-- args:
SELECT
  session_key, table_no, name, names::text AS names, country, organisation,
  organisation_names::text AS organisation_names, is_own
FROM page_seats();

-- name: invitation_by_page
-- Whose last answer came by a page, and when, the latest first.
-- args: meeting uuid
SELECT id, answered_at
FROM invitation
WHERE meeting_id = $1::uuid AND answered_how = 'page'
ORDER BY answered_at DESC, id;

-- name: account_of_pages
-- The account of this session, where it serves the pages and works at no desk.
-- args:
SELECT served.id, served.name FROM portal_account() AS served WHERE session_of_pages();

-- name: account_login
-- The login that this session is of.
-- args:
SELECT session_user::text AS login;

-- name: server_migration_list
-- The names of the migrations that made this database.
-- args:
SELECT name FROM schema_migration ORDER BY name;

-- name: meeting_published
-- The id of a published meeting by its code.
-- args: code text
SELECT id, rubric_id
FROM page_meetings()
WHERE code = $1::text AND published_at IS NOT NULL;

-- name: meeting_published_list
-- Meetings whose calls are published, those that begin last first.
-- args:
SELECT
  id, code, kind, title::text AS title, starts, ends, published_at, cancelled_at, trial,
  NULL::uuid AS follows
FROM page_meetings()
WHERE published_at IS NOT NULL
ORDER BY starts DESC, code;

-- name: meeting_page_version
-- What is another whenever a meeting changes; null where no page shows it.
-- args: meeting uuid
SELECT page_version($1::uuid) AS version;

-- name: meeting_page_file
-- A meeting as its pages are made of it, without what is for the desk alone, and how far it has come.
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
      'code', country, 'name', name, 'member', member)), '[]')
    FROM country_name WHERE meeting_id = $1::uuid AND country = m.venue ->> 'country'),
  'lottery', (
    SELECT jsonb_strip_nulls(jsonb_build_object(
      'commitment', commitment, 'publicValue', public_value, 'day', day,
      'hour', to_char(hour, 'HH24:MI'), 'form', form, 'rule', rule))
    FROM lottery WHERE meeting_id = $1::uuid),
  'seating', m.seating,
  'trial', CASE WHEN m.trial THEN true END,
  'symbols', m.symbols,
  'questions', page_questions(m.id),
  'masthead', CASE
    WHEN page_months(m.id) IS NOT NULL THEN jsonb_build_object('months', page_months(m.id)) END
)::text AS file,
  m.published_at, m.cancelled_at, m.cancelled_reason, latest.number AS revision,
  latest.at AS revised_at, false AS waiting_closed, m.rubric_id
FROM page_meetings($1::uuid) AS m
LEFT JOIN LATERAL (
  SELECT number, at FROM meeting_revision
  WHERE meeting_id = $1::uuid
  ORDER BY number DESC
  LIMIT 1
) AS latest ON true;
