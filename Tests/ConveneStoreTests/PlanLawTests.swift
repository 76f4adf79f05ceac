import ConveneSQL
import ConveneTesting
import Foundation
import Postgres
import Testing

/// Plans of hot statements on 20 meetings with 5,000 applications and 75,000 points.
struct PlanLawTests {
  /// Tables with rows by the thousand.
  private static let large = [
    "application", "application_topic", "candidate", "decision", "invitation", "letter", "need",
    "offer", "organisation", "participant", "person", "rating", "review", "score", "seat",
    "standing", "wish",
  ]

  /// What is read and written all day, with arguments as the program gives them.
  private static let hot: [(query: Query, arguments: String)] = [
    (.applicationCodes, "meeting.id, NULL"),
    (.applicationCodes, "meeting.id, ARRAY['A-00017']"),
    (.applicationDecide, "meeting.id, scored.selection"),
    (.applicationFind, "meeting.id, 'A-00017'"),
    (.applicationList, "meeting.id, NULL"),
    (.applicationList, "meeting.id, few.applications"),
    (.applicationLines, "meeting.id, 'A-00017', 50"),
    (.applicationMove, "meeting.id, few.applications, 'under_review', 'withdrawn'"),
    (.candidateTracks, "meeting.id, few.people"),
    (.decisionList, "meeting.id, scored.selection"),
    (.invitationAnswer, "meeting.id, few.invitations, 'accepted', now(), NULL, NULL, NULL"),
    (.invitationList, "meeting.id"),
    (.letterClaim, "meeting.id, 50, now(), now()"),
    (.letterCounts, "meeting.id"),
    (.letterHurry, "meeting.id"),
    (.letterMark, "meeting.id, few.letters[1], 1, 'sent', now(), NULL, '250 ok'"),
    (.letterPass, "meeting.id, few.letters[1], 1, now(), '250 ok', 1, now()"),
    (.letterPostponed, "meeting.id"),
    (.letterPutBack, "meeting.id, few.letters, ARRAY[1,1,1]"),
    (.letterReaders, "meeting.id"),
    (.letterRelease, "meeting.id, now()"),
    (.letterRefused, "meeting.id"),
    (.letterTell, "meeting.id, 100"),
    (.letterUntold, "meeting.id"),
    (.organisationAlike, "ARRAY['organisation 7 invented']"),
    (.organisationByName, "ARRAY['organisation 7 (invented)']"),
    (.organisationFind, "'''anis'':* & ''7'':*', 101"),
    (.organisationLines, "'', '00000000-0000-0000-0000-000000000000', 50"),
    (.participantList, "meeting.id"),
    (.personByMailbox, "ARRAY['p7@example.org'], ARRAY['Person 7']"),
    (.personFind, "meeting.id, '''erson'':* & ''7'':*', 'A-00017%', 'directory', 101"),
    (.personFind, "meeting.id, '''erson'':* & ''7'':*', NULL, 'meeting', 101"),
    (.personLines, "'Person 7', few.people[1], 50"),
    (.personList, "few.people"),
    (.ratingList, "meeting.id, few.applications"),
    (.ratingList, "meeting.id, NULL"),
    (.reviewCount, "meeting.id"),
    (.reviewGive, "meeting.id, now(), few.applications, few.people"),
    (.reviewList, "meeting.id"),
    (.reviewerList, "meeting.id"),
    (.scoreList, "meeting.id, scored.scoring"),
    (.seatGiveBack, "meeting.id, few.people"),
    (.seatList, "meeting.id"),
    (.standingList, "meeting.id, scored.selection"),
  ]

  @Test func `no hot statement reads a large table from end to end, and one that does is found`()
    async throws
  {
    let (scans, breaches) = try await TestDatabase().withClone { database in
      try await Self.fill(database)
      return try await database.withConnection { connection in
        try connection.script("BEGIN")
        defer { _ = try? connection.script("ROLLBACK") }
        let byRow = try Self.scans(
          of: "SELECT count(name) FROM person WHERE country = $1::text", with: "'LB'", connection)
        let some = try Self.scans(
          of: "SELECT name FROM person WHERE id = ANY ($1::uuid[])", with: "few.people", connection)
        try connection.script("SET LOCAL enable_seqscan = off")
        let byIndex = try Self.scans(
          of: "SELECT id FROM person WHERE $1::text <> '' ORDER BY id", with: "'LB'", connection)
        try connection.script("SET LOCAL enable_seqscan = on; SET LOCAL ROLE convene_app")
        let hot = try Self.hot.flatMap { hot in
          try Self.scans(of: hot.query.sql, with: hot.arguments, connection)
            .map { "\(hot.query.rawValue): \($0)" }
        }
        return (hot, [byRow, some, byIndex])
      }
    }
    #expect(scans == [])
    #expect(breaches == [["Seq Scan on person"], [], ["Index Only Scan on person"]])
  }

  private static func fill(_ database: Database) async throws {
    let crowd = try Project.text("Tests/Fixtures/size/crowd.sql")
    try await database.withConnection { connection in
      try connection.script(
        """
        BEGIN;
        SET LOCAL crowd.meetings = 20;
        SET LOCAL crowd.applications = 250;
        SET LOCAL crowd.people = 40000;
        \(crowd)
        COMMIT;
        SELECT set_config('app.meeting', md5('meeting 1')::uuid::text, false);
        CREATE TABLE public.few AS
        SELECT
          ARRAY(
            SELECT id FROM application WHERE meeting_id = md5('meeting 1')::uuid LIMIT 3
          ) AS applications,
          ARRAY(
            SELECT person_id FROM application WHERE meeting_id = md5('meeting 1')::uuid LIMIT 3
          ) AS people,
          ARRAY(
            SELECT id FROM invitation WHERE meeting_id = md5('meeting 1')::uuid LIMIT 3
          ) AS invitations,
          ARRAY(SELECT id FROM letter WHERE meeting_id = md5('meeting 1')::uuid LIMIT 3) AS letters;
        GRANT SELECT ON few TO convene_app;
        """)
    }
  }

  /// Large tables that a plan reads from end to end, each with how.
  private static func scans(
    of sql: String, with arguments: String, _ connection: Connection
  ) throws -> [String] {
    let row = try #require(
      try connection.rows(
        Statement(
          name: "",
          sql: """
            SELECT concat_ws(', ', \(literals(arguments))) AS values
            FROM few, (SELECT md5('meeting 1')::uuid AS id) AS meeting, (
              SELECT md5('scoring 1')::uuid AS scoring, md5('selection 1')::uuid AS selection
            ) AS scored
            """)
      ).first)
    let values: String = try row["values"]
    try connection.script("PREPARE hot AS \(sql)")
    defer { _ = try? connection.script("DEALLOCATE hot") }
    let lines: [Row] = try connection.rows(
      Statement(name: "", sql: "EXPLAIN (FORMAT JSON) EXECUTE hot(\(values))"))
    let text: String = try lines.map { try $0["QUERY PLAN"] as String }.joined(separator: "\n")
    let plans = try JSONDecoder().decode([Explained].self, from: Data(text.utf8))
    return plans.flatMap { $0.plan.whole }.filter { scan in
      large.contains { scan.hasSuffix(" on \($0)") }
    }
  }

  /// Each argument as a literal of SQL, arrays and all.
  private static func literals(_ arguments: String) -> String {
    arguments.split(separator: ", ").map { "quote_nullable(\($0)::text)" }.joined(separator: ", ")
  }
}

private struct Explained: Decodable {
  let plan: PlanNode

  enum CodingKeys: String, CodingKey { case plan = "Plan" }
}

private struct PlanNode: Decodable {
  let kind: String
  let relation: String?
  let condition: String?
  let recheck: String?
  let plans: [PlanNode]?

  enum CodingKeys: String, CodingKey {
    case kind = "Node Type"
    case relation = "Relation Name"
    case condition = "Index Cond"
    case recheck = "Recheck Cond"
    case plans = "Plans"
  }

  /// Scans of whole tables in this plan, by whatever way.
  var whole: [String] {
    let isWhole =
      switch kind {
      case "Seq Scan": true
      case "Index Scan", "Index Only Scan": condition == nil
      case "Bitmap Heap Scan": recheck == nil
      default: false
      }
    let own = isWhole ? relation.map { ["\(kind) on \($0)"] } ?? [] : []
    return own + (plans ?? []).flatMap(\.whole)
  }
}
