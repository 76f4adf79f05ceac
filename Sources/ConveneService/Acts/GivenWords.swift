import ConveneCore
import ConveneTables
import ConveneValues
import Foundation

extension String {
  /// Words on one line, as the program keeps them: without blanks around them, and without what
  /// copying leaves behind.
  ///
  /// - Parameter place: the option that they came by.
  /// - Throws: where they go over lines, are too long or hold a sign that nobody means.
  package func keptWords(at place: String) throws(Refusal) -> String {
    let seen = unicodeScalars.filter { !$0.isUnseen || $0.isUnmeant || $0.breaksLine }
    let words = String(String.UnicodeScalarView(seen))
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let problems = words.problemsOfWords(at: place)
    guard problems.isEmpty else { throw .wordsNotKept(problems: problems) }
    return words
  }

  /// The same of what somebody says at length, whose lines become one.
  func keptText(at place: String) throws(Refusal) -> String {
    let seen = unicodeScalars.filter { !$0.isUnseen || $0.isUnmeant || $0.breaksLine }
    let words = String(String.UnicodeScalarView(seen)).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let problems =
      words.isLonger(than: CellReader.longestText)
      ? [Problem.cellTooLong(at: place, most: CellReader.longestText)]
      : words.problemsOfSigns(at: place)
    guard problems.isEmpty else { throw .wordsNotKept(problems: problems) }
    return words
  }

  /// What is wrong with words that are kept as they are.
  func problemsOfWords(at place: String) -> [Problem] {
    let found: [Problem?] = [
      unicodeScalars.contains(where: \.breaksLine) ? .textOverLines(at: place) : nil,
      isLonger(than: CellReader.longest) ? .cellTooLong(at: place, most: CellReader.longest) : nil,
    ]
    return problemsOfSigns(at: place) + found.compactMap(\.self)
  }

  private func problemsOfSigns(at place: String) -> [Problem] {
    let sign =
      firstControl.map { Problem.cellHoldsControl(at: place, sign: $0.codePoint) }
      ?? firstUnmeant.map { Problem.cellHoldsHidden(at: place, sign: $0.codePoint) }
    return sign.map { [$0] } ?? []
  }
}
