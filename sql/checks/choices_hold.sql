-- What a named person decided in a proposal is what the proposal says.
SELECT choice.meeting_id, choice.selection_id, choice.application_id, choice.is_in, decision.outcome
FROM choice
JOIN decision ON decision.meeting_id = choice.meeting_id
  AND decision.selection_id = choice.selection_id
  AND decision.application_id = choice.application_id
WHERE choice.is_in <> (decision.outcome = 'selected');
