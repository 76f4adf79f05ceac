-- Reviews and scores, of open seats only: everything here hangs on an application.

CREATE TABLE reviewer (
  meeting_id uuid NOT NULL,
  person_id  uuid NOT NULL,
  code       text NOT NULL CONSTRAINT reviewer_code_shape CHECK (code ~ '^R-[0-9]{2,}$'),
  CONSTRAINT reviewer_pkey PRIMARY KEY (meeting_id, person_id),
  CONSTRAINT reviewer_code_once UNIQUE (meeting_id, code),
  CONSTRAINT reviewer_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT reviewer_person_known FOREIGN KEY (person_id) REFERENCES person (id)
);
COMMENT ON TABLE reviewer IS 'Somebody who gives points to applications of a meeting.';

CREATE TABLE review (
  meeting_id     uuid NOT NULL,
  application_id uuid NOT NULL,
  reviewer_id    uuid NOT NULL,
  standing       text NOT NULL
    CONSTRAINT review_standing_known CHECK (standing IN ('assigned', 'conflict')),
  reason         text NOT NULL DEFAULT '',
  CONSTRAINT review_pkey PRIMARY KEY (meeting_id, application_id, reviewer_id),
  CONSTRAINT review_standing UNIQUE (meeting_id, application_id, reviewer_id, standing),
  CONSTRAINT review_conflict_has_reason CHECK (standing <> 'conflict' OR reason <> ''),
  CONSTRAINT review_application_known FOREIGN KEY (meeting_id, application_id)
    REFERENCES application (meeting_id, id) ON DELETE CASCADE,
  CONSTRAINT review_reviewer_known FOREIGN KEY (meeting_id, reviewer_id)
    REFERENCES reviewer (meeting_id, person_id)
);
COMMENT ON TABLE review IS
  'How a reviewer stands to an application: assigned to it, or in a conflict of interest.';

CREATE TABLE rating (
  meeting_id     uuid NOT NULL,
  application_id uuid NOT NULL,
  reviewer_id    uuid NOT NULL,
  standing       text NOT NULL DEFAULT 'assigned'
    CONSTRAINT rating_standing_fixed CHECK (standing = 'assigned'),
  rubric_id      uuid NOT NULL,
  criterion      text NOT NULL,
  points         smallint NOT NULL CONSTRAINT rating_points_on_scale CHECK (points BETWEEN 0 AND 4),
  CONSTRAINT rating_pkey PRIMARY KEY (meeting_id, application_id, reviewer_id, criterion),
  CONSTRAINT rating_by_assigned_reviewer
    FOREIGN KEY (meeting_id, application_id, reviewer_id, standing)
    REFERENCES review (meeting_id, application_id, reviewer_id, standing) ON DELETE CASCADE,
  CONSTRAINT rating_under_published_rubric FOREIGN KEY (meeting_id, rubric_id)
    REFERENCES meeting (id, rubric_id),
  CONSTRAINT rating_criterion_known FOREIGN KEY (rubric_id, criterion)
    REFERENCES criterion (rubric_id, code)
);
COMMENT ON TABLE rating IS
  'Points of one reviewer on one criterion; "cannot judge" is no row, never 0.';

CREATE TABLE scoring (
  meeting_id   uuid NOT NULL,
  id           uuid NOT NULL,
  rubric_id    uuid NOT NULL,
  weights      jsonb NOT NULL,
  applications uuid[] NOT NULL,
  potential    bytea NOT NULL,
  computed_at  timestamptz NOT NULL,
  computed_by  uuid NOT NULL,
  CONSTRAINT scoring_pkey PRIMARY KEY (meeting_id, id),
  CONSTRAINT scoring_under_published_rubric FOREIGN KEY (meeting_id, rubric_id)
    REFERENCES meeting (id, rubric_id),
  CONSTRAINT scoring_actor_known FOREIGN KEY (computed_by) REFERENCES account (id),
  CONSTRAINT scoring_potential_whole CHECK (
    octet_length(potential) = cardinality(applications) * (cardinality(applications) - 1))
);
COMMENT ON TABLE scoring IS 'One computation of all scores, with the weights it used.';
COMMENT ON COLUMN scoring.potential IS
  'Two bytes for each pair of applications, row by row of the lower triangle, the most significant first.';

CREATE TABLE score (
  meeting_id     uuid NOT NULL,
  scoring_id     uuid NOT NULL,
  application_id uuid NOT NULL,
  rank           integer NOT NULL CONSTRAINT score_rank_positive CHECK (rank > 0),
  total          integer NOT NULL CONSTRAINT score_total_in_range CHECK (
    total BETWEEN 0 AND 100000000),
  merit          integer NOT NULL CONSTRAINT score_merit_in_range CHECK (
    merit BETWEEN 0 AND 100000000),
  parts          jsonb NOT NULL,
  CONSTRAINT score_pkey PRIMARY KEY (meeting_id, scoring_id, application_id),
  CONSTRAINT score_rank_once UNIQUE (meeting_id, scoring_id, rank),
  CONSTRAINT score_scoring_known FOREIGN KEY (meeting_id, scoring_id)
    REFERENCES scoring (meeting_id, id) ON DELETE CASCADE,
  CONSTRAINT score_application_known FOREIGN KEY (meeting_id, application_id)
    REFERENCES application (meeting_id, id)
);
COMMENT ON TABLE score IS 'The weighted result of an application in micro-points of 100 points.';
COMMENT ON COLUMN score.parts IS 'What the total is made of; the parts sum to it exactly.';
