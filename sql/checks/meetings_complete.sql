-- A meeting has places on both tracks; once published also an aide-memoire,
-- topics, and criteria to be scored by.
SELECT meeting.id AS meeting_id, meeting.code
FROM meeting
WHERE (SELECT count(*) FROM place WHERE place.meeting_id = meeting.id) <> 2
  OR (
    meeting.published_at IS NOT NULL AND (
      NOT EXISTS (SELECT FROM aide_memoire WHERE aide_memoire.meeting_id = meeting.id)
      OR NOT EXISTS (SELECT FROM topic WHERE topic.meeting_id = meeting.id)
      OR NOT EXISTS (SELECT FROM criterion WHERE criterion.rubric_id = meeting.rubric_id)
      OR NOT EXISTS (
        SELECT FROM place WHERE place.meeting_id = meeting.id AND place.places > 0)));
