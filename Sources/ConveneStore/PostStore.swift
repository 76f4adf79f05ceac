import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// A letter that is printed and posted.
package struct LetterToPost: Sendable {
  package let id: UUID
  package let person: Person.ID
  package let name: String
  package let kind: LetterKind
  /// A PDF.
  package let bytes: [UInt8]
}

extension Store {
  /// Letters to be printed and posted that wait for nobody else, the oldest first.
  package func lettersToPost(of meeting: Meeting.ID) throws -> [LetterToPost] {
    try rows(.letterToPost, meeting).map {
      LetterToPost(
        id: try $0["id"], person: try $0["person_id"], name: try $0["name"], kind: try $0["kind"],
        bytes: try $0["message"])
    }
  }

  /// Says on which day letters were given to the post.
  package func markPosted(
    _ letters: [UUID], on day: Day, of meeting: Meeting.ID, at instant: Date
  ) throws {
    _ = try rows(.letterPosted, meeting, letters, instant, day.description)
  }
}
