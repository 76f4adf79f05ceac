import ConveneCore
import ConveneValues
import Synchronization

/// A meeting as its pages are made of it, and how far it has come.
package typealias MeetingOfPage = (
  meeting: Meeting, rubric: Identifier<Rubric>, state: MeetingState
)

/// Meetings that pages were made of, as long as they stay as they were read: reading one anew takes
/// longer than all else that a page asks for.
final class SeenMeetings: Sendable {
  private struct Seen: Sendable {
    let version: String
    let page: MeetingOfPage
  }

  private static let most = 100

  private let meetings = Mutex<[Meeting.ID: Seen]>([:])

  /// Nil where it was not read, or is another since.
  func meeting(_ id: Meeting.ID, in version: String) -> MeetingOfPage? {
    meetings.withLock { meetings in
      meetings[id].flatMap { $0.version == version ? $0.page : nil }
    }
  }

  /// - Parameter version: told before it was read, so that one that changed meanwhile is read again.
  func keep(_ page: MeetingOfPage, of id: Meeting.ID, in version: String) {
    meetings.withLock { meetings in
      if meetings.count >= Self.most { meetings.removeAll() }
      meetings[id] = Seen(version: version, page: page)
    }
  }
}
