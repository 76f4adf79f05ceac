-- A long list comes in within seconds: the keys of names cost less, and every one is what it was.

CREATE OR REPLACE FUNCTION name_same(name text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 200
SET search_path = pg_catalog, public, pg_temp SET standard_conforming_strings = 'on' AS $$
BEGIN
  -- What is plain has one way to be encoded, and nothing that nobody sees.
  IF name ~ '^[!-~]+( [!-~]+)*$' THEN
    RETURN lower(name COLLATE "C");
  END IF;
  -- Nor have the letters of French and Arabic, once they stand as they are encoded.
  IF name ~ '^[!-~\u00c0-\u012f\u0131-\u017f\u0621-\u065f]+( [!-~\u00c0-\u012f\u0131-\u017f\u0621-\u065f]+)*$'
    AND name IS NFC NORMALIZED THEN
    RETURN lower(name COLLATE "und-x-icu");
  END IF;
  RETURN btrim(regexp_replace(
    normalize(replace(lower(normalize(regexp_replace(
      name,
      '[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]+',
      '', 'g'), NFC) COLLATE "und-x-icu"), U&'\03c2', U&'\03c3'), NFC),
    '[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+',
    ' ', 'g'), ' ');
END $$;

CREATE OR REPLACE FUNCTION name_similar(name text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 400
SET search_path = pg_catalog, public, pg_temp SET standard_conforming_strings = 'on' AS $$
DECLARE
  spelt text := name;
BEGIN
  -- Where the letters that most names have are all that is left, nothing else is to be looked for.
  IF octet_length(spelt) > length(spelt) THEN
    spelt := normalize(spelt, NFKD);
  END IF;
  spelt := translate(
    lower(spelt COLLATE "C"),
    '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~' ||
      U&'\0649\0629\0300\0301\0302\0308\030c\0327\0640\064b\064c\064d\064e\064f\0650\0651\0652\0653\0654\0655',
    repeat(' ', 32) || U&'\064a\0647');
  IF spelt ~ '^[a-z0-9\u0621-\u063a\u0641-\u064a]+( [a-z0-9\u0621-\u063a\u0641-\u064a]+)*$' THEN
    RETURN spelt;
  END IF;
  RETURN btrim(regexp_replace(regexp_replace(
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
    ' ', 'g'), ' ');
END $$;

CREATE OR REPLACE FUNCTION name_parts(name text, names jsonb, others text[]) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 2000
SET search_path = pg_catalog, public, pg_temp SET standard_conforming_strings = 'on' AS $$
DECLARE
  forms text := substr(concat_ws(' ', VARIADIC name || others), 1, 2000);
  word text;
  parts text[] := '{}';
BEGIN
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
  FOREACH word IN ARRAY string_to_array(forms, ' ') LOOP
    CONTINUE WHEN word = '';
    FOR place IN 1..greatest(length(word) - 2, 1) LOOP
      parts := parts || substr(word, place, 60);
    END LOOP;
  END LOOP;
  RETURN array_to_tsvector(parts);
END $$;
