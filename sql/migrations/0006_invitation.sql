-- Invitations, the letters that carry them, and who takes part in the end.

CREATE TABLE invitation (
  meeting_id  uuid NOT NULL,
  id          uuid NOT NULL,
  person_id   uuid NOT NULL,
  track       text NOT NULL,
  status      text NOT NULL CONSTRAINT invitation_status_known CHECK (status IN (
    'draft', 'approved', 'issued', 'accepted', 'tentative', 'declined', 'delegated', 'expired',
    'withdrawn')),
  wave        smallint NOT NULL CONSTRAINT invitation_wave_positive CHECK (wave > 0),
  deadline    date NOT NULL,
  replaces    uuid,
  token_hash  bytea CONSTRAINT invitation_token_hash_length CHECK (octet_length(token_hash) = 32),
  issued_at   timestamptz,
  answered_at timestamptz,
  CONSTRAINT invitation_pkey PRIMARY KEY (meeting_id, id),
  CONSTRAINT invitation_candidate_known FOREIGN KEY (meeting_id, person_id, track)
    REFERENCES candidate (meeting_id, person_id, track),
  CONSTRAINT invitation_replaces_known FOREIGN KEY (meeting_id, replaces)
    REFERENCES invitation (meeting_id, id),
  CONSTRAINT invitation_replaces_once UNIQUE (meeting_id, replaces),
  CONSTRAINT invitation_token_once UNIQUE (meeting_id, token_hash),
  CONSTRAINT invitation_issued_at_given CHECK (
    status IN ('draft', 'approved', 'withdrawn') OR issued_at IS NOT NULL),
  CONSTRAINT invitation_not_issued_yet CHECK (
    status NOT IN ('draft', 'approved') OR issued_at IS NULL),
  CONSTRAINT invitation_answered_at_given CHECK (
    status NOT IN ('accepted', 'tentative', 'declined', 'delegated') OR answered_at IS NOT NULL),
  CONSTRAINT invitation_not_answered_yet CHECK (
    status NOT IN ('draft', 'approved', 'issued') OR answered_at IS NULL)
);
CREATE UNIQUE INDEX invitation_one_active ON invitation (meeting_id, person_id)
  WHERE status IN ('draft', 'approved', 'issued', 'accepted', 'tentative');
CREATE TRIGGER invitation_life_cycle BEFORE UPDATE OF status ON invitation
  FOR EACH ROW EXECUTE FUNCTION life_cycle_guard('invitation');
COMMENT ON TABLE invitation IS 'An invitation to take part, from draft to answer.';
COMMENT ON COLUMN invitation.token_hash IS
  'SHA-256 of the secret in the link; the secret itself stands in the letter alone.';
COMMENT ON COLUMN invitation.replaces IS 'The invitation whose place this one fills.';

CREATE TABLE letter (
  meeting_id uuid NOT NULL,
  id         uuid NOT NULL,
  person_id  uuid NOT NULL,
  kind       text NOT NULL CONSTRAINT letter_kind_known CHECK (
    kind IN ('invitation', 'waiting_list', 'regret', 'reminder', 'acknowledgement')),
  campaign   text NOT NULL,
  revision   smallint NOT NULL DEFAULT 1
    CONSTRAINT letter_revision_positive CHECK (revision > 0),
  language   text NOT NULL,
  message_id text NOT NULL,
  address    text NOT NULL,
  message    bytea NOT NULL,
  status     text NOT NULL DEFAULT 'queued' CONSTRAINT letter_status_known CHECK (status IN (
    'queued', 'sending', 'sent', 'unconfirmed', 'failed', 'cancelled', 'delivered', 'bounced')),
  attempt    integer NOT NULL DEFAULT 0 CONSTRAINT letter_attempt_not_negative CHECK (attempt >= 0),
  queued_at  timestamptz NOT NULL,
  leased_to  timestamptz,
  sent_at    timestamptz,
  CONSTRAINT letter_pkey PRIMARY KEY (meeting_id, id),
  CONSTRAINT letter_once UNIQUE (meeting_id, campaign, person_id, kind, revision),
  CONSTRAINT letter_message_id_once UNIQUE (meeting_id, message_id),
  CONSTRAINT letter_candidate_known FOREIGN KEY (meeting_id, person_id)
    REFERENCES candidate (meeting_id, person_id),
  CONSTRAINT letter_leased_while_sending CHECK ((status = 'sending') = (leased_to IS NOT NULL)),
  CONSTRAINT letter_sent_at_given CHECK (
    status NOT IN ('sent', 'delivered', 'bounced') OR sent_at IS NOT NULL),
  CONSTRAINT letter_not_sent_yet CHECK (
    status NOT IN ('queued', 'sending', 'cancelled') OR sent_at IS NULL)
);
CREATE INDEX letter_waiting ON letter (meeting_id, queued_at, id) WHERE status = 'queued';
CREATE TRIGGER letter_life_cycle BEFORE UPDATE OF status ON letter
  FOR EACH ROW EXECUTE FUNCTION life_cycle_guard('letter');
COMMENT ON TABLE letter IS
  'The outbox: a letter is queued in the transaction of its cause and rendered once.';
COMMENT ON COLUMN letter.message IS 'The finished message, byte for byte as every try sends it.';

CREATE TABLE participant (
  meeting_id    uuid NOT NULL,
  person_id     uuid NOT NULL,
  track         text NOT NULL,
  invitation_id uuid NOT NULL,
  capacity      text NOT NULL CONSTRAINT participant_capacity_known CHECK (capacity IN (
    'official_delegation', 'government_designated', 'personal', 'observer', 'resource_person',
    'secretariat')),
  attendance    text NOT NULL DEFAULT 'expected' CONSTRAINT participant_attendance_known CHECK (
    attendance IN ('expected', 'attended', 'no_show')),
  CONSTRAINT participant_pkey PRIMARY KEY (meeting_id, person_id),
  CONSTRAINT participant_candidate_known FOREIGN KEY (meeting_id, person_id, track)
    REFERENCES candidate (meeting_id, person_id, track),
  CONSTRAINT participant_invitation_known FOREIGN KEY (meeting_id, invitation_id)
    REFERENCES invitation (meeting_id, id)
);
COMMENT ON TABLE participant IS 'Somebody who accepted and holds a place.';
