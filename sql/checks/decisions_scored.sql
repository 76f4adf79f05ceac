-- Nobody is selected or put on the waiting list whom the scores of the selection leave out.
SELECT decision.meeting_id, decision.selection_id, decision.application_id, decision.outcome
FROM decision
JOIN selection ON selection.meeting_id = decision.meeting_id
  AND selection.id = decision.selection_id
JOIN scoring ON scoring.meeting_id = selection.meeting_id AND scoring.id = selection.scoring_id
WHERE decision.outcome <> 'not_selected'
  AND NOT decision.application_id = ANY (scoring.applications);
