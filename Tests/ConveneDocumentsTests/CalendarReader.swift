import Foundation

/// Just enough of RFC 5545 to read back what was written, told apart from how it is written.
struct TinyCalendar {
  struct Property {
    var name: String
    var parameters: [String: String]
    var value: String
  }

  struct Part {
    var properties: [Property] = []

    func first(_ name: String) -> String? { properties.first { $0.name == name }?.value }
  }

  struct Malformed: Error {
    let line: String
  }

  private(set) var entries: [Part] = []
  private var onsets: [(instant: Int, offset: Int)] = []
  private(set) var method = ""
  private(set) var zone = ""

  init(_ text: String) throws {
    var open: [(name: String, part: Part)] = []
    // Bytes, since CRLF is one character to a string.
    let unfolded = String(decoding: Self.unfolded(Array(text.utf8)), as: UTF8.self)
    for line in unfolded.components(separatedBy: "\r\n").dropLast() {
      let property = try Self.property(line)
      switch property.name {
      case "BEGIN": open.append((property.value, Part()))
      case "END":
        guard let (name, part) = open.popLast(), name == property.value else {
          throw Malformed(line: line)
        }
        switch name {
        case "VEVENT": entries.append(part)
        case "STANDARD", "DAYLIGHT":
          guard let onset = Self.onset(part) else { throw Malformed(line: line) }
          onsets.append(onset)
        case "VTIMEZONE": zone = part.first("TZID") ?? ""
        case "VCALENDAR": method = part.first("METHOD") ?? ""
        default: throw Malformed(line: line)
        }
      default:
        guard !open.isEmpty else { throw Malformed(line: line) }
        open[open.count - 1].part.properties.append(property)
      }
    }
    guard open.isEmpty else { throw Malformed(line: "end of file") }
  }

  /// The offset from UTC that the file gives for an instant: that of the last onset before it.
  func offset(at instant: Int) -> Int? {
    onsets.filter { $0.instant <= instant }.max { $0.instant < $1.instant }?.offset
  }

  private static func onset(_ part: Part) -> (instant: Int, offset: Int)? {
    guard let onset = part.first("DTSTART").flatMap(Self.seconds),
      let before = part.first("TZOFFSETFROM").flatMap(Self.offset),
      let from = part.first("TZOFFSETTO").flatMap(Self.offset)
    else { return nil }
    return (onset - before, from)
  }

  private static func unfolded(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    for byte in bytes {
      if byte == 32, kept.suffix(2) == [13, 10] { kept.removeLast(2) } else { kept.append(byte) }
    }
    return kept
  }

  private static func property(_ line: String) throws -> Property {
    var parts: [String] = [""]
    var isQuoted = false
    var rest = Substring(line)
    while let character = rest.popFirst() {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ":", !isQuoted {
        let parameters = parts.dropFirst().compactMap { part -> (String, String)? in
          guard let sign = part.firstIndex(of: "=") else { return nil }
          let value = String(part[part.index(after: sign)...])
            .replacing("^^", with: "\u{0}").replacing("^'", with: "\"")
            .replacing("^n", with: "\n").replacing("\u{0}", with: "^")
          return (String(part[..<sign]), value)
        }
        return Property(
          name: parts[0], parameters: Dictionary(parameters) { $1 }, value: plain(rest))
      } else if character == ";", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    throw Malformed(line: line)
  }

  private static func plain(_ value: Substring) -> String {
    var plain = ""
    var scalars = value.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\\", let next = scalars.next() else {
        plain.unicodeScalars.append(scalar)
        continue
      }
      plain.unicodeScalars.append(next == "n" ? "\n" : next)
    }
    return plain
  }

  private static func seconds(_ stamp: String) -> Int? {
    guard let parts = try? /(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/.wholeMatch(in: stamp)?.output,
      let year = Int(parts.1), let month = Int(parts.2), let day = Int(parts.3),
      let hour = Int(parts.4), let minute = Int(parts.5), let second = Int(parts.6)
    else { return nil }
    var utc = Calendar(identifier: .gregorian)
    utc.timeZone = .gmt
    let components = DateComponents(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    return utc.date(from: components).map { Int($0.timeIntervalSince1970) }
  }

  private static func offset(_ text: String) -> Int? {
    let digits = text.dropFirst()
    guard let number = Int(digits.count == 4 ? "\(digits)00" : String(digits)) else { return nil }
    let seconds = number / 10_000 * 3600 + number / 100 % 100 * 60 + number % 100
    return text.hasPrefix("-") ? -seconds : seconds
  }
}
