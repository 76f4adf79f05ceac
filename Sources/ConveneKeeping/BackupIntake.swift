import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Postgres

extension BackupRestore {
  /// Makes the schema, fills it with the rows of the backup, and looks at what came of it.
  func make(_ place: Restoration, _ archive: Archive) throws -> RestoreSummary {
    let contents = file.manifest.contents
    try Self.refuse(strays: place.strays)
    progress(.schema, 0)
    let tables = try place.makeSchema(contents.schema.map(\.name))
    try refuseStrangers(try place.store.schemaObjects(), tables)
    try place.unveiled {
      try fill(tables, of: place)
      try refuseOther(than: try place.contents())
    }
    let migrations = try place.migrate()
    if takesOver {
      let at = max(Date(), contents.handover?.at ?? Date())
      try place.store.reopen(calledBack: false, at: at)
    }
    progress(.trails, 0)
    try place.unveiled { try refuseBrokenTrails(place.store) }
    let (desk, isNew) = try openDesk(place, archive)
    if let desk { try record(place, as: desk) }
    let erasedAgain = try desk.flatMap { try erasures?.eraseAgain(in: place, as: $0) }
    progress(.invariants, 0)
    let report = try place.unveiled { try place.store.invariantReport() }
    let broken = report.broken + report.unanswered
    guard broken.isEmpty else { throw Refusal.backupContradictsItself(problems: broken) }
    // Settings are the server's, whose database it was before. Of operators and the like neither
    // database nor dump had any, as both were looked at, but for those of extensions.
    let differences = try place.store.schemaDifferences()
      .filter { $0.kind != "setting" && !$0.mayBeOfExtension }
    guard differences.isEmpty else {
      throw Refusal.schemaChanged(problems: differences.map(\.problem))
    }
    if isShut { try place.store.close() }
    return RestoreSummary(
      meetings: contents.meetings, made: file.manifest.made, sealedBy: file.seal.ownKey,
      migrations: migrations, isNewAdministrator: isNew, erasedAgain: erasedAgain)
  }

  /// Refuses a database that has anything, by name.
  private static func refuse(strays: [String]) throws(Refusal) {
    guard !strays.isEmpty else { return }
    let shown = strays.prefix(20).map { Problem.objectInTheWay(at: $0) }
    let more = strays.count - shown.count
    throw Refusal.databaseNotEmpty(
      problems: shown + (more > 0 ? [.objectsInTheWay(at: "…", count: more)] : []))
  }

  /// Whether the database stays handed over, and takes no writes.
  private var isShut: Bool { file.manifest.contents.handover != nil && !takesOver }

  /// Refuses a dump that has anything else than what the migrations make, or not all of it.
  private func refuseStrangers(_ ours: SchemaObjects, _ tables: [Restoration.Table]) throws {
    let entries = try file.entries(programs)
    let strangers = entries.filter { !ours.hold($0) }.map {
      Problem.objectOfStranger(at: "\($0.kind) \($0.schema) \($0.name)")
    }
    let filled = Set(entries.filter { $0.kind == "TABLE DATA" }.map(\.name))
    let missing = tables.map(\.name).filter { !filled.contains($0) }.map {
      Problem.rowsMissing(at: "table \($0)")
    }
    guard strangers.isEmpty, missing.isEmpty else { throw strange(strangers + missing) }
  }

  private func fill(_ tables: [Restoration.Table], of place: Restoration) throws {
    do {
      try place.fill(tables) { try copy(tables, into: place) }
    } catch let error as PostgresError where ["22", "23"].contains(error.sqlState.prefix(2)) {
      throw Refusal.backupContradictsItself(
        problems: [.rowsBreakRule(at: error.constraint ?? error.table ?? "rows")])
    }
  }

  /// Copies the rows of each table once, by commands of our own.
  private func copy(_ tables: [Restoration.Table], into place: Restoration) throws {
    var rest = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0.columns) })
    var done = 0
    do {
      try file.rows(programs) { script in
        while let given = try script.table() {
          guard given.schema == "public", let columns = rest.removeValue(forKey: given.name),
            given.columns.count == columns.count, Set(given.columns) == columns
          else { throw strange([.rowsOfStranger(at: "table \(given.schema).\(given.name)")]) }
          try place.copy(into: given.name, given.columns) {
            let rows = try script.rows()
            done += rows?.count ?? 0
            progress(.takenIn, done)
            return rows
          }
        }
      }
    } catch let stranger as DumpScript.Stranger {
      throw strange([.lineOfStranger(at: "dump", line: stranger.line)])
    }
    guard rest.isEmpty else {
      throw strange(rest.keys.sorted().map { .rowsMissing(at: "table \($0)") })
    }
  }

  private func strange(_ problems: [Problem]) -> Failure {
    .unusableInput(.backupHoldsMore(path: file.path, problems: problems))
  }

  /// Refuses where the rows are not those of which the manifest tells.
  private func refuseOther(than found: DatabaseContents) throws {
    let told = file.manifest.contents
    let parts = [
      ("migrations", Set(told.schema) == Set(found.schema)),
      ("meetings", told.meetings.sorted() == found.meetings.sorted()),
      ("handover", told.handover?.id == found.handover?.id),
    ]
    let others = parts.filter { !$0.1 }.map { Problem.manifestTellsOther(at: $0.0) }
    guard others.isEmpty else { throw Refusal.backupContradictsItself(problems: others) }
    let trails = Set(told.heads.keys).union(found.heads.keys).sorted()
    let moved = trails.filter { told.heads[$0] != found.heads[$0] }.map {
      Problem.backupEndMoved(at: Self.trail($0))
    }
    guard moved.isEmpty else { throw Refusal.backupTrailBroken(problems: moved) }
  }

  private func refuseBrokenTrails(_ store: Store) throws {
    var problems: [Problem] = []
    for (trail, text) in file.manifest.contents.heads.sorted(by: { $0.key < $1.key }) {
      guard let uuid = UUID(uuidString: trail), let head = AuditHead(text) else {
        problems.append(.backupHeadUnreadable(at: trail))
        continue
      }
      let meeting: Meeting.ID? = trail == Self.house ? nil : Identifier(uuid)
      problems += try store.auditFaults(in: meeting, since: head).map { fault in
        Problem.backupEntryChanged(
          at: Self.trail(trail), number: fault.number, part: fault.part.rawValue)
      }
    }
    guard problems.isEmpty else { throw Refusal.backupTrailBroken(problems: problems) }
  }

  private static let house = "00000000-0000-0000-0000-000000000000"

  private static func trail(_ id: String) -> String {
    id == house ? "house" : "meeting \(id)"
  }

  /// Lets whoever restores act, and says whether they were made administrator for it; nobody acts
  /// where the database stays handed over.
  private func openDesk(
    _ place: Restoration, _ archive: Archive
  ) throws -> (Secretariat?, isNew: Bool) {
    guard !isShut else {
      try place.actor()?.require(anyOf: [.keepDatabase])
      return (nil, false)
    }
    let (actor, isNew) = try place.admit { login in
      Actor(id: Identifier(Secretariat.newUUID(at: Date())), name: login, roles: [.administrator])
    }
    try actor.require(anyOf: [.keepDatabase])
    let desk = Secretariat(archive: archive, actor: actor, settings: Settings(environment: [:]))
    return (desk, isNew)
  }

  /// Notes who restored what, with the ends of all trails.
  private func record(_ place: Restoration, as desk: Secretariat) throws {
    let manifest = file.manifest
    let origin = manifest.contents.handover?.place ?? "backup"
    try place.asProgram {
      try desk.perform(takesOver ? .databaseTakeOver : act, on: origin, within: place.store) {
        work in
        work.note([
          "made": manifest.made.ISO8601Format(), "sealed by": file.seal.ownKey ?? "nobody known",
        ])
        work.note(
          Dictionary(
            manifest.contents.heads.map { (Store.particular(ofTrail: $0.key), $0.value) },
            uniquingKeysWith: { first, _ in first }))
      }
    }
  }
}
