import ConveneFixtures
import Foundation
import Programs

/// A program that was written from a page of the documents, with Python's own library alone.
struct PythonProgram {
  private let path: String

  init(_ path: String) { self.path = path }

  /// What it answers as JSON to what it is told as JSON.
  func answer<Answer: Decodable>(_ type: Answer.Type, to told: some Encodable) throws -> Answer {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "convene-told-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try JSONEncoder().encode(told).write(to: file)
    let answer = try Program("/usr/bin/python3", [TestFile.url(path).path])
      .run(input: .file(FileHandle(forReadingFrom: file))).output
    return try JSONDecoder().decode(type, from: answer)
  }
}
