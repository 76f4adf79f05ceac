-- A program acts by a token of somebody, held to scopes that are named; each token is ended by itself.

ALTER TABLE credential ADD CONSTRAINT credential_scopes_known CHECK (scopes <@ ARRAY[
  'read:meetings', 'read:agenda', 'read:applications', 'read:participants', 'read:invitations',
  'read:seating', 'read:attendance', 'read:documents', 'write:attendance'
]);
ALTER TABLE credential ADD CONSTRAINT credential_token_held CHECK (
  kind <> 'token' OR cardinality(scopes) > 0 AND name <> ''
);

CREATE FUNCTION credential_end_token(ended uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE credential SET revoked_at = now()
  WHERE id = ended AND kind = 'token' AND account_id = acting_account() AND revoked_at IS NULL;
  RETURN FOUND;
END $$;
COMMENT ON FUNCTION credential_end_token IS 'Ends a token of whoever acts; false where none is to be ended.';
REVOKE EXECUTE ON FUNCTION credential_end_token(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credential_end_token(uuid) TO convene_app;

-- Of one's own tokens everybody tells.
DO $$
DECLARE
  body text := pg_get_functiondef('audit_append'::regproc);
  before text := body;
BEGIN
  body := replace(
    body, 'act IN (''account.name_own'',',
    'act IN (''account.token'', ''account.token_end'', ''account.name_own'',');
  IF body = before THEN
    RAISE EXCEPTION 'the function that tells of acts is not as it was';
  END IF;
  EXECUTE body;
END $$;
