-- One human being, one row: further addresses and names of people, twins put together, and whose
-- wish not to be written to it is where several share a mailbox.

ALTER TABLE person
  ADD COLUMN telephone text NOT NULL DEFAULT ''
    CONSTRAINT person_telephone_on_a_line CHECK (telephone !~ '[[:cntrl:]]'),
  ADD COLUMN post text NOT NULL DEFAULT '';
COMMENT ON COLUMN person.email IS 'The address that letters use; empty where there is none.';
COMMENT ON COLUMN person.post IS 'The address for the post, line by line.';
GRANT UPDATE (telephone, post) ON person TO convene_app;

CREATE TABLE person_alias (
  person_id uuid NOT NULL,
  email     text NOT NULL CONSTRAINT person_alias_email_usable CHECK (
    email = '' OR mail_address_usable(email)),
  name      text NOT NULL,
  CONSTRAINT person_alias_pkey PRIMARY KEY (person_id, email, name),
  CONSTRAINT person_alias_given CHECK (email <> '' OR btrim(name) <> ''),
  CONSTRAINT person_alias_person_known FOREIGN KEY (person_id) REFERENCES person (id)
);
COMMENT ON TABLE person_alias IS
  'Other addresses and names by which tables and people mean somebody; letters and papers use none.';
COMMENT ON COLUMN person_alias.email IS 'Empty where it is another name alone.';
COMMENT ON COLUMN person_alias.name IS 'Empty where it is another address alone.';
CREATE INDEX person_alias_email ON person_alias (lower(email));
CREATE INDEX person_alias_parts ON person_alias
  USING gin (name_parts(name, '{}'::jsonb, ARRAY[email])) WITH (gin_pending_list_limit = 256);
GRANT SELECT, INSERT, DELETE ON person_alias TO convene_app;

-- Ids alone; neither side refers to the directory, as what is gone is gone.
CREATE TABLE merged (
  gone_id uuid NOT NULL,
  kept_id uuid NOT NULL,
  CONSTRAINT merged_pkey PRIMARY KEY (gone_id),
  CONSTRAINT merged_of_two CHECK (gone_id <> kept_id)
);
COMMENT ON TABLE merged IS
  'People and organisations that stood in the directory twice: which id is now which.';
CREATE INDEX merged_kept ON merged (kept_id);
GRANT SELECT ON merged TO convene_app;

CREATE INDEX organisation_similar ON organisation (name_similar(name));

-- With the name itself the spelling is read, and not made anew for everybody.
DROP INDEX person_similar;
CREATE INDEX person_similar ON person (name_similar(name)) INCLUDE (name, id);

CREATE TABLE not_twins (
  one_id   uuid NOT NULL,
  other_id uuid NOT NULL,
  CONSTRAINT not_twins_pkey PRIMARY KEY (one_id, other_id),
  CONSTRAINT not_twins_ordered CHECK (one_id < other_id)
);
COMMENT ON TABLE not_twins IS
  'Pairs of people or organisations that look alike and are two, as somebody said.';
GRANT SELECT, INSERT ON not_twins TO convene_app;

-- Rows that hang on each other go over to another person together, and are asked at the end.
ALTER TABLE nomination ALTER CONSTRAINT nomination_is_nominated DEFERRABLE;
ALTER TABLE application ALTER CONSTRAINT application_is_open DEFERRABLE;
ALTER TABLE substitution ALTER CONSTRAINT substitution_is_substitute DEFERRABLE;
ALTER TABLE invitation ALTER CONSTRAINT invitation_candidate_known DEFERRABLE;
ALTER TABLE letter ALTER CONSTRAINT letter_candidate_known DEFERRABLE;
ALTER TABLE participant ALTER CONSTRAINT participant_candidate_known DEFERRABLE;
ALTER TABLE seat ALTER CONSTRAINT seat_participant_known DEFERRABLE;
ALTER TABLE seating_absence ALTER CONSTRAINT seating_absence_participant_known DEFERRABLE;
ALTER TABLE seating_rule ALTER CONSTRAINT seating_rule_one_known DEFERRABLE;
ALTER TABLE seating_rule ALTER CONSTRAINT seating_rule_other_known DEFERRABLE;
ALTER TABLE review ALTER CONSTRAINT review_reviewer_known DEFERRABLE;
ALTER TABLE rating ALTER CONSTRAINT rating_by_assigned_reviewer DEFERRABLE;
ALTER TABLE cannot_judge ALTER CONSTRAINT cannot_judge_by_assigned_reviewer DEFERRABLE;
ALTER TABLE conflict_of_interest ALTER CONSTRAINT conflict_of_interest_reviewer_known DEFERRABLE;
ALTER TABLE practice_mark ALTER CONSTRAINT practice_mark_reviewer_known DEFERRABLE;
ALTER TABLE nomination ALTER CONSTRAINT nomination_replaced_by_organisation DEFERRABLE;

CREATE FUNCTION merge_require() RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (acting_is('{administrator,organiser}') OR session_of_owner()) IS NOT TRUE THEN
    RAISE EXCEPTION 'who acts does not put twins together'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'merged_by_right', TABLE = 'merged',
        HINT = 'merged_by_right';
  END IF;
END $$;
COMMENT ON FUNCTION merge_require IS 'Refuses who is neither organiser nor administrator.';

CREATE FUNCTION person_merge_in(hand uuid, keep uuid, gone uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  moved integer;
  more integer;
BEGIN
  PERFORM merge_require();
  SET CONSTRAINTS
    nomination_is_nominated, application_is_open, substitution_is_substitute,
    invitation_candidate_known,
    letter_candidate_known, participant_candidate_known, seat_participant_known,
    seating_absence_participant_known, seating_rule_one_known, seating_rule_other_known,
    review_reviewer_known, rating_by_assigned_reviewer, cannot_judge_by_assigned_reviewer,
    conflict_of_interest_reviewer_known, practice_mark_reviewer_known
    DEFERRED;
  UPDATE candidate SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  GET DIAGNOSTICS moved = ROW_COUNT;
  UPDATE nomination SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE application SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE substitution SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE invitation SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE letter SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE participant SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE seat SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE seating_absence SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE seating_rule SET
    one_id = LEAST(keep, CASE WHEN one_id = gone THEN other_id ELSE one_id END),
    other_id = GREATEST(keep, CASE WHEN one_id = gone THEN other_id ELSE one_id END)
  WHERE meeting_id = hand AND gone IN (one_id, other_id);
  UPDATE reviewer SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  GET DIAGNOSTICS more = ROW_COUNT;
  moved := moved + more;
  UPDATE practice_mark SET reviewer_id = keep WHERE meeting_id = hand AND reviewer_id = gone;
  UPDATE conflict_of_interest SET reviewer_id = keep
  WHERE meeting_id = hand AND reviewer_id = gone;
  IF more > 0 THEN
    UPDATE review SET reviewer_id = keep WHERE meeting_id = hand AND reviewer_id = gone;
    UPDATE rating SET reviewer_id = keep WHERE meeting_id = hand AND reviewer_id = gone;
    UPDATE cannot_judge SET reviewer_id = keep WHERE meeting_id = hand AND reviewer_id = gone;
  END IF;
  -- Whom somebody wishes to meet is one, though both were named, and not oneself.
  DELETE FROM wish
  WHERE meeting_id = hand AND person_id = gone AND EXISTS (
    SELECT FROM wish AS same
    WHERE same.meeting_id = hand AND same.application_id = wish.application_id
      AND same.person_id = keep);
  UPDATE wish SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  GET DIAGNOSTICS more = ROW_COUNT;
  DELETE FROM wish
  USING application AS own
  WHERE wish.meeting_id = hand AND wish.person_id = keep AND own.meeting_id = hand
    AND own.id = wish.application_id AND own.person_id = keep;
  -- Now, while the meeting is in hand: at the end of the transaction another is, or none.
  SET CONSTRAINTS
    nomination_is_nominated, application_is_open, substitution_is_substitute,
    invitation_candidate_known,
    letter_candidate_known, participant_candidate_known, seat_participant_known,
    seating_absence_participant_known, seating_rule_one_known, seating_rule_other_known,
    review_reviewer_known, rating_by_assigned_reviewer, cannot_judge_by_assigned_reviewer,
    conflict_of_interest_reviewer_known, practice_mark_reviewer_known
    IMMEDIATE;
  RETURN moved + more;
END $$;
COMMENT ON FUNCTION person_merge_in IS
  'Gives all that is somebody''s in a meeting to whom they are one with; answers how much it was.';
GRANT EXECUTE ON FUNCTION person_merge_in(uuid, uuid, uuid) TO convene_app;

CREATE FUNCTION person_merge(keep uuid, gone uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM merge_require();
  UPDATE person_alias SET person_id = keep
  WHERE person_id = gone AND NOT EXISTS (
    SELECT FROM person_alias AS same
    WHERE same.person_id = keep AND same.email = person_alias.email
      AND same.name = person_alias.name);
  DELETE FROM person_alias WHERE person_id = gone;
  INSERT INTO objection (person_id, mailbox, at)
  SELECT keep, mailbox, at FROM objection WHERE person_id = gone
  ON CONFLICT (person_id, mailbox) DO NOTHING;
  DELETE FROM objection WHERE person_id = gone;
  DELETE FROM not_twins WHERE gone IN (one_id, other_id);
  DELETE FROM person WHERE id = gone;
  UPDATE merged SET kept_id = keep WHERE kept_id = gone;
  INSERT INTO merged (gone_id, kept_id) VALUES (gone, keep);
END $$;
COMMENT ON FUNCTION person_merge IS
  'Takes somebody out of the directory who stood in it twice; what points to them went over before.';
GRANT EXECUTE ON FUNCTION person_merge(uuid, uuid) TO convene_app;

CREATE FUNCTION organisation_merge_in(hand uuid, keep uuid, gone uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  moved integer;
  more integer;
BEGIN
  PERFORM merge_require();
  SET CONSTRAINTS nomination_replaced_by_organisation DEFERRED;
  UPDATE nomination SET organisation_id = keep
  WHERE meeting_id = hand AND organisation_id = gone;
  GET DIAGNOSTICS moved = ROW_COUNT;
  SET CONSTRAINTS nomination_replaced_by_organisation IMMEDIATE;
  DELETE FROM wish
  WHERE meeting_id = hand AND organisation_id = gone AND EXISTS (
    SELECT FROM wish AS same
    WHERE same.meeting_id = hand AND same.application_id = wish.application_id
      AND same.organisation_id = keep);
  UPDATE wish SET organisation_id = keep WHERE meeting_id = hand AND organisation_id = gone;
  GET DIAGNOSTICS more = ROW_COUNT;
  RETURN moved + more;
END $$;
COMMENT ON FUNCTION organisation_merge_in IS
  'Gives nominations and wishes in a meeting to the organisation that theirs is one with.';
GRANT EXECUTE ON FUNCTION organisation_merge_in(uuid, uuid, uuid) TO convene_app;

CREATE FUNCTION organisation_merge(keep uuid, gone uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  moved integer;
BEGIN
  PERFORM merge_require();
  UPDATE person SET organisation_id = keep WHERE organisation_id = gone;
  GET DIAGNOSTICS moved = ROW_COUNT;
  INSERT INTO organisation_alias (organisation_id, name)
  SELECT keep, name FROM organisation_alias WHERE organisation_id = gone
  ON CONFLICT (organisation_id, name) DO NOTHING;
  DELETE FROM organisation_alias WHERE organisation_id = gone;
  DELETE FROM not_twins WHERE gone IN (one_id, other_id);
  DELETE FROM organisation WHERE id = gone;
  UPDATE merged SET kept_id = keep WHERE kept_id = gone;
  INSERT INTO merged (gone_id, kept_id) VALUES (gone, keep);
  RETURN moved;
END $$;
COMMENT ON FUNCTION organisation_merge IS
  'Takes an organisation out of the directory that stood in it twice; its people are the other''s.';
GRANT EXECUTE ON FUNCTION organisation_merge(uuid, uuid) TO convene_app;

-- What acts changed of whom somebody is one with is theirs, too.
CREATE OR REPLACE FUNCTION erase_lines(trail uuid, whose uuid) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  people uuid[] := ARRAY[whose] || ARRAY(SELECT gone_id FROM merged WHERE kept_id = whose);
  objects uuid[] := people
    || ARRAY(SELECT id FROM application WHERE meeting_id = trail AND person_id = whose)
    || ARRAY(SELECT id FROM invitation WHERE meeting_id = trail AND person_id = whose)
    || ARRAY(SELECT id FROM letter WHERE meeting_id = trail AND person_id = whose);
  erased integer;
BEGIN
  PERFORM erase_require(whose);
  UPDATE audit_line SET salt = NULL, change = NULL
  WHERE meeting_id = trail AND salt IS NOT NULL
    -- Accounts are compared with these.
    AND kind <> 'account'
    AND (whose IS NULL OR object_id = ANY (objects) OR beside_id = ANY (people))
    -- And letters with these, as long as there is one to compare.
    AND (whose IS NOT NULL OR kind <> 'letter' OR NOT EXISTS (
      SELECT FROM letter
      WHERE letter.meeting_id = trail AND letter.id = object_id AND letter.message <> ''))
    -- That somebody was forgotten tells nothing of them, and stays told.
    AND (whose IS NULL OR NOT EXISTS (
      SELECT FROM audit_entry
      WHERE audit_entry.meeting_id = audit_line.meeting_id
        AND audit_entry.number = audit_line.number AND audit_entry.act = 'person.forget'));
  GET DIAGNOSTICS erased = ROW_COUNT;
  RETURN erased;
END $$;

CREATE OR REPLACE FUNCTION forget_in_house(whose uuid, called jsonb, at timestamptz)
RETURNS TABLE (part text, places integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE person SET
    name = called ->> 'en', names = called - 'en', honorific = '{}', position = '{}',
    email = id || '@forgotten.invalid', organisation_id = NULL, languages = '{und}',
    gender = NULL, twin = 0, telephone = '', post = ''
  WHERE id = whose AND email <> id || '@forgotten.invalid';
  GET DIAGNOSTICS places = ROW_COUNT;
  part := 'person';
  RETURN NEXT;
  places := erase_lines('00000000-0000-0000-0000-000000000000', whose);
  part := 'lines of the trail';
  RETURN NEXT;
  DELETE FROM person_alias WHERE person_id = whose;
  GET DIAGNOSTICS places = ROW_COUNT;
  part := 'other addresses and names';
  RETURN NEXT;
  -- An older backup has both of whom somebody was one with.
  INSERT INTO forgotten (person_id, at)
  SELECT id, forget_in_house.at
  FROM unnest(ARRAY[whose] || ARRAY(SELECT gone_id FROM merged WHERE kept_id = whose)) AS id
  ON CONFLICT (person_id) DO NOTHING;
END $$;

-- Several people read one mailbox: who objects is known again by it and by their name. What was
-- recorded before of people whose names are gone goes by the mailbox still.
CREATE FUNCTION objection_hash(address text, name text) RETURNS bytea
LANGUAGE sql STABLE STRICT
RETURN mailbox_hash(address || E'\n' || name_similar(name));
COMMENT ON FUNCTION objection_hash IS
  'By which somebody is known again who objects: their mailbox, and nearly their name.';
GRANT EXECUTE ON FUNCTION objection_hash(text, text) TO convene_app;
COMMENT ON COLUMN objection.mailbox IS
  'As objection_hash gives it; as mailbox_hash does where it is of the whole mailbox.';

UPDATE objection SET mailbox = objection_hash(person.email, person.name)
FROM person
WHERE person.id = objection.person_id AND objection.mailbox = mailbox_hash(person.email)
  AND person.email <> person.id || '@forgotten.invalid';

CREATE OR REPLACE FUNCTION letter_reader_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM written) AS queued;
  IF EXISTS (SELECT FROM written JOIN forgotten ON forgotten.person_id = written.person_id) THEN
    RAISE EXCEPTION 'who was forgotten is not written to'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_to_nobody', TABLE = 'letter',
        HINT = 'letter_to_nobody';
  END IF;
  IF EXISTS (SELECT FROM objection) AND EXISTS (
    SELECT FROM written
    JOIN person ON person.id = written.person_id
    JOIN objection ON objection.person_id = written.person_id
      OR objection.mailbox IN (
        mailbox_hash(written.address), objection_hash(written.address, person.name))
  ) THEN
    RAISE EXCEPTION 'who objects is not written to'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_to_objector', TABLE = 'letter',
        HINT = 'letter_to_objector';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION admit_keeper() RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF to_regrole('convene_keeper') IS NULL THEN
    RETURN false;
  END IF;
  GRANT USAGE ON SCHEMA public TO convene_keeper;
  GRANT SELECT ON ALL TABLES IN SCHEMA public TO convene_keeper;
  ALTER DEFAULT PRIVILEGES FOR ROLE convene_owner IN SCHEMA public
    GRANT SELECT ON TABLES TO convene_keeper;
  GRANT EXECUTE ON FUNCTION
    acting_account(),
    audit_entry_hash(bytea, uuid, bigint, timestamptz, uuid, text, text, text, bytea),
    audit_line_hash(bytea, text, uuid, uuid, boolean, jsonb), name_same(text), name_similar(text),
    rating_hash(uuid)
  TO convene_keeper;
  RETURN true;
END $$;
SELECT admit_keeper();

-- An act is taken back: an answer that nobody gave, and who left and did not.
INSERT INTO life_cycle_move (life_cycle, from_status, to_status) VALUES
  ('application', 'withdrawn', 'waitlisted'),
  ('invitation', 'accepted', 'issued'),
  ('invitation', 'accepted', 'tentative'),
  ('invitation', 'declined', 'issued'),
  ('invitation', 'expired', 'issued'),
  ('invitation', 'tentative', 'issued'),
  ('invitation', 'withdrawn', 'issued');

CREATE OR REPLACE FUNCTION succession_settled_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- Nobody at work is the owner, so this is follower_take_back.
  IF OLD.settled = 'followed' AND NOT pg_has_role('convene_owner', 'USAGE')
    OR OLD.settled = 'substituted' AND EXISTS (
      SELECT FROM substitution
      WHERE meeting_id = OLD.meeting_id AND leaving_id = OLD.leaving_id AND withdrawn_at IS NULL
    ) THEN
    RAISE EXCEPTION 'somebody follows already'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'succession_settled_once',
        TABLE = 'succession', HINT = 'succession_settled_once';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
COMMENT ON FUNCTION succession_settled_guard IS
  'Refuses to take a seat back from whoever follows or stands in; one left free may be filled.';

CREATE FUNCTION follower_take_back(hand uuid, leaving uuid)
RETURNS TABLE (kind text, gone uuid, said jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  entering uuid;
  whose uuid;
BEGIN
  IF (acting_is('{administrator,organiser}', hand) OR session_of_owner()) IS NOT TRUE THEN
    RAISE EXCEPTION 'who acts does not take invitations back'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'succession_by_right', TABLE = 'succession',
        HINT = 'succession_by_right';
  END IF;
  SELECT application.id, application.person_id INTO entering, whose
  FROM succession
  JOIN application ON application.meeting_id = hand AND application.id = succession.entering_id
  WHERE succession.meeting_id = hand AND succession.leaving_id = leaving;
  IF entering IS NULL THEN
    RETURN;
  END IF;
  IF EXISTS (
    SELECT FROM letter
    WHERE letter.meeting_id = hand AND letter.person_id = whose AND letter.kind = 'invitation'
      AND letter.status NOT IN ('queued', 'cancelled')
  ) OR EXISTS (
    SELECT FROM invitation
    WHERE invitation.meeting_id = hand AND invitation.person_id = whose
      AND invitation.status <> 'issued'
  ) THEN
    RAISE EXCEPTION 'whoever follows was written to'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'succession_written_to',
        TABLE = 'succession', HINT = 'succession_written_to';
  END IF;
  -- What never left the house is as if it had not been: they may be invited yet.
  RETURN QUERY DELETE FROM letter
  WHERE letter.meeting_id = hand AND letter.person_id = whose AND letter.kind = 'invitation'
  RETURNING 'letter', letter.id, jsonb_build_object('status', letter.status);
  RETURN QUERY DELETE FROM invitation
  WHERE invitation.meeting_id = hand AND invitation.person_id = whose
  RETURNING 'invitation', invitation.id, jsonb_build_object('status', invitation.status);
  UPDATE succession SET entering_id = NULL, settled = NULL, settled_at = NULL, settled_by = NULL
  WHERE succession.meeting_id = hand AND succession.leaving_id = leaving;
  UPDATE application SET status = 'waitlisted'
  WHERE application.meeting_id = hand AND application.id = entering;
  kind := 'application';
  gone := entering;
  said := jsonb_build_object('status', 'selected');
  RETURN NEXT;
END $$;
COMMENT ON FUNCTION follower_take_back IS
  'Takes a seat back from whoever follows and was not written to yet; answers what went with it.';
GRANT EXECUTE ON FUNCTION follower_take_back(uuid, uuid) TO convene_app;
