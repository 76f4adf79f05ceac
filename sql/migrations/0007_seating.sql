-- Who sits where, and when.

CREATE TABLE seating (
  meeting_id      uuid NOT NULL,
  seed            bigint NOT NULL,
  objective       bigint NOT NULL,
  potential_met   bigint NOT NULL,
  at_random       bigint NOT NULL,
  repeats         integer NOT NULL CONSTRAINT seating_repeats_not_negative CHECK (repeats >= 0),
  repeats_minimum integer NOT NULL,
  solved_at       timestamptz NOT NULL,
  solved_by       uuid NOT NULL,
  CONSTRAINT seating_pkey PRIMARY KEY (meeting_id),
  CONSTRAINT seating_repeats_reach_minimum CHECK (repeats >= repeats_minimum),
  CONSTRAINT seating_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT seating_actor_known FOREIGN KEY (solved_by) REFERENCES account (id)
);
COMMENT ON TABLE seating IS 'The seating plan in force, and how good it is.';
COMMENT ON COLUMN seating.at_random IS 'Mean potential met of random plans that break no rule.';

CREATE TABLE seat (
  meeting_id  uuid NOT NULL,
  session_key text NOT NULL,
  during      tstzrange NOT NULL,
  person_id   uuid NOT NULL,
  role        text NOT NULL DEFAULT 'participant' CONSTRAINT seat_role_known CHECK (role IN (
    'participant', 'chair', 'moderator', 'rapporteur', 'presenter', 'discussant')),
  table_no    smallint,
  seat_no     smallint CONSTRAINT seat_no_positive CHECK (seat_no > 0),
  is_locked   boolean NOT NULL DEFAULT false,
  CONSTRAINT seat_pkey PRIMARY KEY (meeting_id, session_key, person_id),
  CONSTRAINT seat_once UNIQUE (meeting_id, session_key, table_no, seat_no),
  CONSTRAINT seat_at_a_table CHECK ((table_no IS NULL) = (seat_no IS NULL)),
  CONSTRAINT seat_session_known FOREIGN KEY (meeting_id, session_key, during)
    REFERENCES session (meeting_id, key, during) ON UPDATE CASCADE,
  CONSTRAINT seat_table_known FOREIGN KEY (meeting_id, table_no)
    REFERENCES round_table (meeting_id, number),
  CONSTRAINT seat_participant_known FOREIGN KEY (meeting_id, person_id)
    REFERENCES participant (meeting_id, person_id),
  CONSTRAINT seat_person_once
    EXCLUDE USING gist (meeting_id WITH =, person_id WITH =, during WITH &&)
);
COMMENT ON TABLE seat IS
  'A person''s place in a session, at a round table or on the podium: nobody is in two at once.';
COMMENT ON COLUMN seat.during IS 'The session''s own time; it moves when the session moves.';
