import ConveneTables
import ConveneValues
import Foundation

extension MovedMeeting {
  private static let format = #"{"format":"convene meeting","version":"#
  private static let seal = #""digest":""#
  private static let sealed = seal.utf8.count + 64 + "\"}\n".utf8.count

  /// Whether bytes begin as a whole meeting does, of whatever version.
  package static func isWritten(in bytes: [UInt8]) -> Bool { bytes.starts(with: format.utf8) }

  /// The file, one row a line; its last line has the fingerprint of all before it.
  package func file() throws -> [UInt8] {
    var text = Array("\(Self.format)\(Self.version),\n\"from\":".utf8)
    text += try origin.sortedJSON()
    text += Array(",\n\"before\":".utf8) + (try before.sortedJSON())
    text += Array(",\n\"parts\":{\n".utf8)
    for (number, part) in MovedPart.all.enumerated() {
      text += Array(Self.opening(part).utf8)
      for (line, row) in (rows[part.table] ?? []).enumerated() {
        text += Array((line == 0 ? "\n" : ",\n").utf8) + JSONTree.list(JSONList(row)).bytes
      }
      text += Array((number == MovedPart.all.count - 1 ? "\n]}\n},\n" : "\n]},\n").utf8)
    }
    let digest = SHA256(of: text)
    return text + Array("\(Self.seal)\(digest)\"}\n".utf8)
  }

  private static func opening(_ part: MovedPart) -> String {
    let columns = part.columns.map { "\"\($0)\"" }.joined(separator: ",")
    return "\"\(part.table)\":{\"columns\":[\(columns)],\"rows\":["
  }

  /// The fingerprint that a file says it has.
  package static func digest(of file: [UInt8]) -> String {
    String(decoding: file.suffix(sealed).dropFirst(seal.utf8.count).prefix(64), as: UTF8.self)
  }

  /// Reads a file, which is refused unless it is byte for byte as a desk of this version wrote it.
  package init(_ file: [UInt8]) throws(Refusal) {
    let digits = file.dropFirst(Self.format.utf8.count).prefix { (48...57).contains($0) }
    let version = Int(String(decoding: digits, as: UTF8.self)) ?? 0
    guard version <= Self.version else { throw .movedFileNewer(version: version) }
    let end = file.suffix(Self.sealed)
    guard end.starts(with: Self.seal.utf8), end.elementsEqual(Self.ending(file).utf8) else {
      throw .movedFileCutOff()
    }
    let told = file.dropLast(Self.sealed)
    guard SHA256(of: Array(told)).description == Self.digest(of: file) else {
      throw .movedFileEdited()
    }
    var lines = Lines(told)
    try lines.take("\(Self.format)\(Self.version),")
    let origin: Origin = try lines.value(behind: "\"from\":")
    let before: [Origin] = try lines.value(behind: "\"before\":")
    try lines.take("\"parts\":{")
    var rows: [String: [[JSONTree]]] = [:]
    for (number, part) in MovedPart.all.enumerated() {
      try lines.take(Self.opening(part))
      let isLast = number == MovedPart.all.count - 1
      rows[part.table] = try lines.rows(of: part.columns.count, until: isLast ? "]}" : "]},")
    }
    try lines.take("},")
    self.init(origin: origin, before: before, rows: rows)
    guard cells(of: "meeting").count == 1 else { throw .movedFileStrange(line: 1) }
  }

  private static func ending(_ file: [UInt8]) -> String { "\(seal)\(digest(of: file))\"}\n" }

  /// The lines of a file that was found whole, in turn.
  private struct Lines {
    private let lines: [ArraySlice<UInt8>]
    private var place = 0

    init(_ text: ArraySlice<UInt8>) {
      lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }

    private var strange: Refusal { .movedFileStrange(line: place) }

    private mutating func next() throws(Refusal) -> ArraySlice<UInt8> {
      guard place < lines.count else { throw strange }
      place += 1
      return lines[place - 1]
    }

    mutating func take(_ line: String) throws(Refusal) {
      guard try next().elementsEqual(line.utf8) else { throw strange }
    }

    mutating func value<Value: Decodable>(behind name: String) throws(Refusal) -> Value {
      let line = try next()
      guard line.starts(with: name.utf8), line.last == UInt8(ascii: ","),
        let value = try? JSONDecoder().decode(
          Value.self, from: Data(line.dropFirst(name.utf8.count).dropLast()))
      else { throw strange }
      return value
    }

    mutating func rows(of count: Int, until end: String) throws(Refusal) -> [[JSONTree]] {
      var rows: [[JSONTree]] = []
      while true {
        let line = try next()
        if line.elementsEqual(end.utf8) { return rows }
        if line.isEmpty, rows.isEmpty { continue }
        let row = line.last == UInt8(ascii: ",") ? line.dropLast() : line
        guard case .list(let values) = try JSONTree.read(Array(row)), values.count == count else {
          throw strange
        }
        rows.append(values.trees)
      }
    }
  }
}
