-- No table seats more people of one organisation than an even spread over all tables needs.
WITH sitting AS (
  SELECT seat.meeting_id, seat.session_key, seat.table_no, organisation.name, count(*) AS together
  FROM seat
  JOIN seating ON seating.meeting_id = seat.meeting_id
  JOIN person ON person.id = seat.person_id
  JOIN organisation ON organisation.id = person.organisation_id
  WHERE seat.table_no IS NOT NULL
  GROUP BY seat.meeting_id, seat.session_key, seat.table_no, organisation.name
)
SELECT sitting.meeting_id, sitting.session_key, sitting.table_no, sitting.name, sitting.together
FROM sitting
WHERE sitting.together > CEIL(
  (
    SELECT sum(other.together) FROM sitting AS other
    WHERE other.meeting_id = sitting.meeting_id AND other.session_key = sitting.session_key
      AND other.name = sitting.name
  ) / (
    SELECT count(*) FROM round_table WHERE round_table.meeting_id = sitting.meeting_id));
