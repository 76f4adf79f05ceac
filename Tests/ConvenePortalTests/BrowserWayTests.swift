import Foundation
import Testing

extension BrowserTests {
  /// What one of three people saw of a page on their way, or who is said to have come.
  private struct OnTheWay: Decodable {
    struct Attendance: Decodable { let name, attendance, arrived: String }

    let step, who, language, direction, said, cookies, ready: String?
    /// Since the letter that was opened last.
    let clicks, pages: Int?
    let bytes, tables, read: Int?
    let outside, wide, small, faults: [String]?
    let attendance: Attendance?
  }

  private static let steps = [
    "reads", "wrote", "applied", "reviewer", "marks", "reviewed", "invited", "accepted", "seated",
    "door", "came",
  ]

  /// One at a desk, one in Arabic on a telephone, one without scripts: with both built programs, a database,
  /// a mail server and a browser of which none is a stand-in.
  @Test func `three people go the whole way, from the form of a call to the door of the meeting`()
    async throws
  {
    let programs = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    let all = try await Self.lines(of: "way.py", [programs]).map {
      try JSONDecoder().decode(OnTheWay.self, from: Data($0.utf8))
    }
    for (who, language, direction, accepted) in [
      ("desk", "en", "ltr", "You have accepted this invitation."),
      ("telephone", "ar", "rtl", "لقد قبلتم هذه الدعوة."),
      ("plain", "fr", "ltr", "Vous avez accepté cette invitation."),
    ] {
      let way = all.filter { $0.who == who }
      #expect(way.compactMap(\.step) == Self.steps, "\(who)")
      for page in way {
        let place = "\(who) \(page.step ?? "")"
        #expect(page.language == language && page.direction == direction, "\(place)")
        #expect(page.faults == [] && page.outside == [] && page.wide == [], "\(place)")
        #expect(page.cookies == "", "\(place): a cookie that scripts could read")
        #expect((1..<60_000).contains(page.bytes ?? 0), "\(place)")
        #expect(who != "telephone" || page.small == [], "\(place): too small for a finger")
      }
      // The link in the letter and the button: a page each way.
      let answer = try #require(way.first { $0.step == "accepted" })
      #expect(answer.clicks == 2 && answer.pages == 2, "\(who)")
      #expect(answer.said == accepted)
      #expect(way.compactMap(\.tables) == [3], "\(who) has a table in each round")
      #expect(way.compactMap(\.read) == [2], "\(who) was given two applications to review")
      #expect(way.compactMap(\.ready) == [who == "plain" ? "no" : "yes"], "a script of the door")
    }
    let approver = all.filter { $0.who == "approver" }.compactMap(\.step)
    #expect(approver == ["looks", "approved", "looks", "approved"])
    let attendance = all.compactMap(\.attendance)
    #expect(attendance.count == 6)
    let came = attendance.filter { $0.attendance == "attended" && !$0.arrived.isEmpty }
    #expect(
      Set(came.map(\.name)) == [
        "Rim Haddad (invented)", "سلمى الخوري (مختلقة)", "Élise Aoun (inventée)",
      ])
  }
}
