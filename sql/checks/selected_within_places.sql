-- The latest selection gives away no more open places than there are.
SELECT selection.meeting_id, selection.id, place.places, count(*) AS selected
FROM selection
JOIN place ON place.meeting_id = selection.meeting_id AND place.track = 'open'
JOIN decision ON decision.meeting_id = selection.meeting_id
  AND decision.selection_id = selection.id AND decision.outcome = 'selected'
WHERE selection.number = (
  SELECT max(latest.number) FROM selection AS latest
  WHERE latest.meeting_id = selection.meeting_id)
GROUP BY selection.meeting_id, selection.id, place.places
HAVING count(*) > place.places;
