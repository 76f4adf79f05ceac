-- name: house_site_key
-- The key under which messages are named.
-- args:
SELECT site_key
FROM house;

-- name: life_cycle_moves
-- Every move a thing may make.
-- args:
SELECT life_cycle, from_status, to_status
FROM life_cycle_move
ORDER BY life_cycle, from_status, to_status;
