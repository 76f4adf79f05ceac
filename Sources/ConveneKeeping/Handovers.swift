import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Hands all meetings over to another machine: from now on this database answers and takes no
  /// writes, and `target` is the file that the other machine takes over.
  ///
  /// Handed over already, the file is written again. When no file could be written, nothing was
  /// handed over.
  package func handOver(
    to place: String?, file target: String, progress: @escaping StepReport = { _, _ in }
  ) async throws -> (handover: Handover, backup: BackupSummary) {
    try require(.databaseHandOver)
    let address = try address()
    let standing = try await look(.keepDatabase) { try $0.handover() }
    let handover = try standing ?? newHandover(to: place)
    let now = now()
    if standing == nil {
      try await refuseTablesOfOthers()
      try await perform(.databaseHandOver, on: handover.place, ofSchema: true) { work in
        try work.store.lockAgainstWrites()
        try work.store.begin(handover)
        work.note(AuditObject(.handover, handover.id), to: ["to": handover.place])
        work.end { try $0.close() }
      }
    }
    do {
      let backup = try await Self.write(
        archive, address, settings, to: target, at: now, progress)
      return (try await standingHandover() ?? handover, backup)
    } catch {
      if standing == nil { try await reopen(handover) }
      throw error
    }
  }

  /// Writes are taken here again: for a handover that nobody took over.
  ///
  /// Whether somebody did is known to them only, so whoever calls back answers for it.
  package func callBack() async throws -> Handover {
    try require(.keepDatabase)
    guard let handover = try await standingHandover() else {
      throw Refusal.notHandedOver()
    }
    try await refuseTablesOfOthers()
    try await reopen(handover)
    return handover
  }

  /// The handover that stands; nil where meetings are written to.
  package func standingHandover() async throws -> Handover? {
    try await lookAnywhere(.viewMeeting) { try $0.handover() }
  }

  /// Refuses where tables are among ours that our owner cannot put a trigger on.
  private func refuseTablesOfOthers() async throws {
    let strangers = try await archive.schemaDifferences().filter {
      $0.kind == "table" && $0.state == .unknown
    }
    guard strangers.isEmpty else {
      throw Refusal.tablesOfOthers(problems: strangers.map { .tableOfOthers(at: $0.name) })
    }
  }

  private func reopen(_ handover: Handover) async throws {
    try await perform(.databaseCallBack, on: handover.place, ofSchema: true) { work in
      try work.store.reopen(calledBack: true, at: max(work.now, handover.at))
      work.note(
        AuditObject(.handover, handover.id), from: ["to": handover.place], to: ["to": "back"])
    }
  }

  private func newHandover(to place: String?) throws -> Handover {
    let place = try (place ?? "").keptWords(at: "to")
    guard !place.isEmpty else { throw Refusal.placeMissing() }
    return Handover(id: newID(), at: now(), place: place)
  }
}
