import ConveneStore
import ConveneValues
import Foundation
import Glibc
import Programs
import Testing

@testable import ConveneKeeping

/// Backups as somebody could write them who knows how they are made.
enum Forgery {
  /// A real head and manifest around another dump, with the fingerprint that fits; sealed where there
  /// is a key.
  static func file(_ dump: Data, told manifest: Data, sealedBy key: HouseKey? = nil) -> Data {
    let format = key == nil ? BackupFile.Format.first : .sealed
    var file = Data(format.rawValue.utf8) + manifest + dump
    var fingerprint = BackupFingerprint()
    fingerprint.add(file)
    let value = fingerprint.value
    file += Data((key.map { BackupEnd.line(value, sealedBy: $0) } ?? "\n\(value)\n").utf8)
    return file
  }

  static func file(
    _ dump: Data, told contents: DatabaseContents, sealedBy key: HouseKey? = nil
  ) throws -> Data {
    let manifest = BackupManifest(
      made: Date(timeIntervalSince1970: 1_183_280_400), contents: contents)
    return file(dump, told: Data(try manifest.line()), sealedBy: key)
  }

  /// The manifest of a sealed backup, with the end of its line, and its dump.
  static func parts(of file: Data) throws -> (manifest: Data, dump: Data) {
    let first = try #require(file.firstIndex(of: 10))
    let second = try #require(file[(first + 1)...].firstIndex(of: 10))
    return (Data(file[(first + 1)...second]), Data(file[(second + 1)..<(file.count - 148)]))
  }

  /// All of a database, its schema too, as the first format had it; written into a file, so that it
  /// names places in itself.
  static func dump(_ conninfo: String) throws -> Data {
    let file = "/tmp/convene-test-\(UUID().uuidString.prefix(8))"
    defer { unlink(file) }
    let running = try Program(
      "/usr/lib/postgresql/15/bin/pg_dump",
      [
        "--format=custom", "--schema=public", "--extension=btree_gist", "--no-blobs",
        "--dbname=\(conninfo)", "--file=\(file)",
      ]
    ).start()
    try #require(running.wait() == 0)
    return try Data(contentsOf: URL(filePath: file))
  }

  /// The same dump with other words for `pg_restore` to say before the rows of a table.
  static func saying(_ words: String, forHeadOf table: String, in dump: Data) throws -> Data {
    let start = try #require(dump.range(of: Data("COPY public.\(table) (".utf8))).lowerBound
    let end = try #require(dump[start...].range(of: Data("FROM stdin;\n".utf8))).upperBound
    // Of the same length, as its length stands before it.
    let blanks = end - start - words.utf8.count
    try #require(blanks >= 0)
    var changed = dump
    changed.replaceSubrange(
      start..<end, with: Data((words + String(repeating: " ", count: blanks)).utf8))
    return changed
  }
}
