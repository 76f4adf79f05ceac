import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  /// Rows of one table of a whole meeting, or of the directory, each as a JSON object.
  package func movedRows(of table: String, by key: String, in ids: [UUID]) throws -> [String] {
    guard !ids.isEmpty else { return [] }
    return try rows(.movedRows, table, key, ids).map { try $0["held"] }
  }

  /// This house, and the end of a meeting's trail in it; `isUntouched` where nothing was done to the
  /// meeting since it was taken in whole.
  package func movedHead(of meeting: Meeting.ID) throws -> (
    origin: MovedMeeting.Origin, isUntouched: Bool
  )? {
    try rows(.movedHead, meeting).first.map { row in
      let act: String = try row["act"]
      return (
        origin: MovedMeeting.Origin(
          house: try row["house"], head: try row["head"], at: try row["at"]),
        isUntouched: act == Act.meetingTakeIn.rawValue
      )
    }
  }

  /// Where a meeting was before it was taken in whole, the latest first; nothing where it began here.
  package func movedOrigins(of meeting: Meeting.ID) throws -> [MovedMeeting.Origin] {
    try rows(.movedOrigin, meeting).flatMap { row -> [MovedMeeting.Origin] in
      let before: [MovedMeeting.Origin] = try Self.value(try row["before"])
      let last = MovedMeeting.Origin(
        house: try row["house"], head: try row["head"], at: try row["at"],
        digest: try row["digest"])
      return [last] + before
    }
  }

  /// When a meeting was taken in whole; nil where it began here.
  package func takenIn(_ meeting: Meeting.ID) throws -> Date? {
    try rows(.movedOrigin, meeting).first?["taken_at"]
  }

  /// Who of the directory is meant by mailboxes and names, by their places.
  package func movedPeople(
    mailboxes: [String], names: [String]
  ) throws -> [Int: UUID] {
    try Self.places(rows(.movedPeople, mailboxes, names))
  }

  /// Which organisations of the directory are meant, by their places.
  package func movedOrganisations(
    keys: [String?], names: [String], countries: [String?]
  ) throws -> [Int: UUID] {
    try Self.places(rows(.movedOrganisations, keys, names, countries))
  }

  private static func places(_ rows: [Row]) throws -> [Int: UUID] {
    try rows.reduce(into: [:]) { places, row in
      let place: Int = try row["place"]
      places[place - 1] = try row["id"]
    }
  }

  /// Whoever acted elsewhere and is known from a meeting that came before.
  package func movedAccounts(_ logins: [String]) throws -> [String: UUID] {
    try rows(.movedAccounts, logins).reduce(into: [:]) { accounts, row in
      let login: String = try row["login"]
      accounts[login] = try row["id"]
    }
  }

  /// Makes a meeting of what another desk wrote of it.
  ///
  /// Answers what the act tells of its rows, and what it says of each signature.
  package func takeIn(
    _ meeting: Meeting.ID, from origin: MovedMeeting.Origin, before: [MovedMeeting.Origin],
    _ parts: String
  ) throws -> (lines: [AuditLine], signatures: [String]) {
    let told: [Row]
    do {
      told = try connection.rows(
        Query.movedIn.statement, [meeting, try Self.json(TakenIn(origin, before)), parts])
      try checkDeferred()
    } catch let error as PostgresError where ["22", "23"].contains(error.sqlState.prefix(2)) {
      throw Refusal.movedFileBreaksRule(rule: error.constraint ?? error.table ?? error.sqlState)
    }
    var lines: [AuditLine] = []
    var signatures: [String] = []
    for row in told {
      let (kind, said): (String, String) = (try row["kind"], try row["said"])
      guard let known = AuditObject.Kind(rawValue: kind) else {
        signatures.append(said)
        continue
      }
      let (object, beside): (UUID, UUID?) = (try row["object_id"], try row["beside_id"])
      let after: [String: String] = try Self.value(said)
      lines.append(
        AuditLine(
          AuditObject(known, object, beside: beside), AuditChange(before: nil, after: after)))
    }
    return (lines, signatures)
  }

  /// A row of `taken_in`.
  private struct TakenIn: Encodable {
    let house: String
    let head: String
    let headAt: String
    let before: [MovedMeeting.Origin]
    let digest: String

    private enum CodingKeys: String, CodingKey {
      case house, head, before, digest
      case headAt = "head_at"
    }

    init(_ origin: MovedMeeting.Origin, _ before: [MovedMeeting.Origin]) {
      (house, head, headAt) = (origin.house, origin.head, origin.at)
      (self.before, digest) = (before, origin.digest ?? "")
    }
  }
}
