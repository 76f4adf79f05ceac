import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues

/// The keys of the house, told by their names alone.
package struct HouseKeys: Sendable, Encodable {
  /// The file that they are in.
  package let file: String
  /// The newest first, which seals; none before the first backup.
  package let names: [String]

  init(_ keys: KeyFile) throws {
    file = keys.path
    names = try keys.read().keys.map(\.id)
  }
}

extension Secretariat {
  package static func houseKeys(_ settings: Settings) throws -> HouseKeys {
    try HouseKeys(settings.keys)
  }

  /// Makes another key, which seals from now on; what the older ones sealed is known as before.
  package func rotateKey() async throws -> HouseKeys {
    try require(.databaseRotateKey)
    let before = try settings.keys.read().newest?.id
    let key = try settings.keys.rotate().id
    // A database that was handed over takes no writes, and its house may still change its key.
    if try await standingHandover() == nil {
      try await perform(.databaseRotateKey, on: "key") { work in
        work.note(["from": before ?? "none", "to": key])
      }
    }
    return try HouseKeys(settings.keys)
  }
}
