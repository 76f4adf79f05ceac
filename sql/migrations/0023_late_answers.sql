-- The ratings' hash is computed in one place; an answer that comes late finds its held seat; which
-- scores are in force does not hang on a clock.

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

ALTER TABLE scoring ADD COLUMN number integer;
ALTER TABLE scoring NO FORCE ROW LEVEL SECURITY;
ALTER TABLE scoring DISABLE TRIGGER frozen_update;
UPDATE scoring
SET number = counted.number
FROM (
  SELECT
    meeting_id, id, row_number() OVER (PARTITION BY meeting_id ORDER BY computed_at, id) AS number
  FROM scoring
) AS counted
WHERE scoring.meeting_id = counted.meeting_id AND scoring.id = counted.id;
ALTER TABLE scoring ENABLE TRIGGER frozen_update;
ALTER TABLE scoring
  ALTER COLUMN number SET NOT NULL,
  ADD CONSTRAINT scoring_number_once UNIQUE (meeting_id, number);
ALTER TABLE scoring FORCE ROW LEVEL SECURITY;
COMMENT ON COLUMN scoring.number IS
  'Counts the computations of a meeting; the highest is in force, whatever a clock says.';

CREATE FUNCTION scoring_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.number := 1 + COALESCE(
    (SELECT max(number) FROM scoring WHERE meeting_id = NEW.meeting_id), 0);
  RETURN NEW;
END $$;
COMMENT ON FUNCTION scoring_guard IS 'Numbers computations of all scores.';
CREATE TRIGGER scoring_numbered BEFORE INSERT ON scoring
  FOR EACH ROW EXECUTE FUNCTION scoring_guard();
