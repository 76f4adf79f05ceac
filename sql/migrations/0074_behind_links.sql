-- Behind their link people read the letter that they were sent, say what they eat and need, see what will
-- be printed of them, and ask what an officer decides. Behind a link of its own a State or an organisation
-- proposes whom it would name; that is official by its note alone.

-- What somebody eats and needs is sensitive: what they say themselves on a page is kept with their consent.
ALTER TABLE requirement
  ADD COLUMN consent_text text
    CONSTRAINT requirement_consent_given CHECK (consent_text ~ '\S'),
  ADD COLUMN consent_language text
    CONSTRAINT requirement_consent_language_known CHECK (consent_language IN ('ar', 'en', 'fr')),
  ADD COLUMN consented_at timestamptz,
  ADD CONSTRAINT requirement_consent_whole CHECK (
    num_nonnulls(consent_text, consent_language, consented_at) IN (0, 3));
COMMENT ON COLUMN requirement.consent_text IS
  'What was agreed to on the page behind the link; none where a desk recorded what somebody said.';
ALTER TABLE requirement ALTER COLUMN consent_text SET STATISTICS 0;

CREATE TABLE page_request (
  meeting_id uuid NOT NULL,
  person_id  uuid NOT NULL,
  kind       text NOT NULL CONSTRAINT page_request_kind_known CHECK (
    kind IN ('name', 'remotely', 'substitute')),
  said       jsonb NOT NULL CONSTRAINT page_request_said_shape CHECK (
    jsonb_typeof(said) = 'object' AND octet_length(said::text) <= 8000),
  said_at    timestamptz NOT NULL,
  settled_at timestamptz,
  CONSTRAINT page_request_pkey PRIMARY KEY (meeting_id, person_id, kind),
  CONSTRAINT page_request_candidate_known FOREIGN KEY (meeting_id, person_id)
    REFERENCES candidate (meeting_id, person_id) DEFERRABLE,
  CONSTRAINT page_request_settled_later CHECK (settled_at >= said_at)
);
COMMENT ON TABLE page_request IS
  'What somebody asked for on the page behind their link, which an officer decides: another name on the '
  'plate, to attend remotely, somebody else in their place.';
ALTER TABLE page_request ALTER COLUMN said SET STATISTICS 0;
ALTER TABLE page_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE page_request FORCE ROW LEVEL SECURITY;
CREATE POLICY page_request_of_meeting ON page_request USING (
  meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL);
GRANT SELECT, UPDATE (settled_at) ON page_request TO convene_app;

-- What the page behind a link shows of its reader, beside what it showed before.
CREATE FUNCTION page_own() RETURNS TABLE (
  track text, names jsonb, honorific jsonb, country text, organisation text,
  organisation_names jsonb, role text, has_room boolean, diet text, access text,
  consented_at timestamptz, requests jsonb
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT
    i.track, p.names, p.honorific, p.country, COALESCE(o.name, ''),
    COALESCE(o.names, '{}'::jsonb), g.role, m.remote_room IS NOT NULL, COALESCE(r.diet, ''),
    COALESCE(r.access, ''), r.consented_at, COALESCE((
      SELECT jsonb_agg(jsonb_build_object(
        'kind', asked.kind, 'said', asked.said, 'isSettled', asked.settled_at IS NOT NULL)
        ORDER BY asked.kind)
      FROM page_request AS asked
      WHERE asked.meeting_id = i.meeting_id AND asked.person_id = i.person_id), '[]'::jsonb)
  FROM invitation AS i
  JOIN meeting AS m ON m.id = i.meeting_id
  JOIN person AS p ON p.id = i.person_id
  LEFT JOIN organisation AS o ON o.id = p.organisation_id
  LEFT JOIN guest AS g ON g.meeting_id = i.meeting_id AND g.invitation_id = i.id
  LEFT JOIN requirement AS r ON r.meeting_id = i.meeting_id AND r.person_id = i.person_id
  WHERE i.meeting_id = meeting_in_hand() AND i.id = link_invitation();
END $$;
COMMENT ON FUNCTION page_own IS
  'How whoever is invited by the link in hand is called on papers, what they said that they eat and need, '
  'and what they asked for.';

CREATE FUNCTION page_letters() RETURNS TABLE (
  language text, sent_at timestamptz, message bytea
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT DISTINCT ON (sent.language)
    sent.language, sent.sent_at, substring(COALESCE(sent.signed, sent.message) FROM 1 FOR 200000)
  FROM letter AS sent
  WHERE sent.meeting_id = meeting_in_hand() AND sent.person_id = link_person()
    AND sent.copy_no IS NULL AND sent.sent_at IS NOT NULL AND sent.posted_on IS NULL
    AND sent.kind IN ('invitation', 'reminder', 'acknowledgement', 'substitute')
  ORDER BY sent.language, sent.kind = 'reminder', sent.sent_at DESC, sent.id;
END $$;
COMMENT ON FUNCTION page_letters IS
  'The letter by which whoever is behind the link in hand was invited, as it left, in each language in which '
  'one did; its first part, without what was enclosed.';

CREATE FUNCTION page_asks(at timestamptz) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT i.status
    FROM invitation AS i
    JOIN meeting AS m ON m.id = i.meeting_id
    WHERE i.meeting_id = meeting_in_hand() AND i.id = link_invitation()
      AND m.cancelled_at IS NULL AND (at AT TIME ZONE m.zone)::date <= m.ends);
END $$;
COMMENT ON FUNCTION page_asks IS
  'How the invitation of the link in hand stands, while its reader may ask for anything: until a meeting that '
  'takes place is over.';

CREATE FUNCTION page_require(
  eats text, needs text, consent text, tongue text, at timestamptz
) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM act_require(acting_account(), at);
  IF page_asks(at) IS DISTINCT FROM 'accepted' OR (
    consent IS NULL AND (eats <> '' OR needs <> '')
  ) THEN
    RETURN false;
  END IF;
  IF eats = '' AND needs = '' THEN
    DELETE FROM requirement
    WHERE meeting_id = meeting_in_hand() AND person_id = link_person();
    RETURN true;
  END IF;
  INSERT INTO requirement AS kept (
    meeting_id, person_id, diet, access, consent_text, consent_language, consented_at)
  VALUES (meeting_in_hand(), link_person(), eats, needs, consent, tongue, at)
  ON CONFLICT (meeting_id, person_id) DO UPDATE SET
    diet = excluded.diet, access = excluded.access, consent_text = excluded.consent_text,
    consent_language = excluded.consent_language, consented_at = excluded.consented_at;
  RETURN true;
END $$;
COMMENT ON FUNCTION page_require IS
  'Keeps what whoever accepted by the link in hand says that they eat and need, with their consent; nothing '
  'said takes it back. Answers whether it did.';

CREATE FUNCTION page_ask(wanted text, words jsonb, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  standing constant text := page_asks(at);
BEGIN
  PERFORM act_require(acting_account(), at);
  IF (CASE wanted
    WHEN 'name' THEN standing IN ('issued', 'tentative', 'accepted')
    WHEN 'substitute' THEN standing IN ('issued', 'tentative', 'accepted', 'declined')
    WHEN 'remotely' THEN standing = 'accepted' AND EXISTS (
      SELECT FROM meeting WHERE id = meeting_in_hand() AND remote_room IS NOT NULL)
    ELSE false END) IS NOT TRUE
  THEN
    RETURN false;
  END IF;
  IF words = '{}' THEN
    DELETE FROM page_request
    WHERE meeting_id = meeting_in_hand() AND person_id = link_person() AND kind = wanted;
    RETURN true;
  END IF;
  INSERT INTO page_request AS kept (meeting_id, person_id, kind, said, said_at)
  VALUES (meeting_in_hand(), link_person(), wanted, words, at)
  ON CONFLICT (meeting_id, person_id, kind) DO UPDATE SET
    said = excluded.said, said_at = excluded.said_at, settled_at = NULL
  WHERE kept.said <> excluded.said OR kept.settled_at IS NULL;
  RETURN true;
END $$;
COMMENT ON FUNCTION page_ask IS
  'Keeps what whoever is behind the link in hand asks for, until an officer settles it; nothing said takes it '
  'back. Answers whether it did.';

-- A link by which a State or an organisation proposes people, and whom it proposed.
CREATE TABLE nomination_link (
  meeting_id uuid NOT NULL,
  id         uuid NOT NULL,
  sender     text NOT NULL CONSTRAINT nomination_link_sender_given CHECK (
    sender ~ '\S' AND octet_length(sender) <= 1000),
  capacity   text NOT NULL CONSTRAINT nomination_link_capacity_known CHECK (capacity IN (
    'government_designated', 'observer', 'official_delegation', 'personal', 'resource_person',
    'secretariat')),
  places     smallint NOT NULL CONSTRAINT nomination_link_places_few CHECK (
    places BETWEEN 1 AND 20),
  until      date NOT NULL,
  token_hash bytea CONSTRAINT nomination_link_token_hashed CHECK (octet_length(token_hash) = 32),
  link       smallint NOT NULL CONSTRAINT nomination_link_counted CHECK (link > 0),
  link_key   text NOT NULL CONSTRAINT nomination_link_key_shape CHECK (
    link_key ~ '^[0-9a-f]{16}$'),
  made_at    timestamptz NOT NULL,
  CONSTRAINT nomination_link_pkey PRIMARY KEY (meeting_id, id),
  CONSTRAINT nomination_link_sender_once UNIQUE (meeting_id, sender),
  CONSTRAINT nomination_link_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE nomination_link IS
  'The link by which a State, by its code, or an organisation, by its name, proposes whom it would name.';
COMMENT ON COLUMN nomination_link.token_hash IS
  'SHA-256 of the secret in the link, which is nowhere in the database; null once it was withdrawn.';
CREATE INDEX nomination_link_by_token ON nomination_link (token_hash) WHERE token_hash IS NOT NULL;

CREATE TABLE nomination_draft (
  meeting_id   uuid NOT NULL,
  id           uuid NOT NULL,
  link_id      uuid NOT NULL,
  person_id    uuid,
  said         jsonb NOT NULL CONSTRAINT nomination_draft_said_shape CHECK (
    jsonb_typeof(said) = 'object' AND octet_length(said::text) <= 8000),
  letter       bytea CONSTRAINT nomination_draft_letter_short CHECK (
    octet_length(letter) BETWEEN 1 AND 5242880),
  letter_kind  text CONSTRAINT nomination_draft_letter_kind_known CHECK (
    letter_kind IN ('jpeg', 'pdf', 'png')),
  changed_at   timestamptz NOT NULL,
  taken_at     timestamptz,
  withdrawn_at timestamptz,
  CONSTRAINT nomination_draft_pkey PRIMARY KEY (meeting_id, id),
  CONSTRAINT nomination_draft_link_known FOREIGN KEY (meeting_id, link_id)
    REFERENCES nomination_link (meeting_id, id),
  CONSTRAINT nomination_draft_candidate_known FOREIGN KEY (meeting_id, person_id)
    REFERENCES candidate (meeting_id, person_id) DEFERRABLE,
  CONSTRAINT nomination_draft_taken_whole CHECK ((taken_at IS NULL) = (person_id IS NULL)),
  CONSTRAINT nomination_draft_letter_whole CHECK ((letter IS NULL) = (letter_kind IS NULL)),
  CONSTRAINT nomination_draft_letter_withdrawn CHECK (withdrawn_at IS NULL OR letter IS NULL),
  CONSTRAINT nomination_draft_ended_once CHECK (num_nonnulls(taken_at, withdrawn_at) < 2),
  CONSTRAINT nomination_draft_ended_empty CHECK (
    num_nonnulls(taken_at, withdrawn_at) = 0 OR said = '{}')
);
COMMENT ON TABLE nomination_draft IS
  'Whom somebody proposes behind the link of a State or an organisation. Once a desk took it in by a note it '
  'is a nomination, and says no more here.';
CREATE INDEX nomination_draft_link ON nomination_draft (meeting_id, link_id);
CREATE INDEX nomination_draft_candidate ON nomination_draft (meeting_id, person_id)
  WHERE person_id IS NOT NULL;
COMMENT ON COLUMN nomination_draft.letter IS
  'The letter that was sent with it, of the kind that its bytes say; no page sends it back.';
ALTER TABLE nomination_draft
  ALTER COLUMN said SET STATISTICS 0, ALTER COLUMN letter SET STATISTICS 0,
  ALTER COLUMN letter SET STORAGE EXTERNAL;

ALTER TABLE nomination_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE nomination_link FORCE ROW LEVEL SECURITY;
DO $$
BEGIN
  EXECUTE format(
    'CREATE POLICY nomination_link_of_meeting ON nomination_link TO %s '
    'USING (meeting_id = meeting_in_hand())', (
      SELECT string_agg(rolname, ', ' ORDER BY rolname)
      FROM pg_roles
      WHERE rolname IN ('convene_app', 'convene_auditor', 'convene_keeper', 'convene_reader')));
END $$;
CREATE POLICY nomination_link_of_owner ON nomination_link TO convene_owner
  USING (meeting_id = meeting_in_hand() OR token_hash = link_in_hand())
  WITH CHECK (meeting_id = meeting_in_hand());
ALTER TABLE nomination_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE nomination_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY nomination_draft_of_meeting ON nomination_draft USING (
  meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL);
GRANT
  SELECT, INSERT, UPDATE (capacity, places, until, token_hash, link, link_key, made_at)
ON nomination_link TO convene_app;
GRANT SELECT, UPDATE (person_id, said, taken_at) ON nomination_draft TO convene_app;

CREATE FUNCTION nomination_in_hand() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT id FROM nomination_link
    WHERE meeting_id = meeting_in_hand() AND token_hash = link_in_hand()
      AND (NOT session_of_pages() OR acting_is('{portal}')));
END $$;
COMMENT ON FUNCTION nomination_in_hand IS
  'The link of a State or an organisation that this transaction was shown, in the meeting in hand.';

CREATE FUNCTION nomination_is_open(at timestamptz) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT
    FROM nomination_link AS known
    JOIN meeting AS m ON m.id = known.meeting_id
    WHERE known.meeting_id = meeting_in_hand() AND known.id = nomination_in_hand()
      AND m.published_at IS NOT NULL AND m.cancelled_at IS NULL
      AND (at AT TIME ZONE m.zone)::date <= known.until);
END $$;
COMMENT ON FUNCTION nomination_is_open IS
  'Whether people may be proposed by the link in hand: until its last day, to a meeting that takes place.';

CREATE FUNCTION nomination_open(hash bytea, at timestamptz) RETURNS TABLE (
  meeting uuid, link uuid, sender text, organisation_names jsonb, places int, until date,
  is_open boolean, drafts jsonb
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_of_pages() AND NOT acting_is('{portal}') THEN
    RAISE EXCEPTION 'who serves the pages is told to serve them no more'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('app.link', encode(hash, 'hex'), true);
  SELECT known.meeting_id INTO meeting FROM nomination_link AS known WHERE known.token_hash = hash;
  PERFORM set_config('app.meeting', COALESCE(meeting::text, ''), true);
  RETURN QUERY
  SELECT
    known.meeting_id, known.id, known.sender, COALESCE((
      SELECT o.names FROM organisation AS o WHERE o.name = known.sender ORDER BY o.id LIMIT 1),
      '{}'::jsonb),
    known.places::int, known.until, nomination_is_open(at), COALESCE((
      SELECT jsonb_agg(jsonb_build_object(
        'id', draft.id, 'said', draft.said, 'name', COALESCE(p.name, ''),
        'isTaken', draft.taken_at IS NOT NULL, 'letter', draft.letter_kind) ORDER BY draft.changed_at, draft.id)
      FROM nomination_draft AS draft
      LEFT JOIN person AS p ON p.id = draft.person_id
      WHERE draft.meeting_id = known.meeting_id AND draft.link_id = known.id
        AND draft.withdrawn_at IS NULL), '[]'::jsonb)
  FROM nomination_link AS known
  JOIN meeting AS m ON m.id = known.meeting_id AND m.published_at IS NOT NULL
  WHERE known.meeting_id = meeting_in_hand() AND known.id = nomination_in_hand();
END $$;
COMMENT ON FUNCTION nomination_open IS
  'Takes the link of a State or an organisation in hand for this transaction, and its meeting with it, with '
  'whom it proposed; no row where it opens nothing.';

CREATE FUNCTION nomination_propose(
  hand uuid, draft uuid, words jsonb, file bytea, kind text, at timestamptz, OUT became text,
  OUT proposal uuid
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  own constant uuid := nomination_in_hand();
BEGIN
  PERFORM act_require(acting_account(), at);
  became := 'closed';
  IF hand IS DISTINCT FROM meeting_in_hand() OR NOT nomination_is_open(at) THEN
    RETURN;
  END IF;
  IF draft IS NULL THEN
    IF (
      SELECT places FROM nomination_link WHERE meeting_id = hand AND id = own
    ) <= (
      SELECT count(*) FROM nomination_draft
      WHERE meeting_id = hand AND link_id = own AND withdrawn_at IS NULL
    ) OR 100 < (
      SELECT count(*) FROM nomination_draft WHERE meeting_id = hand AND link_id = own
    ) THEN
      became := 'full';
      RETURN;
    END IF;
    INSERT INTO nomination_draft (
      meeting_id, id, link_id, said, letter, letter_kind, changed_at)
    VALUES (hand, gen_random_uuid(), own, words, file, kind, at)
    RETURNING id INTO proposal;
  ELSE
    UPDATE nomination_draft AS kept SET
      said = words, changed_at = at,
      letter = CASE WHEN words <> '{}' THEN COALESCE(file, kept.letter) END,
      letter_kind = CASE WHEN words <> '{}' THEN COALESCE(kind, kept.letter_kind) END,
      withdrawn_at = CASE WHEN words = '{}' THEN at END
    WHERE kept.meeting_id = hand AND kept.id = draft AND kept.link_id = own
      AND kept.taken_at IS NULL AND kept.withdrawn_at IS NULL
    RETURNING kept.id INTO proposal;
  END IF;
  became := CASE WHEN proposal IS NULL THEN 'taken' ELSE 'saved' END;
END $$;
COMMENT ON FUNCTION nomination_propose IS
  'Keeps whom somebody proposes by the link in hand, or takes a proposal back where nothing is said of it. '
  'Answers whether it is kept: saved, closed, full or taken.';

-- The trail is told of what was asked behind a link, and of whom was proposed.
DO $$
DECLARE
  body text := pg_get_functiondef('audit_append'::regproc);
  before text := body;
BEGIN
  body := replace(
    body, $old$act = 'invitation.answer' AND meeting = link_meeting()$old$,
    $new$act IN ('invitation.answer', 'invitation.ask') AND meeting = link_meeting()$new$);
  body := replace(body, E'  ) IS NOT TRUE\n  THEN\n    RAISE EXCEPTION ', $new$  ) IS NOT TRUE AND (
    act = 'nomination.propose' AND object = (SELECT code FROM page_meetings(meeting))
    AND octet_length(body::text) < 20000 AND octet_length(changes::text) < 2000
    AND objects <@ ARRAY(
      SELECT id FROM nomination_draft
      WHERE meeting_id = meeting_in_hand() AND link_id = nomination_in_hand())
  ) IS NOT TRUE
  THEN
    RAISE EXCEPTION $new$);
  IF length(body) < length(before) + 300 THEN
    RAISE EXCEPTION 'the function that tells the trail is not as it was';
  END IF;
  EXECUTE body;
END $$;

-- Both go with their clocks, and with whoever is forgotten; who is put together with a twin keeps them.
DO $$
DECLARE
  changed record;
  body text;
BEGIN
  FOR changed IN
    SELECT listed.name, listed.old, listed.new
    FROM (VALUES
      ('erase_travel', E'  RETURN erased + more;\n', $new$  erased := erased + more;
  DELETE FROM page_request WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose);
  GET DIAGNOSTICS more = ROW_COUNT;
  RETURN erased + more;
$new$),
      ('erase_answers', E'  RETURN cardinality(said) + ', $new$  DELETE FROM nomination_draft AS draft
  WHERE draft.meeting_id = hand AND (
    whose IS NULL OR draft.person_id = whose OR lower(draft.said ->> 'email') IN (
      SELECT lower(email) FROM person WHERE id = whose AND email <> ''));
  RETURN cardinality(said) + $new$),
      ('erase_statistics', 'objection, offer, offer_confirmation,',
        'nomination_draft, objection, offer, offer_confirmation, page_request,'),
      ('person_merge_in', 'travel_candidate_known, requirement_candidate_known,',
        'travel_candidate_known, requirement_candidate_known, page_request_candidate_known, '
        'nomination_draft_candidate_known,'),
      ('person_merge_in', E'  UPDATE substitution SET person_id = keep', $new$  DELETE FROM page_request AS asked
  WHERE asked.meeting_id = hand AND asked.person_id = gone AND EXISTS (
    SELECT FROM page_request AS same
    WHERE same.meeting_id = hand AND same.person_id = keep AND same.kind = asked.kind);
  UPDATE page_request SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE nomination_draft SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE substitution SET person_id = keep$new$),
      ('page_dues', E'  END LOOP;\n', $new$    RETURN QUERY
    SELECT
      one, 'requests_by_page', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY asked.said_at, p.name COLLATE "C"))[:4]
    FROM page_request AS asked
    JOIN person AS p ON p.id = asked.person_id
    WHERE asked.meeting_id = one AND asked.settled_at IS NULL
    HAVING count(*) > 0;
    RETURN QUERY
    SELECT
      one, 'nominations_by_page', count(*)::int, NULL::date,
      (array_agg(draft.said ->> 'name' ORDER BY draft.changed_at, draft.id))[:4]
    FROM nomination_draft AS draft
    WHERE draft.meeting_id = one AND draft.taken_at IS NULL AND draft.withdrawn_at IS NULL
    HAVING count(*) > 0;
  END LOOP;
$new$),
      ('admit_portal', E'  RETURN true;\nEND', $new$  GRANT EXECUTE ON FUNCTION
    nomination_in_hand(), nomination_open(bytea, timestamptz),
    nomination_propose(uuid, uuid, jsonb, bytea, text, timestamptz),
    page_ask(text, jsonb, timestamptz),
    page_letters(), page_own(), page_require(text, text, text, text, timestamptz)
  TO convene_portal;
  RETURN true;
END$new$)
    ) AS listed (name, old, new)
  LOOP
    body := pg_get_functiondef(changed.name::regproc);
    IF position(changed.old IN body) = 0 THEN
      RAISE EXCEPTION 'the function % is not as it was', changed.name;
    END IF;
    EXECUTE replace(body, changed.old, changed.new);
  END LOOP;
END $$;
COMMENT ON FUNCTION page_dues IS
  'Who answered on a page today or yesterday, as it is where the meeting is; who asked for something behind '
  'their link that nobody settled; and whom States and organisations proposed by theirs.';

REVOKE EXECUTE ON FUNCTION
  page_own(), page_letters(), page_asks(timestamptz),
  page_require(text, text, text, text, timestamptz), page_ask(text, jsonb, timestamptz),
  nomination_in_hand(), nomination_is_open(timestamptz), nomination_open(bytea, timestamptz),
  nomination_propose(uuid, uuid, jsonb, bytea, text, timestamptz)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION nomination_in_hand() TO convene_app;
SELECT admit_portal();
