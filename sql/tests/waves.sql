SELECT plan(6);

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
  $test$UPDATE invitation SET status = 'issued', answered_at = NULL, remark = 'ill'$test$,
  '23514', 'invitation_said_with_answer', 'and is of an answer');
SELECT throws_by(
  $test$INSERT INTO holiday (country, day, name) VALUES ('LB', '2007-11-22', ' ')$test$,
  '23514', 'holiday_name_given', 'a holiday has a name');
SELECT throws_by(
  $test$INSERT INTO holiday (country, day, name) VALUES ('XX', '2007-11-22', 'Nobody''s day')$test$,
  '23503', 'holiday_country_known', 'and is of a country that there is');

SELECT * FROM finish();
