import ConveneFixtures
import Foundation

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
    let (python, output) = (Process(), Pipe())
    python.executableURL = URL(filePath: "/usr/bin/python3")
    python.arguments = [TestFile.url(path).path]
    python.standardInput = try FileHandle(forReadingFrom: file)
    python.standardOutput = output
    try python.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    python.waitUntilExit()
    return try JSONDecoder().decode(type, from: bytes)
  }
}
