-- No track has more people on it than places.
SELECT place.meeting_id, place.track, place.places, place.taken
FROM place
WHERE place.taken > place.places OR place.places < (
  SELECT count(*) FROM participant
  WHERE participant.meeting_id = place.meeting_id
    AND CASE participant.track WHEN 'substitute' THEN 'open' ELSE participant.track END
      = place.track);
