-- No table seats more people of one organisation than an even spread over the plan's tables needs.
SELECT sitting.meeting_id, sitting.session_key, sitting.table_no, sitting.name, sitting.together
FROM (
  SELECT
    seat.meeting_id, seat.session_key, seat.table_no, organisation.name, count(*) AS together,
    sum(count(*)) OVER (
      PARTITION BY seat.meeting_id, seat.session_key, organisation.name) AS everywhere
  FROM seat
  JOIN seating ON seating.meeting_id = seat.meeting_id
  JOIN person ON person.id = seat.person_id
  JOIN organisation ON organisation.id = person.organisation_id
  WHERE seat.table_no IS NOT NULL
  GROUP BY seat.meeting_id, seat.session_key, seat.table_no, organisation.name
) AS sitting
JOIN (
  -- A table that was put up since the plan was made seats nobody yet.
  SELECT meeting_id, session_key, count(DISTINCT table_no) AS tables
  FROM seat
  WHERE table_no IS NOT NULL
  GROUP BY meeting_id, session_key
) AS furniture ON furniture.meeting_id = sitting.meeting_id
  AND furniture.session_key = sitting.session_key
WHERE sitting.together > CEIL(sitting.everywhere / furniture.tables)
  -- Where the organisation of somebody was erased, nobody can count any more.
  AND NOT EXISTS (
    SELECT FROM seat
    JOIN forgotten ON forgotten.person_id = seat.person_id
    WHERE seat.meeting_id = sitting.meeting_id)
  -- And where somebody's was put right since the plan was made, it is planned anew or stays.
  AND NOT EXISTS (
    SELECT FROM seat
    JOIN seating ON seating.meeting_id = seat.meeting_id
    JOIN (
      SELECT id, id AS object FROM person
      UNION ALL
      SELECT id, organisation_id FROM person
    ) AS person ON person.id = seat.person_id
    JOIN audit_line ON audit_line.object_id = person.object
      AND audit_line.kind IN ('person', 'organisation')
    JOIN audit_entry ON audit_entry.meeting_id = audit_line.meeting_id
      AND audit_entry.number = audit_line.number AND audit_entry.at >= seating.solved_at
    WHERE seat.meeting_id = sitting.meeting_id)
  -- A plan spreads those who are there in every round.
  AND NOT EXISTS (
    SELECT FROM seating_absence WHERE seating_absence.meeting_id = sitting.meeting_id)
  AND NOT EXISTS (
    SELECT FROM participant
    WHERE participant.meeting_id = sitting.meeting_id AND participant.attendance = 'no_show')
  -- Who comes in place of another sits where they did until the plan is repaired.
  AND NOT EXISTS (
    SELECT FROM substitution
    WHERE substitution.meeting_id = sitting.meeting_id AND substitution.withdrawn_at IS NULL);
