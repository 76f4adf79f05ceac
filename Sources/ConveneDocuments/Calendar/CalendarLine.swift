import ConveneValues

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
    let visible = clean(value).filter { $0 != "\n" }
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
    clean(text).reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\n": escaped += "\\n"
      case "\\", ";", ",": escaped += "\\\(scalar)"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }

  // Quotation marks and breaks inside a parameter are written with carets (RFC 6868).
  private static func quoted(_ value: String) -> String {
    let quoted = clean(value).reduce(into: "") { quoted, scalar in
      switch scalar {
      case "^": quoted += "^^"
      case "\"": quoted += "^'"
      case "\n": quoted += "^n"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted.contains { ":;,".contains($0) } ? "\"\(quoted)\"" : quoted
  }

  // Whatever some reader takes for the end of a line is one line feed; other controls are dropped.
  private static func clean(_ text: String) -> [Unicode.Scalar] {
    var clean: [Unicode.Scalar] = []
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where afterReturn: break
      case "\n", "\r", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}": clean.append("\n")
      case _ where scalar.isControl && scalar != "\t": break
      default: clean.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return clean
  }
}
