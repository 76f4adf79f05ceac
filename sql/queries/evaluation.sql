-- name: evaluation_show
-- What is asked of a meeting, until when, and how many were handed a questionnaire, answered and take part.
-- args: meeting uuid
SELECT
  asked.status, asked.until::text AS until, asked.questions::text AS questions, asked.answers,
  (SELECT count(*)::int FROM evaluation_handed AS handed WHERE handed.meeting_id = $1::uuid) AS handed,
  (SELECT count(*)::int FROM participant AS part
    WHERE part.meeting_id = $1::uuid AND part.attendance <> 'no_show') AS expected
FROM evaluation AS asked
WHERE asked.meeting_id = $1::uuid;

-- name: evaluation_prepare
-- Begins an evaluation that nobody is asked yet, unless there is one.
-- args: meeting uuid
INSERT INTO evaluation (meeting_id, status)
VALUES ($1::uuid, 'prepared')
ON CONFLICT DO NOTHING;

-- name: evaluation_ask
-- Asks questions in words of the meeting, or with null the usual ones.
-- args: meeting uuid, questions jsonb
UPDATE evaluation SET questions = $2::jsonb
WHERE meeting_id = $1::uuid
RETURNING status;

-- name: evaluation_move
-- Opens or closes an evaluation.
-- args: meeting uuid, status text, until date
UPDATE evaluation SET status = $2::text, until = COALESCE($3::date, until)
WHERE meeting_id = $1::uuid
RETURNING status;

-- name: evaluation_count_paper
-- Counts sheets that were answered on paper; says whether it did.
-- args: sheets jsonb, receipt text, at timestamptz
SELECT evaluation_count_paper($1::jsonb, $2::text, $3::timestamptz) AS is_counted;

-- name: evaluation_take_out
-- Takes sheets out that were counted under a receipt; says whether there were such.
-- args: sheets jsonb, receipt text, at timestamptz
SELECT evaluation_take_out($1::jsonb, $2::text, $3::timestamptz) AS is_taken_out;

-- name: evaluation_marks
-- How many gave each mark, by question.
-- args: meeting uuid
SELECT told.question::int AS question, told.mark::int AS mark, told.number
FROM evaluation_tally AS told
WHERE told.meeting_id = $1::uuid
ORDER BY told.question, told.mark;

-- name: evaluation_words
-- What was said in words, in the order of the alphabet.
-- args: meeting uuid
SELECT said.question::int AS question, said.words
FROM evaluation_text AS said
WHERE said.meeting_id = $1::uuid
ORDER BY said.question, said.words COLLATE "C";

-- name: evaluation_of_page
-- Whether whoever shows the link in hand is offered a questionnaire, or was handed one.
-- args: at timestamptz
SELECT page_evaluation($1::timestamptz) AS standing;

-- name: evaluation_hand_by_page
-- Hands whoever shows the link in hand a questionnaire; says whether it is one that counts.
-- args: hash text, at timestamptz
SELECT page_evaluation_hand(decode($1::text, 'hex'), $2::timestamptz) AS is_handed;

-- name: evaluation_open
-- What a questionnaire opens, which is in hand from then on; no row where it opens nothing.
-- args: hash text, at timestamptz
SELECT opened.meeting, opened.until::text AS until, opened.questions::text AS questions
FROM evaluation_open(decode($1::text, 'hex'), $2::timestamptz) AS opened;

-- name: evaluation_by_page
-- Counts what is answered on the questionnaire in hand; says whether it did.
-- args: sheet jsonb, at timestamptz
SELECT page_evaluation_answer($1::jsonb, $2::timestamptz) AS is_counted;
