extension String {
  /// This text as it was before UTF-8 bytes were read as Mac Roman, Windows-1252, Latin-1 or
  /// Windows-1256; nil where nothing was broken or nothing certain can be said.
  ///
  /// All of it must turn back into valid UTF-8, and what comes out must look like writing: known
  /// scripts, one script to a word. `L’école` holds the Mac Roman bytes of an Armenian letter
  /// and stays as it is.
  package func repairedEncoding() -> String? {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    for page in [Codepage.macRoman, .windows1252, .windows1256] {
      if let bytes = page.bytes(of: self), let text = String(validating: bytes, as: UTF8.self),
        text.looksLikeWriting
      {
        return text
      }
    }
    return nil
  }

  private var looksLikeWriting: Bool {
    var word: Script?
    for scalar in unicodeScalars {
      guard let script = Script(scalar) else { return false }
      if script == .sign {
        word = nil
      } else if let word, word != script {
        return false
      } else {
        word = script
      }
    }
    return true
  }
}

/// The scripts of names and addresses that broken text is expected to turn back into.
private enum Script {
  case latin
  case greek
  case cyrillic
  case hebrew
  case arabic
  case sign

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5a, 0x61...0x7a, 0xaa, 0xba, 0xc0...0xd6, 0xd8...0xf6, 0xf8...0x17f, 0x18f,
      0x1a0...0x1a1, 0x1af...0x1b0, 0x218...0x21b, 0x259, 0x1e00...0x1eff:
      self = .latin
    case 0x386...0x3ce, 0x1f00...0x1fff: self = .greek
    case 0x400...0x45f, 0x490...0x491: self = .cyrillic
    case 0x5d0...0x5ea: self = .hebrew
    case 0x610...0x61a, 0x620...0x669, 0x66e...0x6d3, 0xfe70...0xfefc: self = .arabic
    case 0x09...0x0d, 0x20...0x7e, 0xa0...0xbf, 0xd7, 0xf7, 0x60c, 0x61b, 0x61f, 0x200c...0x200f,
      0x2010...0x2027, 0x2030, 0x2039...0x203a, 0x20ac, 0x2116, 0x2122:
      self = .sign
    default: return nil
    }
  }
}
