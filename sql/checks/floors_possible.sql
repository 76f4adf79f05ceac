-- No floor asks for more seats than the open track has.
SELECT floor.meeting_id, floor.name, floor.lowest, place.places
FROM selection_floor AS floor
JOIN place ON place.meeting_id = floor.meeting_id AND place.track = 'open'
WHERE floor.lowest > place.places;
