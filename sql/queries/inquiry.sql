-- name: partnership_inquiry_list
-- Partners with how they are reached, and with the last letter that asked them what became of the target.
-- args: meeting uuid
SELECT
  partner.partnership, partner.position, COALESCE(person.name, organisation.name) AS name,
  COALESCE(person.email, '') AS email, COALESCE(person.telephone, '') AS telephone,
  person.id IS NOT NULL AS is_person,
  EXISTS (
    SELECT FROM objection
    WHERE objection.person_id = person.id
      OR objection.mailbox IN (
        mailbox_hash(person.email), objection_hash(person.email, person.name))) AS objects,
  EXISTS (SELECT FROM forgotten WHERE forgotten.person_id = person.id) AS is_forgotten,
  asked.id, asked.due::text AS due, asked.stage, asked.letter_wanted_at, asked.letter_sent_at
FROM partnership_partner AS partner
LEFT JOIN person ON person.id = partner.person_id
LEFT JOIN organisation ON organisation.id = partner.organisation_id
LEFT JOIN partnership_inquiry AS asked ON asked.meeting_id = $1::uuid
  AND asked.partnership = partner.partnership AND asked.position = partner.position
WHERE partner.meeting_id = $1::uuid
ORDER BY length(partner.partnership), partner.partnership, partner.position;

-- name: partnership_inquiry_want
-- Has partners asked what became of a target, each by a letter with a new link; the one before ends as it leaves.
-- args: meeting uuid, partnerships text[], positions int[], ids uuid[], dues date[], stages text[], at timestamptz, mailing uuid
INSERT INTO partnership_inquiry AS asked (
  meeting_id, partnership, position, id, wanted_due, wanted_stage, link, letter_wanted_at,
  letter_mailing
)
SELECT
  $1::uuid, wanted.partnership, wanted.position, wanted.id, wanted.due, wanted.stage, 1,
  $7::timestamptz, $8::uuid
FROM unnest($2::text[], $3::int[], $4::uuid[], $5::date[], $6::text[])
  AS wanted (partnership, position, id, due, stage)
ON CONFLICT (meeting_id, partnership, position) DO UPDATE
SET wanted_due = EXCLUDED.wanted_due, wanted_stage = EXCLUDED.wanted_stage, link = asked.link + 1,
  letter_wanted_at = EXCLUDED.letter_wanted_at, letter_mailing = EXCLUDED.letter_mailing,
  letter_leased_to = NULL, letter_tries = 0
RETURNING asked.partnership, asked.position;

-- name: partnership_inquiry_take_back
-- Takes back letters to partners that wait.
-- args: meeting uuid, partnership text, positions int[]
UPDATE partnership_inquiry SET
  wanted_due = NULL, wanted_stage = NULL, letter_wanted_at = NULL, letter_mailing = NULL,
  letter_leased_to = NULL
WHERE meeting_id = $1::uuid AND partnership = $2::text AND position = ANY ($3::int[])
  AND letter_wanted_at IS NOT NULL AND letter_tries = 0
RETURNING position;

-- name: partnership_inquiry_waits
-- Whether a letter to a partner may go now.
-- args: meeting uuid, at timestamptz
SELECT EXISTS (
  SELECT FROM partnership_inquiry AS asked
  WHERE asked.meeting_id = $1::uuid AND asked.letter_wanted_at IS NOT NULL
    AND COALESCE(asked.letter_leased_to, $2::timestamptz) <= $2::timestamptz
    AND (asked.letter_mailing IS NULL OR EXISTS (
      SELECT FROM mailing
      WHERE mailing.meeting_id = $1::uuid AND mailing.id = asked.letter_mailing
        AND (NOT asks OR approved_at IS NOT NULL)))) AS is_waiting;

-- name: partnership_inquiry_claim
-- Claims letters to partners, each for one who hands them over.
-- args: meeting uuid, at timestamptz, lease timestamptz, most int
UPDATE partnership_inquiry AS asked SET
  letter_leased_to = $3::timestamptz, letter_tries = asked.letter_tries + 1
FROM (
  SELECT
    one.partnership, one.position, person.name, person.names::text AS names, person.email,
    person.languages, agreed.title, agreed.measure
  FROM partnership_inquiry AS one
  JOIN partnership AS agreed ON agreed.meeting_id = $1::uuid AND agreed.code = one.partnership
  JOIN partnership_partner AS partner ON partner.meeting_id = $1::uuid
    AND partner.partnership = one.partnership AND partner.position = one.position
  JOIN person ON person.id = partner.person_id
  WHERE one.meeting_id = $1::uuid AND one.letter_wanted_at IS NOT NULL
    AND COALESCE(one.letter_leased_to, $2::timestamptz) <= $2::timestamptz
    AND (one.letter_mailing IS NULL OR EXISTS (
      SELECT FROM mailing
      WHERE mailing.meeting_id = $1::uuid AND mailing.id = one.letter_mailing
        AND (NOT asks OR approved_at IS NOT NULL)))
  ORDER BY one.letter_wanted_at, one.partnership, one.position
  LIMIT $4::int
  FOR UPDATE OF one SKIP LOCKED
) AS wanted
WHERE asked.meeting_id = $1::uuid AND asked.partnership = wanted.partnership
  AND asked.position = wanted.position
RETURNING
  asked.id, asked.partnership, asked.link, asked.wanted_due::text AS due, asked.wanted_stage AS stage,
  asked.letter_wanted_at, asked.letter_tries, wanted.name, wanted.names, wanted.email,
  wanted.languages, wanted.title, wanted.measure;

-- name: partnership_inquiry_link
-- Keeps by what the link is known that a letter bears, unless another was wanted meanwhile.
-- args: meeting uuid, inquiry uuid, link int, key text, hash text
UPDATE partnership_inquiry SET link_key = $4::text, link_hash = decode($5::text, 'hex')
WHERE meeting_id = $1::uuid AND id = $2::uuid AND link = $3::int AND letter_wanted_at IS NOT NULL
RETURNING id;

-- name: partnership_inquiry_written
-- Says that a letter to a partner went, or is given up where it cannot.
-- args: meeting uuid, inquiry uuid, link int, sent timestamptz
UPDATE partnership_inquiry SET
  due = CASE WHEN $4::timestamptz IS NULL THEN due ELSE wanted_due END,
  stage = CASE WHEN $4::timestamptz IS NULL THEN stage ELSE wanted_stage END,
  letter_sent_at = COALESCE($4::timestamptz, letter_sent_at),
  wanted_due = NULL, wanted_stage = NULL, letter_wanted_at = NULL, letter_mailing = NULL,
  letter_leased_to = NULL
WHERE meeting_id = $1::uuid AND id = $2::uuid AND link = $3::int;

-- name: partnership_inquiry_put_off
-- Lets a letter to a partner be tried again later.
-- args: meeting uuid, inquiry uuid, link int, at timestamptz
UPDATE partnership_inquiry SET letter_leased_to = $4::timestamptz
WHERE meeting_id = $1::uuid AND id = $2::uuid AND link = $3::int AND letter_wanted_at IS NOT NULL;

-- name: partnership_inquiry_open
-- What the link of a partner opens, which is in hand from then on; no row where it opens nothing.
-- args: hash text
SELECT
  opened.meeting, opened.partnership, opened.id, opened."position", opened.languages, opened.title,
  opened.measure, opened.due::text AS due, opened.partners::text AS partners,
  opened.reports::text AS reports, opened.countries::text AS countries
FROM partner_open(decode($1::text, 'hex')) AS opened;

-- name: partnership_report_by_page
-- Keeps what the partner whose link is in hand tells; null where the partnership has ended.
-- args: kind text, words text, told_on date, due date, at timestamptz
SELECT partner_tell($1::text, $2::text, $3::date, $4::date, $5::timestamptz) AS number;
