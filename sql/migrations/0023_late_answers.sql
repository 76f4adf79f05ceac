-- The ratings' hash is computed in one place; an answer that comes late finds its held seat.

CREATE FUNCTION rating_hash(meeting uuid) RETURNS text
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT encode(sha256(convert_to(
      COALESCE(string_agg(line, '' ORDER BY line COLLATE "C"), ''), 'UTF8')), 'hex')
    FROM (
      SELECT
        application.code || ' ' || reviewer.code || ' ' || rating.criterion || ' ' || rating.points
          || ' ' || array_to_string(rating.answers, ',') || E'\n' AS line
      FROM rating
      JOIN application ON application.meeting_id = rating.meeting_id
        AND application.id = rating.application_id
      JOIN reviewer ON reviewer.meeting_id = rating.meeting_id
        AND reviewer.person_id = rating.reviewer_id
      WHERE rating.meeting_id = meeting
      UNION ALL
      SELECT
        application.code || ' ' || reviewer.code || ' ' || cannot_judge.criterion || E' -\n'
      FROM cannot_judge
      JOIN application ON application.meeting_id = cannot_judge.meeting_id
        AND application.id = cannot_judge.application_id
      JOIN reviewer ON reviewer.meeting_id = cannot_judge.meeting_id
        AND reviewer.person_id = cannot_judge.reviewer_id
      WHERE cannot_judge.meeting_id = meeting
    ) AS given);
END $$;
COMMENT ON FUNCTION rating_hash IS
  'SHA-256 of all points of a meeting and of all that could not be judged, in their order.';
GRANT EXECUTE ON FUNCTION rating_hash(uuid) TO convene_app;

INSERT INTO life_cycle_move (life_cycle, from_status, to_status) VALUES
  ('invitation', 'expired', 'accepted'),
  ('invitation', 'expired', 'tentative'),
  ('invitation', 'withdrawn', 'accepted'),
  ('invitation', 'withdrawn', 'tentative');
