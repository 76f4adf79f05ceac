-- Who may do what. The roles belong to the whole server and log nobody in: an installation grants
-- them to logins of its own. The program works as convene_app whoever it is logged in as.

DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['owner', 'migrator', 'app', 'mailer', 'reader', 'auditor'] LOOP
    IF to_regrole('convene_' || wanted) IS NULL THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', 'convene_' || wanted);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL; -- another database of this server was migrated at the same moment
      END;
    END IF;
  END LOOP;
  IF NOT pg_has_role('convene_migrator', 'convene_owner', 'MEMBER') THEN
    GRANT convene_owner TO convene_migrator;
  END IF;
  IF NOT pg_has_role('convene_owner', 'MEMBER') THEN
    GRANT convene_owner TO CURRENT_USER; -- whoever migrates for the first time need not be above all
  END IF;
END $$;

-- Everything belongs to a role that nobody logs in as; later migrations run as it.
ALTER SCHEMA public OWNER TO convene_owner;
DO $$
DECLARE
  change text;
BEGIN
  FOR change IN
    SELECT format('ALTER %s %s OWNER TO convene_owner', kind, name)
    FROM (
      SELECT 'TABLE' AS kind, oid::regclass::text AS name, 'pg_class'::regclass AS catalogue,
        oid AS object
      FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
      UNION ALL
      SELECT 'FUNCTION', oid::regprocedure::text, 'pg_proc'::regclass, oid
      FROM pg_proc
      WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'
    ) AS things
    WHERE NOT EXISTS (
      SELECT FROM pg_depend
      WHERE classid = things.catalogue AND objid = things.object AND deptype = 'e')
  LOOP
    EXECUTE change;
  END LOOP;
END $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO convene_app, convene_mailer, convene_reader, convene_auditor;
ALTER DEFAULT PRIVILEGES FOR ROLE convene_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- Nobody but the owner writes the audit trail: the function does it in the owner's name.
ALTER FUNCTION audit_append(uuid, timestamptz, uuid, text, text, jsonb)
  SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp;
REVOKE ALL ON FUNCTION
  audit_append(uuid, timestamptz, uuid, text, text, jsonb),
  audit_entry_hash(bytea, uuid, bigint, timestamptz, uuid, text, text, bytea),
  audit_guard(), decision_guard(), life_cycle_guard()
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_append(uuid, timestamptz, uuid, text, text, jsonb) TO convene_app;
GRANT EXECUTE ON FUNCTION
  audit_entry_hash(bytea, uuid, bigint, timestamptz, uuid, text, text, bytea)
TO convene_app, convene_auditor;

GRANT SELECT, INSERT ON
  account, account_role, agenda_item, aide_memoire, application, application_topic, candidate,
  country_name, criterion, decision, gate, invitation, letter, meeting, need, offer, organisation,
  participant, past_partnership, person, place, rating, review, reviewer, room, round_table,
  rubric, score, scoring, seat, seating, selection, selection_floor, session, topic, wish
TO convene_app;
GRANT SELECT ON
  audit_body, audit_entry, audit_head, country, house, life_cycle_move, nomination,
  schema_migration
TO convene_app;
GRANT UPDATE (published_at) ON meeting TO convene_app;
GRANT UPDATE (taken) ON place TO convene_app;
GRANT UPDATE (status) ON application TO convene_app;
GRANT UPDATE (points) ON rating TO convene_app;
GRANT UPDATE (signed_at, signed_by) ON selection TO convene_app;
GRANT UPDATE (status, issued_at, answered_at, token_hash) ON invitation TO convene_app;
GRANT UPDATE (status, attempt, leased_to, sent_at) ON letter TO convene_app;
GRANT UPDATE (
  seed, objective, potential_met, at_random, repeats, repeats_minimum, solved_at, solved_by
) ON seating TO convene_app;
GRANT UPDATE (is_locked) ON seat TO convene_app;
GRANT DELETE ON participant, seat TO convene_app;

-- Who sends letters sees the outbox, and who gets them only by address.
GRANT SELECT (
  meeting_id, id, kind, message_id, address, message, status, attempt, queued_at, leased_to, sent_at
) ON letter TO convene_mailer;
GRANT UPDATE (status, attempt, leased_to, sent_at) ON letter TO convene_mailer;
GRANT SELECT ON life_cycle_move TO convene_mailer;

-- Who counts and reports sees no name, no address, no score and no secret.
GRANT SELECT ON
  agenda_item, aide_memoire, application_topic, country, country_name, criterion, gate,
  life_cycle_move, place, room, round_table, rubric, schema_migration, seating, selection_floor,
  session, topic
TO convene_reader;
GRANT SELECT (
  id, code, kind, title, languages, zone, starts, ends, tentative, venue, rubric_id, created_at,
  published_at
) ON meeting TO convene_reader;
GRANT SELECT (id, external_key, name, short_name, names, sector, country, city)
ON organisation TO convene_reader;
GRANT SELECT (meeting_id, id, code, track, status, submitted_at) ON application TO convene_reader;
GRANT SELECT (meeting_id, application_id, answer, asset, topic, size) ON offer, need
TO convene_reader;
GRANT SELECT (meeting_id, id, track, status, wave, deadline, issued_at, answered_at)
ON invitation TO convene_reader;
GRANT SELECT (meeting_id, id, kind, campaign, revision, language, status, queued_at, sent_at)
ON letter TO convene_reader;
GRANT SELECT (meeting_id, track, capacity, attendance) ON participant TO convene_reader;

-- Who audits sees all that was done, and by whom.
GRANT SELECT ON audit_body, audit_entry, audit_head, schema_migration TO convene_auditor;
GRANT SELECT (id, name) ON account TO convene_auditor;
