import Foundation
import Programs

/// A program of `Tests/Fixtures/mail` that says in its first line at which ports it answers, and serves until
/// its input ends.
enum MailProgram {
  static func open<Value>(
    _ script: String, _ arguments: [String], errors: Program.Stream,
    _ body: ([Int]) async throws -> Value
  ) async throws -> Value {
    let path = TestFile.url("Tests/Fixtures/mail/\(script)").path
    let input = Pipe()
    let (running, output) = try Program("/usr/bin/python3", ["-W", "ignore", path] + arguments)
      .startReading(input: .file(input.fileHandleForReading), errors: errors)
    try input.fileHandleForReading.close()
    let outcome: Result<Value, any Error>
    do {
      var line = Data()
      while let byte = try output.read(upToCount: 1), byte != Data([10]) { line += byte }
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      outcome = .success(try await body(words.compactMap { Int($0) }))
    } catch {
      outcome = .failure(error)
    }
    try? input.fileHandleForWriting.close()
    _ = await running.ended()
    try? output.close()
    return try outcome.get()
  }
}
