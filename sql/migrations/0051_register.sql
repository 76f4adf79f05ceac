-- A register of correspondence: what came and what went, under one running number in each year, with
-- what an officer enters by hand, scans, and letters that leave as the scan of what was signed.

CREATE TABLE correspondence (
  meeting_id    uuid NOT NULL,
  year          smallint NOT NULL
    CONSTRAINT correspondence_year_shape CHECK (year BETWEEN 1900 AND 9999),
  number        integer NOT NULL CONSTRAINT correspondence_number_positive CHECK (number > 0),
  letter_id     uuid,
  mail_id       uuid,
  nomination    text,
  id            uuid,
  direction     text CONSTRAINT correspondence_direction_known CHECK (direction IN ('in', 'out')),
  way           text CONSTRAINT correspondence_way_known CHECK (
    way IN ('mail', 'post', 'note_verbale', 'telephone', 'by_hand')),
  day           date,
  reference     text CONSTRAINT correspondence_reference_short CHECK (octet_length(reference) <= 400),
  party         text CONSTRAINT correspondence_party_short CHECK (octet_length(party) <= 1000),
  subject       text CONSTRAINT correspondence_subject_short CHECK (octet_length(subject) <= 4000),
  person_id     uuid,
  registered_at timestamptz NOT NULL,
  registered_by uuid NOT NULL,
  struck_at     timestamptz,
  struck_by     uuid,
  CONSTRAINT correspondence_pkey PRIMARY KEY (meeting_id, year, number),
  CONSTRAINT correspondence_letter_once UNIQUE (meeting_id, letter_id),
  CONSTRAINT correspondence_mail_once UNIQUE (meeting_id, mail_id),
  CONSTRAINT correspondence_nomination_once UNIQUE (meeting_id, nomination),
  CONSTRAINT correspondence_id_once UNIQUE (meeting_id, id),
  CONSTRAINT correspondence_of_one CHECK (num_nonnulls(letter_id, mail_id, nomination, id) = 1),
  CONSTRAINT correspondence_entered_whole CHECK (
    num_nonnulls(direction, way, day, reference, party, subject)
      = CASE WHEN id IS NULL THEN 0 ELSE 6 END),
  CONSTRAINT correspondence_person_entered CHECK (person_id IS NULL OR id IS NOT NULL),
  CONSTRAINT correspondence_struck_whole CHECK ((struck_at IS NULL) = (struck_by IS NULL)),
  CONSTRAINT correspondence_struck_entered CHECK (struck_at IS NULL OR id IS NOT NULL),
  CONSTRAINT correspondence_letter_known FOREIGN KEY (meeting_id, letter_id)
    REFERENCES letter (meeting_id, id),
  CONSTRAINT correspondence_mail_known FOREIGN KEY (meeting_id, mail_id)
    REFERENCES mail (meeting_id, id),
  CONSTRAINT correspondence_nomination_known FOREIGN KEY (meeting_id, nomination)
    REFERENCES nomination (meeting_id, code),
  CONSTRAINT correspondence_candidate_known FOREIGN KEY (meeting_id, person_id)
    REFERENCES candidate (meeting_id, person_id) DEFERRABLE,
  CONSTRAINT correspondence_registrar_known FOREIGN KEY (registered_by) REFERENCES account (id),
  CONSTRAINT correspondence_striker_known FOREIGN KEY (struck_by) REFERENCES account (id)
);
CREATE INDEX correspondence_person ON correspondence (meeting_id, person_id);
COMMENT ON TABLE correspondence IS
  'The register: under a running number a letter, a message that came back, a note, or what somebody '
  'entered by hand. What is kept elsewhere is named and not copied.';
COMMENT ON COLUMN correspondence.year IS 'In which it was registered, in the zone of the meeting.';
COMMENT ON COLUMN correspondence.nomination IS
  'The first nomination by the note; all others by the same note of the same sender belong to it.';
COMMENT ON COLUMN correspondence.id IS 'Of what was entered by hand; null for what is kept elsewhere.';
COMMENT ON COLUMN correspondence.reference IS 'As the organisation or whoever wrote counts it; may be empty.';
COMMENT ON COLUMN correspondence.party IS 'From whom it came, or to whom it went.';
COMMENT ON COLUMN correspondence.struck_at IS
  'When what was entered by mistake was struck out; the number stays.';
CREATE TRIGGER insert_by_registered_by BEFORE INSERT ON correspondence
  FOR EACH ROW EXECUTE FUNCTION actor_guard('registered_by', 'registered_at');
CREATE TRIGGER update_by_struck_by BEFORE UPDATE ON correspondence FOR EACH ROW
  WHEN (ROW(OLD.struck_by, OLD.struck_at) IS DISTINCT FROM ROW(NEW.struck_by, NEW.struck_at))
  EXECUTE FUNCTION actor_guard('struck_by', 'struck_at');
ALTER TABLE correspondence ENABLE ROW LEVEL SECURITY;
ALTER TABLE correspondence FORCE ROW LEVEL SECURITY;
CREATE POLICY correspondence_of_meeting ON correspondence USING (
  meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL);
GRANT SELECT, INSERT (
  meeting_id, year, number, letter_id, mail_id, nomination, id, direction, way, day, reference, party,
  subject, person_id, registered_at, registered_by
), UPDATE (struck_at, struck_by) ON correspondence TO convene_app;

CREATE TABLE scan (
  meeting_id uuid NOT NULL,
  id         uuid NOT NULL,
  year       smallint,
  number     integer,
  letter_id  uuid,
  name       text NOT NULL CONSTRAINT scan_name_short CHECK (octet_length(name) <= 400),
  file       bytea NOT NULL CONSTRAINT scan_file_bounded CHECK (octet_length(file) <= 10485760),
  hash       bytea NOT NULL CONSTRAINT scan_hash_sha256 CHECK (octet_length(hash) = 32),
  added_at   timestamptz NOT NULL,
  added_by   uuid NOT NULL,
  CONSTRAINT scan_pkey PRIMARY KEY (meeting_id, id),
  CONSTRAINT scan_one_of_entry UNIQUE (meeting_id, year, number),
  CONSTRAINT scan_one_of_letter UNIQUE (meeting_id, letter_id),
  CONSTRAINT scan_of_one CHECK (
    num_nonnulls(year, number) = CASE WHEN letter_id IS NULL THEN 2 ELSE 0 END),
  CONSTRAINT scan_is_pdf CHECK (
    file = '' OR substr(file, 1, 5) = '\x255044462d' AND sha256(file) = hash),
  CONSTRAINT scan_entry_known FOREIGN KEY (meeting_id, year, number)
    REFERENCES correspondence (meeting_id, year, number),
  CONSTRAINT scan_letter_known FOREIGN KEY (meeting_id, letter_id)
    REFERENCES letter (meeting_id, id),
  CONSTRAINT scan_adder_known FOREIGN KEY (added_by) REFERENCES account (id)
);
COMMENT ON TABLE scan IS 'A PDF of a page as it came or went, byte for byte; empty once it was erased.';
COMMENT ON COLUMN scan.letter_id IS
  'The letter that leaves as this scan of what was signed; null of a scan of what is registered.';
COMMENT ON COLUMN scan.name IS 'Of the file that was taken in, without where it lay.';
CREATE TRIGGER insert_by_added_by BEFORE INSERT ON scan
  FOR EACH ROW EXECUTE FUNCTION actor_guard('added_by', 'added_at');
ALTER TABLE scan ENABLE ROW LEVEL SECURITY;
ALTER TABLE scan FORCE ROW LEVEL SECURITY;
CREATE POLICY scan_of_meeting ON scan USING (
  meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL);
-- A scan is taken away where it lies with the wrong entry.
GRANT SELECT, DELETE, INSERT (
  meeting_id, id, year, number, letter_id, name, file, hash, added_at, added_by
) ON scan TO convene_app;

-- The letter that leaves is often what was initialled, sealed and scanned: until that is taken in it waits
-- as it is printed.
ALTER TABLE letter
  DROP CONSTRAINT letter_status_known,
  ADD CONSTRAINT letter_status_known CHECK (status IN (
    'queued', 'sending', 'sent', 'unconfirmed', 'failed', 'cancelled', 'delivered', 'bounced',
    'to_post', 'to_sign')),
  DROP CONSTRAINT letter_not_sent_yet,
  ADD CONSTRAINT letter_not_sent_yet CHECK (
    status NOT IN ('queued', 'sending', 'cancelled', 'to_post', 'to_sign') OR sent_at IS NULL),
  ADD COLUMN signed bytea,
  ADD CONSTRAINT letter_signed_later CHECK (status <> 'to_sign' OR signed IS NULL),
  ADD CONSTRAINT letter_to_sign_by_mail CHECK (status <> 'to_sign' OR address <> '');
COMMENT ON COLUMN letter.signed IS
  'The mail with the scan of what was signed, which leaves instead of what was printed.';
GRANT SELECT (signed) ON letter TO convene_mailer;
CREATE INDEX letter_to_sign ON letter (meeting_id, queued_at, id) WHERE status = 'to_sign';
INSERT INTO life_cycle_move (life_cycle, from_status, to_status) VALUES
  ('letter', '', 'to_sign'),
  ('letter', 'to_sign', 'queued'),
  ('letter', 'to_sign', 'cancelled'),
  ('letter', 'queued', 'to_sign');

ALTER TABLE meeting ADD CONSTRAINT meeting_sealed_shape CHECK (
  COALESCE(jsonb_typeof(writing -> 'sealed'), 'array') = 'array');

CREATE FUNCTION letter_sealed_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM written) AS queued;
  IF EXISTS (
    SELECT FROM written
    JOIN meeting ON meeting.id = written.meeting_id
    WHERE written.status = 'queued' AND (meeting.writing -> 'sealed') ? written.kind
      AND NOT being_taken_in(written.meeting_id)
  ) THEN
    RAISE EXCEPTION 'letters of this kind leave signed and sealed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_sealed', TABLE = 'letter',
        HINT = 'letter_sealed';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION letter_sealed_guard IS
  'Has letters of the kinds that a meeting seals wait until they are signed.';
CREATE TRIGGER letter_to_be_sealed AFTER INSERT ON letter REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION letter_sealed_guard();

CREATE FUNCTION letter_signed_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.status = 'to_sign' AND NEW.status = 'queued' AND (NEW.signed IS NULL OR NOT EXISTS (
    SELECT FROM scan
    WHERE scan.meeting_id = NEW.meeting_id AND scan.letter_id = NEW.id AND scan.file <> ''
  )) THEN
    RAISE EXCEPTION 'no scan of the signed letter was taken in'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_signed_first', TABLE = 'letter',
        HINT = 'letter_signed_first';
  END IF;
  IF NEW.status = 'queued' AND EXISTS (
    SELECT FROM meeting
    WHERE meeting.id = NEW.meeting_id AND (meeting.writing ->> 'twoPeople')::boolean
      AND NOT EXISTS (
        SELECT FROM mailing
        WHERE mailing.meeting_id = NEW.meeting_id AND mailing.id = NEW.mailing_id
          AND mailing.asks AND mailing.approved_at IS NULL)
  ) THEN
    RAISE EXCEPTION 'letters of the meeting wait for a second person'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_asks_for_two', TABLE = 'letter',
        HINT = 'letter_asks_for_two';
  END IF;
  IF NEW.status = 'to_sign' AND (OLD.signed IS NULL OR OLD.unconfirmed_at IS NOT NULL) THEN
    RAISE EXCEPTION 'what may have arrived, or was never signed, is not signed anew'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_signed_back', TABLE = 'letter',
        HINT = 'letter_signed_back';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION letter_signed_guard IS
  'Lets no letter leave that waits to be signed before its scan is there, nor past a second person.';
CREATE TRIGGER letter_is_signed BEFORE UPDATE OF status ON letter FOR EACH ROW
  WHEN (OLD.status = 'to_sign' AND NEW.status = 'queued' OR NEW.status = 'to_sign')
  EXECUTE FUNCTION letter_signed_guard();

CREATE FUNCTION names_somebody(words text, whose uuid) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM person
    WHERE id = whose AND (
      email <> '' AND position(lower(email) IN lower(words)) > 0
      OR name <> '' AND position(lower(name) IN lower(words)) > 0))
$$;
COMMENT ON FUNCTION names_somebody IS 'Whether words have the name or the mailbox of somebody.';

CREATE FUNCTION erase_correspondence(hand uuid, whose uuid) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  erased integer;
  more integer;
BEGIN
  UPDATE scan SET file = '', name = ''
  WHERE scan.meeting_id = hand AND (scan.file, scan.name) <> ('', '') AND EXISTS (
    SELECT FROM letter
    WHERE letter.meeting_id = hand AND letter.id = scan.letter_id
      AND (whose IS NULL OR letter.person_id = whose)
      AND letter.status NOT IN ('queued', 'sending'));
  GET DIAGNOSTICS more = ROW_COUNT;
  UPDATE scan SET file = '', name = ''
  FROM correspondence AS entry
  WHERE scan.meeting_id = hand AND (scan.file, scan.name) <> ('', '')
    AND entry.meeting_id = hand AND (entry.year, entry.number) = (scan.year, scan.number)
    AND (whose IS NULL OR entry.person_id = whose OR EXISTS (
      SELECT FROM letter
      WHERE letter.meeting_id = hand AND letter.id = entry.letter_id AND letter.person_id = whose
    ) OR EXISTS (
      SELECT FROM mail
      WHERE mail.meeting_id = hand AND mail.id = entry.mail_id AND mail.person_id = whose
    ) OR EXISTS (
      -- A note names all whom it nominates.
      SELECT FROM nomination AS first
      JOIN nomination AS other ON other.meeting_id = hand
        AND other.state IS NOT DISTINCT FROM first.state
        AND other.organisation_id IS NOT DISTINCT FROM first.organisation_id
        AND (other.note, other.note_date) IS NOT DISTINCT FROM (first.note, first.note_date)
      WHERE first.meeting_id = hand AND first.code = entry.nomination
        AND other.person_id = whose
    ) OR entry.id IS NOT NULL AND entry.person_id IS NULL AND names_somebody(
      concat_ws(' ', entry.party, entry.subject, entry.reference), whose));
  GET DIAGNOSTICS erased = ROW_COUNT;
  erased := erased + more;
  UPDATE correspondence SET party = '', subject = '', reference = ''
  WHERE meeting_id = hand AND id IS NOT NULL AND (party, subject, reference) <> ('', '', '') AND (
    whose IS NULL OR person_id = whose
    -- What was entered about nobody may be about somebody all the same.
    OR person_id IS NULL AND names_somebody(concat_ws(' ', party, subject, reference), whose));
  GET DIAGNOSTICS more = ROW_COUNT;
  RETURN erased + more;
END $$;
COMMENT ON FUNCTION erase_correspondence IS
  'Erases scans, and what was entered by hand; that something came or went, and when, stays.';

DO $$
DECLARE
  changed record;
  rule text := (
    SELECT pg_get_constraintdef(oid) FROM pg_constraint
    WHERE conrelid = 'audit_line'::regclass AND conname = 'audit_line_kind_known');
  body text;
BEGIN
  EXECUTE format(
    'ALTER TABLE audit_line DROP CONSTRAINT audit_line_kind_known, '
    'ADD CONSTRAINT audit_line_kind_known %s',
    replace(rule, '''conflict''::text', '''conflict''::text, ''correspondence''::text'));

  FOR changed IN
    SELECT named, was, becomes
    FROM (VALUES
      ('erase_letters', E'\nBEGIN\n',
        E'\n  registered integer;\nBEGIN\n  registered := erase_correspondence(hand, whose);\n'),
      ('erase_letters', '  RETURN cardinality(gone) +', '  RETURN registered + cardinality(gone) +'),
      -- A note says whom it nominates as long as it is kept.
      ('forget_in_meeting', E'  places := erase_guests(hand, whose);\n',
        -- And what it is registered by is another whom it nominates.
        E'  UPDATE correspondence SET nomination = other.code\n'
        '  FROM (\n'
        '    SELECT first.code AS was, min(one.code) AS code\n'
        '    FROM nomination AS first\n'
        '    JOIN nomination AS one ON one.meeting_id = hand\n'
        '      AND (one.state, one.organisation_id)\n'
        '        IS NOT DISTINCT FROM (first.state, first.organisation_id)\n'
        '      AND (one.note, one.note_date) = (first.note, first.note_date)\n'
        '    WHERE first.meeting_id = hand AND first.person_id = whose\n'
        '      AND one.person_id <> whose\n'
        '    GROUP BY first.code\n'
        '  ) AS other\n'
        '  WHERE correspondence.meeting_id = hand AND correspondence.nomination = other.was;\n'
        '  places := erase_correspondence(hand, whose);\n'
        '  part := ''scans, and what was registered by hand'';\n  RETURN NEXT;\n'
        '  places := erase_guests(hand, whose);\n'),
      ('erase_letters', 'status NOT IN (''queued'', ''sending'', ''to_post'')',
        'status NOT IN (''queued'', ''sending'', ''to_post'', ''to_sign'')'),
      ('erase_letters', 'UPDATE letter SET message = '''', address',
        'UPDATE letter SET message = '''', signed = NULL, address'),
      ('forget_in_meeting', 'AND person_id = whose AND status IN (''queued'', ''to_post'');',
        'AND person_id = whose AND status IN (''queued'', ''to_post'', ''to_sign'');'),
      ('follower_take_back', 'status NOT IN (''queued'', ''to_post'', ''cancelled'')',
        'status NOT IN (''queued'', ''to_post'', ''to_sign'', ''cancelled'')'),
      ('follower_take_back', '  RETURN QUERY DELETE FROM letter', E'  DELETE FROM scan USING letter\n'
        '  WHERE scan.meeting_id = hand AND letter.meeting_id = hand\n'
        '    AND letter.id = scan.letter_id AND letter.person_id = whose\n'
        '    AND letter.kind IN (''change'', ''extension'', ''invitation'', ''reminder'');\n'
        '  RETURN QUERY DELETE FROM letter'),
      -- What waits to be signed is approved as it leaves.
      ('letter_mailing_guard', E'mailing.asks IS NOT TRUE\n',
        E'mailing.asks IS NOT TRUE\n      AND written.status <> ''to_sign''\n'),
      ('letter_dues', E'        AND (NOT m.holds OR l.is_first OR m.continued_at IS NOT NULL));\n',
        E'        AND (NOT m.holds OR l.is_first OR m.continued_at IS NOT NULL));\n'
        '    RETURN QUERY\n'
        '    SELECT\n'
        '      one, ''letters_to_sign'', count(*)::int, NULL::date,\n'
        '      (array_agg(p.name ORDER BY l.queued_at, l.id))[:4]\n'
        '    FROM letter AS l\n'
        '    JOIN person AS p ON p.id = l.person_id\n'
        '    WHERE l.meeting_id = one AND l.status = ''to_sign'';\n'),
      ('erase_statistics', 'conflict_of_interest,', 'conflict_of_interest, correspondence,'),
      ('erase_statistics', ' reviewer, score,', ' reviewer, scan, score,'),
      ('person_merge_in', 'letter_candidate_known,',
        'correspondence_candidate_known, letter_candidate_known,'),
      ('person_merge_in', '  UPDATE mail SET person_id',
        E'  UPDATE correspondence SET person_id = keep\n'
        '  WHERE meeting_id = hand AND person_id = gone;\n'
        '  UPDATE mail SET person_id')
    ) AS listed (named, was, becomes)
  LOOP
    body := pg_get_functiondef(changed.named::regproc);
    IF strpos(body, changed.was) = 0 THEN
      RAISE EXCEPTION '% is not as it was', changed.named;
    END IF;
    EXECUTE replace(body, changed.was, changed.becomes);
  END LOOP;
END $$;
