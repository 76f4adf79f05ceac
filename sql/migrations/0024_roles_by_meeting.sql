-- A role may be for one meeting alone; those given before stay for every meeting.

ALTER TABLE account_role
  DROP CONSTRAINT account_role_pkey,
  ADD COLUMN of_meeting uuid,
  ADD CONSTRAINT account_role_once UNIQUE NULLS NOT DISTINCT (account_id, role, of_meeting),
  ADD CONSTRAINT account_role_meeting_known FOREIGN KEY (of_meeting) REFERENCES meeting (id),
  ADD CONSTRAINT account_role_administrator_of_house CHECK (
    role <> 'administrator' OR of_meeting IS NULL);
CREATE INDEX account_role_meeting ON account_role (of_meeting) WHERE of_meeting IS NOT NULL;
COMMENT ON TABLE account_role IS 'What an account may be, in one meeting or in every one.';
COMMENT ON COLUMN account_role.of_meeting IS 'Null: of the house, and so of every meeting.';
