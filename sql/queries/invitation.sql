-- name: invitation_draft
-- Drafts invitations in a wave: on the track `$7`, or on that of each.
-- args: meeting uuid, ids uuid[], people uuid[], replaces uuid[], wave int, deadline date, track text
INSERT INTO invitation (meeting_id, id, person_id, track, status, wave, deadline, replaces)
SELECT
  $1::uuid, given.id, given.person, COALESCE($7::text, candidate.track), 'draft', $5::int,
  $6::date, given.replaces
FROM unnest($2::uuid[], $3::uuid[], $4::uuid[]) AS given (id, person, replaces)
JOIN candidate ON candidate.meeting_id = $1::uuid AND candidate.person_id = given.person
RETURNING meeting_id;

-- name: invitation_last_wave
-- The wave of those invited last; 0 before the first.
-- args: meeting uuid
SELECT COALESCE(max(wave), 0)::int AS wave
FROM invitation
WHERE meeting_id = $1::uuid;

-- name: invitation_move
-- Moves invitations from one status to another.
-- args: meeting uuid, ids uuid[], from_status text, to_status text
UPDATE invitation
SET status = $4::text
WHERE meeting_id = $1::uuid AND id = ANY ($2::uuid[]) AND status = $3::text;

-- name: invitation_issue
-- Issues approved invitations, each with what its link is known by, where it has one.
-- args: meeting uuid, ids uuid[], token_hashes text[], at timestamptz, links int[], keys text[]
UPDATE invitation
SET
  status = 'issued', issued_at = $4::timestamptz, token_hash = decode(given.hash, 'hex'),
  link = COALESCE(given.link, 0), link_key = given.key
FROM unnest($2::uuid[], $3::text[], $5::int[], $6::text[]) AS given (id, hash, link, key)
WHERE invitation.meeting_id = $1::uuid AND invitation.id = given.id
  AND invitation.status = 'approved';

-- name: invitation_link
-- Gives an invitation another link; the one before answers still where `$6`.
-- args: meeting uuid, id uuid, token_hash text, link int, key text, follows boolean
UPDATE invitation
SET
  token_hash = decode($3::text, 'hex'), link = $4::int, link_key = $5::text,
  former_hash = CASE WHEN $6::boolean THEN token_hash END
WHERE meeting_id = $1::uuid AND id = $2::uuid AND status IN ('issued', 'tentative');

-- name: invitation_links
-- Which link each invitation has, and of which key.
-- args: meeting uuid
SELECT id, link, link_key
FROM invitation
WHERE meeting_id = $1::uuid AND link > 0;

-- name: invitation_sequence
-- Keeps the number that each invitation's calendar entry has in its last letter.
-- args: meeting uuid, ids uuid[], sequences int[]
UPDATE invitation
SET sequence = given.sequence
FROM unnest($2::uuid[], $3::int[]) AS given (id, sequence)
WHERE invitation.meeting_id = $1::uuid AND invitation.id = given.id;

-- name: invitation_sequences
-- Which number the calendar entry of each invitation had in its last letter.
-- args: meeting uuid
SELECT id, sequence
FROM invitation
WHERE meeting_id = $1::uuid AND sequence IS NOT NULL;

-- name: invitation_answer
-- Records an invitee's answer with what it came with, or with `issued` that there was none.
-- args: meeting uuid, ids uuid[], status text, at timestamptz, by text, how text, remark text
UPDATE invitation
SET status = $3::text, answered_at = CASE WHEN $3::text <> 'issued' THEN $4::timestamptz END,
  answerer = NULLIF($5::text, ''), answered_how = $6::text, remark = NULLIF($7::text, '')
WHERE meeting_id = $1::uuid AND id = ANY ($2::uuid[])
RETURNING id, person_id, track;

-- name: invitation_said
-- Keeps what an answer came with: who gave it, how, and a remark.
-- args: meeting uuid, id uuid, by text, how text, remark text
UPDATE invitation
SET answerer = NULLIF($3::text, ''), answered_how = $4::text, remark = NULLIF($5::text, '')
WHERE meeting_id = $1::uuid AND id = $2::uuid
RETURNING id;

-- name: invitation_delay
-- Puts off the last day of all answers that are awaited.
-- args: meeting uuid, days int
UPDATE invitation
SET deadline = deadline + $2::int
WHERE meeting_id = $1::uuid AND status IN ('draft', 'approved', 'issued', 'tentative')
RETURNING id, (deadline - $2::int)::text AS was, deadline::text AS due;

-- name: invitation_extend
-- Sets the last day of answers that are awaited.
-- args: meeting uuid, ids uuid[], deadline date
UPDATE invitation
SET deadline = $3::date
WHERE meeting_id = $1::uuid AND id = ANY ($2::uuid[]) AND status IN ('issued', 'tentative')
RETURNING id;

-- name: place_take
-- Takes places on a track; refused by meeting_has_room when there are not as many.
-- args: meeting uuid, track text, count int
UPDATE place
SET taken = taken + $3::int
WHERE meeting_id = $1::uuid AND track = $2::text
RETURNING places - taken AS free;

-- name: invitation_list
-- A meeting's invitations with the codes of their applications, nominations, substitutes or guests.
-- args: meeting uuid
SELECT
  invitation.id, invitation.person_id, person.name, invitation.status, invitation.wave,
  invitation.deadline, invitation.track, invitation.number, invitation.attends,
  invitation.zone, COALESCE(invitation.answerer, '') AS answerer, invitation.answered_how,
  COALESCE(invitation.remark, '') AS remark,
  COALESCE(guest.code, application.code, nomination.code, substitution.code) AS code,
  CASE WHEN guest.code IS NULL THEN application.id END AS application_id
FROM invitation
JOIN person ON person.id = invitation.person_id
LEFT JOIN application ON application.meeting_id = invitation.meeting_id
  AND application.person_id = invitation.person_id
LEFT JOIN nomination ON nomination.meeting_id = invitation.meeting_id
  AND nomination.invitation_id = invitation.id
LEFT JOIN substitution ON substitution.meeting_id = invitation.meeting_id
  AND substitution.invitation_id = invitation.id
LEFT JOIN guest ON guest.meeting_id = invitation.meeting_id
  AND guest.invitation_id = invitation.id
WHERE invitation.meeting_id = $1::uuid
ORDER BY invitation.wave, code, invitation.id;

-- name: participant_insert
-- Those who accepted take part: in a personal capacity, or in the one in which they are to.
-- args: meeting uuid, people uuid[], invitations uuid[]
INSERT INTO participant (meeting_id, person_id, track, invitation_id, capacity)
SELECT
  $1::uuid, given.person, invitation.track, given.invitation,
  COALESCE(nomination.capacity, CASE guest.track WHEN 'beside' THEN guest.role END, 'personal')
FROM unnest($2::uuid[], $3::uuid[]) AS given (person, invitation)
JOIN invitation ON invitation.meeting_id = $1::uuid AND invitation.id = given.invitation
LEFT JOIN nomination ON nomination.meeting_id = $1::uuid
  AND nomination.invitation_id = given.invitation
LEFT JOIN guest ON guest.meeting_id = $1::uuid AND guest.invitation_id = given.invitation
RETURNING meeting_id;

-- name: participant_number
-- Gives numbers that stay to those who have none, in the order given, once anybody has one or `$3`.
-- args: meeting uuid, people uuid[], first boolean
UPDATE invitation
SET number = given.number
FROM (
  SELECT one.id, last.number + row_number() OVER (ORDER BY wanted.place) AS number
  FROM unnest($2::uuid[]) WITH ORDINALITY AS wanted (id, place)
  JOIN participant ON participant.meeting_id = $1::uuid AND participant.person_id = wanted.id
  JOIN invitation AS one ON one.meeting_id = $1::uuid AND one.id = participant.invitation_id
  CROSS JOIN (SELECT invitation_last_number($1::uuid) AS number) AS last
  WHERE one.number IS NULL AND ($3::boolean OR last.number > 0)
) AS given
WHERE invitation.meeting_id = $1::uuid AND invitation.id = given.id
RETURNING invitation.person_id, invitation.number;

-- name: participant_number_take
-- Whoever comes in somebody's place takes their number, where they have one.
-- args: meeting uuid, invitation uuid, number int
UPDATE invitation
SET number = $3::int
WHERE meeting_id = $1::uuid AND id = $2::uuid;

-- name: invitation_attend
-- Whether somebody attends remotely, and in which zone they read clock times.
-- args: meeting uuid, invitation uuid, attends text, zone text
UPDATE invitation
SET attends = $3::text, zone = $4::text
WHERE meeting_id = $1::uuid AND id = $2::uuid;

-- name: participant_delete
-- Somebody who accepted gives the place back; their seats must be free before.
-- args: meeting uuid, people uuid[]
DELETE FROM participant
WHERE meeting_id = $1::uuid AND person_id = ANY ($2::uuid[]);

-- name: participant_list
-- Who takes part, by the codes of their applications, nominations, substitutes or guests.
-- args: meeting uuid
SELECT
  participant.person_id, participant.capacity, participant.track, invitation.number,
  invitation.attends, invitation.zone, guest.role, COALESCE(guest.at_table, true) AS at_table,
  COALESCE(guest.code, application.code, nomination.code, substitution.code) AS code
FROM participant
JOIN invitation ON invitation.meeting_id = participant.meeting_id
  AND invitation.id = participant.invitation_id
LEFT JOIN application ON application.meeting_id = participant.meeting_id
  AND application.person_id = participant.person_id
LEFT JOIN nomination ON nomination.meeting_id = participant.meeting_id
  AND nomination.invitation_id = participant.invitation_id
LEFT JOIN substitution ON substitution.meeting_id = participant.meeting_id
  AND substitution.invitation_id = participant.invitation_id
LEFT JOIN guest ON guest.meeting_id = participant.meeting_id
  AND guest.invitation_id = participant.invitation_id
WHERE participant.meeting_id = $1::uuid
ORDER BY code, participant.person_id;

-- name: participant_attendance
-- Who takes part, whether they came and when.
-- args: meeting uuid
SELECT
  participant.person_id, person.name, participant.attendance, participant.arrived_at
FROM participant
JOIN person ON person.id = participant.person_id
WHERE participant.meeting_id = $1::uuid;

-- name: participant_attend
-- Somebody came, did not, or is expected again.
-- args: meeting uuid, person uuid, attendance text, arrived timestamptz, at timestamptz
UPDATE participant
SET attendance = $3::text, arrived_at = $4::timestamptz,
  recorded_at = CASE WHEN $3::text <> 'expected' THEN $5::timestamptz END,
  recorded_by = CASE WHEN $3::text <> 'expected' THEN acting_account() END
WHERE meeting_id = $1::uuid AND person_id = $2::uuid
RETURNING person_id;

-- name: letter_enqueue
-- Queues finished letters, to be signed or, without an address, posted; refused where the same cause has another.
-- args: meeting uuid, ids uuid[], people uuid[], kinds text[], campaign text, revisions int[], languages text[], message_ids text[], addresses text[], messages text[], at timestamptz, wordings text[], mailing uuid, first uuid[], was text[], to_sign boolean, links_of uuid[], links int[], link_keys text[], readers uuid[], copies int[]
INSERT INTO letter (
  meeting_id, id, person_id, kind, campaign, revision, language, message_id, address, message,
  queued_at, wording, mailing_id, is_first, status, was, link_of, link, link_key,
  reader_id, copy_no
)
SELECT
  $1::uuid, id, person, kind, $5::text, revision, language, message_id, address,
  CASE WHEN address = '' OR $16::boolean THEN decode(message, 'base64')
    ELSE convert_to(message, 'UTF8') END,
  $11::timestamptz, wording, $13::uuid, id = ANY ($14::uuid[]),
  CASE WHEN address = '' THEN 'to_post' WHEN $16::boolean THEN 'to_sign' ELSE 'queued' END,
  was::jsonb, link_of, link, link_key, reader, copy_no
FROM unnest(
  $2::uuid[], $3::uuid[], $4::text[], $6::int[], $7::text[], $8::text[], $9::text[], $10::text[],
  $12::text[], $15::text[], $17::uuid[], $18::int[], $19::text[],
  $20::uuid[], $21::int[]
) AS given (
  id, person, kind, revision, language, message_id, address, message, wording, was, link_of, link,
  link_key, reader, copy_no
)
RETURNING meeting_id;

-- name: letter_claim
-- Claims letters that may go under a lease, the oldest first; who claims them last may mark them.
-- args: meeting uuid, limit int, now timestamptz, lease timestamptz
WITH waiting AS MATERIALIZED (
  SELECT id
  FROM letter
  WHERE meeting_id = $1::uuid AND status IN ('queued', 'unconfirmed')
    AND queued_at <= $3::timestamptz AND (next_try IS NULL OR next_try <= $3::timestamptz)
    AND (mailing_id IS NULL OR EXISTS (
      SELECT FROM mailing
      WHERE mailing.meeting_id = $1::uuid AND mailing.id = letter.mailing_id
        AND (NOT asks OR approved_at IS NOT NULL)
        AND (NOT holds OR letter.is_first OR continued_at IS NOT NULL)))
  ORDER BY queued_at, id
  LIMIT $2::int
  FOR UPDATE SKIP LOCKED
), claimed AS (
  UPDATE letter
  SET status = 'sending', attempt = attempt + 1, leased_to = $4::timestamptz
  FROM waiting
  WHERE letter.meeting_id = $1::uuid AND letter.id = waiting.id
  RETURNING
    letter.id, letter.kind, attempt, tries, queued_at, unconfirmed_at, address, message_id,
    COALESCE(signed, message) AS message, link_of, link, link_key
)
SELECT
  id, attempt, tries, queued_at, unconfirmed_at, address, message_id, message, link_of, link, link_key,
  CASE WHEN kind = 'document' THEN letter_author_link(id) END AS author_link
FROM claimed;

-- name: letter_mark
-- Says what became of a claimed letter; nothing happens when another claim came between.
-- args: meeting uuid, id uuid, attempt int, status text, at timestamptz, next timestamptz, reply text
UPDATE letter
SET
  status = CASE
    WHEN $4::text = 'queued' AND unconfirmed_at IS NOT NULL THEN 'unconfirmed'
    ELSE $4::text END,
  leased_to = NULL, tries = tries + 1, next_try = $6::timestamptz,
  reply = $7::text, sent_at = CASE WHEN $4::text = 'sent' THEN $5::timestamptz END,
  unconfirmed_at = CASE
    WHEN $4::text = 'unconfirmed' THEN COALESCE(unconfirmed_at, $5::timestamptz)
    ELSE unconfirmed_at END
WHERE meeting_id = $1::uuid AND id = $2::uuid AND status = 'sending' AND attempt = $3::int;

-- name: letter_pass
-- Says that a claimed letter went, which the trail is told later, and claims the next of those waiting.
-- Nothing happens when another claim came between.
-- args: meeting uuid, id uuid, attempt int, at timestamptz, reply text, most int, lease timestamptz
WITH marked AS (
  UPDATE letter
  SET status = 'sent', leased_to = NULL, tries = tries + 1, next_try = NULL, reply = $5::text,
    sent_at = $4::timestamptz, untold = true
  WHERE meeting_id = $1::uuid AND id = $2::uuid AND status = 'sending' AND attempt = $3::int
  RETURNING id
), waiting AS MATERIALIZED (
  SELECT id
  FROM letter
  WHERE meeting_id = $1::uuid AND status IN ('queued', 'unconfirmed')
    AND queued_at <= $4::timestamptz AND (next_try IS NULL OR next_try <= $4::timestamptz)
    AND EXISTS (SELECT FROM marked)
    AND (mailing_id IS NULL OR EXISTS (
      SELECT FROM mailing
      WHERE mailing.meeting_id = $1::uuid AND mailing.id = letter.mailing_id
        AND (NOT asks OR approved_at IS NOT NULL)
        AND (NOT holds OR letter.is_first OR continued_at IS NOT NULL)))
  ORDER BY queued_at, id
  LIMIT $6::int
  FOR UPDATE SKIP LOCKED
), claimed AS (
  UPDATE letter
  SET status = 'sending', attempt = attempt + 1, leased_to = $7::timestamptz
  FROM waiting
  WHERE letter.meeting_id = $1::uuid AND letter.id = waiting.id
  RETURNING
    letter.id, letter.kind, attempt, tries, queued_at, unconfirmed_at, address, message_id,
    COALESCE(signed, message) AS message, link_of, link, link_key
)
SELECT
  EXISTS (SELECT FROM marked) AS is_marked, claimed.id, claimed.attempt, claimed.tries,
  claimed.queued_at, claimed.unconfirmed_at, claimed.address, claimed.message_id, claimed.message,
  claimed.link_of, claimed.link, claimed.link_key,
  CASE WHEN claimed.kind = 'document' THEN letter_author_link(claimed.id) END AS author_link
FROM (SELECT 1) AS one
LEFT JOIN claimed ON true;

-- name: letter_untold
-- Whether letters went of which the trail was not told yet.
-- args: meeting uuid
SELECT EXISTS (
  SELECT FROM letter WHERE meeting_id = $1::uuid AND untold
) AS are_untold;

-- name: letter_tell
-- Takes letters that went, at most so many, as told, with how they had waited.
-- args: meeting uuid, most int
UPDATE letter
SET untold = false
FROM (
  SELECT id
  FROM letter
  WHERE meeting_id = $1::uuid AND untold
  ORDER BY id
  LIMIT $2::int
  FOR UPDATE SKIP LOCKED
) AS gone
WHERE letter.meeting_id = $1::uuid AND letter.id = gone.id
RETURNING
  letter.id, CASE WHEN unconfirmed_at IS NULL THEN 'queued' ELSE 'unconfirmed' END AS waited;

-- name: letter_release
-- Lets letters wait again whose lease has run out.
-- args: meeting uuid, now timestamptz
UPDATE letter
SET
  status = CASE WHEN unconfirmed_at IS NULL THEN 'queued' ELSE 'unconfirmed' END, leased_to = NULL
WHERE meeting_id = $1::uuid AND status = 'sending' AND leased_to < $2::timestamptz;

-- name: letter_put_back
-- Lets letters wait again that were claimed and did not go, where no other claim came between.
-- args: meeting uuid, ids uuid[], attempts int[]
UPDATE letter
SET
  status = CASE WHEN unconfirmed_at IS NULL THEN 'queued' ELSE 'unconfirmed' END, leased_to = NULL
FROM unnest($2::uuid[], $3::int[]) AS given (id, attempt)
WHERE letter.meeting_id = $1::uuid AND letter.id = given.id AND letter.status = 'sending'
  AND letter.attempt = given.attempt;

-- name: letter_hurry
-- Lets letters be tried again at once that wait for a time.
-- args: meeting uuid
UPDATE letter
SET next_try = NULL
WHERE meeting_id = $1::uuid AND status IN ('queued', 'unconfirmed') AND next_try IS NOT NULL;

-- name: letter_refused
-- Letters refused for good, or back for good, not written again since, and still of use to their reader.
-- args: meeting uuid
SELECT
  letter.id, letter.person_id, letter.kind, letter.campaign, letter.copy_no, (
    SELECT max(again.revision)
    FROM letter AS again
    WHERE again.meeting_id = $1::uuid AND again.campaign = letter.campaign
      AND again.person_id = letter.person_id AND again.kind = letter.kind)::int AS revision,
  letter.address, letter.reply, COALESCE(
    (SELECT name FROM person AS reader WHERE reader.id = letter.reader_id), person.name) AS name,
  CASE WHEN letter.status <> 'failed' THEN back.reason END AS came_back
FROM letter
JOIN person ON person.id = letter.person_id
LEFT JOIN LATERAL (
  SELECT mail.reason
  FROM mail
  WHERE mail.meeting_id = $1::uuid AND mail.letter_id = letter.id AND mail.hard
    AND mail.settled_at IS NULL
  ORDER BY mail.number DESC
  LIMIT 1
) AS back ON true
WHERE letter.meeting_id = $1::uuid AND (letter.status = 'failed' OR back.reason IS NOT NULL)
  AND letter.message <> ''
  AND NOT EXISTS (
    SELECT FROM letter AS later
    WHERE later.meeting_id = $1::uuid AND later.person_id = letter.person_id
      AND later.campaign = letter.campaign
      AND later.revision > letter.revision
      AND COALESCE(later.copy_no, 0) = COALESCE(letter.copy_no, 0))
  AND (letter.kind <> 'invitation' OR EXISTS (
    SELECT FROM invitation
    WHERE invitation.meeting_id = $1::uuid AND invitation.person_id = letter.person_id
      AND invitation.status IN ('issued', 'tentative')))
ORDER BY letter.queued_at, letter.id;

-- name: letter_held
-- Letters that wait for somebody: for a second person, a look at the first, or to be signed.
-- args: meeting uuid
SELECT
  letter.id, letter.person_id, letter.kind, letter.campaign, letter.copy_no, (
    SELECT max(again.revision)
    FROM letter AS again
    WHERE again.meeting_id = $1::uuid AND again.campaign = letter.campaign
      AND again.person_id = letter.person_id AND again.kind = letter.kind)::int AS revision,
  letter.address, letter.reply, COALESCE(
    (SELECT name FROM person AS reader WHERE reader.id = letter.reader_id), person.name) AS name,
  NULL::text AS came_back
FROM letter
JOIN person ON person.id = letter.person_id
LEFT JOIN mailing ON mailing.meeting_id = $1::uuid AND mailing.id = letter.mailing_id
WHERE letter.meeting_id = $1::uuid AND letter.status IN ('queued', 'to_post', 'to_sign') AND (
  letter.status = 'to_sign'
  OR mailing.asks AND mailing.approved_at IS NULL
  OR mailing.holds AND mailing.continued_at IS NULL)
ORDER BY letter.queued_at, letter.id;

-- name: letter_unleft
-- Letters that tell these people of their places, and wait without having left.
-- args: meeting uuid, people uuid[]
SELECT
  letter.id, letter.person_id, letter.kind, letter.campaign, letter.copy_no, (
    SELECT max(again.revision)
    FROM letter AS again
    WHERE again.meeting_id = $1::uuid AND again.campaign = letter.campaign
      AND again.person_id = letter.person_id AND again.kind = letter.kind)::int AS revision,
  letter.address, letter.reply, COALESCE(
    (SELECT name FROM person AS reader WHERE reader.id = letter.reader_id), person.name) AS name,
  NULL::text AS came_back
FROM letter
JOIN person ON person.id = letter.person_id
WHERE letter.meeting_id = $1::uuid AND letter.person_id = ANY ($2::uuid[])
  AND letter.status IN ('queued', 'to_post', 'to_sign')
  AND letter.kind IN ('invitation', 'acknowledgement', 'substitute')
ORDER BY letter.queued_at, letter.id
FOR UPDATE OF letter;

-- name: letter_stopped
-- Which of these letters were withdrawn and tell somebody of their place.
-- args: meeting uuid, ids uuid[]
SELECT
  letter.id, letter.person_id, letter.kind, letter.campaign, letter.copy_no, (
    SELECT max(again.revision)
    FROM letter AS again
    WHERE again.meeting_id = $1::uuid AND again.campaign = letter.campaign
      AND again.person_id = letter.person_id AND again.kind = letter.kind)::int AS revision,
  letter.address, letter.reply, COALESCE(
    (SELECT name FROM person AS reader WHERE reader.id = letter.reader_id), person.name) AS name,
  NULL::text AS came_back
FROM letter
JOIN person ON person.id = letter.person_id
WHERE letter.meeting_id = $1::uuid AND letter.id = ANY ($2::uuid[])
  AND letter.status = 'cancelled'
  AND letter.kind IN ('invitation', 'acknowledgement', 'substitute')
ORDER BY letter.queued_at, letter.id;

-- name: letter_postponed
-- How many letters wait for another try, when the next of them is due, and what was said last.
-- args: meeting uuid
SELECT
  count(*)::int AS letters, count(*) FILTER (WHERE status = 'unconfirmed')::int AS unconfirmed,
  min(next_try) AS next_try, (array_agg(reply ORDER BY next_try DESC, id))[1] AS reply
FROM letter
WHERE meeting_id = $1::uuid AND status IN ('queued', 'unconfirmed')
  AND (tries > 0 OR next_try IS NOT NULL)
HAVING count(*) > 0;

-- name: letter_pause
-- Lets letters that wait do so until somebody sends them.
-- args: meeting uuid, until timestamptz
UPDATE letter
SET next_try = $2::timestamptz
WHERE meeting_id = $1::uuid AND status IN ('queued', 'unconfirmed')
  AND next_try IS DISTINCT FROM $2::timestamptz
RETURNING id;

-- name: letter_readers
-- Who was ever written to.
-- args: meeting uuid
SELECT DISTINCT person_id
FROM letter
WHERE meeting_id = $1::uuid;

-- name: letter_send_alone
-- Whether nobody else sends the meeting's letters; if so, nobody begins before this session lets them.
-- args: meeting uuid
SELECT pg_try_advisory_lock(hashtext('convene letters'), hashtext($1::uuid::text)) AS is_alone;

-- name: letter_send_beside
-- Sends the meeting's letters beside others for as long as the session lasts.
-- args: meeting uuid
SELECT pg_advisory_lock_shared(hashtext('convene letters'), hashtext($1::uuid::text))::text AS held;

-- name: letter_send_admit
-- Lets others send the meeting's letters, too.
-- args: meeting uuid
SELECT pg_advisory_unlock(hashtext('convene letters'), hashtext($1::uuid::text)) AS was_alone;

-- name: mailing_insert
-- Has letters that are queued next wait for somebody before they go.
-- args: meeting uuid, id uuid, letters int, asks boolean, holds boolean, at timestamptz, by uuid, cleared boolean
INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by, steps)
SELECT
  $1::uuid, $2::uuid, $3::int, $4::boolean, $5::boolean, $6::timestamptz, $7::uuid,
  CASE WHEN $8::boolean THEN writing -> 'clearance' END
FROM meeting
WHERE id = $1::uuid
RETURNING id;

-- name: mailing_waiting
-- How many letters wait for a second person, and for a look at those that go before them.
-- args: meeting uuid, actor uuid
WITH waiting AS (
  SELECT
    queued_by, letter.is_first, letter.status, asks AND approved_at IS NULL AS is_unapproved,
    steps IS NOT NULL AS is_cleared,
    holds AND continued_at IS NULL AS holds, false AS has_own_link
  FROM letter
  JOIN mailing ON mailing.meeting_id = $1::uuid AND mailing.id = letter.mailing_id
  WHERE letter.meeting_id = $1::uuid AND letter.status IN ('queued', 'sending', 'unconfirmed', 'to_post')
  UNION ALL
  SELECT queued_by, false, 'queued', asks AND approved_at IS NULL, steps IS NOT NULL, false, true
  FROM letters_with_links($1::uuid) AS own
  JOIN mailing ON mailing.meeting_id = $1::uuid AND mailing.id = own.mailing
)
SELECT
  count(*) FILTER (WHERE is_unapproved AND NOT is_cleared)::int AS unapproved,
  count(*) FILTER (WHERE is_unapproved AND is_cleared)::int AS uncleared,
  count(*) FILTER (WHERE is_unapproved AND NOT is_cleared AND queued_by = $2::uuid)::int AS own_unapproved,
  count(*) FILTER (WHERE NOT is_unapproved AND holds AND NOT is_first)::int AS held,
  count(*) FILTER (
    WHERE NOT is_unapproved AND holds AND is_first AND status <> 'to_post')::int AS first_waiting,
  count(*) FILTER (WHERE is_unapproved AND has_own_link)::int AS with_links
FROM waiting;

-- name: mailing_approve
-- Lets letters go as far as a second person is asked, but for those that who approves queued.
-- args: meeting uuid, at timestamptz, by uuid
UPDATE mailing
SET approved_at = $2::timestamptz, approved_by = $3::uuid
WHERE meeting_id = $1::uuid AND asks AND steps IS NULL AND approved_at IS NULL
  AND queued_by <> $3::uuid
RETURNING id, (
  SELECT count(letter.id)::int FROM letter
  WHERE letter.meeting_id = $1::uuid AND letter.mailing_id = mailing.id) + (
  SELECT count(*)::int FROM letters_with_links($1::uuid) AS own
  WHERE own.mailing = mailing.id) AS letters;

-- name: mailing_steps
-- Letters that are cleared step by step and were not by all, with which steps said yes, and who.
-- args: meeting uuid, actor uuid
SELECT
  mailing.id, mailing.queued_by = $2::uuid AS is_own, mailing.steps::text AS steps, (
    SELECT login FROM account WHERE id = $2::uuid) AS login, (
    SELECT count(*)::int FROM letter
    WHERE letter.meeting_id = $1::uuid AND letter.mailing_id = mailing.id
      AND letter.status IN ('queued', 'to_post')) + (
    SELECT count(*)::int FROM letters_with_links($1::uuid) AS own
    WHERE own.mailing = mailing.id) AS letters,
  ARRAY(
    SELECT account.name FROM clearance
    JOIN account ON account.id = clearance.cleared_by
    WHERE clearance.meeting_id = $1::uuid AND clearance.mailing_id = mailing.id
    ORDER BY clearance.step) AS cleared
FROM mailing
WHERE mailing.meeting_id = $1::uuid AND mailing.steps IS NOT NULL AND mailing.approved_at IS NULL
  AND (EXISTS (
    SELECT FROM letter
    WHERE letter.meeting_id = $1::uuid AND letter.mailing_id = mailing.id
      AND letter.status IN ('queued', 'to_post'))
    OR EXISTS (
    SELECT FROM letters_with_links($1::uuid) AS own
    WHERE own.mailing = mailing.id))
ORDER BY mailing.queued_at, mailing.id;

-- name: clearance_insert
-- Says that a step clears the letters of a mailing.
-- args: meeting uuid, mailing uuid, step int, at timestamptz, by uuid
INSERT INTO clearance (meeting_id, mailing_id, step, cleared_at, cleared_by)
VALUES ($1::uuid, $2::uuid, $3::int, $4::timestamptz, $5::uuid);

-- name: mailing_cleared
-- Lets letters go that all steps have cleared.
-- args: meeting uuid, id uuid, at timestamptz, by uuid
UPDATE mailing
SET approved_at = $3::timestamptz, approved_by = $4::uuid
WHERE meeting_id = $1::uuid AND id = $2::uuid AND steps IS NOT NULL AND approved_at IS NULL
  AND queued_by <> $4::uuid
RETURNING id;

-- name: letter_scans
-- Scans that leave as letters wait for a second person: whose, and the file itself.
-- args: meeting uuid
SELECT letter.person_id, letter.kind, scan.name, scan.file, encode(scan.hash, 'hex') AS hash
FROM letter
JOIN scan ON scan.meeting_id = $1::uuid AND scan.letter_id = letter.id
WHERE letter.meeting_id = $1::uuid AND letter.signed IS NOT NULL AND letter.copy_no IS NULL
  AND letter.status IN ('queued', 'sending', 'unconfirmed') AND scan.file <> ''
ORDER BY letter.queued_at, letter.id;

-- name: mailing_continue
-- Lets letters go after those that went before them, where none of these waits any more.
-- args: meeting uuid, at timestamptz, by uuid
UPDATE mailing
SET continued_at = $2::timestamptz, continued_by = $3::uuid
WHERE meeting_id = $1::uuid AND holds AND continued_at IS NULL
  AND (NOT asks OR approved_at IS NOT NULL)
  AND NOT EXISTS (
    SELECT FROM letter
    WHERE letter.meeting_id = $1::uuid AND letter.mailing_id = mailing.id AND letter.is_first
      AND letter.status IN ('queued', 'sending'))
RETURNING id;

-- name: letter_proof_insert
-- Remembers wordings that somebody looked at.
-- args: meeting uuid, kinds text[], wordings text[]
INSERT INTO letter_proof (meeting_id, kind, wording)
SELECT $1::uuid, kind, wording FROM unnest($2::text[], $3::text[]) AS given (kind, wording)
ON CONFLICT (meeting_id, wording) DO NOTHING
RETURNING meeting_id;

-- name: letter_proof_of_first
-- Remembers what those letters said that went before the others of their mailing.
-- args: meeting uuid, mailings uuid[]
INSERT INTO letter_proof (meeting_id, kind, wording)
SELECT DISTINCT $1::uuid, kind, wording
FROM letter
WHERE meeting_id = $1::uuid AND mailing_id = ANY ($2::uuid[]) AND is_first AND wording IS NOT NULL
ON CONFLICT (meeting_id, wording) DO NOTHING
RETURNING meeting_id;

-- name: letter_proof_missing
-- Whether letters say otherwise than all those of their kind that somebody looked at.
-- args: meeting uuid, kinds text[], wordings text[]
SELECT EXISTS (
  SELECT FROM unnest($2::text[], $3::text[]) AS given (kind, wording)
  WHERE EXISTS (
    SELECT FROM letter_proof WHERE meeting_id = $1::uuid AND letter_proof.kind = given.kind)
  AND NOT EXISTS (
    SELECT FROM letter_proof WHERE meeting_id = $1::uuid AND letter_proof.wording = given.wording)
) AS is_missing;

-- name: letter_waiting
-- About whom letters wait, of which kind, and whether as the scan of what was signed; the oldest first.
-- args: meeting uuid
SELECT person_id, kind, signed IS NOT NULL AS is_signed
FROM letter
WHERE meeting_id = $1::uuid AND copy_no IS NULL
  AND status IN ('queued', 'sending', 'unconfirmed', 'to_post', 'to_sign')
ORDER BY queued_at, id;

-- name: letter_to_post
-- Letters to be printed and posted that wait for nobody else, the oldest first.
-- args: meeting uuid
SELECT letter.id, letter.person_id, COALESCE(
    (SELECT name FROM person AS reader WHERE reader.id = letter.reader_id), person.name) AS name,
  letter.kind, letter.message
FROM letter
JOIN person ON person.id = letter.person_id
LEFT JOIN mailing ON mailing.meeting_id = $1::uuid AND mailing.id = letter.mailing_id
WHERE letter.meeting_id = $1::uuid AND letter.status = 'to_post'
  AND (letter.mailing_id IS NULL OR (NOT asks OR approved_at IS NOT NULL)
    AND (NOT holds OR letter.is_first OR continued_at IS NOT NULL))
ORDER BY letter.queued_at, letter.id;

-- name: letter_posted
-- Says that letters were given to the post.
-- args: meeting uuid, ids uuid[], at timestamptz, day date
UPDATE letter
SET status = 'sent', sent_at = $3::timestamptz, posted_on = $4::date
WHERE meeting_id = $1::uuid AND id = ANY ($2::uuid[]) AND status = 'to_post'
RETURNING id;

-- name: letter_to_sign
-- Letters to be printed and signed, the oldest first, each with the code that it bears.
-- args: meeting uuid
SELECT
  letter.id, letter.person_id, COALESCE(
    (SELECT name FROM person AS reader WHERE reader.id = letter.reader_id), person.name) AS name,
  letter.kind,
  letter.message, letter.message_id,
  letter.campaign, letter.reader_id, COALESCE((
    SELECT max(again.revision) + 1
    FROM letter AS again
    WHERE again.meeting_id = $1::uuid AND again.campaign = letter.campaign
      AND again.person_id = letter.person_id AND again.kind = letter.kind
      AND again.copy_no IS NOT NULL), letter.revision)::int AS copy_revision,
  upper(substr(letter.message_id, 1, 8)) AS code
FROM letter
JOIN person ON person.id = letter.person_id
WHERE letter.meeting_id = $1::uuid AND letter.status = 'to_sign'
ORDER BY letter.queued_at, letter.id;

-- name: letter_scanned
-- Letters whose scans were taken in: to whom they are, and the code that each bears.
-- args: meeting uuid
SELECT
  upper(substr(letter.message_id, 1, 8)) AS code, COALESCE(
    (SELECT name FROM person AS reader WHERE reader.id = letter.reader_id), person.name) AS name
FROM scan
JOIN letter ON letter.meeting_id = $1::uuid AND letter.id = scan.letter_id
JOIN person ON person.id = letter.person_id
WHERE scan.meeting_id = $1::uuid;

-- name: letter_scan_for
-- The scan as which a letter left last that others have copies of.
-- args: meeting uuid, person uuid, kind text, campaign text
SELECT letter.message_id, scan.name, scan.file
FROM letter
JOIN scan ON scan.meeting_id = $1::uuid AND scan.letter_id = letter.id
WHERE letter.meeting_id = $1::uuid AND letter.person_id = $2::uuid AND letter.kind = $3::text
  AND letter.campaign = $4::text AND letter.copy_no IS NULL AND scan.file <> ''
ORDER BY letter.revision DESC
LIMIT 1;

-- name: letter_sign
-- Queues letters that were signed, as the mails that carry their scans.
-- args: meeting uuid, ids uuid[], addresses text[], messages text[], mailing uuid, links_of uuid[], links int[], link_keys text[]
SELECT id
FROM letter_sign(
  $1::uuid, $2::uuid[], $3::text[], $4::text[], $5::uuid, $6::uuid[], $7::int[], $8::text[]
) AS signed (id);

-- name: letter_unsign
-- Has letters wait again until they are signed, where none of them was tried.
-- args: meeting uuid, ids uuid[]
SELECT id FROM letter_unsign($1::uuid, $2::uuid[]) AS unsigned (id);

-- name: letter_of_invitee
-- How far the last letter is that tells somebody of their place, and when it was written.
-- args: meeting uuid
SELECT DISTINCT ON (person_id)
  person_id, status, COALESCE(posted_on::text, (sent_at AT TIME ZONE meeting.zone)::date::text) AS day
FROM letter
JOIN meeting ON meeting.id = $1::uuid
WHERE letter.meeting_id = $1::uuid AND letter.copy_no IS NULL
  AND letter.kind IN ('invitation', 'reminder', 'acknowledgement', 'substitute')
ORDER BY person_id, queued_at DESC, letter.id DESC;

-- name: letter_counts
-- How many letters there are of each kind and status, copies apart.
-- args: meeting uuid
SELECT told.kind, status, count(*)::int AS letters
FROM letter
CROSS JOIN LATERAL (
  SELECT CASE WHEN copy_no IS NULL THEN letter.kind ELSE 'copy' END AS kind
) AS told
WHERE meeting_id = $1::uuid
GROUP BY told.kind, status
ORDER BY told.kind, status;

-- name: letter_cancel
-- Withdraws letters to somebody, of these kinds or all, that wait or may have arrived.
-- args: meeting uuid, person uuid, kinds text[]
UPDATE letter
SET status = 'cancelled'
WHERE meeting_id = $1::uuid AND person_id = $2::uuid
  AND status IN ('queued', 'unconfirmed', 'to_post', 'to_sign')
  AND ($3::text[] IS NULL OR kind = ANY ($3::text[]))
RETURNING id;

-- name: letter_overtake
-- Withdraws letters of these kinds that wait or may have arrived, to these people or to all.
-- args: meeting uuid, kinds text[], people uuid[]
WITH waiting AS (
  SELECT id, status
  FROM letter
  WHERE meeting_id = $1::uuid AND kind = ANY ($2::text[])
    AND ($3::uuid[] IS NULL OR person_id = ANY ($3::uuid[]))
    AND status IN ('queued', 'to_post', 'to_sign', 'unconfirmed')
  FOR UPDATE
)
UPDATE letter
SET status = 'cancelled'
FROM waiting
WHERE letter.meeting_id = $1::uuid AND letter.id = waiting.id
RETURNING
  letter.id, letter.person_id, letter.kind, letter.language, waiting.status,
  letter.was::text AS was;

-- name: letter_written
-- How many letters of a kind were written to each person, and whether one of them stands.
-- args: meeting uuid, kind text, campaign text
SELECT
  person_id, max(revision)::int AS revision,
  bool_or(copy_no IS NULL AND status NOT IN ('cancelled', 'failed')) AS stands,
  bool_or(
    copy_no IS NULL
    AND status NOT IN ('cancelled', 'failed', 'queued', 'to_post', 'to_sign')) AS has_left,
  max(queued_at) AS queued_at
FROM letter
WHERE meeting_id = $1::uuid AND kind = $2::text
  AND ($3::text IS NULL OR campaign = $3::text)
GROUP BY person_id;

-- name: letter_calendar_holders
-- Who of these has an entry in their calendar by a letter that left, or may have, not taken back since.
-- args: meeting uuid, people uuid[]
SELECT DISTINCT letter.person_id
FROM letter
JOIN invitation ON invitation.meeting_id = $1::uuid AND invitation.person_id = letter.person_id
  AND invitation.sequence IS NOT NULL
WHERE letter.meeting_id = $1::uuid AND letter.person_id = ANY ($2::uuid[])
  AND letter.address <> '' AND letter.reader_id IS NULL
  AND letter.status NOT IN ('queued', 'to_post', 'to_sign', 'cancelled', 'failed')
  AND letter.kind IN (
    'invitation', 'acknowledgement', 'substitute', 'change', 'remote', 'in_person')
  AND NOT EXISTS (
    SELECT FROM letter AS taken
    WHERE taken.meeting_id = $1::uuid AND taken.person_id = letter.person_id
      AND taken.kind IN ('cancellation', 'departure', 'replaced')
      AND taken.status NOT IN ('cancelled', 'failed') AND taken.queued_at >= letter.queued_at);

-- name: letter_withdraw
-- Withdraws letters that wait and cannot have arrived.
-- args: meeting uuid, ids uuid[]
WITH waiting AS (
  SELECT id, status
  FROM letter
  WHERE meeting_id = $1::uuid AND id = ANY ($2::uuid[])
    AND status IN ('queued', 'to_post', 'to_sign')
  FOR UPDATE
)
UPDATE letter
SET status = 'cancelled'
FROM waiting
WHERE letter.meeting_id = $1::uuid AND letter.id = waiting.id
RETURNING letter.id, waiting.status;

-- name: letter_gone
-- How many of these letters left, or may have.
-- args: meeting uuid, ids uuid[]
SELECT count(*)::int AS letters
FROM letter
WHERE meeting_id = $1::uuid AND id = ANY ($2::uuid[]) AND status <> 'cancelled';

-- name: letter_was
-- What the reader of a letter about a change knew before.
-- args: meeting uuid, id uuid
SELECT was::text AS was
FROM letter
WHERE meeting_id = $1::uuid AND id = $2::uuid AND was IS NOT NULL;

-- name: letter_set_aside
-- Leaves letters unwritten that were refused for good.
-- args: meeting uuid, ids uuid[]
UPDATE letter
SET status = 'cancelled'
WHERE meeting_id = $1::uuid AND id = ANY ($2::uuid[]) AND status = 'failed'
RETURNING id;

-- name: letter_of_person
-- Letters of somebody, by the names that they bear where they were handed over.
-- args: meeting uuid, person uuid
SELECT id, message_id, status, address
FROM letter
WHERE meeting_id = $1::uuid AND $2::uuid IN (person_id, reader_id)
ORDER BY queued_at, id;

-- name: letter_to_person
-- What somebody was written, the oldest first.
-- args: meeting uuid, person uuid
SELECT kind, status, COALESCE(sent_at, queued_at) AS at
FROM letter
WHERE meeting_id = $1::uuid AND $2::uuid IN (person_id, reader_id)
ORDER BY queued_at, id;

-- name: candidate_readers
-- Whom a meeting may write to: who was written to before, who objects, who was forgotten.
-- args: meeting uuid
SELECT
  candidate.person_id, candidate.track,
  EXISTS (
    SELECT FROM letter
    WHERE letter.meeting_id = $1::uuid AND letter.person_id = candidate.person_id
      AND letter.status NOT IN ('cancelled', 'failed')) AS is_written_to,
  (SELECT min(objection.at) FROM objection
    WHERE objection.person_id = candidate.person_id
      OR objection.mailbox IN (
        mailbox_hash(person.email), objection_hash(person.email, person.name))) AS objects_since,
  EXISTS (
    SELECT FROM forgotten WHERE forgotten.person_id = candidate.person_id) AS is_forgotten
FROM candidate
JOIN person ON person.id = candidate.person_id
WHERE candidate.meeting_id = $1::uuid;
