import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Postgres

/// What is done all day, at the size of a large house.
extension PostgresBench {
  /// Searches of a directory of 100,000 people with names in three scripts.
  func finding() async throws -> [Figure] {
    let settings = try await settingsWithAccount()
    try fill(meetings: 2, applications: 100, people: 100_000)
    try programs.run("psql", ["-X", "-q"], input: [Self.invented, "VACUUM ANALYZE;"])
    let desk = try await Secretariat.open(settings, login: "benchmark")
    var figures: [Figure] = []
    for (what, text, asked) in [
      ("two parts of a name", "zoe haddad", 30.0), ("the same in Arabic", "فاطمه الحداد", 30),
      ("an address", "p77123@example.org", 30), ("a part that many have", "haddad", 30),
      ("a letter that nearly all have", "p", nil), ("a name that nobody has", "hadadd zoee", 30),
      ("a word that nobody has", "hadadd", 30),
    ] as [(String, String, Double?)] {
      let time = try await median { _ = try await desk.find(text) }
      figures.append(Figure("find among 100,000: \(what)", time, under: asked))
    }
    await desk.close()
    try emptied()
    return figures
  }

  /// Sheets and lists of a meeting with 5,000 applications.
  func sheets() async throws -> [Figure] {
    let desk = try await Secretariat.open(try await settingsWithAccount(), login: "benchmark")
    _ = try await desk.importMeeting(Self.fixture("cases/00-meeting.json"))
    let hand = try await desk.meeting("TINY-2027")
    _ = try await desk.importApplications(Self.applications(5_000), to: hand)
    try programs.run("psql", ["-X", "-q"], input: ["VACUUM ANALYZE;"])
    let sheet = try await desk.sheet(.applications, of: hand, in: .arabic)
    let out = try await median { _ = try await desk.sheet(.applications, of: hand, in: .arabic) }
    let back = try await median {
      let report = try await desk.takeSheet(sheet, of: hand, applying: true)
      guard report.changes.isEmpty, report.meanwhile.isEmpty else { throw SheetDiffers() }
    }
    let first = try await median { _ = try await desk.applicationLines(hand, most: 200) }
    let applied = try await median { _ = try await desk.applicationLines(hand) }
    let firstPeople = try await median { _ = try await desk.personLines(most: 200) }
    let people = try await median { _ = try await desk.personLines() }
    await desk.close()
    try emptied()
    return [
      Figure("XLSX of 5,000 applications written", out, under: 2_000),
      Figure("  the same taken back unchanged", back, under: 2_000),
      Figure("list of 5,000 applications, first page", first, under: 60),
      Figure("  whole", applied, under: nil),
      Figure("list of 5,000 people, first page", firstPeople, under: 60),
      Figure("  whole", people, under: nil),
    ]
  }

  /// Where ten meetings stand.
  func desk() async throws -> [Figure] {
    let settings = try await settingsWithAccount()
    var figures: [Figure] = []
    for (applications, people, asked) in [(500, 10_000, 100.0), (5_000, 60_000, 100)] {
      try fill(meetings: 10, applications: applications, people: people)
      try programs.run("psql", ["-X", "-q"], input: ["VACUUM ANALYZE;"])
      let desk = try await Secretariat.open(settings, login: "benchmark")
      let time = try await median { _ = try await desk.deskPage() }
      await desk.close()
      let size = "\(people.formatted()) people, \((10 * applications).formatted()) applications"
      figures.append(Figure("desk of 10 meetings, \(size)", time, under: asked))
      if applications == 500 {
        let count = try await statements(settings) { _ = try await $0.deskPage() }
        figures.append(
          Figure(
            what: "  statements from opening the desk on", reached: "\(count)",
            asked: "at most 6", limit: "", isMet: count <= 6))
      }
      try emptied()
    }
    return figures
  }

  /// The median of as many runs as there are rounds, in milliseconds; the first is to warm up.
  private func median(_ body: () async throws -> Void) async throws -> Double {
    try await body()
    var times: [Double] = []
    for _ in 1...max(3, rounds) { times.append(1_000 * (try await timedAwaiting(body))) }
    return times.median
  }

  /// How many statements a new desk sends, as the server logs them.
  func statements(
    _ settings: Settings, _ body: (Secretariat) async throws -> Void
  ) async throws -> Int {
    var logging = settings
    logging.database = conninfo + " options='-c log_statement=all'"
    let database = Database(conninfo)
    let directory: String = try await database.read {
      try $0.rows("SELECT current_setting('data_directory') AS setting").first?["setting"] ?? ""
    }
    await database.close()
    let log = "\(directory)/server.log"
    let before = FileManager.default.contents(atPath: log)?.count ?? 0
    let desk = try await Secretariat.open(logging, login: "benchmark")
    try await body(desk)
    await desk.close()
    let logged = FileManager.default.contents(atPath: log)?.dropFirst(before) ?? Data()
    let lines = String(decoding: logged, as: UTF8.self).split(separator: "\n")
    return lines.count { line in
      let isSent = line.contains("execute ") || line.contains("statement: ")
      // A transaction's frame is no question.
      return isSent
        && !["BEGIN", "SET LOCAL", "COMMIT", "ROLLBACK"].contains { line.contains(": \($0)") }
    }
  }

  private func fill(meetings: Int, applications: Int, people: Int) throws {
    let crowd = String(decoding: try Self.fixture("size/crowd.sql"), as: UTF8.self)
    try programs.run(
      "psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1"],
      input: [
        """
        BEGIN;
        SET LOCAL crowd.meetings = \(meetings);
        SET LOCAL crowd.applications = \(applications);
        SET LOCAL crowd.people = \(people);
        \(crowd)
        COMMIT;
        """
      ])
  }

  /// Takes out all that was filled in, but for the account.
  private func emptied() throws {
    try programs.run(
      "psql", ["-X", "-q"],
      input: [
        // The trail outlives a meeting, and refuses to be cut.
        """
        SET session_replication_role = replica;
        DELETE FROM audit_entry WHERE meeting_id IN (SELECT id FROM meeting);
        RESET session_replication_role;
        """,
        "TRUNCATE meeting, person, organisation, rubric CASCADE;",
        "DELETE FROM account WHERE login = 'crowd';",
        // Roles may be of a meeting, and went with it.
        """
        INSERT INTO account_role (account_id, role)
        SELECT id, 'administrator' FROM account WHERE name = 'Benchmark (invented)';
        """,
      ])
  }

  static func fixture(_ name: String, from here: String = #filePath) throws -> [UInt8] {
    let root = URL(fileURLWithPath: here).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return Array(try Data(contentsOf: root.appending(path: "Tests/Fixtures/\(name)")))
  }

  private static func applications(_ count: Int) -> [UInt8] {
    var text =
      "name,name_ar,email,organisation,country,sector,languages,topics,offers,needs,gates\n"
    for number in 0..<count {
      let topic = ["a", "b", "c"][number % 3]
      text += "Applicant Number \(number),متقدم رقم \(number),a\(number)@example.org,"
      text += "Institute \(number % 900),JO,academia,ar en,\(topic),expertise:\(topic):M:JO,"
      text += "funding:\(topic):S,G1|G2\n"
    }
    return Array(text.utf8)
  }

  /// Names in three scripts, drawn by what everybody's id hashes to.
  private static let invented = """
    UPDATE person SET name = drawn.name, names = jsonb_build_object('ar', drawn.arabic)
    FROM (
      SELECT
        id,
        (ARRAY['Hala', 'Karim', 'Yara', 'Samir', 'Zoé', 'Élodie', 'François', 'Nadège'])[
          1 + byte(id, 1) % 8]
          || ' ' || (ARRAY['Nassar', 'Daou', 'Boulos', 'Haddad', 'Lémery', 'Bérard'])[
          1 + byte(id, 3) % 6]
          || '-' || substr(md5(id::text), 1, 5) AS name,
        (ARRAY['هالة', 'كريم', 'محمّد', 'فاطمة', 'أحمد', 'لَيْلى'])[1 + byte(id, 1) % 6]
          || ' ' || (ARRAY['نصّار', 'الحدّاد', 'بولس', 'بنّاني'])[1 + byte(id, 3) % 4] AS arabic
      FROM person
    ) AS drawn
    WHERE drawn.id = person.id;
    """.replacing(/byte\(id, ([0-9])\)/) { found in
      "('x' || substr(md5(id::text), \(found.1), 2))::bit(8)::int"
    }
}

/// A sheet that nobody changed came back with changes.
private struct SheetDiffers: Error {}

extension Figure {
  /// A time in milliseconds beside what was asked.
  fileprivate init(_ what: String, _ time: Double, under asked: Double?) {
    self.init(
      what: what,
      reached: "\(time.text(1)) ms" + (asked.map { ", \((time / $0).text(2)) x" } ?? ""),
      asked: asked.map { "under \($0.text(0)) ms" } ?? "", limit: "",
      isMet: asked.map { time < $0 })
  }
}
