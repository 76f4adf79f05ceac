import ConveneValues
import Foundation

/// A message that came back to a meeting, as it was taken in.
package struct MailEntry: Sendable {
  /// Counted in each meeting from 1.
  package let number: Int
  package let kind: IncomingKind
  /// Why a letter was not delivered; nil where nobody says that it was not.
  package let reason: BounceReason?
  /// Whether the address will never be reached.
  package let isHard: Bool
  /// What a calendar program says; no answer until somebody confirms it.
  package let answer: CalendarAnswer?
  /// The reader of the letter that it is about, or whoever it says it is from; nil for nobody known.
  package let person: Person.ID?
  package let name: String?
  /// The letter that it is about; nil where it names none that was written to that mailbox.
  package let letter: LetterKind?
  /// As it says; empty where it was erased.
  package let sender: String
  package let subject: String
  package let excerpt: String
  package let writtenAt: Date?
  /// The same as a day by the clock of the meeting's place.
  package let writtenOn: Day?
  package let receivedAt: Date
  /// When somebody said that nothing more is to be done about it.
  package let settledAt: Date?

  package init(
    number: Int, kind: IncomingKind, reason: BounceReason?, isHard: Bool, answer: CalendarAnswer?,
    person: Person.ID?, name: String?, letter: LetterKind?, sender: String, subject: String,
    excerpt: String, writtenAt: Date?, writtenOn: Day?,
    receivedAt: Date, settledAt: Date?
  ) {
    (self.number, self.kind, self.reason, self.isHard) = (number, kind, reason, isHard)
    (self.answer, self.person, self.name, self.letter) = (answer, person, name, letter)
    (self.sender, self.subject, self.excerpt) = (sender, subject, excerpt)
    (self.writtenAt, self.writtenOn) = (writtenAt, writtenOn)
    (self.receivedAt, self.settledAt) = (receivedAt, settledAt)
  }
}

/// What the calendar of somebody says who was asked, which is no answer until it is recorded.
package struct CalendarHint: Hashable, Sendable {
  package let person: Person.ID
  package let code: String
  package let name: String
  package let answer: CalendarAnswer

  package init(person: Person.ID, code: String, name: String, answer: CalendarAnswer) {
    (self.person, self.code, self.name, self.answer) = (person, code, name, answer)
  }

  /// What confirms it.
  package var command: String {
    "convene invitation record \(code) \(answer.rawValue) --how calendar"
  }
}
