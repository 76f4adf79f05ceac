-- name: server_version
-- The server's version, as number: 150018 is 15.18.
-- args:
SELECT current_setting('server_version_num')::int AS version;
