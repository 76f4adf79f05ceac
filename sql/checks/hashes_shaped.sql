-- What was published is kept with the hash of its text, 64 hexadecimal digits.
SELECT meeting_id AS id, version, sha256
FROM aide_memoire
WHERE sha256 !~ '^[0-9a-f]{64}$'
UNION ALL
SELECT id, version, sha256
FROM rubric
WHERE sha256 !~ '^[0-9a-f]{64}$';
