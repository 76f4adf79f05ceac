-- The versions of an aide-memoire are numbered from 1 without a gap.
SELECT meeting_id, count(*) AS versions, max(version) AS latest
FROM aide_memoire
GROUP BY meeting_id
HAVING max(version) <> count(*) OR min(version) <> 1;
