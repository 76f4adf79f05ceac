SELECT plan(28);

SELECT lives_ok(
  $test$UPDATE criterion SET weight = 20$test$, 'the rubric of a draft may be corrected');
INSERT INTO selection_floor (meeting_id, name, position, title, attribute, "values", lowest) VALUES
  ('00000000-0000-7000-8000-0000000000e1', 'women', 1, '{}', 'gender', '{f}', 1);
INSERT INTO lottery (meeting_id, commitment, public_value) VALUES
  ('00000000-0000-7000-8000-0000000000e1', repeat('a', 64), 'the figure of Friday');
INSERT INTO aide_memoire (meeting_id, version, body, sha256) VALUES
  ('00000000-0000-7000-8000-0000000000e1', 1, '{}', repeat('a', 64));
INSERT INTO practice_mark (meeting_id, reviewer_id, practice, criterion, points, given_at)
SELECT meeting_id, person_id, 'P-1', 'C1', 3, '2007-06-20' FROM reviewer;
UPDATE meeting SET published_at = '2007-07-01';

SELECT throws_by(
  $test$UPDATE meeting SET rubric_id = '00000000-0000-7000-8000-0000000000d2'$test$,
  '23514', 'meeting_frozen', 'a published call keeps its rubric');
SELECT throws_by(
  $test$UPDATE meeting SET published_at = NULL$test$,
  '23514', 'meeting_frozen', 'a call is not taken back');
SELECT throws_by(
  $test$UPDATE meeting SET deciding = '{"twoPeople": true}'$test$,
  '23514', 'meeting_frozen', 'how many people decide is said in the call');
SELECT lives_ok(
  $test$UPDATE meeting SET deciding = '{"twoPeople": false, "nextFollows": 7}'$test$,
  'whether the next follows by itself may change');
SELECT throws_by(
  $test$DELETE FROM meeting$test$,
  '23514', 'meeting_frozen', 'a published meeting is not removed');
SELECT throws_by(
  $test$DELETE FROM aide_memoire$test$,
  '23514', 'aide_memoire_published', 'a published aide-memoire stays beside later ones');
SELECT throws_by(
  $test$DELETE FROM place$test$,
  '23514', 'place_published', 'a published meeting keeps its places');
SELECT throws_by(
  $test$DELETE FROM practice_mark$test$,
  '23514', 'practice_mark_published', 'a published meeting keeps what reviewers practised');
SELECT throws_by(
  $test$DELETE FROM reviewer$test$,
  '23514', 'reviewer_published', 'a published meeting keeps its reviewers');
SELECT throws_by(
  $test$UPDATE criterion SET weight = 20 WHERE rubric_id = '00000000-0000-7000-8000-0000000000d1'$test$,
  '23514', 'rubric_frozen', 'a criterion of a published call does not change');
SELECT throws_by(
  $test$INSERT INTO gate (rubric_id, code, position, title) VALUES ('00000000-0000-7000-8000-0000000000d1', 'G1', 1, '{}')$test$,
  '23514', 'rubric_frozen', 'a published call gets no further gate');
SELECT throws_by(
  $test$UPDATE rubric SET sha256 = repeat('c', 64) WHERE version = 1$test$,
  '23514', 'rubric_frozen', 'a published rubric is not relabelled');
SELECT lives_ok(
  $test$UPDATE criterion SET weight = 20 WHERE rubric_id = '00000000-0000-7000-8000-0000000000d2'$test$,
  'a rubric of no published call may be corrected');
SELECT throws_by(
  $test$UPDATE selection_floor SET lowest = 2$test$,
  '23514', 'selection_floor_frozen', 'a published floor is not raised');
SELECT throws_by(
  $test$UPDATE selection_floor SET "values" = '{f,x}'$test$,
  '23514', 'selection_floor_frozen', 'a published floor counts whom it counted');
SELECT throws_by(
  $test$DELETE FROM selection_floor$test$,
  '23514', 'selection_floor_frozen', 'a published floor stays');
SELECT throws_by(
  $test$INSERT INTO selection_floor (meeting_id, name, position, title, attribute, "values", lowest) VALUES ('00000000-0000-7000-8000-0000000000e1', 'men', 2, '{}', 'gender', '{m}', 1)$test$,
  '23514', 'selection_floor_frozen', 'a published call gets no further floor');
SELECT lives_ok(
  $test$UPDATE selection_floor SET title = '{"en": "Women"}', lowest = 0$test$,
  'before the signature a floor may be lowered');
SELECT throws_by(
  $test$UPDATE lottery SET public_value = 'another figure'$test$,
  '23514', 'lottery_before_call', 'a lottery is drawn as it was announced');
SELECT throws_by(
  $test$DELETE FROM lottery$test$,
  '23514', 'lottery_before_call', 'a lottery that was announced is not taken back');
SELECT throws_by(
  $test$UPDATE place SET taken = 0, places = 0 WHERE track = 'open'$test$,
  '23514', 'invitation_within_places', 'places stay for whoever is invited');
UPDATE selection_floor SET lowest = 0;
UPDATE selection SET signed_at = now(), signed_by = proposed_by;
SELECT throws_by(
  $test$UPDATE place SET places = 5 WHERE track = 'open'$test$,
  '23514', 'place_frozen', 'a signed selection gives the open places that there were');
SELECT lives_ok(
  $test$UPDATE place SET places = 5 WHERE track = 'nominated'$test$,
  'States may be given more places after the signature');
SELECT throws_by(
  $test$INSERT INTO meeting_revision (meeting_id, number, at, parts) VALUES ('00000000-0000-7000-8000-0000000000e1', 1, now(), '{title}')$test$,
  '23514', 'meeting_revision_number_after_first', 'the first revision is the call itself');
SELECT throws_by(
  $test$INSERT INTO meeting_revision (meeting_id, number, at, parts) VALUES ('00000000-0000-7000-8000-0000000000e1', 2, now(), '{}')$test$,
  '23514', 'meeting_revision_parts_given', 'a revision changed something');
SELECT throws_by(
  $test$UPDATE meeting SET cancelled_at = now(), cancelled_reason = ' '$test$,
  '23514', 'meeting_cancelled_with_reason', 'a meeting is cancelled for a reason');
UPDATE meeting SET cancelled_at = now(), cancelled_reason = 'no quorum';
SELECT throws_by(
  $test$UPDATE meeting SET title = '{}'$test$,
  '23514', 'meeting_frozen', 'what was cancelled is only read');

SELECT * FROM finish();
