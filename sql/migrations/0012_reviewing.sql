-- Reviewing: who is to read what and until when, what stands between a reviewer and an application,
-- what could not be judged, practice, and the agreed outcomes that applications cite.

ALTER TABLE meeting ADD COLUMN reviewing jsonb
  CONSTRAINT meeting_reviewing_shape CHECK (jsonb_typeof(reviewing) = 'object');
COMMENT ON COLUMN meeting.reviewing IS
  'How applications are reviewed: blind or not, by how many, and what there is to practise on.';

CREATE TABLE agreed_outcome (
  meeting_id uuid NOT NULL,
  code       text NOT NULL CONSTRAINT agreed_outcome_code_shape CHECK (code ~ '^[A-Z0-9.-]+$'),
  position   smallint NOT NULL,
  kind       text NOT NULL CONSTRAINT agreed_outcome_kind_known CHECK (
    kind IN ('action_line', 'development_goal', 'plan_item')),
  title      jsonb NOT NULL,
  CONSTRAINT agreed_outcome_pkey PRIMARY KEY (meeting_id, code),
  CONSTRAINT agreed_outcome_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE agreed_outcome IS
  'What governments agreed before, in the catalogue of a meeting; applications cite its codes.';

CREATE TABLE application_outcome (
  meeting_id     uuid NOT NULL,
  application_id uuid NOT NULL,
  position       smallint NOT NULL,
  outcome        text NOT NULL,
  CONSTRAINT application_outcome_pkey PRIMARY KEY (meeting_id, application_id, outcome),
  CONSTRAINT application_outcome_application_known FOREIGN KEY (meeting_id, application_id)
    REFERENCES application (meeting_id, id) ON DELETE CASCADE,
  CONSTRAINT application_outcome_outcome_known FOREIGN KEY (meeting_id, outcome)
    REFERENCES agreed_outcome (meeting_id, code)
);
COMMENT ON TABLE application_outcome IS 'Agreed outcomes that an application would advance.';

ALTER TABLE application ADD COLUMN referees jsonb NOT NULL DEFAULT '[]'
  CONSTRAINT application_referees_listed CHECK (jsonb_typeof(referees) = 'array');
COMMENT ON COLUMN application.referees IS 'Who vouches for the applicant, or put them forward.';

-- The check of a new reference reads every row, which even the owner may only without the lock.
ALTER TABLE reviewer NO FORCE ROW LEVEL SECURITY;
ALTER TABLE reviewer
  ADD COLUMN topics text[] NOT NULL DEFAULT '{}',
  ADD COLUMN most smallint CONSTRAINT reviewer_most_positive CHECK (most > 0),
  ADD COLUMN account_id uuid,
  ADD CONSTRAINT reviewer_account_known FOREIGN KEY (account_id) REFERENCES account (id),
  ADD CONSTRAINT reviewer_account_once UNIQUE (meeting_id, account_id);
ALTER TABLE reviewer FORCE ROW LEVEL SECURITY;
COMMENT ON COLUMN reviewer.topics IS 'Topics they know; empty when they named none.';
COMMENT ON COLUMN reviewer.most IS 'The most reviews they take.';
COMMENT ON COLUMN reviewer.account_id IS 'The account under which they act themselves.';

ALTER TABLE review
  ADD COLUMN assigned_at timestamptz,
  ADD COLUMN due date,
  ADD COLUMN given_at timestamptz;
COMMENT ON COLUMN review.given_at IS
  'When every criterion had points or could not be judged; from then on others'' ratings show.';

ALTER TABLE rating ADD COLUMN answers smallint[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN rating.answers IS 'Numbers of the applicant''s answers that the points rest on.';

CREATE TABLE cannot_judge (
  meeting_id     uuid NOT NULL,
  application_id uuid NOT NULL,
  reviewer_id    uuid NOT NULL,
  standing       text NOT NULL DEFAULT 'assigned'
    CONSTRAINT cannot_judge_standing_fixed CHECK (standing = 'assigned'),
  rubric_id      uuid NOT NULL,
  criterion      text NOT NULL,
  CONSTRAINT cannot_judge_pkey PRIMARY KEY (meeting_id, application_id, reviewer_id, criterion),
  CONSTRAINT cannot_judge_by_assigned_reviewer
    FOREIGN KEY (meeting_id, application_id, reviewer_id, standing)
    REFERENCES review (meeting_id, application_id, reviewer_id, standing) ON DELETE CASCADE,
  CONSTRAINT cannot_judge_under_published_rubric FOREIGN KEY (meeting_id, rubric_id)
    REFERENCES meeting (id, rubric_id),
  CONSTRAINT cannot_judge_criterion_known FOREIGN KEY (rubric_id, criterion)
    REFERENCES criterion (rubric_id, code)
);
COMMENT ON TABLE cannot_judge IS
  'A reviewer could not judge an application on a criterion: said, not forgotten, and never 0.';

CREATE TABLE conflict_of_interest (
  meeting_id       uuid NOT NULL,
  application_id   uuid NOT NULL,
  reviewer_id      uuid NOT NULL,
  kind             text NOT NULL CONSTRAINT conflict_of_interest_kind_known CHECK (kind IN (
    'declared', 'applicant', 'colleague', 'alias', 'delegation', 'co_applicant', 'nominator',
    'past_partner')),
  note             text NOT NULL,
  found_at         timestamptz NOT NULL,
  set_aside_at     timestamptz,
  set_aside_by     uuid,
  set_aside_reason text,
  CONSTRAINT conflict_of_interest_pkey
    PRIMARY KEY (meeting_id, application_id, reviewer_id, kind),
  CONSTRAINT conflict_of_interest_set_aside_whole CHECK (
    num_nonnulls(set_aside_at, set_aside_by, set_aside_reason) IN (0, 3)),
  CONSTRAINT conflict_of_interest_set_aside_with_reason CHECK (btrim(set_aside_reason) <> ''),
  CONSTRAINT conflict_of_interest_set_aside_possible CHECK (
    set_aside_at IS NULL OR kind IN ('alias', 'delegation', 'past_partner')),
  CONSTRAINT conflict_of_interest_application_known FOREIGN KEY (meeting_id, application_id)
    REFERENCES application (meeting_id, id) ON DELETE CASCADE,
  CONSTRAINT conflict_of_interest_reviewer_known FOREIGN KEY (meeting_id, reviewer_id)
    REFERENCES reviewer (meeting_id, person_id),
  CONSTRAINT conflict_of_interest_actor_known FOREIGN KEY (set_aside_by) REFERENCES account (id)
);
CREATE INDEX conflict_of_interest_reviewer ON conflict_of_interest (meeting_id, reviewer_id);
COMMENT ON TABLE conflict_of_interest IS
  'What stands between a reviewer and an application: declared by them or found, each by its kind.';

CREATE TABLE practice_mark (
  meeting_id  uuid NOT NULL,
  reviewer_id uuid NOT NULL,
  practice    text NOT NULL,
  criterion   text NOT NULL,
  points      smallint NOT NULL
    CONSTRAINT practice_mark_points_on_scale CHECK (points BETWEEN 0 AND 4),
  given_at    timestamptz NOT NULL,
  CONSTRAINT practice_mark_pkey PRIMARY KEY (meeting_id, reviewer_id, practice, criterion),
  CONSTRAINT practice_mark_reviewer_known FOREIGN KEY (meeting_id, reviewer_id)
    REFERENCES reviewer (meeting_id, person_id)
);
COMMENT ON TABLE practice_mark IS
  'Points that a reviewer gave a practice application, to be held against the reference marks.';

-- The last lock: points in a conflict of interest do not get in, whoever writes them.
CREATE FUNCTION rating_guard() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM conflict_of_interest
    WHERE meeting_id = NEW.meeting_id AND application_id = NEW.application_id
      AND reviewer_id = NEW.reviewer_id AND set_aside_at IS NULL
  ) OR EXISTS (
    SELECT FROM application
    JOIN person AS applicant ON applicant.id = application.person_id
    JOIN person AS reader ON reader.id = NEW.reviewer_id
    WHERE application.meeting_id = NEW.meeting_id AND application.id = NEW.application_id
      AND (applicant.id = reader.id OR applicant.organisation_id = reader.organisation_id)
  ) THEN
    RAISE EXCEPTION 'the reviewer is in a conflict of interest'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'rating_free_of_conflict',
        TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION rating_guard IS 'Refuses points from a reviewer in a conflict of interest.';
CREATE TRIGGER rating_free_of_conflict BEFORE INSERT OR UPDATE ON rating
  FOR EACH ROW EXECUTE FUNCTION rating_guard();

-- A reviewer who acts sees what they were given, and others' points once their own are in.
CREATE FUNCTION reviewer_in_hand() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT NULLIF(current_setting('app.reviewer', true), '')::uuid
$$;
COMMENT ON FUNCTION reviewer_in_hand IS 'The reviewer for whom this transaction reads, if any.';
GRANT EXECUTE ON FUNCTION reviewer_in_hand()
TO convene_app, convene_mailer, convene_reader, convene_auditor;

DO $$
DECLARE
  owned name;
BEGIN
  FOREACH owned IN ARRAY ARRAY[
    'agreed_outcome', 'application_outcome', 'cannot_judge', 'conflict_of_interest',
    'practice_mark'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', owned);
    EXECUTE format(
      'CREATE POLICY %I ON %I USING (meeting_id = meeting_in_hand())',
      owned || '_of_meeting', owned);
  END LOOP;
  FOREACH owned IN ARRAY ARRAY['rating', 'cannot_judge'] LOOP
    EXECUTE format(
      'CREATE POLICY %I ON %I AS RESTRICTIVE USING ('
      '  reviewer_in_hand() IS NULL OR reviewer_id = reviewer_in_hand() OR EXISTS ('
      '    SELECT FROM review AS own'
      '    WHERE own.meeting_id = %2$I.meeting_id AND own.application_id = %2$I.application_id'
      '      AND own.reviewer_id = reviewer_in_hand() AND own.given_at IS NOT NULL)'
      ') WITH CHECK (reviewer_in_hand() IS NULL OR reviewer_id = reviewer_in_hand())',
      owned || '_of_reviewer', owned);
  END LOOP;
  FOREACH owned IN ARRAY ARRAY['practice_mark', 'review'] LOOP
    EXECUTE format(
      'CREATE POLICY %I ON %I AS RESTRICTIVE USING ('
      '  reviewer_in_hand() IS NULL OR reviewer_id = reviewer_in_hand())',
      owned || '_of_reviewer', owned);
  END LOOP;
END $$;
CREATE POLICY application_of_reviewer ON application AS RESTRICTIVE USING (
  reviewer_in_hand() IS NULL OR EXISTS (
    SELECT FROM review
    WHERE review.meeting_id = application.meeting_id
      AND review.application_id = application.id
      AND review.reviewer_id = reviewer_in_hand() AND review.standing = 'assigned'));

GRANT SELECT, INSERT ON
  agreed_outcome, application_outcome, cannot_judge, conflict_of_interest, practice_mark
TO convene_app;
GRANT UPDATE (points, answers) ON rating TO convene_app;
GRANT UPDATE (points, given_at) ON practice_mark TO convene_app;
GRANT UPDATE (given_at, due, standing, reason) ON review TO convene_app;
GRANT UPDATE (note, set_aside_at, set_aside_by, set_aside_reason) ON conflict_of_interest
TO convene_app;
GRANT UPDATE (topics, most, account_id) ON reviewer TO convene_app;
GRANT DELETE ON cannot_judge, conflict_of_interest, rating, review TO convene_app;
GRANT SELECT ON agreed_outcome, application_outcome TO convene_reader;
