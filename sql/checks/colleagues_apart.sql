-- No table seats more people of one organisation than an even spread needs, where that is firm.
WITH changed AS MATERIALIZED (
  -- Whose organisation was put right, or erased, and when last.
  SELECT person.id, max(audit_entry.at) AS at
  FROM audit_line
  JOIN audit_entry ON audit_entry.meeting_id = audit_line.meeting_id
    AND audit_entry.number = audit_line.number
  JOIN (
    SELECT id, id AS object FROM person
    UNION ALL
    SELECT id, organisation_id FROM person
  ) AS person ON person.object = audit_line.object_id
  -- Of a correction only what it says of the organisation; of all else anything may have changed.
  WHERE audit_line.kind = 'organisation' OR audit_line.kind = 'person' AND (
    audit_entry.act <> 'person.edit' OR audit_line.change IS NULL
    OR COALESCE(audit_line.change -> 'before', '{}') ? 'organisation'
    OR COALESCE(audit_line.change -> 'after', '{}') ? 'organisation')
  GROUP BY person.id
), present AS MATERIALIZED (
  SELECT meeting_id, person_id FROM candidate
  UNION
  SELECT meeting_id, person_id FROM participant
  UNION
  SELECT meeting_id, person_id FROM seat
), told AS (
  -- Since the plan was made.
  SELECT seating.meeting_id, present.person_id AS id
  FROM seating
  JOIN present ON present.meeting_id = seating.meeting_id
  JOIN changed ON changed.id = present.person_id AND changed.at >= seating.solved_at
  UNION
  SELECT present.meeting_id, forgotten.person_id
  FROM present
  JOIN forgotten ON forgotten.person_id = present.person_id
  UNION
  -- Who comes in place of another sits where they did until the plan is repaired.
  SELECT seating.meeting_id, substitution.person_id
  FROM seating
  JOIN substitution ON substitution.meeting_id = seating.meeting_id
    AND substitution.decided_at >= seating.solved_at AND substitution.withdrawn_at IS NULL
  UNION
  SELECT seating.meeting_id, guest.person_id
  FROM seating
  JOIN guest ON guest.meeting_id = seating.meeting_id AND guest.track = 'beside'
    AND guest.added_at >= seating.solved_at AND guest.withdrawn_at IS NULL
), sitting AS (
  SELECT seat.meeting_id, seat.session_key, seat.table_no, organisation.name, count(*) AS together
  FROM seat
  JOIN person ON person.id = seat.person_id
  JOIN organisation ON organisation.id = person.organisation_id
  WHERE seat.table_no IS NOT NULL AND NOT EXISTS (
    SELECT FROM told WHERE told.meeting_id = seat.meeting_id AND told.id = seat.person_id)
  GROUP BY seat.meeting_id, seat.session_key, seat.table_no, organisation.name
), members AS (
  -- A plan counts all who take part, also who is away from a round.
  SELECT
    one.meeting_id, organisation.name, count(*) AS people,
    bool_or(EXISTS (
      SELECT FROM invitation
      WHERE invitation.meeting_id = one.meeting_id AND invitation.person_id = one.person_id
        AND invitation.attends = 'remotely')) AS remotely
  FROM (
    SELECT meeting_id, person_id FROM participant
    UNION
    SELECT meeting_id, person_id FROM seat WHERE table_no IS NOT NULL
  ) AS one
  JOIN person ON person.id = one.person_id
  JOIN organisation ON organisation.id = person.organisation_id
  WHERE NOT EXISTS (
    SELECT FROM told WHERE told.meeting_id = one.meeting_id AND told.id = one.person_id)
  GROUP BY one.meeting_id, organisation.name
), unsure AS (
  -- They may have counted for any organisation: who left since, and who is told of above.
  SELECT
    seating.meeting_id,
    (
      SELECT count(*) FROM invitation
      WHERE invitation.meeting_id = seating.meeting_id AND invitation.status <> 'accepted'
        AND invitation.answered_at >= seating.solved_at
    ) + (
      SELECT count(*) FROM told
      WHERE told.meeting_id = seating.meeting_id AND EXISTS (
        SELECT FROM candidate
        WHERE candidate.meeting_id = seating.meeting_id AND candidate.person_id = told.id)
    ) AS people
  FROM seating
), furniture AS (
  -- A table that was put up since the plan was made seats nobody yet; the round with the fewest
  -- open tables counts for all.
  SELECT meeting_id, min(tables) AS tables
  FROM (
    SELECT meeting_id, session_key, count(DISTINCT table_no) AS tables
    FROM seat
    WHERE table_no IS NOT NULL
    GROUP BY meeting_id, session_key
  ) AS used
  GROUP BY meeting_id
)
SELECT sitting.meeting_id, sitting.session_key, sitting.table_no, sitting.name, sitting.together
FROM sitting
JOIN members ON members.meeting_id = sitting.meeting_id AND members.name = sitting.name
JOIN unsure ON unsure.meeting_id = sitting.meeting_id
JOIN furniture ON furniture.meeting_id = sitting.meeting_id
WHERE EXISTS (
    SELECT FROM meeting
    WHERE meeting.id = sitting.meeting_id AND meeting.seating -> 'firm' ? 'organisations')
  AND sitting.together > CEIL((members.people + unsure.people)::numeric / furniture.tables)
  -- Who attends remotely is spread over tables with a screen alone.
  AND NOT members.remotely
  AND NOT EXISTS (
    SELECT FROM seating
    JOIN letter ON letter.meeting_id = seating.meeting_id
      AND letter.kind IN ('remote', 'in_person') AND letter.queued_at >= seating.solved_at
    WHERE seating.meeting_id = sitting.meeting_id)
  -- A round may be gone that had the fewest tables, and somebody may be another by now.
  AND NOT EXISTS (
    SELECT FROM seating
    JOIN audit_entry ON audit_entry.at >= seating.solved_at AND (
      audit_entry.meeting_id = seating.meeting_id
        AND audit_entry.act IN ('agenda.change', 'meeting.update', 'participant.attend')
      OR audit_entry.act IN ('organisation.merge', 'person.merge'))
    WHERE seating.meeting_id = sitting.meeting_id);
