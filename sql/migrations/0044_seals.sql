-- Twins are of the directory, are told by the act that puts them together, and look like twins where
-- something of weight goes over.

CREATE FUNCTION people_alike(one uuid, other uuid) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  WITH forms AS (
    SELECT id, lower(email) AS mailbox, name_similar(name) AS name
    FROM person
    WHERE id IN (one, other)
    UNION ALL
    SELECT id, '', name_similar(form.value)
    FROM person
    CROSS JOIN LATERAL jsonb_each_text(names) AS form
    WHERE id IN (one, other)
  )
  SELECT EXISTS (
    SELECT FROM forms AS theirs
    JOIN forms AS others ON others.id = other AND theirs.id = one
    CROSS JOIN LATERAL (SELECT
      string_to_array(theirs.name, ' ') AS own, string_to_array(others.name, ' ') AS beside
    ) AS words
    WHERE theirs.mailbox <> '' AND theirs.mailbox = others.mailbox
      OR theirs.name <> '' AND theirs.name = others.name
      OR cardinality(own) > 1 AND own <@ beside
      OR cardinality(beside) > 1 AND beside <@ own)
$$;
COMMENT ON FUNCTION people_alike IS
  'Whether two people have one mailbox, or a name spelt nearly so in any script, or two words of it.';

CREATE FUNCTION merge_begin(part text, keep uuid, gone uuid) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF 2 <> (
    SELECT count(*)
    FROM (
      SELECT id FROM person WHERE part = 'person'
      UNION ALL
      SELECT id FROM organisation WHERE part = 'organisation') AS known
    WHERE id IN (keep, gone)
  ) THEN
    RAISE EXCEPTION 'twins are two of the directory'
      USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'merged_of_directory',
        TABLE = 'merged', HINT = 'merged_of_directory';
  END IF;
  INSERT INTO merged (gone_id, kept_id) VALUES (gone, keep) ON CONFLICT (gone_id) DO NOTHING;
END $$;
COMMENT ON FUNCTION merge_begin IS
  'Says which id is now which, of two of the directory; the end of the transaction asks for the rest.';

CREATE FUNCTION merge_alike(hand uuid, keep uuid, gone uuid) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT acting_is('{administrator}') AND NOT people_alike(keep, gone) AND (
    EXISTS (SELECT FROM invitation WHERE meeting_id = hand AND person_id = gone)
    OR EXISTS (SELECT FROM participant WHERE meeting_id = hand AND person_id = gone)
    OR EXISTS (SELECT FROM review WHERE meeting_id = hand AND reviewer_id = gone)
    OR EXISTS (
      SELECT FROM application
      JOIN decision ON decision.meeting_id = hand AND decision.application_id = application.id
      JOIN selection ON selection.meeting_id = hand AND selection.id = decision.selection_id
        AND selection.signed_at IS NOT NULL
      WHERE application.meeting_id = hand AND application.person_id = gone))
  THEN
    RAISE EXCEPTION 'nothing says that the two are one'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'merged_alike', TABLE = 'merged',
        HINT = 'merged_alike';
  END IF;
END $$;
COMMENT ON FUNCTION merge_alike IS
  'Refuses that an invitation, a seat, reviews or a signed decision go to somebody who is not alike, '
  'unless an administrator says so.';

CREATE FUNCTION merge_told(gone uuid, kept uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM audit_line AS line
    JOIN audit_entry AS entry ON entry.meeting_id = line.meeting_id AND entry.number = line.number
      AND entry.act = line.kind || '.merge'
    -- Older acts have none of who was kept where nothing was said of them anew.
    LEFT JOIN audit_line AS beside ON beside.meeting_id = line.meeting_id
      AND beside.number = line.number AND beside.kind = line.kind AND beside.line <> line.line
    WHERE line.meeting_id = '00000000-0000-0000-0000-000000000000' AND line.object_id = gone
      AND (line.salt IS NULL OR NOT line.change ? 'after')
      -- Who was kept may have been put together with a third since.
      AND (beside.object_id IS NULL OR beside.object_id = kept OR EXISTS (
        SELECT FROM merged WHERE gone_id = beside.object_id AND kept_id = kept)));
END $$;
COMMENT ON FUNCTION merge_told IS 'Whether an act tells that one id is now the other.';

CREATE FUNCTION merged_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM person WHERE id = NEW.gone_id)
    OR EXISTS (SELECT FROM organisation WHERE id = NEW.gone_id)
    OR NOT EXISTS (
      SELECT FROM audit_line AS line
      JOIN audit_entry AS entry ON entry.meeting_id = line.meeting_id
        AND entry.number = line.number AND entry.act = line.kind || '.merge'
        -- Of this transaction: what others wrote before it is older than it.
        AND age(entry.xmin) <= 0
      JOIN audit_line AS beside ON beside.meeting_id = line.meeting_id
        AND beside.number = line.number AND beside.kind = line.kind
        AND beside.object_id = NEW.kept_id
      WHERE line.meeting_id = '00000000-0000-0000-0000-000000000000'
        AND line.object_id = NEW.gone_id AND NOT line.change ? 'after')
  THEN
    RAISE EXCEPTION 'no act tells that the two are one'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'merged_told', TABLE = 'merged',
        HINT = 'merged_told';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION merged_guard IS
  'Refuses at the end that somebody is gone of whom no act of the transaction tells, or who is there.';
CREATE CONSTRAINT TRIGGER merged_told AFTER INSERT ON merged
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION merged_guard();

DO $$
DECLARE
  part text;
  body text;
  was text;
BEGIN
  FOREACH part IN ARRAY ARRAY['person', 'organisation'] LOOP
    body := pg_get_functiondef((part || '_merge_in')::regproc);
    EXECUTE replace(
      body, E'  PERFORM merge_require();\n',
      format(E'  PERFORM merge_require();\n  PERFORM merge_begin(%L, keep, gone);\n', part)
      || CASE part WHEN 'person' THEN E'  PERFORM merge_alike(hand, keep, gone);\n' ELSE '' END);
    body := pg_get_functiondef((part || '_merge')::regproc);
    body := replace(
      body, E'  PERFORM merge_require();\n',
      format(E'  PERFORM merge_require();\n  PERFORM merge_begin(%L, keep, gone);\n', part));
    EXECUTE replace(body, E'  INSERT INTO merged (gone_id, kept_id) VALUES (gone, keep);\n', '');
  END LOOP;
  -- A row that no act tells of is nobody's, so that forgetting reaches no other lines.
  FOREACH part IN ARRAY ARRAY['erase_lines', 'forget_in_house'] LOOP
    body := pg_get_functiondef(part::regproc);
    was := 'SELECT gone_id FROM merged WHERE kept_id = whose';
    EXECUTE replace(body, was, was || ' AND merge_told(gone_id, kept_id)');
  END LOOP;
END $$;

-- All tables that say something of people, as the inventory of personal data has them.
CREATE OR REPLACE FUNCTION erase_statistics() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  emptied record;
BEGIN
  PERFORM erase_require();
  ANALYZE agenda_role, application, application_outcome, application_topic, assessment,
    audit_line, candidate, cannot_judge, choice, conflict_of_interest, decision, forgotten,
    gate_answer, guest, invitation, letter, need, nomination, objection, offer, participant,
    past_partnership, person, person_alias, practice_mark, rating, review, reviewer, score,
    scoring, seat, seating_absence, seating_rule, standing, substitution, succession, wish;
  -- Of a table without rows nothing new is known, and what was known stays; a type given anew forgets.
  FOR emptied IN
    SELECT attrelid::regclass AS name, attname AS part
    FROM pg_attribute
    JOIN pg_class ON pg_class.oid = attrelid
    WHERE attrelid IN ('person_alias'::regclass, 'seating_rule'::regclass) AND reltuples = 0
      AND attnum > 0 AND NOT attisdropped AND atttypid = 'text'::regtype
  LOOP
    EXECUTE format('ALTER TABLE %s ALTER COLUMN %I TYPE text', emptied.name, emptied.part);
  END LOOP;
END $$;
