-- The directory is lived in: people and organisations are found by any part of a name, an address
-- or a key, in any script.

CREATE FUNCTION name_parts(name text, names jsonb, others text[]) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 2000
SET search_path = pg_catalog, public, pg_temp SET standard_conforming_strings = 'on' AS $$
DECLARE
  forms text := substr(concat_ws(' ', VARIADIC name || others), 1, 2000);
BEGIN
  -- What is plain has no accents to take off, which is slow; both ways give the same words.
  IF forms ~ '^[ -~]*$' THEN
    forms := lower(translate(
      forms, '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~', repeat(' ', 32)) COLLATE "C");
  ELSE
    forms := name_similar(forms);
  END IF;
  IF names <> '{}' THEN
    forms := forms || ' ' || name_similar(substr(
      (SELECT string_agg(value, ' ') FROM jsonb_each_text(names)), 1, 2000));
  END IF;
  RETURN array_to_tsvector(ARRAY(
    SELECT substr(word, place, 60)
    FROM string_to_table(forms, ' ') AS word
    CROSS JOIN LATERAL generate_series(1, greatest(length(word) - 2, 1)) AS place
    WHERE word <> ''));
END $$;
COMMENT ON FUNCTION name_parts IS
  'Every word of a name as name_similar spells it, from each of its letters on: what begins so is '
  'a part of it.';
GRANT EXECUTE ON FUNCTION name_parts(text, jsonb, text[]) TO convene_app, convene_migrator;

-- Short lists of what is not sorted in yet, as every search reads them from end to end.
CREATE INDEX person_parts ON person USING gin (name_parts(name, names, ARRAY[email]))
  WITH (gin_pending_list_limit = 256);
CREATE INDEX organisation_parts ON organisation
  USING gin (name_parts(name, names, ARRAY[short_name, external_key]))
  WITH (gin_pending_list_limit = 256);

-- Another name under which an organisation stands in tables, for this organisation alone.
CREATE TABLE organisation_alias (
  organisation_id uuid NOT NULL,
  name            text NOT NULL CONSTRAINT organisation_alias_name_given CHECK (btrim(name) <> ''),
  CONSTRAINT organisation_alias_pkey PRIMARY KEY (organisation_id, name),
  CONSTRAINT organisation_alias_organisation_known
    FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
COMMENT ON TABLE organisation_alias IS
  'Other names by which tables and people mean an organisation; papers print none of them.';
CREATE INDEX organisation_alias_name ON organisation_alias (name_same(name));
CREATE INDEX organisation_alias_parts ON organisation_alias
  USING gin (name_parts(name, '{}'::jsonb, '{}'::text[])) WITH (gin_pending_list_limit = 256);
GRANT SELECT, INSERT, DELETE ON organisation_alias TO convene_app;
GRANT UPDATE (external_key, name, short_name, names, sector, country, city)
ON organisation TO convene_app;

-- Somebody may have no address: nobody can write to them, and their name alone says who they are.
ALTER TABLE person
  DROP CONSTRAINT person_email_shape,
  DROP CONSTRAINT person_email_usable,
  ADD CONSTRAINT person_email_usable CHECK (email = '' OR mail_address_usable(email)) NOT VALID;
COMMENT ON COLUMN person.email IS 'Empty where there is none.';
