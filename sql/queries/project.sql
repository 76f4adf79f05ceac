-- name: project_last_number
-- The highest number among the projects of a meeting; 0 when there is none.
-- args: meeting uuid
SELECT COALESCE(max(substr(code, 4)::bigint), 0) AS number
FROM project
WHERE meeting_id = $1::uuid AND length(code) <= 12;

-- name: project_insert
-- Keeps a project of the plan of action.
-- args: meeting uuid, code text, id uuid, title jsonb, outcome text, owner_organisation uuid, owner_person uuid, table_no smallint, at timestamptz
INSERT INTO project (
  meeting_id, code, id, title, outcome, owner_organisation, owner_person, table_no, status,
  added_at, added_by
)
VALUES (
  $1::uuid, $2::text, $3::uuid, $4::jsonb, $5::text, $6::uuid, $7::uuid, $8::smallint, 'planned',
  $9::timestamptz, acting_account()
);

-- name: project_list
-- The projects of a meeting with their owners, and what became of them, by code.
-- args: meeting uuid
SELECT
  one.code, one.id, one.title::text AS title, one.outcome, one.owner_organisation,
  own.name AS owner_body, own.sector AS owner_sector, one.owner_person, person.name AS owner_name,
  one.table_no, one.partnership, one.status, one.settled_reason
FROM project AS one
LEFT JOIN organisation AS own ON own.id = one.owner_organisation
LEFT JOIN person ON person.id = one.owner_person
WHERE one.meeting_id = $1::uuid
ORDER BY length(one.code), one.code;

-- name: project_lack_list
-- What the projects of a meeting lack, and who fills what, by project and number.
-- args: meeting uuid
SELECT
  lack.project, lack.number, lack.kind, lack.asset, lack.topic, lack.filler_organisation,
  body.name AS filler_body, body.sector AS filler_sector, lack.filler_person,
  person.name AS filler_name
FROM project_lack AS lack
LEFT JOIN organisation AS body ON body.id = lack.filler_organisation
LEFT JOIN person ON person.id = lack.filler_person
WHERE lack.meeting_id = $1::uuid
ORDER BY lack.project, lack.number;

-- name: project_change
-- A project is called otherwise, has another owner, or is part of something else.
-- args: meeting uuid, code text, title jsonb, outcome text, owner_organisation uuid, owner_person uuid, table_no smallint
UPDATE project
SET title = $3::jsonb, outcome = $4::text, owner_organisation = $5::uuid, owner_person = $6::uuid,
  table_no = $7::smallint
WHERE meeting_id = $1::uuid AND code = $2::text
RETURNING code;

-- name: project_settle
-- A project goes on, is done, has ended, or stands where it stood before.
-- args: meeting uuid, code text, status text, reason text, at timestamptz
UPDATE project
SET status = $3::text,
  settled_reason = CASE WHEN $3::text IN ('done', 'ended') THEN $4::text END,
  settled_at = CASE WHEN $3::text IN ('done', 'ended') THEN $5::timestamptz END,
  settled_by = CASE WHEN $3::text IN ('done', 'ended') THEN acting_account() END
WHERE meeting_id = $1::uuid AND code = $2::text
RETURNING code;

-- name: project_become
-- A partnership came of a project, or none after all.
-- args: meeting uuid, code text, partnership text
UPDATE project
SET partnership = $3::text
WHERE meeting_id = $1::uuid AND code = $2::text
RETURNING code;

-- name: project_remove
-- Takes away a project that was kept by mistake.
-- args: meeting uuid, code text
DELETE FROM project
WHERE meeting_id = $1::uuid AND code = $2::text AND status = 'planned' AND partnership IS NULL
RETURNING code;

-- name: project_lack_insert
-- A project lacks something.
-- args: meeting uuid, project text, number smallint, kind text, asset text, topic text
INSERT INTO project_lack (meeting_id, project, number, kind, asset, topic)
VALUES ($1::uuid, $2::text, $3::smallint, $4::text, $5::text, $6::text);

-- name: project_lack_fill
-- Somebody fills what a project lacks, or nobody after all.
-- args: meeting uuid, project text, number smallint, organisation uuid, person uuid, at timestamptz
UPDATE project_lack
SET filler_organisation = $4::uuid, filler_person = $5::uuid,
  filled_at = CASE WHEN num_nonnulls($4::uuid, $5::uuid) > 0 THEN $6::timestamptz END,
  filled_by = CASE WHEN num_nonnulls($4::uuid, $5::uuid) > 0 THEN acting_account() END
WHERE meeting_id = $1::uuid AND project = $2::text AND number = $3::smallint
RETURNING number;

-- name: project_lack_remove
-- Takes away what a project was said to lack by mistake.
-- args: meeting uuid, project text, number smallint
DELETE FROM project_lack
WHERE meeting_id = $1::uuid AND project = $2::text AND number = $3::smallint
  AND num_nonnulls(filler_organisation, filler_person) = 0
RETURNING number;
