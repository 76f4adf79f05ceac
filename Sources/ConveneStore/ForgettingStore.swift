import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// What of somebody in a meeting must end before they can be forgotten.
package struct Life: Sendable {
  package enum What: String, Sendable {
    /// A seat, or a place on the waiting list.
    case selected, waitlisted
    /// An invitation to a nominated seat.
    case invited
    /// An invitation by name.
    case guest
    /// A seat that they left, and nobody said what becomes of it.
    case held
    /// A letter that is handed over this moment.
    case sending
  }

  package let what: What
  /// Of the application or the nomination, where there is one.
  package let code: String?
}

/// Something that was erased.
package struct Erased: Sendable {
  package let part: String
  package let places: Int
  /// Of papers of a signed selection: its id and the hash of what is left of them.
  package let mark: (selection: String, hash: String)?
}

/// A letter by the name that it bears where it was handed over.
package struct LetterName: Sendable {
  package let id: UUID
  package let messageID: String
  package let status: LetterStatus
  package let address: String
}

extension Store {
  package func life(of person: Person.ID, in meeting: Meeting.ID, at now: Date) throws -> [Life] {
    try rows(.personLife, meeting, person, now).compactMap { row in
      let code: String? = try row["code"]
      return Life.What(rawValue: try row["what"]).map { Life(what: $0, code: code) }
    }
  }

  /// Erases somebody in a meeting.
  package func forget(
    _ person: Person.ID, in meeting: Meeting.ID, at now: Date
  ) throws -> [Erased] {
    try rows(.personForgetIn, meeting, person, now).map { row in
      let mark: String = try row["mark"]
      let parts = mark.split(separator: " ").map(String.init)
      return Erased(
        part: try row["part"], places: try row["places"],
        mark: parts.count == 2 ? (parts[0], parts[1]) : nil)
    }
  }

  /// Erases somebody in the directory; `name` is what they are called from then on.
  package func forget(
    _ person: Person.ID, calling name: Wording, at now: Date
  ) throws -> [Erased] {
    try rows(.personForget, person, try Self.json(name), now).map {
      Erased(part: try $0["part"], places: try $0["places"], mark: nil)
    }
  }

  /// Has PostgreSQL's statistics, which any login may read, made anew without what was erased.
  package func eraseStatistics() throws { _ = try rows(.personStatistics) }

  /// Where names and addresses stand in what is somebody else's or nobody's, in a meeting or the house.
  package func mentions(of words: [String], in meeting: Meeting.ID?) throws -> [(
    part: String, place: String
  )] {
    try rows(.personMentions, Self.chain(of: meeting), words).map {
      (try $0["part"], try $0["place"])
    }
  }

  package func letters(of person: Person.ID, in meeting: Meeting.ID) throws -> [LetterName] {
    try rows(.letterOfPerson, meeting, person).map {
      LetterName(
        id: try $0["id"], messageID: try $0["message_id"], status: try $0["status"],
        address: try $0["address"])
    }
  }

  package func forgottenList() throws -> ForgottenList {
    ForgottenList(
      forgotten: try rows(.forgottenList).map {
        ForgottenList.Forgotten(person: try $0["person_id"], at: try $0["at"])
      },
      objections: try rows(.objectionList).map {
        ForgottenList.Objection(
          person: try $0["person_id"], mailbox: try $0["mailbox"], at: try $0["at"])
      })
  }

  /// Takes over who was forgotten and who objected elsewhere; returns how many of both are new here.
  package func keep(_ list: ForgottenList) throws -> Int {
    try execute(.forgottenKeep, list.forgotten.map(\.person.uuid), list.forgotten.map(\.at))
      + execute(
        .objectionKeep, list.objections.map(\.person.uuid), list.objections.map(\.mailbox),
        list.objections.map(\.at))
  }

  /// Whether it was not so before.
  package func recordObjection(of person: Person.ID, at now: Date) throws -> Bool {
    try execute(.objectionRecord, person, now) > 0
  }

  /// Whether there was one.
  package func withdrawObjection(of person: Person.ID) throws -> Bool {
    try execute(.objectionWithdraw, person) > 0
  }

  /// Since when somebody is not to be written to.
  package func objection(of person: Person.ID) throws -> Date? {
    try rows(.objectionFind, person).first?["since"]
  }

  /// Backups that the house's trail tells of, the latest first.
  package func backups(since instant: Date) throws -> [(file: String, at: Date)] {
    try rows(.auditBackups, Self.chain(of: nil), instant).map {
      (try $0["object"], try $0["at"])
    }
  }
}
