import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Postgres

/// A backup that was taken in and found whole.
package struct RestoreSummary: Sendable, Encodable {
  package let meetings: [String]
  /// When the backup was made.
  package let made: Date
  /// The name of the key of this house that sealed it; nil where it was taken on trust.
  package let sealedBy: String?
  /// Migrations of this program that the backup did not have yet.
  package let migrations: [String]
  /// Whether who restored was made administrator, having had no account in it.
  package let isNewAdministrator: Bool
  /// What was erased after the backup was made, and anew by the restore; nil where nobody here knows.
  package let erasedAgain: ErasedAgain?
  /// The name under which the database that was there is kept.
  package internal(set) var keptAs: String?
}

/// What to do with a backup, and with what is there.
package struct RestoreWish: Sendable {
  /// The meetings were handed over to this machine.
  package var takesOver: Bool
  /// The database that is there may be kept under another name.
  package var setsAside: Bool
  /// Somebody knows where the file comes from, which its seal does not tell.
  package var trustsFile: Bool

  package init(takesOver: Bool = false, setsAside: Bool = false, trustsFile: Bool = false) {
    self.takesOver = takesOver
    self.setsAside = setsAside
    self.trustsFile = trustsFile
  }
}

extension Secretariat {
  /// Makes a database out of a backup, and puts it in place when it is found whole: the file itself
  /// and its seal, every audit trail up to the ends that the file names, and every invariant.
  ///
  /// Rows alone are taken from the file. What was there before is as it was when anything is refused.
  package static func restoreDatabase(
    _ settings: Settings, login: String, from path: String, _ wish: RestoreWish,
    progress: @escaping StepReport = { _, _ in }
  ) async throws -> RestoreSummary {
    let programs = try Failure.ofCluster { try DumpPrograms(searchPath: settings.programPath) }
    let file = try BackupFile(reading: path, try settings.keys.read()) { manifest in
      manifest.problems(for: programs, wish)
    }
    if !wish.trustsFile { try file.refuseStranger() }
    let restore = BackupRestore(
      file: file, programs: programs, login: login, takesOver: wish.takesOver, progress: progress)
    if let address = try settings.pastPooler().database {
      guard !wish.setsAside else { throw Refusal.cannotSetAside() }
      let options = try settings.pastPooler().reaching(Database.Options())
      return try await restore.into(Archive(Database(address, options: options)))
    }
    // Whoever comes to write waits until it is done.
    let lease = try Failure.ofCluster { try embedded(settings).startAlone() }
    let summary = try await restore.beside(lease, setsAside: wish.setsAside)
    withExtendedLifetime(lease) {}
    return summary
  }
}

extension BackupFile {
  /// Refuses what no key of this house sealed: whoever wrote a backup decides who may do what in it.
  fileprivate func refuseStranger() throws(Refusal) {
    let made = manifest.made.ISO8601Format()
    let meetings = manifest.contents.meetings
    switch seal {
    case .own: return
    case .strange(let key):
      throw Refusal.backupOfStranger(path: path, name: key, made: made, meetings: meetings)
    case .none: throw Refusal.backupUnsealed(path: path, made: made, meetings: meetings)
    }
  }
}

extension BackupManifest {
  /// What speaks against taking it in here, whatever state the file is in.
  func problems(for programs: DumpPrograms, _ wish: RestoreWish) -> [Problem] {
    var problems = contents.schemaProblems
    if let have = programs.major, contents.postgres > have {
      problems.append(
        .backupOfNewerServer(at: "PostgreSQL", there: contents.postgres, here: have))
    }
    if let handover = contents.handover, !wish.takesOver {
      problems.append(.backupHandedOver(at: "handover", place: handover.place))
    }
    if contents.handover == nil, wish.takesOver {
      problems.append(.backupNotHandedOver(at: "handover"))
    }
    return problems
  }
}

/// One backup on its way into one database.
struct BackupRestore {
  let file: BackupFile
  let programs: DumpPrograms
  let login: String
  let takesOver: Bool
  let progress: StepReport
  var act = Act.databaseRestore
  /// What was erased in the database whose place it takes, since it was made.
  var erasures: Erasures?

  /// Into a database that holds nothing, in one transaction.
  func into(_ archive: Archive) async throws -> RestoreSummary {
    do {
      let summary = try await archive.restore { try make($0, archive) }
      await archive.close()
      return summary
    } catch {
      await archive.close()
      throw Failure.ofDump(error)
    }
  }

  /// Into a database of the cluster's own that takes the place of `convene` in the end.
  func beside(_ lease: Cluster.Lease, setsAside: Bool) async throws -> RestoreSummary {
    let present = "convene"
    let fresh = "convene_restoring"
    let server = Database(lease.conninfo)
    do {
      let exists = try await server.read { connection in
        try connection.rows("SELECT 1 AS n FROM pg_database WHERE datname = 'convene'").count == 1
      }
      let (isUsed, erasures) =
        exists
        ? try await refuseUnlessMaySetAside(
          lease.conninfo(database: present), setsAside: setsAside) : (false, nil)
      var restore = self
      restore.erasures = erasures
      try await server.withConnection { connection in
        try connection.script("DROP DATABASE IF EXISTS \(fresh) WITH (FORCE)")
        try connection.script("CREATE DATABASE \(fresh) TEMPLATE template0")
      }
      var summary: RestoreSummary
      let kept = "convene_\(BackupWriter.stamp(Date()).lowercased())"
      do {
        summary = try await restore.into(
          Archive(Database(lease.conninfo(database: fresh)), as: login))
        try await server.withConnection { connection in
          try connection.script(
            (exists ? "ALTER DATABASE \(present) RENAME TO \(kept);" : "")
              + "ALTER DATABASE \(fresh) RENAME TO \(present)")
        }
      } catch {
        try? await server.withConnection {
          try $0.script("DROP DATABASE IF EXISTS \(fresh) WITH (FORCE)")
        }
        throw error
      }
      if isUsed {
        summary.keptAs = kept
      } else if exists {
        try await server.withConnection { try $0.script("DROP DATABASE \(kept)") }
      }
      await server.close()
      return summary
    } catch let error as PostgresError where error.sqlState == "55006" {
      await server.close()
      throw Refusal.databaseInUse()
    } catch {
      await server.close()
      throw error
    }
  }

  /// Whether anything is in the database that is there, and what was erased in it; refused unless it
  /// may be set aside.
  private func refuseUnlessMaySetAside(
    _ address: String, setsAside: Bool
  ) async throws -> (isUsed: Bool, Erasures?) {
    let archive = Archive(Database(address), as: login)
    do {
      let isUsed = try await archive.isUsed()
      var erasures: Erasures?
      if isUsed {
        guard setsAside else { throw Refusal.databaseHereAlready() }
        guard let actor = try await archive.actor() else {
          throw Refusal.noAccountInDatabase(login: login)
        }
        try actor.require(anyOf: [.keepDatabase])
        erasures = try await archive.erasures(since: file.manifest.made)
      }
      await archive.close()
      return (isUsed, erasures)
    } catch {
      await archive.close()
      throw error
    }
  }
}
