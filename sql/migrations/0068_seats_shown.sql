-- Whoever takes part finds their own tables behind their link, and who else sits there, from when a desk
-- shows them the plan.

ALTER TABLE seating ADD COLUMN shown_at timestamptz;
COMMENT ON COLUMN seating.shown_at IS
  'Since when each who takes part sees their own tables behind their link; no time while nobody does.';
GRANT UPDATE (shown_at) ON seating TO convene_app;

CREATE FUNCTION page_seats() RETURNS TABLE (
  session_key text, table_no int, name text, names jsonb, country text, organisation text,
  organisation_names jsonb, is_own boolean
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT
    own.session_key, own.table_no::int, p.name, p.names, p.country, COALESCE(o.name, ''),
    COALESCE(o.names, '{}'::jsonb), other.person_id = own.person_id
  FROM seat AS own
  JOIN seating ON seating.meeting_id = own.meeting_id AND seating.shown_at IS NOT NULL
  JOIN session ON session.meeting_id = own.meeting_id AND session.key = own.session_key
  JOIN seat AS other ON other.meeting_id = own.meeting_id
    AND other.session_key = own.session_key AND other.table_no = own.table_no
  JOIN person AS p ON p.id = other.person_id
  LEFT JOIN organisation AS o ON o.id = p.organisation_id
  WHERE own.meeting_id = meeting_in_hand() AND own.person_id = link_person()
    AND session.round IS NOT NULL
    AND EXISTS (
      SELECT FROM invitation
      WHERE invitation.meeting_id = own.meeting_id AND invitation.id = link_invitation()
        AND invitation.status = 'accepted')
  ORDER BY session.round, other.seat_no;
END $$;
COMMENT ON FUNCTION page_seats IS
  'The tables of whoever accepted by the link in hand, round by round, with all who sit there, where a desk '
  'shows the plan; nothing otherwise.';
REVOKE EXECUTE ON FUNCTION page_seats() FROM PUBLIC;

DO $$
DECLARE
  body text := pg_get_functiondef('admit_portal'::regproc);
  before text := body;
BEGIN
  body := replace(body, E'  RETURN true;\nEND', $new$  GRANT EXECUTE ON FUNCTION page_seats() TO convene_portal;
  RETURN true;
END$new$);
  IF body = before THEN
    RAISE EXCEPTION 'the function that admits the pages is not as it was';
  END IF;
  EXECUTE body;
END $$;
SELECT admit_portal();
