import Foundation

/// Files that the tests read: fixtures and what the demo carries.
package enum TestFile {
  package static func fixture(_ path: String) throws -> [UInt8] {
    try bytes("Tests/Fixtures/\(path)")
  }

  package static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url(path)))
  }

  package static func url(_ path: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: path)
  }
}
