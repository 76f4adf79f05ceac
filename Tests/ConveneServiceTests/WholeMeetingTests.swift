import ConveneCore
import ConveneDemo
import ConveneFixtures
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Postgres
import Testing

extension [UInt8] {
  /// How many lines of a file another one has otherwise, or not.
  func linesOtherwise(in other: [UInt8]) -> Int {
    let own = split(separator: UInt8(ascii: "\n"))
    let theirs = other.split(separator: UInt8(ascii: "\n"))
    return zip(own, theirs).count { $0 != $1 } + abs(own.count - theirs.count)
  }
}

/// A whole meeting goes to another desk and is there what it was.
@Suite struct WholeMeetingTests {
  /// A meeting on its morning: signed, answered, followed, replaced, seated, printed.
  private static func lived(at desk: Secretariat) async throws -> MeetingInHand {
    let hand = try await seatedMeeting(at: desk) { meeting in
      (meeting.places.nominated, meeting.places.guest) = (2, 1)
    }
    _ = try await desk.sendLetters(hand)
    let codes = try await desk.participantLines(hand).map(\.code)
    _ = try await desk.replaceParticipant(
      codes[2],
      by: .new(NewPerson(name: "Zeina Karam (invented)", email: "zeina.karam@example.org")),
      because: .office, in: hand)
    try await desk.lockSeat(of: codes[1], round: 2, in: hand)
    _ = try await desk.addProject(
      ProjectSaid(title: "Rural incubator", owner: codes[3], table: 1),
      lacking: [NewLack("finance"), NewLack("owner")], in: .english, hand)
    _ = try await desk.fillLack(1, of: "PR-0001", by: codes[4], hand)
    return hand
  }

  @Test func `a whole meeting is the same bytes wherever it is, and as frozen`() async throws {
    let (file, code) = try await atDesk { desk in
      let hand = try await Self.lived(at: desk)
      let file = try await desk.wholeMeeting(hand)
      #expect(try await desk.wholeMeeting(hand) == file)
      return (file, hand.meeting.code)
    }
    let text = String(decoding: file, as: UTF8.self)
    // Neither ids of this database nor what could be used as somebody else.
    let id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
    #expect(text.firstMatch(of: id) == nil)
    #expect(!text.contains("token_hash"))
    try await atDesk { desk in
      // Databases of tests are copies of one house.
      try await desk.archive.database.withConnection {
        try $0.script("UPDATE house SET site_key = sha256('another house')")
      }
      let rehearsed = try await desk.takeIn(file, dryRun: true)
      #expect(try await desk.meetings().isEmpty)
      let taken = try await desk.takeIn(file)
      #expect(taken.code == code)
      #expect(taken.knownPeople == 0)
      #expect(taken.counts.map { $0.rows } == rehearsed.counts.map { $0.rows })
      let hand = try await desk.meeting(code)
      #expect(try await desk.wholeMeeting(hand) == file)
      try await desk.verifyAudit(of: hand)
      #expect(try await desk.archive.brokenInvariants() == [])
      #expect(try await desk.selection(hand).selection.signedBy == "Tester (invented)")
      #expect(try await desk.sendLetters(hand) == 0)
      #expect(try await refusal { _ = try await desk.proposeSelection(hand) } != nil)
      #expect(try await refusal { _ = try await desk.takeIn(file) } == "moved-code-taken")

      let copy = try await desk.takeIn(file, as: "COPY-1")
      #expect(copy.knownPeople > 36)
      #expect(copy.differences.isEmpty)
      let other = try await desk.wholeMeeting(try await desk.meeting("COPY-1"))
      #expect(file.linesOtherwise(in: other) == 2)

      // What is done here is told as this house's, with where it was before.
      let first = try #require(try await desk.participantLines(hand).first)
      try await desk.recordAbsence(of: first.code, round: 1, in: hand)
      let later = try MovedMeeting(try await desk.wholeMeeting(hand))
      let there = try MovedMeeting(file).origin
      #expect(later.origin.house != there.house)
      #expect(later.before.map(\.house) == [there.house])
      #expect(later.before.first?.digest == MovedMeeting.digest(of: file))

      // Letters that left from elsewhere stand in the register of that house, and numbers begin here.
      #expect(try await desk.correspondence(hand).allSatisfy { $0.letter == nil })
      let number = try await desk.enterCorrespondence(
        NewCorrespondence(
          direction: .incoming, way: .telephone, day: Day(number: 13_690),
          party: "Mission (invented)", subject: "Asks for the agenda"), hand)
      #expect(try await desk.correspondence(hand).map(\.number) == [number])
    }
  }

  @Test func `what was taken in goes as long as nobody works on it, with whom it brought`()
    async throws
  {
    let (file, code) = try await atDesk { desk in
      let hand = try await Self.lived(at: desk)
      try await desk.publish(hand)
      return (try await desk.wholeMeeting(hand), hand.meeting.code)
    }
    try await atDesk { desk in
      let accounts = try await desk.accounts().count
      _ = try await desk.takeIn(file)
      let hand = try await desk.meeting(code)
      #expect(hand.state.isPublished)
      let people = try await desk.people().count
      let plan = try await desk.remove(hand, dryRun: true)
      #expect(plan.origin?.digest == MovedMeeting.digest(of: file))
      #expect(plan.places(of: "person") == people)
      #expect(plan.places(of: "application") == 36)
      #expect(plan.places(of: "account") > 0)
      #expect(plan.staying == 0)

      // Whom a second meeting knows by now stays, and that one brought nobody.
      _ = try await desk.takeIn(file, as: "COPY-1")
      let shared = try await desk.remove(hand, dryRun: true)
      #expect(shared.places(of: "person") == 0)
      #expect(shared.staying == people)
      let copied = try await desk.remove(try await desk.meeting("COPY-1"))
      #expect(copied.places(of: "person") == 0 && copied.staying == 0)
      #expect(try await desk.people().count == people)

      // That a copy was written changes nothing, and any act does.
      _ = try await desk.wholeMeeting(hand)
      let gone = try await desk.remove(hand)
      #expect(gone.lost.map(\.part) == plan.lost.map(\.part))
      #expect(try await desk.meetings().isEmpty)
      #expect(try await desk.people().isEmpty)
      #expect(try await desk.accounts().count == accounts)
      let held = try await desk.archive.database.withConnection {
        try $0.rows(
          """
          SELECT count(*)::int AS lines FROM audit_line
          JOIN audit_entry USING (meeting_id, number)
          WHERE act = 'meeting.take_in' AND salt IS NOT NULL
          """)[0]["lines"] as Int
      }
      #expect(held == 0)

      _ = try await desk.takeIn(file)
      let again = try await desk.meeting(code)
      #expect(try await desk.wholeMeeting(again) == file)
      let first = try #require(try await desk.participantLines(again).first)
      try await desk.recordAbsence(of: first.code, round: 1, in: again)
      let refused = await #expect(throws: Refusal.self) { try await desk.remove(again) }
      #expect(refused?.code == "more-than-a-draft")
      #expect(refused?.problems.map(\.key).contains("worked-on-since-taken-in") == true)
      #expect(try await desk.people().count == people)
    }
  }

  @Test func `papers say where a decision was signed that came from another desk`() async throws {
    let house = try await atDesk { desk in
      let hand = try await Self.lived(at: desk)
      let file = try await desk.wholeMeeting(hand)
      let text = try await Self.decision(at: desk, hand, in: .english)
      #expect(!text.contains("another desk"))
      return (file: file, origin: try MovedMeeting(file).origin)
    }
    try await atDesk { desk in
      try await desk.archive.database.withConnection {
        try $0.script("UPDATE house SET site_key = sha256('another house')")
      }
      let code = try await desk.takeIn(house.file).code
      let hand = try await desk.meeting(code)
      let english = try await Self.decision(at: desk, hand, in: .english)
      #expect(english.contains("Decided and signed by Tester (invented)"))
      #expect(english.contains("Signed on another desk, \(house.origin.house)"))
      #expect(english.contains("took that in on 1 July 2007"))
      for language in Language.allCases {
        let text = try await Self.decision(at: desk, hand, in: language)
        #expect(text.contains(house.origin.house), "\(language)")
        #expect(text.contains(house.origin.head), "\(language)")
      }
    }
  }

  /// A decision sheet as plain text whose lines go on without an end.
  private static func decision(
    at desk: Secretariat, _ hand: MeetingInHand, in language: Language
  ) async throws -> String {
    let text = try await desk.pressRoom(hand).print(.decision, as: .text, in: language)
    // Without the signs that keep foreign words apart.
    return String(decoding: text, as: UTF8.self).replacing("\n", with: " ")
      .replacing(/[\u{2068}\u{2069}]/, with: "")
  }

  @Test func `a file that is not as it was written is refused, and nothing is written`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      let file = try await desk.wholeMeeting(hand)
      let text = String(decoding: file, as: UTF8.self)
      let version = text.replacing(#""version":1,"#, with: #""version":2,"#, maxReplacements: 1)
      let edited = text.replacing("\"under_review\"", with: "\"selected\"", maxReplacements: 1)
      #expect(edited != text)
      // Whoever makes the fingerprint anew is held by the rules all the same.
      func sealed(_ text: String) -> [UInt8] {
        let told = Array(text.utf8.dropLast(#""digest":""#.utf8.count + 67))
        return told + Array("\"digest\":\"\(SHA256(of: told))\"}\n".utf8)
      }
      let unknown = text.replacing("\"reports\"", with: "\"rules\"")
      let wrong: [(file: [UInt8], code: String)] = [
        (Array(file.dropLast(40)), "moved-file-cut-off"),
        (Array(file.prefix(file.count / 2)), "moved-file-cut-off"),
        (Array(edited.utf8), "moved-file-edited"), (Array(version.utf8), "moved-file-newer"),
        (
          sealed(text.replacing("\"A-0001\",", with: "\"A-9999\",", maxReplacements: 1)),
          "moved-file-contradicts"
        ),
        (sealed(unknown), "moved-file-breaks-rule"),
      ]
      for (file, code) in wrong {
        #expect(try await refusal { _ = try await desk.takeIn(file, as: "OTHER-1") } == code)
      }
      #expect(try await desk.meetings().map(\.code) == [hand.meeting.code])
    }
  }

  @Test func `only who sees all of a meeting writes it whole`() async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      for role in [Role.assistant, .headOfUnit, .reviewer] {
        let other = desk.acting(
          as: Actor(id: desk.actor.id, name: "Somebody (invented)", roles: [role]))
        await #expect(throws: Refusal.self) { try await other.wholeMeeting(hand) }
        await #expect(throws: Refusal.self) { try await other.takeIn([]) }
      }
    }
  }
}
