-- A room holds one session at a time.
SELECT one.meeting_id, one.key, other.key AS clashes
FROM session AS one
JOIN session AS other ON other.meeting_id = one.meeting_id AND other.room_key = one.room_key
  AND other.key <> one.key AND other.during && one.during;
