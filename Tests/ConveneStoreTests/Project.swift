import ConveneTesting
import Foundation
import Postgres
import Programs
import Testing

/// The files of the project, found from this one.
enum Project {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Paths of the files below a folder, from the root, in order.
  static func paths(below folder: String, suffix: String) throws -> [String] {
    let folder = folder.split(separator: "/").joined(separator: "/")
    let found = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    return (found?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(suffix) }
      .map { "\(folder)/\($0)" }.sorted()
  }
}

/// One of the programs that come with the server that runs.
struct ServerProgram {
  let name: String

  /// What it writes to standard output; a failure is an issue with what it wrote besides.
  func run(_ arguments: [String], on database: Database) async throws -> String {
    let (directory, name) = try await database.read { connection in
      let row = try #require(
        try connection.rows(
          """
          SELECT setting, current_database() AS name FROM pg_config WHERE name = 'BINDIR'
          """
        ).first)
      return (try row["setting"] as String, try row["name"] as String)
    }
    let conninfo = try TestDatabase().conninfo
      .replacing("dbname=postgres", with: "dbname=\(name)")
    let errors = try TemporaryFile()
    let (status, output) = try Program(
      "\(directory)/\(self.name)", ["--dbname=\(conninfo)"] + arguments,
      environment: ["LC_ALL": "C.UTF-8"]
    ).run(errors: .file(FileHandle(forWritingTo: errors.url)))
    let complaint = try String(contentsOf: errors.url, encoding: .utf8)
    #expect(status == 0, "\(complaint)")
    return String(decoding: output, as: UTF8.self)
  }
}

/// A file that goes when nobody holds it any more.
final class TemporaryFile: Sendable {
  let url: URL

  init(_ text: String = "") throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-\(UUID().uuidString)")
    try text.write(to: url, atomically: false, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
