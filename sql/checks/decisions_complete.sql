-- A selection decides upon every application that its scores rank.
SELECT selection.meeting_id, selection.id, score.application_id
FROM selection
JOIN score ON score.meeting_id = selection.meeting_id AND score.scoring_id = selection.scoring_id
EXCEPT
SELECT meeting_id, selection_id, application_id FROM decision;
