-- Who of the directory writes a document, to be reminded of it. A number is of the meeting's documents, which
-- are no rows; a check asks that it is there.

CREATE TABLE document_author (
  meeting_id uuid NOT NULL,
  document   integer NOT NULL CONSTRAINT document_author_document_positive CHECK (document > 0),
  person_id  uuid NOT NULL,
  CONSTRAINT document_author_pkey PRIMARY KEY (meeting_id, document, person_id),
  CONSTRAINT document_author_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT document_author_person_known FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX document_author_person ON document_author (person_id);
COMMENT ON TABLE document_author IS
  'Who of the directory writes a document before the meeting; how it is printed is said by the document.';
ALTER TABLE document_author ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_author FORCE ROW LEVEL SECURITY;
CREATE POLICY document_author_of_meeting ON document_author USING (meeting_id = meeting_in_hand());
GRANT SELECT, INSERT, DELETE ON document_author TO convene_app;

-- Letters about documents that are due.
DO $$
DECLARE
  rule text := (
    SELECT pg_get_constraintdef(oid) FROM pg_constraint
    WHERE conrelid = 'letter'::regclass AND conname = 'letter_kind_known');
BEGIN
  IF strpos(rule, '''departure''::text') = 0 THEN
    RAISE EXCEPTION 'the kinds of letters are not as they were';
  END IF;
  EXECUTE format(
    'ALTER TABLE letter DROP CONSTRAINT letter_kind_known, ADD CONSTRAINT letter_kind_known %s',
    replace(rule, '''departure''::text', '''departure''::text, ''document''::text'));
END $$;

-- Twins write once what both wrote; a meeting that is taken in brings its authors; what was erased of them
-- is in no statistics.
DO $$
DECLARE
  changed record;
  body text;
BEGIN
  FOR changed IN
    SELECT routine, place, instead
    FROM (VALUES
      ('person_merge_in', E'  UPDATE reviewer SET person_id = keep',
        E'  DELETE FROM document_author\n'
        '  WHERE meeting_id = hand AND person_id = gone AND EXISTS (\n'
        '    SELECT FROM document_author AS same\n'
        '    WHERE same.meeting_id = hand AND same.person_id = keep\n'
        '      AND same.document = document_author.document);\n'
        '  UPDATE document_author SET person_id = keep\n'
        '  WHERE meeting_id = hand AND person_id = gone;\n'
        '  UPDATE reviewer SET person_id = keep'),
      ('meeting_take_in', '''agenda_role'', ', '''agenda_role'', ''document_author'', '),
      ('erase_statistics', 'decision, forgotten', 'decision, document_author, forgotten')
    ) AS listed (routine, place, instead)
  LOOP
    body := pg_get_functiondef(changed.routine::regproc);
    IF strpos(body, changed.place) = 0 THEN
      RAISE EXCEPTION '% does not say: %', changed.routine, changed.place;
    END IF;
    EXECUTE replace(body, changed.place, changed.instead);
  END LOOP;
END $$;
