import ConveneCore

/// One content line of an iCalendar file (RFC 5545, section 3.1).
struct CalendarLine {
  let name: String
  var parameters: [(name: String, value: String)] = []
  let value: String

  /// A property whose value is text: escaped, so that nothing in it can end the line.
  static func text(
    _ name: String, _ text: String, _ parameters: [(name: String, value: String)] = []
  ) -> CalendarLine {
    CalendarLine(name: name, parameters: parameters, value: escaped(text))
  }

  /// A property whose value is written as it is, but for characters that could end the line.
  static func plain(
    _ name: String, _ value: String, _ parameters: [(name: String, value: String)] = []
  ) -> CalendarLine {
    let visible = value.unicodeScalars.filter { !isControl($0) && !isLineBreak($0) }
    return CalendarLine(
      name: name, parameters: parameters, value: String(String.UnicodeScalarView(visible)))
  }

  /// A calendar address as its URI; what is not plain in an address is percent-encoded.
  static func address(
    _ name: String, _ email: String, _ parameters: [(name: String, value: String)]
  ) -> CalendarLine {
    var encoded = ""
    for byte in email.utf8 {
      let scalar = Unicode.Scalar(byte)
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "@", ".", "-", "_", "+", "~", "'", "!", "*":
        encoded.unicodeScalars.append(scalar)
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return CalendarLine(name: name, parameters: parameters, value: "mailto:\(encoded)")
  }

  /// The line with its parameters, folded after 75 octets at most and between characters.
  var folded: String {
    var line = name
    for (name, value) in parameters { line += ";\(name)=\(Self.quoted(value))" }
    line += ":\(value)"
    var folded = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > 75 {
        folded += "\r\n "
        octets = 1
      }
      folded.unicodeScalars.append(scalar)
      octets += width
    }
    return folded + "\r\n"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where afterReturn: break
      case _ where isLineBreak(scalar): escaped += "\\n"
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case _ where isControl(scalar) && scalar != "\t": break
      default: escaped.unicodeScalars.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return escaped
  }

  // Quotation marks and breaks inside a parameter are written with carets (RFC 6868).
  private static func quoted(_ value: String) -> String {
    var quoted = ""
    var needsQuotes = false
    for scalar in value.unicodeScalars {
      switch scalar {
      case "^": quoted += "^^"
      case "\"": quoted += "^'"
      case _ where isLineBreak(scalar): quoted += "^n"
      case _ where isControl(scalar): break
      default:
        needsQuotes = needsQuotes || scalar == ":" || scalar == ";" || scalar == ","
        quoted.unicodeScalars.append(scalar)
      }
    }
    return needsQuotes ? "\"\(quoted)\"" : quoted
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }
}
