import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Testing

struct StatementTests {
  /// The applications of the cases, each with every statement.
  private static func table() throws -> [UInt8] {
    let lines = String(decoding: try caseFile("00-applications.csv"), as: UTF8.self)
      .split(whereSeparator: \.isNewline)
    let more = PersonalStatement.allCases.map { ",\($0.rawValue)" }.joined()
    let said = PersonalStatement.allCases.map { ",My \($0.rawValue)" }.joined()
    return Array(
      lines.enumerated().map { $1 + ($0 == 0 ? more : said) }.joined(separator: "\n").utf8)
  }

  @Test func `what applicants say in their own words is kept and read by reviewers`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      _ = try await desk.importApplications(try Self.table(), to: hand)
      _ = try await desk.importRatings(try caseFile("00-ratings.csv"), to: hand)
      for language in Language.allCases {
        let sheet = try await desk.reviewSheet(of: "R-01", as: .html, in: language, hand)
        let text = String(decoding: sheet, as: UTF8.self)
        for statement in PersonalStatement.allCases {
          #expect(text.contains(Phrases(language).statement(statement)))
          #expect(text.contains("My \(statement.rawValue)"))
        }
      }
    }
  }
}
