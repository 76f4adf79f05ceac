-- A selection decides upon every application that its scores rank.
SELECT selection.meeting_id, selection.id, score.application_id
FROM selection
JOIN score ON score.meeting_id = selection.meeting_id AND score.scoring_id = selection.scoring_id
LEFT JOIN decision ON decision.meeting_id = selection.meeting_id
  AND decision.selection_id = selection.id AND decision.application_id = score.application_id
WHERE decision.application_id IS NULL;
