import Foundation

/// The encodings of mail: words of a header, bodies, and what may stand in neither.
enum MailText {
  /// Whether `text` holds a character that could end a line or steer a program that shows it.
  static func breaksLine(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      $0.properties.generalCategory == .control || $0 == "\u{2028}" || $0 == "\u{2029}"
    }
  }

  /// A header's words as encoded words (RFC 2047), each of whole characters, one to a line.
  ///
  /// `column` is where the first begins; no line becomes longer than 76. A word ends at a space
  /// where it can, since some readers wrongly show one between two encoded words.
  static func encodedWords(_ text: String, column: Int) -> String {
    var words: [String] = []
    var chunk: [UInt8] = []
    var room = (76 - column - 12) / 4 * 3
    func encoded(_ bytes: [UInt8]) -> String {
      "=?utf-8?B?\(Data(bytes).base64EncodedString())?="
    }
    for scalar in text.unicodeScalars {
      let bytes = UTF8.encode(scalar).map(Array.init) ?? []
      if chunk.count + bytes.count > room {
        let space = chunk.lastIndex(of: 32).map { $0 + 1 } ?? 0
        let end = space > room / 2 ? space : chunk.count
        words.append(encoded(Array(chunk[..<end])))
        chunk.removeFirst(end)
        room = 45
      }
      chunk += bytes
    }
    words.append(encoded(chunk))
    return words.joined(separator: "\r\n ")
  }

  /// Whether `text` may stand in a header as it is, on a line that is not too long.
  static func isPlain(_ text: String, column: Int) -> Bool {
    text.utf8.allSatisfy { 0x20...0x7e ~= $0 } && !text.contains("=?") && !text.hasPrefix(" ")
      && !text.hasSuffix(" ") && column + text.utf8.count <= 76
  }

  /// The name of the shorter of the two encodings, and `text` in it with lines of at most 76.
  ///
  /// - Parameter blank: what is filled in later, and so stands on one line as it is: at most 75 signs
  ///   of ASCII, without `=` and blanks.
  static func body(_ text: String, blank: String? = nil) -> (encoding: String, text: String) {
    let lines = lines(text)
    let beyond = lines.reduce(0) { $0 + $1.count { $0 > 126 } }
    let blank = blank.map { Array($0.utf8) } ?? []
    let isFilledIn = !blank.isEmpty && lines.contains { !places(of: blank, in: $0).isEmpty }
    if isFilledIn || beyond * 6 < lines.reduce(0, { $0 + $1.count }) {
      return (
        "quoted-printable",
        lines.map { quotedPrintable($0, blank) }.joined(separator: "\r\n")
      )
    }
    return (
      "base64",
      Data(lines.joined(separator: [13, 10])).base64EncodedString(options: [
        .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
      ])
    )
  }

  /// The bytes of each line, whether it ended in CRLF, LF or CR.
  static func lines(_ text: String) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 13 || (byte == 10 && previous != 13) {
        lines.append([])
      } else if byte != 10 {
        lines[lines.count - 1].append(byte)
      }
      previous = byte
    }
    return lines
  }

  /// Where a blank begins in a line: the library's search of any collection costs more than all else.
  private static func places(of blank: [UInt8], in line: [UInt8]) -> [Int] {
    guard let first = blank.first else { return [] }
    var (places, place) = ([Int](), 0)
    while place + blank.count <= line.count {
      if line[place] == first, line[place..<(place + blank.count)].elementsEqual(blank) {
        places.append(place)
        place += blank.count
      } else {
        place += 1
      }
    }
    return places
  }

  private static func quotedPrintable(_ line: [UInt8], _ blank: [UInt8]) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var text: [UInt8] = []
    var column = 0
    var blanks = places(of: blank, in: line)[...]
    for (place, byte) in line.enumerated() {
      if blanks.first == place {
        blanks.removeFirst()
        if column + blank.count > 75 {
          text += "=\r\n".utf8
          column = 0
        }
      }
      let isBlank = byte == 32 || byte == 9
      let isLiteral =
        (33...126 ~= byte && byte != UInt8(ascii: "=")) || (isBlank && place + 1 < line.count)
      let width = isLiteral ? 1 : 3
      if column + width > 75 {
        text += "=\r\n".utf8
        column = 0
      }
      if isLiteral {
        text.append(byte)
      } else {
        text.append(UInt8(ascii: "="))
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
      }
      column += width
    }
    return String(decoding: text, as: UTF8.self)
  }
}
