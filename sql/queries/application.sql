-- name: candidate_tracks
-- Which of these people a meeting considers already, on which track and under which code.
-- args: meeting uuid, people uuid[]
SELECT candidate.person_id, candidate.track, person.name, COALESCE(application.code, '') AS code
FROM candidate
JOIN person ON person.id = candidate.person_id
LEFT JOIN application ON application.meeting_id = candidate.meeting_id
  AND application.person_id = candidate.person_id
WHERE candidate.meeting_id = $1::uuid AND candidate.person_id = ANY ($2::uuid[])
ORDER BY person.name, candidate.person_id;

-- name: candidate_named
-- Whom a meeting considers under one of these names, as `name_same` gives them, or mailboxes.
-- args: meeting uuid, names text[], mailboxes text[]
SELECT candidate.person_id, person.name, person.email
FROM candidate
JOIN person ON person.id = candidate.person_id
WHERE candidate.meeting_id = $1::uuid
  AND (name_same(person.name) = ANY ($2::text[]) OR lower(person.email) = ANY ($3::text[]))
ORDER BY person.name, candidate.person_id;

-- name: application_last_number
-- The highest number among a meeting's application codes; 0 when there is none.
-- args: meeting uuid
SELECT COALESCE(max(substr(code, 3)::bigint), 0) AS number
FROM application
WHERE meeting_id = $1::uuid AND length(code) <= 11;

-- name: application_taken
-- Which of these codes a meeting has given, and to whom.
-- args: meeting uuid, codes text[]
SELECT application.code, person.name
FROM application
JOIN person ON person.id = application.person_id
WHERE application.meeting_id = $1::uuid AND application.code = ANY ($2::text[])
ORDER BY application.code;

-- name: application_insert
-- Adds applications for open seats with all their answers.
-- args: meeting uuid, applications jsonb
WITH candidates AS (
  INSERT INTO candidate (meeting_id, person_id, track)
  SELECT $1::uuid, (a ->> 'person')::uuid, 'open' FROM jsonb_array_elements($2::jsonb) AS a
  RETURNING meeting_id
), applications AS (
  INSERT INTO application (
    meeting_id, id, code, person_id, status, authority, gates, target,
    funding_assured_minor, funding_assured_currency,
    funding_expected_minor, funding_expected_currency, referees, statements, own_answers
  )
  SELECT
    $1::uuid, (a ->> 'id')::uuid, a ->> 'code', (a ->> 'person')::uuid, a ->> 'status',
    a ->> 'authority',
    COALESCE(listed.gates, '{}'), a -> 'target',
    (a -> 'fundingAssured' ->> 'minorUnits')::bigint, a -> 'fundingAssured' ->> 'currency',
    (a -> 'fundingExpected' ->> 'minorUnits')::bigint, a -> 'fundingExpected' ->> 'currency',
    a -> 'referees', COALESCE(a -> 'statements', '{}'), a -> 'ownAnswers'
  FROM jsonb_array_elements($2::jsonb) AS a, jsonb_to_record(a) AS listed (gates text[])
  RETURNING meeting_id
), outcomes AS (
  INSERT INTO application_outcome (meeting_id, application_id, position, outcome)
  SELECT $1::uuid, (a ->> 'id')::uuid, place, o
  FROM jsonb_array_elements($2::jsonb) AS a,
    jsonb_array_elements_text(a -> 'outcomes') WITH ORDINALITY AS e (o, place)
  RETURNING meeting_id
), topics AS (
  INSERT INTO application_topic (meeting_id, application_id, position, topic)
  SELECT $1::uuid, (a ->> 'id')::uuid, place, t
  FROM jsonb_array_elements($2::jsonb) AS a,
    jsonb_array_elements_text(a -> 'topics') WITH ORDINALITY AS e (t, place)
  RETURNING meeting_id
), offers AS (
  INSERT INTO offer (
    meeting_id, application_id, answer, asset, topic, countries, size, available_from, evidence,
    note
  )
  SELECT
    $1::uuid, (a ->> 'id')::uuid, (o ->> 'answer')::smallint, o ->> 'asset', o ->> 'topic',
    COALESCE(listed.countries, '{}'), (o ->> 'size')::smallint,
    (o ->> 'availableFrom')::date, o ->> 'evidence', o ->> 'note'
  FROM jsonb_array_elements($2::jsonb) AS a, jsonb_array_elements(a -> 'offers') AS o,
    jsonb_to_record(o) AS listed (countries text[])
  RETURNING meeting_id
), needs AS (
  INSERT INTO need (
    meeting_id, application_id, answer, asset, topic, countries, size, priority, note
  )
  SELECT
    $1::uuid, (a ->> 'id')::uuid, (n ->> 'answer')::smallint, n ->> 'asset', n ->> 'topic',
    COALESCE(listed.countries, '{}'), (n ->> 'size')::smallint,
    (n ->> 'priority')::smallint, n ->> 'note'
  FROM jsonb_array_elements($2::jsonb) AS a, jsonb_array_elements(a -> 'needs') AS n,
    jsonb_to_record(n) AS listed (countries text[])
  RETURNING meeting_id
), wishes AS (
  INSERT INTO wish (meeting_id, application_id, position, person_id, organisation_id)
  SELECT $1::uuid, (a ->> 'id')::uuid, place, (w ->> 'person')::uuid, (w ->> 'organisation')::uuid
  FROM jsonb_array_elements($2::jsonb) AS a,
    jsonb_array_elements(a -> 'wishes') WITH ORDINALITY AS e (w, place)
  RETURNING meeting_id
)
INSERT INTO past_partnership (
  meeting_id, application_id, answer, title, partners, partners_named, sectors, from_year, to_year,
  output
)
SELECT
  $1::uuid, (a ->> 'id')::uuid, (p ->> 'answer')::smallint, p ->> 'title',
  COALESCE(listed.partners, '{}'), COALESCE(listed.named, '{}'), COALESCE(listed.sectors, '{}'),
  (p ->> 'from')::smallint, (p ->> 'to')::smallint, p ->> 'output'
FROM jsonb_array_elements($2::jsonb) AS a, jsonb_array_elements(a -> 'pastPartnerships') AS p,
  jsonb_to_record(p) AS listed (partners uuid[], named text[], sectors text[])
RETURNING meeting_id;

-- name: application_list
-- Applications of a meeting with all their answers, by code; those of `$2` alone where it is given.
-- args: meeting uuid, applications uuid[]
SELECT jsonb_strip_nulls(jsonb_build_object(
  'id', a.id, 'code', a.code, 'person', a.person_id, 'status', a.status,
  'authority', a.authority, 'gates', to_jsonb(a.gates), 'target', a.target,
  'topics', ARRAY(
    SELECT topic FROM application_topic
    WHERE meeting_id = $1::uuid AND application_id = a.id ORDER BY position),
  'outcomes', ARRAY(
    SELECT outcome FROM application_outcome
    WHERE meeting_id = $1::uuid AND application_id = a.id ORDER BY position),
  'referees', a.referees, 'statements', a.statements, 'ownAnswers', a.own_answers,
  'offers', ARRAY(
    SELECT jsonb_build_object(
      'answer', offer.answer, 'asset', asset, 'topic', topic, 'countries', to_jsonb(countries),
      'size', size, 'availableFrom', available_from, 'evidence', offer.evidence,
      'confirmed', seen.evidence, 'note', note)
    FROM offer
    LEFT JOIN offer_confirmation AS seen ON seen.meeting_id = offer.meeting_id
      AND seen.application_id = offer.application_id AND seen.answer = offer.answer
    WHERE offer.meeting_id = $1::uuid AND offer.application_id = a.id
    ORDER BY offer.answer),
  'needs', ARRAY(
    SELECT jsonb_build_object(
      'answer', answer, 'asset', asset, 'topic', topic, 'countries', to_jsonb(countries),
      'size', size, 'priority', priority, 'note', note)
    FROM need WHERE meeting_id = $1::uuid AND application_id = a.id ORDER BY answer),
  'wishes', ARRAY(
    SELECT jsonb_build_object('person', person_id, 'organisation', organisation_id)
    FROM wish WHERE meeting_id = $1::uuid AND application_id = a.id ORDER BY position),
  'pastPartnerships', ARRAY(
    SELECT jsonb_build_object(
      'answer', answer, 'title', title, 'partners', to_jsonb(partners),
      'named', to_jsonb(NULLIF(partners_named, '{}')),
      'sectors', to_jsonb(sectors), 'from', from_year, 'to', to_year, 'output', output)
    FROM past_partnership
    WHERE meeting_id = $1::uuid AND application_id = a.id ORDER BY answer),
  'fundingAssured', CASE WHEN a.funding_assured_minor IS NOT NULL THEN jsonb_build_object(
    'minorUnits', a.funding_assured_minor, 'currency', a.funding_assured_currency) END,
  'fundingExpected', CASE WHEN a.funding_expected_minor IS NOT NULL THEN jsonb_build_object(
    'minorUnits', a.funding_expected_minor, 'currency', a.funding_expected_currency) END
))::text AS application
FROM application AS a
WHERE a.meeting_id = $1::uuid AND ($2::uuid[] IS NULL OR a.id = ANY ($2::uuid[]))
ORDER BY a.code;

-- name: application_lines
-- Applications as lines of a list, by code, from behind `$2` on and at most `$3`.
-- args: meeting uuid, after text, most int
SELECT
  a.code, a.status, person.name, person.country,
  ARRAY(
    SELECT topic FROM application_topic
    WHERE meeting_id = $1::uuid AND application_id = a.id ORDER BY position) AS topics,
  ARRAY(
    SELECT asset FROM offer
    WHERE meeting_id = $1::uuid AND application_id = a.id ORDER BY answer) AS offers,
  ARRAY(
    SELECT asset FROM need
    WHERE meeting_id = $1::uuid AND application_id = a.id ORDER BY answer) AS needs
FROM application AS a
CROSS JOIN LATERAL (
  SELECT name, country FROM person WHERE person.id = a.person_id LIMIT 1
) AS person
WHERE a.meeting_id = $1::uuid AND a.code > $2::text
ORDER BY a.code
LIMIT $3::int;

-- name: application_codes
-- Codes and ids of a meeting's applications, or of those with these codes.
-- args: meeting uuid, codes text[]
SELECT application.code, application.id, application.person_id, person.organisation_id
FROM application
JOIN person ON person.id = application.person_id
WHERE application.meeting_id = $1::uuid
  AND ($2::text[] IS NULL OR application.code = ANY ($2::text[]))
ORDER BY application.code;

-- name: past_partnership_told
-- Applications that tell of a partnership with one of these organisations, or that are of one.
-- args: meeting uuid, organisations uuid[]
SELECT DISTINCT past_partnership.application_id AS id
FROM past_partnership
JOIN application ON application.meeting_id = past_partnership.meeting_id
  AND application.id = past_partnership.application_id
JOIN person ON person.id = application.person_id
WHERE past_partnership.meeting_id = $1::uuid
  AND (past_partnership.partners && $2::uuid[] OR person.organisation_id = ANY ($2::uuid[]))
ORDER BY past_partnership.application_id;

-- name: application_find
-- One application by its code.
-- args: meeting uuid, code text
SELECT application.code, application.id, application.person_id, person.organisation_id
FROM application
JOIN person ON person.id = application.person_id
WHERE application.meeting_id = $1::uuid AND application.code = $2::text;

-- name: application_move
-- Moves every application of the list whose status is `$3` to the status `$4`.
-- args: meeting uuid, applications uuid[], from_status text, to_status text
UPDATE application
SET status = $4::text
WHERE meeting_id = $1::uuid AND id = ANY ($2::uuid[]) AND status = $3::text;

-- name: application_decide
-- Moves applications to what a selection decided for them.
-- args: meeting uuid, selection uuid
UPDATE application
SET status = decision.outcome
FROM decision
WHERE decision.meeting_id = $1::uuid AND decision.selection_id = $2::uuid
  AND application.meeting_id = decision.meeting_id AND application.id = decision.application_id
  AND application.status <> decision.outcome;

-- name: application_answers_remove
-- Takes the answers of an application in tables of their own away, to be written anew in the same act.
-- args: meeting uuid, application uuid
WITH topics AS (
  DELETE FROM application_topic WHERE meeting_id = $1::uuid AND application_id = $2::uuid
  RETURNING meeting_id
), offers AS (
  DELETE FROM offer WHERE meeting_id = $1::uuid AND application_id = $2::uuid
  RETURNING meeting_id
), past AS (
  DELETE FROM past_partnership WHERE meeting_id = $1::uuid AND application_id = $2::uuid
  RETURNING meeting_id
)
DELETE FROM need WHERE meeting_id = $1::uuid AND application_id = $2::uuid;

-- name: application_answers_write
-- Writes what was put right in an application, in all its tables.
-- args: meeting uuid, application jsonb
WITH given AS (
  SELECT a, (a ->> 'id')::uuid AS id FROM (SELECT $2::jsonb AS a) AS one
), topics AS (
  INSERT INTO application_topic (meeting_id, application_id, position, topic)
  SELECT $1::uuid, id, place, t
  FROM given, jsonb_array_elements_text(a -> 'topics') WITH ORDINALITY AS e (t, place)
  RETURNING meeting_id
), offers AS (
  INSERT INTO offer (
    meeting_id, application_id, answer, asset, topic, countries, size, available_from, evidence,
    note
  )
  SELECT
    $1::uuid, id, (o ->> 'answer')::smallint, o ->> 'asset', o ->> 'topic',
    ARRAY(SELECT jsonb_array_elements_text(o -> 'countries')), (o ->> 'size')::smallint,
    (o ->> 'availableFrom')::date, o ->> 'evidence', o ->> 'note'
  FROM given, jsonb_array_elements(a -> 'offers') AS o
  RETURNING meeting_id
), needs AS (
  INSERT INTO need (
    meeting_id, application_id, answer, asset, topic, countries, size, priority, note
  )
  SELECT
    $1::uuid, id, (n ->> 'answer')::smallint, n ->> 'asset', n ->> 'topic',
    ARRAY(SELECT jsonb_array_elements_text(n -> 'countries')), (n ->> 'size')::smallint,
    (n ->> 'priority')::smallint, n ->> 'note'
  FROM given, jsonb_array_elements(a -> 'needs') AS n
  RETURNING meeting_id
), past AS (
  INSERT INTO past_partnership (
    meeting_id, application_id, answer, title, partners, partners_named, sectors, from_year, to_year,
    output
  )
  SELECT
    $1::uuid, id, (p ->> 'answer')::smallint, p ->> 'title',
    ARRAY(SELECT jsonb_array_elements_text(p -> 'partners')::uuid),
    ARRAY(SELECT jsonb_array_elements_text(p -> 'named')),
    ARRAY(SELECT jsonb_array_elements_text(p -> 'sectors')), (p ->> 'from')::smallint,
    (p ->> 'to')::smallint, p ->> 'output'
  FROM given, jsonb_array_elements(a -> 'pastPartnerships') AS p
  RETURNING meeting_id
)
UPDATE application
SET gates = ARRAY(SELECT jsonb_array_elements_text(given.a -> 'gates')),
  statements = COALESCE(given.a -> 'statements', '{}')
FROM given
WHERE application.meeting_id = $1::uuid AND application.id = given.id;

-- name: application_own_answers_write
-- Writes answers to questions of a meeting's own; null where there are none.
-- args: meeting uuid, application uuid, answers jsonb
UPDATE application SET own_answers = NULLIF($3::jsonb, '{}')
WHERE meeting_id = $1::uuid AND id = $2::uuid;

-- name: application_signed_on
-- Whether any signature, superseded or not, decided upon an application.
-- args: meeting uuid, application uuid
SELECT EXISTS (
  SELECT FROM decision
  JOIN selection ON selection.meeting_id = decision.meeting_id
    AND selection.id = decision.selection_id
  WHERE decision.meeting_id = $1::uuid AND decision.application_id = $2::uuid
    AND selection.meeting_id = $1::uuid AND selection.signed_at IS NOT NULL
) AS decided;

-- name: gate_answer_add
-- Keeps how gates of an application were answered after it came in; those of `$4` are met.
-- args: meeting uuid, application uuid, gates text[], met text[], how text, at timestamptz
INSERT INTO gate_answer (
  meeting_id, application_id, number, gate, is_met, how, recorded_at, recorded_by
)
SELECT
  $1::uuid, $2::uuid, place + COALESCE((
    SELECT max(number) FROM gate_answer
    WHERE meeting_id = $1::uuid AND application_id = $2::uuid), 0),
  given.gate, given.gate = ANY ($4::text[]), $5::text, $6::timestamptz, acting_account()
FROM unnest($3::text[]) WITH ORDINALITY AS given (gate, place)
RETURNING meeting_id;

-- name: gate_answer_list
-- How gates of an application were answered after it came in, and who recorded it.
-- args: meeting uuid, application uuid
SELECT gate_answer.gate, gate_answer.is_met, gate_answer.how, gate_answer.recorded_at, account.name
FROM gate_answer
JOIN account ON account.id = gate_answer.recorded_by
WHERE gate_answer.meeting_id = $1::uuid AND gate_answer.application_id = $2::uuid
ORDER BY gate_answer.number;

-- name: offer_confirmation_add
-- Keeps which evidence of offers somebody saw.
-- args: meeting uuid, application uuid, answers int[], evidence text[], remark text, at timestamptz
INSERT INTO offer_confirmation (
  meeting_id, application_id, answer, evidence, remark, confirmed_at, confirmed_by
)
SELECT
  $1::uuid, $2::uuid, given.answer, given.evidence, $5::text, $6::timestamptz, acting_account()
FROM unnest($3::int[], $4::text[]) AS given (answer, evidence)
RETURNING meeting_id;

-- name: offer_confirmation_remove
-- Takes back what somebody saw of these offers.
-- args: meeting uuid, application uuid, answers int[]
DELETE FROM offer_confirmation
WHERE meeting_id = $1::uuid AND application_id = $2::uuid AND answer = ANY ($3::int[]);

-- name: offer_confirmation_list
-- What was seen of an application's offers, when and by whom.
-- args: meeting uuid, application uuid
SELECT seen.answer, seen.evidence, seen.remark, seen.confirmed_at, account.name
FROM offer_confirmation AS seen
JOIN account ON account.id = seen.confirmed_by
WHERE seen.meeting_id = $1::uuid AND seen.application_id = $2::uuid
ORDER BY seen.answer;

-- name: application_held_list
-- Applications by people who may be nominated, with each nomination that they may be.
-- args: meeting uuid
SELECT
  held.application_id, application.code, applicant.name, held.nomination, nominee.name AS nominee,
  held.by_mailbox, held.by_name
FROM application_held($1::uuid) AS held
JOIN application ON application.meeting_id = $1::uuid AND application.id = held.application_id
JOIN person AS applicant ON applicant.id = application.person_id
JOIN nomination ON nomination.meeting_id = $1::uuid AND nomination.code = held.nomination
JOIN person AS nominee ON nominee.id = nomination.person_id
ORDER BY application.code, held.nomination;

-- name: application_hold_again
-- Takes back that whoever applied is none of these nominated people.
-- args: meeting uuid, application uuid, nominations text[]
UPDATE application
SET apart_from = kept.codes, apart_reason = CASE WHEN kept.codes <> '{}' THEN apart_reason END,
  apart_at = CASE WHEN kept.codes <> '{}' THEN apart_at END,
  apart_by = CASE WHEN kept.codes <> '{}' THEN apart_by END
FROM (
  SELECT own.id, ARRAY(
    SELECT code FROM unnest(own.apart_from) AS code WHERE code <> ALL ($3::text[])) AS codes
  FROM application AS own
  WHERE own.meeting_id = $1::uuid AND own.id = $2::uuid AND own.apart_from @> $3::text[]
) AS kept
WHERE application.meeting_id = $1::uuid AND application.id = kept.id
RETURNING application.id;

-- name: application_tell_apart
-- Keeps that whoever applied is none of these nominated people, and how that is known.
-- args: meeting uuid, application uuid, nominations text[], reason text, at timestamptz
UPDATE application
SET apart_from = apart_from || $3::text[], apart_reason = $4::text, apart_at = $5::timestamptz,
  apart_by = acting_account()
WHERE meeting_id = $1::uuid AND id = $2::uuid;
