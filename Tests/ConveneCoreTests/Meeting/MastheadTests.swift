import ConveneFixtures
import Testing

@testable import ConveneCore
@testable import ConveneValues

struct MastheadTests {
  @Test(arguments: [
    ("E/1", "E/1/Rev.1"), ("E/1/Rev.1", "E/1/Rev.2"), ("E/1/Rev.9", "E/1/Rev.10"),
    ("E/1/Add.3", "E/1/Add.3/Rev.1"),
  ])
  func `what is issued anew is counted behind the symbol`(symbol: String, next: String) {
    #expect(PaperSeries.revision.next(after: symbol) == next)
    #expect(PaperSymbols.isOne(next) && PaperSymbols.isInSeries(next))
  }

  @Test func `an addendum follows on a revision, and a corrigendum on both`() {
    #expect(PaperSeries.addendum.next(after: "E/1/Rev.1") == "E/1/Rev.1/Add.1")
    #expect(PaperSeries.corrigendum.next(after: "E/1/Rev.1/Add.1") == "E/1/Rev.1/Add.1/Corr.1")
  }

  @Test(arguments: ["E/1/Rev", "E/1/Rev1", "E/1/Rev.0", "E/1/Add.x", "E/1/Corr.1000", "E/Rev/1"])
  func `what is nearly a revision is none`(symbol: String) {
    #expect(!PaperSymbols.isInSeries(symbol))
  }

  @Test func `a paper says its own, and else what all say`() {
    let masthead = Masthead(
      distribution: .general, classification: .unclassified, original: .arabic,
      papers: [
        PaperMasthead(paper: .decision, classification: .strictlyConfidential, original: .english)
      ])
    let decision = masthead.head(of: .decision)
    #expect(decision.distribution == .general)
    #expect(decision.classification == .strictlyConfidential)
    #expect(decision.original == .english)
    #expect(
      masthead.head(of: .agenda)
        == PaperMasthead(
          paper: .agenda, distribution: .general, classification: .unclassified, original: .arabic))
  }

  @Test func `what says nothing is no part of the file`() {
    let empty = Masthead(disclaimers: [], papers: [PaperMasthead(paper: .agenda)])
    #expect(empty.pruned == nil)
    let one = Masthead(distribution: .limited, papers: [PaperMasthead(paper: .agenda)])
    #expect(one.pruned == Masthead(distribution: .limited))
  }

  @Test func `a meeting takes no language that it has not, and no paper twice`() throws {
    var meeting = try MeetingFile.read(TestFile.fixture("meeting/round-table.json"))
    meeting.languages = [.english, .arabic]
    meeting.masthead = Masthead(
      original: .french,
      papers: [PaperMasthead(paper: .agenda), PaperMasthead(paper: .agenda, original: .french)])
    meeting.symbols = PaperSymbols(agenda: "E/2007/1/Rev")
    #expect(
      meeting.problems().map(\.at) == [
        "symbols, agenda", "masthead, papers", "masthead, original",
        "masthead, papers (agenda), original",
      ])
  }

  @Test func `a meeting file with heads goes in and out without loss, and a clone has no dates`()
    throws
  {
    var meeting = try MeetingFile.read(TestFile.fixture("meeting/round-table.json"))
    let day = try #require(Day("2007-08-20"))
    meeting.masthead = Masthead(
      distribution: .limited,
      papers: [
        PaperMasthead(paper: .agenda, date: day),
        PaperMasthead(paper: .decision, classification: .confidential, date: day),
      ])
    meeting.practical = [PracticalNote(.costs, [.english: "x", .arabic: "x", .french: "x"])]
    #expect(try MeetingFile.read(MeetingFile.write(meeting)) == meeting)
    let clone = meeting.cloned(as: "NEXT-1", starting: meeting.starts)
    #expect(
      clone.masthead
        == Masthead(
          distribution: .limited,
          papers: [PaperMasthead(paper: .decision, classification: .confidential)]))
  }

  @Test func `an emblem is a PNG of a size that is drawn`() throws {
    var png: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]
    png += Array("IHDR".utf8) + [0, 0, 1, 0, 0, 0, 0, 64] + Array(repeating: 0, count: 20)
    let emblem = try EmblemFile(png, from: "/home/office/emblem.png")
    #expect(emblem.width == 256 && emblem.height == 64)
    func problem(_ bytes: [UInt8]) -> [Problem]? {
      let refusal = #expect(throws: Refusal.self) { try EmblemFile(bytes, from: "a/e.png") }
      return refusal?.problems
    }
    #expect(problem(Array("<svg/>".utf8)) == [.emblemIsNoPng(at: "e.png")])
    #expect(
      problem(png + Array(repeating: 0, count: EmblemFile.largest))
        == [.emblemTooLarge(at: "e.png", most: 512)])
    png[18] = 9
    #expect(
      problem(png)
        == [.emblemDots(at: "e.png", width: 2304, height: 64, least: 16, most: 1200)])
  }
}
