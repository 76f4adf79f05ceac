import Testing

/// How to break an invariant behind the back of every constraint, and how many rows tell it.
struct Breach: CustomTestStringConvertible {
  let check: String
  let sql: String
  let rows: Int

  init(_ check: String, _ sql: String, rows: Int = 1) {
    self.check = check
    self.sql = sql
    self.rows = rows
  }

  var testDescription: String { "\(check): \(sql.split(separator: "\n").first ?? "")" }

  static let all =
    ofTheHouse + ofTheMeeting + ofApplications + ofScores + ofSelections
    + ofInvitations + ofNominations + ofSubstitutes + ofGuests + ofLetters + ofSeats + ofReviews
    + ofPeople + ofTwins + ofToldRows
    + ofTheTrail

  static let sign = """
    UPDATE selection SET signed_at = now(), signed_by = '00000000-0000-7000-8000-0000000000c1';
    """

  static let other = "'00000000-0000-7000-8000-0000000000ff'"

  static func floor(_ attribute: String, _ value: String, lowest: Int) -> String {
    """
    INSERT INTO selection_floor (meeting_id, name, position, title, attribute, "values", lowest)
    VALUES (
      '00000000-0000-7000-8000-0000000000e1', 'floor', 1, '{}', '\(attribute)', '{\(value)}',
      \(lowest));
    """
  }

  /// One row of a table again with some columns changed; `change` is a JSON object.
  static func again(_ table: String, _ change: String) -> String {
    """
    INSERT INTO \(table) SELECT (jsonb_populate_record(\(table), '\(change)')).*
    FROM \(table) ORDER BY 1, 2 LIMIT 1;
    """
  }

  /// Scores of the computation: totals by rank, each of the application or of one made up.
  private static func scores(_ ranks: [(rank: Int, total: Int)]) -> String {
    ranks.enumerated().map { place, score in
      """
      INSERT INTO score (meeting_id, scoring_id, application_id, rank, total, merit, parts)
      SELECT meeting_id, id,
        \(place == 0 ? "applications[1]" : "gen_random_uuid()"), \(score.rank), \(score.total), 0,
        '[{"microPoints": \(score.total)}]'
      FROM scoring;
      """
    }.joined(separator: "\n")
  }

  private static let rating = """
    INSERT INTO rating (meeting_id, application_id, reviewer_id, rubric_id, criterion, points)
    SELECT meeting_id, application_id, reviewer_id, '00000000-0000-7000-8000-0000000000d1', 'C1', 3
    FROM review;
    """

  static let seating = """
    INSERT INTO seating (
      meeting_id, seed, objective, potential_met, at_random, repeats, repeats_minimum,
      solved_at, solved_by)
    VALUES (
      '00000000-0000-7000-8000-0000000000e1', 1, 0, 0, 0, 0, 0, now(),
      '00000000-0000-7000-8000-0000000000c1');
    """

  private static let ofTheHouse = [
    Breach("audit_actors", "DELETE FROM account"),
    Breach(
      "audit_lines",
      """
      INSERT INTO audit_line (meeting_id, number, line, kind, object_id, is_secret, hash)
      SELECT meeting_id, number, 1, 'person', gen_random_uuid(), false, sha256('')
      FROM audit_entry ORDER BY number LIMIT 1
      """),
    Breach("audit_bodies", #"UPDATE audit_body SET body = '{"other": "words"}'"#),
    Breach("audit_chain", "UPDATE audit_entry SET act = 'meeting.publish'"),
    Breach("audit_chain", "DELETE FROM audit_entry"),
    Breach("audit_chain", "UPDATE audit_entry SET number = 2", rows: 2),
    Breach("audit_meetings", "UPDATE audit_entry SET meeting_id = \(other)"),
    Breach(
      "audit_meetings",
      "UPDATE audit_entry SET meeting_id = \(other), act = 'meeting.remove'", rows: 0),
    Breach("audit_numbers", "UPDATE audit_head SET number = 2"),
    Breach("audit_numbers", "UPDATE audit_entry SET number = 2"),
    Breach("audit_numbers", "DELETE FROM audit_entry"),
    Breach(
      "organisations_once",
      "CREATE TEMPORARY TABLE organisation AS "
        + "SELECT 'PIC-1' AS external_key FROM generate_series(1, 3)"),
    Breach(
      "people_once", "DROP INDEX person_once; UPDATE person SET name = 'A', email = 'A@b.org'"),
    Breach(
      "people_once",
      "DROP INDEX person_once; UPDATE person SET email = 'a@b.org'", rows: 0),
  ]

  private static let ofTheMeeting = [
    Breach("aide_memoire_versions", memoire(version: 2)),
    Breach("aide_memoire_versions", memoire(version: 1) + memoire(version: 3)),
    Breach("aide_memoire_versions", memoire(version: 1) + memoire(version: 2), rows: 0),
    Breach("floors_possible", floor("gender", "f", lowest: 2)),
    Breach("floors_possible", floor("gender", "f", lowest: 1), rows: 0),
    Breach(
      "hashes_shaped",
      """
      ALTER TABLE rubric DROP CONSTRAINT rubric_sha256_shape;
      UPDATE rubric SET sha256 = upper(sha256)
      """, rows: 2),
    Breach(
      "hashes_shaped",
      memoire(version: 1)
        + """
        ALTER TABLE aide_memoire DROP CONSTRAINT aide_memoire_sha256_shape;
        UPDATE aide_memoire SET sha256 = 'abc'
        """),
    Breach("meetings_complete", "DELETE FROM place WHERE track = 'nominated'"),
    Breach("meetings_complete", "UPDATE meeting SET published_at = now()"),
    Breach(
      "meetings_complete",
      memoire(version: 1) + "UPDATE meeting SET published_at = now()", rows: 0),
    Breach(
      "meetings_complete",
      memoire(version: 1) + "UPDATE meeting SET published_at = now(); DELETE FROM topic"),
    Breach(
      "meetings_complete",
      memoire(version: 1) + "UPDATE meeting SET published_at = now(); DELETE FROM criterion"),
    Breach(
      "meetings_complete",
      memoire(version: 1)
        + "UPDATE meeting SET published_at = now(); UPDATE place SET places = 0, taken = 0"),
    Breach("meetings_recorded", "DELETE FROM audit_entry"),
    Breach("meetings_recorded", "UPDATE audit_entry SET act = 'meeting.publish'"),
    Breach("rounds_in_order", "UPDATE session SET round = 2 WHERE round = 1"),
    Breach(
      "rounds_in_order",
      """
      INSERT INTO session (meeting_id, key, kind, during, title, round) VALUES (
        '00000000-0000-7000-8000-0000000000e1', 'round-2', 'round_table',
        '[2007-09-05 05:00+00, 2007-09-05 05:30+00)', '{}', 2)
      """, rows: 2),
    Breach("rubric_criteria", "UPDATE criterion SET position = 2", rows: 2),
    Breach(
      "rubric_criteria",
      """
      ALTER TABLE criterion DROP CONSTRAINT criterion_weight_positive;
      UPDATE criterion SET weight = 0
      """, rows: 2),
    Breach(
      "session_days",
      "UPDATE session SET during = '[2007-09-04 20:00+00, 2007-09-05 07:00+00)' "
        + "WHERE key = 'opening'"),
    Breach(
      "session_days",
      "UPDATE session SET during = '[2007-09-04 21:00+00, 2007-09-05 07:00+00)' "
        + "WHERE key = 'opening'", rows: 0),
    Breach("session_days", "UPDATE meeting SET starts = '2007-09-06'", rows: 2),
    Breach(
      "session_rooms",
      """
      ALTER TABLE session DROP CONSTRAINT session_room_once;
      UPDATE session SET during = '[2007-09-05 07:30+00, 2007-09-05 09:00+00)'
      WHERE key = 'opening'
      """, rows: 2),
    Breach("session_topics", "UPDATE session SET topics = '{a,z}' WHERE key = 'opening'"),
  ]

  private static func memoire(version: Int) -> String {
    """
    INSERT INTO aide_memoire (meeting_id, version, body, sha256) VALUES (
      '00000000-0000-7000-8000-0000000000e1', \(version), '{}', repeat('a', 64));
    """
  }

  private static let ofApplications = [
    Breach("applications_late", "UPDATE application SET status = 'late'"),
    Breach(
      "applications_late",
      sign + "DELETE FROM invitation; UPDATE application SET status = 'late'"),
    Breach(
      "applications_late", "DELETE FROM invitation; UPDATE application SET status = 'late'",
      rows: 0),
    Breach(
      "candidates_on_one_track",
      "UPDATE candidate SET track = CASE track WHEN 'open' THEN 'nominated' ELSE 'open' END",
      rows: 2),
    Breach(
      "countries_known",
      """
      INSERT INTO need (meeting_id, application_id, answer, asset, topic, countries, size, priority)
      SELECT meeting_id, id, 1, 'data', 'a', '{LB,QQ}', 1, 1 FROM application
      """),
    Breach("gates_known", "UPDATE application SET gates = '{mandate}'"),
    Breach(
      "gates_known",
      """
      INSERT INTO gate (rubric_id, code, position, title)
      VALUES ('00000000-0000-7000-8000-0000000000d1', 'mandate', 1, '{}');
      UPDATE application SET gates = '{mandate}'
      """, rows: 0),
    Breach(
      "nominated_unscored",
      """
      INSERT INTO application (meeting_id, id, code, person_id, status, authority)
      VALUES (
        '00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), 'A-0002',
        '00000000-0000-7000-8000-0000000000b2', 'submitted', 'personal')
      """),
    Breach(
      "partners_known",
      """
      INSERT INTO past_partnership (meeting_id, application_id, answer, title, partners, from_year)
      SELECT meeting_id, id, 1, '',
        ARRAY[\(other), '00000000-0000-7000-8000-0000000000a1']::uuid[], 2001
      FROM application
      """),
    Breach(
      "statuses_known",
      """
      ALTER TABLE application DROP CONSTRAINT application_status_known;
      UPDATE application SET status = 'lost'
      """),
    Breach("statuses_known", "DELETE FROM life_cycle_move", rows: 4),
  ]

  private static let ofScores = [
    Breach(
      "potentials_in_range",
      "UPDATE scoring SET applications = applications || applications, potential = '\\x03e9'"),
    Breach(
      "potentials_in_range",
      "UPDATE scoring SET applications = applications || applications, potential = '\\x03e8'",
      rows: 0),
    Breach(
      "potentials_in_range",
      """
      ALTER TABLE scoring DROP CONSTRAINT scoring_potential_whole;
      UPDATE scoring SET potential = '\\x0001'
      """),
    Breach("ratings_free_of_conflict", rating, rows: 0),
    Breach(
      "ratings_free_of_conflict",
      rating + "UPDATE review SET standing = 'conflict', reason = 'colleagues'"),
    Breach("ratings_free_of_conflict", rating + "DELETE FROM review"),
    Breach(
      "ratings_free_of_conflict",
      rating + "UPDATE application SET person_id = reviewer_id FROM review"),
    Breach("ratings_under_rubric", rating, rows: 0),
    Breach("ratings_under_rubric", rating + "UPDATE rating SET criterion = 'C9'"),
    Breach(
      "ratings_under_rubric",
      rating + "UPDATE rating SET rubric_id = '00000000-0000-7000-8000-0000000000d2'"),
    Breach("score_parts", scores([(1, 5)]) + #"UPDATE score SET parts = '[{"microPoints": 4}]'"#),
    Breach("score_ranks", scores([(2, 5)])),
    Breach("score_ranks", scores([(1, 5), (3, 4)])),
    Breach("score_ranks", scores([(1, 5), (2, 6)])),
    Breach("score_ranks", scores([(1, 5), (2, 5), (3, 4)]), rows: 0),
    Breach(
      "scores_in_range",
      "ALTER TABLE score DROP CONSTRAINT score_total_in_range;" + scores([(1, 100_000_001)])),
    Breach("scores_of_scoring", scores([(1, 5), (2, 4)])),
    Breach("scores_of_scoring", scores([(1, 5)]) + "DELETE FROM scoring"),
  ]

  private static let ofSelections = [
    Breach(
      "applications_decided",
      "UPDATE application SET status = 'selected'"),
    Breach(
      "applications_decided", sign + "UPDATE application SET status = 'selected'", rows: 0),
    Breach("decisions_agree", sign),
    Breach("decisions_complete", scores([(1, 5), (2, 4)])),
    Breach("decisions_scored", "UPDATE scoring SET applications = '{}'"),
    Breach("floors_hold", floor("sector", "government", lowest: 2) + sign),
    Breach("floors_hold", floor("sector", "incubator", lowest: 1) + sign),
    Breach("floors_hold", floor("country", "JO", lowest: 1) + sign),
    Breach("floors_hold", floor("language", "fr", lowest: 1) + sign),
    Breach("floors_hold", floor("gender", "f", lowest: 1) + sign),
    Breach("floors_hold", floor("sector", "government", lowest: 1) + sign, rows: 0),
    Breach("floors_hold", floor("country", "LB", lowest: 1) + sign, rows: 0),
    Breach("floors_hold", floor("language", "ar", lowest: 1) + sign, rows: 0),
    Breach("choices_hold", standing + chosen("false, 'covered'")),
    Breach("choices_hold", standing + chosen("true, 'topic'"), rows: 0),
    Breach("signed_decisions", sign + recorded, rows: 0),
    Breach("signed_decisions", sign + signed("'0000'")),
    Breach(
      "signed_decisions",
      sign + signed("encode(sha256(convert_to(E'A-0001 selected - -\\n', 'UTF8')), 'hex')"), rows: 0
    ),
    Breach(
      "signed_decisions",
      sign + signed("encode(sha256(convert_to(E'A-0001 selected - -\\n', 'UTF8')), 'hex')")
        + again("decision", "{\"application_id\": \(quoted)}")),
    Breach("signed_decisions", sign + signed("'0000'") + "DELETE FROM decision"),
    Breach("signed_assessments", sign),
    Breach("signed_assessments", sign + frozen, rows: 0),
    Breach("signed_assessments", sign + frozen + altered),
    Breach("signed_assessments", sign + frozen + "DELETE FROM assessment"),
    Breach("signed_assessments", sign + frozen + standing + chosen("true, 'topic'")),
    Breach("signed_ratings", sign + frozen, rows: 0),
    Breach("signed_ratings", sign + frozen + rating),
    Breach("successions_whole", left),
    Breach("successions_whole", left + "UPDATE application SET status = 'withdrawn'", rows: 0),
    Breach("selected_within_places", again("decision", "{\"application_id\": \(quoted)}")),
    Breach("selected_within_places", "UPDATE place SET places = 0, taken = 0"),
    Breach(
      "selected_within_places",
      again("selection", "{\"id\": \(quoted), \"number\": 2}")
        + "UPDATE place SET places = 0, taken = 0", rows: 0),
    Breach("signatures_recorded", sign),
    Breach("signatures_recorded", recorded + sign, rows: 0),
    Breach(
      "signatures_recorded", recorded + sign + "UPDATE selection SET signed_at = '2007-01-01'"),
    Breach(
      "signatures_recorded",
      "DROP INDEX selection_signed_once;" + again("selection", "{\"id\": \(quoted), \"number\": 2}")
        + recorded
        + sign, rows: 2),
    Breach(
      "waiting_list_order",
      "UPDATE decision SET outcome = 'waitlisted', position = 2"),
    Breach(
      "waiting_list_order",
      "UPDATE decision SET outcome = 'waitlisted', position = 1;"
        + again("decision", "{\"application_id\": \(quoted), \"position\": 3}")),
  ]

  private static let standing = """
    INSERT INTO standing (meeting_id, selection_id, application_id, verdict)
    SELECT meeting_id, selection_id, application_id, 'undecided' FROM decision;
    """

  private static func chosen(_ choice: String) -> String {
    """
    INSERT INTO choice (
      meeting_id, selection_id, application_id, is_in, reason, decided_at, decided_by
    )
    SELECT meeting_id, selection_id, application_id, \(choice), now(),
      '00000000-0000-7000-8000-0000000000c1'
    FROM decision;
    """
  }

  private static func signed(_ hash: String) -> String {
    """
    SELECT audit_write(
      meeting_id, now(), signed_by, 'selection.sign', 'TEST-1',
      jsonb_build_object('selection', id, 'decisions', \(hash)::text))
    FROM selection;
    """
  }

  /// The hashes of a signature over one who is selected, no choice, `{}` and no rating.
  static let frozen = """
    SELECT audit_write(
      meeting_id, now(), signed_by, 'selection.sign', 'TEST-1', parts || jsonb_build_object(
        'signed', encode(sha256(convert_to(
          'decisions ' || (parts ->> 'decisions') || E'\\n'
            || 'choices ' || (parts ->> 'choices') || E'\\n'
            || 'assessment ' || (parts ->> 'assessment') || E'\\n'
            || 'ratings ' || (parts ->> 'ratings') || E'\\n', 'UTF8')), 'hex')))
    FROM (
      SELECT meeting_id, signed_by, jsonb_build_object(
        'selection', id,
        'decisions', encode(sha256(convert_to(E'A-0001 selected - -\\n', 'UTF8')), 'hex'),
        'choices', encode(sha256(''), 'hex'), 'assessment', encode(sha256('{}'), 'hex'),
        'ratings', encode(sha256(''), 'hex')) AS parts
      FROM selection
    ) AS signature;
    """

  private static let altered = """
    UPDATE assessment SET content = '{"a": 1}', hash = encode(sha256('{"a": 1}'), 'hex');
    """

  private static let left = """
    INSERT INTO succession (meeting_id, number, leaving_id, cause, at, recorded_by)
    SELECT meeting_id, 1, id, 'declined', now(), '00000000-0000-7000-8000-0000000000c1'
    FROM application;
    """

  static let quoted = #""00000000-0000-7000-8000-0000000000ff""#

  private static let recorded = """
    SELECT audit_write(
      '00000000-0000-7000-8000-0000000000e1', now(), '00000000-0000-7000-8000-0000000000c1',
      'selection.sign', 'TEST-1', '{}');
    """
}
