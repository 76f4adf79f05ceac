-- name: partner_slot_list
-- When partner meetings are held, in order.
-- args: meeting uuid
SELECT
  number::int AS number, lower(during) AS starts, upper(during) AS ends, room_key,
  tables::int AS tables
FROM partner_slot
WHERE meeting_id = $1::uuid AND room_key IS NOT NULL
ORDER BY during;

-- name: partner_slot_last_number
-- The highest number among the slots of a meeting, with those that were taken away; 0 without any.
-- args: meeting uuid
SELECT COALESCE(max(number), 0)::int AS number
FROM partner_slot
WHERE meeting_id = $1::uuid;

-- name: partner_slot_insert
-- Adds slots, each from one instant to another.
-- args: meeting uuid, numbers int[], starts timestamptz[], ends timestamptz[], room text, tables int
INSERT INTO partner_slot (meeting_id, number, during, room_key, tables)
SELECT $1::uuid, given.number, tstzrange(given.starts, given.ends), $5::text, $6::int
FROM unnest($2::int[], $3::timestamptz[], $4::timestamptz[]) AS given (number, starts, ends)
RETURNING number::int AS number;

-- name: partner_slot_remove
-- Takes away the slots in which no partner meeting was ever offered.
-- args: meeting uuid
DELETE FROM partner_slot
WHERE meeting_id = $1::uuid AND NOT EXISTS (
  SELECT FROM partner_meeting
  WHERE partner_meeting.meeting_id = $1::uuid AND partner_meeting.slot = partner_slot.number)
RETURNING number::int AS number;

-- name: partner_slot_drop
-- Takes slots away in which no partner meeting stands; what ended in them is still known.
-- args: meeting uuid, numbers int[]
WITH unused AS (
  DELETE FROM partner_slot
  WHERE meeting_id = $1::uuid AND number = ANY ($2::int[]) AND NOT EXISTS (
    SELECT FROM partner_meeting
    WHERE partner_meeting.meeting_id = $1::uuid AND partner_meeting.slot = partner_slot.number)
  RETURNING number
), used AS (
  UPDATE partner_slot
  SET room_key = NULL
  WHERE meeting_id = $1::uuid AND number = ANY ($2::int[]) AND room_key IS NOT NULL AND EXISTS (
    SELECT FROM partner_meeting
    WHERE partner_meeting.meeting_id = $1::uuid AND partner_meeting.slot = partner_slot.number)
  RETURNING number
)
SELECT number::int AS number FROM unused
UNION ALL
SELECT number::int FROM used;

-- name: partner_slot_taken
-- Who has no partner meeting in which slot, as they sit elsewhere, lead or have their break.
-- args: meeting uuid
SELECT DISTINCT partner_slot.number::int AS number, taken.whose
FROM partner_slot
JOIN partner_taken($1::uuid) AS taken ON taken.during && partner_slot.during
WHERE partner_slot.meeting_id = $1::uuid AND partner_slot.room_key IS NOT NULL
ORDER BY 1, 2;

-- name: partner_consent_list
-- Who takes part in partner meetings, by name.
-- args: meeting uuid
SELECT partner_consent.person_id, person.name, partner_consent.shows
FROM partner_consent
JOIN person ON person.id = partner_consent.person_id
WHERE partner_consent.meeting_id = $1::uuid
ORDER BY person.name COLLATE "C", partner_consent.person_id;

-- name: partner_consent_keep
-- Records that somebody takes part in partner meetings, as they said to a desk.
-- args: meeting uuid, person uuid, own_request boolean, shows boolean, at timestamptz
INSERT INTO partner_consent (meeting_id, person_id, own_request, shows, consented_at)
VALUES ($1::uuid, $2::uuid, $3::boolean, $4::boolean, $5::timestamptz)
ON CONFLICT (meeting_id, person_id) DO UPDATE SET shows = EXCLUDED.shows;

-- name: partner_consent_end
-- Takes somebody out of partner meetings; says whether they took part.
-- args: meeting uuid, person uuid, at timestamptz
SELECT partner_leave($1::uuid, $2::uuid, $3::timestamptz) AS is_left;

-- name: partner_wish_mutual
-- Who wish to meet each other; of one who does alone nothing is told.
-- args: meeting uuid
SELECT one.person_id, one.whom_id
FROM partner_wish AS one
JOIN partner_wish AS other ON other.meeting_id = $1::uuid AND other.person_id = one.whom_id
  AND other.whom_id = one.person_id
WHERE one.meeting_id = $1::uuid AND one.person_id < one.whom_id
ORDER BY 1, 2;

-- name: partner_meeting_last_number
-- The highest number among the partner meetings of a meeting; 0 when there is none.
-- args: meeting uuid
SELECT COALESCE(max(substr(code, 3)::bigint), 0) AS number
FROM partner_meeting
WHERE meeting_id = $1::uuid AND length(code) <= 11;

-- name: partner_meeting_insert
-- Offers meetings of two in slots that there are.
-- args: meeting uuid, codes text[], ids uuid[], slots int[], tables int[], ones uuid[], others uuid[], answer_by date, at timestamptz
WITH offers AS (
  SELECT
    given.code, given.id, partner_slot.number, partner_slot.during, given.table_no, given.one,
    given.other
  FROM unnest($2::text[], $3::uuid[], $4::int[], $5::int[], $6::uuid[], $7::uuid[])
    AS given (code, id, slot, table_no, one, other)
  JOIN partner_slot ON partner_slot.meeting_id = $1::uuid AND partner_slot.number = given.slot
), made AS (
  INSERT INTO partner_meeting (
    meeting_id, code, id, slot, during, table_no, status, answer_by, offered_at, offered_by)
  SELECT
    $1::uuid, offers.code, offers.id, offers.number, offers.during, offers.table_no, 'offered',
    $8::date, $9::timestamptz, acting_account()
  FROM offers
  RETURNING code
)
INSERT INTO partner_side (meeting_id, code, person_id, other_id, during, status, is_mutual)
SELECT
  $1::uuid, offers.code, two.who, two.whom, offers.during, 'offered',
  partner_mutual($1::uuid, two.who, two.whom)
FROM offers
JOIN made ON made.code = offers.code
CROSS JOIN LATERAL (
  VALUES (offers.one, offers.other), (offers.other, offers.one)) AS two (who, whom)
RETURNING code;

-- name: partner_meeting_list
-- All partner meetings, a row for each of the two, in order of time and table.
-- args: meeting uuid
SELECT
  partner_meeting.id, partner_meeting.code, partner_meeting.slot::int AS slot,
  lower(partner_meeting.during) AS starts, upper(partner_meeting.during) AS ends,
  COALESCE(partner_slot.room_key, '') AS room_key, partner_meeting.table_no::int AS table_no, partner_meeting.status,
  partner_meeting.answer_by::text AS answer_by, partner_side.person_id, person.name,
  partner_side.status AS side_status
FROM partner_meeting
JOIN partner_slot ON partner_slot.meeting_id = $1::uuid
  AND partner_slot.number = partner_meeting.slot
JOIN partner_side ON partner_side.meeting_id = $1::uuid
  AND partner_side.code = partner_meeting.code
JOIN person ON person.id = partner_side.person_id
WHERE partner_meeting.meeting_id = $1::uuid
ORDER BY
  partner_meeting.during, partner_meeting.table_no, length(partner_meeting.code),
  partner_meeting.code, partner_side.person_id;

-- name: partner_meeting_end
-- Ends a partner meeting, taken back or because somebody was silent; says whether it stood.
-- args: meeting uuid, id uuid, is_lapsed boolean
SELECT partner_end($1::uuid, $2::uuid, $3::boolean) AS is_ended;

-- name: partner_meeting_restore
-- Lets a partner meeting stand as it did, with what both had said.
-- args: meeting uuid, id uuid, status text, people uuid[], said text[]
WITH again AS (
  UPDATE partner_meeting SET status = $3::text
  WHERE meeting_id = $1::uuid AND id = $2::uuid
  RETURNING code
)
UPDATE partner_side SET status = given.status
FROM again, unnest($4::uuid[], $5::text[]) AS given (person, status)
WHERE partner_side.meeting_id = $1::uuid AND partner_side.code = again.code
  AND partner_side.person_id = given.person
RETURNING partner_side.code;

-- name: partner_side_answer
-- Keeps what one of two says to a partner meeting, as they said to a desk; says what became of it.
-- args: meeting uuid, id uuid, person uuid, says text, at timestamptz
SELECT partner_answer($1::uuid, $2::uuid, $3::uuid, $4::text, $5::timestamptz) AS became;

-- name: partner_side_grounds
-- Why those who are to meet may want to, each as they read it, and whether both wished it.
-- args: meeting uuid
SELECT
  partner_side.code, partner_side.person_id,
  partner_grounds($1::uuid, partner_side.person_id, partner_side.other_id)::text AS grounds,
  partner_side.is_mutual
FROM partner_side
WHERE partner_side.meeting_id = $1::uuid AND partner_side.status = 'accepted';

-- name: partner_meeting_live
-- Which partner meetings of some people stand.
-- args: people uuid[]
SELECT live.id
FROM partner_live($1::uuid[]) AS live (id);

-- name: partner_meeting_of_page
-- What the page behind a link shows of partner meetings; no row where there are none.
-- args: at timestamptz
SELECT is_open, shows, people::text AS people, meetings::text AS meetings
FROM page_partners($1::timestamptz);

-- name: partner_consent_by_page
-- Keeps whether whoever is behind the link in hand takes part in partner meetings; says whether it did.
-- args: joins boolean, shows boolean, consent text, language text, at timestamptz
SELECT page_partner_join($1::boolean, $2::boolean, $3::text, $4::text, $5::timestamptz) AS is_kept;

-- name: partner_wish_by_page
-- Keeps whom whoever is behind the link in hand wishes to meet, or no more; says whether it did.
-- args: whom uuid, is_wished boolean, at timestamptz
SELECT page_partner_wish($1::uuid, $2::boolean, $3::timestamptz) AS is_kept;

-- name: partner_side_by_page
-- Keeps what whoever is behind the link in hand says to a partner meeting; says what became of it.
-- args: id uuid, says text, at timestamptz
SELECT page_partner_answer($1::uuid, $2::text, $3::timestamptz) AS became;
