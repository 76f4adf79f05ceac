-- A transaction sees the rows of the meeting it says it is about, and none when it says nothing.
-- A second lock behind the first: every statement names its meeting anyway.

CREATE FUNCTION meeting_in_hand() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT NULLIF(current_setting('app.meeting', true), '')::uuid
$$;
COMMENT ON FUNCTION meeting_in_hand IS 'The meeting that this transaction is about, if any.';
GRANT EXECUTE ON FUNCTION meeting_in_hand()
TO convene_app, convene_mailer, convene_reader, convene_auditor;

DO $$
DECLARE
  owned name;
BEGIN
  FOR owned IN
    SELECT relname
    FROM pg_class
    JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'meeting_id'
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
    ORDER BY relname
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', owned);
    EXECUTE format(
      'CREATE POLICY %I ON %I USING (meeting_id = meeting_in_hand())',
      owned || '_of_meeting', owned);
  END LOOP;
  -- Acts that belong to no meeting are chained under the nil UUID, and are everybody's.
  FOREACH owned IN ARRAY ARRAY['audit_body', 'audit_entry', 'audit_head'] LOOP
    EXECUTE format(
      'CREATE POLICY %I ON %I USING (meeting_id = ''00000000-0000-0000-0000-000000000000'')',
      owned || '_of_house', owned);
    EXECUTE format(
      'CREATE POLICY %I ON %I FOR SELECT TO convene_auditor USING (true)',
      owned || '_of_all', owned);
  END LOOP;
END $$;
