import ConveneValues
import Foundation

/// A meeting as the store lists it.
package struct MeetingEntry: Sendable {
  package let id: Meeting.ID
  package let code: String
  package let kind: Meeting.Kind
  package let title: Wording
  package let starts: Day?
  package let isPublished: Bool

  package init(
    id: Meeting.ID, code: String, kind: Meeting.Kind, title: Wording, starts: Day?,
    isPublished: Bool
  ) {
    self.id = id
    self.code = code
    self.kind = kind
    self.title = title
    self.starts = starts
    self.isPublished = isPublished
  }
}

/// How far a meeting has come.
package struct MeetingState: Hashable, Sendable {
  package var isPublished = false
  /// How often it changed since its call was published, which is 1.
  package var revision = 1
  /// When it changed last; nil where it did not.
  package var revisedAt: Date?

  package init(isPublished: Bool = false, revision: Int = 1, revisedAt: Date? = nil) {
    (self.isPublished, self.revision, self.revisedAt) = (isPublished, revision, revisedAt)
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
