import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Postgres

/// A backup that was written.
package struct BackupSummary: Sendable, Encodable {
  package let file: String
  package let bytes: Int
  package let meetings: [String]
  /// SHA-256 over everything in the file, as its last line has it.
  package let fingerprint: String
  /// The name of the key that sealed it.
  package let sealedBy: String
  /// Tables and rows that were read back; nil where nobody asked.
  package internal(set) var tables: Int?
  package internal(set) var rows: Int?
  /// Names of older backups that were removed, as enough newer ones are kept.
  package internal(set) var removed: [String] = []
}

/// What becomes of a backup once it is written.
package struct BackupWish: Sendable {
  /// It is read back from end to end.
  package var isReadBack: Bool
  /// How many backups of this house its directory keeps; nil for all.
  package var kept: Int?

  package init(isReadBack: Bool = false, kept: Int? = nil) {
    self.isReadBack = isReadBack
    self.kept = kept
  }
}

/// A step of writing a backup or taking one in.
package enum KeepingStep: Sendable {
  case written, readBack, schema, takenIn, trails, invariants
}

/// Told of a long step: which it is and how many bytes it has done.
package typealias StepReport = @Sendable (_ step: KeepingStep, _ bytes: Int) -> Void

extension Secretariat {
  /// Writes the whole database, as it is at one moment, into a file; others go on meanwhile.
  ///
  /// Older ones are removed once the new one was read back, and not before.
  package func backUp(
    to target: String, _ wish: BackupWish = BackupWish(),
    progress: @escaping StepReport = { _, _ in }
  ) async throws -> BackupSummary {
    try require(.databaseBackup)
    let address = try address()
    var summary = try await Self.write(
      archive, address, settings, to: target, at: now(), progress)
    if wish.isReadBack || wish.kept != nil {
      let reading = try Self.readBackup(settings, from: summary.file, progress: progress)
      (summary.tables, summary.rows) = (reading.tables, reading.rows)
    }
    try await record(summary)
    if let kept = wish.kept {
      let shelf = BackupShelf(directory: (summary.file as NSString).deletingLastPathComponent)
      summary.removed = try shelf.keep(kept, knownBy: try settings.keys.read())
    }
    return summary
  }

  private func record(_ summary: BackupSummary) async throws {
    // A database that was handed over takes no writes, not even this one; nor does a login that only
    // keeps it make any.
    guard !archive.isKeepers, try await !archive.isReplica() else { return }
    let handover = try await look(.keepDatabase) { try $0.handover() }
    guard handover == nil else { return }
    let name = (summary.file as NSString).lastPathComponent
    try await perform(.databaseBackup, on: name) { work in
      work.note(["fingerprint": summary.fingerprint, "sealed by": summary.sealedBy])
    }
  }

  func address() throws -> String {
    guard let address = try settings.pastPooler().database ?? lease?.conninfo(database: "convene")
    else {
      throw Failure.unavailable(.databaseWithoutAddress())
    }
    return address
  }

  static func write(
    _ archive: Archive, _ address: String, _ settings: Settings, to target: String,
    at instant: Date, _ progress: @escaping StepReport
  ) async throws -> BackupSummary {
    let programs = try Failure.ofCluster { try DumpPrograms(searchPath: settings.programPath) }
    let key = try settings.keys.newest()
    return try await archive.withSnapshot { contents, snapshot, role in
      var writer = try BackupWriter(target, at: instant)
      do {
        try writer.write(Array(BackupFile.Format.sealed.rawValue.utf8))
        try writer.write(BackupManifest(made: instant, contents: contents).line())
        let tables = SchemaObjects.expected.tables
        try programs.dump(address, tables, snapshot: snapshot, role: role) { piece in
          try writer.write(piece)
          progress(.written, writer.size)
        }
        let fingerprint = try writer.finish(sealedBy: key)
        return BackupSummary(
          file: writer.path, bytes: writer.size, meetings: contents.meetings,
          fingerprint: fingerprint, sealedBy: key.id)
      } catch {
        writer.abandon()
        throw Failure.ofDump(error)
      }
    }
  }
}

extension Failure {
  /// What PostgreSQL's programs said, for the organiser; any other error as it is.
  static func ofDump(_ error: any Error) -> any Error {
    switch error {
    case let failure as DumpPrograms.Failure:
      let isFull = failure.complaints.contains { $0.contains("No space left on device") }
      let said = failure.complaints.map { Problem.programSaid(at: failure.program, words: $0) }
      return Failure.unavailable(
        isFull
          ? .noRoomToCopy(program: failure.program, problems: said)
          : .databaseNotCopied(program: failure.program, problems: said))
    case let error as ClusterError: return Failure.unavailable(.ofCluster(error))
    default: return error
    }
  }
}
