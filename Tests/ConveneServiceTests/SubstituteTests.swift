import ConveneCore
import ConveneFixtures
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// Somebody comes to an open seat in place of whoever was selected.
@Suite struct SubstituteTests {
  private static let envoy = NewPerson(
    name: "Zeina Karam (invented)", email: "zeina.karam@example.org",
    position: [.english: "Minister"])

  private static func replace(
    _ code: String, by new: NewPerson = envoy, at desk: Secretariat, _ hand: MeetingInHand,
    dryRun: Bool = false
  ) async throws -> Replacement {
    try await desk.replaceParticipant(
      code, by: .new(new), because: .office, in: hand, dryRun: dryRun)
  }

  /// Tables by code, round by round.
  private static func tables(
    _ desk: Secretariat, _ hand: MeetingInHand
  ) async throws -> [String: [Int?]] {
    Dictionary(
      try await desk.participantLines(hand).map { ($0.code, $0.tables) }, uniquingKeysWith: { $1 })
  }

  @Test func `one act gives number, tables and letters to another, and moves nobody else`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let before = try await desk.participantLines(hand)
      let left = before[4]
      let acts = try await desk.acts(in: hand).count

      let plan = try await Self.replace(left.code, at: desk, hand, dryRun: true)
      #expect(try await desk.participantLines(hand).map(\.code) == before.map(\.code))
      let done = try await Self.replace(left.code, at: desk, hand)
      #expect(try await desk.acts(in: hand).count == acts + 1)
      #expect(done.coming.code == "S-0001")
      #expect(plan.coming.code == done.coming.code)
      #expect(plan.papers == done.papers)
      #expect(plan.number == left.number)
      #expect(done.letters == ["Zeina Karam (invented)", left.name])
      #expect(done.seats.map(\.table) == left.tables.compactMap(\.self))
      #expect(done.waiting != nil)

      let after = try await desk.participantLines(hand)
      #expect(after.map(\.number) == before.map(\.number))
      #expect(
        after.filter { $0.code != "S-0001" }.map { "\($0.code) \($0.tables)" }
          == before.filter { $0.code != left.code }.map { "\($0.code) \($0.tables)" })
      let coming = try #require(after.first { $0.code == "S-0001" })
      #expect(coming.number == left.number)
      #expect(coming.tables == left.tables)
      #expect(coming.track == .substitute)
      #expect(coming.inPlaceOf == "\(left.code) \(left.name)")
      // One plate, and papers that name everybody.
      #expect(done.papers.first { $0.paper == .nameplates }?.sheets == 1)
      #expect(done.papers.map(\.paper) == [.participants, .seating, .nameplates, .badges])

      let invitations = try await desk.invitations(hand)
      #expect(invitations.first { $0.code == left.code }?.status == .delegated)
      #expect(invitations.first { $0.code == "S-0001" }?.status == .accepted)
      let letters = try await desk.letterCounts(hand).filter {
        ["substitute", "replaced"].contains($0.kind)
      }
      #expect(letters.map(\.letters) == [1, 1])
      // What was signed stays, and nobody is scored.
      let selection = try await desk.selection(hand)
      #expect(selection.codes(.selected).contains(left.code))
      #expect(!selection.ranking.entries.contains { $0.code == "S-0001" })
      #expect(try await desk.heldSeats(hand).isEmpty)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `a substitute gives the seat back, and another comes or the next follows`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let before = try await desk.participantLines(hand)
      let left = before[0]
      _ = try await Self.replace(left.code, at: desk, hand)
      // The seat of who left is not theirs to give again.
      let taken = await #expect(throws: Refusal.self) {
        try await Self.replace(left.code, at: desk, hand)
      }
      #expect(taken?.code == "seat-taken")
      let answered = await #expect(throws: Refusal.self) {
        try await desk.recordAnswers([AnswerReceived(code: "S-0001", status: .declined)], hand)
      }
      #expect(answered?.code == "substitute-answers-nothing")

      let other = NewPerson(name: "Tarek Haidar (invented)", country: Country("LB"))
      let second = try await Self.replace("S-0001", by: other, at: desk, hand)
      #expect(second.coming.code == "S-0002")
      #expect(second.number == left.number)
      #expect(second.seats.map(\.table) == left.tables.compactMap(\.self))
      // Nobody can write to who has no address: they are told otherwise.
      #expect(second.unwritten.map(\.name) == ["Tarek Haidar (invented)"])
      #expect(second.letters == ["Zeina Karam (invented)"])
      let held = try await desk.leave(["S-0002"], cause: .withdrawn, hand).held
      #expect(held == [left.code])
      let next = try await desk.followSeats(hand, deadline: Day(number: 13_735))
      #expect(next.map(\.leaving) == [left.code])
    }
  }

  @Test func `whoever left comes back once the substitute does not come`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let left = try await desk.participantLines(hand)[2]
      _ = try await Self.replace(left.code, at: desk, hand)
      _ = try await desk.leave(["S-0001"], cause: .withdrawn, hand)
      _ = try await desk.recordAnswers([AnswerReceived(code: left.code, status: .accepted)], hand)
      let back = try #require(
        try await desk.participantLines(hand).first { $0.code == left.code })
      #expect(back.number == left.number)
    }
  }

  @Test func `somebody comes to a seat whose holder left already, at whatever tables there are`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let left = try #require(
        try await desk.explainSeating(hand).max { $0.repeats < $1.repeats }
      ).application
      _ = try await desk.leave([left], cause: .withdrawn, hand)
      #expect(try await Self.replace(left, at: desk, hand).coming.code == "S-0001")
      let figures = try await desk.seating(hand).figures
      #expect(figures.repeatsMinimum <= figures.repeats)
      _ = try await desk.repairSeating(hand)
      #expect(try await desk.seatingDue(hand) == [])
    }
  }

  @Test func `a substitute who was said to leave and did not stands in again, and in one seat`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let left = try await desk.participantLines(hand)[2]
      _ = try await Self.replace(left.code, at: desk, hand)
      _ = try await desk.leave(["S-0001"], cause: .withdrawn, hand)
      let number = try #require(try await desk.acts(in: hand).first).number
      _ = try await desk.undo(number, in: hand)
      let standing = try await desk.substitutions(hand).filter(\.stands)
      #expect(standing.map(\.code) == ["S-0002"])
      #expect(standing.map(\.leaving) == [left.code])
      let lines = try await desk.participantLines(hand)
      #expect(lines.count == SmallMeeting.places)
      #expect(lines.first { $0.code == "S-0002" }?.number == left.number)
      #expect(try await desk.heldSeats(hand).isEmpty)
      // Taking that back is a leaving of its own, with a command of its own.
      let again = try #require(try await desk.acts(in: hand).first).number
      #expect(
        try await refusal { _ = try await desk.undo(again, in: hand) } == "corrected-otherwise")
    }
  }

  @Test func `a substitute's seat that another has by now is not given twice`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let left = try await desk.participantLines(hand)[2]
      _ = try await Self.replace(left.code, at: desk, hand)
      _ = try await desk.leave(["S-0001"], cause: .withdrawn, hand)
      let number = try #require(try await desk.acts(in: hand).first).number
      let next = try await desk.followSeats(hand, deadline: Day(number: 13_735))
      let follower = try #require(next.first).entering
      let refused = await #expect(throws: Refusal.self) {
        _ = try await desk.undo(number, in: hand)
      }
      #expect(refused?.code == "seat-taken")
      #expect(refused?.inEnglish.message.contains(follower) == true)
    }
  }

  @Test func `nobody comes who applied, was nominated or comes already`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk) { $0.places.nominated = 1 }
      let codes = try await desk.participantLines(hand).map(\.code)
      func refusal(_ code: String, by text: String) async -> String? {
        let refusal = await #expect(throws: Refusal.self) {
          try await desk.replaceParticipant(
            code, by: .known(text), because: .colleague, in: hand)
        }
        return refusal?.code
      }
      let waiting = try #require(
        try await desk.selection(hand).decisions.first {
          $0.status == .waitlisted
        })
      #expect(await refusal(codes[0], by: waiting.code) == "substitute-applied")
      let received = try await desk.nominate(nominee(), to: hand)
      #expect(
        await refusal(received.codes[0], by: waiting.code) == "nominee-replaced-by-sender")
      #expect(await refusal(codes[0], by: received.codes[0]) == "substitute-nominated")
      _ = try await Self.replace(codes[0], at: desk, hand)
      #expect(await refusal(codes[1], by: "S-0001") == "substitute-already")
      #expect(await refusal(waiting.code, by: "zeina.karam@example.org") == "no-seat-to-give")
    }
  }

  @Test func `a login decides nothing, and a substitute counts for the floors`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let left = try await desk.participantLines(hand)[0]
      let nameless = desk.acting(
        as: Actor(
          id: desk.actor.id, name: "tester", roles: [.administrator], isNamed: false))
      let refusal = await #expect(throws: Refusal.self) {
        try await Self.replace(left.code, at: nameless, hand, dryRun: true)
      }
      #expect(refusal?.code == "no-name")
      // Of the same organisation, unless another is given, and so of the same sector.
      let done = try await Self.replace(left.code, at: desk, hand)
      let government = try #require(done.floors.first { $0.floor == "government" })
      #expect(government.before == government.after)
    }
  }

  @Test func `only the sheets that changed are printed, and what is printed is remembered`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let lines = try await desk.participantLines(hand)
      func changed(_ paper: Paper = .nameplates) async throws -> Printing {
        try await desk.printing(paper, in: .english, onlyChanged: true, hand)
      }
      // Nothing was printed yet: all is new.
      let first = try await changed()
      #expect(first.sheets == lines.count)
      try await desk.remember(first, hand)
      #expect(try await changed().sheets == 0)
      #expect(try await changed().bytes.isEmpty)
      // Another language was not printed.
      #expect(
        try await desk.printing(.nameplates, in: .arabic, onlyChanged: true, hand).sheets
          == lines.count)
      _ = try await Self.replace(lines[3].code, at: desk, hand)
      #expect(try await changed().sheets == 1)
      // The one plate by itself, beside all others.
      let plate = try await desk.printing(.nameplates, in: .english, of: "S-0001", hand)
      #expect(plate.sheets == 1)
      try await desk.remember(plate, hand)
      #expect(try await changed().sheets == 0)
      #expect(try await desk.acts(in: hand).filter { $0.act == "paper.print" }.count == 2)
    }
  }
}
