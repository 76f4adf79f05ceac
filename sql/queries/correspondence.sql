-- name: correspondence_last_number
-- The highest running number of a year; 0 when there is none.
-- args: meeting uuid, year int
SELECT COALESCE(max(number), 0)::int AS number
FROM correspondence
WHERE meeting_id = $1::uuid AND year = $2::int;

-- name: correspondence_pending
-- Whether a letter left, a message came back or a note was recorded that has no number yet.
-- args: meeting uuid
SELECT EXISTS (
  SELECT FROM letter
  WHERE letter.meeting_id = $1::uuid AND sent_at IS NOT NULL
    AND message_id NOT LIKE '%@taken-in.invalid>' AND NOT EXISTS (
    SELECT FROM correspondence
    WHERE correspondence.meeting_id = $1::uuid AND correspondence.letter_id = letter.id)
) OR EXISTS (
  SELECT FROM mail
  WHERE mail.meeting_id = $1::uuid AND NOT EXISTS (
    SELECT FROM correspondence
    WHERE correspondence.meeting_id = $1::uuid AND correspondence.mail_id = mail.id)
) OR EXISTS (
  SELECT FROM nomination
  WHERE nomination.meeting_id = $1::uuid AND note IS NOT NULL AND note <> '–' AND NOT EXISTS (
    SELECT FROM correspondence
    JOIN nomination AS noted ON noted.meeting_id = $1::uuid
      AND noted.code = correspondence.nomination
    WHERE correspondence.meeting_id = $1::uuid
      AND (noted.state, noted.organisation_id)
        IS NOT DISTINCT FROM (nomination.state, nomination.organisation_id)
      AND noted.note = nomination.note AND noted.note_date = nomination.note_date)
) AS is_pending;

-- name: correspondence_register
-- Gives numbers behind the last one to letters that left, messages that came back and notes without one.
-- args: meeting uuid, year int, last int, at timestamptz
WITH pending AS (
  SELECT letter.id AS letter_id, NULL::uuid AS mail_id, NULL::text AS nomination, sent_at AS at
  FROM letter
  WHERE letter.meeting_id = $1::uuid AND sent_at IS NOT NULL
    AND message_id NOT LIKE '%@taken-in.invalid>' AND NOT EXISTS (
    SELECT FROM correspondence
    WHERE correspondence.meeting_id = $1::uuid AND correspondence.letter_id = letter.id)
  UNION ALL
  SELECT NULL, mail.id, NULL, received_at
  FROM mail
  WHERE mail.meeting_id = $1::uuid AND NOT EXISTS (
    SELECT FROM correspondence
    WHERE correspondence.meeting_id = $1::uuid AND correspondence.mail_id = mail.id)
  UNION ALL
  SELECT NULL, NULL, min(code), min(received_at)
  FROM nomination
  WHERE nomination.meeting_id = $1::uuid AND note IS NOT NULL AND note <> '–' AND NOT EXISTS (
    SELECT FROM correspondence
    JOIN nomination AS noted ON noted.meeting_id = $1::uuid
      AND noted.code = correspondence.nomination
    WHERE correspondence.meeting_id = $1::uuid
      AND (noted.state, noted.organisation_id)
        IS NOT DISTINCT FROM (nomination.state, nomination.organisation_id)
      AND noted.note = nomination.note AND noted.note_date = nomination.note_date)
  GROUP BY state, organisation_id, note, note_date
)
INSERT INTO correspondence (
  meeting_id, year, number, letter_id, mail_id, nomination, registered_at, registered_by
)
SELECT
  $1::uuid, $2::int,
  $3::int + row_number() OVER (ORDER BY at, letter_id, mail_id, nomination), letter_id, mail_id,
  nomination, $4::timestamptz, acting_account()
FROM pending
RETURNING meeting_id, year, number;

-- name: correspondence_remove_draft
-- Takes away what is registered about a draft, and the messages about it.
-- args: meeting uuid
SELECT draft_register_remove($1::uuid) AS removed;

-- name: correspondence_enter
-- Registers what somebody enters by hand.
-- args: meeting uuid, year int, number int, id uuid, direction text, way text, day date, reference text, party text, subject text, person uuid, at timestamptz
INSERT INTO correspondence (
  meeting_id, year, number, id, direction, way, day, reference, party, subject, person_id,
  registered_at, registered_by
)
VALUES (
  $1::uuid, $2::int, $3::int, $4::uuid, $5::text, $6::text, $7::date, $8::text, $9::text, $10::text,
  $11::uuid, $12::timestamptz, acting_account()
);

-- name: correspondence_list
-- What came and what went, by number.
-- args: meeting uuid
SELECT
  entry.year, entry.number, entry.id, COALESCE(entry.direction, CASE
    WHEN entry.letter_id IS NULL THEN 'in' ELSE 'out' END) AS direction,
  COALESCE(entry.way, CASE
    WHEN letter.posted_on IS NOT NULL THEN 'post'
    WHEN noted.state IS NOT NULL THEN 'note_verbale'
    WHEN noted.code IS NOT NULL THEN 'post'
    ELSE 'mail' END) AS way,
  COALESCE(
    entry.day, letter.posted_on, noted.note_date,
    (COALESCE(letter.sent_at, mail.written_at, mail.received_at, noted.received_at)
      AT TIME ZONE meeting.zone)::date)::text AS day,
  COALESCE(
    entry.reference,
    -- What left from elsewhere has no name of this house.
    meeting.code || CASE WHEN letter.message_id LIKE '<%' THEN ''
      -- A copy goes by the reference of its letter.
      ELSE '/' || upper(substr(COALESCE((
        SELECT copied.message_id
        FROM letter AS copied
        WHERE copied.meeting_id = $1::uuid AND letter.copy_no IS NOT NULL
          AND copied.campaign = letter.campaign AND copied.person_id = letter.person_id
          AND copied.kind = letter.kind AND copied.copy_no IS NULL
          AND copied.revision <= letter.revision
        ORDER BY copied.revision DESC
        LIMIT 1), letter.message_id), 1, 8)) END,
    noted.note, '') AS reference,
  COALESCE(entry.party, reader.name, whose.name, mail.sender, sender.name, '') AS party, noted.state,
  COALESCE(entry.subject, mail.subject, '') AS subject, letter.kind AS letter, mail.kind AS mail,
  letter.copy_no IS NOT NULL AS is_copy,
  CASE WHEN letter.reader_id IS NOT NULL THEN whose.name WHEN letter.id IS NULL THEN COALESCE(about.name, (
    SELECT string_agg(person.name, '; ' ORDER BY other.code)
    FROM nomination AS other
    JOIN person ON person.id = other.person_id
    WHERE other.meeting_id = $1::uuid AND noted.code IS NOT NULL
      AND other.state IS NOT DISTINCT FROM noted.state
      AND other.organisation_id IS NOT DISTINCT FROM noted.organisation_id
      AND other.note = noted.note AND other.note_date IS NOT DISTINCT FROM noted.note_date)) END
    AS about,
  entry.registered_at, entry.struck_at, scan.name AS scan
FROM correspondence AS entry
JOIN meeting ON meeting.id = $1::uuid
LEFT JOIN letter ON letter.meeting_id = $1::uuid AND letter.id = entry.letter_id
LEFT JOIN person AS whose ON whose.id = letter.person_id
LEFT JOIN person AS reader ON reader.id = letter.reader_id
LEFT JOIN mail ON mail.meeting_id = $1::uuid AND mail.id = entry.mail_id
LEFT JOIN nomination AS noted ON noted.meeting_id = $1::uuid AND noted.code = entry.nomination
LEFT JOIN organisation AS sender ON sender.id = noted.organisation_id
LEFT JOIN person AS about ON about.id = COALESCE(entry.person_id, mail.person_id)
LEFT JOIN scan ON scan.meeting_id = $1::uuid AND (
  (scan.year, scan.number) = (entry.year, entry.number) OR scan.letter_id = entry.letter_id)
WHERE entry.meeting_id = $1::uuid
ORDER BY entry.year, entry.number;

-- name: correspondence_strike
-- Strikes out what was entered by hand; its number stays.
-- args: meeting uuid, id uuid, at timestamptz
UPDATE correspondence
SET struck_at = $3::timestamptz, struck_by = acting_account()
WHERE meeting_id = $1::uuid AND id = $2::uuid AND struck_at IS NULL
RETURNING year, number;

-- name: scan_attach
-- Keeps the scan of a page with what is registered under a number.
-- args: meeting uuid, id uuid, year int, number int, name text, file text, hash text, at timestamptz
INSERT INTO scan (meeting_id, id, year, number, name, file, hash, added_at, added_by)
VALUES (
  $1::uuid, $2::uuid, $3::int, $4::int, $5::text, decode($6::text, 'base64'),
  decode($7::text, 'hex'), $8::timestamptz, acting_account()
);

-- name: scan_file
-- The scan that is kept with a number.
-- args: meeting uuid, year int, number int
SELECT scan.name, scan.file
FROM correspondence AS entry
JOIN scan ON scan.meeting_id = $1::uuid AND (
  (scan.year, scan.number) = (entry.year, entry.number) OR scan.letter_id = entry.letter_id)
WHERE entry.meeting_id = $1::uuid AND entry.year = $2::int AND entry.number = $3::int
  AND scan.file <> '';

-- name: scan_of_letter
-- Keeps the scan of a letter that was signed, before it leaves.
-- args: meeting uuid, id uuid, letter uuid, name text, file text, hash text, at timestamptz
INSERT INTO scan (meeting_id, id, letter_id, name, file, hash, added_at, added_by)
VALUES (
  $1::uuid, $2::uuid, $3::uuid, $4::text, decode($5::text, 'base64'), decode($6::text, 'hex'),
  $7::timestamptz, acting_account()
);

-- name: scan_drop
-- Takes scans of letters away that are to be signed anew.
-- args: meeting uuid, letters uuid[]
DELETE FROM scan
WHERE meeting_id = $1::uuid AND letter_id = ANY ($2::uuid[])
RETURNING id;

-- name: scan_detach
-- Takes a scan away that lies with the wrong number.
-- args: meeting uuid, id uuid
DELETE FROM scan
WHERE meeting_id = $1::uuid AND id = $2::uuid
RETURNING id;
