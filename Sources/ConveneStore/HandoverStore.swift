import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  /// The handover that stands; nil where meetings are written to.
  package func handover() throws -> Handover? {
    try rows(.handoverFind).first.map {
      Handover(id: try $0["id"], at: try $0["at"], place: try $0["place"])
    }
  }

  /// Waits until nobody writes any more; for the owner of the schema.
  package func lockAgainstWrites() throws { _ = try rows(.handoverLock) }

  package func begin(_ handover: Handover) throws {
    try execute(.handoverInsert, handover.id, handover.at, handover.place)
  }

  /// From now on PostgreSQL refuses every write; for the schema's owner.
  package func close() throws { _ = try rows(.handoverClose) }

  /// Takes writes again, here or where the meetings went; for the owner of the schema.
  package func reopen(calledBack: Bool, at instant: Date) throws {
    _ = try rows(.handoverOpen)
    try execute(.handoverEnd, calledBack ? nil : instant, calledBack ? instant : nil)
  }
}

extension Archive {
  /// Runs `body` as the role that owns the schema: for what changes the schema itself.
  ///
  /// - Parameter acts: false where nobody is there yet in whose name it could be done.
  package func writeAsOwner<Value: Sendable>(
    acts: Bool = true, _ body: @escaping @Sendable (Store) throws -> Value
  ) async throws -> Value {
    guard !isKeepers else { throw Refusal.loginOnlyKeeps() }
    let role = "convene_owner"
    let settings =
      (acts ? session(as: role) : [Self.names, .init("role", role)])
      + [Database.Setting("lock_timeout", "30s")]
    return try await database.write(settings: settings) { try body(Store(connection: $0)) }
  }
}
