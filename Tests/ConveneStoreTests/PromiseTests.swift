import Foundation
import Testing

/// What is promised, and what was attacked, names tests that are there.
@Suite struct PromiseTests {
  /// A test by the file that it is in, and the words that it has for a name or, in SQL, for a sentence.
  private struct Named: Hashable {
    let file: String
    let name: String

    static func all(in text: some StringProtocol) -> [Named] {
      String(text).matches(of: /`(\w+(?:\.sql)?)`: \*([^*]+)\*/).map {
        Named(file: String($0.1), name: String($0.2))
      }
    }

    /// Files of one name are in several folders.
    var isThere: Bool {
      get throws {
        let isSQL = file.hasSuffix(".sql")
        let words = isSQL ? "'\(name.replacing("'", with: "''"))'" : "func `\(name)`("
        return try PromiseTests.files(of: file).contains {
          try Project.text($0).contains(words)
        }
      }
    }
  }

  private static let all = Result {
    try Project.paths(below: "Tests", suffix: ".swift")
      + Project.paths(below: "sql/tests", suffix: ".sql")
  }

  private static func files(of name: String) throws -> [String] {
    let isSQL = name.hasSuffix(".sql")
    return try all.get().filter {
      isSQL ? $0 == "sql/tests/\(name)" : $0.hasSuffix("/\(name).swift")
    }
  }

  @Test func `each attack names tests that are there, or says that nothing is promised`() throws {
    let rows = try Project.text("docs/attacks.md").split(separator: "\n")
      .filter { $0.hasPrefix("| ") && !$0.hasPrefix("| attack |") && !$0.hasPrefix("| --- ") }
    #expect(rows.count > 70)
    #expect(rows.filter { Named.all(in: $0).isEmpty && !$0.contains("not promised") } == [])
    let missing = try Set(rows.flatMap(Named.all)).filter { try !$0.isThere }
    #expect(missing.map(\.name).sorted() == [])
  }

  @Test func `each promise names a file of tests that is there`() throws {
    let text = try Project.text("SECURITY.md")
    let promised = try #require(
      text.firstMatch(of: /## What is promised now\n([\s\S]*?)\n## What is not promised/)
    ).1
    let promises = promised.split(separator: "\n- ").dropFirst().map(String.init)
    #expect(promises.count > 20)
    let files = { (promise: String) in
      promise.matches(of: /`(?:sql\/tests\/)?(\w+(?:Tests|Law|\.sql))`/).map { String($0.1) }
    }
    #expect(promises.filter { files($0).isEmpty } == [])
    let missing = try Set(promises.flatMap(files)).filter { try Self.files(of: $0).isEmpty }
    #expect(missing.sorted() == [])
  }

  @Test func `a test that is not there is found`() throws {
    let text = "`PromiseTests`: *a test that is not there is found*; `PromiseTests`: *no such*"
    #expect(try Named.all(in: text).map { try $0.isThere } == [true, false])
    let rule = "`frozen.sql`: *nobody gives points after the signature*; `no.sql`: *none*"
    #expect(try Named.all(in: rule).map { try $0.isThere } == [true, false])
  }
}
