-- Heads of papers: to whom a paper goes, how confidential it is, its date and original language, what is
-- printed below it, and the emblem of whoever calls the meeting; and what participants are told of
-- practical matters.

ALTER TABLE meeting
  ADD COLUMN masthead jsonb
    CONSTRAINT meeting_masthead_shape CHECK (jsonb_typeof(masthead) = 'object')
    CONSTRAINT meeting_masthead_distribution_known CHECK (
      NOT masthead @? '$.**.distribution ? (@.type() != "string"
        || !(@ like_regex "^(general|limited|restricted)$"))')
    CONSTRAINT meeting_masthead_classification_known CHECK (
      NOT masthead @? '$.**.classification ? (@.type() != "string"
        || !(@ like_regex "^(unclassified|confidential|strictly-confidential)$"))')
    CONSTRAINT meeting_masthead_original_known CHECK (
      NOT masthead @? '$.**.original ? (@.type() != "string"
        || !(@ like_regex "^[a-z]{2}$"))')
    CONSTRAINT meeting_masthead_dates_shape CHECK (
      NOT masthead @? '$.papers[*].date ? (@.type() != "string"
        || !(@ like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))')
    CONSTRAINT meeting_masthead_disclaimers_worded CHECK (
      NOT masthead @? '$.disclaimers[*].* ? (@.type() != "string" || @ == "")')
    CONSTRAINT meeting_masthead_list_known CHECK (
      NOT masthead @? '$.list ? (
        exists(@.groups ? (@.type() != "string" || !(@ like_regex "^(sectors|countries)$")))
        || exists(@.order ? (@.type() != "string" || !(@ like_regex "^(convener|alphabetical)$"))))')
    CONSTRAINT meeting_masthead_papers_named CHECK (
      NOT masthead @? '$.papers[*] ? (!exists(@.paper ? (@.type() == "string")))');
ALTER TABLE meeting ADD CONSTRAINT meeting_symbols_series CHECK (
  NOT symbols @? '$.* ? (@ like_regex
    "/(Rev|Corr|Add)(/|$|[0-9]|[.](/|$|[^1-9/]|[1-9][0-9]{0,2}[^0-9/]|[1-9][0-9]{3}))")');
ALTER TABLE meeting ADD COLUMN practical jsonb
  CONSTRAINT meeting_practical_shape CHECK (jsonb_typeof(practical) = 'array')
  CONSTRAINT meeting_practical_topics_known CHECK (
    NOT practical @? '$[*] ? (!exists(@.topic ? (@.type() == "string" && @ like_regex
      "^(registration|interpretation|costs|visa|accommodation|transport|health|security|other|nominations)$")))')
  CONSTRAINT meeting_practical_worded CHECK (
    NOT practical @? '$[*] ? (!exists(@.text.* ? (@.type() == "string" && @ != "")))');
COMMENT ON COLUMN meeting.practical IS
  'What participants are told of practical matters, a text a paragraph; null where nothing is known yet.';
COMMENT ON COLUMN meeting.masthead IS
  'What papers say in their heads, all of them and single ones, and below; null where nothing is said.';
GRANT UPDATE (masthead, practical) ON meeting TO convene_app;

CREATE TABLE emblem (
  meeting_id uuid NOT NULL,
  picture    bytea NOT NULL
    CONSTRAINT emblem_picture_bounded CHECK (octet_length(picture) <= 524288)
    CONSTRAINT emblem_picture_is_png CHECK (
      substr(picture, 1, 8) = '\x89504e470d0a1a0a' AND substr(picture, 13, 4) = '\x49484452'),
  width      smallint NOT NULL CONSTRAINT emblem_width_bounded CHECK (width BETWEEN 16 AND 1200),
  height     smallint NOT NULL CONSTRAINT emblem_height_bounded CHECK (height BETWEEN 16 AND 1200),
  hash       text NOT NULL CONSTRAINT emblem_hash_of_picture CHECK (
    hash = encode(sha256(picture), 'hex')),
  CONSTRAINT emblem_pkey PRIMARY KEY (meeting_id),
  CONSTRAINT emblem_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE emblem IS
  'The emblem in the heads of a meeting''s papers, as the convener gave it; none comes with the program.';
ALTER TABLE emblem ENABLE ROW LEVEL SECURITY;
ALTER TABLE emblem FORCE ROW LEVEL SECURITY;
CREATE POLICY emblem_of_meeting ON emblem USING (meeting_id = meeting_in_hand());
GRANT SELECT, INSERT, DELETE ON emblem TO convene_app;
DO $patch$
DECLARE
  body text := pg_get_functiondef('meeting_take_in'::regproc);
BEGIN
  IF strpos(body, '''partnership_principle''') = 0 THEN
    RAISE EXCEPTION 'meeting_take_in is not as it was';
  END IF;
  EXECUTE replace(body, '''partnership_principle''', '''partnership_principle'', ''emblem''');
END $patch$;
