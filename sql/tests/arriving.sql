SELECT plan(10);

CREATE FUNCTION came(changes text) RETURNS text
LANGUAGE sql AS $$
  SELECT 'UPDATE participant SET ' || changes
$$;
SELECT throws_by(came('attendance = ''attended'', recorded_at = now(), recorded_by = ''00000000-0000-7000-8000-0000000000c1'''), '23514', 'participant_arrived_told', 'who came did so at a time');
SELECT throws_by(came('attendance = ''no_show'''), '23514', 'participant_recorded_whole', 'somebody records it');
SELECT throws_by(came('recorded_at = now()'), '23514', 'participant_recorded_whole', 'and only what is known');
SELECT throws_by(came('attendance = ''attended'', arrived_at = ''2007-09-08 08:00+00'', recorded_at = now(), recorded_by = ''00000000-0000-7000-8000-0000000000c1'''), '23514', 'participant_arrived_on_day', 'nobody comes when the meeting is over');
SELECT throws_by(came('attendance = ''no_show'', recorded_at = now(), recorded_by = ''00000000-0000-7000-8000-0000000000c9'''), '23503', 'participant_recorder_known', 'who records it has an account');
SELECT lives_ok(came('attendance = ''no_show'', recorded_at = now(), recorded_by = ''00000000-0000-7000-8000-0000000000c1'''), 'somebody did not come');
SELECT lives_ok(came('attendance = ''attended'', arrived_at = ''2007-09-05 08:00+00'''), 'and came after all');
SELECT lives_ok(came('attendance = ''no_show'', arrived_at = NULL'), 'or not, where that was a slip');
SELECT lives_ok(came('attendance = ''expected'', recorded_at = NULL, recorded_by = NULL'), 'is expected again');
DELETE FROM seat;
DELETE FROM participant;
SELECT throws_by(
  $test$INSERT INTO participant (meeting_id, person_id, track, invitation_id, capacity, attendance, arrived_at, recorded_at, recorded_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b1', 'open', '00000000-0000-7000-8000-000000000011', 'personal', 'attended', '2007-09-05 08:00+00', now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23514', 'attendance_move_allowed', 'nobody is there before they are expected');
