-- The places taken on a track are exactly those of its participants; who comes in place of another
-- takes an open one.
SELECT place.meeting_id, place.track, place.taken, count(participant.person_id) AS participants
FROM place
LEFT JOIN participant ON participant.meeting_id = place.meeting_id
  AND CASE participant.track WHEN 'substitute' THEN 'open' ELSE participant.track END = place.track
GROUP BY place.meeting_id, place.track, place.taken
HAVING place.taken <> count(participant.person_id);
