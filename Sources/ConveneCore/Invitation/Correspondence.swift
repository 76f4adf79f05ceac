import ConveneValues
import Foundation

/// Whether something came or went.
package enum CorrespondenceDirection: String, CaseIterable, Sendable {
  case incoming = "in"
  case outgoing = "out"
}

/// How something came or went.
package enum CorrespondenceWay: String, CaseIterable, Sendable {
  case mail
  case post
  case noteVerbale = "note_verbale"
  case telephone
  case byHand = "by_hand"
}

/// Under which number something is registered, counted anew in each year: `2007/12`.
package struct CorrespondenceNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let year: Int
  package let number: Int

  package init(year: Int, number: Int) { (self.year, self.number) = (year, number) }

  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, let year = Int(parts[0]),
      let number = Int(parts[1]), 1900...9999 ~= year, 1...Int(Int32.max) ~= number
    else { return nil }
    self.init(year: year, number: number)
  }

  package var description: String { "\(year)/\(number)" }

  package static func < (one: Self, other: Self) -> Bool {
    (one.year, one.number) < (other.year, other.number)
  }
}

/// What somebody enters by hand: a letter that came by post, a telephone call.
package struct NewCorrespondence: Hashable, Sendable {
  package let direction: CorrespondenceDirection
  package let way: CorrespondenceWay
  /// On which it came or went.
  package let day: Day
  /// From whom, or to whom.
  package let party: String
  package let subject: String
  /// As the organisation or whoever wrote counts it; empty where nobody does.
  package let reference: String
  /// Whom it is about, by a code of the meeting.
  package let about: String?

  package init(
    direction: CorrespondenceDirection, way: CorrespondenceWay, day: Day, party: String,
    subject: String, reference: String = "", about: String? = nil
  ) {
    (self.direction, self.way, self.day, self.party) = (direction, way, day, party)
    (self.subject, self.reference, self.about) = (subject, reference, about)
  }
}

/// One line of the register.
package struct CorrespondenceEntry: Sendable {
  package let number: CorrespondenceNumber
  package let direction: CorrespondenceDirection
  package let way: CorrespondenceWay
  /// On which it went, or which it bears; that on which it came where it bears none.
  package let day: Day
  package let reference: String
  /// From whom or to whom; empty of a State, and where it was erased.
  package let party: String
  /// Whose note it is.
  package let state: Country?
  /// As it says; empty of letters of the meeting and of notes.
  package let subject: String
  /// Of what kind a letter of the meeting is.
  package let letter: LetterKind?
  package let mail: IncomingKind?
  /// Whom it is about, beside whom it went to.
  package let about: String
  /// The name of the scan that is kept with it; nil where none is.
  package let scan: String?
  package let isStruck: Bool
  /// Whether it is the copy of a letter.
  package let isCopy: Bool

  package init(
    number: CorrespondenceNumber, direction: CorrespondenceDirection, way: CorrespondenceWay,
    day: Day, reference: String, party: String, state: Country?, subject: String,
    letter: LetterKind?, mail: IncomingKind?, about: String, scan: String?, isStruck: Bool,
    isCopy: Bool = false
  ) {
    (self.number, self.direction, self.way, self.day) = (number, direction, way, day)
    (self.reference, self.party, self.state, self.subject) = (reference, party, state, subject)
    (self.letter, self.mail, self.about) = (letter, mail, about)
    (self.scan, self.isStruck, self.isCopy) = (scan, isStruck, isCopy)
  }
}
