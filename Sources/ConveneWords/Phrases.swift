import ConveneValues

/// Everything Convene says of its own accord, in one language.
///
/// The words stand in the tables of `words/`, from which the build makes a member for each key.
package struct Phrases: Hashable, Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// The members of a list as a sentence that only names them has them.
  func listed(_ members: [String]) -> String { members.joined(separator: comma) }

  /// `72.50`, or with a comma in French; `hundredths` is a hundred times the number.
  package func decimal(hundredths: Int) -> String {
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    let fraction = rest < 10 ? "0\(rest)" : "\(rest)"
    return (hundredths < 0 ? "-" : "") + "\(whole)" + decimalSign + fraction
  }

  /// `25,000.50 USD`, as the language groups and parts figures; without a fraction where it is whole.
  package func sum(_ money: Money) -> String {
    let (whole, fraction) = money.amount
    let digits = Array("\(whole)")
    let grouped = digits.enumerated().map { place, digit in
      let left = digits.count - place
      return (place > 0 && left % 3 == 0 ? groupSign : "") + String(digit)
    }.joined()
    let rest = fraction.allSatisfy { $0 == "0" } ? "" : decimalSign + fraction
    return (money.minorUnits < 0 ? "-" : "") + grouped + rest + "\u{a0}" + money.currency
  }

  /// A share in whole per cent, halves up; a dash where there is nothing to have a share of.
  package func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let rounded = (part * 200 + whole) / (2 * whole)
    return "\(rounded)" + perCent
  }
}

extension Phrases {
  /// The letter of a topic or an item: `c` in Latin script, the third of the abjad in Arabic.
  package func letter(_ key: String) -> String {
    guard language == .arabic, key.count == 1, let letter = key.unicodeScalars.first,
      97...122 ~= letter.value
    else { return key }
    let place = Int(letter.value) - 97
    return Self.abjad.indices.contains(place) ? Self.abjad[place] : key
  }

  /// The letter as papers of the language set it before what it stands for: `(c)`, `c)`, `(ج)`.
  package func lettered(_ key: String) -> String { letterMark(letter: letter(key)) }

  /// The order of letters in Arabic numbering, which is not that of the alphabet.
  package static let abjad = [
    "أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص",
    "ق", "ر", "ش", "ت", "ث", "خ", "ذ", "ض",
  ]
}
