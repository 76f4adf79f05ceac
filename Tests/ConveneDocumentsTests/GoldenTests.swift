import ConveneDocuments
import ConvenePrint
import ConveneValues
import Foundation
import Testing

/// Papers as they were when somebody last read them, in Tests/Snapshots.
///
/// `make golden` writes them anew; what changed is then read as a diff.
@Suite struct GoldenTests {
  struct Paper: CustomTestStringConvertible {
    let name: String
    let language: Language
    let format: String

    var file: String { "\(name).\(language.rawValue).\(format)" }
    var testDescription: String { file }

    func text() throws -> String {
      let meeting = try PapersFixture.meeting()
      let document: Document =
        switch name {
        case "agenda": .agenda(of: meeting, in: language)
        case "participants":
          .listOfParticipants(
            try PapersFixture.participants(), of: meeting, in: language, grouping: .countries)
        default: .decisionSheet(try PapersFixture.decision(), of: meeting, in: language)
        }
      return switch format {
      case "txt": PlainText.text(for: document)
      case "html": HTMLPage.text(for: document)
      default: try Poppler.text(of: PDF.data(for: document))
      }
    }
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Snapshots")

  static let papers = ["agenda", "participants", "decision"].flatMap { name in
    Language.allCases.flatMap { language in
      ["txt", "html", "pdf.txt"].map { Paper(name: name, language: language, format: $0) }
    }
  }

  @Test(arguments: papers)
  func `a paper stands as it was read`(paper: Paper) throws {
    let text = try paper.text()
    let place = Self.folder.appending(path: paper.file)
    if ProcessInfo.processInfo.environment["CONVENE_WRITE_GOLDEN"] == "1" {
      try text.write(to: place, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOf: place, encoding: .utf8)
    if let difference = Difference(from: kept, to: text) {
      Issue.record(
        """
        \(paper.file), line \(difference.line)
        read: \(difference.kept)
        now:  \(difference.now)
        If the change is meant: make golden, and read the diff.
        """)
    }
  }

  @Test func `no snapshot is left of a paper that is gone`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.sorted() == Self.papers.map(\.file).sorted())
  }

  @Test func `the first line that differs is told`() {
    #expect(Difference(from: "a\nb\n", to: "a\nb\n") == nil)
    #expect(
      Difference(from: "a\nb\n", to: "a\nc\n") == Difference(line: 2, kept: "b", now: "c"))
    #expect(
      Difference(from: "a\n", to: "a") == Difference(line: 2, kept: "", now: "the end"))
    #expect(
      Difference(from: "a\u{e9}", to: "ae\u{301}")
        == Difference(line: 1, kept: "a\u{e9}", now: "ae\u{301}"))
  }
}

/// The first line in which two texts differ, byte for byte.
struct Difference: Equatable {
  let line: Int
  let kept: String
  let now: String

  init(line: Int, kept: String, now: String) {
    self.line = line
    self.kept = kept
    self.now = now
  }

  init?(from kept: String, to now: String) {
    let sides = [kept, now].map { text in
      text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .map(Array.init)
    }
    let most = max(sides[0].count, sides[1].count)
    guard
      let place = (0..<most).first(where: { Self.line($0, sides[0]) != Self.line($0, sides[1]) })
    else { return nil }
    func shown(_ lines: [[UInt8]]) -> String {
      Self.line(place, lines).map { String(decoding: $0, as: UTF8.self) } ?? "the end"
    }
    self.init(line: place + 1, kept: shown(sides[0]), now: shown(sides[1]))
  }

  private static func line(_ place: Int, _ lines: [[UInt8]]) -> [UInt8]? {
    place < lines.count ? lines[place] : nil
  }
}
