SELECT plan(19);

SELECT throws_by(
  $test$INSERT INTO person (id, name, email, country, languages) VALUES (gen_random_uuid(), 'X', 'nobody', 'LB', '{ar}')$test$,
  '23514', 'person_email_usable', 'an address needs an @');
SELECT throws_by(
  $test$INSERT INTO person (id, name, email, country, languages) VALUES (gen_random_uuid(), 'X', 'x@example.org', 'QQ', '{ar}')$test$,
  '23503', 'person_country_known', 'a country is one of ISO 3166');
SELECT throws_by(
  $test$INSERT INTO person (id, name, email, country, languages) VALUES (gen_random_uuid(), 'Amal One', 'ONE@example.org', 'LB', '{ar}')$test$,
  '23505', 'person_once', 'the same mailbox and name is the same person');
SELECT throws_by(
  $test$INSERT INTO person (id, name, email, country, languages) VALUES (gen_random_uuid(), ' AMAL  one', 'one@example.org', 'LB', '{ar}')$test$,
  '23505', 'person_once', 'case and blanks make no other person');
SELECT throws_by(
  $test$INSERT INTO person (id, name, email, country, languages) VALUES (gen_random_uuid(), 'X', 'a..b@example.org', 'LB', '{ar}')$test$,
  '23514', 'person_email_usable', 'a letter can be sent to an address');
SELECT throws_by(
  $test$UPDATE person SET twin = -1$test$,
  '23514', 'person_twin_not_negative', 'twins are counted from 0');
SELECT lives_ok(
  $test$INSERT INTO person (id, name, email, country, languages, twin) VALUES (gen_random_uuid(), 'Amal One', 'one@example.org', 'LB', '{ar}', 1)$test$,
  'a second spelling of one person that came in before the rule is kept apart');
SELECT throws_by(
  $test$UPDATE person SET gender = 'female'$test$,
  '23514', 'person_gender_self_stated', 'gender is one of the answers offered');
SELECT throws_by(
  $test$UPDATE organisation SET sector = 'military'$test$,
  '23514', 'organisation_sector_known', 'a sector is one of eight');
SELECT throws_by(
  $test$UPDATE organisation SET name = ' '$test$,
  '23514', 'organisation_name_given', 'an organisation has a name');
SELECT throws_by(
  $test$INSERT INTO account (id, login, name) VALUES (gen_random_uuid(), 'officer', 'Another')$test$,
  '23505', 'account_login_once', 'a login belongs to one account');
INSERT INTO account_role (account_id, role, of_meeting) VALUES
  ('00000000-0000-7000-8000-0000000000c1', 'organiser', NULL),
  ('00000000-0000-7000-8000-0000000000c1', 'organiser', '00000000-0000-7000-8000-0000000000e1');
SELECT throws_by(
  'INSERT INTO account_role SELECT account_id, role, of_meeting FROM account_role',
  '23505', 'account_role_once', 'a role is given once in every meeting, and once in one');
SELECT throws_by(
  $test$UPDATE account_role SET of_meeting = gen_random_uuid()$test$,
  '23503', 'account_role_meeting_known', 'a role is of a meeting that is known');
SELECT throws_by(
  $test$UPDATE account_role SET role = 'administrator' WHERE of_meeting IS NOT NULL$test$,
  '23514', 'account_role_administrator_of_house', 'an administrator is of no one meeting');

INSERT INTO account (id, login, name)
VALUES ('00000000-0000-7000-8000-0000000000c2', 'deputy', 'Deputy (invented)');
INSERT INTO account_role (account_id, role) VALUES
  ('00000000-0000-7000-8000-0000000000c1', 'administrator'),
  ('00000000-0000-7000-8000-0000000000c2', 'administrator');
SELECT throws_by(
  'DELETE FROM account_role', '23514', 'account_role_administrator_stays',
  'not all administrators go at once');
SELECT lives_ok(
  $test$DELETE FROM account WHERE login = 'deputy'$test$, 'one of two administrators goes');
SELECT throws_by(
  $test$DELETE FROM account_role WHERE role = 'administrator'$test$,
  '23514', 'account_role_administrator_stays', 'the last administrator keeps the role');
SELECT throws_by(
  $test$UPDATE account_role SET role = 'assistant' WHERE role = 'administrator'$test$,
  '23514', 'account_role_administrator_stays', 'and becomes nothing else');
SELECT throws_by(
  $test$DELETE FROM account WHERE login = 'officer'$test$,
  '23514', 'account_role_administrator_stays', 'nor is the account deleted');

SELECT * FROM finish();
