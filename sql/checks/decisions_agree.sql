-- Under a signed selection every application stands where its decision or a later move put it.
SELECT decision.meeting_id, decision.application_id, decision.outcome, application.status
FROM decision
JOIN selection ON selection.meeting_id = decision.meeting_id
  AND selection.id = decision.selection_id AND selection.signed_at IS NOT NULL
  AND selection.superseded_at IS NULL
JOIN application ON application.meeting_id = decision.meeting_id
  AND application.id = decision.application_id
WHERE application.status <> decision.outcome
  AND NOT (decision.outcome = 'waitlisted' AND application.status IN ('selected', 'not_selected'))
  AND application.status <> 'withdrawn';
