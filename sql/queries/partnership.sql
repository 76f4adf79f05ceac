-- name: partnership_last_number
-- The highest number among the partnerships of a meeting; 0 when there is none.
-- args: meeting uuid
SELECT COALESCE(max(substr(code, 3)::bigint), 0) AS number
FROM partnership
WHERE meeting_id = $1::uuid AND length(code) <= 11;

-- name: partnership_insert
-- Announces a partnership.
-- args: meeting uuid, code text, id uuid, title text, at timestamptz
INSERT INTO partnership (meeting_id, code, id, title, status, announced_at, announced_by)
VALUES ($1::uuid, $2::text, $3::uuid, $4::text, 'announced', $5::timestamptz, acting_account());

-- name: partnership_partner_insert
-- One partner, in its place, and what it does.
-- args: meeting uuid, partnership text, position int, organisation uuid, person uuid, role text
INSERT INTO partnership_partner (
  meeting_id, partnership, position, organisation_id, person_id, role
)
VALUES ($1::uuid, $2::text, $3::int, $4::uuid, $5::uuid, $6::text);

-- name: partnership_list
-- All partnerships of a meeting, those that ended too, by code.
-- args: meeting uuid
SELECT
  one.code, one.id, one.title, one.status, one.measure, one.due::text AS due, one.assured_minor,
  one.assured_currency, one.expected_minor, one.expected_currency, one.announced_at,
  one.recognised_at, officer.name AS recognised_by, one.ended_at, one.ended_reason,
  ARRAY(
    SELECT cited.outcome FROM partnership_outcome AS cited
    WHERE cited.meeting_id = $1::uuid AND cited.partnership = one.code
    ORDER BY cited.outcome) AS outcomes
FROM partnership AS one
LEFT JOIN account AS officer ON officer.id = one.recognised_by
WHERE one.meeting_id = $1::uuid
ORDER BY length(one.code), one.code;

-- name: partnership_partner_list
-- Who is in the partnerships of a meeting, as what, and who confirmed it.
-- args: meeting uuid
SELECT
  partner.partnership, partner.position, partner.organisation_id, partner.person_id,
  organisation.name AS organisation, organisation.sector, person.name AS person, partner.role,
  partner.confirmed_on::text AS confirmed_on, partner.confirmed_how, partner.confirmed_who
FROM partnership_partner AS partner
LEFT JOIN organisation ON organisation.id = partner.organisation_id
LEFT JOIN person ON person.id = partner.person_id
WHERE partner.meeting_id = $1::uuid
ORDER BY partner.partnership, partner.position;

-- name: partnership_answer_list
-- What partners say to the principles, by partnership and principle.
-- args: meeting uuid
SELECT partnership, principle, answer
FROM partnership_answer
WHERE meeting_id = $1::uuid
ORDER BY partnership, principle;

-- name: partnership_partner_confirm
-- A partner confirms its role: who said so, when and how.
-- args: meeting uuid, partnership text, position int, day date, how text, who text, at timestamptz
UPDATE partnership_partner
SET confirmed_on = $4::date, confirmed_how = $5::text, confirmed_who = $6::text,
  confirmed_at = $7::timestamptz, confirmed_by = acting_account()
WHERE meeting_id = $1::uuid AND partnership = $2::text AND position = $3::int
  AND confirmed_at IS NULL
RETURNING position;

-- name: partnership_partner_unconfirm
-- Takes back that a partner confirmed its role.
-- args: meeting uuid, partnership text, position int
UPDATE partnership_partner
SET confirmed_on = NULL, confirmed_how = NULL, confirmed_who = NULL, confirmed_at = NULL,
  confirmed_by = NULL
WHERE meeting_id = $1::uuid AND partnership = $2::text AND position = $3::int
  AND confirmed_at IS NOT NULL
RETURNING position;

-- name: partnership_move
-- All partners confirmed, or one took it back.
-- args: meeting uuid, code text, status text
UPDATE partnership
SET status = $3::text
WHERE meeting_id = $1::uuid AND code = $2::text AND status IN ('announced', 'confirmed')
RETURNING code;

-- name: partnership_recognise
-- A named officer recognises a partnership.
-- args: meeting uuid, code text, at timestamptz
UPDATE partnership
SET status = 'recognised', recognised_at = $3::timestamptz, recognised_by = acting_account()
WHERE meeting_id = $1::uuid AND code = $2::text AND status = 'confirmed'
RETURNING code;

-- name: partnership_end
-- A partnership ends, for a reason.
-- args: meeting uuid, code text, reason text, at timestamptz
UPDATE partnership
SET status = 'ended', ended_reason = $3::text, ended_at = $4::timestamptz,
  ended_by = acting_account()
WHERE meeting_id = $1::uuid AND code = $2::text AND status <> 'ended'
RETURNING code;

-- name: partnership_go_on
-- A partnership did not end after all: it is what it was.
-- args: meeting uuid, code text, status text
UPDATE partnership
SET status = $3::text, ended_reason = NULL, ended_at = NULL, ended_by = NULL
WHERE meeting_id = $1::uuid AND code = $2::text AND status = 'ended'
RETURNING code;

-- name: partnership_recognise_not
-- A partnership is not recognised after all.
-- args: meeting uuid, code text
UPDATE partnership
SET status = 'confirmed', recognised_at = NULL, recognised_by = NULL
WHERE meeting_id = $1::uuid AND code = $2::text AND status = 'recognised'
RETURNING code;

-- name: partnership_state
-- What is said of target and funding in days and sums.
-- args: meeting uuid, code text, measure text, due date, assured bigint, assured_currency text, expected bigint, expected_currency text
UPDATE partnership
SET measure = $3::text, due = $4::date, assured_minor = $5::bigint, assured_currency = $6::text,
  expected_minor = $7::bigint, expected_currency = $8::text
WHERE meeting_id = $1::uuid AND code = $2::text AND status IN ('announced', 'confirmed')
RETURNING code;

-- name: partnership_answer_record
-- What the partners say to a principle, in the place of what they said before.
-- args: meeting uuid, partnership text, principle int, answer text, at timestamptz
INSERT INTO partnership_answer (
  meeting_id, partnership, principle, answer, answered_at, answered_by
)
VALUES ($1::uuid, $2::text, $3::int, $4::text, $5::timestamptz, acting_account())
ON CONFLICT (meeting_id, partnership, principle) DO UPDATE
SET answer = EXCLUDED.answer, answered_at = EXCLUDED.answered_at,
  answered_by = EXCLUDED.answered_by;

-- name: partnership_answer_remove
-- A principle is not answered after all.
-- args: meeting uuid, partnership text, principle int
DELETE FROM partnership_answer
WHERE meeting_id = $1::uuid AND partnership = $2::text AND principle = $3::int
RETURNING principle;

-- name: partnership_outcome_add
-- Agreed outcomes that a partnership advances.
-- args: meeting uuid, partnership text, outcomes text[]
INSERT INTO partnership_outcome (meeting_id, partnership, outcome)
SELECT $1::uuid, $2::text, named.outcome
FROM unnest($3::text[]) AS named (outcome)
RETURNING meeting_id, partnership, outcome;

-- name: partnership_outcome_clear
-- Takes the agreed outcomes of a partnership away, for others.
-- args: meeting uuid, partnership text
DELETE FROM partnership_outcome
WHERE meeting_id = $1::uuid AND partnership = $2::text
RETURNING outcome;

-- name: partnership_partner_clear
-- Takes the partners away of what was announced by mistake.
-- args: meeting uuid, partnership text
DELETE FROM partnership_partner
WHERE meeting_id = $1::uuid AND partnership = $2::text
RETURNING position;

-- name: partnership_remove
-- Takes away what was announced by mistake, once nothing of it is left.
-- args: meeting uuid, code text
DELETE FROM partnership
WHERE meeting_id = $1::uuid AND code = $2::text AND status = 'announced'
RETURNING code;

-- name: partnership_principle_list
-- How a meeting asks the principles, where it does so in words of its own.
-- args: meeting uuid
SELECT principle, wording::text AS wording
FROM partnership_principle
WHERE meeting_id = $1::uuid
ORDER BY principle;

-- name: partnership_principle_word
-- Words a principle as the meeting asks it.
-- args: meeting uuid, principle int, wording jsonb
INSERT INTO partnership_principle (meeting_id, principle, wording)
VALUES ($1::uuid, $2::int, $3::jsonb)
ON CONFLICT (meeting_id, principle) DO UPDATE
SET wording = EXCLUDED.wording;

-- name: partnership_principle_clear
-- Asks a principle in the usual words again.
-- args: meeting uuid, principle int
DELETE FROM partnership_principle
WHERE meeting_id = $1::uuid AND principle = $2::int
RETURNING principle;

-- name: partnership_report_list
-- What partners told of their targets, by partnership and in order.
-- args: meeting uuid
SELECT partnership, number, kind, words, told_on::text AS told_on, due::text AS due, partner
FROM partnership_report
WHERE meeting_id = $1::uuid
ORDER BY partnership, number;

-- name: partnership_report_insert
-- Partners tell what became of their target.
-- args: meeting uuid, partnership text, number int, kind text, words text, told_on date, due date, at timestamptz
INSERT INTO partnership_report (
  meeting_id, partnership, number, kind, words, told_on, due, reported_at, reported_by
)
VALUES (
  $1::uuid, $2::text, $3::int, $4::text, $5::text, $6::date, $7::date, $8::timestamptz,
  acting_account()
);

-- name: partnership_report_remove
-- What was recorded last of a partnership was a slip.
-- args: meeting uuid, partnership text, number int
DELETE FROM partnership_report
WHERE meeting_id = $1::uuid AND partnership = $2::text AND number = $3::int
RETURNING number;
