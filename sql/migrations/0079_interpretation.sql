-- Which sessions are interpreted and into which languages; sessions without a leader by their titles; and
-- authors hand documents in behind a link of their own.

DO $$
DECLARE
  body text := pg_get_functiondef('meeting_dues'::regproc);
  place constant text := $old$format('programme (%s), %s', u.session_key, u.role)$old$;
BEGIN
  IF strpos(body, place) = 0 THEN
    RAISE EXCEPTION 'meeting_dues is not as it was';
  END IF;
  EXECUTE replace(body, place, $new$format('programme (%s), %s%s%s', u.session_key, u.role, chr(10), (
            SELECT jsonb_build_object(
              'key', s.key, 'title', s.title, 'kind', s.kind,
              'day', (lower(s.during) AT TIME ZONE m.zone)::date,
              'start', to_char(lower(s.during) AT TIME ZONE m.zone, 'HH24:MI'))
            FROM session AS s
            JOIN meeting AS m ON m.id = s.meeting_id
            WHERE s.meeting_id = one AND s.key = u.session_key))$new$);
END $$;

ALTER TABLE session
  ADD COLUMN interpretation text[]
    CONSTRAINT session_interpretation_known CHECK (interpretation <@ ARRAY['ar', 'en', 'fr'])
    CONSTRAINT session_interpretation_between CHECK (cardinality(interpretation) >= 2)
    CONSTRAINT session_interpretation_once CHECK (
      cardinality(interpretation) = ('ar' = ANY (interpretation))::int
        + ('en' = ANY (interpretation))::int + ('fr' = ANY (interpretation))::int);
COMMENT ON COLUMN session.interpretation IS
  'Between which languages what is said there is interpreted; null where it is not.';
GRANT UPDATE (interpretation) ON session TO convene_app;

-- The link by which an author hands documents in, and what was handed in: once a document is recorded as
-- received in a language, nothing more of it comes by the link.
CREATE TABLE document_link (
  meeting_id uuid NOT NULL,
  id         uuid NOT NULL,
  person_id  uuid NOT NULL,
  token_hash bytea CONSTRAINT document_link_token_hashed CHECK (octet_length(token_hash) = 32),
  link       smallint NOT NULL CONSTRAINT document_link_counted CHECK (link > 0),
  link_key   text NOT NULL CONSTRAINT document_link_key_shape CHECK (
    link_key ~ '^[0-9a-f]{16}$'),
  made_at    timestamptz NOT NULL,
  CONSTRAINT document_link_pkey PRIMARY KEY (meeting_id, id),
  CONSTRAINT document_link_person_once UNIQUE (meeting_id, person_id),
  CONSTRAINT document_link_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT document_link_person_known FOREIGN KEY (person_id) REFERENCES person (id)
);
COMMENT ON TABLE document_link IS
  'The link by which somebody who writes documents before the meeting hands them in.';
COMMENT ON COLUMN document_link.token_hash IS
  'SHA-256 of the secret in the link, which is nowhere in the database; null once it was ended.';
CREATE INDEX document_link_by_token ON document_link (token_hash) WHERE token_hash IS NOT NULL;
CREATE INDEX document_link_person ON document_link (person_id);

CREATE TABLE document_file (
  meeting_id  uuid NOT NULL,
  document    integer NOT NULL CONSTRAINT document_file_document_positive CHECK (document > 0),
  language    text NOT NULL CONSTRAINT document_file_language_known CHECK (
    language IN ('ar', 'en', 'fr')),
  person_id   uuid NOT NULL,
  kind        text NOT NULL CONSTRAINT document_file_kind_known CHECK (
    kind IN ('docx', 'odt', 'pdf')),
  content     bytea NOT NULL CONSTRAINT document_file_content_bounded CHECK (
    octet_length(content) BETWEEN 1 AND 20971520),
  note        text NOT NULL DEFAULT '' CONSTRAINT document_file_note_short CHECK (
    octet_length(note) <= 4000),
  sent_at     timestamptz NOT NULL,
  returned_at timestamptz,
  reason      text CONSTRAINT document_file_reason_given CHECK (reason ~ '\S'),
  CONSTRAINT document_file_pkey PRIMARY KEY (meeting_id, document, language),
  CONSTRAINT document_file_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT document_file_person_known FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT document_file_returned_with_reason CHECK ((returned_at IS NULL) = (reason IS NULL)),
  CONSTRAINT document_file_returned_later CHECK (returned_at >= sent_at)
);
COMMENT ON TABLE document_file IS
  'What an author handed in behind their link, a file a language; it waits until the desk records that the '
  'document is there in that language, or gives it back.';
COMMENT ON COLUMN document_file.content IS
  'The file, of the kind that its bytes say; no page sends it back.';
CREATE INDEX document_file_person ON document_file (person_id);
ALTER TABLE document_file
  ALTER COLUMN content SET STATISTICS 0, ALTER COLUMN note SET STATISTICS 0,
  ALTER COLUMN reason SET STATISTICS 0, ALTER COLUMN content SET STORAGE EXTERNAL;

ALTER TABLE document_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_link FORCE ROW LEVEL SECURITY;
DO $$
BEGIN
  EXECUTE format(
    'CREATE POLICY document_link_of_meeting ON document_link TO %s '
    'USING (meeting_id = meeting_in_hand())', (
      SELECT string_agg(rolname, ', ' ORDER BY rolname)
      FROM pg_roles
      WHERE rolname IN (
        'convene_app', 'convene_auditor', 'convene_keeper', 'convene_reader',
        'convene_signed_in')));
END $$;
CREATE POLICY document_link_of_owner ON document_link TO convene_owner
  USING (meeting_id = meeting_in_hand() OR token_hash = link_in_hand())
  WITH CHECK (meeting_id = meeting_in_hand());
ALTER TABLE document_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_file FORCE ROW LEVEL SECURITY;
CREATE POLICY document_file_of_meeting ON document_file USING (
  meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL);
GRANT SELECT, INSERT, DELETE, UPDATE (token_hash, link, link_key, made_at)
ON document_link TO convene_app;
GRANT SELECT, DELETE, UPDATE (returned_at, reason) ON document_file TO convene_app;

CREATE FUNCTION author_in_hand() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT person_id FROM document_link
    WHERE meeting_id = meeting_in_hand() AND token_hash = link_in_hand()
      AND (NOT session_of_pages() OR acting_is('{portal}')));
END $$;
COMMENT ON FUNCTION author_in_hand IS
  'Whose link to hand documents in this transaction was shown, in the meeting in hand.';

CREATE FUNCTION author_hands_in(at timestamptz) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN author_in_hand() IS NOT NULL AND EXISTS (
    SELECT FROM meeting AS m
    WHERE m.id = meeting_in_hand() AND m.published_at IS NOT NULL AND m.cancelled_at IS NULL
      AND (at AT TIME ZONE m.zone)::date <= m.ends);
END $$;
COMMENT ON FUNCTION author_hands_in IS
  'Whether documents may be handed in by the link in hand: until a meeting that takes place is over.';

CREATE FUNCTION author_open(hash bytea, at timestamptz) RETURNS TABLE (
  meeting uuid, person uuid, name text, names jsonb, is_open boolean, documents jsonb
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_of_pages() AND NOT acting_is('{portal}') THEN
    RAISE EXCEPTION 'who serves the pages is told to serve them no more'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('app.link', encode(hash, 'hex'), true);
  SELECT known.meeting_id INTO meeting FROM document_link AS known WHERE known.token_hash = hash;
  PERFORM set_config('app.meeting', COALESCE(meeting::text, ''), true);
  RETURN QUERY
  SELECT
    m.id, p.id, p.name, p.names, author_hands_in(at), COALESCE((
      SELECT jsonb_agg(jsonb_build_object(
        'document', d, 'item', (
          SELECT i.title FROM agenda_item AS i
          WHERE i.meeting_id = m.id AND i.number = (d ->> 'item')::int),
        'files', COALESCE((
          SELECT jsonb_agg(jsonb_build_object(
            'language', f.language, 'kind', f.kind, 'reason', f.reason,
            'sent', extract(epoch FROM f.sent_at)::bigint) ORDER BY f.language)
          FROM document_file AS f
          WHERE f.meeting_id = m.id AND f.document = (d ->> 'number')::int), '[]'::jsonb))
        ORDER BY (d ->> 'number')::int)
      FROM jsonb_array_elements(m.documents) AS d
      WHERE EXISTS (
        SELECT FROM document_author AS own
        WHERE own.meeting_id = m.id AND own.person_id = p.id
          AND own.document = (d ->> 'number')::int)), '[]'::jsonb)
  FROM meeting AS m
  JOIN person AS p ON p.id = author_in_hand()
  WHERE m.id = meeting_in_hand() AND m.published_at IS NOT NULL;
END $$;
COMMENT ON FUNCTION author_open IS
  'Takes the link of an author in hand for this transaction, and its meeting with it, with the documents that '
  'they write and what was handed in of each; no row where it opens nothing.';

CREATE FUNCTION author_hand_in(
  hand uuid, number int, tongue text, file bytea, sort text, words text, at timestamptz
) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  own constant uuid := author_in_hand();
BEGIN
  PERFORM act_require(acting_account(), at);
  IF hand IS DISTINCT FROM meeting_in_hand() OR NOT author_hands_in(at) THEN
    RETURN 'closed';
  END IF;
  IF NOT EXISTS (
    SELECT FROM meeting AS m
    CROSS JOIN LATERAL jsonb_array_elements(m.documents) AS d
    JOIN document_author AS written ON written.meeting_id = m.id AND written.person_id = own
      AND written.document = (d ->> 'number')::int
    WHERE m.id = hand AND (d ->> 'number')::int = number
  ) THEN
    RETURN 'gone';
  END IF;
  IF EXISTS (
    SELECT FROM meeting AS m
    CROSS JOIN LATERAL jsonb_array_elements(m.documents) AS d
    WHERE m.id = hand AND (d ->> 'number')::int = number AND d -> 'languages' ? tongue
  ) THEN
    RETURN 'there';
  END IF;
  INSERT INTO document_file AS kept (
    meeting_id, document, language, person_id, kind, content, note, sent_at)
  VALUES (hand, number, tongue, own, sort, file, words, at)
  ON CONFLICT (meeting_id, document, language) DO UPDATE SET
    person_id = excluded.person_id, kind = excluded.kind, content = excluded.content,
    note = excluded.note, sent_at = excluded.sent_at, returned_at = NULL, reason = NULL;
  RETURN 'saved';
END $$;
COMMENT ON FUNCTION author_hand_in IS
  'Keeps a document that was handed in by the link in hand, instead of one before that waits or was given back. '
  'Answers whether it is kept: saved, closed, gone or there.';

CREATE FUNCTION letter_author_link(wanted uuid) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT concat_ws(' ', known.id, known.link, known.link_key)
    FROM letter AS told
    JOIN document_link AS known ON known.meeting_id = told.meeting_id
      AND known.person_id = told.person_id AND known.token_hash IS NOT NULL
    WHERE told.meeting_id = meeting_in_hand() AND told.id = wanted AND told.kind = 'document'
      AND told.copy_no IS NULL AND told.reader_id IS NULL);
END $$;
COMMENT ON FUNCTION letter_author_link IS
  'The link that is filled in as a reminder of documents leaves: of which row, which one, and from which key.';

-- The trail is told of what was handed in, and by whom.
DO $$
DECLARE
  body text := pg_get_functiondef('audit_append'::regproc);
  before text := body;
BEGIN
  body := replace(
    body, E'  ) IS NOT TRUE AND (\n    act = ''nomination.propose''', $new$  ) IS NOT TRUE AND (
    act = 'document.hand' AND object = (SELECT code FROM page_meetings(meeting))
    AND octet_length(body::text) < 20000 AND octet_length(changes::text) < 2000
    AND objects <@ ARRAY[author_in_hand()]
  ) IS NOT TRUE AND (
    act = 'nomination.propose'$new$);
  IF body = before THEN
    RAISE EXCEPTION 'the function that tells the trail is not as it was';
  END IF;
  EXECUTE body;
END $$;

-- Both go with their clock and with whoever is forgotten; twins hand in by one link.
DO $$
DECLARE
  changed record;
  body text;
BEGIN
  FOR changed IN
    SELECT listed.name, listed.old, listed.new
    FROM (VALUES
      ('erase_answers', E'  DELETE FROM nomination_draft AS draft\n', $new$  DELETE FROM document_file
  WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose);
  DELETE FROM document_link
  WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose);
  DELETE FROM nomination_draft AS draft
$new$),
      ('erase_statistics', 'decision, document_author,',
        'decision, document_author, document_file, document_link,'),
      ('person_merge_in', E'  UPDATE document_author SET person_id = keep', $new$  DELETE FROM document_link AS known
  WHERE known.meeting_id = hand AND known.person_id = gone AND EXISTS (
    SELECT FROM document_link AS same
    WHERE same.meeting_id = hand AND same.person_id = keep);
  UPDATE document_link SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE document_file SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE document_author SET person_id = keep$new$),
      ('agenda_dues', $old$d -> 'languages' = '[]'$old$, $new$d -> 'languages' = '[]' AND NOT EXISTS (
      SELECT FROM document_file AS handed
      WHERE handed.meeting_id = one AND handed.document = (d ->> 'number')::int
        AND handed.returned_at IS NULL)$new$),
      ('page_dues', E'  END LOOP;\n', $new$    RETURN QUERY
    SELECT
      one, 'documents_by_page', count(*)::int, NULL::date,
      (array_agg(
        p.name || ' (' || sent.document || ', ' || sent.language || ')'
        ORDER BY sent.sent_at, sent.document, sent.language))[:4]
    FROM document_file AS sent
    JOIN person AS p ON p.id = sent.person_id
    JOIN meeting AS m ON m.id = sent.meeting_id
    WHERE sent.meeting_id = one AND sent.returned_at IS NULL AND NOT EXISTS (
      SELECT FROM jsonb_array_elements(m.documents) AS d
      WHERE (d ->> 'number')::int = sent.document AND d -> 'languages' ? sent.language)
    HAVING count(*) > 0;
  END LOOP;
$new$),
      ('admit_portal', E'  RETURN true;\nEND', $new$  GRANT EXECUTE ON FUNCTION
    author_in_hand(), author_open(bytea, timestamptz),
    author_hand_in(uuid, int, text, bytea, text, text, timestamptz)
  TO convene_portal;
  RETURN true;
END$new$),
      ('admit_signed_in', $old$'invitation_last_number', 'mailbox_hash'$old$,
        $new$'invitation_last_number', 'letter_author_link', 'mailbox_hash'$new$)
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
  author_in_hand(), author_hands_in(timestamptz), author_open(bytea, timestamptz),
  author_hand_in(uuid, int, text, bytea, text, text, timestamptz), letter_author_link(uuid)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION author_in_hand() TO convene_app;
GRANT EXECUTE ON FUNCTION letter_author_link(uuid) TO convene_app, convene_mailer;
SELECT admit_portal();
SELECT admit_signed_in();
