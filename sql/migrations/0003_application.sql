-- Who would like to take part. Open and nominated seats are separate tracks: a person is on one of
-- them in a meeting, and only the open one has applications, and so ratings, scores and decisions.

CREATE TABLE candidate (
  meeting_id uuid NOT NULL,
  person_id  uuid NOT NULL,
  track      text NOT NULL CONSTRAINT candidate_track_known CHECK (track IN ('open', 'nominated')),
  CONSTRAINT candidate_pkey PRIMARY KEY (meeting_id, person_id),
  CONSTRAINT candidate_track UNIQUE (meeting_id, person_id, track),
  CONSTRAINT candidate_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT candidate_person_known FOREIGN KEY (person_id) REFERENCES person (id)
);
COMMENT ON TABLE candidate IS 'A person considered for a meeting, on one track only.';

CREATE TABLE nomination (
  meeting_id      uuid NOT NULL,
  person_id       uuid NOT NULL,
  track           text NOT NULL DEFAULT 'nominated'
    CONSTRAINT nomination_track_fixed CHECK (track = 'nominated'),
  organisation_id uuid,
  reference       text NOT NULL DEFAULT '',
  received_at     timestamptz NOT NULL,
  acknowledged_at timestamptz,
  handed_to       uuid,
  CONSTRAINT nomination_pkey PRIMARY KEY (meeting_id, person_id),
  CONSTRAINT nomination_is_nominated FOREIGN KEY (meeting_id, person_id, track)
    REFERENCES candidate (meeting_id, person_id, track),
  CONSTRAINT nomination_organisation_known FOREIGN KEY (organisation_id)
    REFERENCES organisation (id),
  CONSTRAINT nomination_officer_known FOREIGN KEY (handed_to) REFERENCES account (id)
);
COMMENT ON TABLE nomination IS
  'A person named by a member State or an invited organisation: received and acknowledged, never scored.';
COMMENT ON COLUMN nomination.reference IS 'Of the note verbale or letter.';
COMMENT ON COLUMN nomination.handed_to IS 'The officer who deals with a late or surplus nomination.';

CREATE TABLE application (
  meeting_id                  uuid NOT NULL,
  id                          uuid NOT NULL,
  code                        text NOT NULL
    CONSTRAINT application_code_shape CHECK (code ~ '^A-[0-9]{4,}$'),
  person_id                   uuid NOT NULL,
  track                       text NOT NULL DEFAULT 'open'
    CONSTRAINT application_track_fixed CHECK (track = 'open'),
  status                      text NOT NULL CONSTRAINT application_status_known CHECK (
    status IN ('draft', 'submitted', 'under_review', 'selected', 'waitlisted', 'not_selected',
      'withdrawn')),
  authority                   text NOT NULL CONSTRAINT application_authority_known CHECK (
    authority IN ('personal', 'reports', 'proposes', 'commits', 'delegated')),
  gates                       text[] NOT NULL DEFAULT '{}',
  target                      jsonb,
  funding_assured_minor       bigint,
  funding_assured_currency    text,
  funding_expected_minor      bigint,
  funding_expected_currency   text,
  submitted_at                timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT application_pkey PRIMARY KEY (meeting_id, id),
  CONSTRAINT application_code_once UNIQUE (meeting_id, code),
  CONSTRAINT application_person_once UNIQUE (meeting_id, person_id),
  CONSTRAINT application_is_open FOREIGN KEY (meeting_id, person_id, track)
    REFERENCES candidate (meeting_id, person_id, track),
  CONSTRAINT application_funding_assured_whole CHECK (
    (funding_assured_minor IS NULL) = (funding_assured_currency IS NULL)),
  CONSTRAINT application_funding_assured_currency_shape CHECK (
    funding_assured_currency ~ '^[A-Z]{3}$'),
  CONSTRAINT application_funding_expected_whole CHECK (
    (funding_expected_minor IS NULL) = (funding_expected_currency IS NULL)),
  CONSTRAINT application_funding_expected_currency_shape CHECK (
    funding_expected_currency ~ '^[A-Z]{3}$')
);
CREATE TRIGGER application_life_cycle BEFORE UPDATE OF status ON application
  FOR EACH ROW EXECUTE FUNCTION life_cycle_guard('application');
COMMENT ON TABLE application IS 'What somebody says who would like an open seat.';

CREATE TABLE application_topic (
  meeting_id     uuid NOT NULL,
  application_id uuid NOT NULL,
  position       smallint NOT NULL
    CONSTRAINT application_topic_at_most_three CHECK (position BETWEEN 1 AND 3),
  topic          text NOT NULL,
  CONSTRAINT application_topic_pkey PRIMARY KEY (meeting_id, application_id, position),
  CONSTRAINT application_topic_once UNIQUE (meeting_id, application_id, topic),
  CONSTRAINT application_topic_application_known FOREIGN KEY (meeting_id, application_id)
    REFERENCES application (meeting_id, id) ON DELETE CASCADE,
  CONSTRAINT application_topic_topic_known FOREIGN KEY (meeting_id, topic)
    REFERENCES topic (meeting_id, key)
);
COMMENT ON TABLE application_topic IS 'Topics an applicant chose, the most important first.';

CREATE TABLE offer (
  meeting_id     uuid NOT NULL,
  application_id uuid NOT NULL,
  answer         smallint NOT NULL,
  asset          text NOT NULL CONSTRAINT offer_asset_known CHECK (asset IN (
    'funding', 'expertise', 'data', 'technology', 'delivery', 'convening', 'regulatory',
    'training', 'outreach', 'premises')),
  topic          text NOT NULL,
  countries      text[] NOT NULL DEFAULT '{}',
  size           smallint NOT NULL CONSTRAINT offer_size_known CHECK (size BETWEEN 1 AND 3),
  available_from date,
  evidence       text NOT NULL CONSTRAINT offer_evidence_known CHECK (
    evidence IN ('asserted', 'document', 'verified')),
  note           text NOT NULL DEFAULT '',
  CONSTRAINT offer_pkey PRIMARY KEY (meeting_id, application_id, answer),
  CONSTRAINT offer_application_known FOREIGN KEY (meeting_id, application_id)
    REFERENCES application (meeting_id, id) ON DELETE CASCADE,
  CONSTRAINT offer_topic_known FOREIGN KEY (meeting_id, topic) REFERENCES topic (meeting_id, key)
);
COMMENT ON TABLE offer IS 'Something an applicant can bring to a partnership.';

CREATE TABLE need (
  meeting_id     uuid NOT NULL,
  application_id uuid NOT NULL,
  answer         smallint NOT NULL,
  asset          text NOT NULL CONSTRAINT need_asset_known CHECK (asset IN (
    'funding', 'expertise', 'data', 'technology', 'delivery', 'convening', 'regulatory',
    'training', 'outreach', 'premises')),
  topic          text NOT NULL,
  countries      text[] NOT NULL DEFAULT '{}',
  size           smallint NOT NULL CONSTRAINT need_size_known CHECK (size BETWEEN 1 AND 3),
  priority       smallint NOT NULL CONSTRAINT need_priority_known CHECK (priority BETWEEN 1 AND 3),
  note           text NOT NULL DEFAULT '',
  CONSTRAINT need_pkey PRIMARY KEY (meeting_id, application_id, answer),
  CONSTRAINT need_application_known FOREIGN KEY (meeting_id, application_id)
    REFERENCES application (meeting_id, id) ON DELETE CASCADE,
  CONSTRAINT need_topic_known FOREIGN KEY (meeting_id, topic) REFERENCES topic (meeting_id, key)
);
COMMENT ON TABLE need IS 'Something an applicant lacks.';

CREATE TABLE wish (
  meeting_id      uuid NOT NULL,
  application_id  uuid NOT NULL,
  position        smallint NOT NULL,
  person_id       uuid,
  organisation_id uuid,
  CONSTRAINT wish_pkey PRIMARY KEY (meeting_id, application_id, position),
  CONSTRAINT wish_of_one_kind CHECK (num_nonnulls(person_id, organisation_id) = 1),
  CONSTRAINT wish_application_known FOREIGN KEY (meeting_id, application_id)
    REFERENCES application (meeting_id, id) ON DELETE CASCADE,
  CONSTRAINT wish_person_known FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT wish_organisation_known FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
COMMENT ON TABLE wish IS 'Whom an applicant wishes to meet.';

CREATE TABLE past_partnership (
  meeting_id     uuid NOT NULL,
  application_id uuid NOT NULL,
  answer         smallint NOT NULL,
  title          text NOT NULL,
  partners       uuid[] NOT NULL DEFAULT '{}',
  sectors        text[] NOT NULL DEFAULT '{}',
  from_year      smallint NOT NULL,
  to_year        smallint,
  output         text NOT NULL DEFAULT '',
  CONSTRAINT past_partnership_pkey PRIMARY KEY (meeting_id, application_id, answer),
  CONSTRAINT past_partnership_years_ordered CHECK (to_year >= from_year),
  CONSTRAINT past_partnership_application_known FOREIGN KEY (meeting_id, application_id)
    REFERENCES application (meeting_id, id) ON DELETE CASCADE
);
COMMENT ON TABLE past_partnership IS 'A partnership an applicant was part of before.';
COMMENT ON COLUMN past_partnership.partners IS 'Organisations of the directory.';
