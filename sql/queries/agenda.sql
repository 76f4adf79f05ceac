-- name: agenda_role_list
-- Who leads what in a meeting, and why they do not where something is known against it.
-- args: meeting uuid
SELECT
  agenda_role.item, agenda_role.session_key, agenda_role.role, agenda_role.person_id,
  agenda_role_away(
    $1::uuid, agenda_role.person_id, agenda_role.item, agenda_role.session_key) AS away,
  EXISTS (
    SELECT FROM forgotten WHERE forgotten.person_id = agenda_role.person_id) AS is_forgotten
FROM agenda_role
WHERE agenda_role.meeting_id = $1::uuid
ORDER BY
  agenda_role.item, agenda_role.session_key COLLATE "C", agenda_role.role COLLATE "C",
  agenda_role.person_id;

-- name: agenda_role_insert
-- Lets somebody lead an item of the agenda or a session.
-- args: meeting uuid, item int, session text, role text, person uuid
INSERT INTO agenda_role (meeting_id, item, session_key, role, person_id)
VALUES ($1::uuid, $2::int, $3::text, $4::text, $5::uuid);

-- name: agenda_role_delete
-- Lets somebody no longer lead an item of the agenda or a session.
-- args: meeting uuid, item int, session text, role text, person uuid
DELETE FROM agenda_role
WHERE meeting_id = $1::uuid AND item IS NOT DISTINCT FROM $2::int
  AND session_key IS NOT DISTINCT FROM $3::text AND role = $4::text AND person_id = $5::uuid;

-- name: audit_entry_version_list
-- Acts of a meeting after which its agenda was named or counted, the oldest first.
-- args: meeting uuid
SELECT
  entry.number, entry.at, body.body ->> 'version' AS name,
  CASE
    WHEN entry.act = 'meeting.publish' THEN 1 ELSE (body.body ->> 'revision')::int
  END AS revision
FROM audit_entry AS entry
JOIN audit_body AS body ON body.meeting_id = $1::uuid AND body.number = entry.number
WHERE entry.meeting_id = $1::uuid
  AND (entry.act IN ('agenda.version', 'meeting.publish') OR body.body ? 'revision')
ORDER BY entry.number;

-- name: audit_line_whole
-- The file of a meeting as it was after an act, kept by the next change of it; no row where none came since.
-- args: meeting uuid, number bigint
SELECT line.change #>> '{before,whole}' AS whole
FROM audit_line AS line
WHERE line.meeting_id = $1::uuid AND line.number > $2::bigint AND line.kind = 'meeting'
  AND line.change #>> '{before,whole}' IS NOT NULL
ORDER BY line.number, line.line
LIMIT 1;

-- name: document_author_list
-- Who of the directory writes which document before the meeting.
-- args: meeting uuid
SELECT
  document_author.document, document_author.person_id,
  EXISTS (
    SELECT FROM forgotten WHERE forgotten.person_id = document_author.person_id) AS is_forgotten
FROM document_author
WHERE document_author.meeting_id = $1::uuid
ORDER BY document_author.document, document_author.person_id;

-- name: document_author_insert
-- Says who of the directory writes a document.
-- args: meeting uuid, document int, person uuid
INSERT INTO document_author (meeting_id, document, person_id)
VALUES ($1::uuid, $2::int, $3::uuid);

-- name: document_author_delete
-- Says that somebody does not write a document.
-- args: meeting uuid, document int, person uuid
DELETE FROM document_author
WHERE meeting_id = $1::uuid AND document = $2::int AND person_id = $3::uuid;

-- name: audit_line_led
-- What acts after a number changed of who leads what, the latest first; what was erased is not there.
-- args: meeting uuid, number bigint
SELECT line.object_id, line.change::text AS change
FROM audit_line AS line
WHERE line.meeting_id = $1::uuid AND line.number > $2::bigint AND line.kind = 'person'
  AND line.change ->> 'after' ~ '"(agenda|programme) [(]'
ORDER BY line.number DESC, line.line DESC;

-- name: document_link_open
-- Takes the link of an author in hand, with what they write and what was handed in of it.
-- args: hash text, at timestamptz
SELECT
  opened.meeting, opened.person, opened.name, opened.names::text AS names, opened.is_open,
  opened.documents::text AS documents
FROM author_open(decode($1::text, 'hex'), $2::timestamptz) AS opened;

-- name: document_file_keep
-- Keeps a document that an author hands in by the link in hand; says what became of it.
-- args: meeting uuid, document int, language text, content text, kind text, note text, at timestamptz
SELECT author_hand_in(
  $1::uuid, $2::int, $3::text, decode($4::text, 'base64'), $5::text, $6::text, $7::timestamptz)
  AS became;

-- name: document_link_list
-- The links by which authors hand documents in, ended ones included.
-- args: meeting uuid
SELECT id, person_id, link, link_key, token_hash IS NULL AS is_ended
FROM document_link
WHERE meeting_id = $1::uuid
ORDER BY person_id;

-- name: document_link_keep
-- Keeps by what the link of an author is known, instead of the one before.
-- args: meeting uuid, id uuid, person uuid, hash text, link int, key text, at timestamptz
INSERT INTO document_link (meeting_id, id, person_id, token_hash, link, link_key, made_at)
VALUES (
  $1::uuid, $2::uuid, $3::uuid, decode($4::text, 'hex'), $5::int, $6::text, $7::timestamptz)
ON CONFLICT (meeting_id, person_id) DO UPDATE SET
  token_hash = excluded.token_hash, link = excluded.link, link_key = excluded.link_key,
  made_at = excluded.made_at;

-- name: document_link_end
-- Ends the link of an author.
-- args: meeting uuid, id uuid
UPDATE document_link SET token_hash = NULL
WHERE meeting_id = $1::uuid AND id = $2::uuid AND token_hash IS NOT NULL
RETURNING id;

-- name: document_file_list
-- What authors handed in of which document and in which language, without the files.
-- args: meeting uuid
SELECT
  document_file.document, document_file.language, document_file.kind, document_file.note,
  document_file.sent_at, document_file.reason, person.name
FROM document_file
JOIN person ON person.id = document_file.person_id
WHERE document_file.meeting_id = $1::uuid
ORDER BY document_file.document, document_file.language;

-- name: document_file_read
-- A document as it was handed in, in one language.
-- args: meeting uuid, document int, language text
SELECT kind, content
FROM document_file
WHERE meeting_id = $1::uuid AND document = $2::int AND language = $3::text;

-- name: document_file_return
-- Gives back what was handed in and waits, in the languages that are named, with the reason.
-- args: meeting uuid, document int, languages text[], reason text, at timestamptz
UPDATE document_file SET returned_at = $5::timestamptz, reason = $4::text
WHERE meeting_id = $1::uuid AND document = $2::int AND language = ANY ($3::text[])
  AND returned_at IS NULL
RETURNING person_id, language;

-- name: document_file_drop
-- Takes away what was handed in of documents that are on the list no more.
-- args: meeting uuid, documents int[]
DELETE FROM document_file
WHERE meeting_id = $1::uuid AND document = ANY ($2::int[])
RETURNING person_id, document, language;
