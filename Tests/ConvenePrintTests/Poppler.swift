import Foundation
import Programs
import Testing

/// Programs of poppler-utils, which read a PDF as a viewer does.
enum Poppler {
  static func text(of bytes: [UInt8], keepsLayout: Bool = true) throws -> String {
    try run("pdftotext", keepsLayout ? ["-layout"] : [], on: bytes, ["-"])
  }

  /// Where the links of the file lead.
  static func targets(of bytes: [UInt8]) throws -> [String] {
    try run("pdfinfo", ["-url"], on: bytes).split(separator: "\n").dropFirst().compactMap {
      $0.split(separator: " ").last.map(String.init)
    }
  }

  /// The words of the file and where they stand, from the bottom left corner of the page.
  static func boxes(
    of bytes: [UInt8]
  ) throws -> [(text: String, page: Int, left: Double, right: Double, middle: Double)] {
    var boxes: [(text: String, page: Int, left: Double, right: Double, middle: Double)] = []
    var (page, height) = (0, 0.0)
    for line in try run("pdftotext", ["-bbox"], on: bytes, ["-"]).split(separator: "\n") {
      if let match = line.firstMatch(of: /<page .*height="([\d.]+)"/) {
        (page, height) = (page + 1, Double(match.1) ?? 0)
      }
      guard
        let match = line.firstMatch(
          of: /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<\/word>/)
      else { continue }
      let numbers = [match.1, match.2, match.3, match.4].map { Double($0) ?? 0 }
      boxes.append(
        (
          String(match.5), page, numbers[0], numbers[2], height - (numbers[1] + numbers[3]) / 2
        ))
    }
    return boxes
  }

  /// How dark each dot of the pages is, at 60 to the inch.
  static func pixels(of bytes: [UInt8]) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try run("pdftoppm", ["-r", "60", "-gray"], on: bytes, [folder.appending(path: "p").path])
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try files.sorted { $0.path < $1.path }.flatMap { file in
      // After three lines that say what the dots are.
      [UInt8](try Data(contentsOf: file)).split(
        separator: UInt8(ascii: "\n"), maxSplits: 3, omittingEmptySubsequences: false)[3]
    }
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
    // Without what is said of a part, which stands on lines of its own after a colon.
    try run("pdfinfo", ["-struct"], on: bytes).split(separator: "\n")
      .filter { !$0.contains(/^ *\//) }
      .map { String($0.replacing(/\ \(.*|:$/, with: "")) }
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
    let (status, output) = try Program(program, options + [file.path] + rest).run()
    try #require(status == 0, "\(program) of poppler-utils")
    return String(decoding: output, as: UTF8.self)
  }
}
