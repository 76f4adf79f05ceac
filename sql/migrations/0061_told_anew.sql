-- A lottery value announced anew belongs to its draft: it leaves with the draft's lottery, and
-- with what the draft said of it before. After the call nothing removes it.

ALTER TABLE lottery NO FORCE ROW LEVEL SECURITY;
ALTER TABLE lottery_value NO FORCE ROW LEVEL SECURITY;
ALTER TABLE lottery_value
  DROP CONSTRAINT lottery_value_announced,
  ADD CONSTRAINT lottery_value_announced FOREIGN KEY (meeting_id)
    REFERENCES lottery (meeting_id) ON DELETE CASCADE;
ALTER TABLE lottery_value FORCE ROW LEVEL SECURITY;
ALTER TABLE lottery FORCE ROW LEVEL SECURITY;

CREATE TRIGGER lottery_value_stays BEFORE DELETE ON lottery_value
  FOR EACH ROW EXECUTE FUNCTION lottery_guard();

CREATE FUNCTION lottery_told_anew() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM lottery_value WHERE meeting_id = NEW.meeting_id;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION lottery_told_anew IS
  'Lets what a draft says anew of its lottery hold alone; after the call it says nothing anew.';
CREATE TRIGGER lottery_told_anew BEFORE UPDATE ON lottery
  FOR EACH ROW EXECUTE FUNCTION lottery_told_anew();

GRANT DELETE ON lottery_value TO convene_app;
