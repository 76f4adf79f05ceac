SELECT plan(12);

SELECT throws_by(
  $test$UPDATE meeting SET remote_room = 'http://rooms.example.org'$test$,
  '23514', 'meeting_remote_room_https', 'a remote room is entered by https');
SELECT throws_by(
  $test$UPDATE meeting SET remote_room = 'https://rooms.example.org/a b'$test$,
  '23514', 'meeting_remote_room_https', 'and its address has no spaces');
SELECT throws_by(
  $test$UPDATE invitation SET attends = 'by telephone'$test$,
  '23514', 'invitation_attends_known', 'somebody attends in one of two ways');
SELECT throws_by(
  $test$UPDATE invitation SET attends = 'remotely'$test$,
  '23514', 'invitation_remote_has_room', 'nobody attends remotely without a room');
SELECT throws_by(
  $test$UPDATE invitation SET zone = 'Asia/Beirut'$test$,
  '23514', 'invitation_zone_of_remote', 'the zone is of those who attend remotely');
SELECT throws_by(
  $test$UPDATE meeting SET remote_room = 'https://rooms.example.org'; UPDATE invitation SET attends = 'remotely', zone = 'UTC+3:00'$test$,
  '23514', 'invitation_zone_shape', 'a zone has a name');
SELECT throws_by(
  $test$UPDATE meeting SET remote_room = 'https://rooms.example.org'; UPDATE invitation SET attends = 'remotely', zone = 'Moon/Crater'$test$,
  '23514', 'invitation_zone_known', 'of a zone that there is');
SELECT throws_by(
  $test$UPDATE meeting SET remote_room = 'https://rooms.example.org'; UPDATE invitation SET attends = 'remotely'; UPDATE meeting SET remote_room = NULL$test$,
  '23514', 'meeting_remote_room_stays', 'the room stays as long as somebody attends remotely');
SELECT lives_ok(
  $test$UPDATE meeting SET remote_room = 'https://rooms.example.org'; UPDATE invitation SET attends = 'remotely', zone = 'America/New_York'; UPDATE meeting SET remote_room = 'https://other.example.org'$test$,
  'another room takes its place');
SELECT lives_ok(
  $test$UPDATE meeting SET remote_room = 'https://rooms.example.org'; UPDATE invitation SET attends = 'remotely'; UPDATE invitation SET attends = 'in_person', zone = NULL; UPDATE meeting SET remote_room = NULL$test$,
  'who comes in person needs none');
SELECT results_eq(
  $test$SELECT kind, number FROM meeting_dues(ARRAY['00000000-0000-7000-8000-0000000000e1'::uuid], now()) WHERE kind IN ('remote', 'screens', 'screenless')$test$,
  $test$VALUES ('remote', 0), ('screens', 0), ('screenless', 0)$test$,
  'nobody attends remotely at first');
UPDATE meeting SET remote_room = 'https://rooms.example.org';
UPDATE invitation SET attends = 'remotely';
UPDATE round_table SET screen = true WHERE number = 2;
SELECT results_eq(
  $test$SELECT kind, number FROM meeting_dues(ARRAY['00000000-0000-7000-8000-0000000000e1'::uuid], now()) WHERE kind IN ('remote', 'screens', 'screenless')$test$,
  $test$VALUES ('remote', 1), ('screens', 0), ('screenless', 1)$test$,
  'and whoever does sits at a table without a screen');

SELECT * FROM finish();
