-- name: holiday_list
-- Holidays by country and day.
-- args:
SELECT country, day::text AS day, name
FROM holiday
ORDER BY country, day;

-- name: holiday_keep
-- Keeps holidays; a day that is there takes the name that is given.
-- args: countries text[], days text[], names text[]
INSERT INTO holiday (country, day, name)
SELECT given.country, given.day::date, given.name
FROM unnest($1::text[], $2::text[], $3::text[]) AS given (country, day, name)
ON CONFLICT (country, day) DO UPDATE SET name = EXCLUDED.name
RETURNING country;

-- name: holiday_remove
-- Takes holidays of a country away: of one day, or all.
-- args: country text, day date
DELETE FROM holiday
WHERE country = $1::text AND ($2::date IS NULL OR day = $2::date)
RETURNING day;
