import ConveneCore
import ConveneSQL
import Foundation
import Postgres

extension Archive {
  /// Runs `body`, which hands letters of a meeting over; while it lives, others can tell that it does.
  ///
  /// Every send holds one lock together with all others, on a session that ends with its process.
  /// Whoever gets it alone knows that no send lives, and queues again what those that died had in
  /// hand; beside others that is done with leases alone.
  ///
  /// - Parameter release: takes up what others had in hand; all of it where no other send lives.
  package func whileSending<Value: Sendable>(
    of meeting: Meeting.ID, release: (_ isAlone: Bool) async throws -> Void,
    _ body: () async throws -> Value
  ) async throws -> Value {
    let session = database.alone()
    do {
      let isAlone: Bool = try await session.withConnection {
        try $0.script("SET search_path = pg_catalog, public, pg_temp")
        return try Store(connection: $0).rows(.letterSendAlone, meeting).first?["is_alone"] ?? false
      }
      try await release(isAlone)
      try await session.withConnection {
        let store = Store(connection: $0)
        _ = try store.rows(.letterSendBeside, meeting)
        if isAlone { _ = try store.rows(.letterSendAdmit, meeting) }
      }
      let value = try await body()
      await session.close()
      return value
    } catch {
      await session.close()
      throw error
    }
  }
}

extension Store {
  /// Queues letters again whose lease ended before an instant.
  package func releaseLetters(of meeting: Meeting.ID, leasedUntil instant: Date) throws {
    try execute(.letterRelease, meeting, instant)
  }
}
