import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// An invitation that a link opened.
package struct OpenedInvitation: Sendable {
  package let invitation: InvitationEntry
  /// Codes of the languages that whoever is invited reads, the first best.
  package let languages: [String]
  package let answeredAt: Date?
  /// Why the open seat was left, and what became of it; nil where nobody left it.
  package let left: (cause: LeavingCause, settled: SuccessionEntry.Settled?)?
}

/// Somebody at a table where whoever opened a link sits in a session.
package struct SeatOfPage: Sendable {
  /// Key of the session.
  package let session: String
  package let table: Int
  package let name: String
  package let names: Wording
  package let country: Country
  package let organisation: String
  package let organisationNames: Wording
  package let isOwn: Bool
}

extension Archive {
  /// The same database for the pages, as which its sessions work.
  package var ofPages: Archive {
    Archive(database, as: login, isKeepers: false, isOfPages: true, seen: SeenMeetings())
  }

  /// The same with transactions that were shown a link.
  package func opening(_ link: SHA256) -> Archive {
    Archive(database, as: login, isKeepers: false, isOfPages: true, link: link, seen: seen)
  }

  /// The account that serves the pages by these sessions; nil where the login has none, or works at a
  /// desk as well.
  package func accountOfPages() async throws -> Actor? {
    do {
      return try await foundAccountOfPages()
    } catch let error as PostgresError where error.isOfMissingRole {
      // The account may have come with a backup.
      try await admit()
    }
    do {
      return try await foundAccountOfPages()
    } catch let error as PostgresError where error.isOfMissingRole {
      return nil
    }
  }

  private func foundAccountOfPages() async throws -> Actor? {
    try await read { store in
      try store.rows(.accountOfPages).first.map {
        Actor(id: try $0["id"], name: try $0["name"], roles: [.portal])
      }
    }
  }

  /// Refuses a database that other migrations made than this program's.
  package func requireOwnSchema() async throws {
    let there = try await read { store in
      try store.rows(.serverMigrationList).map { try $0["name"] as String }
    }
    let own = SchemaMigration.all.map(\.name)
    let newer = Set(there).subtracting(own).sorted()
    guard newer.isEmpty else {
      throw Refusal.programOlderThanDatabase(problems: newer.map { .migrationIsNewer(at: $0) })
    }
    let missing = Set(own).subtracting(there)
    guard missing.isEmpty else { throw Refusal.pagesWaitForUpgrade() }
  }
}

extension Store {
  /// The invitation of a link and its meeting, which the transaction has in hand from then on; nil where it
  /// opens nothing.
  ///
  /// - Parameter inTurn: whether first no other act may be at work on the meeting.
  package func invitation(
    behind link: SHA256, inTurn: Bool
  ) throws -> (meeting: Meeting.ID, page: MeetingOfPage, found: OpenedInvitation)? {
    guard let row = try rows(.invitationBehind, link.description, inTurn).first,
      let version: String = try row["version"]
    else { return nil }
    let meeting: Meeting.ID = try row["meeting"]
    guard let page = try pageMeeting(meeting, in: version) else { return nil }
    let cause: LeavingCause? = try row["cause"]
    let settled: SuccessionEntry.Settled? = try row["settled"]
    let found = OpenedInvitation(
      invitation: try InvitationEntry(row), languages: try row["languages"],
      answeredAt: try row["answered_at"], left: cause.map { ($0, settled) })
    return (meeting, page, found)
  }

  /// The tables of whoever accepted by the link in hand, round by round, with all who sit there; nothing
  /// where the plan is not shown.
  package func seatsOfPage() throws -> [SeatOfPage] {
    try rows(.seatOfPage).map { row in
      SeatOfPage(
        session: try row["session_key"], table: try row["table_no"], name: try row["name"],
        names: try Self.value(try row["names"]), country: try row["country"],
        organisation: try row["organisation"],
        organisationNames: try Self.value(try row["organisation_names"]),
        isOwn: try row["is_own"])
    }
  }

  /// Invitations whose last answer came by a page, and when, the latest first.
  package func answeredByPage(
    in meeting: Meeting.ID
  ) throws -> [(invitation: InvitationEntry, at: Date)] {
    let found = try rows(.invitationByPage, meeting).map {
      (id: try $0["id"] as Identifier<InvitationEntry>, at: try $0["answered_at"] as Date)
    }
    guard !found.isEmpty else { return [] }
    let byID = Dictionary(
      try invitations(of: meeting).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    return found.compactMap { one in byID[one.id].map { ($0, one.at) } }
  }

  /// The id of a published meeting, and of its rubric, by its code.
  package func publishedMeeting(
    _ code: String
  ) throws -> (id: Meeting.ID, rubric: Identifier<Rubric>)? {
    try rows(.meetingPublished, code).first.map { (try $0["id"], try $0["rubric_id"]) }
  }

  /// Meetings whose calls are published, those that begin last first.
  package func publishedMeetings() throws -> [MeetingEntry] {
    try rows(.meetingPublishedList).map { try MeetingEntry($0) }
  }

  /// Goes on with another meeting in the same transaction.
  package func turn(to meeting: Meeting.ID) throws { _ = try rows(.meetingTurnTo, meeting) }

  /// A meeting as its pages are made of it, and how far it has come.
  ///
  /// One that was read before is not read again while it stays as it was.
  package func pageMeeting(_ id: Meeting.ID) throws -> MeetingOfPage? {
    guard let version: String = try rows(.meetingPageVersion, id).first?["version"] else {
      return nil
    }
    return try pageMeeting(id, in: version)
  }

  private func pageMeeting(_ id: Meeting.ID, in version: String) throws -> MeetingOfPage? {
    if let known = seen?.meeting(id, in: version) { return known }
    let page = try rows(.meetingPageFile, id).first.map { row -> MeetingOfPage in
      (try Self.value(try row["file"]), try row["rubric_id"], try MeetingState(row))
    }
    if let page { seen?.keep(page, of: id, in: version) }
    return page
  }
}
