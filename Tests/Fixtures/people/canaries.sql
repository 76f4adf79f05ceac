-- One row in every table of `labelled`, all about one person, and in every column a value that is
-- nowhere else: `canary` has it as it is shown and as it stands in a dump. Rules on values are gone.
SET LOCAL session_replication_role = replica;

CREATE TABLE canary (tab text, col text, shown text, dumped text);

DO $$
DECLARE
  meeting text := '00000000-0000-7000-8000-0000000000e1';
  person text := '00000000-0000-7000-8000-0000000000b1';
  other text := '00000000-0000-7000-8000-0000000000b2';
  own text := '00000000-0000-7000-8000-0000000000f1';
  their text := '00000000-0000-7000-8000-0000000000f2';
  rule record;
  made text;
  field record;
  bird text;
  shown text;
  dumped text;
  cell jsonb;
  content jsonb;
  number int := 10000;
BEGIN
  FOR rule IN
    SELECT conrelid::regclass AS tab, conname
    FROM pg_constraint
    WHERE contype = 'c' AND connamespace = 'public'::regnamespace
  LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', rule.tab, rule.conname);
  END LOOP;
  FOR made IN SELECT DISTINCT tab FROM labelled ORDER BY tab LOOP
    content := '{}';
    FOR field IN
      SELECT attname::text AS name, format_type(atttypid, NULL) AS kind
      FROM pg_attribute
      WHERE attrelid = made::regclass AND attnum > 0 AND NOT attisdropped
    LOOP
      number := number + 1;
      bird := format('canary-%s-%s-end', made, field.name);
      shown := CASE
        WHEN field.kind IN ('uuid', 'uuid[]') THEN '00000000-0000-7000-9000-0000000' || number
        WHEN field.kind IN ('smallint', 'integer', 'bigint', 'smallint[]') THEN number::text
        WHEN field.kind IN ('date', 'timestamp with time zone', 'tstzrange')
          THEN '2' || right(number::text, 3) || '-01-01'
        WHEN field.kind = 'boolean' THEN 'true'
        WHEN field.kind = 'bytea' THEN encode(convert_to(bird, 'UTF8'), 'hex')
        ELSE bird END;
      dumped := shown;
      cell := CASE
        WHEN field.kind = 'jsonb' AND field.name = 'referees'
          THEN jsonb_build_array(jsonb_build_object('name', bird))
        WHEN field.kind = 'jsonb' THEN jsonb_build_object('en', bird)
        WHEN field.kind LIKE '%[]' THEN jsonb_build_array(shown)
        WHEN field.kind = 'tstzrange'
          THEN to_jsonb(format('[%1$s 00:00:00+00,%1$s 01:00:00+00)', shown))
        WHEN field.kind = 'bytea' THEN to_jsonb('\x' || shown)
        ELSE to_jsonb(shown) END;
      CASE
        WHEN field.name = 'meeting_id' THEN cell := to_jsonb(meeting);
        WHEN field.name IN ('application_id', 'leaving_id') THEN cell := to_jsonb(own);
        WHEN field.name IN ('person_id', 'reviewer_id') AND made <> 'wish'
          THEN cell := to_jsonb(person);
        -- A partner is asked by its place in the partnership.
        WHEN (made, field.name) IN (
          ('partnership_inquiry', 'position'), ('partnership_partner', 'position')
        ) THEN cell := to_jsonb(1);
        WHEN (made, field.name) = ('partnership_inquiry', 'partnership')
          THEN cell := to_jsonb('canary-partnership_partner-partnership-end'::text);
        WHEN (made, field.name) = ('commitment', 'who_person') THEN cell := to_jsonb(person);
        WHEN field.name = 'selection_id'
          THEN cell := to_jsonb('00000000-0000-7000-8000-000000000031'::text);
        WHEN (made, field.name) IN (('score', 'scoring_id'), ('scoring', 'id'))
          THEN cell := to_jsonb('00000000-0000-7000-8000-000000000021'::text);
        -- The row is changed in the transaction that made it, and asked again for what it refers to.
        WHEN (made, field.name) = ('invitation', 'replaces') THEN cell := 'null';
        WHEN (made, field.name) = ('person', 'id') THEN cell := to_jsonb(person);
        WHEN (made, field.name) = ('application', 'id') THEN cell := to_jsonb(own);
        WHEN (made, field.name) = ('seating_rule', 'one_id') THEN
          cell := to_jsonb(person);
          shown := 'canary-person-name-end';
        WHEN (made, field.name) IN (('letter', 'message'), ('letter', 'signed')) THEN shown := bird;
        -- Who came is known at the door by the code alone.
        WHEN (made, field.name) = ('arrival', 'code') THEN
          shown := 'canary-application-code-end';
          cell := to_jsonb(shown);
        -- Letters are made before scans.
        WHEN (made, field.name) = ('scan', 'letter_id') THEN
          cell := (SELECT to_jsonb(id) FROM letter);
        WHEN (made, field.name) = ('scan', 'file') THEN
          shown := encode(convert_to(bird, 'UTF8'), 'base64');
        WHEN (made, field.name) = ('scoring', 'applications')
          THEN cell := jsonb_build_array(own, their);
        WHEN (made, field.name) = ('scoring', 'potential') THEN
          cell := to_jsonb('\x0141'::text);
          shown := 'A-0002 321';
        WHEN (made, field.name) = ('assessment', 'content') THEN
          cell := to_jsonb(jsonb_build_object('candidates', jsonb_build_array(jsonb_build_object(
            'application', 'canary-application-code-end',
            'identity', jsonb_build_object('name', bird, 'sector', bird))))::text);
        WHEN (made, field.name) = ('audit_line', 'number') THEN cell := to_jsonb(1);
        WHEN (made, field.name) = ('audit_line', 'kind') THEN cell := to_jsonb('person'::text);
        WHEN (made, field.name) = ('audit_line', 'object_id') THEN cell := to_jsonb(person);
        ELSE NULL;
      END CASE;
      content := content || jsonb_build_object(field.name, cell);
      INSERT INTO canary
      VALUES (made, field.name, shown, CASE
        WHEN field.kind <> 'boolean' AND (made, field.name) NOT IN (
          ('arrival', 'code'), ('scoring', 'potential'), ('seating_rule', 'one_id')) THEN dumped END);
    END LOOP;
    EXECUTE format('DELETE FROM %I', made);
    EXECUTE format(
      'INSERT INTO %1$I SELECT (jsonb_populate_record(NULL::%1$I, $1)).*', made) USING content;
  END LOOP;
  INSERT INTO application
  SELECT (jsonb_populate_record(application, jsonb_build_object(
    'id', their, 'person_id', other, 'code', 'A-0002', 'target', NULL, 'referees', '[]'::jsonb,
    'statements', '{}'::jsonb, 'own_answers', NULL, 'funding_assured_minor', NULL, 'funding_assured_currency', NULL,
    'funding_expected_minor', NULL, 'funding_expected_currency', NULL, 'apart_reason', NULL))).*
  FROM application;
END $$;
SET LOCAL session_replication_role = origin;
