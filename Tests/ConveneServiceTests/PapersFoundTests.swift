import ConveneCore
import ConveneService
import ConveneValues
import Testing

/// Papers of a meeting, by their titles.
@Suite struct PapersFoundTests {
  private func found(_ text: String, _ desk: Secretariat) async throws -> [Paper] {
    let findings = try await desk.find(text)
    return findings.areNear ? [] : findings.papers.map(\.paper)
  }

  @Test func `a paper is found by its title in each language, however Arabic is spelt`()
    async throws
  {
    try await atDesk { desk in
      _ = try await TinyMeeting.open(at: desk)
      for paper in Paper.allCases {
        for language in Language.allCases {
          let answer = try await found(paper.title(in: language), desk)
          #expect(answer.contains(paper), "\(paper.rawValue) in \(language)")
        }
        #expect(try await found(paper.rawValue, desk).contains(paper))
      }
      for text in ["قائمة المشاركين", "قائمه المشاركين", "قَائِمَة المُشارِكين", "قـائمة المشاركين"] {
        #expect(try await found(text, desk) == [.participants], "\(text)")
      }
      #expect(try await found("xqzw", desk) == [])
      let near = try await desk.find("nameplaets")
      #expect(near.areNear && near.papers.map(\.paper) == [.nameplates])
    }
  }

  @Test func `with a paper stands when it was printed last, and in which language`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      func printed() async throws -> [String] {
        try await desk.find("agenda").papers.flatMap { one in
          one.printed.map { "\(one.paper.rawValue) \($0.language.rawValue) \($0.at)" }
        }
      }
      #expect(try await printed() == [])
      for language in [Language.arabic, .english] {
        let printing = try await desk.printing(.agenda, in: language, hand)
        try await desk.remember(printing, hand)
      }
      #expect(
        try await printed() == [
          "agenda ar 2007-07-01 12:00:00+03:00", "agenda en 2007-07-01 12:00:00+03:00",
        ])
    }
  }

  @Test func `a paper of a decision is found by those alone who may see scores`() async throws {
    try await atDesk { desk in
      _ = try await TinyMeeting.open(at: desk)
      let title = Paper.decision.title(in: .english)
      #expect(try await found(title, desk) == [.decision])
      let assistant = desk.acting(
        as: Actor(id: desk.actor.id, name: "Assistant (invented)", roles: [.assistant]))
      #expect(try await found(title, assistant) == [])
      #expect(try await found("nameplates", assistant) == [.nameplates])
    }
  }
}
