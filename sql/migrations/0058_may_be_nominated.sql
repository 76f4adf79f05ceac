-- Whoever applies and may be somebody whom a State or an organisation nominated is held until
-- somebody decides it: nobody reads the application meanwhile, it has no score, and nothing is signed.
-- And a review may be read by another in its place, by a reason.

ALTER TABLE application NO FORCE ROW LEVEL SECURITY;
ALTER TABLE application
  ADD COLUMN apart_from text[] NOT NULL DEFAULT '{}',
  ADD COLUMN apart_reason text
    CONSTRAINT application_apart_reason_given CHECK (apart_reason ~ '\S')
    CONSTRAINT application_apart_reason_short CHECK (octet_length(apart_reason) <= 2000),
  ADD COLUMN apart_at timestamptz,
  ADD COLUMN apart_by uuid,
  ADD CONSTRAINT application_distinguisher_known FOREIGN KEY (apart_by) REFERENCES account (id),
  ADD CONSTRAINT application_apart_whole CHECK (
    num_nonnulls(apart_reason, apart_at, apart_by)
      = CASE WHEN cardinality(apart_from) > 0 THEN 3 ELSE 0 END);
ALTER TABLE application FORCE ROW LEVEL SECURITY;
COMMENT ON COLUMN application.apart_from IS
  'Codes of nominations of whom the applicant was said to be somebody else.';
COMMENT ON COLUMN application.apart_reason IS 'How that is known.';
GRANT UPDATE (apart_from, apart_reason, apart_at, apart_by) ON application TO convene_app;
CREATE TRIGGER update_by_apart_by BEFORE UPDATE ON application FOR EACH ROW
  WHEN (ROW(OLD.apart_from, OLD.apart_by, OLD.apart_at)
    IS DISTINCT FROM ROW(NEW.apart_from, NEW.apart_by, NEW.apart_at))
  EXECUTE FUNCTION actor_guard('apart_by', 'apart_at');

-- Nominated people are few: each is looked for by the indexes of names and mailboxes.
CREATE FUNCTION application_held(hand uuid)
RETURNS TABLE (application_id uuid, nomination text, by_mailbox boolean, by_name boolean)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH named AS MATERIALIZED (
    SELECT nomination.code, person.id, person.name, person.names, lower(person.email) AS mailbox
    FROM nomination
    JOIN person ON person.id = nomination.person_id
    WHERE nomination.meeting_id = hand AND nomination.withdrawn_at IS NULL
  ), spelt AS MATERIALIZED (
    SELECT code, id, name_similar(name) AS key FROM named
    UNION
    SELECT named.code, named.id, name_similar(form.value)
    FROM named
    CROSS JOIN LATERAL jsonb_each_text(named.names) AS form
    UNION
    SELECT named.code, named.id, name_similar(person_alias.name)
    FROM named
    JOIN person_alias ON person_alias.person_id = named.id
  ), reached AS MATERIALIZED (
    SELECT code, id, mailbox FROM named WHERE mailbox <> ''
    UNION
    SELECT named.code, named.id, lower(person_alias.email)
    FROM named
    JOIN person_alias ON person_alias.person_id = named.id
    WHERE person_alias.email <> ''
  ), alike AS (
    SELECT spelt.code, person.id AS other, false AS by_mailbox, true AS by_name
    FROM spelt
    CROSS JOIN LATERAL people_called(
      (SELECT string_agg(quote_literal(word), ' & ')
       FROM unnest(string_to_array(spelt.key, ' ')) AS word)::tsquery, NULL) AS called (id)
    JOIN person ON person.id = called.id
    WHERE spelt.key <> '' AND person.id <> spelt.id AND (
      name_similar(person.name) = spelt.key OR EXISTS (
        SELECT FROM jsonb_each_text(person.names) AS form
        WHERE name_similar(form.value) = spelt.key))
    UNION ALL
    SELECT reached.code, person.id, true, false
    FROM reached
    JOIN person ON lower(person.email) = reached.mailbox
    WHERE person.id <> reached.id
    UNION ALL
    SELECT reached.code, person_alias.person_id, true, false
    FROM reached
    JOIN person_alias ON lower(person_alias.email) = reached.mailbox
    WHERE person_alias.person_id <> reached.id
  )
  SELECT application.id, alike.code, bool_or(alike.by_mailbox), bool_or(alike.by_name)
  FROM alike
  JOIN application ON application.meeting_id = hand AND application.person_id = alike.other
  WHERE application.status NOT IN ('draft', 'withdrawn', 'late')
    AND alike.code <> ALL (application.apart_from)
  GROUP BY application.id, alike.code;
END $$;
COMMENT ON FUNCTION application_held IS
  'Applications by somebody who may be a nominated person, by mailbox or by a name spelt nearly so in '
  'any script, and whom nobody told apart yet.';
GRANT EXECUTE ON FUNCTION application_held(uuid) TO convene_app;

-- The owner of the schema puts back what was: a nomination may have come after the points.
CREATE FUNCTION held_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM added) AS hand;
  IF NOT pg_has_role('convene_owner', 'USAGE') AND EXISTS (
    SELECT FROM (SELECT DISTINCT meeting_id FROM added) AS hand
    CROSS JOIN LATERAL application_held(hand.meeting_id) AS held
    JOIN added ON added.meeting_id = hand.meeting_id
      AND added.application_id = held.application_id
  ) THEN
    RAISE EXCEPTION 'whoever may be a nominated person is neither read nor scored'
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_not_held',
        TABLE = TG_TABLE_NAME, HINT = TG_TABLE_NAME || '_not_held';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION held_guard IS
  'Refuses reviews and scores of applications by somebody who may be a nominated person.';
CREATE TRIGGER review_not_held AFTER INSERT ON review REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION held_guard();
CREATE TRIGGER score_not_held AFTER INSERT ON score REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION held_guard();

CREATE FUNCTION selection_held_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT pg_has_role('convene_owner', 'USAGE')
    AND EXISTS (SELECT FROM application_held(NEW.meeting_id)) THEN
    RAISE EXCEPTION 'nothing is signed while somebody who applied may be a nominated person'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_not_held', TABLE = 'selection',
        HINT = 'selection_not_held';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION selection_held_guard IS
  'Refuses a signature while somebody who applied may be a nominated person.';
CREATE TRIGGER selection_not_held BEFORE UPDATE OF signed_at ON selection FOR EACH ROW
  WHEN (OLD.signed_at IS NULL AND NEW.signed_at IS NOT NULL)
  EXECUTE FUNCTION selection_held_guard();

DO $$
DECLARE
  body text := pg_get_functiondef('meeting_dues(uuid[], timestamptz)'::regprocedure);
BEGIN
  EXECUTE replace(
    body, E'    RETURN QUERY\n    SELECT one, ''reviewers'',',
    E'    RETURN QUERY\n'
    '    SELECT one, ''nominees'', count(*)::int, NULL::date,\n'
    '      (array_agg(p.name ORDER BY a.code COLLATE "C"))[:4]\n'
    '    FROM (SELECT DISTINCT h.application_id FROM application_held(one) AS h) AS held\n'
    '    JOIN application AS a ON a.meeting_id = one AND a.id = held.application_id\n'
    '    JOIN LATERAL (SELECT name FROM person WHERE person.id = a.person_id LIMIT 1) AS p\n'
    '      ON true;\n\n'
    '    RETURN QUERY\n    SELECT one, ''reviewers'',');
  body := pg_get_functiondef('erase_answers'::regproc);
  body := replace(
    body, $part$        OR referees <> '[]' OR statements <> '{}'$part$,
    $part$        OR referees <> '[]' OR statements <> '{}' OR apart_reason <> '–'$part$);
  EXECUTE replace(
    body, $part$    target = NULL, referees = '[]', statements = '{}',$part$,
    $part$    target = NULL, referees = '[]', statements = '{}',
    apart_reason = CASE WHEN apart_reason IS NOT NULL THEN '–' END,$part$);
END $$;

-- Somebody else reads what a reviewer read, by the word of the secretariat.
ALTER TABLE conflict_of_interest
  DROP CONSTRAINT conflict_of_interest_kind_known,
  ADD CONSTRAINT conflict_of_interest_kind_known CHECK (kind IN (
    'declared', 'applicant', 'colleague', 'alias', 'delegation', 'co_applicant', 'nominator',
    'past_partner', 'replaced'));
