-- name: person_by_id
-- Somebody by id, also one who was forgotten or stood in the directory twice.
-- args: id uuid
SELECT id, name, email
FROM person
WHERE id = COALESCE((SELECT kept_id FROM merged WHERE gone_id = $1::uuid), $1::uuid);

-- name: person_by_address
-- Everybody who is reached at an address, or was.
-- args: address text
SELECT id, name, email
FROM person
WHERE lower(email) = lower($1::text)
UNION
SELECT person.id, person.name, person.email
FROM person_alias AS alias
JOIN person ON person.id = alias.person_id
WHERE lower(alias.email) = lower($1::text)
ORDER BY name, id;

-- name: person_find
-- People by all parts of a name or address, or by the part of a code `$3`, as a meeting knows them.
-- `$4` says whom one may find.
-- args: meeting uuid, parts text, code text, reach text, most int
SELECT
  person.id, person.name, person.names::text AS names, person.email, person.country,
  organisation.name AS organisation, candidate.track, application.code, application.status,
  reviewer.code AS reviewer, nomination.code AS nomination,
  nomination.withdrawn_at IS NOT NULL AS is_withdrawn, substitution.code AS substitute,
  guest.code AS guest,
  invitation.status AS invitation, participant.attendance
FROM (
  SELECT called.id
  FROM people_called(
    $2::text::tsquery, CASE WHEN $4::text = 'directory' THEN $5::int END) AS called (id)
  WHERE ($4::text = 'directory' OR called.id IN (
      SELECT person_id FROM candidate WHERE meeting_id = $1::uuid
      UNION ALL
      SELECT person_id FROM reviewer WHERE meeting_id = $1::uuid))
  UNION
  SELECT person_id
  FROM person_alias
  WHERE name_parts(name, '{}', ARRAY[email]) @@ $2::text::tsquery
    AND ($4::text = 'directory' OR person_id IN (
      SELECT person_id FROM candidate WHERE meeting_id = $1::uuid
      UNION ALL
      SELECT person_id FROM reviewer WHERE meeting_id = $1::uuid))
  UNION
  SELECT person_id FROM application WHERE meeting_id = $1::uuid AND code LIKE $3::text
  UNION
  SELECT person_id FROM nomination WHERE meeting_id = $1::uuid AND code LIKE $3::text
  UNION
  SELECT person_id FROM substitution WHERE meeting_id = $1::uuid AND code LIKE $3::text
  UNION
  SELECT person_id FROM guest WHERE meeting_id = $1::uuid AND code LIKE $3::text
  UNION
  SELECT person_id FROM reviewer WHERE meeting_id = $1::uuid AND code LIKE $3::text
) AS found
JOIN LATERAL (
  SELECT id, name, names, email, country, organisation_id
  FROM person
  WHERE person.id = found.id
  LIMIT 1
) AS person ON true
LEFT JOIN LATERAL (
  SELECT name FROM organisation WHERE organisation.id = person.organisation_id LIMIT 1
) AS organisation ON true
LEFT JOIN candidate ON candidate.meeting_id = $1::uuid AND candidate.person_id = person.id
LEFT JOIN application ON application.meeting_id = $1::uuid AND application.person_id = person.id
LEFT JOIN LATERAL (
  SELECT code, withdrawn_at
  FROM nomination
  WHERE nomination.meeting_id = $1::uuid AND nomination.person_id = person.id
  ORDER BY withdrawn_at DESC NULLS FIRST
  LIMIT 1
) AS nomination ON true
LEFT JOIN substitution ON substitution.meeting_id = $1::uuid
  AND substitution.person_id = person.id AND substitution.withdrawn_at IS NULL
LEFT JOIN guest ON guest.meeting_id = $1::uuid AND guest.person_id = person.id
  AND guest.withdrawn_at IS NULL
LEFT JOIN reviewer ON reviewer.meeting_id = $1::uuid AND reviewer.person_id = person.id
LEFT JOIN participant ON participant.meeting_id = $1::uuid AND participant.person_id = person.id
LEFT JOIN LATERAL (
  SELECT status
  FROM invitation
  WHERE invitation.meeting_id = $1::uuid AND invitation.person_id = person.id
  ORDER BY wave DESC
  LIMIT 1
) AS invitation ON true
WHERE NOT EXISTS (SELECT FROM forgotten WHERE forgotten.person_id = person.id)
  AND ($4::text <> 'invited' OR invitation.status IS NOT NULL)
LIMIT $5::int;

-- name: person_by_code
-- Whose application, nomination, substitution, invitation by name or review bears a code there.
-- args: meeting uuid, code text
SELECT person.id, person.name, person.email
FROM application
JOIN person ON person.id = application.person_id
WHERE application.meeting_id = $1::uuid AND application.code = $2::text
UNION ALL
SELECT person.id, person.name, person.email
FROM nomination
JOIN person ON person.id = nomination.person_id
WHERE nomination.meeting_id = $1::uuid AND nomination.code = $2::text
UNION ALL
SELECT person.id, person.name, person.email
FROM substitution
JOIN person ON person.id = substitution.person_id
WHERE substitution.meeting_id = $1::uuid AND substitution.code = $2::text
UNION ALL
SELECT person.id, person.name, person.email
FROM guest
JOIN person ON person.id = guest.person_id
WHERE guest.meeting_id = $1::uuid AND guest.code = $2::text
UNION ALL
SELECT person.id, person.name, person.email
FROM reviewer
JOIN person ON person.id = reviewer.person_id
WHERE reviewer.meeting_id = $1::uuid AND reviewer.code = $2::text;

-- name: person_part_in
-- What somebody is in a meeting, and how far it went.
-- args: meeting uuid, person uuid
SELECT
  candidate.track, application.code, application.status, reviewer.code AS reviewer,
  nomination.code AS nomination, nomination.withdrawn_at IS NOT NULL AS is_withdrawn,
  substitution.code AS substitute, guest.code AS guest, invitation.status AS invitation,
  participant.attendance
FROM (SELECT $2::uuid AS id) AS whose
LEFT JOIN candidate ON candidate.meeting_id = $1::uuid AND candidate.person_id = whose.id
LEFT JOIN application ON application.meeting_id = $1::uuid AND application.person_id = whose.id
LEFT JOIN nomination ON nomination.meeting_id = $1::uuid AND nomination.person_id = whose.id
LEFT JOIN substitution ON substitution.meeting_id = $1::uuid
  AND substitution.person_id = whose.id AND substitution.withdrawn_at IS NULL
LEFT JOIN guest ON guest.meeting_id = $1::uuid AND guest.person_id = whose.id
  AND guest.withdrawn_at IS NULL
LEFT JOIN reviewer ON reviewer.meeting_id = $1::uuid AND reviewer.person_id = whose.id
LEFT JOIN invitation ON invitation.meeting_id = $1::uuid AND invitation.person_id = whose.id
  AND invitation.id = CASE
    WHEN guest.code IS NOT NULL THEN guest.invitation_id
    WHEN nomination.code IS NOT NULL THEN nomination.invitation_id
    ELSE invitation.id END
LEFT JOIN participant ON participant.meeting_id = $1::uuid AND participant.person_id = whose.id
WHERE candidate.person_id IS NOT NULL OR reviewer.person_id IS NOT NULL
ORDER BY nomination.withdrawn_at DESC NULLS FIRST, invitation.wave DESC
LIMIT 1;

-- name: person_rows
-- All that the directory and the house's trail `$1` hold on somebody, a line for each column.
-- args: trail uuid, person uuid
SELECT held.part, held.place, field.key AS name, field.value, held.is_secret
FROM (
  SELECT 'person' AS part, 1::bigint AS place, false AS is_secret,
    to_jsonb(person) || jsonb_build_object(
      'organisation_id', COALESCE(organisation.name, person.organisation_id::text)) AS content
  FROM person
  LEFT JOIN organisation ON organisation.id = person.organisation_id
  WHERE person.id = $2::uuid
  UNION ALL
  SELECT 'person_alias', row_number() OVER (ORDER BY email, name), false, to_jsonb(person_alias)
  FROM person_alias
  WHERE person_id = $2::uuid
  UNION ALL
  SELECT 'forgotten', 1, false, to_jsonb(forgotten)
  FROM forgotten
  WHERE person_id = $2::uuid
  UNION ALL
  SELECT 'objection', row_number() OVER (ORDER BY at), false, to_jsonb(objection)
  FROM objection
  WHERE person_id = $2::uuid
  UNION ALL
  SELECT 'audit_line', row_number() OVER (ORDER BY told.number, told.line),
    told.is_secret OR told.kind IN ('conflict', 'review'),
    jsonb_build_object('change', entry.act || ', ' || entry.at || ': ' || told.change)
  FROM audit_line AS told
  JOIN audit_entry AS entry ON entry.meeting_id = told.meeting_id AND entry.number = told.number
  WHERE told.meeting_id = $1::uuid AND (
    $2::uuid IN (told.object_id, told.beside_id)
    OR EXISTS (
      SELECT FROM merged
      WHERE kept_id = $2::uuid AND gone_id IN (told.object_id, told.beside_id)))
) AS held
CROSS JOIN LATERAL jsonb_each_text(held.content) AS field (key, value)
WHERE field.value IS NOT NULL;

-- name: person_rows_in
-- All that a meeting holds on somebody, a line for each column.
-- args: meeting uuid, person uuid
WITH own AS (
  SELECT id, code
  FROM application
  WHERE meeting_id = $1::uuid AND person_id = $2::uuid
)
SELECT held.part, held.place, field.key AS name, field.value, held.is_secret
FROM (
  SELECT 'candidate' AS part, 1::bigint AS place, false AS is_secret, to_jsonb(candidate) AS content
  FROM candidate
  WHERE candidate.meeting_id = $1::uuid AND candidate.person_id = $2::uuid
  UNION ALL
  SELECT 'nomination', row_number() OVER (ORDER BY nomination.code), false,
    to_jsonb(nomination) || jsonb_build_object(
      'organisation_id', COALESCE(organisation.name, nomination.organisation_id::text))
  FROM nomination
  LEFT JOIN organisation ON organisation.id = nomination.organisation_id
  WHERE nomination.meeting_id = $1::uuid AND nomination.person_id = $2::uuid
  UNION ALL
  SELECT 'substitution', row_number() OVER (ORDER BY substitution.code), false,
    to_jsonb(substitution)
  FROM substitution
  WHERE substitution.meeting_id = $1::uuid AND substitution.person_id = $2::uuid
  UNION ALL
  SELECT 'guest', row_number() OVER (ORDER BY guest.code), false, to_jsonb(guest)
  FROM guest
  WHERE guest.meeting_id = $1::uuid AND guest.person_id = $2::uuid
  UNION ALL
  SELECT 'travel', 1, false, to_jsonb(travel)
  FROM travel
  WHERE travel.meeting_id = $1::uuid AND travel.person_id = $2::uuid
  UNION ALL
  SELECT 'passport', 1, false, held
  FROM passport_held($1::uuid, $2::uuid) AS held
  UNION ALL
  SELECT 'travel_payer', 1, false, to_jsonb(pays)
  FROM travel_payer AS pays
  WHERE pays.meeting_id = $1::uuid AND pays.person_id = $2::uuid
  UNION ALL
  SELECT 'printed_line', row_number() OVER (ORDER BY line.paper), false, to_jsonb(line)
  FROM printed_line AS line
  WHERE line.meeting_id = $1::uuid AND line.person_id = $2::uuid
  UNION ALL
  SELECT 'requirement', 1, false, to_jsonb(requirement)
  FROM requirement
  WHERE requirement.meeting_id = $1::uuid AND requirement.person_id = $2::uuid
  UNION ALL
  SELECT 'arrival', arrival.number, false, to_jsonb(arrival)
  FROM arrival
  WHERE arrival.meeting_id = $1::uuid AND arrival.code <> '' AND arrival.code IN (
    SELECT application.code FROM application
    WHERE application.meeting_id = $1::uuid AND application.person_id = $2::uuid
    UNION ALL
    SELECT nomination.code FROM nomination
    WHERE nomination.meeting_id = $1::uuid AND nomination.person_id = $2::uuid
    UNION ALL
    SELECT guest.code FROM guest
    WHERE guest.meeting_id = $1::uuid AND guest.person_id = $2::uuid
    UNION ALL
    SELECT substitution.code FROM substitution
    WHERE substitution.meeting_id = $1::uuid AND substitution.person_id = $2::uuid)
  UNION ALL
  SELECT 'page_request', row_number() OVER (ORDER BY asked.kind), false, to_jsonb(asked)
  FROM page_request AS asked
  WHERE asked.meeting_id = $1::uuid AND asked.person_id = $2::uuid
  UNION ALL
  SELECT 'partner_consent', 1, false, to_jsonb(asked)
  FROM partner_consent AS asked
  WHERE asked.meeting_id = $1::uuid AND asked.person_id = $2::uuid
  UNION ALL
  SELECT 'partner_wish', row_number() OVER (ORDER BY wished.wished_at, wished.whom_id), true,
    to_jsonb(wished)
  FROM partner_wish AS wished
  WHERE wished.meeting_id = $1::uuid AND wished.person_id = $2::uuid
  UNION ALL
  SELECT 'partner_side', row_number() OVER (ORDER BY side.during, side.code), false, to_jsonb(side)
  FROM partner_side AS side
  WHERE side.meeting_id = $1::uuid AND side.person_id = $2::uuid
  UNION ALL
  SELECT 'nomination_draft', row_number() OVER (ORDER BY proposed.changed_at, proposed.id), false,
    to_jsonb(proposed)
  FROM nomination_draft AS proposed
  WHERE proposed.meeting_id = $1::uuid AND (
    proposed.person_id = $2::uuid OR lower(proposed.said ->> 'email') IN (
      SELECT lower(person.email) FROM person WHERE person.id = $2::uuid AND person.email <> ''))
  UNION ALL
  SELECT 'agenda_role', row_number() OVER (ORDER BY led.item, led.session_key, led.role), false,
    to_jsonb(led)
  FROM agenda_role AS led
  WHERE led.meeting_id = $1::uuid AND led.person_id = $2::uuid
  UNION ALL
  SELECT 'document_author', row_number() OVER (ORDER BY written.document), false,
    to_jsonb(written)
  FROM document_author AS written
  WHERE written.meeting_id = $1::uuid AND written.person_id = $2::uuid
  UNION ALL
  SELECT 'document_link', row_number() OVER (ORDER BY own.id), false,
    to_jsonb(own) || jsonb_build_object('token_hash', encode(own.token_hash, 'hex'))
  FROM document_link AS own
  WHERE own.meeting_id = $1::uuid AND own.person_id = $2::uuid
  UNION ALL
  SELECT 'document_file',
    row_number() OVER (ORDER BY handed.document, handed.language), false, to_jsonb(handed)
  FROM document_file AS handed
  WHERE handed.meeting_id = $1::uuid AND handed.person_id = $2::uuid
  UNION ALL
  SELECT 'application', 1, false, to_jsonb(application)
  FROM application
  WHERE application.meeting_id = $1::uuid AND application.person_id = $2::uuid
  UNION ALL
  SELECT 'application_draft', row_number() OVER (ORDER BY draft.created_at, draft.id), false,
    to_jsonb(draft)
  FROM application_draft AS draft
  WHERE draft.meeting_id = $1::uuid AND (
    draft.application_id IN (SELECT own.id FROM own)
    OR lower(draft.mailbox) IN (
      SELECT lower(person.email) FROM person WHERE person.id = $2::uuid AND person.email <> ''))
  UNION ALL
  SELECT 'application_topic', application_topic.position, false, to_jsonb(application_topic)
  FROM application_topic
  JOIN own ON own.id = application_topic.application_id
  WHERE application_topic.meeting_id = $1::uuid
  UNION ALL
  SELECT 'application_outcome', application_outcome.position, false, to_jsonb(application_outcome)
  FROM application_outcome
  JOIN own ON own.id = application_outcome.application_id
  WHERE application_outcome.meeting_id = $1::uuid
  UNION ALL
  SELECT 'gate_answer', gate_answer.number, false, to_jsonb(gate_answer)
  FROM gate_answer
  JOIN own ON own.id = gate_answer.application_id
  WHERE gate_answer.meeting_id = $1::uuid
  UNION ALL
  SELECT 'offer', offer.answer, false, to_jsonb(offer)
  FROM offer
  JOIN own ON own.id = offer.application_id
  WHERE offer.meeting_id = $1::uuid
  UNION ALL
  SELECT 'offer_confirmation', seen.answer, false, to_jsonb(seen)
  FROM offer_confirmation AS seen
  JOIN own ON own.id = seen.application_id
  WHERE seen.meeting_id = $1::uuid
  UNION ALL
  SELECT 'kept_commitment', row_number() OVER (ORDER BY kept.of_meeting, kept.commitment), false,
    to_jsonb(kept)
  FROM kept_commitment AS kept
  JOIN own ON own.id = kept.application_id
  WHERE kept.meeting_id = $1::uuid
  UNION ALL
  SELECT 'need', need.answer, false, to_jsonb(need)
  FROM need
  JOIN own ON own.id = need.application_id
  WHERE need.meeting_id = $1::uuid
  UNION ALL
  SELECT 'past_partnership', past.answer, false, to_jsonb(past)
  FROM past_partnership AS past
  JOIN own ON own.id = past.application_id
  WHERE past.meeting_id = $1::uuid
  UNION ALL
  SELECT 'wish', wish.position, true, jsonb_build_object(
    'person_id', COALESCE(person.name, wish.person_id::text),
    'organisation_id', COALESCE(organisation.name, wish.organisation_id::text))
  FROM wish
  JOIN own ON own.id = wish.application_id
  LEFT JOIN person ON person.id = wish.person_id
  LEFT JOIN organisation ON organisation.id = wish.organisation_id
  WHERE wish.meeting_id = $1::uuid
  UNION ALL
  SELECT 'reviewer', 1, false, to_jsonb(reviewer) || jsonb_build_object(
    'account_id', COALESCE(account.login, reviewer.account_id::text))
  FROM reviewer
  LEFT JOIN account ON account.id = reviewer.account_id
  WHERE reviewer.meeting_id = $1::uuid AND reviewer.person_id = $2::uuid
  UNION ALL
  SELECT 'review', row_number() OVER (ORDER BY review.application_id, review.reviewer_id), true,
    to_jsonb(review)
  FROM review
  LEFT JOIN own ON own.id = review.application_id
  WHERE review.meeting_id = $1::uuid AND (own.id IS NOT NULL OR review.reviewer_id = $2::uuid)
  UNION ALL
  SELECT 'rating',
    row_number() OVER (ORDER BY rating.application_id, rating.reviewer_id, rating.criterion), true,
    to_jsonb(rating)
  FROM rating
  LEFT JOIN own ON own.id = rating.application_id
  WHERE rating.meeting_id = $1::uuid AND (own.id IS NOT NULL OR rating.reviewer_id = $2::uuid)
  UNION ALL
  SELECT 'cannot_judge', row_number() OVER (
      ORDER BY cannot_judge.application_id, cannot_judge.reviewer_id, cannot_judge.criterion),
    true, to_jsonb(cannot_judge)
  FROM cannot_judge
  LEFT JOIN own ON own.id = cannot_judge.application_id
  WHERE cannot_judge.meeting_id = $1::uuid
    AND (own.id IS NOT NULL OR cannot_judge.reviewer_id = $2::uuid)
  UNION ALL
  SELECT 'conflict_of_interest', row_number() OVER (
      ORDER BY conflict.application_id, conflict.reviewer_id, conflict.kind),
    true, to_jsonb(conflict)
  FROM conflict_of_interest AS conflict
  LEFT JOIN own ON own.id = conflict.application_id
  WHERE conflict.meeting_id = $1::uuid
    AND (own.id IS NOT NULL OR conflict.reviewer_id = $2::uuid)
  UNION ALL
  SELECT 'practice_mark', row_number() OVER (ORDER BY mark.practice, mark.criterion), true,
    to_jsonb(mark)
  FROM practice_mark AS mark
  WHERE mark.meeting_id = $1::uuid AND mark.reviewer_id = $2::uuid
  UNION ALL
  SELECT 'scoring', scoring.number, true, jsonb_build_object('potential', (
    SELECT string_agg(
      other.code || ' ' || 256 * get_byte(scoring.potential, other.byte::int)
        + get_byte(scoring.potential, other.byte::int + 1), ', ' ORDER BY other.code)
    FROM (
      SELECT
        application.code,
        (GREATEST(one.place, two.place) - 1) * (GREATEST(one.place, two.place) - 2)
          + 2 * (LEAST(one.place, two.place) - 1) AS byte
      FROM own
      JOIN unnest(scoring.applications) WITH ORDINALITY AS one (id, place) ON one.id = own.id
      JOIN unnest(scoring.applications) WITH ORDINALITY AS two (id, place) ON two.id <> own.id
      JOIN application ON application.meeting_id = $1::uuid AND application.id = two.id
    ) AS other))
  FROM scoring
  WHERE scoring.meeting_id = $1::uuid
  UNION ALL
  SELECT 'score', scoring.number, false, to_jsonb(score)
  FROM score
  JOIN own ON own.id = score.application_id
  JOIN scoring ON scoring.meeting_id = score.meeting_id AND scoring.id = score.scoring_id
  WHERE score.meeting_id = $1::uuid
  UNION ALL
  SELECT 'standing', selection.number, false, to_jsonb(standing)
  FROM standing
  JOIN own ON own.id = standing.application_id
  JOIN selection ON selection.meeting_id = standing.meeting_id
    AND selection.id = standing.selection_id
  WHERE standing.meeting_id = $1::uuid
  UNION ALL
  SELECT 'choice', selection.number, false, to_jsonb(choice)
  FROM choice
  JOIN own ON own.id = choice.application_id
  JOIN selection ON selection.meeting_id = choice.meeting_id AND selection.id = choice.selection_id
  WHERE choice.meeting_id = $1::uuid
  UNION ALL
  SELECT 'decision', selection.number, false, to_jsonb(decision)
  FROM decision
  JOIN own ON own.id = decision.application_id
  JOIN selection ON selection.meeting_id = decision.meeting_id
    AND selection.id = decision.selection_id
  WHERE decision.meeting_id = $1::uuid
  UNION ALL
  SELECT 'assessment', selection.number, false, jsonb_build_object('content', (
    SELECT string_agg(candidate::text, '')
    FROM jsonb_array_elements(kept.content::jsonb -> 'candidates') AS candidate
    WHERE candidate ->> 'application' = own.code))
  FROM assessment AS kept
  CROSS JOIN own
  JOIN selection ON selection.meeting_id = kept.meeting_id AND selection.id = kept.selection_id
  WHERE kept.meeting_id = $1::uuid
  UNION ALL
  SELECT 'invitation', row_number() OVER (ORDER BY invitation.wave, invitation.id), false,
    to_jsonb(invitation)
  FROM invitation
  WHERE invitation.meeting_id = $1::uuid AND invitation.person_id = $2::uuid
  UNION ALL
  SELECT 'succession', succession.number, false, to_jsonb(succession)
  FROM succession
  JOIN own ON own.id IN (succession.leaving_id, succession.entering_id)
  WHERE succession.meeting_id = $1::uuid
  UNION ALL
  SELECT 'participant', 1, false, to_jsonb(participant)
  FROM participant
  WHERE participant.meeting_id = $1::uuid AND participant.person_id = $2::uuid
  UNION ALL
  SELECT 'seat', row_number() OVER (ORDER BY seat.during), false, to_jsonb(seat)
  FROM seat
  WHERE seat.meeting_id = $1::uuid AND seat.person_id = $2::uuid
  UNION ALL
  SELECT 'seating_absence', absence.round, false, to_jsonb(absence)
  FROM seating_absence AS absence
  WHERE absence.meeting_id = $1::uuid AND absence.person_id = $2::uuid
  UNION ALL
  SELECT 'seating_rule', row_number() OVER (ORDER BY rule.made_at, rule.id), true,
    to_jsonb(rule) || jsonb_build_object(
      'one_id', COALESCE(one.name, rule.one_id::text),
      'other_id', COALESCE(other.name, rule.other_id::text))
  FROM seating_rule AS rule
  LEFT JOIN person AS one ON one.id = rule.one_id
  LEFT JOIN person AS other ON other.id = rule.other_id
  WHERE rule.meeting_id = $1::uuid AND $2::uuid IN (rule.one_id, rule.other_id)
  UNION ALL
  SELECT 'commitment', row_number() OVER (ORDER BY promise.code), false, to_jsonb(promise)
  FROM commitment AS promise
  WHERE promise.meeting_id = $1::uuid AND $2::uuid IN (promise.who_person, promise.with_person)
  UNION ALL
  SELECT 'project', row_number() OVER (ORDER BY own.code), false, to_jsonb(own)
  FROM project AS own
  WHERE own.meeting_id = $1::uuid AND own.owner_person = $2::uuid
  UNION ALL
  SELECT 'recommendation', advice.number, false, to_jsonb(advice)
  FROM recommendation AS advice
  WHERE advice.meeting_id = $1::uuid AND advice.owner_person = $2::uuid
  UNION ALL
  SELECT 'project_lack', row_number() OVER (ORDER BY filled.project, filled.number), false,
    to_jsonb(filled)
  FROM project_lack AS filled
  WHERE filled.meeting_id = $1::uuid AND filled.filler_person = $2::uuid
  UNION ALL
  SELECT 'partnership_partner',
    row_number() OVER (ORDER BY partner.partnership, partner.position), false, to_jsonb(partner)
  FROM partnership_partner AS partner
  WHERE partner.meeting_id = $1::uuid AND partner.person_id = $2::uuid
  UNION ALL
  SELECT 'partnership_inquiry',
    row_number() OVER (ORDER BY asked.partnership, asked.position), false,
    to_jsonb(asked) || jsonb_build_object('link_hash', encode(asked.link_hash, 'hex'))
  FROM partnership_inquiry AS asked
  JOIN partnership_partner AS partner ON partner.meeting_id = $1::uuid
    AND partner.partnership = asked.partnership AND partner.position = asked.position
  WHERE asked.meeting_id = $1::uuid AND partner.person_id = $2::uuid
  UNION ALL
  SELECT 'mail', mail.number, false,
    to_jsonb(mail) || jsonb_build_object('hash', encode(mail.hash, 'hex'))
  FROM mail
  WHERE mail.meeting_id = $1::uuid AND mail.person_id = $2::uuid
  UNION ALL
  SELECT 'correspondence', row_number() OVER (ORDER BY entry.year, entry.number), false,
    to_jsonb(entry)
  FROM correspondence AS entry
  WHERE entry.meeting_id = $1::uuid AND entry.person_id = $2::uuid
  UNION ALL
  SELECT 'scan', row_number() OVER (ORDER BY scan.added_at, scan.id), false,
    to_jsonb(scan) || jsonb_build_object(
      'hash', encode(scan.hash, 'hex'), 'file', encode(scan.file, 'base64'))
  FROM scan
  LEFT JOIN correspondence AS entry ON entry.meeting_id = $1::uuid
    AND (entry.year, entry.number) = (scan.year, scan.number)
  LEFT JOIN letter ON letter.meeting_id = $1::uuid
    AND letter.id = COALESCE(scan.letter_id, entry.letter_id)
  LEFT JOIN mail ON mail.meeting_id = $1::uuid AND mail.id = entry.mail_id
  WHERE scan.meeting_id = $1::uuid
    AND ($2::uuid IN (entry.person_id, letter.person_id, letter.reader_id, mail.person_id) OR EXISTS (
      SELECT FROM nomination AS noted
      JOIN nomination AS own ON own.meeting_id = $1::uuid AND own.person_id = $2::uuid
        AND (own.state, own.organisation_id, own.note, own.note_date)
          IS NOT DISTINCT FROM (noted.state, noted.organisation_id, noted.note, noted.note_date)
      WHERE noted.meeting_id = $1::uuid AND noted.code = entry.nomination))
  UNION ALL
  SELECT 'letter', row_number() OVER (ORDER BY letter.queued_at, letter.id), false,
    to_jsonb(letter) || jsonb_build_object(
      'message', CASE
        -- A PDF, of letters on paper, is no text.
        WHEN substr(letter.message, 1, 5) = '%PDF-' THEN encode(letter.message, 'base64')
        ELSE convert_from(letter.message, 'UTF8') END,
      'signed', convert_from(letter.signed, 'UTF8'))
  FROM letter
  WHERE letter.meeting_id = $1::uuid AND $2::uuid IN (letter.person_id, letter.reader_id)
  UNION ALL
  SELECT 'audit_line', row_number() OVER (ORDER BY told.number, told.line),
    told.is_secret OR told.kind IN ('conflict', 'review'),
    jsonb_build_object('change', entry.act || ', ' || entry.at || ': ' || told.change)
  FROM audit_line AS told
  JOIN audit_entry AS entry ON entry.meeting_id = told.meeting_id AND entry.number = told.number
  WHERE told.meeting_id = $1::uuid AND (
    $2::uuid IN (told.object_id, told.beside_id)
    OR EXISTS (
      SELECT FROM merged
      WHERE kept_id = $2::uuid AND gone_id IN (told.object_id, told.beside_id))
    OR told.object_id IN (SELECT id FROM own)
    OR told.object_id IN (
      SELECT id FROM invitation WHERE meeting_id = $1::uuid AND person_id = $2::uuid)
    OR told.object_id IN (
      SELECT id FROM letter WHERE meeting_id = $1::uuid AND person_id = $2::uuid))
) AS held
CROSS JOIN LATERAL jsonb_each_text(held.content) AS field (key, value)
WHERE field.value IS NOT NULL;

-- name: person_correct
-- Puts all particulars of somebody right; refused by person_once where another person is so.
-- args: id uuid, particulars jsonb
UPDATE person
SET name = p ->> 'name', names = p -> 'names', honorific = p -> 'honorific',
  position = p -> 'position', email = p ->> 'email',
  organisation_id = (p ->> 'organisation')::uuid, country = p ->> 'country',
  languages = ARRAY(SELECT jsonb_array_elements_text(p -> 'languages')), gender = p ->> 'gender',
  telephone = p ->> 'telephone', post = p ->> 'post'
FROM (SELECT $2::jsonb AS p) AS given
WHERE person.id = $1::uuid;

-- name: person_papers
-- Which papers of a meeting name somebody; no row where it is over or called off.
-- args: meeting uuid, person uuid, at timestamptz
SELECT
  EXISTS (
    SELECT FROM participant
    WHERE participant.meeting_id = $1::uuid AND participant.person_id = $2::uuid) AS takes_part,
  EXISTS (
    SELECT FROM seat
    WHERE seat.meeting_id = $1::uuid AND seat.person_id = $2::uuid) AS is_seated,
  EXISTS (
    SELECT FROM application
    JOIN decision ON decision.meeting_id = $1::uuid AND decision.application_id = application.id
    JOIN selection ON selection.meeting_id = $1::uuid AND selection.id = decision.selection_id
      AND selection.signed_at IS NOT NULL
    WHERE application.meeting_id = $1::uuid AND application.person_id = $2::uuid) AS is_signed
FROM meeting
WHERE meeting.id = $1::uuid AND meeting.cancelled_at IS NULL
  AND meeting.ends >= ($3::timestamptz AT TIME ZONE meeting.zone)::date;

-- name: person_alias_list
-- Other addresses and names of somebody.
-- args: person uuid
SELECT email, name
FROM person_alias
WHERE person_id = $1::uuid
ORDER BY email, name;

-- name: person_alias_add
-- Gives somebody other addresses and names.
-- args: person uuid, emails text[], names text[]
INSERT INTO person_alias (person_id, email, name)
SELECT $1::uuid, given.email, given.name
FROM unnest($2::text[], $3::text[]) AS given (email, name)
ON CONFLICT (person_id, email, name) DO NOTHING;

-- name: person_alias_remove
-- Takes other addresses and names of somebody away, wherever they stand in theirs.
-- args: person uuid, texts text[]
DELETE FROM person_alias
WHERE person_id = $1::uuid AND (
  lower(email) = ANY (SELECT lower(text) FROM unnest($2::text[]) AS text WHERE text <> '')
  OR name_same(name) = ANY (SELECT name_same(text) FROM unnest($2::text[]) AS text));

-- name: person_merge_bars
-- What keeps two people from being one in a meeting.
-- Points of one on the other, reviews behind a signature, a letter that is handed over this moment.
-- args: meeting uuid, keep uuid, gone uuid, at timestamptz
SELECT 'reviewed' AS what, application.code
FROM review
JOIN application ON application.meeting_id = $1::uuid AND application.id = review.application_id
WHERE review.meeting_id = $1::uuid AND (
  (review.reviewer_id, application.person_id)
    IN (($2::uuid, $3::uuid), ($3::uuid, $2::uuid)))
UNION ALL
SELECT 'frozen', reviewer.code
FROM reviewer
JOIN selection ON selection.meeting_id = $1::uuid AND selection.signed_at IS NOT NULL
  AND selection.superseded_at IS NULL
WHERE reviewer.meeting_id = $1::uuid AND reviewer.person_id = $3::uuid AND EXISTS (
  SELECT FROM review WHERE review.meeting_id = $1::uuid AND review.reviewer_id = $3::uuid)
UNION ALL
SELECT 'sending', letter.kind
FROM letter
WHERE letter.meeting_id = $1::uuid AND $3::uuid IN (letter.person_id, letter.reader_id)
  AND letter.status = 'sending'
  AND letter.leased_to > $4::timestamptz;

-- name: person_merge_in
-- Gives all that is somebody's in a meeting to whom they are one with.
-- args: meeting uuid, keep uuid, gone uuid
SELECT person_merge_in($1::uuid, $2::uuid, $3::uuid) AS moved;

-- name: person_merge
-- Takes somebody out of the directory who stood in it twice.
-- args: keep uuid, gone uuid
SELECT person_merge($1::uuid, $2::uuid)::text AS done;

-- name: person_twins
-- Pairs of people who may be one, with what is the same of them.
-- By a name spelt nearly so in any script and under any title, or by a mailbox and a word of the name.
-- args: most int
WITH forms AS MATERIALIZED (
  SELECT id, name_untitled(name_similar(name)) AS key
  FROM person
  UNION
  SELECT id, name_untitled(name_similar(form.value))
  FROM person
  CROSS JOIN LATERAL jsonb_each_text(names) AS form
  WHERE names <> '{}'
)
SELECT
  one.id AS one_id, one.name AS one_name, one.email AS one_email,
  other.id AS other_id, other.name AS other_name, other.email AS other_email,
  bool_or(alike.by_name) AS same_name,
  one.email <> '' AND lower(one.email) = lower(other.email) AS same_mailbox,
  one.organisation_id IS NOT DISTINCT FROM other.organisation_id
    AND one.organisation_id IS NOT NULL AS same_organisation
FROM (
  SELECT one.id AS one_id, other.id AS other_id, true AS by_name
  FROM forms AS one
  JOIN forms AS other ON other.key = one.key AND other.id <> one.id
  WHERE one.key <> ''
  UNION ALL
  SELECT one.id, other.id, false
  FROM person AS one
  JOIN person AS other ON lower(other.email) = lower(one.email) AND other.id <> one.id
  WHERE one.email <> '' AND string_to_array(name_similar(one.name), ' ')
    && string_to_array(name_similar(other.name), ' ')
) AS alike
JOIN person AS one ON one.id = LEAST(alike.one_id, alike.other_id)
JOIN person AS other ON other.id = GREATEST(alike.one_id, alike.other_id)
LEFT JOIN forgotten ON forgotten.person_id IN (one.id, other.id)
LEFT JOIN not_twins ON not_twins.one_id = one.id AND not_twins.other_id = other.id
WHERE forgotten.person_id IS NULL AND not_twins.one_id IS NULL
GROUP BY one.id, other.id
ORDER BY one.name, one.id, other.name, other.id
LIMIT $1::int;

-- name: organisation_merge_in
-- Gives nominations and wishes in a meeting to the organisation that theirs is one with.
-- args: meeting uuid, keep uuid, gone uuid
SELECT organisation_merge_in($1::uuid, $2::uuid, $3::uuid) AS moved;

-- name: organisation_merge
-- Takes an organisation out of the directory that stood in it twice; answers how many people move.
-- args: keep uuid, gone uuid
SELECT organisation_merge($1::uuid, $2::uuid) AS moved;

-- name: organisation_twins
-- Pairs of organisations of one country, or of none that is known, that may be one.
-- By a name or another name spelt nearly so.
-- args: most int
SELECT
  one.id AS one_id, one.name AS one_name, one.country AS one_country,
  other.id AS other_id, other.name AS other_name, other.country AS other_country
FROM (
  SELECT one.id AS one_id, other.id AS other_id
  FROM organisation AS one
  JOIN organisation AS other ON name_similar(other.name) = name_similar(one.name)
    AND other.id <> one.id
  UNION ALL
  SELECT one.id, other.id
  FROM organisation AS one
  CROSS JOIN LATERAL jsonb_each_text(one.names) AS form
  JOIN organisation AS other ON name_similar(other.name) = name_similar(form.value)
    AND other.id <> one.id
  UNION ALL
  SELECT alias.organisation_id, other.id
  FROM organisation_alias AS alias
  JOIN organisation AS other ON name_similar(other.name) = name_similar(alias.name)
    AND other.id <> alias.organisation_id
) AS alike
JOIN organisation AS one ON one.id = LEAST(alike.one_id, alike.other_id)
JOIN organisation AS other ON other.id = GREATEST(alike.one_id, alike.other_id)
  AND (other.country = one.country OR num_nulls(one.country, other.country) > 0)
LEFT JOIN not_twins ON not_twins.one_id = one.id AND not_twins.other_id = other.id
WHERE not_twins.one_id IS NULL
GROUP BY one.id, other.id
ORDER BY one.name, one.id, other.name, other.id
LIMIT $1::int;

-- name: twins_are_two
-- Keeps that two who look alike are two; nothing where that was said.
-- args: one uuid, other uuid
INSERT INTO not_twins (one_id, other_id)
SELECT LEAST($1::uuid, $2::uuid), GREATEST($1::uuid, $2::uuid)
ON CONFLICT (one_id, other_id) DO NOTHING;

-- name: person_life
-- What of somebody in a meeting must end before they can be forgotten, with the code it goes by.
-- args: meeting uuid, person uuid, at timestamptz
SELECT one.status AS what, one.code
FROM application AS one
JOIN meeting ON meeting.id = $1::uuid
  AND meeting.ends >= ($3::timestamptz AT TIME ZONE meeting.zone)::date
WHERE one.meeting_id = $1::uuid AND one.person_id = $2::uuid
  AND one.status IN ('selected', 'waitlisted')
UNION ALL
SELECT
  CASE WHEN guest.code IS NULL THEN 'invited' ELSE 'guest' END,
  COALESCE(guest.code, nomination.code)
FROM invitation
JOIN meeting ON meeting.id = $1::uuid
  AND meeting.ends >= ($3::timestamptz AT TIME ZONE meeting.zone)::date
LEFT JOIN nomination ON nomination.meeting_id = $1::uuid
  AND nomination.invitation_id = invitation.id
LEFT JOIN guest ON guest.meeting_id = $1::uuid AND guest.invitation_id = invitation.id
WHERE invitation.meeting_id = $1::uuid AND invitation.person_id = $2::uuid
  AND invitation.track IN ('nominated', 'guest', 'beside')
  AND invitation.status IN ('draft', 'approved', 'issued', 'accepted', 'tentative')
UNION ALL
SELECT 'held', leaver.code
FROM succession
JOIN application AS leaver ON leaver.meeting_id = succession.meeting_id
  AND leaver.id = succession.leaving_id AND leaver.person_id = $2::uuid
JOIN meeting ON meeting.id = $1::uuid
  AND meeting.ends >= ($3::timestamptz AT TIME ZONE meeting.zone)::date
WHERE succession.meeting_id = $1::uuid AND succession.settled IS NULL
UNION ALL
SELECT 'sending', NULL
FROM letter
WHERE letter.meeting_id = $1::uuid AND $2::uuid IN (letter.person_id, letter.reader_id)
  AND letter.status = 'sending'
  AND letter.leased_to > $3::timestamptz;

-- name: person_forget_in
-- Erases in a meeting all that is somebody's but points and codes.
-- args: meeting uuid, person uuid, at timestamptz
SELECT part, places, mark
FROM forget_in_meeting($1::uuid, $2::uuid, $3::timestamptz)
WHERE places > 0;

-- name: person_forget
-- Erases somebody in the directory; `$2` is what they are called from then on, by language.
-- args: person uuid, called jsonb, at timestamptz
SELECT part, places
FROM forget_in_house($1::uuid, $2::jsonb, $3::timestamptz)
WHERE places > 0;

-- name: person_statistics
-- Has the statistics of what was erased made anew.
-- args:
SELECT FROM erase_statistics();

-- name: person_mentions
-- Where names and addresses stand in what is somebody else's or nobody's.
-- In a meeting and its trail, or in that of the house alone.
-- args: meeting uuid, words text[]
SELECT said.part, said.place
FROM (
  SELECT
    'application' AS part, one.code AS place,
    concat_ws(' ', one.target, one.referees, one.statements, one.own_answers) AS words
  FROM application AS one
  WHERE one.meeting_id = $1::uuid
  UNION ALL
  SELECT 'offer', one.code, offer.note
  FROM offer
  JOIN application AS one ON one.meeting_id = offer.meeting_id AND one.id = offer.application_id
  WHERE offer.meeting_id = $1::uuid
  UNION ALL
  SELECT 'offer', one.code, seen.remark
  FROM offer_confirmation AS seen
  JOIN application AS one ON one.meeting_id = seen.meeting_id AND one.id = seen.application_id
  WHERE seen.meeting_id = $1::uuid
  UNION ALL
  SELECT 'need', one.code, need.note
  FROM need
  JOIN application AS one ON one.meeting_id = need.meeting_id AND one.id = need.application_id
  WHERE need.meeting_id = $1::uuid
  UNION ALL
  SELECT 'past partnership', one.code, concat_ws(
    ' ', past.title, past.output, array_to_string(past.partners_named, ' '))
  FROM past_partnership AS past
  JOIN application AS one ON one.meeting_id = past.meeting_id AND one.id = past.application_id
  WHERE past.meeting_id = $1::uuid
  UNION ALL
  SELECT 'conflict of interest', one.code, concat_ws(' ', conflict.note, conflict.set_aside_reason)
  FROM conflict_of_interest AS conflict
  JOIN application AS one ON one.meeting_id = conflict.meeting_id
    AND one.id = conflict.application_id
  WHERE conflict.meeting_id = $1::uuid
  UNION ALL
  SELECT 'nomination', nomination.code, concat_ws(' ', nomination.note, nomination.declared)
  FROM nomination
  WHERE nomination.meeting_id = $1::uuid
  UNION ALL
  SELECT
    'register', entry.year || '/' || entry.number,
    concat_ws(' ', entry.reference, entry.party, entry.subject)
  FROM correspondence AS entry
  WHERE entry.meeting_id = $1::uuid
  UNION ALL
  SELECT 'commitment', promise.code, concat_ws(' ', promise.what, promise.settled_reason)
  FROM commitment AS promise
  WHERE promise.meeting_id = $1::uuid
  UNION ALL
  SELECT 'project', own.code, concat_ws(' ', own.title, own.settled_reason)
  FROM project AS own
  WHERE own.meeting_id = $1::uuid
  UNION ALL
  SELECT 'recommendation', advice.number::text, advice.words::text
  FROM recommendation AS advice
  WHERE advice.meeting_id = $1::uuid
  UNION ALL
  SELECT 'recommendation', said.recommendation::text, concat_ws(' ', said.words, said.note)
  FROM recommendation_answer AS said
  WHERE said.meeting_id = $1::uuid
  UNION ALL
  SELECT 'commitment', kept.commitment, kept.what
  FROM kept_commitment AS kept
  WHERE kept.meeting_id = $1::uuid
  UNION ALL
  SELECT 'partnership', ship.code, concat_ws(
    ' ', ship.title, ship.measure, ship.ended_reason, said.answers, partner.words, told.words)
  FROM partnership AS ship
  LEFT JOIN (
    SELECT partnership, string_agg(answer, ' ') AS answers
    FROM partnership_answer
    WHERE partnership_answer.meeting_id = $1::uuid
    GROUP BY partnership
  ) AS said ON said.partnership = ship.code
  LEFT JOIN (
    SELECT partnership, string_agg(concat_ws(' ', role, confirmed_who), ' ') AS words
    FROM partnership_partner
    WHERE partnership_partner.meeting_id = $1::uuid
    GROUP BY partnership
  ) AS partner ON partner.partnership = ship.code
  LEFT JOIN (
    SELECT partnership, string_agg(partnership_report.words, ' ') AS words
    FROM partnership_report
    WHERE partnership_report.meeting_id = $1::uuid
    GROUP BY partnership
  ) AS told ON told.partnership = ship.code
  WHERE ship.meeting_id = $1::uuid
  UNION ALL
  SELECT
    'answer', COALESCE(one.code, 'N' || invitation.number::text, '–'),
    concat_ws(' ', invitation.answerer, invitation.remark)
  FROM invitation
  LEFT JOIN application AS one ON one.meeting_id = $1::uuid
    AND one.person_id = invitation.person_id
  WHERE invitation.meeting_id = $1::uuid
  UNION ALL
  SELECT 'selection', selection.number::text, selection.superseded_reason
  FROM selection
  WHERE selection.meeting_id = $1::uuid
  UNION ALL
  SELECT 'session', session.key, concat(session.notes, session.listing)
  FROM session
  WHERE session.meeting_id = $1::uuid
  UNION ALL
  SELECT 'meeting', 'documents', meeting.documents::text
  FROM meeting
  WHERE meeting.id = $1::uuid
  UNION ALL
  SELECT 'act', audit_body.number::text, audit_body.body::text
  FROM audit_body
  WHERE audit_body.meeting_id = $1::uuid
  UNION ALL
  SELECT 'act', audit_line.number::text, audit_line.change::text
  FROM audit_line
  WHERE audit_line.meeting_id = $1::uuid AND audit_line.kind <> 'account'
) AS said
WHERE EXISTS (
  SELECT FROM unnest($2::text[]) AS word WHERE position(lower(word) IN lower(said.words)) > 0)
GROUP BY said.part, said.place
ORDER BY said.part, said.place;

-- name: forgotten_known
-- Whether the schema knows of people who were forgotten; asked of older ones, too.
-- args:
SELECT to_regclass('public.forgotten') IS NOT NULL AS known;

-- name: forgotten_list
-- Who was forgotten, and when.
-- args:
SELECT person_id, at
FROM forgotten
ORDER BY at, person_id;

-- name: forgotten_keep
-- Takes over who was forgotten elsewhere.
-- args: people uuid[], ats timestamptz[]
INSERT INTO forgotten (person_id, at)
SELECT person, at FROM unnest($1::uuid[], $2::timestamptz[]) AS given (person, at)
ON CONFLICT (person_id) DO NOTHING;

-- name: objection_list
-- Who objects to being written to, by id and hash alone.
-- args:
SELECT person_id, encode(mailbox, 'hex') AS mailbox, at
FROM objection
ORDER BY at, person_id, mailbox;

-- name: objection_keep
-- Takes over who objected elsewhere.
-- args: people uuid[], mailboxes text[], ats timestamptz[]
INSERT INTO objection (person_id, mailbox, at)
SELECT person, decode(mailbox, 'hex'), at
FROM unnest($1::uuid[], $2::text[], $3::timestamptz[]) AS given (person, mailbox, at)
ON CONFLICT (person_id, mailbox) DO NOTHING;

-- name: objection_record
-- Keeps that somebody is not to be written to again, known by mailbox and nearly the name.
-- args: person uuid, at timestamptz
INSERT INTO objection (person_id, mailbox, at)
SELECT id, objection_hash(COALESCE(NULLIF(email, ''), id::text), name), $2::timestamptz
FROM person
WHERE id = $1::uuid
ON CONFLICT (person_id, mailbox) DO NOTHING;

-- name: objection_withdraw
-- Lets somebody be written to again; others of their mailbox who object still do.
-- args: person uuid
DELETE FROM objection
USING person
WHERE person.id = $1::uuid AND (
  objection.person_id = person.id
  OR objection.mailbox IN (
    mailbox_hash(NULLIF(person.email, '')),
    objection_hash(NULLIF(person.email, ''), person.name)));

-- name: objection_find
-- Since when somebody is not to be written to, by themselves or as their mailbox and name are known.
-- args: person uuid
SELECT min(objection.at) AS since
FROM objection
JOIN person ON person.id = $1::uuid
WHERE objection.person_id = person.id
  OR objection.mailbox IN (
    mailbox_hash(NULLIF(person.email, '')),
    objection_hash(NULLIF(person.email, ''), person.name));
