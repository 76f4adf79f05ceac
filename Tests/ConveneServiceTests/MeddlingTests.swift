import ConveneCore
import ConveneFixtures
import ConveneKeeping
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import ConveneWords
import Foundation
import Postgres
import Testing

/// What somebody with every right on the database can do, and what finds it.
@Suite(.serialized) struct MeddlingTests {
  @Test func `each way to meddle with a signed meeting is found, by those who are said to find it`()
    async throws
  {
    #expect(Meddling.all.count == 70)
    let found = try await atMeeting { desk, hand, other in
      try await desk.archive.database.withConnection { connection in
        let store = Store(connection: connection)
        let heads = try Self.heads(store, hand.id)
        try connection.script("BEGIN; \(Tampering.tools)")
        let values = try Self.values(hand, other, connection)
        #expect(try Self.finders(store, hand.id, heads, connection) == "")
        let found = try Meddling.all.map { way in
          let sql = values.reduce(way.sql) { $0.replacing($1.key, with: $1.value) }
          try connection.script("SAVEPOINT meddling; SET LOCAL session_replication_role = replica")
          try connection.script("\(sql); SET LOCAL session_replication_role = origin")
          let finders = try Self.finders(store, hand.id, heads, connection)
          try connection.script("ROLLBACK TO SAVEPOINT meddling")
          return "\(way.name): \(finders)"
        }
        #expect(try Self.finders(store, hand.id, heads, connection) == "")
        try connection.script("ROLLBACK")
        return found
      }
    }
    #expect(found == Meddling.all.map { "\($0.name): \($0.finders)" })
    #expect(Meddling.all.filter { !$0.finders.contains { "hd".contains($0) } }.map(\.name) == [])
  }

  /// Erases a line of a meeting that tells of an application, and says so as older versions did.
  private static func erased(_ meeting: Meeting.ID) -> String {
    """
    SET session_replication_role = replica;
    UPDATE audit_line SET salt = NULL, change = NULL WHERE (meeting_id, number, line) = (
      SELECT meeting_id, number, line FROM audit_line
      WHERE meeting_id = '\(meeting.uuid)' AND kind = 'application' AND salt IS NOT NULL
      ORDER BY number DESC, line LIMIT 1);
    RESET session_replication_role;
    SELECT audit_write(
      '00000000-0000-0000-0000-000000000000', '2007-07-01T11:00:00Z', id, 'retention.run',
      'directory', '{"trail of EGM-2007-09": "1"}')
    FROM account WHERE login = 'root';
    """
  }

  @Test func `what older versions erased is believed, and what somebody erases later is not`()
    async throws
  {
    try await atMeeting { desk, hand, _ in
      let database = desk.archive.database
      try await database.withConnection { try $0.script(Self.erased(hand.id)) }
      #expect(try await desk.verifyAudit(of: hand).erased == 1)
      let later = desk.at(desk.now() + 7_200)
      try await later.keep(.letters, for: 1)
      let ended = desk.at(Date(timeIntervalSince1970: 1_830_297_600))
      #expect(try await ended.eraseExpired().map(\.kind) == [.letters])
      let latest = try #require(try await desk.acts(in: nil).first)
      let told = try await desk.act(latest.number, in: nil).particulars ?? [:]
      #expect(told["lines of \(hand.id.description)"]?.hasPrefix("1 → ") == true)
      #expect(try await desk.verifyAudit(of: hand).erased > 1)
      try await database.withConnection { try $0.script(Self.erased(hand.id)) }
      let refusal = try await #require(throws: Refusal.self) {
        try await desk.verifyAudit(of: hand)
      }
      #expect(refusal.problems == [.auditErasedUntold(at: "meeting")])
    }
  }

  @Test func `what is found is told in plain sentences`() async throws {
    try await atMeeting { desk, hand, _ in
      try await desk.verifyAudit(of: hand)
      try await desk.refuseBrokenInvariants()
      try await desk.archive.database.withConnection {
        try $0.script(
          """
          SET session_replication_role = replica;
          DELETE FROM audit_body WHERE meeting_id = '\(hand.id.uuid)' AND number = 2;
          UPDATE account SET name = 'Somebody Else' WHERE login = 'root';
          DROP TRIGGER audit_append_only ON audit_entry;
          GRANT UPDATE ON audit_entry TO convene_app;
          RESET session_replication_role;
          """)
      }
      let refusal = try await #require(throws: Refusal.self) {
        try await desk.verifyAudit(of: hand)
      }
      #expect(
        refusal.inEnglish.problems.map { "\($0.at): \($0.message)" } == [
          "meeting, entry 2: has lost what was said of the act, which is never erased",
          "account root: has another name than the trail says",
          "convene_app may UPDATE public.audit_entry: the program did not grant it",
          "trigger public.audit_entry.audit_append_only: is missing",
        ])
    }
  }

  /// At a meeting with letters, answers and two accounts that the trail knows.
  private func atMeeting<Value: Sendable>(
    _ body: @Sendable (Secretariat, MeetingInHand, MeetingInHand) async throws -> Value
  ) async throws -> Value {
    try await TestDatabase().withClone { database in
      let archive = Archive(database, as: "root")
      let first = try await Secretariat.actor(in: archive)
      try await Secretariat(
        archive: archive, actor: first, settings: Settings(environment: [:])
      ).nameAccount("Officer (invented)")
      let root = try await Secretariat.actor(in: archive)
      var settings = Settings(environment: [:])
      settings.portal = "https://meetings.example.org"
      let mail = FileManager.default.temporaryDirectory.path + "/convene-test-\(UUID().uuidString)"
      settings.mail = "maildir:\(mail)"
      settings.key = "\(mail)/key"
      defer { try? FileManager.default.removeItem(atPath: mail) }
      let desk = Secretariat(
        archive: archive, actor: root, settings: settings,
        now: { Date(timeIntervalSince1970: 1_183_280_400) })
      _ = try await desk.addAccount(
        login: "colleague", name: "Colleague (invented)", roles: [.organiser])
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
      let signed = try await desk.signSelection(hand)
      _ = try await desk.issueInvitations(hand, deadline: Day(number: 13_735))
      _ = try await desk.sendLetters(hand)
      for code in signed.codes(.selected).prefix(4) {
        _ = try await desk.recordAnswers([AnswerReceived(code: code, status: .accepted)], hand)
      }
      let another = try await desk.importMeeting(try SmallMeeting.file { $0.code = "EGM-2007-77" })
      return try await body(desk, hand, try await desk.meeting(another.code))
    }
  }

  private static func heads(
    _ store: Store, _ meeting: Meeting.ID
  ) throws -> [AuditTrail: AuditHead] {
    [
      .meeting: try #require(try store.auditHead(of: meeting)),
      .house: try #require(try store.auditHead(of: nil)),
    ]
  }

  private static func values(
    _ hand: MeetingInHand, _ other: MeetingInHand, _ connection: Connection
  ) throws -> [(key: String, value: String)] {
    let row = try #require(
      try connection.rows(
        Statement(
          name: "",
          sql: """
            SELECT
              (SELECT number FROM audit_entry WHERE act = 'selection.sign') AS signature,
              (SELECT number FROM audit_head WHERE meeting_id = '\(hand.id.uuid)') AS last,
              (SELECT id FROM account WHERE login = 'root') AS signer,
              (SELECT id FROM account WHERE login = 'colleague') AS colleague
            """)
      ).first)
    let (signature, last): (Int, Int) = (try row["signature"], try row["last"])
    let (signer, colleague): (String, String) = (try row["signer"], try row["colleague"])
    return [
      (":m", "'\(hand.id.uuid)'"), (":o", "'\(other.id.uuid)'"), (":a", "'\(signer)'"),
      (":b", "'\(colleague)'"), (":s", "\(signature)"), (":e", "\(last)"),
    ]
  }

  /// Who finds something, as `Meddling.finders` has it; each with the rights that they work with.
  private static func finders(
    _ store: Store, _ meeting: Meeting.ID, _ heads: [AuditTrail: AuditHead],
    _ connection: Connection
  ) throws -> String {
    try connection.script(
      "SAVEPOINT looking; SET LOCAL ROLE convene_app; SET LOCAL app.meeting = '\(meeting.uuid)'")
    let alone = try TrailReport(store, of: meeting, since: [:])
    let withHeads = try TrailReport(store, of: meeting, since: heads)
    try connection.script("ROLLBACK TO SAVEPOINT looking; SET LOCAL row_security = off")
    let report = try store.invariantReport()
    let differences = try store.schemaDifferences()
    try connection.script("ROLLBACK TO SAVEPOINT looking")
    return (alone.problems.isEmpty ? "" : "v") + (withHeads.problems.isEmpty ? "" : "h")
      + (report.broken.isEmpty && differences.isEmpty ? "" : "d")
  }
}
