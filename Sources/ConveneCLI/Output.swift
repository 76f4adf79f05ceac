import ConveneService
import ConveneValues
import ConveneWords
import Foundation

/// Everything the program says: answers on standard output, talk on standard error.
///
/// An answer that could not be written is an error; `print` would swallow it.
struct Output: Sendable {
  let isJSON: Bool
  /// What refusals and notices are said in; beside JSON it is English, on which scripts rely.
  let phrases: Phrases

  init(isJSON: Bool, language: Language = Language.spoken ?? .english) {
    self.isJSON = isJSON
    phrases = Phrases(isJSON ? .english : language)
  }

  /// A line of the answer.
  func line(_ text: String) throws { try write(Self.text(text), to: 1) }

  private static func text(_ line: String) -> [UInt8] { Array("\(visible(line))\n".utf8) }

  /// The bytes of a paper.
  func bytes(_ bytes: [UInt8]) throws { try write(bytes, to: 1) }

  /// The bytes of a paper, into a file where one is named.
  func paper(_ bytes: [UInt8], to file: String?, isOfPeople: Bool) throws {
    guard let file else { return try self.bytes(bytes) }
    try Self.save(bytes, to: file, isOfPeople: isOfPeople)
    talk("\(file): \(bytes.count) bytes")
  }

  /// Writes a file whole or not at all; a device or pipe is written through, not replaced.
  static func save(_ bytes: [UInt8], to file: String, isOfPeople: Bool = false) throws {
    try OutputFile(file, isOfPeople: isOfPeople).write(bytes)
  }

  /// One JSON object on a line of its own, keys in order.
  func json(_ value: some Encodable) throws { try write(try Self.object(value), to: 1) }

  private static func object(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value)) + [10]
  }

  /// Rows below a header, in columns as wide as they need; as JSON one object a row.
  func table(_ header: [String], _ rows: [[String]]) throws {
    guard !isJSON else {
      try blocks(rows) {
        try Self.object(Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }))
      }
      return
    }
    guard isatty(1) == 1 else {
      return try blocks([header] + rows) { Self.text($0.joined(separator: "\t")) }
    }
    let widths = header.indices.map { column in
      ([header] + rows).map { $0[column].count }.max() ?? 0
    }
    try blocks([header] + rows) { row in
      let cells = row.enumerated().map { column, cell in
        column == row.count - 1
          ? cell : cell + String(repeating: " ", count: max(0, widths[column] - cell.count))
      }
      return Self.text(cells.joined(separator: "  "))
    }
  }

  /// Writes a line for each row, many at a time.
  private func blocks(_ rows: [[String]], _ line: ([String]) throws -> [UInt8]) throws {
    var block: [UInt8] = []
    for row in rows {
      block += try line(row)
      guard block.count >= 1 << 16 else { continue }
      try write(block, to: 1)
      block.removeAll(keepingCapacity: true)
    }
    try write(block, to: 1)
  }

  /// Talk: what goes on, and what the organiser should know.
  func talk(_ text: String) { try? write(Array("\(Self.visible(text))\n".utf8), to: 2) }

  /// How far a step is: one line of a terminal that the next takes the place of.
  func status(_ text: String) {
    guard isatty(2) == 1 else { return }
    try? write(Array("\r\u{1b}[K\(Self.visible(text))".utf8), to: 2)
  }

  func notices(_ notices: [Problem]) {
    for notice in notices.map(phrases.wordedOut) {
      talk(phrases.talkNote(place: notice.at, sentence: notice.message))
    }
  }

  /// The command that comes next.
  func next(_ command: String) { talk(phrases.talkNext(advice: command)) }

  /// What comes next, with its commands.
  func next(_ advice: (Phrases) -> String) { talk(phrases.talkNext(advice: advice(phrases))) }

  func problem(_ problem: WordedProblem) {
    talk(phrases.talkProblem(place: problem.at, sentence: problem.message))
  }

  /// Control characters of stored text must not reach a terminal.
  static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
          isControl(scalar)
            ? Array("\\u{\(String(scalar.value, radix: 16))}".unicodeScalars) : [scalar]
        }))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        throw Failure.unwritable(.outputNotWritten(reason: String(cString: strerror(errno))))
      }
      rest = rest.dropFirst(written)
    }
  }
}
