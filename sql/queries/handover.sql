-- name: handover_find
-- The handover that stands: while there is one, nothing is written here.
-- args:
SELECT id, at, place
FROM handover
WHERE taken_over_at IS NULL AND called_back_at IS NULL;

-- name: handover_lock
-- Waits until nobody writes, and keeps it so to the end of the transaction.
-- args:
SELECT handover_lock();

-- name: handover_insert
-- Notes where the meetings go.
-- args: id uuid, at timestamptz, place text
INSERT INTO handover (id, at, actor_id, place)
VALUES ($1::uuid, $2::timestamptz, acting_account(), $3::text);

-- name: handover_close
-- From the end of the transaction on, nothing is written.
-- args:
SELECT handover_close();

-- name: handover_open
-- Takes writes again.
-- args:
SELECT handover_open();

-- name: handover_end
-- Notes how the handover that stands ended.
-- args: taken_over_at timestamptz, called_back_at timestamptz
UPDATE handover
SET taken_over_at = $1::timestamptz, called_back_at = $2::timestamptz
WHERE taken_over_at IS NULL AND called_back_at IS NULL;
