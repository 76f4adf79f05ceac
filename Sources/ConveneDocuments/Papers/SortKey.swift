import ConveneValues
import Foundation

/// A place in the alphabetical order of one language.
///
/// Simple on purpose: letters without marks and case decide, word by word; the Arabic article "ال"
/// at the head of a word and the forms of alif and hamza do not count; names in the paper's own
/// script come before others; equal names keep the order of their code points. A stored name is
/// sorted as it stands, since which part is the family name is not known.
struct SortKey: Hashable, Comparable {
  private let isForeign: Bool
  private let letters: [UInt32]
  private let text: String

  init(_ text: String, in language: Language) {
    isForeign = ProperName.isArabic(text) != language.isRightToLeft
    letters = Array(Self.words(of: text).joined(separator: [0x20]))
    self.text = text
  }

  /// The letter under which it stands; nil where it has none.
  var initial: Unicode.Scalar? {
    letters.first { $0 != 0x20 }.flatMap(Unicode.Scalar.init)
  }

  static func < (left: Self, right: Self) -> Bool {
    if left.isForeign != right.isForeign { return right.isForeign }
    if left.letters != right.letters {
      return left.letters.lexicographicallyPrecedes(right.letters)
    }
    return left.text < right.text
  }

  private static func words(of text: String) -> [[UInt32]] {
    let composed = text.lowercased().precomposedStringWithCanonicalMapping
    let unmarked = String(String.UnicodeScalarView(composed.unicodeScalars.filter(counts)))
    return unmarked.split { !$0.isLetter && !$0.isNumber }.map { word in
      let hasArticle = word.unicodeScalars.starts(with: article) && word.unicodeScalars.count > 3
      let stem = hasArticle ? String(word.unicodeScalars.dropFirst(2)) : String(word)
      return stem.decomposedStringWithCanonicalMapping.unicodeScalars.filter(counts)
        .flatMap { spelled[$0] ?? [$0.value] }
    }
  }

  private static let article: [Unicode.Scalar] = ["\u{627}", "\u{644}"]

  private static func counts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: false
    default: scalar != "\u{640}"
    }
  }

  // Letters that decomposition leaves whole: alif wasla, final alif and ta marbuta, then Latin ones.
  private static let spelled: [Unicode.Scalar: [UInt32]] = [
    "\u{671}": [0x627], "\u{649}": [0x64a], "\u{629}": [0x647],
    "æ": [0x61, 0x65], "œ": [0x6f, 0x65], "ß": [0x73, 0x73], "ø": [0x6f], "ł": [0x6c],
    "đ": [0x64], "ı": [0x69],
  ]
}
