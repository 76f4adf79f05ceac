extension CSV {
  /// The bytes of a table with CRLF line ends, each row as wide as the header.
  ///
  /// With the byte order mark spreadsheets read Arabic and French rightly. A cell that a spreadsheet
  /// would run as a formula is written behind an apostrophe, which reading takes away again; so is what
  /// would be a cell of its own to a spreadsheet that separates cells by another sign.
  package static func write(
    header: [String], rows: [[String]], delimiter: Character = ",", byteOrderMark: Bool = true
  ) -> [UInt8] {
    var bytes: [UInt8] = byteOrderMark ? [0xef, 0xbb, 0xbf] : []
    for row in [header] + rows {
      let cells = row.map { quoted($0, alone: row.count == 1) }
      bytes.append(contentsOf: cells.joined(separator: String(delimiter)).utf8)
      bytes.append(contentsOf: [13, 10])
    }
    return bytes
  }

  /// One cell as it is written; an empty cell `alone` in its row needs quotes to be a row at all.
  ///
  /// It works on bytes, because a quote with a combining mark after it is another character.
  static func quoted(_ text: String, alone: Bool) -> String {
    let needsQuotes =
      text.utf8.contains { special.contains($0) } || text.utf8.first == blank
      || text.unicodeScalars.first == "\u{feff}" || (alone && text.isEmpty)
    guard needsQuotes else { return inert(text) }
    var bytes = [quote]
    for byte in inert(text).utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    return String(decoding: bytes + [quote], as: UTF8.self)
  }

  /// A cell that no spreadsheet runs: an apostrophe stands wherever a formula would begin.
  package static func inert(_ text: String) -> String {
    let isFormula = isRun(text.utf8.drop { $0 == apostrophe })
    let inner = placesOfFormulas(Array(text.utf8)[...])
    guard isFormula || !inner.isEmpty else { return text }
    var bytes = isFormula ? [apostrophe] : []
    for (place, byte) in text.utf8.enumerated() {
      if inner.contains(place) { bytes.append(apostrophe) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where a formula begins behind what separates cells elsewhere, also with apostrophes before it.
  ///
  /// Quotes that do not begin a cell protect nothing there, and may be dropped.
  static func placesOfFormulas(_ text: ArraySlice<UInt8>) -> [Int] {
    var places: [Int] = []
    for place in text.indices where separating.contains(text[place]) {
      let rest = text[(place + 1)...].drop { $0 == apostrophe || $0 == quote }
      if isRun(rest), rest.first.map(separating.contains) == false { places.append(place + 1) }
    }
    return places
  }

  /// Where the apostrophes stand that `quoted` puts before formulas.
  static func addedApostrophes(_ cell: ArraySlice<UInt8>) -> [Int] {
    let first = cell.first == apostrophe && isRun(cell.drop { $0 == apostrophe })
    return (first ? [cell.startIndex] : [])
      + placesOfFormulas(cell).filter { cell[$0] == apostrophe }
  }

  /// Whether it begins as a formula does, in narrow letters or in wide ones.
  private static func isRun(_ text: some Sequence<UInt8>) -> Bool {
    var bytes = text.makeIterator()
    switch bytes.next() {
    case let first? where running.contains(first): return true
    case 0xef?:
      let (second, third) = (bytes.next(), bytes.next())
      return second == 0xbc && third.map(wide.contains) ?? false
    default: return false
    }
  }

  private static let blank = UInt8(ascii: " ")
  private static let quote = UInt8(ascii: "\"")
  private static let apostrophe = UInt8(ascii: "'")
  /// The last bytes of `＝`, `＋`, `－` and `＠`.
  private static let wide: [UInt8] = [0x9d, 0x8b, 0x8d, 0xa0]
  private static let separating = Array(";\t\r\n".utf8)
  private static let running = Array("=+-@\t\r\0".utf8)
  private static let special = Array("\",;\t\r\n".utf8)
}
