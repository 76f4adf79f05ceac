-- Nobody is selected or put on the waiting list whom the scores of the selection leave out.
SELECT decision.meeting_id, selection.scoring_id, decision.application_id
FROM decision
JOIN selection ON selection.meeting_id = decision.meeting_id
  AND selection.id = decision.selection_id
WHERE decision.outcome <> 'not_selected'
EXCEPT
SELECT meeting_id, id, unnest(applications)
FROM scoring;
