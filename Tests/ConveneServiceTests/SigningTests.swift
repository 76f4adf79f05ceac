import ConveneCore
import ConveneScans
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Postgres
import Testing

private let due = Day(number: 13_735)

/// Letters that leave as the scan of what was signed.
@Suite struct SigningTests {
  private static func pdf(_ words: String = "page") -> [UInt8] {
    Array("%PDF-1.4\n% \(words)\n%%EOF\n".utf8)
  }

  private static func scan(
    _ letter: DraftedLetter, words: String = "page"
  ) throws -> SignedScan {
    SignedScan(try ScanFile(pdf(words), from: "scans/\(letter.file.lowercased())"))
  }

  /// A signed meeting whose invitations are sealed, and all who were selected invited.
  private static func invited(
    at desk: Secretariat, twoPeople: Bool = false, published: Bool = false
  ) async throws -> (hand: MeetingInHand, letters: [DraftedLetter]) {
    let small = try await SmallMeeting.reviewed(at: desk) {
      $0.writing = Writing(twoPeople: twoPeople, sealed: [.invitation])
    }
    if published { try await desk.publish(small.hand) }
    _ = try await desk.computeScores(small.hand)
    _ = try await desk.proposeSelection(small.hand, iterations: 10_000, limits: .quick)
    _ = try await desk.signSelection(small.hand)
    _ = try await desk.issueInvitations(small.hand, deadline: due)
    return (small.hand, try await desk.lettersToSign(small.hand))
  }

  private static func statuses(
    _ desk: Secretariat, _ hand: MeetingInHand
  ) async throws -> [String: Int] {
    Dictionary(
      try await desk.letterCounts(hand).filter { $0.kind == "invitation" }
        .map { ($0.status, $0.letters) }, uniquingKeysWith: +)
  }

  @Test func `a change of the meeting has what waits to be signed written anew, and says no more`()
    async throws
  {
    try await atDesk { desk in
      let letters = try await Self.invited(at: desk, published: true).letters
      let hand = try await desk.meeting(nil)
      let later = hand.meeting.starts.adding(7)
      let done = try await desk.carryOut(hand.postponed(to: later))
      #expect(done.letters.renewed == letters.count && done.letters.count == 0)
      #expect(
        try await Self.statuses(desk, hand)
          == ["cancelled": letters.count, "to_sign": letters.count])
      let anew = try await desk.lettersToSign(try await desk.meeting(nil))
      #expect(Set(anew.map(\.mark)).isDisjoint(with: letters.map(\.mark)))
      // The page of before is of no letter any more.
      let refused = await #expect(throws: Refusal.self) {
        try await desk.signLetters([try Self.scan(letters[0])], hand)
      }
      #expect(refused?.problems.map(\.key) == ["scan-of-no-letter"])
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `signing is taken back until a letter may have arrived`() async throws {
    try await atDesk { desk in
      let (hand, letters) = try await Self.invited(at: desk)
      _ = try await desk.signLetters([try Self.scan(letters[0])], hand)
      let number = try #require(try await desk.acts(in: hand).first).number
      // It was claimed once, and put back.
      _ = try await desk.archive.database.withConnection {
        try $0.script(
          """
          UPDATE letter SET status = 'sending', attempt = 1, leased_to = now()
          WHERE status = 'queued' AND signed IS NOT NULL;
          UPDATE letter SET status = 'queued', leased_to = NULL
          WHERE status = 'sending';
          """)
      }
      _ = try await desk.undo(number, in: hand)
      #expect(try await Self.statuses(desk, hand) == ["to_sign": letters.count])
      #expect(try await desk.archive.brokenInvariants() == [])
    }
  }

  @Test func `a sealed letter waits, leaves as its scan, and is found by its mark alone`()
    async throws
  {
    try await atDesk { desk in
      let (hand, letters) = try await Self.invited(at: desk)
      #expect(letters.count == SmallMeeting.places)
      #expect(Set(letters.map(\.mark)).count == letters.count)
      #expect(letters.allSatisfy { $0.bytes.starts(with: Array("%PDF".utf8)) })
      #expect(try await desk.lettersToSign(hand).map(\.bytes) == letters.map(\.bytes))
      _ = try await desk.sendLetters(hand)
      #expect(try await Self.statuses(desk, hand) == ["to_sign": letters.count])
      let dues = try #require(try await desk.deskPage().meetings.first)
      #expect(dues.count(.lettersToSign) == letters.count)
      #expect(try await desk.remind(hand, dryRun: true).written.isEmpty)

      let first = try Self.scan(letters[0])
      let stranger = SignedScan(try ScanFile(Self.pdf(), from: "page.pdf"))
      let twice = SignedScan(first.scan, mark: letters[0].mark.lowercased())
      let refused = await #expect(throws: Refusal.self) {
        try await desk.signLetters([first, twice, stranger], hand)
      }
      #expect(
        refused?.problems.map(\.key) == ["scan-of-same-letter", "scan-of-no-letter"])

      let plan = try await desk.signLetters([first], hand, dryRun: true)
      #expect(plan.map(\.name) == [letters[0].name])
      #expect(try await Self.statuses(desk, hand) == ["to_sign": letters.count])
      _ = try await desk.signLetters([first], hand)
      #expect(
        try await Self.statuses(desk, hand) == ["queued": 1, "to_sign": letters.count - 1])
      let message: String = try await desk.archive.database.withConnection {
        try #require(
          try $0.rows(
            "SELECT convert_from(signed, 'UTF8') AS mail FROM letter WHERE signed IS NOT NULL"
          ).first)["mail"]
      }
      #expect(message.contains("\(hand.meeting.code)-invitation-\(letters[0].mark).pdf"))
      #expect(message.contains(Data(Self.pdf()).base64EncodedString()))
      #expect(message.contains("text/calendar"))
      try await desk.verifyAudit(of: hand)

      // It waits again, and is signed anew.
      let act = try #require(try await desk.acts(in: hand).first).number
      _ = try await desk.undo(act, in: hand)
      #expect(try await Self.statuses(desk, hand) == ["to_sign": letters.count])
      #expect(try await desk.lettersToSign(hand).map(\.bytes) == letters.map(\.bytes))
      _ = try await desk.signLetters([Self.scan(letters[0], words: "anew")], hand)
      #expect(try await desk.sendLetters(hand) == 1)
      #expect(
        try await Self.statuses(desk, hand) == ["sent": 1, "to_sign": letters.count - 1])
      let again = try #require(
        try await desk.acts(in: hand).first { $0.act == "letter.sign" }
      ).number
      #expect(
        try await refusal { _ = try await desk.undo(again, in: hand) } == "changed-since-then")

      let entry = try #require(
        try await desk.correspondence(hand).first { $0.letter == .invitation })
      #expect(entry.reference == "\(hand.meeting.code)/\(letters[0].mark)")
      #expect(try await desk.scan(of: entry.number, hand).bytes == Self.pdf("anew"))
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `a scan finds its letter by the picture of its pages, whatever it is called`()
    async throws
  {
    try await atDesk { desk in
      let (hand, letters) = try await Self.invited(at: desk)
      // What was printed, as a scanner that changes nothing gives it back.
      let scans = try [letters[1], letters[0]].enumerated().map { number, letter in
        try SignedScan(
          reading: letter.bytes, from: "scans/page-\(number).pdf", on: Day(number: 13_700))
      }
      let marks = [letters[1], letters[0]].map {
        ScanReading.marks([ScanMark(meeting: hand.meeting.code, letter: $0.mark)])
      }
      #expect(scans.map(\.seen) == marks)
      let plan = try await desk.signLetters(scans, hand)
      #expect(plan.map(\.name) == [letters[1].name, letters[0].name])
      #expect(plan.map(\.file) == ["page-0.pdf", "page-1.pdf"])
      #expect(
        try await Self.statuses(desk, hand) == ["queued": 2, "to_sign": letters.count - 2])
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `a scan that may be of another letter is taken for none`() async throws {
    try await atDesk { desk in
      let (hand, letters) = try await Self.invited(at: desk)
      let code = hand.meeting.code
      let marks = letters.map { ScanMark(meeting: code, letter: $0.mark) }
      func scan(
        _ seen: ScanReading, named name: String = "page.pdf", mark: String? = nil
      ) throws -> SignedScan {
        SignedScan(try ScanFile(Self.pdf(), from: name), mark: mark, seen: seen)
      }
      func refused(_ scans: SignedScan...) async throws -> [Problem] {
        let refusal = await #expect(throws: Refusal.self) {
          try await desk.signLetters(scans, hand)
        }
        return refusal?.problems ?? []
      }
      _ = try await desk.signLetters([scan(.marks([marks[0]]))], hand)
      #expect(
        try await refused(scan(.marks([marks[0]])), scan(.marks([marks[1], marks[2]])))
          == [
            .scanTakenAlready(at: "page.pdf", name: letters[0].name),
            .scanOfSeveralLetters(
              at: "page.pdf",
              marks: [letters[1].mark, letters[2].mark].map { "\(code)/\($0)" }.sorted()),
          ])
      #expect(
        try await refused(
          scan(.marks([ScanMark(meeting: "EGM-OTHER", letter: letters[1].mark)])),
          scan(.marks([ScanMark(meeting: code, letter: "00000000")])))
          == [
            .scanOfOtherMeeting(at: "page.pdf", meeting: "EGM-OTHER"),
            .scanOfOldLetter(at: "page.pdf", mark: "00000000"),
          ])
      // Neither a name nor a word by hand stands against what the page says.
      let name = letters[2].file.lowercased()
      #expect(
        try await refused(
          scan(.marks([marks[1]]), named: name),
          scan(.marks([marks[1]]), mark: letters[2].mark))
          == [
            .scanSaysOtherwise(at: name, seen: letters[1].mark, said: letters[2].mark),
            .scanSaysOtherwise(at: "page.pdf", seen: letters[1].mark, said: letters[2].mark),
          ])
      #expect(
        try await refused(scan(.marks([])), scan(.unreadable), scan(.noProgram))
          == [
            .scanOfNoLetter(at: "page.pdf"), .scanNotRead(at: "page.pdf"),
            .scanWithoutReader(at: "page.pdf"),
          ])
      #expect(
        try await Self.statuses(desk, hand) == ["queued": 1, "to_sign": letters.count - 1])
      // What cannot be read is given by hand, by its name or the mark.
      let done = try await desk.signLetters(
        [
          scan(.unreadable, mark: letters[1].mark.lowercased()),
          scan(.marks([]), named: letters[2].file),
        ], hand)
      #expect(done.map(\.name) == [letters[1].name, letters[2].name])
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `what was scanned waits for a second person`() async throws {
    try await atDesk { desk in
      let (hand, letters) = try await Self.invited(at: desk, twoPeople: true)
      _ = try await desk.signLetters([Self.scan(letters[0])], hand)
      #expect(try await desk.sendLetters(hand) == 0)
      #expect(
        try await refusal { _ = try await desk.approveLetters(hand) } == "approved-by-another")
      _ = try await desk.addAccount(
        login: "second", name: "Second (invented)", roles: [.headOfUnit])
      let second = try await desk.acting(as: "second")
      #expect(try await second.approveLetters(hand) > 0)
      #expect(try await desk.sendLetters(hand) > 0)
      #expect(
        try await Self.statuses(desk, hand) == ["sent": 1, "to_sign": letters.count - 1])
    }
  }

  @Test func `what waits to be signed is written anew, withdrawn and forgotten like what waits`()
    async throws
  {
    try await atDesk { desk in
      let (hand, letters) = try await Self.invited(at: desk)
      _ = try await desk.resendLetters(to: [letters[0].code], held: true, hand)
      let anew = try await desk.lettersToSign(to: [letters[0].code], hand)
      #expect(anew.count == 1 && anew[0].mark != letters[0].mark)
      #expect(
        try await refusal { _ = try await desk.signLetters([Self.scan(letters[0])], hand) }
          == "scans-unknown")

      _ = try await desk.leave([letters[1].code], cause: .withdrawn, hand)
      _ = try await desk.leaveSeatsFree(of: [letters[1].code], hand)
      let person = try await desk.person(letters[1].code, inMeeting: hand.meeting.code)
      _ = try await desk.forget(person.id, because: "asked by letter of 3 May")
      #expect(
        try await !desk.lettersToSign(hand).map(\.mark).contains(letters[1].mark))
      try await desk.verifyAudit(of: hand)
    }
  }
}
