import Glibc

/// The script that `pg_restore` makes of a dump, read for the rows in it.
///
/// Whoever wrote the dump chose its words, so none of them is run: a line that is neither what every
/// such script begins with nor the head of a table ends the reading.
public struct DumpScript {
  /// A table and the columns that the rows after it are of.
  public struct Table: Hashable, Sendable {
    /// The schema that it is in.
    public let schema: String
    /// Its name, without quotes.
    public let name: String
    /// Names of columns, in the order in which each row has them.
    public let columns: [String]
  }

  /// A line that is not about rows.
  public struct Stranger: Error, Hashable, Sendable {
    /// It, or its beginning.
    public let line: String
  }

  private let next: () throws -> [UInt8]?
  /// What was read and not used yet; within a table its first byte was handed out before.
  private var rest: [UInt8] = []
  private var isInTable = false
  /// Far longer than any line between two tables.
  private static let longest = 1 << 20
  /// The line that ends the rows of a table, with the ends of lines around it.
  private static let end: [UInt8] = Array("\n\\.\n".utf8)

  /// - Parameter next: gives the script piece by piece, then nil.
  public init(_ next: @escaping () throws -> [UInt8]?) { self.next = next }

  /// Goes on to the next table; nil where there is no other.
  public mutating func table() throws -> Table? {
    while try rows() != nil {}
    while let line = try line() {
      if let table = Table(line) {
        // The end of its line, so that a table without rows ends as any other.
        rest.insert(UInt8(ascii: "\n"), at: 0)
        isInTable = true
        return table
      }
      guard Self.isSetting(line) else { throw Stranger(line: String(line.prefix(80))) }
    }
    return nil
  }

  /// Rows of the table in the text format of COPY, cut anywhere; nil where there are no more.
  public mutating func rows() throws -> [UInt8]? {
    while isInTable {
      if let place = placeOfEnd() {
        isInTable = false
        let rows = Array(rest[1..<(place + 1)])
        rest.removeFirst(place + Self.end.count)
        return rows.isEmpty ? nil : rows
      }
      // What may be the beginning of the end stays for the next time.
      if rest.count > Self.end.count {
        let count = rest.count - Self.end.count
        let rows = Array(rest[1...count])
        rest.removeFirst(count)
        return rows
      }
      guard try more() else {
        // Cut off, of which the program that wrote it knows more.
        isInTable = false
        rest = []
        return nil
      }
    }
    return nil
  }

  private mutating func line() throws -> String? {
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: rest[..<end], as: UTF8.self)
        rest.removeFirst(end + 1)
        return line
      }
      guard rest.count < Self.longest, try more() else {
        guard rest.isEmpty else {
          throw Stranger(line: String(decoding: rest.prefix(80), as: UTF8.self))
        }
        return nil
      }
    }
  }

  private mutating func more() throws -> Bool {
    guard let piece = try next() else { return false }
    rest += piece
    return true
  }

  /// Where the end of the rows begins.
  private func placeOfEnd() -> Int? {
    rest.withUnsafeBytes { bytes in
      var place = 0
      while let start = bytes.baseAddress, place + Self.end.count <= bytes.count,
        let found = memchr(start + place, Int32(Self.end[0]), bytes.count - place)
      {
        place = UnsafeRawPointer(found) - start
        if bytes[place...].starts(with: Self.end) { return place }
        place += 1
      }
      return nil
    }
  }

  private static func isSetting(_ line: String) -> Bool {
    line.isEmpty || line.hasPrefix("--") || line == "SET client_encoding = 'UTF8';"
      || line.wholeMatch(of: /SET (?!client_encoding)[a-z_]+ = ['A-Za-z0-9]+;/) != nil
      || line == "SELECT pg_catalog.set_config('search_path', '', false);"
      || line.wholeMatch(of: /\\(un)?restrict [A-Za-z0-9]+/) != nil
  }
}

extension DumpScript.Table {
  /// Reads `COPY public.seat (meeting_id, "position") FROM stdin;`.
  init?(_ line: String) {
    var rest = Substring(line)
    guard rest.take("COPY "), let schema = rest.takeName(), rest.take("."),
      let name = rest.takeName(), rest.take(" ("), let first = rest.takeName()
    else { return nil }
    var columns = [first]
    while rest.take(", ") {
      guard let column = rest.takeName() else { return nil }
      columns.append(column)
    }
    guard rest == ") FROM stdin;" else { return nil }
    self.init(schema: schema, name: name, columns: columns)
  }
}

extension Substring {
  fileprivate mutating func take(_ word: String) -> Bool {
    guard hasPrefix(word) else { return false }
    removeFirst(word.count)
    return true
  }

  /// A name as SQL writes it, in quotes where it must be.
  fileprivate mutating func takeName() -> String? {
    if let plain = prefixMatch(of: /[a-z_][a-z0-9_]*/) {
      self = self[plain.range.upperBound...]
      return String(plain.0)
    }
    guard let quoted = prefixMatch(of: /"((?:[^"]|"")+)"/) else { return nil }
    self = self[quoted.range.upperBound...]
    return String(quoted.1).replacing("\"\"", with: "\"")
  }
}
