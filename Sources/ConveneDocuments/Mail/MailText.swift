import ConveneValues
import Foundation

/// The encodings of mail: words of a header, bodies, and what may stand in neither.
enum MailText {
  /// Whether `text` holds a character that could end a line or steer a program that shows it.
  static func breaksLine(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      $0.isControl || $0 == "\u{2028}" || $0 == "\u{2029}"
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
    let bytes = text.utf8
    return bytes.allSatisfy { 0x20...0x7e ~= $0 } && bytes.first != 0x20 && bytes.last != 0x20
      && column + bytes.count <= 76
      && !zip(bytes, bytes.dropFirst()).contains {
        $0 == UInt8(ascii: "=") && $1 == UInt8(ascii: "?")
      }
  }

  /// The name of the shorter of the two encodings, and `text` in it with lines of at most 76.
  ///
  /// - Parameter blank: what is filled in later, and so stands on one line as it is: at most 75 signs
  ///   of ASCII, without `=` and blanks.
  static func body(_ text: String, blank: String? = nil) -> (encoding: String, text: [UInt8]) {
    let whole = Array(text.utf8)
    let blank = blank.map { Array($0.utf8) } ?? []
    let lines = lines(of: whole)
    let beyond = whole.count { $0 > 126 }
    let places = places(of: blank, in: whole)
    guard places.isEmpty, beyond * 6 >= lines.reduce(0, { $0 + $1.count }) else {
      return ("quoted-printable", quotedPrintable(whole, lines, places, blank.count))
    }
    return (
      "base64",
      Array(
        Data(lines.map { whole[$0] }.joined(separator: [13, 10])).base64EncodedData(options: [
          .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ]))
    )
  }

  /// Where the bytes of each line are, whether it ended in CRLF, LF or CR.
  static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var (lines, start) = ([Range<Int>](), 0)
    for place in bytes.indices where bytes[place] == 13 || bytes[place] == 10 {
      let endsCRLF = bytes[place] == 10 && place > 0 && bytes[place - 1] == 13
      if !endsCRLF { lines.append(start..<place) }
      start = place + 1
    }
    return lines + [start..<bytes.count]
  }

  /// Where a blank begins: the library's search of any collection costs more than all else.
  private static func places(of blank: [UInt8], in text: [UInt8]) -> [Int] {
    guard let first = blank.first else { return [] }
    var (places, place) = ([Int](), 0)
    while place + blank.count <= text.count {
      if text[place] == first, text[place..<(place + blank.count)].elementsEqual(blank) {
        places.append(place)
        place += blank.count
      } else {
        place += 1
      }
    }
    return places
  }

  private static func quotedPrintable(
    _ bytes: [UInt8], _ lines: [Range<Int>], _ blanks: [Int], _ width: Int
  ) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 4)
    var blanks = blanks[...]
    for (number, line) in lines.enumerated() {
      if number > 0 { text += [13, 10] }
      var column = 0
      func wrap(before width: Int) {
        guard column + width > 75 else { return }
        text += [UInt8(ascii: "="), 13, 10]
        column = 0
      }
      for place in line {
        if blanks.first == place {
          blanks.removeFirst()
          wrap(before: width)
        }
        let byte = bytes[place]
        let isBlank = byte == 32 || byte == 9
        let isLiteral =
          (33...126 ~= byte && byte != UInt8(ascii: "=")) || (isBlank && place + 1 < line.endIndex)
        wrap(before: isLiteral ? 1 : 3)
        if isLiteral {
          text.append(byte)
        } else {
          text += [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        column += isLiteral ? 1 : 3
      }
    }
    return text
  }
}
