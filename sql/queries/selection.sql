-- name: selection_insert
-- Keeps a proposal for the open seats.
-- args: meeting uuid, id uuid, scoring uuid, seed bigint, objective bigint, bound bigint, cohort bigint, top_n bigint, at timestamptz, revises uuid, waiting_order text
INSERT INTO selection (
  meeting_id, id, scoring_id, seed, objective, bound, cohort_potential, top_n_potential,
  proposed_at, proposed_by, revises, waiting_order
)
VALUES (
  $1::uuid, $2::uuid, $3::uuid, $4::bigint, $5::bigint, $6::bigint, $7::bigint, $8::bigint,
  $9::timestamptz, acting_account(), $10::uuid, $11::text
);

-- name: decision_insert
-- What a proposal says of each application.
-- args: meeting uuid, selection uuid, applications uuid[], outcomes text[], reasons text[], positions int[]
INSERT INTO decision (meeting_id, selection_id, application_id, outcome, reason, position)
SELECT $1::uuid, $2::uuid, application, outcome, reason, position
FROM unnest($3::uuid[], $4::text[], $5::text[], $6::int[])
  AS given (application, outcome, reason, position)
RETURNING meeting_id;

-- name: selection_find
-- The selection that is signed and not superseded, else the latest; or the one of a number.
-- args: meeting uuid, number int
SELECT
  selection.id, selection.number, selection.scoring_id, selection.seed, selection.objective,
  selection.bound, selection.cohort_potential, selection.top_n_potential, selection.proposed_at,
  selection.signed_at, signatory.name AS signed_by, signatory.login AS signed_login,
  signatory.house AS signed_house,
  selection.revises, selection.before_freeze, selection.waiting_order,
  selection.superseded_at, superseder.name AS superseded_by, selection.superseded_reason
FROM selection
LEFT JOIN account AS signatory ON signatory.id = selection.signed_by
LEFT JOIN account AS superseder ON superseder.id = selection.superseded_by
WHERE selection.meeting_id = $1::uuid AND selection.number = COALESCE($2::int, selection.number)
ORDER BY
  (selection.signed_at IS NOT NULL AND selection.superseded_at IS NULL) DESC,
  selection.number DESC
LIMIT 1;

-- name: selection_superseded
-- Numbers of the selections that were superseded.
-- args: meeting uuid
SELECT number
FROM selection
WHERE meeting_id = $1::uuid AND superseded_at IS NOT NULL
ORDER BY number;

-- name: selection_in_force
-- The number of the selection that was signed last, superseded or not.
-- args: meeting uuid
SELECT number
FROM selection
WHERE meeting_id = $1::uuid AND id = selection_in_force($1::uuid);

-- name: selection_hands
-- Who had a hand in a proposal: who ran it, who changed it, and who decided in it.
-- args: meeting uuid, id uuid
SELECT account.id, account.name
FROM selection
JOIN account ON account.id = selection.proposed_by
WHERE selection.meeting_id = $1::uuid AND (
  selection.id = $2::uuid OR selection.id = (
    SELECT revises FROM selection WHERE meeting_id = $1::uuid AND id = $2::uuid))
UNION
SELECT account.id, account.name
FROM choice
JOIN account ON account.id = choice.decided_by
WHERE choice.meeting_id = $1::uuid AND choice.selection_id = $2::uuid
ORDER BY name, id;

-- name: selection_hold
-- Holds the proposals of a meeting, so that of two who sign one waits for the other.
-- args: meeting uuid
SELECT id
FROM selection
WHERE meeting_id = $1::uuid
ORDER BY number
FOR UPDATE;

-- name: selection_supersede
-- Admits an error in what is signed; it stays as it was, and another may be signed beside it.
-- args: meeting uuid, id uuid, at timestamptz, reason text
UPDATE selection
SET
  superseded_at = $3::timestamptz, superseded_by = acting_account(), superseded_reason = $4::text
WHERE meeting_id = $1::uuid AND id = $2::uuid AND signed_at IS NOT NULL
  AND superseded_at IS NULL;

-- name: selection_hashes
-- SHA-256 of what a selection decides, of what named people decided in it, and of its assessment.
-- args: meeting uuid, selection uuid
SELECT
  (SELECT encode(sha256(convert_to(string_agg(
      application.code || ' ' || decision.outcome || ' '
        || COALESCE(decision.position::text, '-') || ' ' || COALESCE(decision.reason, '-')
        || E'\n',
      '' ORDER BY application.code COLLATE "C"), 'UTF8')), 'hex')
    FROM decision
    JOIN application ON application.meeting_id = decision.meeting_id
      AND application.id = decision.application_id
    WHERE decision.meeting_id = $1::uuid AND decision.selection_id = $2::uuid) AS decisions,
  (SELECT encode(sha256(convert_to(COALESCE(string_agg(
      application.code || ' ' || choice.is_in || ' ' || choice.reason || ' ' || choice.decided_by
        || E'\n',
      '' ORDER BY application.code COLLATE "C"), ''), 'UTF8')), 'hex')
    FROM choice
    JOIN application ON application.meeting_id = choice.meeting_id
      AND application.id = choice.application_id
    WHERE choice.meeting_id = $1::uuid AND choice.selection_id = $2::uuid) AS choices,
  (SELECT encode(sha256(convert_to(content, 'UTF8')), 'hex')
    FROM assessment
    WHERE meeting_id = $1::uuid AND selection_id = $2::uuid) AS assessment;

-- name: assessment_keep
-- Keeps all that the papers of a selection print; refused by assessment_frozen once it is signed.
-- args: meeting uuid, selection uuid, version int, content text, hash text, at timestamptz
INSERT INTO assessment (meeting_id, selection_id, version, content, hash, kept_at)
VALUES ($1::uuid, $2::uuid, $3::int, $4::text, $5::text, $6::timestamptz)
ON CONFLICT (meeting_id, selection_id) DO UPDATE SET
  version = EXCLUDED.version, content = EXCLUDED.content, hash = EXCLUDED.hash,
  kept_at = EXCLUDED.kept_at;

-- name: assessment_find
-- All that the papers of a selection print, with the hash of what is left where names were erased.
-- args: meeting uuid, selection uuid
SELECT version, content, COALESCE(erased_hash, hash) AS hash, kept_at
FROM assessment
WHERE meeting_id = $1::uuid AND selection_id = $2::uuid;

-- name: selection_sign
-- A named person signs a proposal; it never changes afterwards.
-- args: meeting uuid, id uuid, at timestamptz
UPDATE selection
SET signed_at = $3::timestamptz, signed_by = acting_account()
WHERE meeting_id = $1::uuid AND id = $2::uuid AND signed_at IS NULL;

-- name: decision_list
-- What a selection says of each application, with its code and person.
-- args: meeting uuid, selection uuid
SELECT
  decision.application_id, application.code, application.person_id, application.status,
  decision.outcome, decision.reason, decision.position
FROM decision
JOIN application ON application.meeting_id = decision.meeting_id
  AND application.id = decision.application_id
WHERE decision.meeting_id = $1::uuid AND decision.selection_id = $2::uuid
ORDER BY application.code;

-- name: standing_insert
-- How sure a proposal is of each application; `$3` is an array of that.
-- args: meeting uuid, selection uuid, standings jsonb
INSERT INTO standing (
  meeting_id, selection_id, application_id, verdict, expected_rank, half_from, half_to, most_from,
  most_to, chance, calibrated
)
SELECT
  $1::uuid, $2::uuid, (s ->> 'application')::uuid, s ->> 'verdict', (s ->> 'expectedRank')::int,
  (s ->> 'halfFrom')::int, (s ->> 'halfTo')::int, (s ->> 'mostFrom')::int,
  (s ->> 'mostTo')::int, (s ->> 'chance')::int, (s ->> 'calibrated')::int
FROM jsonb_array_elements($3::jsonb) AS s
RETURNING meeting_id;

-- name: standing_floors
-- For which floors each application counts, as the papers print it; `$3` is an array of that.
-- args: meeting uuid, selection uuid, floors jsonb
UPDATE standing
SET floors = ARRAY(SELECT jsonb_array_elements_text(given.said -> 'floors'))
FROM jsonb_array_elements($3::jsonb) AS given (said)
JOIN application ON application.meeting_id = $1::uuid
  AND application.code = given.said ->> 'application'
WHERE standing.meeting_id = $1::uuid AND standing.selection_id = $2::uuid
  AND standing.application_id = application.id;

-- name: standing_list
-- How sure a proposal is of each application.
-- args: meeting uuid, selection uuid
SELECT jsonb_strip_nulls(jsonb_build_object(
  'application', application_id, 'verdict', verdict, 'expectedRank', expected_rank,
  'halfFrom', half_from, 'halfTo', half_to, 'mostFrom', most_from, 'mostTo', most_to,
  'chance', chance, 'calibrated', calibrated, 'floors', floors))::text AS standing
FROM standing
WHERE meeting_id = $1::uuid AND selection_id = $2::uuid
ORDER BY application_id;

-- name: choice_insert
-- What named people decided in a proposal; refused by choice_in_band outside the band.
-- args: meeting uuid, selection uuid, applications uuid[], ins boolean[], reasons text[], ats timestamptz[], officers uuid[]
INSERT INTO choice (
  meeting_id, selection_id, application_id, is_in, reason, decided_at, decided_by
)
SELECT $1::uuid, $2::uuid, application, is_in, reason, at, officer
FROM unnest($3::uuid[], $4::boolean[], $5::text[], $6::timestamptz[], $7::uuid[])
  AS given (application, is_in, reason, at, officer)
RETURNING meeting_id;

-- name: choice_list
-- What named people decided in a proposal, in the order in which they did.
-- args: meeting uuid, selection uuid
SELECT
  choice.application_id, application.code, choice.is_in, choice.reason, choice.decided_at,
  choice.decided_by, account.name AS officer
FROM choice
JOIN application ON application.meeting_id = choice.meeting_id
  AND application.id = choice.application_id
JOIN account ON account.id = choice.decided_by
WHERE choice.meeting_id = $1::uuid AND choice.selection_id = $2::uuid
ORDER BY choice.decided_at, application.code;

-- name: lottery_announce
-- Announces a lottery; refused by lottery_before_call once the call is published.
-- args: meeting uuid, commitment text, public_value text, day date, hour time, form text, rule text
INSERT INTO lottery (meeting_id, commitment, public_value, day, hour, form, rule)
VALUES ($1::uuid, $2::text, $3::text, $4::date, $5::time, $6::text, $7::text);

-- name: lottery_terms
-- Which public figure is mixed in, when it becomes known, and whether a list was closed before it.
-- args: meeting uuid
SELECT
  terms.number, terms.public_value, terms.day::text AS day, to_char(terms.hour, 'HH24:MI') AS hour, terms.form,
  terms.known_at, EXISTS (
    SELECT FROM selection_closing
    WHERE meeting_id = $1::uuid AND known_at = terms.known_at) AS is_used
FROM lottery_terms($1::uuid) AS terms;

-- name: lottery_value_insert
-- Announces another public figure; refused by lottery_value_to_come where somebody may know it.
-- args: meeting uuid, number int, public_value text, day date, hour time, form text, reason text, at timestamptz
INSERT INTO lottery_value (
  meeting_id, number, public_value, day, hour, form, reason, announced_at, announced_by
)
VALUES (
  $1::uuid, $2::int, $3::text, $4::date, $5::time, $6::text, $7::text, $8::timestamptz,
  acting_account()
);

-- name: selection_closing_insert
-- Closes the list of a lottery; refused by selection_closing_before_value once its value is known.
-- args: meeting uuid, number int, selection uuid, published text, audited text, hash text, known_at timestamptz, at timestamptz
INSERT INTO selection_closing (
  meeting_id, number, selection_id, published, audited, hash, known_at, closed_at, closed_by
)
VALUES (
  $1::uuid, $2::int, $3::uuid, $4::text, $5::text, $6::text, $7::timestamptz, $8::timestamptz,
  acting_account()
);

-- name: selection_closing_list
-- The lists that were closed, the last one last.
-- args: meeting uuid
SELECT
  closing.number, closing.selection_id, closing.published, closing.audited, closing.hash,
  closing.known_at, closing.closed_at, closer.name AS closed_by, closing.reopened_at,
  closing.reopened_reason
FROM selection_closing AS closing
JOIN account AS closer ON closer.id = closing.closed_by
WHERE closing.meeting_id = $1::uuid
ORDER BY closing.number;

-- name: selection_closing_holds
-- Whether a list is closed, so that nothing it was made of may change, and which.
-- args: meeting uuid
SELECT number
FROM selection_closing
WHERE meeting_id = $1::uuid AND reopened_at IS NULL AND list_is_closed($1::uuid);

-- name: selection_closing_reopen
-- Reopens a list, so that proposals, decisions and ratings may change again.
-- args: meeting uuid, number int, at timestamptz, reason text
UPDATE selection_closing
SET reopened_at = $3::timestamptz, reopened_by = acting_account(), reopened_reason = $4::text
WHERE meeting_id = $1::uuid AND number = $2::int AND reopened_at IS NULL;

-- name: lottery_draw_insert
-- Keeps the one draw of a meeting.
-- args: meeting uuid, selection uuid, commitment text, secret bytea, public_value text, transcript text, at timestamptz, closing int
INSERT INTO lottery_draw (
  meeting_id, selection_id, commitment, secret, public_value, transcript, drawn_at, drawn_by,
  closing
)
VALUES (
  $1::uuid, $2::uuid, $3::text, $4::bytea, $5::text, $6::text, $7::timestamptz, acting_account(),
  $8::int
);

-- name: lottery_draw_find
-- The draw of a meeting, with all that it takes to replay it.
-- args: meeting uuid
SELECT selection_id, secret, public_value, transcript, closing
FROM lottery_draw
WHERE meeting_id = $1::uuid;
