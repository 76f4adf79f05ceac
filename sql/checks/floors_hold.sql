-- A signed selection keeps every floor on sectors and countries; who was forgotten since, or put
-- right in the directory in what the floor asks, is taken to have counted.
WITH changed AS (
  -- What was put right last when; any thing where nobody can say what.
  SELECT person.id, what.attribute, max(audit_entry.at) AS at
  FROM audit_line
  JOIN audit_entry ON audit_entry.meeting_id = audit_line.meeting_id
    AND audit_entry.number = audit_line.number
  JOIN (
    SELECT id, id AS object FROM person
    UNION ALL
    SELECT id, organisation_id FROM person
  ) AS person ON person.object = audit_line.object_id
  CROSS JOIN LATERAL (
    SELECT ARRAY(
      SELECT jsonb_object_keys(audit_line.change -> 'before')
      UNION
      SELECT jsonb_object_keys(audit_line.change -> 'after')) AS attributes
    WHERE audit_line.kind = 'person' AND audit_entry.act = 'person.edit'
    UNION ALL
    SELECT '{}'
    WHERE audit_line.kind <> 'person' OR audit_entry.act <> 'person.edit'
  ) AS told
  CROSS JOIN LATERAL unnest(
    CASE WHEN cardinality(told.attributes) > 0 THEN told.attributes ELSE '{anything}' END
  ) AS what (attribute)
  WHERE audit_line.kind IN ('person', 'organisation')
  GROUP BY person.id, what.attribute
)
SELECT
  floor.meeting_id, floor.name, floor.lowest,
  count(*) FILTER (WHERE reached.is_so) AS reached
FROM selection_floor AS floor
JOIN selection ON selection.meeting_id = floor.meeting_id AND selection.signed_at IS NOT NULL
  AND selection.superseded_at IS NULL
LEFT JOIN decision ON decision.meeting_id = selection.meeting_id
  AND decision.selection_id = selection.id AND decision.outcome = 'selected'
LEFT JOIN application ON application.meeting_id = decision.meeting_id
  AND application.id = decision.application_id
LEFT JOIN person ON person.id = application.person_id
LEFT JOIN organisation ON organisation.id = person.organisation_id
LEFT JOIN forgotten ON forgotten.person_id = person.id
LEFT JOIN changed AS anything ON anything.id = person.id AND anything.attribute = 'anything'
LEFT JOIN changed AS asked ON asked.id = person.id AND asked.attribute = CASE floor.attribute
  WHEN 'sector' THEN 'organisation'
  WHEN 'language' THEN 'languages'
  ELSE floor.attribute END
CROSS JOIN LATERAL (
  SELECT person.id IS NOT NULL AND (
    forgotten.person_id IS NOT NULL
    OR anything.at >= selection.signed_at
    OR asked.at >= selection.signed_at
    OR CASE floor.attribute
    WHEN 'sector' THEN organisation.sector = ANY (floor."values")
    WHEN 'country' THEN person.country = ANY (floor."values")
    WHEN 'gender' THEN person.gender = ANY (floor."values")
    WHEN 'language' THEN EXISTS (
      SELECT FROM unnest(person.languages) AS spoken, unnest(floor."values") AS asked
      WHERE spoken = asked OR starts_with(spoken, asked || '-'))
    ELSE true END) AS is_so
) AS reached
WHERE floor.attribute <> 'newcomer' AND NOT EXISTS (
    -- Whoever withdrew before the draw left no cohort that keeps them all, and the transcript says so.
    SELECT FROM lottery_draw
    WHERE lottery_draw.meeting_id = floor.meeting_id AND lottery_draw.selection_id = selection.id
      AND strpos(lottery_draw.transcript, chr(10) || 'short ') > 0)
GROUP BY floor.meeting_id, floor.name, floor.lowest
HAVING count(*) FILTER (WHERE reached.is_so) < floor.lowest;
