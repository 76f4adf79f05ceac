-- name: printed_sheet_list
-- Which sheets of a paper were printed last.
-- args: meeting uuid, paper text, language text
SELECT hash
FROM printed_sheet
WHERE meeting_id = $1::uuid AND paper = $2::text AND language = $3::text
ORDER BY hash;

-- name: printed_sheet_clear
-- Forgets sheets of a paper that are no longer as they were printed.
-- args: meeting uuid, paper text, language text, hashes text[]
DELETE FROM printed_sheet
WHERE meeting_id = $1::uuid AND paper = $2::text AND language = $3::text
  AND hash <> ALL ($4::text[]);

-- name: printed_sheet_insert
-- Remembers sheets that were printed; those that were before stay.
-- args: meeting uuid, paper text, language text, hashes text[]
INSERT INTO printed_sheet (meeting_id, paper, language, hash)
SELECT $1::uuid, $2::text, $3::text, given.hash
FROM unnest($4::text[]) AS given (hash)
GROUP BY given.hash
ON CONFLICT (meeting_id, paper, language, hash) DO NOTHING
RETURNING meeting_id;

-- name: printed_sheet_paper_list
-- When each paper was printed last in each language, as the trail tells it.
-- args: meeting uuid
SELECT body.body ->> 'paper' AS paper, body.body ->> 'language' AS language, max(entry.at) AS at
FROM audit_entry AS entry
JOIN audit_body AS body ON body.meeting_id = $1::uuid AND body.number = entry.number
WHERE entry.meeting_id = $1::uuid AND entry.act = 'paper.print' AND body.body ? 'paper'
GROUP BY 1, 2
ORDER BY 1, 2;

-- name: emblem_keep
-- Keeps the emblem of a meeting's papers, which has none.
-- args: meeting uuid, picture text, width int, height int, hash text
INSERT INTO emblem (meeting_id, picture, width, height, hash)
VALUES ($1::uuid, decode($2::text, 'base64'), $3::int, $4::int, $5::text);

-- name: emblem_drop
-- Takes the emblem of a meeting's papers away.
-- args: meeting uuid
DELETE FROM emblem
WHERE meeting_id = $1::uuid
RETURNING hash;

-- name: emblem_picture
-- The emblem of a meeting's papers.
-- args: meeting uuid
SELECT picture, width, height, hash
FROM emblem
WHERE meeting_id = $1::uuid;

-- name: emblem_of_papers
-- The emblem that papers of a meeting have: its own, else that of the house; null where there is neither.
-- args: meeting uuid
SELECT COALESCE(
  (SELECT picture FROM emblem WHERE meeting_id = $1::uuid),
  (SELECT picture FROM house_emblem)) AS picture;

-- name: house_emblem_keep
-- Keeps the emblem of the house, which has none.
-- args: picture text, hash text
INSERT INTO house_emblem (picture, hash)
VALUES (decode($1::text, 'base64'), $2::text);

-- name: house_emblem_drop
-- Takes the emblem of the house away.
-- args:
DELETE FROM house_emblem
RETURNING hash;

-- name: house_emblem_hash
-- By which the emblem of the house is known.
-- args:
SELECT hash FROM house_emblem;

-- name: printed_line_list
-- By what the lines of a list of travel are known again that was printed last.
-- args: meeting uuid, paper text
SELECT person_id, mark
FROM printed_line
WHERE meeting_id = $1::uuid AND paper = $2::text
ORDER BY person_id;

-- name: printed_line_clear
-- Forgets who stood on a list of travel when it was printed last.
-- args: meeting uuid, paper text
DELETE FROM printed_line
WHERE meeting_id = $1::uuid AND paper = $2::text;

-- name: printed_line_insert
-- Remembers who stands on a list of travel that is printed.
-- args: meeting uuid, paper text, people uuid[], marks text[], read timestamptz
INSERT INTO printed_line (meeting_id, paper, person_id, mark, read_at)
SELECT $1::uuid, $2::text, given.person, given.mark, $5::timestamptz
FROM unnest($3::uuid[], $4::text[]) AS given (person, mark)
RETURNING person_id;
