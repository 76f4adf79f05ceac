-- Who applied stands on the open track and who was named on the nominated one, and on no other.
SELECT candidate.meeting_id, candidate.person_id, candidate.track
FROM candidate
LEFT JOIN application ON application.meeting_id = candidate.meeting_id
  AND application.person_id = candidate.person_id
LEFT JOIN nomination ON nomination.meeting_id = candidate.meeting_id
  AND nomination.person_id = candidate.person_id
WHERE CASE candidate.track
  WHEN 'open' THEN nomination.person_id IS NOT NULL
  ELSE application.id IS NOT NULL END;
