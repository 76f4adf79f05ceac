-- name: travel_list
-- How those who are considered for a meeting come, lodge and leave.
-- args: meeting uuid
SELECT
  person_id, arrives_on::text AS arrives_on, arrives_at, arrives_by, arrives_from,
  departs_on::text AS departs_on, departs_at, departs_by, departs_to, hotel, visa_letter,
  emergency
FROM travel
WHERE meeting_id = $1::uuid
ORDER BY person_id;

-- name: travel_keep
-- Keeps how somebody comes, lodges and leaves, instead of what was kept before.
-- args: meeting uuid, person uuid, arrives_on date, arrives_at text, arrives_by text, arrives_from text, departs_on date, departs_at text, departs_by text, departs_to text, hotel text, visa_letter boolean, emergency text
INSERT INTO travel (
  meeting_id, person_id, arrives_on, arrives_at, arrives_by, arrives_from, departs_on, departs_at,
  departs_by, departs_to, hotel, visa_letter, emergency
)
VALUES (
  $1::uuid, $2::uuid, $3::date, $4::text, $5::text, $6::text, $7::date, $8::text, $9::text,
  $10::text, $11::text, $12::boolean, $13::text
)
ON CONFLICT (meeting_id, person_id) DO UPDATE SET
  arrives_on = EXCLUDED.arrives_on, arrives_at = EXCLUDED.arrives_at,
  arrives_by = EXCLUDED.arrives_by, arrives_from = EXCLUDED.arrives_from,
  departs_on = EXCLUDED.departs_on, departs_at = EXCLUDED.departs_at,
  departs_by = EXCLUDED.departs_by, departs_to = EXCLUDED.departs_to, hotel = EXCLUDED.hotel,
  visa_letter = EXCLUDED.visa_letter, emergency = EXCLUDED.emergency;

-- name: travel_drop
-- Forgets how somebody travels, where nothing of it is known any more.
-- args: meeting uuid, person uuid
DELETE FROM travel
WHERE meeting_id = $1::uuid AND person_id = $2::uuid;

-- name: requirement_list
-- What those who are considered for a meeting eat and need.
-- args: meeting uuid
SELECT person_id, diet, access
FROM requirement
WHERE meeting_id = $1::uuid
ORDER BY person_id;

-- name: requirement_keep
-- Keeps what somebody eats and needs, instead of what was kept before.
-- args: meeting uuid, person uuid, diet text, access text
INSERT INTO requirement (meeting_id, person_id, diet, access)
VALUES ($1::uuid, $2::uuid, $3::text, $4::text)
ON CONFLICT (meeting_id, person_id) DO UPDATE SET diet = EXCLUDED.diet, access = EXCLUDED.access;

-- name: requirement_drop
-- Forgets what somebody eats and needs, where nothing of it is said any more.
-- args: meeting uuid, person uuid
DELETE FROM requirement
WHERE meeting_id = $1::uuid AND person_id = $2::uuid;

-- name: travel_term_of
-- By when a meeting asks for information sheets, and for which key passports are sealed.
-- args: meeting uuid
SELECT
  until::text AS until, visas_by::text AS visas_by, tickets_by::text AS tickets_by, seal_key,
  encode(seal_public, 'base64') AS seal_public
FROM travel_term
WHERE meeting_id = $1::uuid;

-- name: travel_term_keep
-- Keeps by when a meeting asks for information sheets, and for which key passports are sealed.
-- args: meeting uuid, until date, visas_by date, tickets_by date, seal_key text, seal_public text, at timestamptz
INSERT INTO travel_term (
  meeting_id, until, visas_by, tickets_by, seal_key, seal_public, asked_at)
VALUES (
  $1::uuid, $2::date, $3::date, $4::date, $5::text, decode($6::text, 'base64'), $7::timestamptz)
ON CONFLICT (meeting_id) DO UPDATE SET
  until = EXCLUDED.until, visas_by = EXCLUDED.visas_by, tickets_by = EXCLUDED.tickets_by,
  seal_key = EXCLUDED.seal_key, seal_public = EXCLUDED.seal_public, asked_at = EXCLUDED.asked_at;

-- name: travel_budget_of
-- What funded places of a meeting are paid with, and what all of them may cost.
-- args: meeting uuid
SELECT currency, daily_minor, terminals_minor, ceiling_minor
FROM travel_budget
WHERE meeting_id = $1::uuid;

-- name: travel_budget_keep
-- Keeps what funded places of a meeting are paid with, and what all of them may cost.
-- args: meeting uuid, currency text, daily bigint, terminals bigint, ceiling bigint
INSERT INTO travel_budget (meeting_id, currency, daily_minor, terminals_minor, ceiling_minor)
VALUES ($1::uuid, $2::text, $3::bigint, $4::bigint, $5::bigint)
ON CONFLICT (meeting_id) DO UPDATE SET
  currency = EXCLUDED.currency, daily_minor = EXCLUDED.daily_minor,
  terminals_minor = EXCLUDED.terminals_minor, ceiling_minor = EXCLUDED.ceiling_minor;

-- name: travel_payer_list
-- Who pays for whose journey, and what tickets cost.
-- args: meeting uuid
SELECT person_id, payer, ticket_minor
FROM travel_payer
WHERE meeting_id = $1::uuid
ORDER BY person_id;

-- name: travel_payer_keep
-- Keeps who pays for somebody's journey, and what the ticket costs.
-- args: meeting uuid, person uuid, payer text, ticket bigint
INSERT INTO travel_payer (meeting_id, person_id, payer, ticket_minor)
VALUES ($1::uuid, $2::uuid, $3::text, $4::bigint)
ON CONFLICT (meeting_id, person_id) DO UPDATE SET
  payer = EXCLUDED.payer, ticket_minor = EXCLUDED.ticket_minor;
