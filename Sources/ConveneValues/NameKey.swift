import Foundation

extension String {
  /// What makes two spellings one name: neither case, runs of blanks, the way accents are encoded
  /// nor signs that nobody sees make a difference.
  ///
  /// With the mailbox it is who somebody is. `name_same` in SQL gives the same text.
  package var sameName: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased().unicodeScalars.collapsed }
    let seen = String(UnicodeScalarView(unicodeScalars.lazy.filter { !$0.isInvisible }))
    let lowered = seen.precomposedStringWithCanonicalMapping.lowercased()
    // A sigma at the end of a word has a letter of its own, but not in capitals.
    let plain = String(UnicodeScalarView(lowered.unicodeScalars.map { $0 == "ς" ? "σ" : $0 }))
    return plain.precomposedStringWithCanonicalMapping.unicodeScalars.collapsed
  }

  /// What two spellings of a name have in common beyond that: the words without accents, vowel
  /// signs, lengthening strokes and points, one way to write an alif.
  ///
  /// It finds and proposes; it never makes two people one. `name_similar` in SQL gives the same text.
  package var similarName: String {
    let text = sameName.decomposedStringWithCompatibilityMapping.lowercased()
    var spelt = UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let plain = Self.plainLetters[scalar] {
        spelt.append(contentsOf: plain.unicodeScalars)
      } else if !NameSigns.accents.contains(scalar) {
        spelt.append(NameSigns.separators.contains(scalar) ? " " : scalar)
      }
    }
    return spelt.collapsed
  }

  /// The same without the titles before a name, where two words or more are left.
  ///
  /// `name_untitled` in SQL gives the same text of `name_similar`. What is kept by a hash goes by
  /// `similarName`, and whole names alone by this.
  package var untitledName: String {
    var words = similarName.split(separator: " ")[...]
    while let title = Self.titles.first(where: { words.starts(with: $0) }),
      words.count >= title.count + 2
    {
      words = words.dropFirst(title.count)
    }
    return words.joined(separator: " ")
  }

  /// As `similarName` spells them; none begins another.
  private static let titles: [[Substring]] = [
    "dr", "prof", "professor", "doctor", "mr", "mrs", "ms", "miss", "madam", "eng", "h e",
    "his excellency", "her excellency",
    "pr", "professeur", "docteur", "m", "mme", "mlle", "monsieur", "madame", "mademoiselle", "s e",
    "son excellence",
    "د", "ا د", "ا م د", "دكتور", "دكتوره", "الدكتور", "الدكتوره", "الاستاذ", "الاستاذه", "السيد",
    "السيده", "الانسه", "المهندس", "المهندسه", "معالي", "سعاده",
  ].map { $0.split(separator: " ") }

  /// Letters that differ by spelling alone and do not come apart by themselves.
  private static let plainLetters: [Unicode.Scalar: String] = [
    "ς": "σ", "ı": "i", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ŧ": "t", "ß": "ss",
    "æ": "ae", "œ": "oe", "þ": "th",
    "\u{671}": "\u{627}", "\u{649}": "\u{64a}", "\u{6cc}": "\u{64a}", "\u{629}": "\u{647}",
    "\u{6be}": "\u{647}", "\u{6c1}": "\u{647}", "\u{6d5}": "\u{647}", "\u{6a9}": "\u{643}",
  ]
}

/// Who somebody is in the directory: a mailbox may serve several people, each by their own name.
package struct PersonKey: Hashable, Sendable {
  package let mailbox: String
  package let name: String

  package init(email: String, name: String) {
    mailbox = email.lowercased()
    self.name = name.sameName
  }
}

extension Unicode.Scalar {
  /// Whether it shows nothing: zero width, soft hyphen, byte order mark, direction of writing.
  package var isInvisible: Bool { NameSigns.invisible.contains(self) }

  /// Whether it is a blank or ends a line.
  var isGap: Bool { value == 0x20 || NameSigns.gaps.contains(self) }
}

extension String.UnicodeScalarView {
  /// Without blanks around it, one blank for each run within.
  fileprivate var collapsed: String {
    var kept = String.UnicodeScalarView()
    var isOpen = false
    for scalar in self {
      if scalar.isGap {
        isOpen = !kept.isEmpty
      } else {
        if isOpen { kept.append(" ") }
        isOpen = false
        kept.append(scalar)
      }
    }
    return String(kept)
  }
}

/// Ranges of code points; the functions in SQL name the same ones.
private struct NameSigns {
  let ranges: [ClosedRange<UInt32>]

  init(_ ranges: ClosedRange<UInt32>...) { self.ranges = ranges }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    guard let first = ranges.first, scalar.value >= first.lowerBound else { return false }
    return ranges.contains { $0.contains(scalar.value) }
  }

  static let invisible = NameSigns(
    0xad...0xad, 0x34f...0x34f, 0x61c...0x61c, 0x180e...0x180e, 0x200b...0x200f, 0x202a...0x202e,
    0x2060...0x206f, 0xfeff...0xfeff, 0xfff9...0xfffb, 0xe0000...0xe007f)

  static let gaps = NameSigns(
    0x9...0xd, 0x20...0x20, 0x85...0x85, 0xa0...0xa0, 0x1680...0x1680, 0x2000...0x200a,
    0x2028...0x2029, 0x202f...0x202f, 0x205f...0x205f, 0x3000...0x3000)

  /// Marks above and below letters, Arabic vowel signs and the lengthening stroke.
  static let accents = NameSigns(
    0x2bb...0x2bf, 0x300...0x36f, 0x483...0x489, 0x591...0x5bd, 0x5bf...0x5bf, 0x5c1...0x5c2,
    0x5c4...0x5c5, 0x5c7...0x5c7, 0x610...0x61a, 0x640...0x640, 0x64b...0x65f, 0x670...0x670,
    0x6d6...0x6dc, 0x6df...0x6e4, 0x6e7...0x6e8, 0x6ea...0x6ed, 0x8d3...0x8ff, 0x1ab0...0x1aff,
    0x1dc0...0x1dff, 0x20d0...0x20ff, 0xfe00...0xfe0f, 0xfe20...0xfe2f)

  static let separators = NameSigns(
    0x0...0x2f, 0x3a...0x40, 0x5b...0x60, 0x7b...0xa9, 0xab...0xb1, 0xb4...0xb4, 0xb6...0xb8,
    0xbb...0xbb, 0xbf...0xbf, 0xd7...0xd7, 0xf7...0xf7, 0x60c...0x60d, 0x61b...0x61f,
    0x66a...0x66d, 0x6d4...0x6d4, 0x2000...0x206f, 0x20a0...0x20cf, 0x2190...0x2bff,
    0x2e00...0x2e7f, 0x3000...0x303f, 0x1f000...0x1faff)
}
