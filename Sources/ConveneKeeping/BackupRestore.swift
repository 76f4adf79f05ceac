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
  /// Migrations of this program that the backup did not have yet.
  package let migrations: [String]
  /// Whether who restored was made administrator, having had no account in it.
  package let isNewAdministrator: Bool
  /// The name under which the database that was there is kept.
  package internal(set) var keptAs: String?
}

/// What to do with a backup, and with what is there.
package struct RestoreWish: Sendable {
  /// The meetings were handed over to this machine.
  package var takesOver: Bool
  /// The database that is there may be kept under another name.
  package var setsAside: Bool

  package init(takesOver: Bool = false, setsAside: Bool = false) {
    self.takesOver = takesOver
    self.setsAside = setsAside
  }
}

extension Secretariat {
  /// Makes a database out of a backup, and puts it in place when it is found whole: the file itself,
  /// every audit trail up to the ends that the file names, and every invariant.
  ///
  /// What was there before is as it was when anything is refused.
  package static func restoreDatabase(
    _ settings: Settings, login: String, from path: String, _ wish: RestoreWish,
    progress: @escaping StepReport = { _, _ in }
  ) async throws -> RestoreSummary {
    let programs = try Failure.ofCluster { try DumpPrograms(searchPath: settings.programPath) }
    let file = try BackupFile(reading: path) { manifest in
      manifest.problems(for: programs, wish)
    }
    let restore = BackupRestore(
      file: file, programs: programs, login: login, takesOver: wish.takesOver, progress: progress)
    if let address = settings.database {
      guard !wish.setsAside else { throw Refusal.cannotSetAside() }
      try await refuseUsed(address)
      return try await restore.intoEmpty(Archive(Database(address)), address)
    }
    let lease = try Failure.ofCluster { try embedded(settings).startAsOwner() }
    let summary = try await restore.beside(lease, setsAside: wish.setsAside)
    withExtendedLifetime(lease) {}
    return summary
  }

  private static func refuseUsed(_ address: String) async throws {
    let archive = Archive(Database(address))
    let use: DatabaseUse
    do {
      use = try await archive.use()
      await archive.close()
    } catch {
      await archive.close()
      throw error
    }
    guard use == .vacant || use == .unused else { throw Refusal.databaseNotEmpty() }
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

  /// Into a database that holds nothing; it holds nothing again when something is refused.
  func intoEmpty(_ archive: Archive, _ address: String) async throws -> RestoreSummary {
    do {
      try await archive.makeReadyForRestore(keepingSchema: file.manifest.schema == nil)
      try await fill(archive, address)
      let summary = try await verified(archive)
      await archive.close()
      return summary
    } catch {
      try? await archive.wipe()
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
      let isUsed =
        exists
        ? try await refuseUnlessMaySetAside(
          lease.conninfo(database: present), setsAside: setsAside) : false
      try await server.withConnection { connection in
        try connection.script("DROP DATABASE IF EXISTS \(fresh) WITH (FORCE)")
        try connection.script("CREATE DATABASE \(fresh)")
      }
      var summary: RestoreSummary
      let kept = "convene_\(BackupWriter.stamp(Date()).lowercased())"
      do {
        let address = lease.conninfo(database: fresh)
        summary = try await intoEmpty(Archive(Database(address), as: login), address)
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

  /// Whether anything is in the database that is there; refused unless it may be set aside.
  private func refuseUnlessMaySetAside(_ address: String, setsAside: Bool) async throws -> Bool {
    let archive = Archive(Database(address), as: login)
    do {
      let isUsed = try await archive.use() == .used
      if isUsed {
        guard setsAside else { throw Refusal.databaseHereAlready() }
        guard let actor = try await archive.actor() else {
          throw Refusal.noAccountInDatabase(login: login)
        }
        try actor.require(anyOf: [.keepDatabase])
      }
      await archive.close()
      return isUsed
    } catch {
      await archive.close()
      throw error
    }
  }

  private func fill(_ archive: Archive, _ address: String) async throws {
    // On a connection's own thread: the program may take minutes.
    let (file, programs, progress) = (file, programs, progress)
    try await archive.database.withConnection { _ in
      let next = try file.pieces()
      var done = 0
      try programs.restore(address) {
        let piece = try next()
        done += piece?.count ?? 0
        progress("taken in", done)
        return piece
      }
    }
  }

  private func verified(_ archive: Archive) async throws -> RestoreSummary {
    let contents = file.manifest.contents
    if takesOver {
      let at = max(Date(), contents.handover?.at ?? Date())
      try await archive.writeAsOwner(acts: false) { try $0.reopen(calledBack: false, at: at) }
    }
    let migrations = try await archive.migrate()
    progress("audit trails", 0)
    try await refuseBrokenTrails(archive)
    let known = try await archive.actor()
    let login = try await archive.session().login
    let actor =
      known
      ?? Actor(
        id: Identifier(Secretariat.newUUID(at: Date())), name: login, roles: [.administrator])
    try actor.require(anyOf: [.keepDatabase])
    // A database that stays handed over takes no writes.
    let isOpen = contents.handover == nil || takesOver
    if isOpen {
      if known == nil { _ = try await archive.install(actor, login: login, isFirst: false) }
      try await record(archive, actor)
    }
    progress("invariants", 0)
    let broken = try await archive.brokenInvariants()
    guard broken.isEmpty else { throw Refusal.backupContradictsItself(problems: broken) }
    return RestoreSummary(
      meetings: contents.meetings, made: file.manifest.made, migrations: migrations,
      isNewAdministrator: isOpen && known == nil)
  }

  private func record(_ archive: Archive, _ actor: Actor) async throws {
    let manifest = file.manifest
    let desk = Secretariat(archive: archive, actor: actor, settings: Settings(environment: [:]))
    let place = manifest.contents.handover?.place ?? "backup"
    try await desk.perform(takesOver ? .databaseTakeOver : act, on: place) { work in
      work.note(["made": manifest.made.ISO8601Format()])
    }
  }

  private func refuseBrokenTrails(_ archive: Archive) async throws {
    var problems: [Problem] = []
    for (trail, text) in file.manifest.contents.heads.sorted(by: { $0.key < $1.key }) {
      guard let uuid = UUID(uuidString: trail), let head = AuditHead(text) else {
        problems.append(.backupHeadUnreadable(at: trail))
        continue
      }
      let isHouse = trail == "00000000-0000-0000-0000-000000000000"
      let meeting: Meeting.ID? = isHouse ? nil : Identifier(uuid)
      problems += try await archive.read(in: meeting) { store in
        try store.auditFaults(in: meeting, since: head).map { fault in
          Problem.backupEntryChanged(
            at: isHouse ? "house" : "meeting \(trail)", number: fault.number,
            part: fault.part.rawValue)
        }
      }
    }
    guard problems.isEmpty else { throw Refusal.backupTrailBroken(problems: problems) }
  }
}
