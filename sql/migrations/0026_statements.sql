-- Answers in the applicant's own words.

ALTER TABLE application ADD COLUMN statements jsonb NOT NULL DEFAULT '{}'
  CONSTRAINT application_statements_are_texts CHECK (
    jsonb_typeof(statements) = 'object'
    AND NOT jsonb_path_exists(statements, '$.* ? (@.type() != "string")'))
  CONSTRAINT application_statements_short CHECK (octet_length(statements::text) <= 65536);
COMMENT ON COLUMN application.statements IS
  'What the applicant wrote, by the name of the statement; one left blank is not there.';
