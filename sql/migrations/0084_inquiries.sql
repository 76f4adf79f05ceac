-- Partners are asked by letter what became of a target, once as it comes near and once as it has passed, and
-- answer behind a link of their own; who told is kept with what was told.

CREATE TABLE partnership_inquiry (
  meeting_id       uuid NOT NULL,
  partnership      text NOT NULL,
  position         smallint NOT NULL,
  id               uuid NOT NULL,
  due              date,
  stage            text CONSTRAINT partnership_inquiry_stage_known CHECK (
    stage IN ('due', 'overdue')),
  wanted_due       date,
  wanted_stage     text CONSTRAINT partnership_inquiry_wanted_stage_known CHECK (
    wanted_stage IN ('due', 'overdue')),
  link             smallint NOT NULL CONSTRAINT partnership_inquiry_link_counted CHECK (link > 0),
  link_hash        bytea CONSTRAINT partnership_inquiry_link_hashed CHECK (
    octet_length(link_hash) = 32),
  link_key         text CONSTRAINT partnership_inquiry_link_key_shape CHECK (
    link_key ~ '^[0-9a-f]{16}$'),
  letter_wanted_at timestamptz,
  letter_mailing   uuid,
  letter_leased_to timestamptz,
  letter_tries     smallint NOT NULL DEFAULT 0 CONSTRAINT partnership_inquiry_tries_counted CHECK (
    letter_tries >= 0),
  letter_sent_at   timestamptz,
  CONSTRAINT partnership_inquiry_pkey PRIMARY KEY (meeting_id, partnership, position),
  CONSTRAINT partnership_inquiry_id_once UNIQUE (meeting_id, id),
  CONSTRAINT partnership_inquiry_partner_known FOREIGN KEY (meeting_id, partnership, position)
    REFERENCES partnership_partner (meeting_id, partnership, position) ON DELETE CASCADE,
  CONSTRAINT partnership_inquiry_mailing_known FOREIGN KEY (meeting_id, letter_mailing)
    REFERENCES mailing (meeting_id, id),
  CONSTRAINT partnership_inquiry_link_made CHECK (link_hash IS NULL OR link_key IS NOT NULL),
  CONSTRAINT partnership_inquiry_sent_whole CHECK (
    num_nonnulls(due, stage, letter_sent_at) IN (0, 3)),
  CONSTRAINT partnership_inquiry_wanted_whole CHECK (
    num_nonnulls(wanted_due, wanted_stage, letter_wanted_at) IN (0, 3)),
  CONSTRAINT partnership_inquiry_letter_waits CHECK (
    letter_wanted_at IS NOT NULL OR num_nonnulls(letter_mailing, letter_leased_to) = 0)
);
COMMENT ON TABLE partnership_inquiry IS
  'The last letter that asks a partner what became of the target, and the link by which they answer.';
COMMENT ON COLUMN partnership_inquiry.due IS 'The day of the target that the letter asked about that left last.';
COMMENT ON COLUMN partnership_inquiry.stage IS 'Whether that day was near then, or had passed.';
COMMENT ON COLUMN partnership_inquiry.wanted_due IS 'The same of the letter that waits; none where none does.';
COMMENT ON COLUMN partnership_inquiry.link IS
  'Counts the links that were made for the partner; each ends the one before as its letter leaves.';
COMMENT ON COLUMN partnership_inquiry.link_hash IS
  'What the link is known by that opens the partner''s page; none before its letter leaves.';
CREATE INDEX partnership_inquiry_by_link ON partnership_inquiry (link_hash)
  WHERE link_hash IS NOT NULL;
CREATE INDEX partnership_inquiry_to_write ON partnership_inquiry (meeting_id, letter_wanted_at)
  WHERE letter_wanted_at IS NOT NULL;
CREATE INDEX partnership_inquiry_mailing ON partnership_inquiry (meeting_id, letter_mailing)
  WHERE letter_mailing IS NOT NULL;
ALTER TABLE partnership_inquiry
  ALTER COLUMN link_hash SET STATISTICS 0, ALTER COLUMN link_key SET STATISTICS 0;
ALTER TABLE partnership_inquiry ENABLE ROW LEVEL SECURITY;
ALTER TABLE partnership_inquiry FORCE ROW LEVEL SECURITY;
DO $$
BEGIN
  EXECUTE format(
    'CREATE POLICY partnership_inquiry_of_meeting ON partnership_inquiry TO %s '
    'USING (meeting_id = meeting_in_hand())', (
      SELECT string_agg(rolname, ', ' ORDER BY rolname)
      FROM pg_roles
      WHERE rolname IN ('convene_app', 'convene_auditor', 'convene_keeper', 'convene_reader')));
END $$;
CREATE POLICY partnership_inquiry_of_owner ON partnership_inquiry TO convene_owner
  USING (meeting_id = meeting_in_hand() OR link_hash = link_in_hand())
  WITH CHECK (meeting_id = meeting_in_hand());
GRANT
  SELECT, INSERT, UPDATE (
    due, stage, wanted_due, wanted_stage, link, link_hash, link_key, letter_wanted_at, letter_mailing, letter_leased_to,
    letter_tries, letter_sent_at)
ON partnership_inquiry TO convene_app;

-- A new day comes after it was told, and within ten years; one that nobody can have meant becomes the nearest that is so.
ALTER TABLE partnership_report NO FORCE ROW LEVEL SECURITY;
UPDATE partnership_report SET
  due = LEAST(GREATEST(due, told_on + 1), (told_on + interval '10 years')::date)
WHERE due <= told_on OR due > (told_on + interval '10 years')::date;
ALTER TABLE partnership_report FORCE ROW LEVEL SECURITY;

-- Who told: a partner behind their link, or whoever called and wrote it down.
ALTER TABLE partnership_report
  ADD COLUMN partner smallint CONSTRAINT partnership_report_partner_positive CHECK (partner > 0),
  DROP CONSTRAINT partnership_report_kind_known,
  ADD CONSTRAINT partnership_report_kind_known CHECK (kind IN ('changed', 'ended', 'kept')),
  ADD CONSTRAINT partnership_report_due_comes CHECK (
    due > told_on AND due <= (told_on + interval '10 years')::date);
COMMENT ON COLUMN partnership_report.partner IS
  'Which partner answered behind their link; none where a desk recorded what was told.';
COMMENT ON COLUMN partnership_report.kind IS
  'Of ended, that a partner says so: the partnership ends by an officer alone.';

CREATE FUNCTION partnership_inquiry_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.link < OLD.link THEN
    RAISE EXCEPTION 'a link that ended is not made again'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partnership_inquiry_link_rises',
        TABLE = 'partnership_inquiry', HINT = 'partnership_inquiry_link_rises';
  END IF;
  IF NEW.letter_wanted_at IS NULL OR TG_OP = 'UPDATE'
    AND NEW.letter_wanted_at IS NOT DISTINCT FROM OLD.letter_wanted_at
  THEN
    RETURN NEW;
  END IF;
  IF EXISTS (
    SELECT FROM meeting
    LEFT JOIN mailing ON mailing.meeting_id = meeting.id AND mailing.id = NEW.letter_mailing
    WHERE meeting.id = NEW.meeting_id
      AND ((meeting.writing ->> 'twoPeople')::boolean AND mailing.asks IS NOT TRUE
        OR mailing.steps IS DISTINCT FROM NULLIF(meeting.writing -> 'clearance', '[]')
        OR mailing.approved_at IS NOT NULL)
  ) THEN
    RAISE EXCEPTION 'letters of the meeting wait for a second person'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partnership_inquiry_asks_for_two',
        TABLE = 'partnership_inquiry', HINT = 'partnership_inquiry_asks_for_two';
  END IF;
  IF EXISTS (
    SELECT
    FROM partnership_partner AS partner
    JOIN person ON person.id = partner.person_id
    WHERE partner.meeting_id = NEW.meeting_id AND partner.partnership = NEW.partnership
      AND partner.position = NEW.position AND (
        EXISTS (SELECT FROM forgotten WHERE forgotten.person_id = person.id)
        OR EXISTS (
          SELECT FROM objection
          WHERE objection.person_id = person.id OR objection.mailbox IN (
            mailbox_hash(person.email), objection_hash(person.email, person.name))))
  ) THEN
    RAISE EXCEPTION 'who was forgotten, or objects, is not written to'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partnership_inquiry_to_nobody',
        TABLE = 'partnership_inquiry', HINT = 'partnership_inquiry_to_nobody';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION partnership_inquiry_guard IS
  'Has letters to partners wait for a second person where the meeting asks, and refuses those that nobody may get.';
CREATE TRIGGER partnership_inquiry_guarded
  BEFORE INSERT OR UPDATE OF link, letter_wanted_at ON partnership_inquiry
  FOR EACH ROW EXECUTE FUNCTION partnership_inquiry_guard();
CREATE TRIGGER partnership_inquiry_announced
  AFTER INSERT OR UPDATE OF letter_wanted_at ON partnership_inquiry
  FOR EACH STATEMENT EXECUTE FUNCTION letter_announce();

-- Whoever has answered is asked no more, and of what has ended nobody is.
CREATE FUNCTION partnership_inquiry_settle() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  named constant text := CASE TG_TABLE_NAME WHEN 'partnership' THEN to_jsonb(NEW) ->> 'code'
    ELSE to_jsonb(NEW) ->> 'partnership' END;
BEGIN
  PERFORM require_in_sight(TG_RELID, NEW.meeting_id);
  UPDATE partnership_inquiry SET
    wanted_due = NULL, wanted_stage = NULL, letter_wanted_at = NULL, letter_mailing = NULL,
    letter_leased_to = NULL
  WHERE meeting_id = NEW.meeting_id AND partnership = named AND letter_wanted_at IS NOT NULL;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION partnership_inquiry_settle IS
  'Takes letters back that wait to ask what was answered, or what of has ended.';
CREATE TRIGGER inquiries_answered AFTER INSERT ON partnership_report
  FOR EACH ROW EXECUTE FUNCTION partnership_inquiry_settle();
CREATE TRIGGER inquiries_ended AFTER UPDATE OF status ON partnership
  FOR EACH ROW WHEN (NEW.status = 'ended') EXECUTE FUNCTION partnership_inquiry_settle();

-- Its statistics are made anew with those of all that says something of people.
DO $$
DECLARE
  body text := pg_get_functiondef('erase_statistics'::regproc);
BEGIN
  IF strpos(body, 'partner_wish, partnership_partner') = 0 THEN
    RAISE EXCEPTION 'erase_statistics is not as it was';
  END IF;
  EXECUTE replace(
    body, 'partner_wish, partnership_partner', 'partner_wish, partnership_inquiry, partnership_partner');
END $$;

-- Whoever is forgotten answers by no link.
DO $$
DECLARE
  body text := pg_get_functiondef('erase_partners'::regproc);
  before text := body;
BEGIN
  body := replace(body, E'BEGIN\n  UPDATE partnership_partner SET', $new$BEGIN
  UPDATE partnership_inquiry AS asked SET
    link_hash = NULL, wanted_due = NULL, wanted_stage = NULL, letter_wanted_at = NULL,
    letter_mailing = NULL, letter_leased_to = NULL
  FROM partnership_partner AS partner
  WHERE asked.meeting_id = hand AND partner.meeting_id = hand AND partner.person_id = whose
    AND partner.partnership = asked.partnership AND partner.position = asked.position
    AND num_nonnulls(asked.link_hash, asked.letter_wanted_at) > 0;
  UPDATE partnership_partner SET$new$);
  IF body = before THEN
    RAISE EXCEPTION 'the function that erases partners is not as it was';
  END IF;
  EXECUTE body;
END $$;

CREATE FUNCTION link_partner() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT asked.id FROM partnership_inquiry AS asked
    WHERE asked.meeting_id = meeting_in_hand() AND asked.link_hash = link_in_hand()
      AND (NOT session_of_pages() OR acting_is('{portal}')));
END $$;
COMMENT ON FUNCTION link_partner IS
  'The partner whose link this transaction was shown, by what asks them, in the meeting in hand.';

CREATE FUNCTION partner_open(hash bytea) RETURNS TABLE (
  meeting uuid, partnership text, id uuid, "position" int, languages text[], title text,
  measure text, due date, partners jsonb, reports jsonb, countries jsonb
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_of_pages() AND NOT acting_is('{portal}') THEN
    RAISE EXCEPTION 'who serves the pages is told to serve them no more'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('app.link', encode(hash, 'hex'), true);
  SELECT asked.meeting_id INTO meeting FROM partnership_inquiry AS asked
  WHERE asked.link_hash = hash;
  PERFORM set_config('app.meeting', COALESCE(meeting::text, ''), true);
  RETURN QUERY
  SELECT
    agreed.meeting_id, agreed.code, agreed.id, asked.position::int, own.languages, agreed.title,
    agreed.measure, agreed.due, (
      SELECT jsonb_agg(jsonb_build_object(
        'position', partner.position, 'role', partner.role,
        'person', known.name, 'personNames', known.names,
        'organisation', body.name, 'organisationNames', body.names)
        ORDER BY partner.position)
      FROM partnership_partner AS partner
      LEFT JOIN person AS known ON known.id = partner.person_id
      LEFT JOIN organisation AS body ON body.id = partner.organisation_id
      WHERE partner.meeting_id = agreed.meeting_id AND partner.partnership = agreed.code),
    (SELECT COALESCE(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'number', told.number, 'kind', told.kind, 'words', told.words, 'day', told.told_on,
        'due', told.due, 'partner', told.partner)) ORDER BY told.number), '[]')
      FROM partnership_report AS told
      WHERE told.meeting_id = agreed.meeting_id AND told.partnership = agreed.code),
    (SELECT COALESCE(jsonb_agg(jsonb_build_object(
        'code', named.country, 'name', named.name, 'member', named.member)
        ORDER BY named.position), '[]')
      FROM country_name AS named WHERE named.meeting_id = agreed.meeting_id)
  FROM partnership_inquiry AS asked
  JOIN partnership AS agreed ON agreed.meeting_id = asked.meeting_id
    AND agreed.code = asked.partnership AND agreed.status <> 'ended'
  JOIN partnership_partner AS self ON self.meeting_id = asked.meeting_id
    AND self.partnership = asked.partnership AND self.position = asked.position
  LEFT JOIN person AS own ON own.id = self.person_id
  WHERE asked.meeting_id = meeting_in_hand() AND asked.id = link_partner();
END $$;
COMMENT ON FUNCTION partner_open IS
  'Takes the link of a partner in hand for this transaction, and its meeting with it, with the target and what '
  'was told of it; no row where it opens nothing.';

CREATE FUNCTION partner_tell(
  what text, said text, day date, instead date, at timestamptz
) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
  agreed text;
  place smallint;
  told int;
BEGIN
  PERFORM act_require(acting_account(), at);
  SELECT asked.partnership, asked.position INTO agreed, place
  FROM partnership_inquiry AS asked
  JOIN partnership ON partnership.meeting_id = hand AND partnership.code = asked.partnership
    AND partnership.status <> 'ended'
  WHERE asked.meeting_id = hand AND asked.id = link_partner();
  IF agreed IS NULL THEN
    RETURN NULL;
  END IF;
  INSERT INTO partnership_report AS kept (
    meeting_id, partnership, number, kind, words, told_on, due, partner, reported_at, reported_by)
  SELECT
    hand, agreed, 1 + COALESCE(max(before.number), 0), what, said, day, instead, place, at,
    acting_account()
  FROM partnership_report AS before
  WHERE before.meeting_id = hand AND before.partnership = agreed
  RETURNING kept.number INTO told;
  RETURN told;
END $$;
COMMENT ON FUNCTION partner_tell IS
  'Keeps what the partner whose link is in hand tells of the target; answers by which number, or nothing where '
  'the partnership has ended.';

-- The meeting is shown to whoever answers for a partnership of it.
DO $$
DECLARE
  changed record;
  body text;
BEGIN
  FOR changed IN
    SELECT routine, place, instead
    FROM (VALUES
      ('page_meeting', 'OR link_reader() IS NOT NULL',
        E'OR link_reader() IS NOT NULL\n      OR link_partner() IS NOT NULL'),
      ('page_meetings', 'OR m.id = meeting_in_hand() AND link_reader() IS NOT NULL',
        E'OR m.id = meeting_in_hand() AND link_reader() IS NOT NULL\n'
        '      OR m.id = meeting_in_hand() AND link_partner() IS NOT NULL'),
      ('audit_append', E'  IF session_of_pages() AND (\n', E'  IF session_of_pages() AND (\n'
        '    act = ''partnership.tell'' AND meeting = meeting_in_hand()\n'
        '    AND object = (SELECT code FROM page_meetings(meeting))\n'
        '    AND octet_length(body::text) < 20000 AND octet_length(changes::text) < 20000\n'
        '    AND kinds <@ ARRAY[''partnership'']\n'
        '    AND objects <@ ARRAY(\n'
        '      SELECT agreed.id FROM partnership_inquiry AS asked\n'
        '      JOIN partnership AS agreed ON agreed.meeting_id = asked.meeting_id\n'
        '        AND agreed.code = asked.partnership\n'
        '      WHERE asked.meeting_id = meeting_in_hand() AND asked.id = link_partner())\n'
        '    AND link_partner() IS NOT NULL\n'
        '  ) IS NOT TRUE AND (\n')
    ) AS listed (routine, place, instead)
  LOOP
    body := pg_get_functiondef(changed.routine::regproc);
    IF strpos(body, changed.place) = 0 THEN
      RAISE EXCEPTION '% does not say: %', changed.routine, changed.place;
    END IF;
    EXECUTE replace(body, changed.place, changed.instead);
  END LOOP;
END $$;

-- What a partner says has ended is due no more, and waits for an officer.
DO $$
DECLARE
  body text := pg_get_functiondef('partnership_dues(uuid[], timestamptz)'::regprocedure);
  made text;
BEGIN
  made := replace(
    body, $part$        AND 'kept' IS DISTINCT FROM (
          SELECT last.kind FROM$part$, $part$        AND true IS DISTINCT FROM (
          SELECT last.kind IN ('ended', 'kept') FROM$part$);
  made := replace(
    made, $part$    RETURN QUERY
    SELECT
      one, 'commitments_late'$part$, $part$    RETURN QUERY
    SELECT
      one, 'partnerships_told_ended', count(*)::int, min(told.day),
      (array_agg(told.code || ' ' || told.title ORDER BY told.code))[:4]
    FROM (
      SELECT agreed.code, agreed.title, last.told_on AS day
      FROM partnership AS agreed
      CROSS JOIN LATERAL (
        SELECT said.kind, said.told_on FROM partnership_report AS said
        WHERE said.meeting_id = one AND said.partnership = agreed.code
        ORDER BY said.number DESC LIMIT 1) AS last
      WHERE agreed.meeting_id = one AND agreed.status <> 'ended' AND last.kind = 'ended'
    ) AS told
    HAVING count(*) > 0;
    RETURN QUERY
    SELECT
      one, 'commitments_late'$part$);
  IF strpos(made, 'partnerships_told_ended') = 0 OR strpos(made, 'true IS DISTINCT') = 0 THEN
    RAISE EXCEPTION 'partnership_dues is not as it was';
  END IF;
  EXECUTE made;
END $$;

REVOKE EXECUTE ON FUNCTION
  link_partner(), partner_open(bytea), partner_tell(text, text, date, date, timestamptz),
  partnership_inquiry_guard(), partnership_inquiry_settle()
FROM PUBLIC;

-- The role of the pages has no right on partnerships: it calls what asks for the link.
DO $$
DECLARE
  body text := pg_get_functiondef('admit_portal'::regproc);
  before text := body;
BEGIN
  body := replace(body, E'  RETURN true;\nEND', $new$  GRANT EXECUTE ON FUNCTION
    link_partner(), partner_open(bytea), partner_tell(text, text, date, date, timestamptz)
  TO convene_portal;
  RETURN true;
END$new$);
  IF body = before THEN
    RAISE EXCEPTION 'the function that admits the pages is not as it was';
  END IF;
  EXECUTE body;
END $$;
SELECT admit_portal();
SELECT admit_signed_in();

-- Letters to reviewers and partners wait for a second person, and are cleared and told of, as all others.
CREATE FUNCTION letters_with_links(hand uuid) RETURNS TABLE (
  id uuid, mailing uuid, wanted_at timestamptz, reader uuid
)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT own.person_id, own.letter_mailing, own.letter_wanted_at, own.person_id
  FROM reviewer AS own
  WHERE own.meeting_id = hand AND own.letter_wanted_at IS NOT NULL
  UNION ALL
  SELECT asked.id, asked.letter_mailing, asked.letter_wanted_at, partner.person_id
  FROM partnership_inquiry AS asked
  JOIN partnership_partner AS partner ON partner.meeting_id = hand
    AND partner.partnership = asked.partnership AND partner.position = asked.position
  WHERE asked.meeting_id = hand AND asked.letter_wanted_at IS NOT NULL;
END $$;
COMMENT ON FUNCTION letters_with_links IS
  'Letters that wait and are none of the outbox, as each bears a link of its reader''s own, with their mailing.';
REVOKE EXECUTE ON FUNCTION letters_with_links(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION letters_with_links(uuid) TO convene_app;
SELECT admit_signed_in();

DO $$
DECLARE
  body text := pg_get_functiondef('letter_dues(uuid[])'::regprocedure);
  made text;
BEGIN
  made := replace(body, $old$    FROM letter AS l
    JOIN mailing AS m ON m.meeting_id = one AND m.id = l.mailing_id
    JOIN person AS p ON p.id = COALESCE(l.reader_id, l.person_id)
    CROSS JOIN LATERAL (SELECT CASE$old$, $new$    FROM (
      SELECT
        letter.id, letter.mailing_id, letter.queued_at, letter.is_first,
        COALESCE(letter.reader_id, letter.person_id) AS reader
      FROM letter
      WHERE letter.meeting_id = one AND letter.status IN ('queued', 'to_post')
      UNION ALL
      SELECT own.id, own.mailing, own.wanted_at, true, own.reader
      FROM letters_with_links(one) AS own
    ) AS l
    JOIN mailing AS m ON m.meeting_id = one AND m.id = l.mailing_id
    JOIN person AS p ON p.id = l.reader
    CROSS JOIN LATERAL (SELECT CASE$new$);
  made := replace(
    made, $old$    WHERE l.meeting_id = one AND l.status IN ('queued', 'to_post') AND part IS NOT NULL
    GROUP BY part;$old$, $new$    WHERE part IS NOT NULL
    GROUP BY part;$new$);
  made := replace(made, $old$      JOIN letter AS l ON l.meeting_id = one AND l.mailing_id = m.id
        AND l.status IN ('queued', 'to_post')
      WHERE m.meeting_id = one AND m.steps IS NOT NULL AND m.approved_at IS NULL$old$,
    $new$      JOIN (
        SELECT letter.mailing_id AS mailing
        FROM letter
        WHERE letter.meeting_id = one AND letter.status IN ('queued', 'to_post')
        UNION ALL
        SELECT own.mailing
        FROM letters_with_links(one) AS own
      ) AS l ON l.mailing = m.id
      WHERE m.meeting_id = one AND m.steps IS NOT NULL AND m.approved_at IS NULL$new$);
  IF strpos(made, 'letters_with_links(one) AS own
    ) AS l') = 0 OR strpos(made, ') AS l ON l.mailing = m.id') = 0
    OR strpos(made, '    WHERE part IS NOT NULL') = 0
  THEN
    RAISE EXCEPTION 'letter_dues is not as it was';
  END IF;
  EXECUTE made;
END $$;

-- An answer behind a link takes the link in hand, waits for its turn and reads what stands then in one call.
CREATE FUNCTION invitation_behind(hash bytea, in_turn boolean) RETURNS TABLE (
  meeting uuid, version text, id uuid, person_id uuid, name text, languages text[], status text,
  wave int, deadline date, track text, number int, attends text, zone text, answerer text,
  answered_how text, remark text, answered_at timestamptz, code text, application_id uuid,
  cause text, settled text
)
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  hand uuid;
BEGIN
  SELECT opened.meeting INTO hand FROM link_open(hash) AS opened;
  IF hand IS NULL THEN
    RETURN;
  END IF;
  IF in_turn THEN
    PERFORM pg_advisory_xact_lock(hashtext('convene acts'), hashtext(hand::text));
  END IF;
  RETURN QUERY
  SELECT
    own.meeting_id, page_version(hand), own.id, own.person_id, reader.name, reader.languages,
    own.status, own.wave::int, own.deadline, own.track, own.number, own.attends, own.zone,
    COALESCE(own.answerer, ''), own.answered_how, COALESCE(own.remark, ''), own.answered_at,
    COALESCE(guest.code, applied.code, named.code, instead.code),
    CASE WHEN guest.code IS NULL THEN applied.id END, leaving.cause, leaving.settled
  FROM invitation AS own
  JOIN page_person() AS reader ON reader.id = own.person_id
  LEFT JOIN application AS applied ON applied.meeting_id = hand
    AND applied.person_id = own.person_id
  LEFT JOIN nomination AS named ON named.meeting_id = hand AND named.invitation_id = own.id
  LEFT JOIN substitution AS instead ON instead.meeting_id = hand
    AND instead.invitation_id = own.id
  LEFT JOIN guest ON guest.meeting_id = hand AND guest.invitation_id = own.id
  LEFT JOIN succession AS leaving ON leaving.meeting_id = hand AND leaving.leaving_id = applied.id
  WHERE own.meeting_id = hand AND own.id = link_invitation();
END $$;
COMMENT ON FUNCTION invitation_behind IS
  'Takes a link in hand for this transaction, and its meeting with it, and tells of the invitation that it opens as '
  'it stands once no other act is at work, where that is waited for; no row where the link was ended, or there never '
  'was one.';
REVOKE EXECUTE ON FUNCTION invitation_behind(bytea, boolean) FROM PUBLIC;
DO $$
DECLARE
  body text := pg_get_functiondef('admit_portal'::regproc);
  before text := body;
BEGIN
  body := replace(body, E'  RETURN true;\nEND', $new$  GRANT EXECUTE ON FUNCTION invitation_behind(bytea, boolean) TO convene_portal;
  RETURN true;
END$new$);
  IF body = before THEN
    RAISE EXCEPTION 'the function that admits the pages is not as it was';
  END IF;
  EXECUTE body;
END $$;
SELECT admit_portal();
