SELECT plan(23);

CREATE FUNCTION project_of(changes jsonb) RETURNS text
LANGUAGE sql AS $$
  SELECT format(
    'INSERT INTO project SELECT * FROM jsonb_populate_record(NULL::project, %L)',
    '{"meeting_id": "00000000-0000-7000-8000-0000000000e1", "code": "PR-0001",
      "id": "00000000-0000-7000-8000-000000000095", "title": {"en": "School"}, "table_no": 2,
      "owner_person": "00000000-0000-7000-8000-0000000000b1", "status": "planned",
      "added_by": "00000000-0000-7000-8000-0000000000c1"}'::jsonb
    || jsonb_build_object('added_at', now()) || changes)
$$;
CREATE FUNCTION lack_of(changes jsonb) RETURNS text
LANGUAGE sql AS $$
  SELECT format(
    'INSERT INTO project_lack SELECT * FROM jsonb_populate_record(NULL::project_lack, %L)',
    '{"meeting_id": "00000000-0000-7000-8000-0000000000e1", "project": "PR-0001", "number": 1,
      "kind": "finance", "asset": "funding", "topic": "a"}'::jsonb || changes)
$$;
SELECT throws_by(project_of(changes), state, rule, sentence)
FROM (VALUES
  ('{"code": "P-0001"}'::jsonb, '23514', 'project_code_shape', 'a code is PR and four digits'),
  ('{"title": {}}', '23514', 'project_title_given', 'it is called something'),
  ('{"status": "hoped", "settled_at": null}', '23514', 'project_status_known', 'it is one of four'),
  ('{"status": "done"}', '23514', 'project_settled_whole', 'who says that it is done is told'),
  ('{"status": "ended", "settled_at": "2007-12-01", "settled_by": "00000000-0000-7000-8000-0000000000c1", "settled_reason": ""}', '23514', 'project_ended_for_reason', 'what ends does for a reason'),
  ('{"owner_person": "00000000-0000-7000-8000-0000000000b9"}', '23503', 'project_owner_person_known', 'owners are of the directory'),
  ('{"owner_organisation": "00000000-0000-7000-8000-0000000000a9"}', '23503', 'project_owner_organisation_known', 'organisations too'),
  ('{"outcome": "Z9"}', '23503', 'project_outcome_known', 'an outcome is listed'),
  ('{"table_no": 9}', '23503', 'project_table_known', 'a table is there'),
  ('{"partnership": "P-0009"}', '23503', 'project_partnership_known', 'a partnership is there')
) AS wrong (changes, state, rule, sentence);
SELECT throws_by(project_of('{"status": "ended", "settled_at": "2007-12-01", "settled_by": "00000000-0000-7000-8000-0000000000c1"}'::jsonb || jsonb_build_object('settled_reason', repeat('x', 16001))), '23514', 'project_settled_reason_short', 'a reason is no book');
SELECT lives_ok(project_of('{}'), 'a project is there before the meeting');
SELECT throws_by(project_of('{"id": "00000000-0000-7000-8000-000000000096", "table_no": null}'), '23505', 'project_pkey', 'a code is given once');
SELECT throws_by(project_of('{"id": "00000000-0000-7000-8000-000000000096", "code": "PR-0002"}'), '23505', 'project_table_once', 'a table has one theme');
SELECT throws_by(lack_of(changes), state, rule, sentence)
FROM (VALUES
  ('{"number": 0}'::jsonb, '23514', 'project_lack_number_positive', 'what is lacking is counted from one'),
  ('{"kind": "money"}', '23514', 'project_lack_kind_known', 'it is of a kind'),
  ('{"asset": "gold"}', '23514', 'project_lack_asset_known', 'somebody can offer it'),
  ('{"topic": "z"}', '23503', 'project_lack_topic_known', 'on a topic of the meeting'),
  ('{"filler_person": "00000000-0000-7000-8000-0000000000b1"}', '23514', 'project_lack_filled_whole', 'who says that it is filled is told'),
  ('{"project": "PR-0009"}', '23503', 'project_lack_project_known', 'a project lacks it')
) AS wrong (changes, state, rule, sentence);
SELECT lives_ok(lack_of('{}'), 'a project lacks something');
UPDATE project SET status = 'running';
SELECT throws_by($test$DELETE FROM round_table WHERE number = 2$test$, '23503', 'project_table_known', 'its table stays');
UPDATE project SET status = 'done', settled_at = now(), settled_reason = '',
  settled_by = '00000000-0000-7000-8000-0000000000c1';
SELECT throws_by($test$UPDATE project SET status = 'ended', settled_reason = 'No'$test$, '23514', 'project_move_allowed', 'what is done does not end');
