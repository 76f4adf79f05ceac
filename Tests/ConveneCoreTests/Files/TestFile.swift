import Foundation

/// Files that the tests read: fixtures and what the demo carries.
enum TestFile {
  static func fixture(_ path: String) throws -> [UInt8] { try bytes("Tests/Fixtures/\(path)") }

  static func bytes(_ path: String) throws -> [UInt8] {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return Array(try Data(contentsOf: root.appending(path: path)))
  }
}
