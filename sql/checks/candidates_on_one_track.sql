-- Who applied stands on the open track, who was named on the nominated one, and who comes in place of
-- another on neither.
SELECT candidate.meeting_id, candidate.person_id, candidate.track
FROM candidate
LEFT JOIN application ON application.meeting_id = candidate.meeting_id
  AND application.person_id = candidate.person_id
LEFT JOIN nomination ON nomination.meeting_id = candidate.meeting_id
  AND nomination.person_id = candidate.person_id
LEFT JOIN substitution ON substitution.meeting_id = candidate.meeting_id
  AND substitution.person_id = candidate.person_id
WHERE candidate.track <> 'open' AND application.id IS NOT NULL
  OR candidate.track <> 'nominated' AND nomination.person_id IS NOT NULL
  OR candidate.track <> 'substitute' AND substitution.person_id IS NOT NULL;
