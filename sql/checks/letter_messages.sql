-- No two letters of the house bear one message id, or what answers the one answers the other.
SELECT one.meeting_id, one.id, one.message_id
FROM letter AS one
JOIN letter AS other ON other.message_id = one.message_id
  AND (other.meeting_id, other.id) <> (one.meeting_id, one.id);
