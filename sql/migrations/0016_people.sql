-- One rule for a mail address and two keys for a name, the same as the program's: what is one name,
-- and what is nearly one.

-- Name signs: `String.sameName` and `String.similarName` in ConveneCore name the same code points.
CREATE FUNCTION name_same(name text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT btrim(regexp_replace(
    normalize(replace(lower(normalize(regexp_replace(
      name,
      '[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]+',
      '', 'g'), NFC) COLLATE "und-x-icu"), U&'\03c2', U&'\03c3'), NFC),
    '[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+',
    ' ', 'g'), ' ')
$$;
COMMENT ON FUNCTION name_same IS
  'What makes two spellings one name: no case, runs of blanks, ways to encode, invisible signs.';

CREATE FUNCTION name_similar(name text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT btrim(regexp_replace(regexp_replace(
    regexp_replace(
      replace(replace(replace(replace(
        translate(
          lower(normalize(public.name_same(name), NFKD) COLLATE "und-x-icu"),
          U&'\03c2\0131\00f8\0111\00f0\0142\0127\0167\0671\0649\06cc\0629\06be\06c1\06d5\06a9',
          U&'\03c3ioddlht\0627\064a\064a\0647\0647\0647\0647\0643'),
        U&'\00df', 'ss'), U&'\00e6', 'ae'), U&'\0153', 'oe'), U&'\00fe', 'th'),
      '[\u02bb-\u02bf\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]+',
      '', 'g'),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u060c\u060d\u061b-\u061f\u066a-\u066d\u06d4\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u303f\U0001f000-\U0001faff]+',
    ' ', 'g'),
    '[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+',
    ' ', 'g'), ' ')
$$;
COMMENT ON FUNCTION name_similar IS
  'What two spellings of a name have in common beyond that; it finds and never makes two people one.';

CREATE FUNCTION mail_address_usable(address text) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT octet_length(address) <= 254
    AND address ~ '^[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$'
    AND address !~ '\.[0-9]+$'
    AND octet_length(split_part(address, '@', 1)) <= 64
    AND octet_length(split_part(address, '@', 2)) <= 253
$$;
COMMENT ON FUNCTION mail_address_usable IS
  'Whether a letter can be sent there: the dot-atom form of RFC 5322, plain ASCII.';

-- The audit trail's writer and the triggers stay as they are; these are read by everybody at work.
GRANT EXECUTE ON FUNCTION name_same(text), name_similar(text), mail_address_usable(text)
TO convene_app, convene_mailer, convene_reader, convene_auditor, convene_migrator;

-- Spellings of one person that came in before the rule are numbered and stay for somebody to merge.
ALTER TABLE person ADD COLUMN twin integer NOT NULL DEFAULT 0
  CONSTRAINT person_twin_not_negative CHECK (twin >= 0);
COMMENT ON COLUMN person.twin IS
  'Above 0 for a second spelling of one person that came in before spellings were one.';
UPDATE person
SET twin = numbered.twin
FROM (
  SELECT id, row_number() OVER (
    PARTITION BY lower(email), name_same(name) ORDER BY created_at, id) - 1 AS twin
  FROM person
) AS numbered
WHERE numbered.id = person.id AND numbered.twin > 0;

DROP INDEX person_once;
CREATE UNIQUE INDEX person_once ON person (lower(email), name_same(name), twin);
CREATE INDEX person_similar ON person (name_similar(name));

-- Addresses that came in before are not asked again until the row changes.
ALTER TABLE person ADD CONSTRAINT person_email_usable
  CHECK (mail_address_usable(email)) NOT VALID;

DROP INDEX organisation_name;
CREATE INDEX organisation_name ON organisation (name_same(name));

GRANT UPDATE (name, names, honorific, position, organisation_id, country, languages, gender)
ON person TO convene_app;
