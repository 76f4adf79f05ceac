import Foundation

/// Writes the files of `sql/` as Swift.
///
/// `Query` is made from the named statements, `SchemaMigration` and `Check` from whole files. Raw
/// string literals, because byte arrays take minutes to compile.
@main enum EmbedSQL {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let root = arguments.first, let output = arguments.dropFirst().first else {
      FileHandle.standardError.write(Data("usage: embed-sql SQL-DIRECTORY OUTPUT.swift\n".utf8))
      exit(64)
    }
    let named = try files(in: "\(root)/queries").flatMap { file in
      try statements(of: file.text, named: file.name)
    }
    let source = [
      statementEnumeration(named.sorted { $0.name < $1.name }),
      fileEnumeration("SchemaMigration", try files(in: "\(root)/migrations")),
      fileEnumeration("Check", try files(in: "\(root)/checks")),
    ].joined(separator: "\n")
    try source.write(toFile: output, atomically: true, encoding: .utf8)
  }

  struct File {
    let name: String
    let text: String
  }

  struct Statement {
    let name: String
    let sql: String
  }

  static func files(in directory: String) throws -> [File] {
    try FileManager.default.contentsOfDirectory(atPath: directory)
      .filter { $0.hasSuffix(".sql") }.sorted()
      .map { name in
        File(
          name: String(name.dropLast(4)),
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
    /// A file of `sql/`, in the order of its name.
    package struct \(type): Sendable {
      package let name: String
      package let sql: String

      package static let all: [\(type)] = [
    \(files.map { "    \(type)(name: \"\($0.name)\", sql: \(literal($0.text)))," }
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
