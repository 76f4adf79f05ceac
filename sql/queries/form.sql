-- name: application_form_of_page
-- Until when the form of a published call is open, and whether it is now; no row where none ever was.
-- args: meeting uuid, at timestamptz
SELECT form.until::text AS until, form.is_open
FROM page_form($1::uuid, $2::timestamptz) AS form;

-- name: application_form_state
-- Until when the form of a call is open, and when it was closed; no row where none ever was.
-- args: meeting uuid
SELECT until::text AS until, closed_at
FROM application_form
WHERE meeting_id = $1::uuid;

-- name: application_form_open
-- Opens the form of a call until a day, again where it was closed.
-- args: meeting uuid, until date, at timestamptz
INSERT INTO application_form (meeting_id, until, opened_at)
VALUES ($1::uuid, $2::date, $3::timestamptz)
ON CONFLICT (meeting_id) DO UPDATE
SET until = excluded.until, opened_at = excluded.opened_at, closed_at = NULL;

-- name: application_form_close
-- Closes the form of a call.
-- args: meeting uuid, at timestamptz
UPDATE application_form SET closed_at = $2::timestamptz
WHERE meeting_id = $1::uuid AND closed_at IS NULL;

-- name: application_draft_open
-- What was written on a form by its link, which is in hand from then on; no row where it opens nothing.
-- args: hash text
SELECT
  opened.meeting, opened.draft, opened.language, opened.answers::text AS answers,
  opened.mailbox, opened.by_mail, opened.changed_at, opened.consented_at, opened.letter_wanted,
  opened.letter_sent_at, opened.sent_at, opened.dropped_at, opened.withdrawn_at, opened.taken_at,
  opened.settled_at, opened.code, opened.is_withdrawn,
  opened.file_kind
FROM draft_open(decode($1::text, 'hex')) AS opened;

-- name: application_draft_save
-- Keeps what was written on a form, and says whether it did.
-- args: language text, answers jsonb, mailbox text, consent text, again boolean, at timestamptz
SELECT draft_save(
  $1::text, $2::jsonb, $3::text, $4::text, $5::boolean, $6::timestamptz) AS became;

-- name: application_draft_enclose
-- Keeps a file with what was written on a form by the link in hand, or takes it away; says whether it did.
-- args: file text, kind text, at timestamptz
SELECT draft_enclose(
  decode($1::text, 'base64'), $2::text, $3::timestamptz) AS became;

-- name: application_draft_file
-- The file that was sent with an application by the form; no row where none was, or it was erased.
-- args: meeting uuid, id uuid
SELECT file
FROM application_draft
WHERE meeting_id = $1::uuid AND id = $2::uuid AND file IS NOT NULL;

-- name: application_draft_send
-- Sends what was written on a form by the link in hand, and says whether it did.
-- args: at timestamptz
SELECT draft_send($1::timestamptz) AS became, draft_in_hand() AS draft;

-- name: application_draft_withdraw
-- Takes what was written on a form by the link in hand back.
-- args: at timestamptz
SELECT draft_withdraw($1::timestamptz) AS is_withdrawn, draft_in_hand() AS draft;

-- name: application_draft_expire
-- Erases what was written on the form of the meeting in hand and never sent, once its time has passed.
-- args: at timestamptz
SELECT draft_expire($1::timestamptz) AS gone;

-- name: application_draft_list
-- What was written on the form of a call: who, since when, and what became of it.
-- args: meeting uuid
SELECT
  draft.id, COALESCE(person.name, draft.answers ->> 'name', '') AS name, draft.language,
  CASE WHEN draft.sent_at IS NOT NULL THEN draft.mailbox ELSE '' END AS mailbox,
  draft.changed_at, draft.letter_sent_at, draft.sent_at, draft.dropped_at,
  draft.withdrawn_at, draft.taken_at, draft.settled_at,
  CASE WHEN draft.sent_at IS NOT NULL THEN draft.file_kind END AS file_kind,
  COALESCE(application.code, '') AS code
FROM application_draft AS draft
LEFT JOIN application ON application.meeting_id = $1::uuid
  AND application.id = draft.application_id
LEFT JOIN person ON person.id = application.person_id
WHERE draft.meeting_id = $1::uuid
ORDER BY COALESCE(draft.sent_at, draft.changed_at), draft.id;

-- name: application_draft_waiting
-- Applications that came by the form and are to be taken in, in the order in which they were sent.
-- args: meeting uuid
SELECT id, language, answers::text AS answers, sent_at
FROM application_draft
WHERE meeting_id = $1::uuid AND sent_at IS NOT NULL AND taken_at IS NULL
  AND withdrawn_at IS NULL AND dropped_at IS NULL
ORDER BY sent_at, id;

-- name: application_draft_take
-- Says that what came by the form is an application now, under the same id, and keeps no more of it here.
-- args: meeting uuid, id uuid, at timestamptz
UPDATE application_draft SET
  taken_at = $3::timestamptz, application_id = id, answers = '{}', mailbox = ''
WHERE meeting_id = $1::uuid AND id = $2::uuid AND sent_at IS NOT NULL AND taken_at IS NULL
  AND withdrawn_at IS NULL AND dropped_at IS NULL
RETURNING id;

-- name: application_draft_drop
-- Says that what came by the form will not be taken in, or that it waits again.
-- args: meeting uuid, id uuid, at timestamptz
UPDATE application_draft SET dropped_at = $3::timestamptz
WHERE meeting_id = $1::uuid AND id = $2::uuid AND sent_at IS NOT NULL AND taken_at IS NULL
  AND withdrawn_at IS NULL AND (dropped_at IS NULL) = ($3::timestamptz IS NOT NULL)
RETURNING id;

-- name: application_draft_settle
-- Says that a desk did what was asked by withdrawals on the page.
-- args: meeting uuid, ids uuid[], at timestamptz
UPDATE application_draft SET settled_at = $3::timestamptz
WHERE meeting_id = $1::uuid AND id = ANY ($2::uuid[]) AND withdrawn_at IS NOT NULL
  AND taken_at IS NOT NULL AND settled_at IS NULL;

-- name: application_draft_gone
-- Applications that were taken in and withdrawn on the page since, and how each stands.
-- args: meeting uuid
SELECT application.id, application.code, application.status
FROM application_draft AS draft
JOIN application ON application.meeting_id = $1::uuid AND application.id = draft.application_id
WHERE draft.meeting_id = $1::uuid AND draft.withdrawn_at IS NOT NULL
  AND draft.settled_at IS NULL
ORDER BY application.code;

-- name: application_draft_to_write
-- Whether somebody who writes on the form of a call waits for a letter, and whether something is to be erased.
-- args: meeting uuid, at timestamptz
SELECT
  EXISTS (
    SELECT FROM application_draft
    WHERE meeting_id = $1::uuid AND letter_wanted_at IS NOT NULL
      AND COALESCE(letter_leased_to, $2::timestamptz) <= $2::timestamptz) AS are_waiting,
  EXISTS (
    SELECT FROM application_draft
    WHERE meeting_id = $1::uuid AND sent_at IS NULL
      AND changed_at < $2::timestamptz - interval '30 days') AS are_over;

-- name: application_draft_claim
-- Claims letters to those who write on the form of a call, each for one who hands them over.
-- args: meeting uuid, at timestamptz, lease timestamptz, most int
UPDATE application_draft AS draft SET
  letter_leased_to = $3::timestamptz, letter_tries = draft.letter_tries + 1
FROM (
  SELECT id
  FROM application_draft
  WHERE meeting_id = $1::uuid AND letter_wanted_at IS NOT NULL
    AND COALESCE(letter_leased_to, $2::timestamptz) <= $2::timestamptz
  ORDER BY letter_wanted_at, id
  LIMIT $4::int
  FOR UPDATE SKIP LOCKED
) AS wanted
WHERE draft.meeting_id = $1::uuid AND draft.id = wanted.id
RETURNING
  draft.id, draft.link, draft.language, draft.mailbox, draft.answers ->> 'name' AS name,
  draft.letter_wanted_at, draft.letter_tries;

-- name: application_draft_link
-- Keeps by what the link is known that a letter bears, unless the address became another meanwhile.
-- args: meeting uuid, id uuid, link int, key text, hash text
UPDATE application_draft SET link_key = $4::text, mail_hash = decode($5::text, 'hex')
WHERE meeting_id = $1::uuid AND id = $2::uuid AND link = $3::int AND letter_wanted_at IS NOT NULL
RETURNING id;

-- name: application_draft_written
-- Says that a letter to somebody who writes on the form went, or is given up where it cannot.
-- args: meeting uuid, id uuid, link int, sent timestamptz
UPDATE application_draft SET
  letter_wanted_at = NULL, letter_leased_to = NULL, letter_sent_at = $4::timestamptz
WHERE meeting_id = $1::uuid AND id = $2::uuid AND link = $3::int;

-- name: application_draft_put_off
-- Lets a letter to somebody who writes on the form be tried again later.
-- args: meeting uuid, id uuid, link int, at timestamptz
UPDATE application_draft SET letter_leased_to = $4::timestamptz
WHERE meeting_id = $1::uuid AND id = $2::uuid AND link = $3::int AND letter_wanted_at IS NOT NULL;

-- name: country_name_list
-- The house's own names for countries, in its order, as everybody may see them of a published meeting.
-- args: meeting uuid
SELECT country, name::text AS name
FROM country_name
WHERE meeting_id = $1::uuid
ORDER BY position;
