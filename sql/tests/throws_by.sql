-- Whether `statement` is refused with this SQLSTATE by the constraint of this name.
CREATE FUNCTION throws_by(statement text, state text, rule text, sentence text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
  broken text;
  code text;
BEGIN
  BEGIN
    EXECUTE statement;
    SET CONSTRAINTS ALL IMMEDIATE;
  EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS broken = CONSTRAINT_NAME, code = RETURNED_SQLSTATE;
  END;
  RETURN is(code || ' ' || broken, state || ' ' || rule, sentence);
END $$;
