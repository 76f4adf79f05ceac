import ConveneCore
import ConveneSQL
import Foundation
import Postgres

extension Store {
  /// Keeps that whoever signed in looks at a page of a meeting; nothing where they are nothing in it.
  package func noteViewing(of code: String, page: String) throws {
    _ = try rows(.viewingNote, code, page)
  }

  /// Who looked at pages of a meeting, the latest first.
  package func viewings(of meeting: Meeting.ID, atMost most: Int) throws -> [ViewingEntry] {
    try rows(.viewingList, meeting, most).map {
      ViewingEntry(
        at: try $0["last_at"], actor: try $0["actor"], login: try $0["login"], page: try $0["page"])
    }
  }
}
