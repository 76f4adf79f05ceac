import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// Authors of documents are people of the directory, and are reminded by letters of the house.
@Suite struct DocumentReminderTests {
  private static let stranger = "Rana Salam (invented)"

  /// Three documents: one late by the first applicant, one due in a week by the first two, one without a day.
  private static func documented(at desk: Secretariat) async throws -> MeetingInHand {
    _ = try await SmallMeeting.reviewed(at: desk) { meeting in
      meeting.documents = [
        MeetingDocument(
          number: 1, title: [.english: "Costs", .french: "Coûts", .arabic: "التكاليف"], item: 3,
          due: Day("2007-06-20")),
        MeetingDocument(
          number: 2, title: [.english: "Cities", .french: "Villes", .arabic: "المدن"],
          symbol: "E/ESCWA/2007/WG.1/7", due: Day("2007-07-08")),
        MeetingDocument(
          number: 3, title: [.english: "Later", .french: "Plus tard", .arabic: "لاحقاً"],
          author: "The secretariat"),
      ]
    }
    _ = try await desk.add(NewPerson(name: stranger, country: Country("LB")))
    let hand = try await desk.meeting(nil)
    for (author, number) in [("A-0001", 1), ("A-0001", 2), ("A-0002", 2), (stranger, 2)] {
      _ = try await desk.name(author: author, of: number, in: hand)
    }
    return hand
  }

  private static func whys(_ reminders: DocumentReminders) -> [String] {
    reminders.left.map { one in
      let why =
        switch one.why {
        case .received: "received"
        case .handedIn: "handed in"
        case .undated: "undated"
        case .authorless: "authorless"
        case .outside: "outside"
        case .withoutAddress: "without address"
        case .reminded: "reminded"
        case .unwritable(let refusal): refusal.code
        }
      return "\(one.document.number) \(why)"
    }
  }

  @Test func `an author has one letter for all that is due, and no second within a week`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.documented(at: desk)
      let acts = try await desk.acts(in: hand).count
      let plan = try await desk.remindAuthors(within: 14, hand, dryRun: true)
      #expect(
        plan.written.map { $0.documents.map(\.number) }.sorted { $0.count < $1.count } == [
          [2], [1, 2],
        ])
      #expect(Self.whys(plan) == ["2 outside"])
      #expect(try await desk.acts(in: hand).count == acts)
      #expect(try await queuedLetters("document", desk).isEmpty)
      // Within a day of now only what is late is due.
      let late = try await desk.remindAuthors(within: 1, hand, dryRun: true)
      #expect(late.written.map { $0.documents.map(\.number) } == [[1]])

      let done = try await desk.remindAuthors(within: 14, hand)
      #expect(done.written.map(\.name) == plan.written.map(\.name))
      let letters = try await queuedLetters("document", desk)
      #expect(letters.count == 2)
      for letter in letters {
        let language = try #require(Language(rawValue: letter.language))
        let phrases = Phrases(language)
        let meeting = try #require(try await desk.meeting(nil).meeting.documents)
        #expect(letter.text.contains(meeting[1].title[language]))
        #expect(letter.text.contains("E/ESCWA/2007/WG.1/7"))
        let day = phrases.date(try #require(meeting[1].due))
        #expect(letter.text.contains(phrases.documentIsDue(day: day)))
      }
      let act = try await desk.act(
        try #require(try await desk.acts(in: hand).first).number, in: hand)
      #expect(act.entry.act == "document.remind")

      let second = try await desk.remindAuthors(within: 14, hand)
      #expect(second.written.isEmpty)
      #expect(
        Self.whys(second).sorted() == ["1 reminded", "2 outside", "2 reminded", "2 reminded"])
      // Asked for, one that waits gives way to the new one.
      let again = try await desk.remindAuthors(of: [1], within: 14, again: true, hand)
      #expect(again.written.count == 1)
      let statuses = try await queuedLetters("document", desk).map(\.status)
      #expect(statuses.count { $0 == "cancelled" } == 1)
      #expect(statuses.count { $0 == "queued" } == 2)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `what keeps somebody from being reminded is said for each document`() async throws {
    try await atDesk { desk in
      let hand = try await Self.documented(at: desk)
      let named = try await desk.remindAuthors(of: [3], within: 14, hand)
      #expect(Self.whys(named) == ["3 undated"])
      #expect(named.left.map(\.name) == ["The secretariat"])
      for author in ["A-0001"] {
        _ = try await desk.name(author: author, of: 1, takingBack: true, in: hand)
      }
      #expect(Self.whys(try await desk.remindAuthors(of: [1], within: 0, hand)) == ["1 authorless"])
      #expect(
        try await refusal {
          _ = try await desk.name(author: "A-0001", of: 1, takingBack: true, in: hand)
        } == "writes-it-not")
      #expect(
        try await refusal { _ = try await desk.remindAuthors(of: [9], within: 0, hand) }
          == "no-such-document")
      let outside = try await desk.name(author: Self.stranger, of: 3, in: hand, dryRun: true)
      #expect(
        outside.notices == [.authorOutside(at: "documents (3), author", name: Self.stranger)])
    }
  }

  @Test
  func `a letter that waits goes once the document is there, and the author with the document`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.documented(at: desk)
      _ = try await desk.remindAuthors(within: 14, hand)
      let done = try await desk.carryOut(try hand.receivingDocument(2, in: [.english]))
      #expect(done.consequences.contains(.documentLettersWithdrawn(at: "letters", count: 2)))
      #expect(
        try await queuedLetters("document", desk).map(\.status) == ["cancelled", "cancelled"])
      let there = try await desk.meeting(nil)
      let authors = try await desk.documentAuthors(there)
      #expect(try await desk.documentAuthors(hand) == authors)
      #expect(!authors.isEmpty)
      _ = try await desk.carryOut(try there.droppingDocument(2))
      let dropped = try await desk.meeting(nil)
      #expect(try await desk.documentAuthors(dropped)[2] == nil)
      let last = try #require(try await desk.acts(in: dropped).first)
      _ = try await desk.undo(last.number, in: dropped)
      #expect(try await desk.documentAuthors(try await desk.meeting(nil)) == authors)
    }
  }

  @Test func `reminders are taken back as long as they wait, and so is who writes`() async throws {
    try await atDesk { desk in
      let hand = try await Self.documented(at: desk)
      let named = try #require(try await desk.acts(in: hand).first)
      #expect(try await desk.documentAuthors(hand)[2]?.contains(Self.stranger) == true)
      _ = try await desk.undo(named.number, in: hand)
      #expect(try await desk.documentAuthors(hand)[2]?.contains(Self.stranger) == false)
      _ = try await desk.remindAuthors(within: 14, hand)
      let reminded = try #require(try await desk.acts(in: hand).first)
      _ = try await desk.undo(reminded.number, in: hand)
      #expect(
        Set(try await queuedLetters("document", desk).map(\.status)) == ["cancelled"])
      #expect(try await desk.remindAuthors(within: 14, hand).written.count == 2)
    }
  }
}
