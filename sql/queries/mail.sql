-- name: mail_known
-- Which messages were taken in before, by the hashes of their bytes.
-- args: meeting uuid, hashes text[]
SELECT encode(hash, 'hex') AS hash
FROM mail
WHERE meeting_id = $1::uuid AND hash = ANY (
  SELECT decode(given.hash, 'hex')
  FROM unnest($2::text[]) AS given (hash));

-- name: mail_last_number
-- The highest number among messages that came back; 0 when there is none.
-- args: meeting uuid
SELECT COALESCE(max(number), 0)::int AS number
FROM mail
WHERE meeting_id = $1::uuid;

-- name: mail_letters
-- Letters that left under these Message-IDs, and were not erased.
-- args: meeting uuid, message_ids text[]
SELECT id, person_id, kind, address, message_id
FROM letter
WHERE meeting_id = $1::uuid AND message_id = ANY ($2::text[]) AND attempt > 0 AND message <> '';

-- name: mail_letters_tagged
-- Letters that left, by ids that stood in the address which a message came to, and were not erased.
-- args: meeting uuid, ids uuid[]
SELECT id, person_id, address
FROM letter
WHERE meeting_id = $1::uuid AND id = ANY ($2::uuid[]) AND attempt > 0 AND message <> '';

-- name: mail_senders
-- Whom the meeting considers, by mailboxes in small letters; two with one mailbox are both told.
-- args: meeting uuid, mailboxes text[]
SELECT person.id, lower(person.email) AS mailbox
FROM person
JOIN candidate ON candidate.meeting_id = $1::uuid AND candidate.person_id = person.id
WHERE lower(person.email) = ANY ($2::text[]);

-- name: mail_invited
-- Who was invited, by the ids of invitations that calendar entries carry.
-- args: meeting uuid, invitations uuid[]
SELECT id, person_id
FROM invitation
WHERE meeting_id = $1::uuid AND id = ANY ($2::uuid[])
  AND NOT EXISTS (SELECT FROM forgotten WHERE forgotten.person_id = invitation.person_id);

-- name: mail_insert
-- Keeps a message that came back.
-- args: meeting uuid, id uuid, number int, hash text, kind text, reason text, hard boolean, answer text, letter uuid, person uuid, sender text, subject text, excerpt text, written timestamptz, at timestamptz
INSERT INTO mail (
  meeting_id, id, number, hash, kind, reason, hard, answer, letter_id, person_id, sender, subject,
  excerpt, written_at, received_at, received_by
)
VALUES (
  $1::uuid, $2::uuid, $3::int, decode($4::text, 'hex'), $5::text, $6::text, $7::bool, $8::text,
  $9::uuid, $10::uuid, $11::text, $12::text, $13::text, $14::timestamptz, $15::timestamptz,
  acting_account()
);

-- name: mail_list
-- What came back to a meeting, or of somebody, in the order in which it was taken in.
-- args: meeting uuid, person uuid
SELECT
  mail.id, mail.number, mail.kind, mail.reason, mail.hard, mail.answer, mail.person_id,
  person.name, letter.kind AS letter, mail.sender, mail.subject, mail.excerpt, mail.written_at,
  (mail.written_at AT TIME ZONE meeting.zone)::date::text AS written_on, mail.received_at,
  mail.settled_at
FROM mail
JOIN meeting ON meeting.id = $1::uuid
LEFT JOIN person ON person.id = mail.person_id
LEFT JOIN letter ON letter.meeting_id = $1::uuid AND letter.id = mail.letter_id
WHERE mail.meeting_id = $1::uuid AND ($2::uuid IS NULL OR mail.person_id = $2::uuid)
ORDER BY mail.number;

-- name: mail_settle
-- Nothing more is to be done about a letter that came back.
-- args: meeting uuid, letter uuid, at timestamptz
UPDATE mail
SET settled_at = $3::timestamptz, settled_by = acting_account()
WHERE meeting_id = $1::uuid AND letter_id = $2::uuid AND hard AND settled_at IS NULL
RETURNING id;

-- name: mail_hints
-- What calendars say of those who were asked and nobody recorded, in the order of its coming.
-- args: meeting uuid
SELECT
  hint.person_id, hint.answer, person.name,
  COALESCE(guest.code, application.code) AS code
FROM calendar_hints($1::uuid) AS hint
JOIN person ON person.id = hint.person_id
LEFT JOIN application ON application.meeting_id = $1::uuid
  AND application.person_id = hint.person_id
LEFT JOIN guest ON guest.meeting_id = $1::uuid AND guest.person_id = hint.person_id
  AND guest.withdrawn_at IS NULL
ORDER BY hint.number;

-- name: mailbox_place
-- How far a mailbox was read; no row where it never was.
-- args: meeting uuid, address text
SELECT validity, last_uid
FROM mailbox
WHERE meeting_id = $1::uuid AND address = $2::text;

-- name: mailbox_read
-- Says how far a mailbox was read; who read less of it meanwhile takes nothing back.
-- args: meeting uuid, address text, validity bigint, last_uid bigint, at timestamptz
INSERT INTO mailbox (meeting_id, address, validity, last_uid, read_at)
VALUES ($1::uuid, $2::text, $3::bigint, $4::bigint, $5::timestamptz)
ON CONFLICT (meeting_id, address) DO UPDATE SET
  validity = EXCLUDED.validity, read_at = EXCLUDED.read_at,
  last_uid = CASE
    WHEN mailbox.validity = EXCLUDED.validity THEN GREATEST(mailbox.last_uid, EXCLUDED.last_uid)
    ELSE EXCLUDED.last_uid END;
