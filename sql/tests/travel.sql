SELECT plan(13);

CREATE FUNCTION travel_as(columns text, given text) RETURNS text
LANGUAGE sql AS $$
  SELECT format(
    'INSERT INTO travel (meeting_id, person_id, %s) '
    'VALUES (''00000000-0000-7000-8000-0000000000e1'', ''00000000-0000-7000-8000-0000000000b1'', %s)',
    columns, given)
$$;
SELECT throws_by(travel_as(columns, given), '23514', rule, sentence)
FROM (VALUES
  ('arrives_on, arrives_at', $$'2007-09-05', '25:00'$$, 'travel_arrives_at_shape', 'a time is one of a day'),
  ('departs_on, departs_at', $$'2007-09-05', '9:00'$$, 'travel_departs_at_shape', 'in two digits each'),
  ('arrives_at', $$'09:00'$$, 'travel_arrival_dated', 'no time without a day'),
  ('departs_at', $$'09:00'$$, 'travel_departure_dated', 'on the way back as well'),
  ('arrives_on, departs_on', $$'2007-09-05', '2007-09-04'$$, 'travel_in_order', 'who leaves has come'),
  ('arrives_by', $$repeat('x', 4001)$$, 'travel_arrives_by_short', 'in few words: by what'),
  ('arrives_from', $$repeat('x', 4001)$$, 'travel_arrives_from_short', 'where from'),
  ('departs_by', $$repeat('x', 4001)$$, 'travel_departs_by_short', 'by what'),
  ('departs_to', $$repeat('x', 4001)$$, 'travel_departs_to_short', 'where to'),
  ('hotel', $$repeat('x', 4001)$$, 'travel_hotel_short', 'where they lodge')
) AS wrong (columns, given, rule, sentence);
SELECT lives_ok(
  travel_as('arrives_on, departs_on', $$'2007-09-05', '2007-09-05'$$), 'who comes for a day may');
SELECT throws_by(
  $test$INSERT INTO requirement (meeting_id, person_id) SELECT id, '00000000-0000-7000-8000-0000000000b1' FROM meeting$test$,
  '23514', 'requirement_given', 'of who said nothing there is no row');
INSERT INTO requirement (meeting_id, person_id, diet)
SELECT id, '00000000-0000-7000-8000-0000000000b1', 'vegetarian' FROM meeting;
SELECT results_eq(
  $test$SELECT erase_travel('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b1')$test$,
  $test$VALUES (2)$test$, 'both are erased');

SELECT * FROM finish();
