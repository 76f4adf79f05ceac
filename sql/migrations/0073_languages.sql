-- What the house and its meetings say in each language: what papers call a rubric, the names of months;
-- and the emblem of the house, for meetings that have none.

ALTER TABLE rubric ADD COLUMN title jsonb
  CONSTRAINT rubric_title_worded CHECK (
    jsonb_typeof(title) = 'object' AND NOT title @? '$.* ? (@.type() != "string" || @ == "")');
COMMENT ON COLUMN rubric.title IS
  'What papers call it in each language; its name, by which it is known, where null.';
GRANT UPDATE (title) ON rubric TO convene_app;

ALTER TABLE meeting ADD CONSTRAINT meeting_masthead_months_known CHECK (
  NOT masthead @? '$.months ? (@.type() != "string"
    || !(@ like_regex "^(paired|headquarters|levant|international|maghreb)$"))');
ALTER TABLE meeting ADD CONSTRAINT meeting_masthead_emblem_known CHECK (
  NOT masthead @? '$.emblem ? (@.type() != "string" || !(@ like_regex "^(usual|none)$"))');

CREATE TABLE house_emblem (
  single  boolean NOT NULL DEFAULT true CONSTRAINT house_emblem_one CHECK (single),
  picture bytea NOT NULL
    CONSTRAINT house_emblem_picture_bounded CHECK (octet_length(picture) <= 524288)
    CONSTRAINT house_emblem_picture_is_png CHECK (
      substr(picture, 1, 8) = '\x89504e470d0a1a0a' AND substr(picture, 13, 4) = '\x49484452'),
  hash    text NOT NULL CONSTRAINT house_emblem_hash_of_picture CHECK (
    hash = encode(sha256(picture), 'hex')),
  CONSTRAINT house_emblem_pkey PRIMARY KEY (single)
);
COMMENT ON TABLE house_emblem IS
  'The emblem of the house, in the heads of papers of meetings that have none of their own.';
GRANT SELECT, INSERT, DELETE ON house_emblem TO convene_app;

CREATE FUNCTION page_months(wanted uuid) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT m.masthead ->> 'months' FROM meeting AS m
    WHERE m.id = wanted AND (m.published_at IS NOT NULL OR m.id = link_meeting()));
END $$;
COMMENT ON FUNCTION page_months IS
  'Which names of months the pages of a meeting say; of the rest of its heads they say nothing.';
REVOKE EXECUTE ON FUNCTION page_months(uuid) FROM PUBLIC;

DO $$
DECLARE
  body text := pg_get_functiondef('admit_portal'::regproc);
  before text := body;
BEGIN
  body := replace(body, E'  RETURN true;\nEND', $new$  GRANT EXECUTE ON FUNCTION page_months(uuid) TO convene_portal;
  RETURN true;
END$new$);
  IF body = before THEN
    RAISE EXCEPTION 'the function that admits the pages is not as it was';
  END IF;
  EXECUTE body;
END $$;
SELECT admit_portal();
