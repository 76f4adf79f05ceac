import ConveneSQL
import ConveneTesting
import Postgres
import Testing

@Suite(.serialized) struct CheckTests {
  @Test(arguments: Check.all.map(\.name))
  func `an empty database breaks no invariant`(name: String) async throws {
    let check = try Check.named(name)
    let broken = try await TestDatabase().withRollback { try $0.broken(check) }
    #expect(broken == 0)
  }

  @Test(arguments: Check.all.map(\.name))
  func `a small meeting breaks no invariant`(name: String) async throws {
    let check = try Check.named(name)
    let broken = try await TestDatabase().withRollback { connection in
      try connection.script(try Project.text("sql/tests/fixture.sql"))
      return try connection.broken(check)
    }
    #expect(broken == 0)
  }

  @Test(arguments: breaches)
  func `a breach of an invariant is found`(breach: Breach) async throws {
    let check = try Check.named(breach.check)
    let broken = try await TestDatabase().withRollback { connection in
      try connection.script(try Project.text("sql/tests/fixture.sql"))
      try connection.script("SET LOCAL session_replication_role = replica")
      try connection.script(breach.sql)
      return try connection.broken(check)
    }
    #expect(broken == breach.rows)
  }

  @Test func `every invariant has a breach`() {
    #expect(Set(Self.breaches.map(\.check)) == Set(Check.all.map(\.name)))
  }

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
  }

  private static let sign = """
    UPDATE selection SET signed_at = now(), signed_by = '00000000-0000-7000-8000-0000000000c1';
    """

  private static func floor(_ attribute: String, _ value: String, lowest: Int) -> String {
    """
    INSERT INTO selection_floor (meeting_id, name, position, title, attribute, "values", lowest)
    VALUES (
      '00000000-0000-7000-8000-0000000000e1', 'floor', 1, '{}', '\(attribute)', '{\(value)}',
      \(lowest));
    """
  }

  static let breaches = [
    Breach("audit_bodies", #"UPDATE audit_body SET body = '{"other": "words"}'"#),
    Breach("audit_chain", "UPDATE audit_entry SET act = 'meeting.publish'"),
    Breach("audit_chain", "DELETE FROM audit_entry"),
    Breach("audit_chain", "UPDATE audit_entry SET number = 2", rows: 2),
    Breach("decisions_agree", sign),
    Breach("floors_hold", floor("sector", "government", lowest: 2) + sign),
    Breach("floors_hold", floor("sector", "incubator", lowest: 1) + sign),
    Breach("floors_hold", floor("country", "JO", lowest: 1) + sign),
    Breach("floors_hold", floor("language", "fr", lowest: 1) + sign),
    Breach("floors_hold", floor("gender", "f", lowest: 1) + sign),
    Breach("floors_hold", floor("sector", "government", lowest: 1) + sign, rows: 0),
    Breach("floors_hold", floor("country", "LB", lowest: 1) + sign, rows: 0),
    Breach("floors_hold", floor("language", "ar", lowest: 1) + sign, rows: 0),
    Breach(
      "nominated_unscored",
      """
      INSERT INTO application (meeting_id, id, code, person_id, status, authority)
      VALUES (
        '00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), 'A-0002',
        '00000000-0000-7000-8000-0000000000b2', 'submitted', 'personal')
      """),
    Breach("participants_accepted", "UPDATE invitation SET status = 'declined'"),
    Breach("participants_accepted", "DELETE FROM participant"),
    Breach("participants_accepted", "DELETE FROM invitation"),
    Breach("places", "UPDATE place SET taken = 0"),
    Breach("places", "DELETE FROM participant"),
    Breach(
      "score_parts",
      """
      INSERT INTO score (meeting_id, scoring_id, application_id, rank, total, merit, parts)
      SELECT meeting_id, id, applications[1], 1, 5, 0, '[{"microPoints": 2}, {"microPoints": 2}]'
      FROM scoring
      """),
    Breach(
      "seats_whole",
      """
      INSERT INTO seating (
        meeting_id, seed, objective, potential_met, at_random, repeats, repeats_minimum,
        solved_at, solved_by)
      VALUES (
        '00000000-0000-7000-8000-0000000000e1', 1, 0, 0, 0, 0, 0, now(),
        '00000000-0000-7000-8000-0000000000c1');
      DELETE FROM seat;
      """),
    Breach("table_sizes", "UPDATE round_table SET lowest = 2"),
  ]
}

extension Check {
  fileprivate static func named(_ name: String) throws -> Check {
    try #require(all.first { $0.name == name })
  }
}

extension Connection {
  /// How many rows break the invariant.
  fileprivate func broken(_ check: Check) throws -> Int {
    try rows(Statement(name: "", sql: check.text)).count
  }
}
