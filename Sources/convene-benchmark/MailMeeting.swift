import ConveneCore
import ConveneService
import ConveneValues
import Foundation
import Postgres

/// A meeting with somebody to invite for each letter, and a mark of theirs in all that is theirs.
struct MailMeeting {
  let bench: PostgresBench
  private(set) var settings: Settings
  private let database: Database

  /// - Parameter folder: of the keys of the house.
  init(_ bench: PostgresBench, folder: String, people: Int) async throws {
    self.bench = bench
    settings = try await bench.settingsWithAccount()
    settings.key = "\(folder)/key"
    settings.portal = "https://meetings.example.org"
    settings.mail = "maildir:\(folder)/mail"
    database = Database(bench.conninfo)
    let desk = try await Secretariat.open(settings, login: "benchmark")
    _ = try await desk.importMeeting(Self.file())
    let hand = try await desk.meeting(nil)
    _ = try await desk.importApplications(Self.applications(people), to: hand)
    await desk.close()
    try bench.programs.run(
      "psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1"], input: [Self.signed, "VACUUM ANALYZE;"])
  }

  func close() async { await database.close() }

  /// The same with letters that go to a server on the loopback.
  func to(_ port: UInt16, sessions: Int) -> Settings {
    var settings = settings
    settings.mail = "smtp://127.0.0.1:\(port)?tls=none&sessions=\(sessions)"
    return settings
  }

  /// Lets all that waits leave: of a hundred and more five go first, for a look at them.
  ///
  /// - Returns: how many went.
  static func send(_ desk: Secretariat, _ hand: MeetingInHand) async throws -> Int {
    let first = try await desk.sendLetters(hand)
    guard try await desk.waitingMailings(hand).held > 0 else { return first }
    _ = try await desk.goOnWithLetters(hand)
    return first + (try await desk.sendLetters(hand))
  }

  /// The last day for answers.
  static var deadline: Day { Day(number: today.number + 30) }

  /// Every letter by its Message-ID, and how far it is.
  func letters() async throws -> [String: String] {
    let rows = try await database.withConnection { connection in
      try connection.rows("SELECT message_id, status FROM letter").map {
        (id: try $0["message_id"] as String, status: try $0["status"] as String)
      }
    }
    return Dictionary(rows.map { (Self.bare($0.id), $0.status) }, uniquingKeysWith: { $1 })
  }

  /// A Message-ID as both sides have it.
  static func bare(_ id: String) -> String { id.trimmingCharacters(in: ["<", ">", " "]) }

  /// What PostgreSQL counted: one number of one row.
  func number(_ sql: String) async throws -> Double {
    try await database.withConnection {
      try $0.rows(Statement(name: "", sql: "SELECT (\(sql))::float8 AS number")).first?["number"]
        ?? 0
    }
  }

  /// Lets letters wait again as if they had never left.
  func queueAgain(atMost count: Int = .max) throws {
    try bench.programs.run(
      "psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1"],
      input: [
        """
        BEGIN;
        SET LOCAL session_replication_role = replica;
        UPDATE letter
        SET status = 'queued', sent_at = NULL, attempt = 0, tries = 0, next_try = NULL,
          leased_to = NULL, reply = '', unconfirmed_at = NULL
        WHERE id IN (SELECT id FROM letter ORDER BY id LIMIT \(count));
        COMMIT;
        """
      ])
  }

  private static var today: Day { Day(Date(), inZone: nil) }

  private static func file() throws -> [UInt8] {
    let text = String(decoding: try PostgresBench.fixture("cases/00-meeting.json"), as: UTF8.self)
    let day = Day(number: today.number + 120).description
    return Array(text.replacing("2027-03-16", with: day).utf8)
  }

  private static func applications(_ count: Int) -> [UInt8] {
    var text =
      "name,name_ar,email,organisation,country,sector,languages,topics,offers,needs,gates\n"
    for number in 0..<count {
      let mark = "Zq" + String(1_000_000 + number).dropFirst()
      let topic = ["a", "b", "c"][number % 3]
      let languages = ["en", "ar en", "fr en"][number % 3]
      text += "Applicant \(mark),متقدم \(mark),\(mark.lowercased())@example.org,"
      text += "Institute \(number % 900),JO,academia,\(languages),\(topic),"
      text += "expertise:\(topic):M:JO,funding:\(topic):S,G1|G2\n"
    }
    return Array(text.utf8)
  }

  /// The mark of whom a line is about.
  static func canary(in line: String) -> String? { canaries(in: line).first }

  static func canaries(in text: String) -> Set<String> {
    Set(text.matches(of: /[Zz]q[0-9]{6}/).map { $0.output.lowercased() })
  }

  /// All who applied are selected, as if by a signature; scores and reviews are no part of this.
  private static let signed = """
    BEGIN;
    SET LOCAL session_replication_role = replica;
    UPDATE meeting SET published_at = now();
    UPDATE place SET places = (SELECT count(*) FROM application) WHERE track = 'open';
    UPDATE application SET status = 'selected';
    INSERT INTO scoring (
      meeting_id, id, rubric_id, weights, applications, potential, computed_at, computed_by, number
    )
    SELECT meeting.id, md5('scoring')::uuid, rubric_id, '{}', '{}', '', now(), account.id, 1
    FROM meeting, (SELECT id FROM account LIMIT 1) AS account;
    INSERT INTO selection (
      meeting_id, id, scoring_id, seed, objective, cohort_potential, top_n_potential, proposed_at,
      proposed_by, signed_at, signed_by, number
    )
    SELECT
      meeting_id, md5('selection')::uuid, id, 1, 0, 0, 0, now(), computed_by, now(), computed_by, 1
    FROM scoring;
    INSERT INTO decision (meeting_id, selection_id, application_id, outcome)
    SELECT meeting_id, md5('selection')::uuid, id, 'selected' FROM application;
    COMMIT;
    """
}
