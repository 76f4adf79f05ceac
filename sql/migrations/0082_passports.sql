-- Whoever takes part fills in an information sheet: how they travel, and what their passport says. That is
-- sealed for a key that no database has, opened for few and by name, and erased by a clock of its own.

ALTER TABLE account_role
  DROP CONSTRAINT account_role_known,
  ADD CONSTRAINT account_role_known CHECK (role IN (
    'administrator', 'organiser', 'assistant', 'head_of_unit', 'reviewer', 'moderator', 'rapporteur',
    'check_in', 'focal_point', 'portal', 'travel_officer'));

ALTER TABLE retention
  DROP CONSTRAINT retention_kind_known,
  ADD CONSTRAINT retention_kind_known CHECK (
    kind IN ('applications', 'letters', 'passports', 'people', 'secrets', 'trail', 'travel'));

ALTER TABLE travel
  ADD COLUMN emergency text NOT NULL DEFAULT ''
    CONSTRAINT travel_emergency_short CHECK (octet_length(emergency) <= 4000);
COMMENT ON COLUMN travel.emergency IS 'Whom to call in an emergency, by name and telephone.';

CREATE TABLE travel_term (
  meeting_id  uuid NOT NULL,
  until       date NOT NULL,
  visas_by    date,
  tickets_by  date,
  seal_key    text NOT NULL CONSTRAINT travel_term_key_shape CHECK (seal_key ~ '^[0-9a-f]{16}$'),
  seal_public bytea NOT NULL CONSTRAINT travel_term_public_whole CHECK (
    octet_length(seal_public) = 32),
  asked_at    timestamptz NOT NULL,
  CONSTRAINT travel_term_pkey PRIMARY KEY (meeting_id),
  CONSTRAINT travel_term_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE travel_term IS
  'That a meeting asks for information sheets: the last days for the sheet, for visas and for tickets, and '
  'for which key of the house passports are sealed.';
COMMENT ON COLUMN travel_term.seal_public IS
  'The public half of a pair made from that key: whoever has it can seal, and open nothing.';

CREATE TABLE passport (
  meeting_id       uuid NOT NULL,
  person_id        uuid NOT NULL,
  sealed           jsonb NOT NULL CONSTRAINT passport_sealed_shape CHECK (
    jsonb_typeof(sealed) = 'object' AND octet_length(sealed::text) <= 16000),
  is_whole         boolean NOT NULL,
  expires_on       date,
  said_at          timestamptz NOT NULL,
  filled_at        timestamptz NOT NULL,
  consent_text     text CONSTRAINT passport_consent_given CHECK (consent_text ~ '\S'),
  consent_language text CONSTRAINT passport_consent_language_known CHECK (
    consent_language IN ('ar', 'en', 'fr')),
  consented_at     timestamptz,
  CONSTRAINT passport_pkey PRIMARY KEY (meeting_id, person_id),
  CONSTRAINT passport_candidate_known FOREIGN KEY (meeting_id, person_id)
    REFERENCES candidate (meeting_id, person_id) DEFERRABLE,
  CONSTRAINT passport_sealed_fields CHECK (
    sealed - '{birthplace,born_on,issued_on,name,nationality,number}'::text[] = '{}'),
  CONSTRAINT passport_whole_given CHECK (
    NOT is_whole OR expires_on IS NOT NULL
    AND sealed ?& '{birthplace,born_on,issued_on,name,nationality,number}'::text[]),
  CONSTRAINT passport_consent_whole CHECK (
    num_nonnulls(consent_text, consent_language, consented_at) IN (0, 3))
);
COMMENT ON TABLE passport IS
  'What the passport of somebody who takes part says, each field sealed by itself; with no field somebody '
  'sent their sheet and said nothing of it.';
COMMENT ON COLUMN passport.sealed IS
  'By field the name of the key of the house and what is sealed for it; no role reads it but by a function.';
COMMENT ON COLUMN passport.expires_on IS 'Open, so that one that ends too early is told in time.';
COMMENT ON COLUMN passport.filled_at IS
  'When what it says was said last; what was printed before is not what is kept.';
ALTER TABLE passport
  ALTER COLUMN sealed SET STATISTICS 0, ALTER COLUMN expires_on SET STATISTICS 0,
  ALTER COLUMN consent_text SET STATISTICS 0;

-- Who pays for whom, and what a funded place may cost.
CREATE TABLE travel_budget (
  meeting_id      uuid NOT NULL,
  currency        text NOT NULL CONSTRAINT travel_budget_currency_shape CHECK (
    currency ~ '^[A-Z]{3}$'),
  daily_minor     bigint NOT NULL CONSTRAINT travel_budget_daily_counted CHECK (
    daily_minor BETWEEN 0 AND 1000000000000),
  terminals_minor bigint NOT NULL CONSTRAINT travel_budget_terminals_counted CHECK (
    terminals_minor BETWEEN 0 AND 1000000000000),
  ceiling_minor   bigint CONSTRAINT travel_budget_ceiling_counted CHECK (
    ceiling_minor BETWEEN 0 AND 1000000000000),
  CONSTRAINT travel_budget_pkey PRIMARY KEY (meeting_id),
  CONSTRAINT travel_budget_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE travel_budget IS
  'What a night of somebody on a funded place is paid with, what the ways to and from terminals are, and '
  'what all of them may cost.';

CREATE TABLE travel_payer (
  meeting_id   uuid NOT NULL,
  person_id    uuid NOT NULL,
  payer        text NOT NULL CONSTRAINT travel_payer_payer_known CHECK (
    payer IN ('convener', 'organisation', 'self')),
  ticket_minor bigint CONSTRAINT travel_payer_ticket_counted CHECK (
    ticket_minor BETWEEN 0 AND 1000000000000),
  CONSTRAINT travel_payer_pkey PRIMARY KEY (meeting_id, person_id),
  CONSTRAINT travel_payer_candidate_known FOREIGN KEY (meeting_id, person_id)
    REFERENCES candidate (meeting_id, person_id) DEFERRABLE
);
COMMENT ON TABLE travel_payer IS
  'Who pays for the journey of somebody; of a funded place what the ticket costs, in the currency of the budget.';

CREATE TABLE printed_line (
  meeting_id uuid NOT NULL,
  paper      text NOT NULL CONSTRAINT printed_line_paper_short CHECK (octet_length(paper) <= 40),
  person_id  uuid NOT NULL,
  mark       text NOT NULL CONSTRAINT printed_line_mark_shape CHECK (mark ~ '^[0-9a-f]{64}$'),
  read_at    timestamptz NOT NULL,
  CONSTRAINT printed_line_pkey PRIMARY KEY (meeting_id, paper, person_id),
  CONSTRAINT printed_line_candidate_known FOREIGN KEY (meeting_id, person_id)
    REFERENCES candidate (meeting_id, person_id) DEFERRABLE
);
COMMENT ON TABLE printed_line IS
  'Who stood on a list of travel as it was printed last, and by what their line is known again.';
COMMENT ON COLUMN printed_line.mark IS
  'Made with a key of the house, which no database has: nobody with the database alone can try what it says.';
COMMENT ON COLUMN printed_line.read_at IS 'When what the line says was read.';
CREATE INDEX printed_line_candidate ON printed_line (meeting_id, person_id);
ALTER TABLE printed_line ALTER COLUMN mark SET STATISTICS 0;

ALTER TABLE travel_term ENABLE ROW LEVEL SECURITY;
ALTER TABLE travel_term FORCE ROW LEVEL SECURITY;
CREATE POLICY travel_term_of_meeting ON travel_term USING (meeting_id = meeting_in_hand());
ALTER TABLE passport ENABLE ROW LEVEL SECURITY;
ALTER TABLE passport FORCE ROW LEVEL SECURITY;
CREATE POLICY passport_of_meeting ON passport USING (
  meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL);
ALTER TABLE printed_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE printed_line FORCE ROW LEVEL SECURITY;
CREATE POLICY printed_line_of_meeting ON printed_line USING (
  meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL);
ALTER TABLE travel_budget ENABLE ROW LEVEL SECURITY;
ALTER TABLE travel_budget FORCE ROW LEVEL SECURITY;
CREATE POLICY travel_budget_of_meeting ON travel_budget USING (meeting_id = meeting_in_hand());
ALTER TABLE travel_payer ENABLE ROW LEVEL SECURITY;
ALTER TABLE travel_payer FORCE ROW LEVEL SECURITY;
CREATE POLICY travel_payer_of_meeting ON travel_payer USING (
  meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL);
GRANT SELECT, INSERT, DELETE, UPDATE (currency, daily_minor, terminals_minor, ceiling_minor)
ON travel_budget TO convene_app;
GRANT SELECT, INSERT, UPDATE (payer, ticket_minor), DELETE ON travel_payer TO convene_app;
GRANT SELECT, INSERT, DELETE, UPDATE (until, visas_by, tickets_by, seal_key, seal_public, asked_at)
ON travel_term TO convene_app;
GRANT SELECT (meeting_id, person_id, is_whole, expires_on, said_at, filled_at, consented_at)
ON passport
TO convene_app;
GRANT SELECT, INSERT, DELETE ON printed_line TO convene_app;

-- Fields are put beside those there are; what is taken back goes with its box.
CREATE FUNCTION passport_put(
  whose uuid, boxes jsonb, expires date, gone text[], consent text, tongue text, at timestamptz
) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  before record;
  after jsonb;
  ends date;
BEGIN
  SELECT own.sealed, own.expires_on, own.filled_at INTO before
  FROM passport AS own
  WHERE own.meeting_id = meeting_in_hand() AND own.person_id = whose;
  after := (COALESCE(before.sealed, '{}') || boxes) - gone;
  ends := CASE
    WHEN 'expires_on' = ANY (gone) THEN NULL ELSE COALESCE(expires, before.expires_on) END;
  INSERT INTO passport AS kept (
    meeting_id, person_id, sealed, is_whole, expires_on, said_at, filled_at, consent_text,
    consent_language, consented_at)
  VALUES (
    meeting_in_hand(), whose, after,
    ends IS NOT NULL
      AND after ?& '{birthplace,born_on,issued_on,name,nationality,number}'::text[],
    ends, at,
    CASE
      WHEN (after, ends) IS DISTINCT FROM (before.sealed, before.expires_on) THEN at
      ELSE before.filled_at END,
    consent, tongue, CASE WHEN consent IS NOT NULL THEN at END)
  ON CONFLICT (meeting_id, person_id) DO UPDATE SET
    sealed = excluded.sealed, is_whole = excluded.is_whole, expires_on = excluded.expires_on,
    said_at = excluded.said_at, filled_at = excluded.filled_at,
    consent_text = COALESCE(excluded.consent_text, kept.consent_text),
    consent_language = COALESCE(excluded.consent_language, kept.consent_language),
    consented_at = COALESCE(excluded.consented_at, kept.consented_at);
END $$;
COMMENT ON FUNCTION passport_put IS
  'Puts sealed fields of a passport beside those there are, and takes others away.';

CREATE FUNCTION passport_keep(whose uuid, boxes jsonb, expires date, gone text[], at timestamptz)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM act_require(acting_account(), at);
  IF acting_is('{administrator,organiser,travel_officer}', meeting_in_hand()) IS NOT TRUE THEN
    RAISE EXCEPTION 'who acts does not look after passports'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'passport_by_right', TABLE = 'passport',
        HINT = 'passport_by_right';
  END IF;
  PERFORM passport_put(whose, boxes, expires, gone, NULL, NULL, at);
END $$;
COMMENT ON FUNCTION passport_keep IS
  'Keeps what a passport says, for whoever looks after travel in the meeting in hand.';

CREATE FUNCTION passport_read(at timestamptz) RETURNS TABLE (
  person uuid, sealed jsonb, expires_on date
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM act_require(acting_account(), at);
  IF acting_is('{administrator,organiser,travel_officer}', meeting_in_hand()) IS NOT TRUE THEN
    RAISE EXCEPTION 'who acts does not look after passports'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'passport_by_right', TABLE = 'passport',
        HINT = 'passport_by_right';
  END IF;
  RETURN QUERY
  SELECT kept.person_id, kept.sealed, kept.expires_on
  FROM passport AS kept
  WHERE kept.meeting_id = meeting_in_hand()
  ORDER BY kept.person_id;
END $$;
COMMENT ON FUNCTION passport_read IS
  'The sealed passports of the meeting in hand, for whoever looks after travel there.';

CREATE FUNCTION passport_held(hand uuid, whose uuid) RETURNS SETOF jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT to_jsonb(kept)
  FROM passport AS kept
  WHERE kept.meeting_id = hand AND hand = meeting_in_hand() AND kept.person_id = whose
    AND (acting_is('{administrator,organiser}', hand) OR session_of_owner());
END $$;
COMMENT ON FUNCTION passport_held IS
  'What is kept of somebody''s passport, sealed as it is, for whoever may see all that is held on people.';

-- Behind the link of an invitation.
CREATE FUNCTION page_travel() RETURNS TABLE (
  until date, visas_by date, tickets_by date, seal_key text, seal_public bytea, travel jsonb,
  fields text[], expires_on date, said_at timestamptz, is_whole boolean
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT
    term.until, term.visas_by, term.tickets_by, term.seal_key, term.seal_public,
    COALESCE(to_jsonb(t) - '{meeting_id,person_id}'::text[], '{}'),
    ARRAY(SELECT jsonb_object_keys(COALESCE(kept.sealed, '{}')) ORDER BY 1), kept.expires_on,
    kept.said_at, COALESCE(kept.is_whole, false)
  FROM travel_term AS term
  LEFT JOIN travel AS t ON t.meeting_id = term.meeting_id AND t.person_id = link_person()
  LEFT JOIN passport AS kept ON kept.meeting_id = term.meeting_id
    AND kept.person_id = link_person()
  WHERE term.meeting_id = meeting_in_hand() AND link_invitation() IS NOT NULL;
END $$;
COMMENT ON FUNCTION page_travel IS
  'The information sheet of whoever is behind the link in hand: how they travel, and of which fields of '
  'their passport something is kept; what they say opens to nobody.';

CREATE FUNCTION page_travel_keep(
  given jsonb, boxes jsonb, expires date, eats text, needs text, consent text, tongue text,
  at timestamptz
) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  said travel;
BEGIN
  IF consent IS NULL OR NOT EXISTS (SELECT FROM travel_term WHERE meeting_id = meeting_in_hand())
    OR NOT page_require(eats, needs, consent, tongue, at)
  THEN
    RETURN false;
  END IF;
  said := jsonb_populate_record(NULL::travel, given);
  INSERT INTO travel AS kept (
    meeting_id, person_id, arrives_on, arrives_at, arrives_by, arrives_from, departs_on, departs_at,
    departs_by, departs_to, hotel, visa_letter, emergency)
  VALUES (
    meeting_in_hand(), link_person(), said.arrives_on, said.arrives_at,
    COALESCE(said.arrives_by, ''), COALESCE(said.arrives_from, ''), said.departs_on,
    said.departs_at, COALESCE(said.departs_by, ''), COALESCE(said.departs_to, ''),
    COALESCE(said.hotel, ''), said.visa_letter, COALESCE(said.emergency, ''))
  ON CONFLICT (meeting_id, person_id) DO UPDATE SET
    arrives_on = excluded.arrives_on, arrives_at = excluded.arrives_at,
    arrives_by = excluded.arrives_by, arrives_from = excluded.arrives_from,
    departs_on = excluded.departs_on, departs_at = excluded.departs_at,
    departs_by = excluded.departs_by, departs_to = excluded.departs_to, hotel = excluded.hotel,
    visa_letter = excluded.visa_letter, emergency = excluded.emergency;
  PERFORM passport_put(link_person(), boxes, expires, '{}', consent, tongue, at);
  RETURN true;
END $$;
COMMENT ON FUNCTION page_travel_keep IS
  'Keeps the information sheet of whoever accepted by the link in hand, with their consent; answers whether '
  'it did.';

CREATE FUNCTION page_travel_drop(at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM act_require(acting_account(), at);
  DELETE FROM printed_line
  WHERE meeting_id = meeting_in_hand() AND person_id = link_person() AND paper = 'visa-list';
  DELETE FROM passport WHERE meeting_id = meeting_in_hand() AND person_id = link_person();
  RETURN FOUND;
END $$;
COMMENT ON FUNCTION page_travel_drop IS
  'Takes back what whoever is behind the link in hand said of their passport, and the consent with it.';

CREATE FUNCTION erase_passports(hand uuid, whose uuid) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  erased integer;
BEGIN
  DELETE FROM passport WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose);
  GET DIAGNOSTICS erased = ROW_COUNT;
  DELETE FROM printed_line
  WHERE meeting_id = hand AND paper = 'visa-list' AND (whose IS NULL OR person_id = whose);
  DELETE FROM printed_sheet WHERE meeting_id = hand AND paper = 'visa-list';
  RETURN erased;
END $$;
COMMENT ON FUNCTION erase_passports IS
  'Erases what a passport says, and by what it is known again on a list; with nobody named of the whole meeting.';

CREATE FUNCTION travel_dues(meetings uuid[], at timestamptz) RETURNS TABLE (
  meeting uuid, kind text, number integer, day date, names text[]
)
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  before text := current_setting('app.meeting', true);
  one uuid;
BEGIN
  FOREACH one IN ARRAY meetings LOOP
    PERFORM set_config('app.meeting', one::text, true);
    RETURN QUERY
    WITH term AS (
      SELECT t.until, t.visas_by, t.tickets_by, m.ends, (at AT TIME ZONE m.zone)::date AS today
      FROM travel_term AS t
      JOIN meeting AS m ON m.id = t.meeting_id
      WHERE t.meeting_id = one
    ), coming AS (
      SELECT
        term.until, term.visas_by, term.tickets_by, term.ends, term.today, who.name,
        t.arrives_on, t.departs_on, COALESCE(t.visa_letter, false) AS needs_visa,
        COALESCE(kept.is_whole, false) AS is_whole, kept.said_at, kept.expires_on,
        EXISTS (
          SELECT FROM printed_line AS line
          WHERE line.meeting_id = one AND line.paper = 'visa-list'
            AND line.person_id = p.person_id AND line.read_at >= kept.filled_at) AS is_asked
      FROM term
      JOIN participant AS p ON p.meeting_id = one
      JOIN invitation AS i ON i.meeting_id = one AND i.id = p.invitation_id
        AND i.attends = 'in_person'
      JOIN person AS who ON who.id = p.person_id
      LEFT JOIN travel AS t ON t.meeting_id = one AND t.person_id = p.person_id
      LEFT JOIN passport AS kept ON kept.meeting_id = one AND kept.person_id = p.person_id
    ), told (due, day, name) AS (
      SELECT 'sheets_missing', coming.until, coming.name
      FROM coming
      WHERE coming.said_at IS NULL OR coming.needs_visa AND NOT coming.is_whole
      UNION ALL
      SELECT 'passports_short', NULL::date, coming.name
      FROM coming
      WHERE coming.expires_on
        < (COALESCE(coming.departs_on, coming.ends) + interval '6 months')::date
      UNION ALL
      SELECT 'visas_due', coming.visas_by, coming.name
      FROM coming
      WHERE coming.needs_visa AND coming.is_whole AND NOT coming.is_asked
      UNION ALL
      SELECT 'tickets_late', coming.tickets_by, coming.name
      FROM coming
      WHERE coming.tickets_by < coming.today AND coming.arrives_on IS NULL
    )
    SELECT
      one, told.due, count(*)::int, min(told.day),
      (array_agg(told.name ORDER BY told.name COLLATE "C"))[:4]
    FROM told
    GROUP BY told.due;
    RETURN QUERY
    SELECT one, 'over_ceiling', 1, NULL::date, '{}'::text[]
    FROM travel_budget AS b
    JOIN meeting AS m ON m.id = b.meeting_id
    WHERE b.meeting_id = one AND b.ceiling_minor < (
      SELECT sum(
        COALESCE(f.ticket_minor, 0) + b.terminals_minor + b.daily_minor * COALESCE(
          t.departs_on - t.arrives_on, m.ends - m.starts + 1))
      FROM travel_payer AS f
      JOIN participant AS p ON p.meeting_id = one AND p.person_id = f.person_id
      JOIN invitation AS i ON i.meeting_id = one AND i.id = p.invitation_id
        AND i.attends = 'in_person'
      LEFT JOIN travel AS t ON t.meeting_id = one AND t.person_id = f.person_id
      WHERE f.meeting_id = one AND f.payer = 'convener');
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;
COMMENT ON FUNCTION travel_dues IS
  'Who has sent no information sheet, whose passport ends within six months of leaving, whose passport is on no '
  'list for visas as it is, whose journey is not known though tickets were to be bought; and whether funded places cost too much.';

DO $$
DECLARE
  changed record;
  body text;
BEGIN
  FOR changed IN
    SELECT listed.name, listed.old, listed.new
    FROM (VALUES
      ('erase_travel', E'  RETURN erased + more + erase_arrivals(hand, whose);\n', $new$  erased := erased + more;
  DELETE FROM printed_line WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose);
  GET DIAGNOSTICS more = ROW_COUNT;
  erased := erased + more;
  DELETE FROM travel_payer WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose);
  GET DIAGNOSTICS more = ROW_COUNT;
  RETURN erased + more + erase_arrivals(hand, whose) + erase_passports(hand, whose);
$new$),
      ('retention_erase', E'    WHEN ''secrets'' THEN', $new$    WHEN 'passports' THEN erase_passports(hand, NULL)
    WHEN 'secrets' THEN$new$),
      ('erase_statistics', 'partnership_partner,', 'partnership_partner, passport,'),
      ('erase_statistics', 'practice_mark, rating,', 'practice_mark, printed_line, rating,'),
      ('erase_statistics', 'succession, travel, wish', 'succession, travel, travel_payer, wish'),
      ('person_merge_in', 'travel_candidate_known, requirement_candidate_known,',
        'travel_candidate_known, passport_candidate_known, printed_line_candidate_known, '
        'travel_payer_candidate_known, '
        'requirement_candidate_known,'),
      ('person_merge_in', E'  UPDATE substitution SET person_id = keep', $new$  DELETE FROM passport
  WHERE meeting_id = hand AND person_id = gone AND EXISTS (
    SELECT FROM passport WHERE meeting_id = hand AND person_id = keep);
  UPDATE passport SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  DELETE FROM printed_line WHERE meeting_id = hand AND person_id = gone;
  DELETE FROM travel_payer
  WHERE meeting_id = hand AND person_id = gone AND EXISTS (
    SELECT FROM travel_payer WHERE meeting_id = hand AND person_id = keep);
  UPDATE travel_payer SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE substitution SET person_id = keep$new$),
      ('admit_portal', E'  RETURN true;\nEND', $new$  GRANT EXECUTE ON FUNCTION
    page_travel(), page_travel_drop(timestamptz),
    page_travel_keep(jsonb, jsonb, date, text, text, text, text, timestamptz)
  TO convene_portal;
  RETURN true;
END$new$),
      ('admit_signed_in', '''mailbox_hash'',', '''mailbox_hash'', ''passport_held'',')
    ) AS listed (name, old, new)
  LOOP
    body := pg_get_functiondef(changed.name::regproc);
    IF position(changed.old IN body) = 0 THEN
      RAISE EXCEPTION 'the function % is not as it was', changed.name;
    END IF;
    EXECUTE replace(body, changed.old, changed.new);
  END LOOP;
END $$;

REVOKE EXECUTE ON FUNCTION
  passport_put(uuid, jsonb, date, text[], text, text, timestamptz),
  passport_keep(uuid, jsonb, date, text[], timestamptz), passport_read(timestamptz),
  passport_held(uuid, uuid), page_travel(), page_travel_drop(timestamptz),
  page_travel_keep(jsonb, jsonb, date, text, text, text, text, timestamptz),
  erase_passports(uuid, uuid), travel_dues(uuid[], timestamptz)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  passport_keep(uuid, jsonb, date, text[], timestamptz), passport_read(timestamptz),
  passport_held(uuid, uuid), travel_dues(uuid[], timestamptz)
TO convene_app;
SELECT admit_portal();
SELECT admit_signed_in();
