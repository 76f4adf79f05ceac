import ConveneStore
import ConveneValues
import Postgres
import Synchronization

/// A server that follows, of which published meetings are read as they were a moment ago.
///
/// Nothing is read where it follows nobody, or has lost whom it follows. Where it was away it is let be for
/// half a minute.
package final class Replica: Sendable {
  private static let rest = 30.0

  private let desk: Secretariat
  private let restsUntil = Mutex(-Double.infinity)

  /// - Parameter desk: of the server that is written to, for whose pages it is read.
  package init?(_ settings: Settings, beside desk: Secretariat) {
    guard let address = settings.replica else { return nil }
    var options = Database.Options.ofPages
    (options.poolBound, options.connectTimeout) = (2, 2)
    self.desk = Secretariat(
      archive: Archive(Database(address, options: options)).ofPages, actor: desk.actor,
      settings: settings, now: desk.now)
  }

  /// A meeting whose call is published; nil where the other server is to be asked.
  ///
  /// - Parameter now: seconds on a clock that never goes back.
  package func publicMeeting(_ code: String, at now: Double) async -> PublicMeeting? {
    guard restsUntil.withLock({ $0 <= now }) else { return nil }
    do {
      if try await desk.archive.followsClosely() { return try await desk.publicMeeting(code) }
    } catch is CancellationError {
      return nil
    } catch Failure.notFound {
      // Its call may have been published a moment ago.
      return nil
    } catch {}
    restsUntil.withLock { $0 = now + Self.rest }
    return nil
  }

  package func close() async { await desk.close() }
}
