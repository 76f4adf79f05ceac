import ConveneCore
import ConveneDemo
import ConveneFixtures
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import ConveneWords
import Foundation
import Postgres
import Testing

/// Acts at the same moment are all done where they are lawful, one after the other.
///
/// Whoever comes too late hears the truth. After each the doctor's checks hold, and the trail.
@Suite(.serialized) struct RaceTests {
  private static let due = Day(number: 13_735)

  /// A desk with a connection for each of many, on a database of its own.
  private func atBusyDesk(
    _ body: @Sendable (Secretariat) async throws -> Void
  ) async throws {
    try await atDesk { desk in
      let name: String = try await desk.archive.database.read {
        try $0.rows("SELECT current_database()::text AS name").first?["name"] ?? ""
      }
      var options = Database.Options()
      options.poolBound = 20
      options.waitLimit = .seconds(120)
      let database = Database(try TestDatabase().conninfo(database: name), options: options)
      let busy = Secretariat(
        archive: Archive(database, as: "tester"), actor: desk.actor, settings: desk.settings,
        now: desk.now)
      do {
        try await body(busy)
        await database.close()
      } catch {
        await database.close()
        throw error
      }
    }
  }

  /// Does so many things at once; what came of each is "done" or the sentence of its refusal.
  private func atOnce(
    _ count: Int, _ body: @escaping @Sendable (Int) async throws -> Void
  ) async throws -> [String] {
    try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for number in 0..<count {
        group.addTask {
          do {
            try await body(number)
            return (number, "done")
          } catch let refusal as Refusal {
            return (number, refusal.inEnglish.message)
          } catch let failure as Failure {
            return (number, failure.refusal.inEnglish.message)
          }
        }
      }
      var outcomes = Array(repeating: "", count: count)
      for try await (number, outcome) in group { outcomes[number] = outcome }
      return outcomes
    }
  }

  private func invited(
    _ desk: Secretariat
  ) async throws -> (hand: MeetingInHand, selected: [String], waiting: [String]) {
    let small = try await SmallMeeting.reviewed(at: desk)
    _ = try await desk.computeScores(small.hand)
    _ = try await desk.proposeSelection(small.hand, iterations: 10_000, limits: .quick)
    _ = try await desk.signSelection(small.hand)
    _ = try await desk.issueInvitations(small.hand, deadline: Self.due)
    let selection = try await desk.selection(small.hand)
    return (small.hand, selection.codes(.selected), selection.codes(.waitlisted))
  }

  @Test(arguments: [2, 4])
  func `declines at once are all recorded, each with a successor of its own`(
    count: Int
  ) async throws {
    try await atBusyDesk { desk in
      let (hand, selected, waiting) = try await invited(desk)
      let leaving = Array(selected.prefix(count))
      let outcomes = try await atOnce(count) { number in
        let done = try await desk.recordAnswers(
          [AnswerReceived(code: leaving[number], status: .declined)], hand, follow: Self.due)
        #expect(done.followed.map(\.leaving) + done.held == [leaving[number]])
      }
      #expect(outcomes == Array(repeating: "done", count: count))
      let steps = try await desk.successions(hand)
      #expect(steps.map(\.number) == Array(1...count))
      #expect(Set(steps.map(\.leaving)) == Set(leaving))
      let entering = steps.compactMap(\.entering)
      #expect(entering.count == min(count, waiting.count))
      #expect(Set(entering).count == entering.count)
      #expect(Set(entering).isSubset(of: waiting))
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `of several changes of a meeting at once one is made, and the others hear of it`()
    async throws
  {
    try await atBusyDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let hand = try await desk.meeting(nil)
      let ends = try await atOnce(4) { number in
        _ = try await desk.carryOut(
          try hand.shifting("d2-closing", by: number + 1, following: false))
      }
      #expect(ends.count { $0 == "done" } == 1)
      let late = Refusal.meetingChangedMeanwhile(code: hand.meeting.code).inEnglish.message
      #expect(ends.count { $0 == late } == 3, "\(ends)")
      #expect(try await desk.archive.brokenInvariants() == [])
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `declines at once hold a seat each, and one hand fills them all`() async throws {
    try await atBusyDesk { desk in
      let (hand, selected, waiting) = try await invited(desk)
      let leaving = Array(selected.prefix(4))
      let outcomes = try await atOnce(4) { number in
        _ = try await desk.recordAnswers(
          [AnswerReceived(code: leaving[number], status: .declined)], hand)
      }
      #expect(outcomes == Array(repeating: "done", count: 4))
      #expect(Set(try await desk.heldSeats(hand).map(\.seat.leaving)) == Set(leaving))
      let filled = try await atOnce(4) { _ in
        _ = try await desk.followSeats(hand, deadline: Self.due)
      }
      let first = filled.count { $0 == "done" }
      #expect(first == 1)
      #expect(
        Set(filled).subtracting(["done"])
          == [
            waiting.count < 4 ? "Nobody waits any more who could follow" : "No seat is held"
          ])
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `the first of twenty signs, and all others hear who did`() async throws {
    try await atBusyDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      _ = try await desk.computeScores(small.hand)
      _ = try await desk.proposeSelection(small.hand, iterations: 10_000, limits: .quick)
      let outcomes = try await atOnce(20) { _ in _ = try await desk.signSelection(small.hand) }
      #expect(outcomes.count { $0 == "done" } == 1)
      #expect(
        Set(outcomes).subtracting(["done"])
          == ["The selection is signed already, by Tester (invented)"])
      try await desk.verifyAudit(of: small.hand)
    }
  }

  @Test(arguments: [InvitationStatus.accepted, .declined, .tentative])
  func `the same answer at once is one answer`(status: InvitationStatus) async throws {
    try await atBusyDesk { desk in
      let (hand, selected, _) = try await invited(desk)
      let before = try await acts(of: hand, desk).count
      let outcomes = try await atOnce(8) { _ in
        _ = try await desk.recordAnswers(
          [AnswerReceived(code: selected[0], status: status)], hand)
      }
      #expect(outcomes == Array(repeating: "done", count: 8))
      #expect(try await acts(of: hand, desk).count == before + 1)
      let entries = try await desk.invitations(hand).filter { $0.code == selected[0] }
      #expect(entries.map(\.status) == [status])
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `two answers of one person at once leave one of them, whole`() async throws {
    try await atBusyDesk { desk in
      let (hand, selected, _) = try await invited(desk)
      let answers: [InvitationStatus] = [.accepted, .declined]
      let outcomes = try await atOnce(8) { number in
        _ = try await desk.recordAnswers(
          [AnswerReceived(code: selected[0], status: answers[number % 2])], hand)
      }
      #expect(outcomes == Array(repeating: "done", count: 8))
      let last = try #require(
        try await desk.invitations(hand).first { $0.code == selected[0] }?.status)
      #expect(answers.contains(last))
      #expect(try await desk.heldSeats(hand).count == (last == .declined ? 1 : 0))
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `nobody who answers at the last moment is ended for silence`() async throws {
    try await atBusyDesk { desk in
      let (hand, selected, _) = try await invited(desk)
      let late = desk.at(Date(timeIntervalSince1970: Double(Self.due.number + 1) * 86_400 + 43_200))
      let outcomes = try await atOnce(12) { number in
        guard number < 6 else {
          _ = try await late.expireInvitations(hand)
          return
        }
        _ = try await late.recordAnswers(
          [AnswerReceived(code: selected[number], status: .accepted)], hand)
      }
      #expect(outcomes == Array(repeating: "done", count: 12))
      let status = Dictionary(
        try await desk.invitations(hand).map { ($0.code, $0.status) }, uniquingKeysWith: { $1 })
      #expect(selected.prefix(6).map { status[$0] } == Array(repeating: .accepted, count: 6))
      #expect(selected.dropFirst(6).map { status[$0] } == Array(repeating: .expired, count: 6))
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `letters of one wave are written once, whoever sends at once`() async throws {
    try await atBusyDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      _ = try await desk.computeScores(small.hand)
      _ = try await desk.proposeSelection(small.hand, iterations: 10_000, limits: .quick)
      _ = try await desk.signSelection(small.hand)
      let outcomes = try await atOnce(8) { _ in
        _ = try await desk.issueInvitations(small.hand, deadline: Self.due)
      }
      #expect(outcomes == Array(repeating: "done", count: 8))
      let entries = try await desk.invitations(small.hand)
      #expect(entries.count == SmallMeeting.places)
      #expect(Set(entries.map(\.wave)) == [1])
      try await desk.verifyAudit(of: small.hand)
    }
  }

  @Test(arguments: [1, 2, 20])
  func `of many who want the last places at once as many have them as there are`(
    places: Int
  ) async throws {
    try await atBusyDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk) { meeting in
        meeting.places.guest = places
        for table in meeting.tables.indices { meeting.tables[table].highest += places / 2 }
      }.hand
      let outcomes = try await atOnce(24) { number in
        _ = try await desk.addGuest(
          .person([
            "name": "Guest \(number) (invented)", "email": "guest-\(number)@example.org",
            "country": "LB", "languages": "en",
          ]), as: .guest, by: "The Director", because: "opens the meeting", deadline: Self.due,
          hand)
      }
      #expect(outcomes.count { $0 == "done" } == places)
      #expect(
        Set(outcomes).subtracting(["done"])
          == [Refusal.guestPlacesTaken(places: places).inEnglish.message])
      let codes = try await desk.guests(hand).map(\.code)
      let answers = try await atOnce(places) { number in
        _ = try await desk.recordAnswers(
          [AnswerReceived(code: codes[number], status: .accepted)], hand)
      }
      #expect(answers == Array(repeating: "done", count: places))
      let taking = try await desk.archive.read(in: hand.id) {
        try $0.participants(of: hand.id).map(\.code)
      }
      #expect(taking.sorted() == codes.sorted())
      #expect(try await desk.archive.brokenInvariants() == [])
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `eight meetings with one rubric come in at once, and one code once`() async throws {
    try await atBusyDesk { desk in
      let codes = ["TINY-2027", "TINY-2028"]
      let outcomes = try await atOnce(8) { number in
        _ = try await desk.importMeeting(try TinyMeeting.file(code: codes[number % 2]))
      }
      #expect(outcomes.count { $0 == "done" } == 2)
      #expect(
        Set(outcomes).subtracting(["done"]) == ["A meeting with this code is here already"])
      #expect(try await desk.meetings().map(\.code).sorted() == codes)
    }
  }

  @Test func `one table at once comes in once, and all others hear that it is there`() async throws
  {
    try await atBusyDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      let table = try caseFile("00-applications.csv")
      let outcomes = try await atOnce(8) { _ in
        _ = try await desk.importApplications(table, to: hand)
      }
      #expect(outcomes.count { $0 == "done" } == 1)
      #expect(
        Set(outcomes).subtracting(["done"])
          == ["Some of these people are considered for the meeting already"])
      #expect(try await desk.applications(hand).count == 6)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `ratings at once bring their reviewers, each under a code of their own`()
    async throws
  {
    try await atBusyDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      _ = try await desk.importApplications(try caseFile("00-applications.csv"), to: hand)
      let outcomes = try await atOnce(8) { number in
        guard number % 2 == 0 else { return try await desk.publish(hand) }
        let table =
          "application,reviewer,criterion,points\nA-0001,Rater \(number) <r\(number)@example.org>,C1,3\n"
        _ = try await desk.importRatings(Array(table.utf8), to: hand)
      }
      #expect(outcomes.enumerated().allSatisfy { $0.offset % 2 == 1 || $0.element == "done" })
      #expect(outcomes.count { $0 == "done" } == 5)
      let codes = try await desk.archive.read(in: hand.id) { store in
        try store.reviewers(of: hand.id).map(\.code)
      }
      #expect(codes.sorted() == ["R-01", "R-02", "R-03", "R-04"])
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `nothing is done in a meeting behind the act that calls it off`() async throws {
    try await atBusyDesk { desk in
      let (draft, selected, _) = try await invited(desk)
      try await desk.publish(draft)
      let hand = try await desk.meeting(draft.meeting.code)
      let outcomes = try await atOnce(8) { number in
        guard number > 0 else {
          try await desk.cancel(hand, because: "invented")
          return
        }
        _ = try await desk.recordAnswers(
          [AnswerReceived(code: selected[number], status: .accepted)], hand)
      }
      #expect(outcomes[0] == "done")
      let behind = outcomes.dropFirst().filter { $0 != "done" }
      #expect(behind.allSatisfy { $0.contains("was cancelled") }, "\(behind)")
      let acts = try await desk.acts(in: hand).map(\.act)
      #expect(acts.first == "meeting.cancel")
      #expect(acts.count { $0 == "invitation.record" } == 7 - behind.count)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `twenty acts of all kinds at once leave a meeting that agrees with itself`()
    async throws
  {
    try await atBusyDesk { desk in
      let (hand, selected, _) = try await invited(desk)
      let seated = Array(selected.prefix(6))
      _ = try await desk.recordAnswers(
        seated.map { AnswerReceived(code: $0, status: .accepted) }, hand)
      let outcomes = try await atOnce(20) { number in
        switch number {
        case 0..<4:
          _ = try await desk.recordAnswers(
            [AnswerReceived(code: selected[6 + number], status: .accepted)], hand)
        case 4..<7:
          _ = try await desk.recordAnswers(
            [AnswerReceived(code: seated[number - 1], status: .declined)], hand, follow: Self.due)
        case 7..<9: _ = try await desk.leave([seated[0]], cause: .withdrawn, hand)
        case 9..<11: _ = try await desk.leave([seated[1]], cause: .bounced, hand, follow: Self.due)
        case 11..<13: _ = try await desk.solveSeating(hand, iterations: 2_000)
        case 13..<15: _ = try await desk.sendLetters(hand)
        case 15: _ = try await desk.issueInvitations(hand, deadline: Self.due)
        case 16: _ = try await desk.followSeats(hand, deadline: Self.due)
        case 17: _ = try await desk.leaveSeatsFree(hand)
        default: _ = try await desk.expireInvitations(hand)
        }
      }
      #expect(outcomes[0..<4].allSatisfy { $0 == "done" })
      for told in Set(outcomes).subtracting(["done"]) {
        #expect(
          [
            "Some of these neither have an open seat nor wait for one", "No seat is held",
            "Nobody waits any more", "Participants or rules changed while the tables were filled",
          ].contains(told) || told.contains("meanwhile") || told.contains("seats"), "\(told)")
      }
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `of two administrators who go at once, one stays`() async throws {
    try await atBusyDesk { desk in
      _ = try await desk.addAccount(login: "rana", name: "Rana (invented)", roles: [.administrator])
      let going = ["tester", "rana"]
      let outcomes = try await atOnce(going.count) {
        try await desk.changeRole(.administrator, of: going[$0], false)
      }
      #expect(outcomes.count { $0 == "done" } == 1, "\(outcomes)")
      let left = try await desk.archive.read { try $0.accounts() }
        .filter { $0.actor.roles.contains(.administrator) }
      #expect(left.count == 1)
    }
  }

  @Test func `acts on one account at once are told one after the other`() async throws {
    try await atBusyDesk { desk in
      let hand = try await desk.meeting(try await desk.importMeeting(try SmallMeeting.file()).code)
      for number in 1...5 {
        let login = "sam-\(number)"
        let added = try await atOnce(3) { _ in
          _ = try await desk.addAccount(
            login: login, name: "Sam \(number) (invented)", roles: [.organiser])
        }
        #expect(
          added.sorted() == ["done"] + Array(repeating: "\(login) has an account already", count: 2)
        )
        let changed = try await atOnce(4) {
          try await desk.changeRole($0 < 3 ? .reviewer : .organiser, of: login, $0 < 3)
        }
        #expect(changed == Array(repeating: "done", count: 4))
        let sam = try await desk.accounts().first { $0.login == login }
        #expect(sam?.actor.roles == [.reviewer])
      }
      // Each was given two and taken one.
      let acts = try await desk.acts(in: nil).filter { $0.object.hasPrefix("sam-") }
      #expect(acts.count == 15)
      try await desk.verifyAudit(of: hand)
    }
  }

  private func acts(of hand: MeetingInHand, _ desk: Secretariat) async throws -> [ActEntry] {
    try await desk.acts(in: hand)
  }
}
