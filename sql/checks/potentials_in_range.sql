-- A computation keeps a potential of 0 to 1000 for every pair of applications.
SELECT meeting_id, id
FROM scoring
WHERE octet_length(potential) <> cardinality(applications) * (cardinality(applications) - 1)
  OR encode(potential, 'hex') !~ '^(0[0-2][0-9a-f]{2}|03[0-9a-d][0-9a-f]|03e[0-8])*$';
