import ConveneCore
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Programs

/// The built program, run as its user runs it, who has said nothing in a file.
struct Shell: Sendable {
  var environment: [String: String]
  /// In which commands name files; that of the tests where nil.
  var folder: URL?

  init(environment: [String: String]) {
    self.environment = ["XDG_CONFIG_HOME": "/nonexistent"].merging(environment) { $1 }
  }

  struct Run: Sendable {
    let status: Int32
    let output: String
    let talk: String

    /// The answer without its last line, where that tells scripts what was done.
    var answer: String {
      let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.filter { !$0.hasPrefix(#"{"done":"#) }.joined(separator: "\n")
    }
  }

  /// A shell whose program works on a database of its own, where the owner of the server is
  /// administrator.
  static func withDatabase(_ body: @Sendable (Shell) async throws -> Void) async throws {
    let testing = try TestDatabase()
    try await testing.withClone { database in
      try await database.enrol(name: "Tester")
      let name: String = try await database.read {
        try $0.rows("SELECT current_database()::text AS name").first?["name"] ?? ""
      }
      let data = FileManager.default.temporaryDirectory.path + "/convene-test-\(name)"
      defer { try? FileManager.default.removeItem(atPath: data) }
      try await body(
        Shell(environment: [
          "CONVENE_DATABASE": testing.conninfo(database: name), "CONVENE_DATA": data,
          "CONVENE_PORTAL": "https://meetings.example.org", "XDG_CONFIG_HOME": "\(data)/config",
        ]))
    }
  }

  /// The program beside the tests.
  static var program: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "convene")
  }

  func callAsFunction(_ arguments: String...) async throws -> Run { try await run(arguments) }

  func call(_ arguments: [String]) -> Program {
    Program(
      Self.program.path, arguments,
      environment: ProcessInfo.processInfo.environment
        .filter { !$0.key.hasPrefix("CONVENE_") }.merging(environment) { $1 },
      in: folder?.path)
  }

  func run(_ arguments: [String]) async throws -> Run {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (output, talk) = (folder.appending(path: "out"), folder.appending(path: "err"))
    for file in [output, talk] { try Data().write(to: file) }
    let running = try call(arguments).start(
      output: .file(FileHandle(forWritingTo: output)), errors: .file(FileHandle(forWritingTo: talk))
    )
    return Run(
      status: await running.ended(),
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      talk: String(decoding: try Data(contentsOf: talk), as: UTF8.self))
  }

  /// A file with these bytes, gone when `body` ends.
  static func withFile<Value>(
    _ text: String, _ body: (String) async throws -> Value
  ) async throws -> Value {
    let file =
      FileManager.default.temporaryDirectory.path
      + "/convene-test-\(UUID().uuidString).txt"
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    defer { try? FileManager.default.removeItem(atPath: file) }
    return try await body(file)
  }
}

/// A file of the project.
func projectFile(_ path: String, from here: String = #filePath) throws -> String {
  let root = URL(fileURLWithPath: here).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  return try String(contentsOf: root.appending(path: path), encoding: .utf8)
}
