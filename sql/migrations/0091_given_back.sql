-- Functions, too, get a key back of what they put into a table from a query: where rows are spread over
-- machines it would travel as a copy otherwise, which no table with policies takes.
DO $$
DECLARE
  change record;
  body text;
BEGIN
  FOR change IN
    SELECT name, key
    FROM (VALUES
      ('account_add', 'account_id'), ('audit_write', 'meeting_id'),
      ('evaluation_count', 'meeting_id'), ('evaluation_lay_out', 'meeting_id'),
      ('page_evaluation_hand', 'meeting_id')
    ) AS changes (name, key)
  LOOP
    body := regexp_replace(
      pg_get_functiondef(change.name::regproc),
      '(INSERT INTO (\w+) \([^)]*\)\s+SELECT[^;]*);',
      'WITH filled AS (\1 RETURNING \2.' || change.key || ') SELECT count(*) FROM filled INTO given_back;',
      'g');
    body := CASE WHEN body ~ '\mDECLARE\M'
      THEN regexp_replace(body, '\mDECLARE\M', concat('DECLARE', chr(10), '  given_back bigint;'))
      ELSE regexp_replace(
        body, '\mBEGIN\M', concat('DECLARE', chr(10), '  given_back bigint;', chr(10), 'BEGIN'))
    END;
    IF body NOT LIKE '%INTO given_back;%' THEN
      RAISE EXCEPTION 'function % is not as it was', change.name;
    END IF;
    EXECUTE body;
  END LOOP;
END $$;
