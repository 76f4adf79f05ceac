-- name: travel_list
-- How those who are considered for a meeting come, lodge and leave.
-- args: meeting uuid
SELECT
  person_id, arrives_on::text AS arrives_on, arrives_at, arrives_by, arrives_from,
  departs_on::text AS departs_on, departs_at, departs_by, departs_to, hotel, visa_letter
FROM travel
WHERE meeting_id = $1::uuid
ORDER BY person_id;

-- name: travel_keep
-- Keeps how somebody comes, lodges and leaves, instead of what was kept before.
-- args: meeting uuid, person uuid, arrives_on date, arrives_at text, arrives_by text, arrives_from text, departs_on date, departs_at text, departs_by text, departs_to text, hotel text, visa_letter boolean
INSERT INTO travel (
  meeting_id, person_id, arrives_on, arrives_at, arrives_by, arrives_from, departs_on, departs_at,
  departs_by, departs_to, hotel, visa_letter
)
VALUES (
  $1::uuid, $2::uuid, $3::date, $4::text, $5::text, $6::text, $7::date, $8::text, $9::text,
  $10::text, $11::text, $12::boolean
)
ON CONFLICT (meeting_id, person_id) DO UPDATE SET
  arrives_on = EXCLUDED.arrives_on, arrives_at = EXCLUDED.arrives_at,
  arrives_by = EXCLUDED.arrives_by, arrives_from = EXCLUDED.arrives_from,
  departs_on = EXCLUDED.departs_on, departs_at = EXCLUDED.departs_at,
  departs_by = EXCLUDED.departs_by, departs_to = EXCLUDED.departs_to, hotel = EXCLUDED.hotel,
  visa_letter = EXCLUDED.visa_letter;

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
