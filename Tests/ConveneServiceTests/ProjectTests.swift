import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Testing

/// Projects of the plan of action, what they lack and what comes of them.
@Suite struct ProjectTests {
  private static func undoLast(_ desk: Secretariat, _ hand: MeetingInHand) async throws {
    let act = try #require(try await desk.acts(in: hand).first).number
    _ = try await desk.undo(act, in: hand)
  }

  private static func problems(_ body: () async throws -> Void) async throws -> [String] {
    do {
      try await body()
      return []
    } catch let refusal as Refusal {
      return refusal.problems.map { "\($0.at): \($0.key)" }
    }
  }

  @Test func `a project is kept with what it lacks, and each act is taken back`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let (hand, body) = (small.hand, try #require(small.invented.organisations.first))
      let outcome = try #require(hand.meeting.agreedOutcomes?.first?.code)
      let topic = try #require(hand.meeting.topics.first?.key)
      let said = ProjectSaid(title: "Rural incubator", outcome: outcome, owner: body.name, table: 1)
      #expect(
        try await desk.addProject(
          said, lacking: [NewLack("finance")], in: .english, hand, dryRun: true
        ).code == "PR-0001")
      #expect(try await desk.projects(hand).isEmpty)
      let one = try await desk.addProject(
        said, lacking: [NewLack("finance:\(topic)"), NewLack("owner")], in: .english, hand)
      #expect(one.lacks.map(\.asset) == [.funding, nil])
      #expect(one.lacks.map(\.topic) == [topic, nil])

      let before = try await desk.project("pr-0001", hand).project
      func isAsBefore() async throws -> Bool {
        let now = try await desk.project("PR-0001", hand).project
        return now.title == before.title && now.table == before.table
          && now.owner?.name == before.owner?.name && now.outcome == before.outcome
          && now.status == before.status && now.lacks.count == before.lacks.count
          && now.openLacks.count == before.openLacks.count && now.partnership == nil
      }
      _ = try await desk.changeProject(
        "PR-0001", to: ProjectSaid(title: "Incubateur rural", owner: "A-0001", table: 2),
        in: .french, hand)
      #expect(try await desk.projects(hand).first?.title[.french] == "Incubateur rural")
      #expect(try await desk.projects(hand).first?.owner?.person != nil)
      try await Self.undoLast(desk, hand)
      #expect(try await isAsBefore())
      #expect(
        try await desk.addLack(NewLack("data"), to: "PR-0001", hand).lacks.map(\.number)
          == [1, 2, 3])
      try await Self.undoLast(desk, hand)
      #expect(try await isAsBefore())
      #expect(
        try await desk.fillLack(2, of: "PR-0001", by: "A-0002", hand).openLacks.map(\.number)
          == [1])
      #expect(
        try await refusal {
          _ = try await desk.fillLack(2, of: "PR-0001", by: body.name, hand)
        } == "lack-is-filled")
      try await Self.undoLast(desk, hand)
      #expect(try await isAsBefore())
      for status in [Project.Status.running, .done, .ended] {
        _ = try await desk.settleProject("PR-0001", as: status, because: "so it is", hand)
        try await Self.undoLast(desk, hand)
        #expect(try await isAsBefore())
      }
      _ = try await desk.settleProject("PR-0001", as: .ended, because: "no money", hand)
      #expect(
        try await refusal { _ = try await desk.addLack(NewLack("data"), to: "PR-0001", hand) }
          == "project-stands-so")
      try await Self.undoLast(desk, hand)
      try await Self.undoLast(desk, hand, of: .projectAdd)
      #expect(try await desk.projects(hand).isEmpty)
      try await desk.verifyAudit(of: hand)
    }
  }

  private static func undoLast(
    _ desk: Secretariat, _ hand: MeetingInHand, of act: Act
  ) async throws {
    let number = try #require(
      try await desk.acts(in: hand).first { $0.act == act.rawValue }
    ).number
    _ = try await desk.undo(number, in: hand)
  }

  @Test func `what is not there is said all at once, and nothing is kept`() async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      _ = try await desk.addProject(
        ProjectSaid(title: "First", table: 1), lacking: [], in: .english, hand)
      let wrong = ProjectSaid(title: "Second", outcome: "X9", owner: "nobody at all", table: 1)
      #expect(
        try await Self.problems {
          _ = try await desk.addProject(
            wrong, lacking: [NewLack("money"), NewLack("data:z9")], in: .english, hand)
        } == [
          "X9: outcome-not-listed", "table 1: table-has-project", "owner: partner-unknown",
          "money: lack-unknown", "z9: outcome-not-listed",
        ])
      #expect(
        try await refusal {
          _ = try await desk.addProject(
            ProjectSaid(title: " "), lacking: [], in: .english, hand)
        } == "project-without-title")
      #expect(try await desk.projects(hand).map(\.code) == ["PR-0001"])
    }
  }

  @Test func `a table stays that a project has as its theme, until the project leaves it`()
    async throws
  {
    try await atDesk { desk in
      let meeting = try await desk.importMeeting(try SmallMeeting.file())
      let first = try await desk.meeting(meeting.code)
      _ = try await desk.carryOut(
        try first.addingTable(99, TableParticulars(topic: "a", lowest: 1, highest: 12)))
      let hand = try await desk.meeting(meeting.code)
      _ = try await desk.addProject(
        ProjectSaid(title: "Portal", table: 99), lacking: [], in: .english, hand)
      #expect(
        try await refusal {
          _ = try await desk.carryOut(try hand.closingTable(99))
        } == "project-refers-there")
      var leaving = ProjectSaid()
      leaving.leavesTable = true
      #expect(
        try await desk.changeProject("PR-0001", to: leaving, in: .english, hand).table == nil)
      // A draft goes with its projects.
      try await desk.remove(hand)
    }
  }

  @Test func `a partnership comes of a project, with its owner and who fills what it lacked`()
    async throws
  {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let (hand, body) = (small.hand, try #require(small.invented.organisations.first))
      let outcome = try #require(hand.meeting.agreedOutcomes?.first?.code)
      _ = try await desk.addProject(
        ProjectSaid(title: "School", outcome: outcome, owner: body.name),
        lacking: [NewLack("finance"), NewLack("owner")], in: .english, hand)
      #expect(
        try await refusal {
          _ = try await desk.announcePartnership("School", of: [], ofProject: "PR-0001", hand)
        } == "partnership-of-two")
      _ = try await desk.fillLack(1, of: "PR-0001", by: "A-0001", hand)
      _ = try await desk.fillLack(2, of: "PR-0001", by: body.name, hand)
      let one = try await desk.announcePartnership("School", of: [], ofProject: "PR-0001", hand)
      #expect(one.partners.map(\.role) == ["owner", "finance"])
      #expect(one.partners.map(\.position) == [1, 2])
      #expect(one.outcomes == [outcome])
      let carried = try await desk.project("PR-0001", hand)
      #expect(carried.project.status == .running && carried.partnership?.code == "P-0001")
      #expect(
        try await refusal {
          _ = try await desk.announcePartnership("Again", of: [], ofProject: "PR-0001", hand)
        } == "partnership-of-commitment")
      try await Self.undoLast(desk, hand)
      let alone = try await desk.project("PR-0001", hand).project
      #expect(alone.status == .planned && alone.partnership == nil)
      #expect(try await desk.partnerships(hand).isEmpty)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `the trail names nobody who owned a project and is forgotten`() async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      _ = try await desk.addProject(
        ProjectSaid(title: "Portal", owner: "A-0001"), lacking: [NewLack("data")], in: .english,
        hand)
      _ = try await desk.fillLack(1, of: "PR-0001", by: "A-0001", hand)
      let person = try await desk.person("A-0001", inMeeting: hand.meeting.code)
      _ = try await desk.forget(person.id, because: "asked by letter of 3 May")
      let one = try await desk.project("PR-0001", hand).project
      #expect(one.owner?.name.contains(person.name) == false)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `at a project's table sits who could fill what it lacks, in every round`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let lines = try await desk.participantLines(hand)
      let kinds = Project.Lack.Kind.allCases
      _ = try await desk.addProject(
        ProjectSaid(title: "School", table: 2), lacking: kinds.map { NewLack(kind: $0.rawValue) },
        in: .english, hand)
      let found = try #require(try await desk.projectFits(nil, hand).first)
      #expect(!found.fits.isEmpty)
      #expect(found.fits.allSatisfy { fit in lines.contains { $0.code == fit.giver.code } })
      #expect(
        found.fits.allSatisfy { fit in
          let lack = found.project.lacks.first { $0.number == fit.lack }
          return fit.offers.allSatisfy { $0.asset == lack?.asset }
        })
      let plan = try await desk.solveSeating(hand, seed: 3, iterations: 200_000)
      let said = Set(plan.softened.map { "\($0.at): \($0.key)" })
      let explained = try await desk.explainSeating(hand)
      for lack in found.project.lacks {
        let could = Set(found.fits.filter { $0.lack == lack.number }.map(\.giver.code))
        guard !could.isEmpty else {
          #expect(said.contains("table 2: nobody-offers-what-lacks"))
          continue
        }
        for round in 1...plan.rounds {
          let there = explained.filter { one in
            one.rounds.contains { $0.round == round && $0.table == 2 }
          }.map(\.application)
          // Kept, or said to be missing.
          #expect(
            !could.isDisjoint(with: there)
              || said.contains("round \(round), table 2: rule-outside-range"))
        }
      }
    }
  }

  @Test func `a table is put up for a project, in its words, and closes with one undo`()
    async throws
  {
    try await atDesk { desk in
      let meeting = try await desk.importMeeting(try SmallMeeting.file())
      let first = try await desk.meeting(meeting.code)
      let topic = try #require(first.meeting.topics.last?.key)
      let number = (first.meeting.tables.map(\.number).max() ?? 0) + 1
      for title in ["Portal", "Cables"] {
        _ = try await desk.addProject(
          ProjectSaid(title: title), lacking: [NewLack("data:\(topic)")], in: .english, first)
      }
      let given = TableParticulars(lowest: 1, highest: 12)
      // A table is called in all languages of its meeting.
      await #expect(throws: Refusal.self) {
        let adding = try await desk.addingTable(number, of: "PR-0001", given, in: nil, first)
        _ = try await desk.carryOut(adding)
      }
      for (language, title) in [(Language.arabic, "بوابة"), (.french, "Portail")] {
        _ = try await desk.changeProject(
          "PR-0001", to: ProjectSaid(title: title), in: language, first)
      }
      do {
        _ = try await desk.addingTable(number, of: "PR-0009", given, in: nil, first)
        Issue.record("there is no such project")
      } catch Failure.notFound(let why) {
        #expect(why.code == "no-such-project")
      }
      let adding = try await desk.addingTable(number, of: "pr-0001", given, in: nil, first)
      _ = try await desk.carryOut(adding)
      let hand = try await desk.meeting(meeting.code)
      let table = try #require(hand.meeting.tables.first { $0.number == number })
      #expect(table.theme[.english] == "Portal" && table.topic == topic)
      #expect(try await desk.projects(hand).map(\.table) == [number, nil])
      // A table has one theme.
      #expect(
        try await refusal { _ = try await desk.setTheme(of: number, to: "PR-0002", hand) }
          == "table-has-theme")
      // Where the table itself stays, the project alone changes.
      let theme = try await desk.changingTable(1, of: "PR-0002", TableParticulars(), in: nil, hand)
      #expect(
        try await desk.carryOut(theme, dryRun: true).differences.map(\.at)
          == ["projects (PR-0002), table"])
      #expect(try await desk.projects(hand).map(\.table) == [number, nil])
      #expect(try await desk.carryOut(theme).revision == nil)
      #expect(try await desk.projects(hand).map(\.table) == [number, 1])
      let same = try await desk.changingTable(1, of: "PR-0002", TableParticulars(), in: nil, hand)
      #expect(try await desk.carryOut(same).differences.isEmpty)
      try await Self.undoLast(desk, hand)
      #expect(try await desk.projects(hand).map(\.table) == [number, nil])
      try await Self.undoLast(desk, hand, of: .seatingTable)
      let now = try await desk.meeting(meeting.code)
      #expect(!now.meeting.tables.contains { $0.number == number })
      #expect(try await desk.projects(now).map(\.table) == [nil, nil])
      _ = try await desk.settleProject("PR-0002", as: .ended, because: "no money", now)
      #expect(
        try await refusal { _ = try await desk.setTheme(of: 1, to: "PR-0002", now) }
          == "project-is-no-theme")
      try await desk.verifyAudit(of: now)
    }
  }

  @Test func `a meeting file keeps projects, and is the same once it was taken in`() async throws {
    let (name, country) = ("Hill Incubator (invented)", Country("LB"))
    let owner = OrganisationParticulars(name: name, sector: .incubator, country: country)
    let file = try await atDesk { desk -> [UInt8] in
      _ = try await desk.addOrganisation(owner)
      var meeting = try Meeting.ofDemo()
      let outcome = meeting.agreedOutcomes?.first?.code
      meeting.projects = [
        PlannedProject(
          code: "PR-0003", title: [.english: "Portal", .arabic: "بوابة"], outcome: outcome,
          owner: name, table: 1,
          lacks: [.init(kind: .finance, topic: "a"), .init(kind: .training, asset: .outreach)]),
        PlannedProject(code: "PR-0004", title: [.french: "Câbles"]),
      ]
      let bytes = try MeetingFile.write(meeting)
      _ = try await desk.importMeeting(bytes)
      let hand = try await desk.meeting(meeting.code)
      #expect(hand.meeting.projects == nil)
      let kept = try await desk.projects(hand)
      #expect(kept.map(\.code) == ["PR-0003", "PR-0004"])
      #expect(kept[0].lacks.map(\.asset) == [.funding, .outreach])
      #expect(kept[0].owner?.organisation?.name == name)
      let written = try MeetingFile.write(try await desk.file(of: hand))
      #expect(written == bytes)

      // The same file changes nothing; one that says otherwise of a project is refused.
      #expect(
        try await desk.carryOut(try await desk.change(by: written)).differences.isEmpty)
      // What goes without saying may be said.
      meeting.projects?[0].lacks?[0].asset = .funding
      meeting.projects?[1].lacks = []
      let wordy = try MeetingFile.write(meeting)
      #expect(try await desk.carryOut(try await desk.change(by: wordy)).differences.isEmpty)
      meeting.projects?[1].table = 2
      let other = try MeetingFile.write(meeting)
      #expect(
        try await refusal { _ = try await desk.change(by: other) } == "projects-not-by-file")
      meeting.projects = nil
      meeting.title = [.english: "Otherwise", .arabic: "غيره", .french: "Autrement"]
      let change = try await desk.change(by: MeetingFile.write(meeting))
      _ = try await desk.carryOut(change)
      #expect(try await desk.projects(hand).count == 2)
      try await desk.verifyAudit(of: hand)
      return bytes
    }
    try await atDesk { desk in
      #expect(
        try await Self.problems { _ = try await desk.importMeeting(file) }
          == ["projects (PR-0003), owner: partner-unknown"])
      #expect(try await desk.meetings().isEmpty)
      _ = try await desk.addOrganisation(owner)
      let meeting = try await desk.importMeeting(file)
      let hand = try await desk.meeting(meeting.code)
      #expect(try MeetingFile.write(try await desk.file(of: hand)) == file)
    }
  }
}
