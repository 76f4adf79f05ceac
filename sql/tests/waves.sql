SELECT plan(4);

SELECT throws_by(
  $test$UPDATE invitation SET answerer = ''$test$,
  '23514', 'invitation_answerer_said', 'who answered has a name, or is not told');
SELECT throws_by(
  $test$UPDATE invitation SET answered_how = 'by pigeon'$test$,
  '23514', 'invitation_answered_how_known', 'answers come in one of four ways');
SELECT throws_by(
  $test$UPDATE invitation SET remark = ''$test$,
  '23514', 'invitation_remark_said', 'a remark has words');
SELECT throws_by(
  $test$UPDATE invitation SET answered_at = NULL, remark = 'ill'$test$,
  '23514', 'invitation_said_with_answer', 'and is of an answer');

SELECT * FROM finish();
