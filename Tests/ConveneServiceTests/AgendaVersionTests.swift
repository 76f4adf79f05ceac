import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Testing

/// Documents before a meeting, and what an agenda was at an earlier time.
@Suite struct AgendaVersionTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `a document is kept under its item, is due, comes, and is taken back`() async throws {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let hand = try await desk.meeting(nil)
      #expect(hand.meeting.documents == nil)
      let added = try hand.addingDocument(
        DocumentParticulars(
          title: "Costs of access", item: 3, author: "Rana Salam (invented)",
          due: Day("2007-07-04")))
      let done = try await desk.carryOut(added)
      #expect(done.differences.map(\.at) == ["documents (1)"])
      let kept = try await desk.meeting(nil)
      #expect(kept.meeting == added.meeting)
      let due = try await desk.deskPage().meetings.flatMap(\.dues)
        .filter { $0.kind == .documentsDue }
      #expect(due.map(\.names) == [["Costs of access"]])
      #expect(due.map(\.day) == [Day("2007-07-04")])
      let wrong = try kept.changingDocument(1, DocumentParticulars(item: 99, symbol: "e 1"))
      let refusal = await #expect(throws: Refusal.self) { try await desk.carryOut(wrong) }
      #expect(
        refusal?.problems.map(\.at) == ["documents (1), item", "documents (1), symbol"])
      let unknown = #expect(throws: Failure.self) { try kept.droppingDocument(7) }
      #expect(unknown?.refusal.code == "no-such-document")

      _ = try await desk.carryOut(
        try kept.changingDocument(1, DocumentParticulars(symbol: "E/2007/WG.1/4")))
      let named = try await desk.meeting(nil)
      _ = try await desk.carryOut(
        try named.receivingDocument(1, in: [.french, .english], file: "costs.docx"))
      let there = try await desk.meeting(nil)
      #expect(there.meeting.documents?.first?.languages == [.english, .french])
      #expect(
        try await desk.deskPage().meetings.flatMap(\.dues).contains { $0.kind == .documentsDue }
          == false)
      let press = try await desk.pressRoom(there, withDecision: false)
      for language in Language.allCases {
        let list = text(try press.print(.documents, as: .text, in: language))
        #expect(list.contains("E/2007/WG.1/4"))
        #expect(list.contains("Rana Salam (invented)"))
        #expect(
          text(try press.print(.agenda, as: .html, in: language)).contains("E/2007/WG.1/4"))
      }
      #expect(
        there.meeting.cloned(as: "NEXT-1", starting: there.meeting.starts).documents == nil)
      let last = try #require(try await desk.acts(in: there).first)
      _ = try await desk.undo(last.number, in: there)
      #expect(try await desk.meeting(nil).meeting == named.meeting)
    }
  }

  @Test func `an agenda is compared with what it was when it was named, and with the call`()
    async throws
  {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let hand = try await desk.meeting(nil)
      func refused(_ body: () async throws -> Void) async throws -> String? {
        try await refusal { try await body() }
      }
      #expect(
        try await refused { _ = try await desk.agendaChanges(since: nil, hand) }
          == "no-such-agenda-version")
      #expect(try await desk.nameAgenda("Sent to speakers", hand) == "Sent to speakers")
      #expect(
        try await refused { _ = try await desk.nameAgenda("sent  to speakers", hand) }
          == "agenda-version-there")
      #expect(
        try await refused { _ = try await desk.nameAgenda("12", hand) }
          == "no-agenda-version-name")
      #expect(try await desk.agendaChanges(since: nil, hand).differences == [])
      try await desk.publish(hand)
      let published = try await desk.meeting(nil)
      _ = try await desk.carryOut(
        try published.shifting("d2-closing", by: 10, following: false))
      let shifted = try await desk.meeting(nil)
      _ = try await desk.carryOut(try shifted.dropping("d1-reception"))
      let now = try await desk.meeting(nil)
      #expect(
        try await desk.agendaVersions(now).map(\.call) == ["Sent to speakers", "1", "2", "3"])
      let sinceNamed = try await desk.agendaChanges(since: nil, now)
      #expect(sinceNamed.version.name == "Sent to speakers")
      #expect(sinceNamed.earlier == hand.meeting)
      #expect(
        Set(sinceNamed.differences.map(\.object))
          == ["programme (d2-closing)", "programme (d1-reception)"])
      let sinceSecond = try await desk.agendaChanges(since: "2", now)
      #expect(sinceSecond.differences.map(\.object) == ["programme (d1-reception)"])
      #expect(try await desk.agendaChanges(since: "3", now).differences == [])
      let steps = now.meeting.agendaSteps(since: hand.meeting)
      #expect(steps.count == 2)
      #expect(steps.last?.now == nil)
      for language in Language.allCases {
        let paper = text(
          try await desk.agendaChangesPaper(since: nil, as: .text, in: language, now))
        #expect(paper.contains(Phrases(language).changedGone))
      }
      #expect(
        try await desk.agendaChangesPaper(since: nil, as: .pdf, in: .arabic, now)
          .starts(with: Array("%PDF-".utf8)))
    }
  }

  @Test func `who leads otherwise is compared, and those alone are named whom it concerns`()
    async throws
  {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let people = [
        ("Rana Salam (invented)", "رنا سلام"), ("Rami Salameh (invented)", "رامي سلامة"),
        ("Huda Nasser (invented)", "هدى ناصر"), ("Nadia Farah (invented)", "ناديا فرح"),
      ]
      for (name, arabic) in people {
        _ = try await desk.add(
          NewPerson(name: name, names: [.arabic: arabic], country: Country("LB")))
      }
      let hand = try await desk.meeting(nil)
      _ = try await desk.assign("Rana", as: .chair, of: "d1-opening", in: hand)
      _ = try await desk.assign("Huda", as: .chair, of: "d2-closing", in: hand)
      _ = try await desk.assign("Nadia", as: .moderator, of: "d2-round-2", in: hand)
      _ = try await desk.nameAgenda("Sent", hand)
      #expect(try await desk.agendaChanges(since: nil, hand).concerned.isEmpty)
      _ = try await desk.assign("Rana", as: .chair, of: "d1-opening", takingBack: true, in: hand)
      _ = try await desk.assign("Rami", as: .chair, of: "d1-opening", in: hand)
      _ = try await desk.carryOut(try hand.shifting("d2-closing", by: 10, following: false))
      let now = try await desk.meeting(nil)
      let compared = try await desk.agendaChanges(since: nil, now)
      let led = compared.differences.filter { $0.part == "chair" }
      #expect(
        led.map { [$0.at, $0.old, $0.new] } == [
          ["programme (d1-opening), chair", people[0].0, people[1].0]
        ])
      #expect(compared.concerned.map(\.name) == [people[2].0, people[1].0, people[0].0])
      #expect(
        compared.concerned.map(\.parts) == [
          [.session("d2-closing")], [.session("d1-opening")], [.session("d1-opening")],
        ])
      let arabic = text(
        try await desk.agendaChangesPaper(since: nil, as: .text, in: .arabic, now))
      let phrases = Phrases(.arabic)
      #expect(arabic.contains(phrases.changesConcern))
      for (_, name) in people.prefix(3) { #expect(arabic.contains(name)) }
      #expect(!arabic.contains(people[3].1))
    }
  }
}
