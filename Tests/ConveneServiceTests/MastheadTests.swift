import ConveneCore
import ConveneDocuments
import ConvenePrint
import ConveneService
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// Heads of papers, the emblem in them, and all papers at once.
@Suite struct MastheadTests {
  /// 16 by 16 dots of one colour.
  private static func emblem() throws -> EmblemFile {
    let text =
      "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mMQiVpAEmIY1TCqYfhqAAD/NA4QvPfk3wAAAA"
      + "BJRU5ErkJggg=="
    return try EmblemFile([UInt8](try #require(Data(base64Encoded: text))), from: "e.png")
  }

  @Test func `heads say what all papers say, and what one says otherwise, until it is cleared`()
    async throws
  {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let hand = try await desk.meeting(nil)
      _ = try await desk.carryOut(
        hand.heading(MastheadChange(of: nil, distribution: .general, original: .english)))
      let day = try #require(Day("2007-08-20"))
      let told = try await desk.carryOut(
        try await desk.meeting(nil).heading(
          MastheadChange(of: .agenda, distribution: .limited, date: day)))
      #expect(told.differences.map(\.at) == ["masthead, papers (agenda)"])
      let room = try await desk.pressRoom(try await desk.meeting(nil), withDecision: false)
      for language in Language.allCases {
        let phrases = Phrases(language)
        #expect(
          try room.document(.agenda, in: language).particulars == [
            phrases.distributionLimited, phrases.date(day), phrases.original(.english),
          ])
        #expect(
          try room.document(.participants, in: language).particulars == [
            phrases.distributionGeneral, phrases.original(.english),
          ])
        #expect(try room.document(.badges, in: language).particulars == [])
        #expect(try room.document(.agenda, in: language).marking == nil)
      }
      _ = try await desk.carryOut(
        try await desk.meeting(nil).heading(MastheadChange(of: .agenda, clears: true)))
      _ = try await desk.carryOut(
        try await desk.meeting(nil).heading(MastheadChange(of: nil, clears: true)))
      #expect(try await desk.meeting(nil).meeting == hand.meeting)
      #expect(
        try await refusal { _ = try hand.heading(MastheadChange(of: .nameplates, clears: true)) }
          == "paper-has-no-head")
    }
  }

  @Test func `small print stands below each paper in its language`() async throws {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let hand = try await desk.meeting(nil)
      _ = try await desk.carryOut(hand.disclaiming("No opinion.", number: 1, in: .english))
      _ = try await desk.carryOut(
        try await desk.meeting(nil).disclaiming("Aucune opinion.", number: 1, in: .french))
      let room = try await desk.pressRoom(try await desk.meeting(nil), withDecision: false)
      #expect(
        try room.document(.agenda, in: .french).blocks.last == .remark([.text("Aucune opinion.")]))
      #expect(
        try room.document(.seating, in: .arabic).blocks.last == .remark([.text("No opinion.")]))
      let told = try await desk.meeting(nil)
      #expect(
        try await refusal { _ = try told.disclaiming("x", number: 3, in: .english) }
          == "no-such-disclaimer")
      _ = try await desk.carryOut(told.disclaiming(nil, number: 1, in: .english))
      #expect(try await desk.meeting(nil).meeting == hand.meeting)
    }
  }

  @Test func `a paper issued anew keeps its symbol, and one without has none to follow`()
    async throws
  {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let hand = try await desk.meeting(nil)
      #expect(
        try await refusal { _ = try hand.following(.agenda, by: .revision) }
          == "no-symbol-to-revise")
      _ = try await desk.carryOut(hand.registering(.agenda, as: "E/1"))
      for _ in 0..<2 {
        _ = try await desk.carryOut(
          try await desk.meeting(nil).following(.agenda, by: .revision))
      }
      #expect(try await desk.meeting(nil).meeting.symbols?.agenda == "E/1/Rev.2")
    }
  }

  @Test func `an emblem is kept once, put in another's place, and taken away`() async throws {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let hand = try await desk.meeting(nil)
      func shown() async throws -> [UInt8]? {
        try await desk.pressRoom(hand, withDecision: false).document(.agenda, in: .english)
          .emblem?.png
      }
      let emblem = try Self.emblem()
      try await desk.setEmblem(emblem, hand, dryRun: true)
      #expect(try await shown() == nil)
      try await desk.setEmblem(emblem, hand)
      #expect(try await shown() == emblem.bytes)
      let bytes = try await desk.pressRoom(hand, withDecision: false)
        .print(.agenda, as: .pdf, in: .arabic)
      #expect(!bytes.isEmpty)
      try await desk.setEmblem(emblem, hand)
      let acts = try await desk.acts(in: hand, in: Phrases(.english))
      #expect(acts.count { $0.act == "meeting.emblem" } == 1)
      try await desk.setEmblem(nil, hand)
      #expect(try await shown() == nil)
      var damaged = emblem.bytes
      damaged.removeLast(30)
      let broken = try EmblemFile(damaged, from: "e.png")
      #expect(
        try await refusal { try await desk.setEmblem(broken, hand) } == "emblem-unusable")
    }
  }

  @Test
  func `papers have the emblem of the house where the meeting has none, unless it bears none`()
    async throws
  {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      func shown() async throws -> [UInt8]? {
        try await desk.pressRoom(try await desk.meeting(nil), withDecision: false)
          .document(.agenda, in: .english).emblem?.png
      }
      let house = try Self.emblem()
      try await desk.setEmblemOfHouse(house, dryRun: true)
      #expect(try await shown() == nil)
      try await desk.setEmblemOfHouse(house)
      try await desk.setEmblemOfHouse(house)
      #expect(try await shown() == house.bytes)
      let svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>"
      let own = try EmblemFile.taken(Array(svg.utf8), from: "/home/office/emblem.svg")
      #expect(own.width == 1200 && own.height == 1200)
      let hand = try await desk.meeting(nil)
      #expect(try await desk.setEmblem(own, hand) == false)
      #expect(try await shown() == own.bytes)
      #expect(try await desk.setEmblem(nil, hand))
      #expect(try await shown() == house.bytes)
      _ = try await desk.carryOut(hand.heading(MastheadChange(of: nil, emblem: .absent)))
      #expect(try await shown() == nil)
      try await desk.setEmblemOfHouse(nil)
      _ = try await desk.carryOut(
        try await desk.meeting(nil).heading(MastheadChange(of: nil, emblem: .usual)))
      #expect(try await shown() == nil)
    }
  }

  @Test(arguments: [
    ("<svg><script/></svg>", "emblem-does-something"),
    ("<svg onload='x'/>", "emblem-does-something"),
    ("<svg><image href='https://example.org/a.png'/></svg>", "emblem-refers-outside"),
    ("<svg><style>@import 'a.css'</style></svg>", "emblem-refers-outside"),
    ("<svg><path fill='url(a.svg#b)'/></svg>", "emblem-refers-outside"),
    ("<html/>", "emblem-is-no-png"),
    ("<svg", "emblem-svg-unreadable"),
    ("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>", "emblem-svg-unreadable"),
  ])
  func `a drawing that does or fetches something is refused in words`(svg: String, key: String) {
    let refusal = #expect(throws: Refusal.self) {
      try EmblemFile.taken(Array(svg.utf8), from: "e.svg")
    }
    #expect(refusal?.problems.map(\.key) == [key])
  }

  @Test func `a decision is confidential unless the meeting says otherwise, and ends to be signed`()
    async throws
  {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      _ = try await desk.computeScores(small.hand)
      _ = try await desk.proposeSelection(small.hand, iterations: 10_000)
      for language in Language.allCases {
        let press = try await desk.pressRoom(small.hand)
        #expect(
          try press.document(.followUp, in: language).marking
            == Phrases(language).classificationConfidential)
        let paper = try press.document(.decision, in: language)
        #expect(paper.marking == Phrases(language).classificationConfidential)
        #expect(paper.plainWords.contains(Phrases(language).signatureBlock))
      }
      _ = try await desk.carryOut(
        small.hand.heading(MastheadChange(of: .decision, classification: .unclassified)))
      let open = try await desk.pressRoom(try await desk.meeting(nil))
      #expect(try open.document(.decision, in: .english).marking == nil)
      #expect(
        try open.document(.selectionReport, in: .english).marking
          == Phrases(.english).classificationConfidential)
    }
  }

  @Test func `all papers are printed in the languages asked, each once, and remembered`()
    async throws
  {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let hand = try await desk.meeting(nil)
      let (printed, left) = try await desk.printings(in: [.english, .arabic], hand)
      #expect(
        left == [.decision, .selectionReport, .documents, .followUp]
          + Paper.allCases.filter(\.isOfTravel) + [
            .partnerSlips, .partnerList, .evaluation, .evening,
          ])
      let files = printed.map { $0.file(in: hand.meeting) }
      #expect(Set(files).count == files.count)
      #expect(files.count == 2 * (Paper.allCases.count - left.count))
      let first = try #require(hand.meeting.languages.first)
      #expect(files.contains("information-note.pdf") == [.english, .arabic].contains(first))
      let indexes = try await desk.indexes(of: printed, in: [.english, .arabic], hand)
      #expect(indexes.count == 2)
      for (file, bytes) in indexes {
        let page = String(decoding: bytes, as: UTF8.self)
        #expect(files.allSatisfy { page.contains("href=\"\($0)\"") }, "\(file)")
        #expect(indexes.filter { $0.file != file }.allSatisfy { page.contains($0.file) })
      }
      let pack = try await desk.dayPack(in: [.english, .arabic], hand)
      #expect(pack.starts(with: Array("%PDF-".utf8)))
      for printing in printed { try await desk.remember(printing, hand) }
      let again = try await desk.printing(.informationNote, in: .arabic, onlyChanged: true, hand)
      #expect(again.sheets == 0)
    }
  }
}

extension Document {
  fileprivate var plainWords: [String] {
    blocks.compactMap { block in
      if case .heading(_, let words) = block { words.map(\.words).joined() } else { nil }
    }
  }
}
