import Foundation
import Testing

/// Programs of poppler-utils, which read a PDF as a viewer does.
enum Poppler {
  static func text(of bytes: [UInt8]) throws -> String {
    try run("pdftotext", ["-layout"], on: bytes, ["-"])
  }

  /// What stands after each title, such as `Pages`.
  static func facts(of bytes: [UInt8]) throws -> [String: String] {
    let lines = try run("pdfinfo", ["-rawdates"], on: bytes).split(separator: "\n")
    let pairs = lines.compactMap { line -> (String, String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      return (String(line[..<colon]), String(value))
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The parts of the structure, one a line, each set in below what it is part of.
  static func structure(of bytes: [UInt8]) throws -> [String] {
    try run("pdfinfo", ["-struct"], on: bytes).split(separator: "\n").map {
      String($0.replacing(/\ \(.*/, with: ""))
    }
  }

  /// The names of all fonts, and of each whether it is in the file.
  static func fonts(of bytes: [UInt8]) throws -> (names: [String], embedded: [Bool]) {
    let lines = try run("pdffonts", [], on: bytes).split(separator: "\n")
    let place = try #require(lines.first?.firstRange(of: "emb")).lowerBound
    let column = lines[0].distance(from: lines[0].startIndex, to: place)
    let rows = lines.dropFirst(2)
    return (
      rows.map { String($0.prefix { $0 != " " }) },
      rows.map { $0.dropFirst(column).hasPrefix("yes") }
    )
  }

  private static func run(
    _ program: String, _ options: [String], on bytes: [UInt8], _ rest: [String] = []
  ) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + options + [file.path] + rest
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(program) of poppler-utils")
    return String(decoding: bytes, as: UTF8.self)
  }
}
