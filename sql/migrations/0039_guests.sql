-- People invited by name are a third track: by whose decision, why, and out of places of their own.

-- Whoever applied, and was not selected, withdrew or came late, may be a guest and stays what they are
-- beside it: the track is then that of the invitation, and not of the candidate. Whoever was a guest
-- and is none any more may come another way, where nothing else stands on their track.
ALTER TABLE candidate
  DROP CONSTRAINT candidate_track_known,
  ADD CONSTRAINT candidate_track_known CHECK (
    track IN ('open', 'nominated', 'substitute', 'guest'));
ALTER TABLE place
  DROP CONSTRAINT place_track_known,
  ADD CONSTRAINT place_track_known CHECK (track IN ('open', 'nominated', 'guest'));
ALTER TABLE candidate NO FORCE ROW LEVEL SECURITY;
ALTER TABLE invitation NO FORCE ROW LEVEL SECURITY;
ALTER TABLE participant NO FORCE ROW LEVEL SECURITY;
ALTER TABLE place NO FORCE ROW LEVEL SECURITY;
INSERT INTO place (meeting_id, track, places) SELECT id, 'guest', 0 FROM meeting;
ALTER TABLE invitation
  DROP CONSTRAINT invitation_candidate_known,
  ADD CONSTRAINT invitation_candidate_known FOREIGN KEY (meeting_id, person_id)
    REFERENCES candidate (meeting_id, person_id) DEFERRABLE,
  DROP CONSTRAINT invitation_deadline_of_open,
  ADD CONSTRAINT invitation_deadline_of_open CHECK (
    track NOT IN ('open', 'guest') OR deadline IS NOT NULL),
  ADD CONSTRAINT invitation_of_track UNIQUE (meeting_id, id, track);
ALTER TABLE participant
  DROP CONSTRAINT participant_candidate_known,
  ADD CONSTRAINT participant_candidate_known FOREIGN KEY (meeting_id, person_id)
    REFERENCES candidate (meeting_id, person_id) DEFERRABLE,
  DROP CONSTRAINT participant_invitation_known,
  ADD CONSTRAINT participant_invitation_known FOREIGN KEY (meeting_id, invitation_id, track)
    REFERENCES invitation (meeting_id, id, track);
ALTER TABLE candidate FORCE ROW LEVEL SECURITY;
ALTER TABLE invitation FORCE ROW LEVEL SECURITY;
ALTER TABLE participant FORCE ROW LEVEL SECURITY;
ALTER TABLE place FORCE ROW LEVEL SECURITY;

CREATE FUNCTION invitation_track_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.track <> 'guest' AND NOT EXISTS (
    SELECT FROM candidate
    WHERE meeting_id = NEW.meeting_id AND person_id = NEW.person_id AND track = NEW.track
  ) THEN
    RAISE EXCEPTION 'nobody is invited on a track that they do not stand on'
      USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'invitation_candidate_known',
        TABLE = 'invitation', HINT = 'invitation_candidate_known';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION invitation_track_guard IS
  'Keeps invitations on the track of their candidate; whoever stands on any may be a guest besides.';
CREATE TRIGGER invitation_on_track BEFORE INSERT OR UPDATE OF track, person_id ON invitation
  FOR EACH ROW EXECUTE FUNCTION invitation_track_guard();

-- Places are counted by their kind: a substitute sits on an open one, a guest on one for guests.
CREATE OR REPLACE FUNCTION invitation_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  kind text := CASE NEW.track WHEN 'substitute' THEN 'open' ELSE NEW.track END;
BEGIN
  PERFORM require_in_sight(TG_RELID, NEW.meeting_id);
  PERFORM FROM place WHERE meeting_id = NEW.meeting_id AND track = kind FOR UPDATE;
  IF (
    SELECT count(id) FROM invitation
    WHERE meeting_id = NEW.meeting_id
      AND CASE track WHEN 'substitute' THEN 'open' ELSE track END = kind
      AND status IN ('draft', 'approved', 'issued', 'accepted', 'tentative')
  ) > COALESCE((SELECT places FROM place WHERE meeting_id = NEW.meeting_id AND track = kind), 0)
  THEN
    RAISE EXCEPTION 'more are invited than there are places of their kind'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_within_places',
        TABLE = 'invitation', HINT = 'invitation_within_places';
  END IF;
  IF NEW.deadline >= (SELECT starts FROM meeting WHERE id = NEW.meeting_id) THEN
    RAISE EXCEPTION 'an answer is due before the meeting begins'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_before_meeting',
        TABLE = 'invitation', HINT = 'invitation_before_meeting';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION place_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.track = 'open' AND EXISTS (
    SELECT FROM selection
    WHERE meeting_id = NEW.meeting_id AND signed_at IS NOT NULL AND superseded_at IS NULL
  ) THEN
    RAISE EXCEPTION 'a signed selection gives the open places that there were'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'place_frozen', TABLE = 'place',
        HINT = 'place_frozen';
  END IF;
  IF NEW.places < (
    SELECT count(id) FROM invitation
    WHERE meeting_id = NEW.meeting_id
      AND CASE track WHEN 'substitute' THEN 'open' ELSE track END = NEW.track
      AND status IN ('draft', 'approved', 'issued', 'accepted', 'tentative')
  ) THEN
    RAISE EXCEPTION 'more are invited than there would be places'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_within_places',
        TABLE = 'place', HINT = 'invitation_within_places';
  END IF;
  RETURN NEW;
END $$;

CREATE TABLE guest (
  meeting_id    uuid NOT NULL,
  code          text NOT NULL CONSTRAINT guest_code_shape CHECK (code ~ '^G-[0-9]{4,}$'),
  person_id     uuid NOT NULL,
  role          text NOT NULL
    CONSTRAINT guest_role_known CHECK (role IN ('guest', 'donor', 'speaker')),
  decider       text NOT NULL
    CONSTRAINT guest_decider_given CHECK (decider ~ '\S')
    CONSTRAINT guest_decider_short CHECK (octet_length(decider) <= 1000),
  reason        text NOT NULL
    CONSTRAINT guest_reason_given CHECK (reason ~ '\S')
    CONSTRAINT guest_reason_short CHECK (octet_length(reason) <= 4000),
  declared      jsonb
    CONSTRAINT guest_declared_shape CHECK (jsonb_typeof(declared) = 'object')
    CONSTRAINT guest_declared_short CHECK (octet_length(declared::text) <= 65536),
  invitation_id uuid NOT NULL,
  track         text NOT NULL DEFAULT 'guest' CONSTRAINT guest_track_fixed CHECK (track = 'guest'),
  added_at      timestamptz NOT NULL,
  added_by      uuid NOT NULL,
  withdrawn_at  timestamptz,
  withdrawn_by  uuid,
  CONSTRAINT guest_pkey PRIMARY KEY (meeting_id, code),
  CONSTRAINT guest_invitation_once UNIQUE (meeting_id, invitation_id),
  CONSTRAINT guest_withdrawn_whole CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
  CONSTRAINT guest_candidate_known FOREIGN KEY (meeting_id, person_id)
    REFERENCES candidate (meeting_id, person_id) DEFERRABLE,
  CONSTRAINT guest_invitation_known FOREIGN KEY (meeting_id, invitation_id, track)
    REFERENCES invitation (meeting_id, id, track),
  CONSTRAINT guest_adder_known FOREIGN KEY (added_by) REFERENCES account (id),
  CONSTRAINT guest_withdrawer_known FOREIGN KEY (withdrawn_by) REFERENCES account (id)
);
CREATE INDEX guest_person ON guest (meeting_id, person_id);
CREATE UNIQUE INDEX guest_standing_once ON guest (meeting_id, person_id)
  WHERE withdrawn_at IS NULL;
COMMENT ON TABLE guest IS
  'Somebody whom the meeting invites by name, by whose decision and why; never scored or ranked.';
COMMENT ON COLUMN guest.decider IS 'Whose decision it is, in words: often of somebody without a login.';
COMMENT ON COLUMN guest.declared IS
  'Topics, offers and needs that the person states, for seats alone; null where none are stated.';
CREATE TRIGGER insert_by_added_by BEFORE INSERT ON guest
  FOR EACH ROW EXECUTE FUNCTION actor_guard('added_by', 'added_at');
CREATE TRIGGER update_by_withdrawn_by BEFORE UPDATE ON guest FOR EACH ROW
  WHEN (ROW(OLD.withdrawn_by, OLD.withdrawn_at)
    IS DISTINCT FROM ROW(NEW.withdrawn_by, NEW.withdrawn_at))
  EXECUTE FUNCTION actor_guard('withdrawn_by', 'withdrawn_at');
ALTER TABLE guest ENABLE ROW LEVEL SECURITY;
ALTER TABLE guest FORCE ROW LEVEL SECURITY;
CREATE POLICY guest_of_meeting ON guest USING (
  meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL);
GRANT SELECT, INSERT (
  meeting_id, code, person_id, role, decider, reason, declared, invitation_id, added_at, added_by
), UPDATE (withdrawn_at, withdrawn_by) ON guest TO convene_app;
GRANT UPDATE (track) ON candidate TO convene_app;

CREATE FUNCTION erase_guests(hand uuid, whose uuid) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  erased integer;
BEGIN
  UPDATE guest SET decider = '–', reason = '–', declared = NULL
  WHERE meeting_id = hand AND person_id = whose
    AND ((decider, reason) <> ('–', '–') OR declared IS NOT NULL);
  GET DIAGNOSTICS erased = ROW_COUNT;
  RETURN erased;
END $$;
COMMENT ON FUNCTION erase_guests IS
  'Erases by whose decision and why somebody was invited by name, and what they stated for the seats.';

DO $$
DECLARE
  body text;
BEGIN
  body := pg_get_functiondef('forget_in_meeting'::regproc);
  EXECUTE replace(
    body, E'  places := erase_nominations(hand, whose);\n',
    E'  places := erase_guests(hand, whose);\n  part := ''guest'';\n  RETURN NEXT;\n'
    '  places := erase_nominations(hand, whose);\n');
  body := pg_get_functiondef('erase_statistics'::regproc);
  EXECUTE replace(body, 'conflict_of_interest, invitation,', 'conflict_of_interest, guest, invitation,');
  body := pg_get_functiondef('person_merge_in'::regproc);
  body := replace(body, 'invitation_candidate_known,', 'guest_candidate_known, invitation_candidate_known,');
  EXECUTE replace(
    body, '  UPDATE substitution SET person_id',
    E'  UPDATE guest SET person_id = keep WHERE meeting_id = hand AND person_id = gone;\n'
    '  UPDATE substitution SET person_id');
  -- An answer is asked of guests, as of applicants; who was one and is selected is invited yet.
  body := pg_get_functiondef('meeting_dues'::regproc);
  body := replace(body, 'i.track = ''open'' AND COALESCE', 'i.track <> ''nominated'' AND COALESCE');
  EXECUTE replace(
    body, 'WHERE i.meeting_id = one AND i.person_id = a.person_id)',
    E'WHERE i.meeting_id = one AND i.person_id = a.person_id AND (\n'
    '          i.track = ''open''\n'
    '          OR i.status IN (''draft'', ''approved'', ''issued'', ''accepted'', ''tentative'')))');
END $$;
