import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

private typealias Bird = CanaryPerson

/// Finding somebody, showing what is held, putting an address right, and not writing again.
@Suite struct PersonTests {
  @Test(arguments: [
    "canaryname", "Canaryname zahra", "زهرة", "زَهْرَة", "الكناري زهره", "nom", "A-0007", "a-0007",
    "CANARY.MAIL@example.org", "Zahra Canaryname <canary.mail@example.org>",
  ])
  func `somebody is found by a part of a name in any script, an address or a code`(
    text: String
  ) async throws {
    try await atDesk { desk in
      _ = try await Bird.rated(at: desk)
      let found = try await desk.person(text)
      #expect(found.email == "canary.mail@example.org")
      #expect(try await desk.person(found.id.description).id == found.id)
    }
  }

  @Test func `where several are meant they are named, and nobody is taken`() async throws {
    try await atDesk { desk in
      _ = try await Bird.rated(at: desk)
      let failure = await #expect(throws: Failure.self) { try await desk.person("a") }
      #expect(failure?.refusal.code == "which-person")
      #expect((failure?.refusal.problems.count ?? 0) > 5)
      let long = String(repeating: "a", count: 3_000)
      for text in ["nobody at all", "A-0099", "nobody@example.org", "-", long, "zahra \(long)"] {
        #expect(try await refusal { _ = try await desk.person(text) } == "no-such-person")
      }
    }
  }

  @Test func `the page of every day says who somebody is and where they take part`() async throws {
    try await atDesk { desk in
      _ = try await Bird.seated(at: desk)
      let page = try await desk.page(of: try await Bird.id(at: desk))
      #expect(page.person.name == "Zahra Canaryname")
      #expect(page.organisation == "Court of Cisterns")
      #expect(page.meetings.map(\.meeting) == ["TINY-2027"])
      let part = try #require(page.meetings.first?.part)
      #expect(part.code == Bird.code)
      #expect(part.status == .selected)
      #expect(part.invitation == .accepted)
      #expect(part.attendance == "expected")
      #expect(page.objectsSince == nil)
    }
  }

  @Test func `everything is for whoever may, and secrets for whoever may see secrets`()
    async throws
  {
    try await atDesk { desk in
      _ = try await Bird.seated(at: desk)
      let id = try await Bird.id(at: desk)
      let held = try await desk.everything(on: id)
      let shown = held.compactMap(\.value).joined(separator: "\n")
      // Letters are written for the post, and seats by people's ids.
      #expect(Bird.canaries.filter { !shown.contains($0) } == [])
      #expect(held.first?.part == "person")
      #expect(held.contains { $0.part.hasPrefix("rating") && $0.what == "points" })
      let assistant = desk.acting(
        as: Actor(id: desk.actor.id, name: "Assistant (invented)", roles: [.assistant]))
      #expect(
        try await refusal { _ = try await assistant.everything(on: id) } == "not-permitted")
      #expect(try await assistant.page(of: id).person.id == id)
    }
  }

  @Test func `an address is put right, and letters to the old one are told`() async throws {
    try await atDesk { desk in
      let hand = try await Bird.rated(at: desk)
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000)
      _ = try await desk.signSelection(hand)
      _ = try await desk.issueInvitations(hand, deadline: try #require(Day("2027-03-01")))
      let id = try await Bird.id(at: desk)
      let done = try await desk.correct(
        id, PersonCorrection(name: "Zahra Finch", names: [.french: ""], email: "z@example.org"))
      #expect(done.waiting.map { "\($0.meeting) \($0.letters)" } == ["TINY-2027 1"])
      let found = try await desk.person("finch")
      #expect(found == PersonEntry(id: id, name: "Zahra Finch", email: "z@example.org"))
      let names = try await desk.page(of: id).person.names.byLanguage
      #expect(names.keys.map(\.rawValue) == ["ar"])
      let act = try #require(try await desk.acts(in: nil).first)
      let change = try await desk.act(act.number, in: nil).lines.map(\.change)
      #expect(
        change == [
          """
          email canary.mail@example.org → z@example.org, name Zahra Canaryname → Zahra Finch, \
          name in fr Zahra Canarynom → –
          """
        ])
      let same = try await desk.correct(id, PersonCorrection(name: "Zahra Finch"))
      #expect(same.before == same.after)
      #expect(try await desk.acts(in: nil).first?.number == act.number)
    }
  }

  @Test func `a correction that makes somebody another, or nobody, is refused`() async throws {
    try await atDesk { desk in
      _ = try await Bird.rated(at: desk)
      let id = try await Bird.id(at: desk)
      let wrong: [(PersonCorrection, String)] = [
        (PersonCorrection(name: "Hala  NASSAR", email: "Hala@example.org"), "person-exists"),
        (PersonCorrection(email: "nowhere"), "correction-unusable"),
        (PersonCorrection(name: " "), "correction-unusable"),
        (PersonCorrection(name: "Two\nLines"), "correction-unusable"),
        (PersonCorrection(name: "Ali\u{202e}nassaH"), "correction-unusable"),
      ]
      for (correction, code) in wrong {
        #expect(try await refusal { _ = try await desk.correct(id, correction) } == code)
      }
    }
  }

  @Test func `who objects is not written to, is held back by name, and stays so when forgotten`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Bird.rated(at: desk)
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000)
      _ = try await desk.signSelection(hand)
      let id = try await Bird.id(at: desk)
      #expect(try await desk.recordObjection(of: id, because: "by telephone") == 0)
      let day = try #require(Day("2027-03-01"))
      let letters = try await desk.issueInvitations(hand, deadline: day)
      #expect(letters["invitation"] == 5)
      let back = try await desk.heldBackLetters(hand)
      #expect(back.map(\.name) == ["Zahra Canaryname"])
      #expect(back.map(\.why.code) == ["reader-objects"])
      try await desk.withdrawObjection(of: id, because: "by telephone")
      #expect(try await desk.heldBackLetters(hand).isEmpty)
      #expect(
        try await refusal { try await desk.withdrawObjection(of: id, because: "again") }
          == "does-not-object")
      _ = try await desk.issueInvitations(hand, deadline: day)
      #expect(try await desk.recordObjection(of: id, because: "by telephone") == 1)

      let later = desk.at(Bird.afterwards)
      _ = try await later.forget(id, because: "by telephone")
      let table = """
        name,email,organisation,country,languages
        Zahra Canaryname,canary.mail@example.org,Court of Cisterns,MA,en
        """
      _ = try await later.importPeople(Array(table.utf8))
      let anew = try await later.person("canaryname")
      #expect(anew.id != id)
      #expect(try await later.page(of: anew.id).objectsSince != nil)
      #expect(try await later.page(of: id).forgottenAt != nil)
    }
  }

  @Test func `the first letter of a meeting says whence the address is, and no other does`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Bird.rated(at: desk)
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000)
      _ = try await desk.signSelection(hand)
      let day = try #require(Day("2027-03-01"))
      _ = try await desk.issueInvitations(hand, deadline: day)
      let first = try await Self.letters(desk, hand)
      #expect(first.count == 7)
      #expect(first.allSatisfy { Self.saysWhence($0) })
      let leaving = try #require(try await desk.selection(hand).codes(.selected).first)
      let next = try await desk.leave([leaving], cause: .declined, hand, follow: day)
      #expect(next.entering.count == 1)
      let second = try await Self.letters(desk, hand).filter { !first.contains($0) }
      #expect(second.map { Self.saysWhence($0) } == [false])
    }
  }

  /// Letters as they are kept.
  private static func letters(_ desk: Secretariat, _ hand: MeetingInHand) async throws -> [String] {
    try await desk.archive.read(in: hand.id) { store in
      try store.letterReaders(of: hand.id).keys.flatMap { person in
        try store.held(on: person, in: hand.id).filter {
          $0.part == "letter" && $0.column == "message"
        }.map(\.value)
      }
    }
  }

  private static func saysWhence(_ letter: String) -> Bool {
    let pieces = letter.components(separatedBy: "\r\n\r\n").map { piece in
      let body = piece.components(separatedBy: "\r\n--")[0].replacing("\r\n", with: "")
      guard body.count > 100, !body.contains(" "), let bytes = Data(base64Encoded: body) else {
        return piece.replacing("=\r\n", with: "").replacing("%", with: "%25")
          .replacing(/=([0-9A-F]{2})/) { "%\($0.1)" }.removingPercentEncoding ?? ""
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    let text = pieces.joined(separator: "\n")
    return Language.allCases.contains { text.contains(Phrases($0).noticeApplication) }
  }
}
