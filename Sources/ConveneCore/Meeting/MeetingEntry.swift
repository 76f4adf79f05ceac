import ConveneValues
import Foundation

/// A meeting as the store lists it.
package struct MeetingEntry: Sendable {
  package let id: Meeting.ID
  package let code: String
  package let kind: Meeting.Kind
  package let title: Wording
  package let starts: Day?
  package let ends: Day?
  package let isPublished: Bool
  package let isCancelled: Bool
  package let isTrial: Bool
  /// The meeting before it in its series.
  package let follows: Meeting.ID?

  package init(
    id: Meeting.ID, code: String, kind: Meeting.Kind, title: Wording, starts: Day?, ends: Day?,
    isPublished: Bool, isCancelled: Bool, isTrial: Bool = false,
    follows: Meeting.ID? = nil
  ) {
    self.id = id
    self.code = code
    self.kind = kind
    self.title = title
    self.starts = starts
    self.ends = ends
    self.isPublished = isPublished
    self.isCancelled = isCancelled
    self.isTrial = isTrial
    self.follows = follows
  }
}

/// How far a meeting has come.
package struct MeetingState: Hashable, Sendable {
  package var isPublished = false
  /// How often it changed since its call was published, which is 1.
  package var revision = 1
  /// When it changed last; nil where it did not.
  package var revisedAt: Date?
  /// When and why it was called off; nil where it was not.
  package var cancelled: Cancellation?
  /// Whether those who wait were told that no place comes.
  package var isWaitingClosed = false

  package init(
    isPublished: Bool = false, revision: Int = 1, revisedAt: Date? = nil,
    cancelled: Cancellation? = nil, isWaitingClosed: Bool = false
  ) {
    (self.isPublished, self.revision, self.revisedAt) = (isPublished, revision, revisedAt)
    (self.cancelled, self.isWaitingClosed) = (cancelled, isWaitingClosed)
  }

  package struct Cancellation: Hashable, Sendable {
    package let at: Date
    package let reason: String

    package init(at: Date, reason: String) { (self.at, self.reason) = (at, reason) }
  }
}

/// Somebody who expects something of a meeting, and what they are to it: takes part, invited, nominated,
/// applied or reviews.
package struct ConcernedPerson: Hashable, Sendable {
  package let name: String
  package let email: String
  package let standing: String
  /// Whether nobody is to know any more whom to tell.
  package let isForgotten: Bool

  package init(name: String, email: String, standing: String, isForgotten: Bool) {
    (self.name, self.email) = (name, email)
    (self.standing, self.isForgotten) = (standing, isForgotten)
  }
}

/// A change of a published meeting.
package struct MeetingRevision: Hashable, Sendable {
  package let number: Int
  package let at: Date
  /// What reads otherwise, as the meeting file calls it.
  package let parts: [String]

  package init(number: Int, at: Date, parts: [String]) {
    (self.number, self.at, self.parts) = (number, at, parts)
  }
}
