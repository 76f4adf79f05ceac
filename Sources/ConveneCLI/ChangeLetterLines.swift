import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension Phrases {
  /// How many letters go to whom, as `12 accepted, 3 not answered yet`.
  func readers(_ letters: ChangeLetters) -> String {
    ChangeLetters.Reader.allCases.compactMap { reader -> String? in
      let number = letters.count(reader)
      guard number > 0 else { return nil }
      return switch reader {
      case .accepted: lettersToAccepted(number: number)
      case .awaited: lettersToAwaited(number: number)
      case .nominated: lettersToNominated(number: number)
      case .substitute: lettersToSubstitutes(number: number)
      case .guest: lettersToGuests(number: number)
      }
    }.joined(separator: comma)
  }
}

extension Output {
  /// Who is to be told by telephone or post, and why no letter can be written.
  func untold(_ people: [HeldBackLetter]) {
    notices(
      people.map { one in
        .toldByOtherMeans(
          at: one.name.split(whereSeparator: \.isNewline).joined(separator: " "),
          reason: phrases.sentence(of: one.why))
      })
  }
}
