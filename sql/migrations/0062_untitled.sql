-- Whoever applies is known as a nominated person whatever title stands before the name, and of whom it
-- was said by mistake that they are somebody else is held again. What a desk counts stays true after
-- somebody declined.

-- What is kept by a hash goes by name_similar, which stays as it is.
CREATE FUNCTION name_untitled(key text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 100
RETURN regexp_replace(key, '^((' ||
  'dr|prof|professor|doctor|mr|mrs|ms|miss|madam|eng|h e|his excellency' ||
  '|her excellency|pr|professeur|docteur|m|mme|mlle|monsieur|madame|mademoiselle' ||
  '|s e|son excellence|د|ا د|ا م د|دكتور|دكتوره|الدكتور|الدكتوره|الاستاذ|الاستاذه' ||
  '|السيد|السيده|الانسه|المهندس|المهندسه|معالي|سعاده' ||
  ') )+(?=[^ ]+ [^ ])', '');
COMMENT ON FUNCTION name_untitled IS
  'What name_similar gives, without the titles before a name, where two words or more are left.';
GRANT EXECUTE ON FUNCTION name_untitled(text) TO convene_app, convene_migrator;

DROP INDEX person_similar;
CREATE INDEX person_similar ON person (name_untitled(name_similar(name))) INCLUDE (name, id);

DO $$
DECLARE
  body text := pg_get_functiondef('application_held(uuid)'::regprocedure);
BEGIN
  EXECUTE regexp_replace(
    body, 'name_similar[(]([a-z_.]+)[)]', 'name_untitled(name_similar(' || chr(92) || '1))', 'g');
END $$;

-- What is taken back has nobody who said it; what is left of it was said by whoever said it.
ALTER TABLE application NO FORCE ROW LEVEL SECURITY;
DROP TRIGGER update_by_apart_by ON application;
CREATE TRIGGER update_by_apart_by BEFORE UPDATE ON application FOR EACH ROW
  WHEN (ROW(OLD.apart_from, OLD.apart_by, OLD.apart_at)
    IS DISTINCT FROM ROW(NEW.apart_from, NEW.apart_by, NEW.apart_at)
    AND NOT (NEW.apart_from <@ OLD.apart_from AND NEW.apart_from <> OLD.apart_from
      AND (NEW.apart_by IS NULL OR ROW(NEW.apart_by, NEW.apart_at, NEW.apart_reason)
        IS NOT DISTINCT FROM ROW(OLD.apart_by, OLD.apart_at, OLD.apart_reason))))
  EXECUTE FUNCTION actor_guard('apart_by', 'apart_at');
ALTER TABLE application FORCE ROW LEVEL SECURITY;

-- Who was decided upon has applied, whoever left since; a seat that is held or offered is told by itself.
DO $$
DECLARE
  body text := pg_get_functiondef('meeting_dues(uuid[], timestamptz)'::regprocedure);
  made text;
BEGIN
  made := replace(
    body, $part$    WHERE a.meeting_id = one AND a.status NOT IN ('draft', 'withdrawn');$part$,
    $part$    WHERE a.meeting_id = one AND a.status <> 'draft' AND (
      a.status <> 'withdrawn' OR EXISTS (
        SELECT FROM decision AS d
        JOIN selection AS l ON l.meeting_id = one AND l.id = d.selection_id
        WHERE d.meeting_id = one AND d.application_id = a.id AND l.signed_at IS NOT NULL));$part$);
  made := replace(
    made, $part$      one, t.track || '_free', t.places - t.taken, NULL::date, '{}'::text[]$part$,
    $part$      one, t.track || '_free', GREATEST(0, t.places - t.taken - (
        SELECT count(*)::int
        FROM invitation AS i
        WHERE i.meeting_id = one AND i.status IN ('issued', 'tentative')
          AND CASE i.track WHEN 'substitute' THEN 'open' ELSE i.track END = t.track) - (
        SELECT count(*)::int
        FROM succession AS s
        WHERE s.meeting_id = one AND s.settled IS NULL AND t.track = 'open')),
      NULL::date, '{}'::text[]$part$);
  IF strpos(made, 'a.status <> ''withdrawn'' OR') = 0 OR strpos(made, 'places - t.taken - (') = 0 THEN
    RAISE EXCEPTION 'meeting_dues is not as it was';
  END IF;
  EXECUTE made;
END $$;
