import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Glibc
import Postgres

/// A backup that was read from its first byte to its last, of which nothing was made.
package struct BackupReading: Sendable, Encodable {
  package let file: String
  /// When it was made.
  package let made: Date
  package let meetings: [String]
  /// The name of the key of this house that sealed it; nil where none did.
  package let sealedBy: String?
  package let tables: Int
  /// Of all tables together.
  package let rows: Int
}

extension Secretariat {
  /// Reads a backup as a restore does, but for the database: the file and its seal, what is in it
  /// beside what its manifest says, and every row.
  ///
  /// That the rows keep all rules is seen by a restore alone.
  ///
  /// - Throws: `Failure` with all that is wrong with the file.
  package static func readBackup(
    _ settings: Settings, from path: String, progress: @escaping StepReport = { _, _ in }
  ) throws -> BackupReading {
    let programs = try Failure.ofCluster { try DumpPrograms(searchPath: settings.programPath) }
    let file = try BackupFile(reading: path, try settings.keys.read()) { manifest in
      let isHandedOver = manifest.contents.handover != nil
      return manifest.problems(for: programs, RestoreWish(takesOver: isHandedOver))
    }
    do {
      return try file.readThrough(programs, progress)
    } catch {
      throw Failure.ofDump(error)
    }
  }
}

extension BackupFile {
  fileprivate func readThrough(
    _ programs: DumpPrograms, _ progress: StepReport
  ) throws -> BackupReading {
    let promised = Set(
      try entries(programs).filter { $0.kind == "TABLE DATA" }.map { "\($0.schema).\($0.name)" })
    var found: Set<String> = []
    var (count, done) = (0, 0)
    do {
      try rows(programs) { script in
        while let table = try script.table() {
          found.insert("\(table.schema).\(table.name)")
          while let rows = try script.rows() {
            // A line end within a value is written as two other characters.
            count += rows.count { $0 == UInt8(ascii: "\n") }
            done += rows.count
            progress(.readBack, done)
          }
        }
      }
    } catch let stranger as DumpScript.Stranger {
      throw unusable([.lineOfStranger(at: "dump", line: stranger.line)])
    }
    let missing = promised.union(ours).subtracting(found).sorted()
    guard missing.isEmpty else {
      throw unusable(missing.map { .rowsMissing(at: "table \($0)") })
    }
    return BackupReading(
      file: path, made: manifest.made, meetings: manifest.contents.meetings,
      sealedBy: seal.ownKey, tables: found.count, rows: count)
  }

  /// The tables that a database of this program has; which those of an older one had its dump says.
  private var ours: Set<String> {
    manifest.contents.isUpToDate ? Set(SchemaObjects.expected.tables) : []
  }

  private func unusable(_ problems: [Problem]) -> Failure {
    .unusableInput(.backupUnusable(path: path, problems: problems))
  }
}

/// Backups that lie in one directory under the names that they were given there.
struct BackupShelf {
  let directory: String

  /// Removes all but the newest of those that this house sealed; returns the names that went.
  ///
  /// Files of other names, and what no key of this house sealed, are neither counted nor touched.
  func keep(_ count: Int, knownBy keys: KeyRing) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: directory)
    let ours = names.filter { BackupWriter.isNameOfTime($0) }.sorted(by: >).filter { name in
      BackupFile.isSealed("\(directory)/\(name)", keys)
    }
    let surplus = ours.dropFirst(count).sorted()
    for name in surplus {
      guard unlink("\(directory)/\(name)") == 0 else {
        throw Failure.unwritable(
          .backupNotRemoved(
            path: "\(directory)/\(name)", reason: String(cString: strerror(errno))))
      }
    }
    return surplus
  }
}

extension BackupFile {
  /// Whether the last line of a file names a key of this house.
  fileprivate static func isSealed(_ path: String, _ keys: KeyRing) -> Bool {
    guard let handle = try? opened(path), let size = try? handle.seekToEnd(),
      let end = try? BackupEnd(of: handle, size: size, .sealed)
    else { return false }
    if case .own = end.seal(keys) { return true }
    return false
  }
}
