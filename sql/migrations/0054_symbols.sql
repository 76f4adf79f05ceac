-- Papers bear the symbols under which they are registered, each its own.

ALTER TABLE meeting
  ADD COLUMN symbols jsonb CONSTRAINT meeting_symbols_shape CHECK (
    jsonb_typeof(symbols) = 'object'
    AND NOT symbols @? '$.* ? (@.type() != "string" || !(@ like_regex "^[A-Z][A-Za-z0-9/().,_+-]{1,79}$"))');
COMMENT ON COLUMN meeting.symbols IS
  'Under which symbol each paper is registered; null where none is.';
GRANT UPDATE (symbols) ON meeting TO convene_app;
