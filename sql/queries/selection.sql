-- name: selection_insert
-- Keeps a proposal for the open seats.
-- args: meeting uuid, id uuid, scoring uuid, seed bigint, objective bigint, bound bigint, cohort bigint, top_n bigint, at timestamptz, actor uuid
INSERT INTO selection (
  meeting_id, id, scoring_id, seed, objective, bound, cohort_potential, top_n_potential,
  proposed_at, proposed_by
)
VALUES (
  $1::uuid, $2::uuid, $3::uuid, $4::bigint, $5::bigint, $6::bigint, $7::bigint, $8::bigint,
  $9::timestamptz, $10::uuid
);

-- name: decision_insert
-- What a proposal says of each application.
-- args: meeting uuid, selection uuid, applications uuid[], outcomes text[], reasons text[], positions int[]
INSERT INTO decision (meeting_id, selection_id, application_id, outcome, reason, position)
SELECT $1::uuid, $2::uuid, application, outcome, reason, position
FROM unnest($3::uuid[], $4::text[], $5::text[], $6::int[])
  AS given (application, outcome, reason, position);

-- name: selection_latest
-- The signed selection, else the latest proposal.
-- args: meeting uuid
SELECT
  selection.id, selection.scoring_id, selection.seed, selection.objective, selection.bound,
  selection.cohort_potential, selection.top_n_potential, selection.proposed_at,
  selection.signed_at, account.name AS signed_by
FROM selection
LEFT JOIN account ON account.id = selection.signed_by
WHERE selection.meeting_id = $1::uuid
ORDER BY (selection.signed_at IS NOT NULL) DESC, selection.proposed_at DESC, selection.id DESC
LIMIT 1;

-- name: selection_sign
-- A named person signs a proposal; it never changes afterwards.
-- args: meeting uuid, id uuid, at timestamptz, actor uuid
UPDATE selection
SET signed_at = $3::timestamptz, signed_by = $4::uuid
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
