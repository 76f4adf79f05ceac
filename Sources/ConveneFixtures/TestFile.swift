import Foundation
import Programs

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

  /// Writes a program in the language of the shell.
  ///
  /// Another program writes it: what this one writes is not started while a child that it begins
  /// meanwhile, and that is not yet its own program, still has it open.
  package static func program(_ script: String, at path: String) throws {
    let writing = ["-c", "printf %s \"$1\" > \"$2\" && chmod 755 \"$2\"", "sh", script, path]
    guard try Program("/bin/sh", writing).run().status == 0 else {
      throw CocoaError(.fileWriteUnknown)
    }
  }
}
