-- A selection gives away no more open places than there are.
SELECT selection.meeting_id, selection.id, place.places, count(*) AS selected
FROM selection
JOIN place ON place.meeting_id = selection.meeting_id AND place.track = 'open'
JOIN decision ON decision.meeting_id = selection.meeting_id
  AND decision.selection_id = selection.id AND decision.outcome = 'selected'
GROUP BY selection.meeting_id, selection.id, place.places
HAVING count(*) > place.places;
