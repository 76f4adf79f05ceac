import ConveneValues

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
