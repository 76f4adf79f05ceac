-- What comes back to letters: kept once, with the letter and the reader it is about. Nobody loses a
-- seat by it.

CREATE TABLE mail (
  meeting_id  uuid NOT NULL,
  id          uuid NOT NULL,
  number      integer NOT NULL CONSTRAINT mail_number_positive CHECK (number > 0),
  hash        bytea NOT NULL CONSTRAINT mail_hash_sha256 CHECK (octet_length(hash) = 32),
  kind        text NOT NULL CONSTRAINT mail_kind_known CHECK (
    kind IN ('failure', 'delayed', 'complaint', 'away', 'calendar', 'notice', 'reply')),
  reason      text CONSTRAINT mail_reason_known CHECK (reason IN (
    'no_mailbox', 'no_host', 'mailbox_full', 'mailbox_closed', 'refused', 'too_large', 'unreached',
    'other')),
  hard        boolean NOT NULL,
  answer      text CONSTRAINT mail_answer_known CHECK (
    answer IN ('accepted', 'declined', 'tentative', 'delegated', 'other')),
  letter_id   uuid,
  person_id   uuid,
  sender      text NOT NULL CONSTRAINT mail_sender_short CHECK (octet_length(sender) <= 1000),
  subject     text NOT NULL CONSTRAINT mail_subject_short CHECK (octet_length(subject) <= 4000),
  excerpt     text NOT NULL CONSTRAINT mail_excerpt_short CHECK (octet_length(excerpt) <= 16000),
  written_at  timestamptz,
  received_at timestamptz NOT NULL,
  received_by uuid NOT NULL,
  settled_at  timestamptz,
  settled_by  uuid,
  CONSTRAINT mail_pkey PRIMARY KEY (meeting_id, id),
  CONSTRAINT mail_number_once UNIQUE (meeting_id, number),
  CONSTRAINT mail_hash_once UNIQUE (meeting_id, hash),
  CONSTRAINT mail_reason_of_failure CHECK ((reason IS NOT NULL) = (kind IN ('failure', 'delayed'))),
  CONSTRAINT mail_hard_of_failure CHECK (
    NOT hard OR kind = 'failure' AND reason IN ('no_mailbox', 'no_host')),
  CONSTRAINT mail_answer_of_calendar CHECK (answer IS NULL OR kind = 'calendar'),
  CONSTRAINT mail_letter_has_reader CHECK (letter_id IS NULL OR person_id IS NOT NULL),
  CONSTRAINT mail_settled_whole CHECK ((settled_at IS NULL) = (settled_by IS NULL)),
  CONSTRAINT mail_settled_of_hard CHECK (settled_at IS NULL OR hard),
  CONSTRAINT mail_letter_known FOREIGN KEY (meeting_id, letter_id)
    REFERENCES letter (meeting_id, id),
  CONSTRAINT mail_candidate_known FOREIGN KEY (meeting_id, person_id)
    REFERENCES candidate (meeting_id, person_id) DEFERRABLE,
  CONSTRAINT mail_receiver_known FOREIGN KEY (received_by) REFERENCES account (id),
  CONSTRAINT mail_settler_known FOREIGN KEY (settled_by) REFERENCES account (id)
);
CREATE INDEX mail_letter ON mail (meeting_id, letter_id);
CREATE INDEX mail_person ON mail (meeting_id, person_id);
COMMENT ON TABLE mail IS 'A message that came back to the meeting, taken in once.';
COMMENT ON COLUMN mail.hash IS 'Of its bytes: the same mail is the same wherever it was found.';
COMMENT ON COLUMN mail.hard IS 'Whether the address that the letter went to will never be reached.';
COMMENT ON COLUMN mail.answer IS 'What a calendar program says: a hint, and no answer.';
COMMENT ON COLUMN mail.letter_id IS
  'The letter that it is about, by a Message-ID that was made for its reader alone.';
COMMENT ON COLUMN mail.person_id IS 'The reader of that letter, or whoever it says it is from.';
COMMENT ON COLUMN mail.settled_at IS
  'When somebody said that nothing more is to be done about a letter that came back.';
CREATE TRIGGER insert_by_received_by BEFORE INSERT ON mail
  FOR EACH ROW EXECUTE FUNCTION actor_guard('received_by', 'received_at');
CREATE TRIGGER update_by_settled_by BEFORE UPDATE ON mail FOR EACH ROW
  WHEN (ROW(OLD.settled_by, OLD.settled_at)
    IS DISTINCT FROM ROW(NEW.settled_by, NEW.settled_at))
  EXECUTE FUNCTION actor_guard('settled_by', 'settled_at');
ALTER TABLE mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail FORCE ROW LEVEL SECURITY;
CREATE POLICY mail_of_meeting ON mail USING (
  meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL);
GRANT SELECT, INSERT (
  meeting_id, id, number, hash, kind, reason, hard, answer, letter_id, person_id, sender, subject,
  excerpt, written_at, received_at, received_by
), UPDATE (settled_at, settled_by) ON mail TO convene_app;

CREATE FUNCTION mail_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM letter
    WHERE meeting_id = NEW.meeting_id AND id = NEW.letter_id AND person_id = NEW.person_id
      AND attempt > 0
  ) THEN
    RAISE EXCEPTION 'nothing comes back to a letter of another reader, or that never left'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'mail_of_reader', TABLE = 'mail',
        HINT = 'mail_of_reader';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION mail_guard IS
  'Keeps what came back to a letter with the reader of that letter, and with letters that left.';
CREATE TRIGGER mail_of_reader BEFORE INSERT ON mail
  FOR EACH ROW WHEN (NEW.letter_id IS NOT NULL) EXECUTE FUNCTION mail_guard();

CREATE FUNCTION erase_mail(hand uuid, whose uuid) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  erased integer;
BEGIN
  UPDATE mail SET sender = '', subject = '', excerpt = ''
  WHERE meeting_id = hand AND (sender, subject, excerpt) <> ('', '', '') AND (
    whose IS NULL OR person_id = whose
    -- What nobody was found for may be somebody's all the same.
    OR person_id IS NULL AND (
      SELECT position(lower(email) IN lower(concat_ws(' ', sender, subject, excerpt))) > 0
      FROM person
      WHERE id = whose AND email <> ''));
  GET DIAGNOSTICS erased = ROW_COUNT;
  RETURN erased;
END $$;
COMMENT ON FUNCTION erase_mail IS
  'Erases who wrote and what; that something came back, and what kind of thing, stays.';

DO $$
DECLARE
  rule text := (
    SELECT pg_get_constraintdef(oid) FROM pg_constraint
    WHERE conrelid = 'audit_line'::regclass AND conname = 'audit_line_kind_known');
  body text;
BEGIN
  EXECUTE format(
    'ALTER TABLE audit_line DROP CONSTRAINT audit_line_kind_known, '
    'ADD CONSTRAINT audit_line_kind_known %s',
    replace(rule, '''lottery''::text', '''lottery''::text, ''mail''::text'));

  body := pg_get_functiondef('erase_letters'::regproc);
  EXECUTE replace(
    body, E'  RETURN cardinality(gone);\n',
    E'  RETURN cardinality(gone) + erase_mail(hand, whose);\n');
  body := pg_get_functiondef('erase_statistics'::regproc);
  EXECUTE replace(body, 'invitation, letter, need,', 'invitation, letter, mail, need,');
  body := pg_get_functiondef('person_merge_in'::regproc);
  body := replace(body, 'letter_candidate_known,', 'letter_candidate_known, mail_candidate_known,');
  EXECUTE replace(
    body, '  UPDATE participant SET person_id',
    E'  UPDATE mail SET person_id = keep WHERE meeting_id = hand AND person_id = gone;\n'
    '  UPDATE participant SET person_id');

  -- Letters whose address will never be reached wait for somebody, as refused ones do.
  body := pg_get_functiondef('letter_dues'::regproc);
  EXECUTE replace(body, E'  END LOOP;\n', E'
    RETURN QUERY
    SELECT
      one, ''letters_returned'', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY l.queued_at, l.id))[:4]
    FROM letter AS l
    JOIN person AS p ON p.id = l.person_id
    WHERE l.meeting_id = one AND l.status <> ''failed'' AND l.message <> '''' AND EXISTS (
      SELECT FROM mail AS m
      WHERE m.meeting_id = one AND m.letter_id = l.id AND m.hard AND m.settled_at IS NULL
    ) AND NOT EXISTS (
      SELECT FROM letter AS later
      WHERE later.meeting_id = one AND later.person_id = l.person_id
        AND later.campaign = l.campaign AND later.revision > l.revision
    ) AND (l.kind <> ''invitation'' OR EXISTS (
      SELECT FROM invitation AS i
      WHERE i.meeting_id = one AND i.person_id = l.person_id
        AND i.status IN (''issued'', ''tentative'')));
  END LOOP;\n');
END $$;
