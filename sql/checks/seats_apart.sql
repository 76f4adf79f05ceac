-- Nobody is in two places at once, and no chair holds two people.
SELECT one.meeting_id, one.session_key, one.person_id, other.session_key AS clashes
FROM seat AS one
JOIN seat AS other ON other.meeting_id = one.meeting_id AND other.person_id = one.person_id
  AND other.session_key <> one.session_key AND other.during && one.during
UNION ALL
SELECT one.meeting_id, one.session_key, one.person_id, other.session_key
FROM seat AS one
JOIN seat AS other ON other.meeting_id = one.meeting_id AND other.session_key = one.session_key
  AND other.table_no = one.table_no AND other.seat_no = one.seat_no
  AND other.person_id <> one.person_id;
