import ConveneCore
import ConveneStore

extension Archive {
  /// Runs `body` as `write` does; a dry run is taken back at its end, so that it refuses whatever
  /// the real one would.
  func write<Value: Sendable>(
    in meeting: Meeting.ID? = nil, for reviewer: Person.ID? = nil, dryRun: Bool,
    _ body: @escaping @Sendable (Store) throws -> Value
  ) async throws -> Value {
    guard dryRun else { return try await write(in: meeting, for: reviewer, body) }
    do {
      return try await write(in: meeting, for: reviewer) { store -> Value in
        throw Rehearsed(value: try body(store))
      }
    } catch let rehearsed as Rehearsed<Value> {
      return rehearsed.value
    }
  }
}

/// What a dry run came to; thrown so that nothing of it stays.
private struct Rehearsed<Value: Sendable>: Error {
  let value: Value
}
