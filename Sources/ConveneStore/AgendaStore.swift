import ConveneCore
import ConveneSQL
import ConveneValues
import Postgres

extension Store {
  /// Who leads what, in no order.
  package func leaders(of meeting: Meeting.ID) throws -> [AgendaLeader] {
    try rows(.agendaRoleList, meeting).map { row in
      let (item, session): (Int?, String?) = (try row["item"], try row["session_key"])
      return AgendaLeader(
        AgendaPost(item.map { .item($0) } ?? .session(session ?? ""), try row["role"]),
        try row["person_id"], away: try row["away"], isForgotten: try row["is_forgotten"])
    }
  }

  package func add(leader person: Person.ID, _ post: AgendaPost, of meeting: Meeting.ID) throws {
    try execute(
      .agendaRoleInsert, meeting, post.part.number, post.part.key, post.role, person)
  }

  /// False where nobody so led it.
  package func drop(
    leader person: Person.ID, _ post: AgendaPost, of meeting: Meeting.ID
  ) throws -> Bool {
    try execute(
      .agendaRoleDelete, meeting, post.part.number, post.part.key, post.role, person) == 1
  }
}

extension Store {
  /// Who of the directory writes which document, by the number of the document.
  package func documentAuthors(of meeting: Meeting.ID) throws -> [DocumentAuthor] {
    try rows(.documentAuthorList, meeting).map { row in
      DocumentAuthor(
        document: try row["document"], try row["person_id"],
        isForgotten: try row["is_forgotten"])
    }
  }

  package func add(author: DocumentAuthor, of meeting: Meeting.ID) throws {
    try execute(.documentAuthorInsert, meeting, author.document, author.person)
  }

  /// False where they did not write it.
  package func drop(author: DocumentAuthor, of meeting: Meeting.ID) throws -> Bool {
    try execute(.documentAuthorDelete, meeting, author.document, author.person) == 1
  }
}

extension AgendaPost.Part {
  fileprivate var number: Int? {
    if case .item(let number) = self { number } else { nil }
  }

  fileprivate var key: String? {
    if case .session(let key) = self { key } else { nil }
  }
}
