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
}

/// A step of writing a backup or taking one in.
package enum KeepingStep: Sendable {
  case written, schema, takenIn, trails, invariants
}

/// Told of a long step: which it is and how many bytes it has done.
package typealias StepReport = @Sendable (_ step: KeepingStep, _ bytes: Int) -> Void

extension Secretariat {
  /// Writes the whole database, as it is at one moment, into a file; others go on meanwhile.
  package func backUp(to target: String, progress: @escaping StepReport = { _, _ in }) async throws
    -> BackupSummary
  {
    try require(.databaseBackup)
    let address = try address()
    let summary = try await Self.write(
      archive, address, settings, to: target, at: now(), progress)
    // A database that was handed over takes no writes, not even this one; nor does a login that only
    // keeps it make any.
    guard !archive.isKeepers else { return summary }
    let handover = try await look(.keepDatabase) { try $0.handover() }
    guard handover == nil else { return summary }
    let name = (summary.file as NSString).lastPathComponent
    try await perform(.databaseBackup, on: name) { work in
      work.note(["fingerprint": summary.fingerprint, "sealed by": summary.sealedBy])
    }
    return summary
  }

  func address() throws -> String {
    guard let address = settings.database ?? lease?.conninfo(database: "convene") else {
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
