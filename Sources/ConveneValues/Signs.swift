extension Unicode.Scalar {
  /// Whether it is of the general category Cc, which Unicode will never change.
  package var isControl: Bool { value < 0x20 || 0x7f...0x9f ~= value }

  /// Whether it ends a line, a page or a column.
  package var breaksLine: Bool {
    0x9...0xd ~= value || value == 0x85 || value == 0x2028 || value == 0x2029
  }

  /// Whether it shows nothing and is no part of how a script is written: a control character, a line
  /// end, a turn of direction, a tag.
  package var isUnseen: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: !joinsLetters
    default: false
    }
  }

  /// Whether nobody means it in a name, a title, an address or a code: it is unseen, and neither a
  /// line end nor what copying leaves behind.
  package var isUnmeant: Bool {
    switch value {
    case 0xad, 0x180e, 0x200b, 0x2060...0x2064, 0xfeff: false
    default: isUnseen && !breaksLine
    }
  }

  /// Unseen alone, but a part of how some scripts are written: joiners, marks of direction, and the
  /// signs of Arabic and Syriac that go around a number.
  package var joinsLetters: Bool {
    switch value {
    case 0x200c...0x200f, 0x61c, 0x600...0x605, 0x6dd, 0x70f, 0x890...0x891, 0x8e2: true
    default: false
    }
  }

  /// Begins or ends what is kept apart from the direction around it.
  package var keepsApart: Bool { value == 0x2068 || value == 0x2069 }

  /// Whether the letter is of a script written from right to left, such as Arabic or Hebrew.
  package var isRightToLeft: Bool {
    switch value {
    case 0x0590...0x08ff, 0xfb1d...0xfdff, 0xfe70...0xfefe, 0x1_0800...0x1_0fff,
      0x1_e800...0x1_efff:
      properties.isAlphabetic
    default: false
    }
  }

  /// `U+0000`, as it is named in a message.
  package var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension String {
  /// The first control character that ends no line.
  package var firstControl: Unicode.Scalar? {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7f || $0 == 0xc2 }) else { return nil }
    return unicodeScalars.first {
      $0.isControl && !$0.breaksLine
    }
  }

  /// The first sign that nobody means in a name, a title, an address or a code.
  package var firstUnmeant: Unicode.Scalar? {
    guard utf8.contains(where: { $0 < 0x20 || $0 >= 0x7f }) else { return nil }
    return unicodeScalars.first(where: \.isUnmeant)
  }
}
