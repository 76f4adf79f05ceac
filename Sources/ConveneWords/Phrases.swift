import ConveneValues

/// Everything Convene says of its own accord, in one language.
///
/// The words stand in the tables of `words/`, from which the build makes a member for each key.
package struct Phrases: Hashable, Sendable {
  package let language: Language
  /// What months are called where the language has several names for them.
  package let months: MonthNames

  package init(_ language: Language) { self.init(language, months: .paired) }

  package init(_ language: Language, months: MonthNames) {
    (self.language, self.months) = (language, months)
  }

  /// The members of a list as a sentence that only names them has them.
  func listed(_ members: [String]) -> String { members.joined(separator: comma) }

  /// `72.50`, or with a comma in French; `hundredths` is a hundred times the number.
  package func decimal(hundredths: Int) -> String {
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    let fraction = rest < 10 ? "0\(rest)" : "\(rest)"
    return (hundredths < 0 ? "-" : "") + "\(whole)" + decimalSign + fraction
  }

  /// `0.105`, of what is not negative.
  package func decimal(thousandths: Int) -> String {
    let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
    return "\(whole)" + decimalSign + "\(1000 + rest)".dropFirst()
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
  /// The letters in the order in which papers number by them; in Arabic not that of the alphabet.
  package var lettersOfItems: [String] { itemLetters.split(separator: " ").map(String.init) }

  /// The letter of a topic or an item: `c` in Latin script, the third of the abjad in Arabic.
  package func letter(_ key: String) -> String {
    guard key.count == 1, let letter = key.unicodeScalars.first, 97...122 ~= letter.value
    else { return key }
    let (letters, place) = (lettersOfItems, Int(letter.value) - 97)
    return letters.indices.contains(place) ? letters[place] : key
  }

  /// The letter as papers of the language set it before what it stands for: `(c)`, `c)`, `(ج)`.
  package func lettered(_ key: String) -> String { letterMark(letter: letter(key)) }
}
