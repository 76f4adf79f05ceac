-- Sessions over midnight, documents before the meeting, and what the schedule of another program says
-- of a session.

ALTER TABLE session
  ADD COLUMN listing jsonb
    CONSTRAINT session_listing_shape CHECK (jsonb_typeof(listing) = 'object'),
  ADD CONSTRAINT session_during_of_a_day CHECK (
    upper(during) - lower(during) <= interval '25 hours');
COMMENT ON COLUMN session.listing IS
  'As the schedule that it came by says: subtitle, abstract, speakers, track, type, language.';
GRANT UPDATE (listing) ON session TO convene_app;

-- Documents before the meeting are a part of it, as its symbols are.
ALTER TABLE meeting
  ADD COLUMN documents jsonb
    CONSTRAINT meeting_documents_shape CHECK (jsonb_typeof(documents) = 'array');
COMMENT ON COLUMN meeting.documents IS
  'Number, title, item, symbol, author as printed, due day, languages in which it is there, file.';
GRANT UPDATE (documents) ON meeting TO convene_app;

-- Who is to be in two places at once is due before the meeting, and with it no call is published.
CREATE FUNCTION agenda_dues(meetings uuid[])
RETURNS TABLE (meeting uuid, kind text, number integer, day date, names text[])
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = 'force_generic_plan' AS $$
DECLARE
  before text := current_setting('app.meeting', true);
  one uuid;
BEGIN
  FOREACH one IN ARRAY meetings LOOP
    PERFORM set_config('app.meeting', one::text, true);
    RETURN QUERY
    WITH led AS (
      SELECT
        r.person_id, s.key, s.during,
        array_agg(DISTINCT COALESCE(r.session_key, r.item::text)) AS parts
      FROM agenda_role AS r
      JOIN session AS s ON s.meeting_id = one AND (s.key = r.session_key OR s.item = r.item)
      WHERE r.meeting_id = one
        AND agenda_role_away(one, r.person_id, r.item, r.session_key) IS NULL
      GROUP BY r.person_id, s.key, s.during
    ), twice AS (
      SELECT DISTINCT first.person_id
      FROM led AS first
      JOIN led AS other ON other.person_id = first.person_id AND other.key > first.key
        AND other.during && first.during
      WHERE NOT (
        first.parts = other.parts AND cardinality(first.parts) = 1)
    )
    SELECT
      one, 'led_twice', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY p.name COLLATE "C"))[:4]
    FROM twice AS t
    JOIN person AS p ON p.id = t.person_id
    HAVING count(*) > 0;

    RETURN QUERY
    SELECT
      one, 'documents_due', count(*)::int, min((d ->> 'due')::date),
      (array_agg(
        COALESCE(
          d ->> 'symbol', d -> 'title' ->> 'en', d -> 'title' ->> 'fr', d -> 'title' ->> 'ar')
        ORDER BY d ->> 'due', (d ->> 'number')::int))[:4]
    FROM meeting AS m
    CROSS JOIN LATERAL jsonb_array_elements(m.documents) AS d
    WHERE m.id = one AND d ? 'due' AND d -> 'languages' = '[]'
    HAVING count(*) > 0;
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;
COMMENT ON FUNCTION agenda_dues IS
  'Who of those who lead parts of the programme is to be in two places at once; documents awaited.';
REVOKE EXECUTE ON FUNCTION agenda_dues(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION agenda_dues(uuid[]) TO convene_app;
