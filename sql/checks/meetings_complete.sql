-- A meeting has places for those who apply, who are nominated and who are guests; once published also
-- an aide-memoire, topics, and criteria to be scored by.
SELECT meeting.id AS meeting_id, meeting.code
FROM meeting
LEFT JOIN (
  SELECT meeting_id, count(*) AS tracks, max(places) AS most FROM place GROUP BY meeting_id
) AS room ON room.meeting_id = meeting.id
LEFT JOIN (SELECT DISTINCT meeting_id FROM aide_memoire) AS memoire
  ON memoire.meeting_id = meeting.id
LEFT JOIN (SELECT DISTINCT meeting_id FROM topic) AS listed ON listed.meeting_id = meeting.id
WHERE room.tracks IS DISTINCT FROM 3
  OR (
    meeting.published_at IS NOT NULL AND (
      memoire.meeting_id IS NULL OR listed.meeting_id IS NULL OR room.most = 0
      OR NOT EXISTS (SELECT FROM criterion WHERE criterion.rubric_id = meeting.rubric_id)));
