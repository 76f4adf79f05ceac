-- No two letters of the house bear one message id, or what answers the one answers the other.
SELECT meeting_id, id, message_id
FROM letter
WHERE message_id IN (
  SELECT message_id FROM letter GROUP BY message_id HAVING count(*) > 1);
