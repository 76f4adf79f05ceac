-- A selection decides upon all whom its scores rank, but for those who withdrew before it was drawn.
SELECT selection.meeting_id, selection.id, score.application_id
FROM selection
JOIN score ON score.meeting_id = selection.meeting_id AND score.scoring_id = selection.scoring_id
EXCEPT
SELECT meeting_id, selection_id, application_id FROM decision
EXCEPT
SELECT lottery_draw.meeting_id, lottery_draw.selection_id, application.id
FROM lottery_draw
JOIN application ON application.meeting_id = lottery_draw.meeting_id
  AND application.status = 'withdrawn';
