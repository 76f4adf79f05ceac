-- name: person_of_page
-- How whoever is invited by the link in hand is called, what they need, and what they asked for.
-- args:
SELECT
  track, names::text AS names, honorific::text AS honorific, country, organisation,
  organisation_names::text AS organisation_names, role, has_room, diet, access, consented_at,
  requests::text AS requests
FROM page_own();

-- name: letter_of_page
-- The letters by which whoever is behind the link in hand was invited, as they left.
-- args:
SELECT language, sent_at, message FROM page_letters();

-- name: requirement_by_page
-- Keeps what whoever is behind the link in hand says that they eat and need; says whether it did.
-- args: diet text, access text, consent text, language text, at timestamptz
SELECT page_require($1::text, $2::text, $3::text, $4::text, $5::timestamptz) AS is_kept;

-- name: page_request_keep
-- Keeps what whoever is behind the link in hand asks for; says whether it did.
-- args: kind text, said jsonb, at timestamptz
SELECT page_ask($1::text, $2::jsonb, $3::timestamptz) AS is_kept;

-- name: page_request_list
-- What people asked for behind their links, what waits first.
-- args: meeting uuid
SELECT
  page_request.person_id, person.name, page_request.kind, page_request.said::text AS said,
  page_request.said_at, page_request.settled_at,
  COALESCE(guest.code, application.code, nomination.code, substitution.code, '') AS code
FROM page_request
JOIN person ON person.id = page_request.person_id
LEFT JOIN application ON application.meeting_id = $1::uuid
  AND application.person_id = page_request.person_id
LEFT JOIN nomination ON nomination.meeting_id = $1::uuid
  AND nomination.person_id = page_request.person_id AND nomination.withdrawn_at IS NULL
LEFT JOIN substitution ON substitution.meeting_id = $1::uuid
  AND substitution.person_id = page_request.person_id AND substitution.withdrawn_at IS NULL
LEFT JOIN guest ON guest.meeting_id = $1::uuid
  AND guest.person_id = page_request.person_id AND guest.withdrawn_at IS NULL
WHERE page_request.meeting_id = $1::uuid
ORDER BY page_request.settled_at NULLS FIRST, page_request.said_at, person.name COLLATE "C";

-- name: page_request_settle
-- Says that what somebody asked for behind their link was looked after, or with null that it waits again.
-- args: meeting uuid, person uuid, kind text, at timestamptz
UPDATE page_request
SET settled_at = $4::timestamptz
WHERE meeting_id = $1::uuid AND person_id = $2::uuid AND kind = $3::text
  AND (settled_at IS NULL) = ($4::timestamptz IS NOT NULL)
RETURNING person_id;

-- name: nomination_link_open
-- What the link of a State or an organisation opens, which is in hand from then on; no row where it opens nothing.
-- args: hash text, at timestamptz
SELECT
  opened.meeting, opened.link, opened.sender,
  opened.organisation_names::text AS organisation_names, opened.places,
  opened.until::text AS until, opened.is_open, opened.drafts::text AS drafts
FROM nomination_open(decode($1::text, 'hex'), $2::timestamptz) AS opened;

-- name: nomination_draft_keep
-- Keeps whom somebody proposes by the link in hand, or takes a proposal back; says what became of it.
-- args: meeting uuid, draft uuid, said jsonb, letter text, kind text, at timestamptz
SELECT kept.became, kept.proposal
FROM nomination_propose(
  $1::uuid, $2::uuid, $3::jsonb, decode($4::text, 'base64'), $5::text, $6::timestamptz) AS kept;

-- name: nomination_draft_letter
-- The letter that was sent with a proposal; no row where none was, or it was erased.
-- args: meeting uuid, id uuid
SELECT letter
FROM nomination_draft
WHERE meeting_id = $1::uuid AND id = $2::uuid AND letter IS NOT NULL;

-- name: nomination_link_list
-- The links by which States and organisations propose people, withdrawn ones included.
-- args: meeting uuid
SELECT
  id, sender, capacity, places, until::text AS until, link, link_key,
  token_hash IS NULL AS is_withdrawn
FROM nomination_link
WHERE meeting_id = $1::uuid
ORDER BY sender COLLATE "C";

-- name: nomination_link_keep
-- Keeps by what the link of a State or an organisation is known, instead of the one before.
-- args: meeting uuid, id uuid, sender text, capacity text, places int, until date, hash text, link int, key text, at timestamptz
INSERT INTO nomination_link (
  meeting_id, id, sender, capacity, places, until, token_hash, link, link_key, made_at
)
VALUES (
  $1::uuid, $2::uuid, $3::text, $4::text, $5::int, $6::date, decode($7::text, 'hex'), $8::int,
  $9::text, $10::timestamptz
)
ON CONFLICT (meeting_id, sender) DO UPDATE SET
  capacity = excluded.capacity, places = excluded.places, until = excluded.until,
  token_hash = excluded.token_hash, link = excluded.link, link_key = excluded.link_key,
  made_at = excluded.made_at;

-- name: nomination_link_end
-- Ends the link of a State or an organisation.
-- args: meeting uuid, id uuid
UPDATE nomination_link SET token_hash = NULL
WHERE meeting_id = $1::uuid AND id = $2::uuid AND token_hash IS NOT NULL
RETURNING id;

-- name: nomination_draft_list
-- Whom States and organisations propose by their links, and what became of it.
-- args: meeting uuid
SELECT
  nomination_draft.id, nomination_link.sender, nomination_link.capacity,
  nomination_draft.said::text AS said, nomination_draft.changed_at, nomination_draft.taken_at,
  nomination_draft.withdrawn_at, nomination_draft.letter_kind, COALESCE(person.name, '') AS name
FROM nomination_draft
JOIN nomination_link ON nomination_link.meeting_id = $1::uuid
  AND nomination_link.id = nomination_draft.link_id
LEFT JOIN person ON person.id = nomination_draft.person_id
WHERE nomination_draft.meeting_id = $1::uuid
ORDER BY nomination_link.sender COLLATE "C", nomination_draft.changed_at, nomination_draft.id;

-- name: nomination_draft_take
-- Says that what was proposed by a link is a nomination now, and keeps no more of it here.
-- args: meeting uuid, id uuid, person uuid, at timestamptz
UPDATE nomination_draft
SET person_id = $3::uuid, said = '{}', taken_at = $4::timestamptz
WHERE meeting_id = $1::uuid AND id = $2::uuid AND taken_at IS NULL AND withdrawn_at IS NULL
RETURNING id;
