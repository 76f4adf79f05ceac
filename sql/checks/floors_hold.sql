-- A signed selection keeps every floor on sectors and countries; who was forgotten since, or put
-- right in the directory in what the floor asks, is taken to have counted.
WITH changed AS (
  SELECT
    person.id, audit_entry.at,
    -- What a correction put right; null where anything may have been.
    CASE WHEN audit_line.kind = 'person' AND audit_entry.act = 'person.edit' THEN ARRAY(
      SELECT jsonb_object_keys(audit_line.change -> 'before')
      UNION
      SELECT jsonb_object_keys(audit_line.change -> 'after')) END AS columns
  FROM audit_line
  JOIN audit_entry ON audit_entry.meeting_id = audit_line.meeting_id
    AND audit_entry.number = audit_line.number
  JOIN (
    SELECT id, id AS object FROM person
    UNION ALL
    SELECT id, organisation_id FROM person
  ) AS person ON person.object = audit_line.object_id
  WHERE audit_line.kind IN ('person', 'organisation')
)
SELECT floor.meeting_id, floor.name, floor.lowest, count(person.id) AS reached
FROM selection_floor AS floor
JOIN selection ON selection.meeting_id = floor.meeting_id AND selection.signed_at IS NOT NULL
  AND selection.superseded_at IS NULL
LEFT JOIN decision ON decision.meeting_id = selection.meeting_id
  AND decision.selection_id = selection.id AND decision.outcome = 'selected'
LEFT JOIN application ON application.meeting_id = decision.meeting_id
  AND application.id = decision.application_id
LEFT JOIN (
  person
  LEFT JOIN organisation ON organisation.id = person.organisation_id
  LEFT JOIN forgotten ON forgotten.person_id = person.id
) ON person.id = application.person_id AND (
  forgotten.person_id IS NOT NULL
  OR EXISTS (
    SELECT FROM changed
    WHERE changed.id = person.id AND changed.at >= selection.signed_at AND (
      cardinality(changed.columns) > 0 IS NOT TRUE
      OR CASE floor.attribute
        WHEN 'sector' THEN 'organisation'
        WHEN 'language' THEN 'languages'
        ELSE floor.attribute END = ANY (changed.columns)))
  OR CASE floor.attribute
  WHEN 'sector' THEN organisation.sector = ANY (floor."values")
  WHEN 'country' THEN person.country = ANY (floor."values")
  WHEN 'gender' THEN person.gender = ANY (floor."values")
  WHEN 'language' THEN EXISTS (
    SELECT FROM unnest(person.languages) AS spoken, unnest(floor."values") AS asked
    WHERE spoken = asked OR starts_with(spoken, asked || '-'))
  ELSE true END)
WHERE floor.attribute <> 'newcomer' AND NOT EXISTS (
    -- Whoever withdrew before the draw left no cohort that keeps them all, and the transcript says so.
    SELECT FROM lottery_draw
    WHERE lottery_draw.meeting_id = floor.meeting_id AND lottery_draw.selection_id = selection.id
      AND strpos(lottery_draw.transcript, chr(10) || 'short ') > 0)
GROUP BY floor.meeting_id, floor.name, floor.lowest
HAVING count(person.id) < floor.lowest;
