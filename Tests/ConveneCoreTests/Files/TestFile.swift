import Foundation

/// Files that the tests read: fixtures and what the demo carries.
enum TestFile {
  static func fixture(_ path: String) throws -> [UInt8] { try bytes("Tests/Fixtures/\(path)") }

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url(path)))
  }

  static func url(_ path: String) -> URL {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root.appending(path: path)
  }
}
