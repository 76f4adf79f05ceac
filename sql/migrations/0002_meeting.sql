-- A meeting as its organiser describes it. Every table of one meeting begins its keys with
-- meeting_id, so that rows of two meetings cannot meet and a meeting can move to another machine.

CREATE TABLE rubric (
  id         uuid NOT NULL,
  name       text NOT NULL,
  version    integer NOT NULL CONSTRAINT rubric_version_positive CHECK (version > 0),
  sha256     text NOT NULL CONSTRAINT rubric_sha256_shape CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT rubric_pkey PRIMARY KEY (id),
  CONSTRAINT rubric_version_once UNIQUE (name, version)
);
COMMENT ON TABLE rubric IS
  'What applications are scored by. A version never changes: another wording is another version.';
COMMENT ON COLUMN rubric.sha256 IS 'Of its whole content as written in the meeting file.';

CREATE TABLE gate (
  rubric_id uuid NOT NULL,
  code      text NOT NULL,
  position  smallint NOT NULL,
  title     jsonb NOT NULL,
  CONSTRAINT gate_pkey PRIMARY KEY (rubric_id, code),
  CONSTRAINT gate_rubric_known FOREIGN KEY (rubric_id) REFERENCES rubric (id)
);
COMMENT ON TABLE gate IS 'A question answered with yes or no before anything is scored.';

CREATE TABLE criterion (
  rubric_id       uuid NOT NULL,
  code            text NOT NULL,
  position        smallint NOT NULL,
  weight          integer NOT NULL CONSTRAINT criterion_weight_positive CHECK (weight > 0),
  principles      smallint[] NOT NULL
    CONSTRAINT criterion_principles_known CHECK (principles <@ '{1,2,3,4,5,6,7}'::smallint[]),
  title           jsonb NOT NULL,
  anchors         jsonb NOT NULL
    CONSTRAINT criterion_anchors_five CHECK (jsonb_array_length(anchors) = 5),
  favours_endowed boolean NOT NULL,
  CONSTRAINT criterion_pkey PRIMARY KEY (rubric_id, code),
  CONSTRAINT criterion_rubric_known FOREIGN KEY (rubric_id) REFERENCES rubric (id)
);
COMMENT ON TABLE criterion IS 'One thing that reviewers give 0 to 4 points for.';

CREATE TABLE meeting (
  id           uuid NOT NULL,
  code         text NOT NULL
    CONSTRAINT meeting_code_shape CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,31}$'),
  kind         text NOT NULL CONSTRAINT meeting_kind_known CHECK (
    kind IN ('expert_group_meeting', 'round_table', 'workshop', 'consultation')),
  title        jsonb NOT NULL,
  languages    text[] NOT NULL
    CONSTRAINT meeting_languages_given CHECK (cardinality(languages) > 0),
  zone         text NOT NULL,
  starts       date NOT NULL,
  ends         date NOT NULL,
  tentative    boolean NOT NULL,
  venue        jsonb NOT NULL,
  convener     jsonb NOT NULL,
  signatory    jsonb NOT NULL,
  rubric_id    uuid NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  published_at timestamptz,
  CONSTRAINT meeting_pkey PRIMARY KEY (id),
  CONSTRAINT meeting_code_once UNIQUE (code),
  CONSTRAINT meeting_rubric UNIQUE (id, rubric_id),
  CONSTRAINT meeting_rubric_known FOREIGN KEY (rubric_id) REFERENCES rubric (id),
  CONSTRAINT meeting_ends_after_start CHECK (ends >= starts)
);
COMMENT ON TABLE meeting IS 'One meeting. A reference table: nothing hot is counted here.';

CREATE TABLE place (
  meeting_id uuid NOT NULL,
  track      text NOT NULL CONSTRAINT place_track_known CHECK (track IN ('open', 'nominated')),
  places     integer NOT NULL CONSTRAINT place_places_not_negative CHECK (places >= 0),
  taken      integer NOT NULL DEFAULT 0 CONSTRAINT place_taken_not_negative CHECK (taken >= 0),
  CONSTRAINT place_pkey PRIMARY KEY (meeting_id, track),
  CONSTRAINT place_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT meeting_has_room CHECK (taken <= places)
);
COMMENT ON TABLE place IS
  'How many may take part, and how many accepted, by track: nominated and open are apart.';

CREATE TABLE aide_memoire (
  meeting_id uuid NOT NULL,
  version    integer NOT NULL CONSTRAINT aide_memoire_version_positive CHECK (version > 0),
  body       jsonb NOT NULL,
  sha256     text NOT NULL CONSTRAINT aide_memoire_sha256_shape CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT aide_memoire_pkey PRIMARY KEY (meeting_id, version),
  CONSTRAINT aide_memoire_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE aide_memoire IS 'Why the meeting is held; the highest version is in force.';

CREATE TABLE topic (
  meeting_id uuid NOT NULL,
  key        text NOT NULL CONSTRAINT topic_key_shape CHECK (key ~ '^[a-z]$'),
  title      jsonb NOT NULL,
  CONSTRAINT topic_pkey PRIMARY KEY (meeting_id, key),
  CONSTRAINT topic_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE topic IS 'A subject of the meeting, lettered as in the aide-memoire.';

CREATE TABLE selection_floor (
  meeting_id uuid NOT NULL,
  name       text NOT NULL,
  position   smallint NOT NULL,
  title      jsonb NOT NULL,
  attribute  text NOT NULL CONSTRAINT selection_floor_attribute_known CHECK (
    attribute IN ('sector', 'country', 'gender', 'language', 'newcomer')),
  "values"   text[] NOT NULL,
  lowest     integer NOT NULL CONSTRAINT selection_floor_lowest_not_negative CHECK (lowest >= 0),
  CONSTRAINT selection_floor_pkey PRIMARY KEY (meeting_id, name),
  CONSTRAINT selection_floor_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE selection_floor IS
  'The least number of open seats for people with an attribute. There is no column for a cap.';

CREATE TABLE country_name (
  meeting_id uuid NOT NULL,
  country    text NOT NULL,
  position   smallint NOT NULL,
  name       jsonb NOT NULL,
  member     boolean NOT NULL,
  CONSTRAINT country_name_pkey PRIMARY KEY (meeting_id, country),
  CONSTRAINT country_name_country_known FOREIGN KEY (country) REFERENCES country (code),
  CONSTRAINT country_name_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE country_name IS 'Countries as the convening organisation names and orders them.';

CREATE TABLE room (
  meeting_id uuid NOT NULL,
  key        text NOT NULL,
  position   smallint NOT NULL,
  name       jsonb NOT NULL,
  capacity   integer NOT NULL CONSTRAINT room_capacity_positive CHECK (capacity > 0),
  CONSTRAINT room_pkey PRIMARY KEY (meeting_id, key),
  CONSTRAINT room_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE room IS 'Where sessions are held.';

CREATE TABLE agenda_item (
  meeting_id uuid NOT NULL,
  number     smallint NOT NULL CONSTRAINT agenda_item_number_positive CHECK (number > 0),
  title      jsonb NOT NULL,
  CONSTRAINT agenda_item_pkey PRIMARY KEY (meeting_id, number),
  CONSTRAINT agenda_item_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE agenda_item IS 'A numbered item of the provisional agenda.';

CREATE TABLE session (
  meeting_id uuid NOT NULL,
  key        text NOT NULL,
  kind       text NOT NULL CONSTRAINT session_kind_known CHECK (
    kind IN ('registration', 'plenary', 'round_table', 'pause', 'reception')),
  during     tstzrange NOT NULL
    CONSTRAINT session_during_bounded CHECK (
      NOT isempty(during) AND lower_inc(during) AND NOT upper_inc(during)
      AND NOT lower_inf(during) AND NOT upper_inf(during)),
  title      jsonb NOT NULL,
  room_key   text,
  item       smallint,
  topics     text[] NOT NULL DEFAULT '{}',
  notes      jsonb NOT NULL DEFAULT '[]',
  round      smallint CONSTRAINT session_round_positive CHECK (round > 0),
  CONSTRAINT session_pkey PRIMARY KEY (meeting_id, key),
  CONSTRAINT session_time UNIQUE (meeting_id, key, during),
  CONSTRAINT session_round_once UNIQUE (meeting_id, round),
  CONSTRAINT session_round_is_round_table CHECK ((kind = 'round_table') = (round IS NOT NULL)),
  CONSTRAINT session_room_known FOREIGN KEY (meeting_id, room_key)
    REFERENCES room (meeting_id, key),
  CONSTRAINT session_item_known FOREIGN KEY (meeting_id, item)
    REFERENCES agenda_item (meeting_id, number),
  CONSTRAINT session_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT session_room_once
    EXCLUDE USING gist (meeting_id WITH =, room_key WITH =, during WITH &&)
);
COMMENT ON TABLE session IS 'A stretch of the programme; a session of round tables is one round.';

CREATE TABLE round_table (
  meeting_id uuid NOT NULL,
  number     smallint NOT NULL CONSTRAINT round_table_number_positive CHECK (number > 0),
  theme      jsonb NOT NULL,
  topic      text NOT NULL,
  lowest     smallint NOT NULL CONSTRAINT round_table_lowest_positive CHECK (lowest > 0),
  highest    smallint NOT NULL,
  CONSTRAINT round_table_pkey PRIMARY KEY (meeting_id, number),
  CONSTRAINT round_table_size_ordered CHECK (lowest <= highest),
  CONSTRAINT round_table_topic_known FOREIGN KEY (meeting_id, topic)
    REFERENCES topic (meeting_id, key),
  CONSTRAINT round_table_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE round_table IS 'A table of the round tables, the same furniture in every round.';
