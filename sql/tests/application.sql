SELECT plan(22);

SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b2', 'open')$test$,
  '23505', 'candidate_pkey', 'nobody is on two tracks of a meeting');
SELECT throws_by(
  $test$INSERT INTO application (meeting_id, id, code, person_id, status, authority) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), 'A-0002', '00000000-0000-7000-8000-0000000000b2', 'submitted', 'personal')$test$,
  '23503', 'application_is_open', 'a nominated person cannot apply');
SELECT throws_by(
  $test$INSERT INTO application (meeting_id, id, code, person_id, track, status, authority) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), 'A-0002', '00000000-0000-7000-8000-0000000000b2', 'nominated', 'submitted', 'personal')$test$,
  '23514', 'application_track_fixed', 'an application is on the open track');
SELECT throws_by(
  $test$INSERT INTO nomination (meeting_id, code, person_id, state, role, capacity, received_at) VALUES ('00000000-0000-7000-8000-0000000000e1', 'N-0002', '00000000-0000-7000-8000-0000000000b1', 'LB', 'member', 'personal', now())$test$,
  '23503', 'nomination_is_nominated', 'an applicant is not nominated besides');
SELECT throws_by(
  $test$UPDATE application SET status = 'draft'$test$,
  '23514', 'application_move_allowed', 'an application cannot go back to draft');
SELECT throws_by(
  $test$UPDATE application SET statements = '{"motivation": 1}'$test$,
  '23514', 'application_statements_are_texts', 'a statement is a text');
SELECT throws_by(
  $test$UPDATE application SET statements = jsonb_build_object('motivation', repeat('x', 70000))$test$,
  '23514', 'application_statements_short', 'a statement is no book');
SELECT throws_by(
  $test$INSERT INTO application_topic VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', 4, 'a')$test$,
  '23514', 'application_topic_at_most_three', 'an applicant chooses three topics at most');
SELECT throws_by(
  $test$INSERT INTO offer (meeting_id, application_id, answer, asset, topic, size, evidence) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', 3, 'goodwill', 'a', 2, 'asserted')$test$,
  '23514', 'offer_asset_known', 'an offer is one of ten assets');
SELECT throws_by(
  $test$INSERT INTO need (meeting_id, application_id, answer, asset, topic, size, priority) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', 4, 'training', 'q', 2, 1)$test$,
  '23503', 'need_topic_known', 'a need is on a topic of the meeting');
SELECT throws_by(
  $test$INSERT INTO wish (meeting_id, application_id, position) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', 1)$test$,
  '23514', 'wish_of_one_kind', 'a wish names a person or an organisation');
SELECT throws_by(
  $test$UPDATE application SET funding_assured_minor = 5$test$,
  '23514', 'application_funding_assured_whole', 'a sum has a currency');

SELECT throws_by(
  $test$INSERT INTO gate_answer (meeting_id, application_id, number, gate, is_met, how, recorded_at, recorded_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', 1, 'G1', true, ' ', now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23514', 'gate_answer_how_given', 'a gate is not met without saying how it was answered');
SELECT throws_by(
  $test$INSERT INTO gate_answer (meeting_id, application_id, number, gate, is_met, how, recorded_at, recorded_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', 1, 'G1', true, repeat('x', 3000), now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23514', 'gate_answer_how_short', 'how a gate was answered is no book');
SELECT throws_by(
  $test$INSERT INTO gate_answer (meeting_id, application_id, number, gate, is_met, how, recorded_at, recorded_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', 0, 'G1', true, 'letter', now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23514', 'gate_answer_number_positive', 'answers to gates are counted from 1');
SELECT throws_by(
  $test$UPDATE application SET status = 'late'$test$,
  '23514', 'application_move_allowed', 'who is read is not late afterwards');
INSERT INTO gate_answer (meeting_id, application_id, number, gate, is_met, how, recorded_at, recorded_by)
VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', 1, 'G1', true,
  'letter', now(), '00000000-0000-7000-8000-0000000000c1');
SELECT throws_by(
  $test$INSERT INTO gate_answer SELECT * FROM gate_answer$test$,
  '23505', 'gate_answer_pkey', 'answers to gates are counted');

INSERT INTO offer (meeting_id, application_id, answer, asset, topic, size, evidence)
VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', 31, 'training', 'a', 2,
  'verified');
SELECT throws_by(
  $test$INSERT INTO offer_confirmation (meeting_id, application_id, answer, evidence, remark, confirmed_at, confirmed_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', 31, 'asserted', '', now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23514', 'offer_confirmation_evidence_known', 'words are not confirmed');
SELECT throws_by(
  $test$INSERT INTO offer_confirmation (meeting_id, application_id, answer, evidence, remark, confirmed_at, confirmed_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', 31, 'document', repeat('x', 3000), now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23514', 'offer_confirmation_remark_short', 'what was seen is no book');
SET CONSTRAINTS offer_confirmation_offer_known IMMEDIATE;
SELECT throws_by(
  $test$INSERT INTO offer_confirmation (meeting_id, application_id, answer, evidence, remark, confirmed_at, confirmed_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', 77, 'document', '', now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23503', 'offer_confirmation_offer_known', 'what nobody offers is not confirmed');
INSERT INTO offer_confirmation (meeting_id, application_id, answer, evidence, remark, confirmed_at, confirmed_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', 31, 'document', '', now(), '00000000-0000-7000-8000-0000000000c1');
SELECT throws_by(
  $test$INSERT INTO offer_confirmation SELECT * FROM offer_confirmation$test$,
  '23505', 'offer_confirmation_pkey', 'an offer is confirmed once');
SELECT throws_by(
  $test$INSERT INTO past_partnership (meeting_id, application_id, answer, title, partners_named, from_year) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', 32, 'Earlier work', ARRAY['World Bank', ''], 2003)$test$,
  '23514', 'past_partnership_named_by_words', 'a partner has a name');

SELECT * FROM finish();
