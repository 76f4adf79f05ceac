import ConveneService
import ConveneStore
import Postgres

/// What of a database goes where, once its rows lie on several machines.
package struct Distribution: Sendable, Encodable {
  /// Tables whose rows go where their meeting goes.
  package let byMeeting: [String]
  /// Tables that every machine has whole.
  package let everywhere: [String]

  package var isEmpty: Bool { byMeeting.isEmpty && everywhere.isEmpty }
}

extension Secretariat {
  /// Lays the rows of meetings over the machines of a server that has several; returns which tables.
  package static func distributeDatabase(
    _ settings: Settings, dryRun: Bool
  ) async throws -> Distribution {
    let (database, lease) = try await database(settings)
    let archive = Archive(database)
    do {
      let moved = try await archive.distribute(dryRun: dryRun)
      await archive.close()
      withExtendedLifetime(lease) {}
      return Distribution(byMeeting: moved.byMeeting, everywhere: moved.everywhere)
    } catch {
      await archive.close()
      throw error
    }
  }
}
