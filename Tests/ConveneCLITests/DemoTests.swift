import Foundation
import Testing

@Suite struct DemoTests {
  /// Names that other programs rely on.
  private static let promised = [
    "index.html", "agenda.pdf", "agenda.ar.pdf", "agenda.fr.pdf", "agenda.html", "agenda.ics",
    "aide-memoire.pdf", "aide-memoire.ar.pdf", "participants.pdf", "participants.csv",
    "ranking.csv", "decision.pdf", "seating.pdf", "seating.svg", "table-cards.pdf",
    "nameplates.pdf", "nameplates.fr.pdf", "changed/nameplates.pdf",
    "changed/agenda.pdf", "badges.pdf", "changed/seating-morning.pdf", "farewell.pdf",
    "charter.pdf", "charter.ar.pdf", "inquiry.pdf", "network.pdf", "network.svg",
    "network.graphml", "follow-up.pdf", "follow-up.fr.pdf", "visa-list.pdf", "access-list.ar.pdf",
    "pick-up-list.pdf", "rooming-list.fr.pdf", "meal-list.pdf", "allowance-list.ar.pdf",
    "partner-slips.pdf", "partner-list.ar.pdf", "evening.pdf", "evening-2.fr.pdf",
  ]

  @Test func `the demo leaves what it promises and says so in one line`() async throws {
    let parent = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: parent) }
    let folder = parent.appending(path: "papers")
    let (temporary, planted) = (parent.appending(path: "t"), "convene-demo-\(geteuid())")
    let victim = parent.appending(path: "victim/cluster/data/PG_VERSION")
    for folder in [victim.deletingLastPathComponent(), temporary] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    try Data("15".utf8).write(to: victim)
    try FileManager.default.createSymbolicLink(
      atPath: "\(temporary.path)/\(planted)", withDestinationPath: "\(parent.path)/victim")
    let shell = Shell(environment: [
      "TMPDIR": temporary.path, "CONVENE_DATABASE": "host=/nowhere",
    ])
    let arguments = [
      "demo", "--directory", folder.path, "--json",
    ]
    let run = try await shell.run(arguments)
    #expect(run.status == 0, "\(run.talk)")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 1)
    let summary = try #require(
      try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(summary["applications"] as? Int == 120)
    #expect(summary["selected"] as? Int == 40)
    #expect(summary["accepted"] as? Int == 40)
    #expect(summary["seated"] as? Int == 40)
    #expect(summary["nominated"] as? Int == 8)
    #expect(summary["nominatedSeated"] as? Int == 8)
    #expect(summary["quotaViolations"] as? Int == 0)
    let comparison = try #require(summary["comparison"] as? [String: Any])
    let cohort = try #require(comparison["cohort"] as? [String: Int])
    let highest = try #require(comparison["highest"] as? [String: Int])
    #expect(cohort["broken"] == 0)
    let worth = try #require(cohort["worth"])
    #expect(worth > highest["worth"] ?? .max || highest["broken"] ?? 0 > 0)
    #expect(comparison["bound"] as? Int ?? 0 >= worth)
    #expect(comparison["boundOverAll"] as? Int ?? 0 >= worth)
    for name in Self.promised {
      let size = try Data(contentsOf: folder.appending(path: name)).count
      #expect(size > 500, "\(name) is nearly empty")
    }
    let letters = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "mail/new").path)
    let invitations = try #require(summary["invitations"] as? Int)
    // Two more the evening before: to whoever comes, and to whoever does not.
    #expect(letters.count == 120 + invitations - 40 + 8 + 3)
    #expect(summary["changedPlates"] as? Int == 1)
    #expect((summary["changedSheets"] as? Int ?? 0) > 1)
    #expect(summary["informationSheets"] as? Int ?? 0 > 10)
    #expect(summary["partnerMeetings"] as? Int ?? 0 > 3)
    let (came, absent) = (summary["came"] as? Int ?? 0, summary["absent"] as? Int ?? 0)
    #expect(came > 40 && absent > 1)
    #expect((came...2 * came).contains(summary["farewellSheets"] as? Int ?? 0))
    #expect(summary["movedSeats"] as? Int ?? -1 >= 0)
    #expect(summary["morningSheets"] as? Int ?? 0 > 0)
    #expect(summary["partnerships"] as? Int == 4 && summary["recognised"] as? Int == 2)
    #expect(summary["ended"] as? Int == 1)
    #expect(summary["targetsKept"] as? Int == 1 && summary["targetsDue"] as? Int == 1)
    #expect(summary["newTies"] as? Int ?? 0 > 1)
    let ranking = try String(
      contentsOf: folder.appending(path: "ranking.csv"), encoding: .utf8)
    let header = "rank,application,person,organisation,country,sector,score,C1,"
    #expect(ranking.drop { $0 == "\u{feff}" }.hasPrefix(header))

    // What somebody puts into everybody's temporary directory is left alone, and nothing of ours stays there.
    let left = try FileManager.default.contentsOfDirectory(atPath: temporary.path)
    #expect(left == [planted])
    #expect(
      try FileManager.default.subpathsOfDirectory(
        atPath: parent.appending(path: "victim").path
      ).sorted() == ["cluster", "cluster/data", "cluster/data/PG_VERSION"])

    try Data().write(to: parent.appending(path: "mine.txt"))
    let refused = try await shell("demo", "--directory", parent.path)
    #expect(refused.status == 1)
    #expect(refused.talk.contains("files that are not a demo's"))
  }
}
