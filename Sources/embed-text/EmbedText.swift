import Foundation
import WordTables

/// Writes text files as Swift raw string literals, because byte arrays take minutes to compile.
///
/// `sql` makes `Query` from the named statements of `sql/queries`, and `SchemaMigration`, `Check`,
/// `DistributionStep` and `ExpectedObjects` from whole files; `files` makes one case for each file of a folder. `words` and `refusals` make
/// what `WordTables` makes of the tables of a folder.
@main enum EmbedText {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 3 else { fail(usage, status: 64) }
    let (folder, output) = (arguments[1], arguments[2])
    switch (arguments[0], arguments.count) {
    case ("sql", 3): try write(embeddedSQL(folder), to: output)
    case ("files", 3): try write(fileEnumeration("DemoFile", files(in: folder)), to: output)
    case ("words", 4):
      let tables = try tables(in: folder)
      let faults = tables.faults
      guard faults.isEmpty else {
        fail(faults.map { "error: \($0)" }.joined(separator: "\n"), status: 65)
      }
      for one in tables.unsaid {
        tell("warning: \(one.language.file): \(one.missing) of \(one.all) are said in English")
      }
      try write(tables.phrases(importing: arguments[3]), to: output)
    case ("refusals", 5):
      let factories = try tables(in: folder).factories(of: arguments[4], importing: arguments[3])
      try write(factories, to: output)
    default: fail(usage, status: 64)
    }
  }

  private static let usage = """
    usage: embed-text sql|files FOLDER OUTPUT
           embed-text words FOLDER OUTPUT HOME
           embed-text refusals FOLDER OUTPUT HOME ROOM
    """

  private static func tell(_ message: String) {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
  }

  private static func fail(_ message: String, status: Int32) -> Never {
    tell(message)
    exit(status)
  }

  static func tables(in folder: String) throws -> Tables {
    let tables = try files(in: folder, suffix: ".ftl").map { file in
      guard let language = TableLanguage(code: file.name, headOf: file.text) else {
        fail(
          "error: words/\(file.name).ftl:1: begins with `### language:` and `### plurals:`",
          status: 65)
      }
      return (language, file.text)
    }
    return Tables(tables.sorted { $0.0 < $1.0 })
  }

  /// A file that stays what it was is not touched, so that nothing is compiled anew for it.
  static func write(_ source: String, to path: String) throws {
    if (try? String(contentsOfFile: path, encoding: .utf8)) == source { return }
    try source.write(toFile: path, atomically: true, encoding: .utf8)
  }

  static func embeddedSQL(_ root: String) throws -> String {
    let named = try files(in: "\(root)/queries", suffix: ".sql").flatMap { file in
      try statements(of: file.text, named: file.name)
    }
    return [
      statementEnumeration(named.sorted { $0.name < $1.name }),
      fileEnumeration("SchemaMigration", try files(in: "\(root)/migrations", suffix: ".sql")),
      fileEnumeration("Check", try files(in: "\(root)/checks", suffix: ".sql")),
      fileEnumeration("DistributionStep", try files(in: "\(root)/distribute", suffix: ".sql")),
      fileEnumeration("ExpectedObjects", try files(in: "\(root)/objects", suffix: ".tsv")),
      fileEnumeration("PersonalLabels", try files(in: "\(root)/personal", suffix: ".tsv")),
    ].joined(separator: "\n")
  }

  struct File {
    let name: String
    let text: String
  }

  struct Statement {
    let name: String
    let sql: String
  }

  /// Files whose name ends in `suffix`, which is left off, in the order of their names.
  static func files(in directory: String, suffix: String = "") throws -> [File] {
    try FileManager.default.contentsOfDirectory(atPath: directory)
      .filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }.sorted()
      .map { name in
        File(
          name: String(name.dropLast(suffix.count)),
          text: try String(contentsOfFile: "\(directory)/\(name)", encoding: .utf8))
      }
  }

  static func statements(of text: String, named file: String) throws -> [Statement] {
    try text.components(separatedBy: "-- name:").dropFirst().map { part in
      let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
      let name = lines[0].trimmingCharacters(in: .whitespaces)
      let sql = lines.dropFirst().joined(separator: "\n")
        .trimmingCharacters(in: .whitespacesAndNewlines)
      guard !name.isEmpty, name.allSatisfy({ $0.isLowercase || $0.isNumber || $0 == "_" }) else {
        throw CocoaError(.fileReadCorruptFile, userInfo: [NSFilePathErrorKey: "\(file): \(name)"])
      }
      return Statement(name: name, sql: sql)
    }
  }

  static func statementEnumeration(_ statements: [Statement]) -> String {
    """
    /// Every named statement of `sql/queries`.
    package enum Query: String, CaseIterable, Sendable {
    \(statements.map { "  case \(camelCase($0.name)) = \"\($0.name)\"" }.joined(separator: "\n"))

      package var sql: String {
        switch self {
    \(statements.map { "    case .\(camelCase($0.name)): \(literal($0.sql))" }
      .joined(separator: "\n"))
        }
      }
    }

    """
  }

  static func fileEnumeration(_ type: String, _ files: [File]) -> String {
    """
    /// A file compiled in; all are in the order of their names.
    package struct \(type): Sendable {
      package let name: String
      package let text: String

      package static let all: [\(type)] = [
    \(files.map { "    \(type)(name: \"\($0.name)\", text: \(literal($0.text)))," }
      .joined(separator: "\n"))
      ]
    }

    """
  }

  static func literal(_ text: String) -> String { "##\"\"\"\n\(text)\n\"\"\"##" }

  static func camelCase(_ name: String) -> String {
    let words = name.split(separator: "_")
    return words.dropFirst().reduce(String(words.first ?? "")) { $0 + $1.capitalized }
  }
}
