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
        MovedMeeting.Origin(house: try row["house"], head: try row["head"], at: try row["at"]),
        act == Act.meetingTakeIn.rawValue
      )
    }
  }

  /// Where a meeting was before it was taken in whole, the latest first; nothing where it began here.
  package func movedOrigins(of meeting: Meeting.ID) throws -> [MovedMeeting.Origin] {
    try rows(.movedOrigin, meeting).flatMap { row in
      [
        MovedMeeting.Origin(
          house: try row["house"], head: try row["head"], at: try row["at"],
          digest: try row["digest"])
      ] + (try Self.value(try row["before"]))
    }
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
    let found = try rows.map { (try $0["place"] as Int - 1, try $0["id"] as UUID) }
    return Dictionary(found, uniquingKeysWith: { first, _ in first })
  }

  /// Whoever acted elsewhere and is known from a meeting that came before.
  package func movedAccounts(_ logins: [String]) throws -> [String: UUID] {
    let found = try rows(.movedAccounts, logins).map {
      (try $0["login"] as String, try $0["id"] as UUID)
    }
    return Dictionary(found, uniquingKeysWith: { first, _ in first })
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
    return try told.reduce(into: (lines: [], signatures: [])) { all, row in
      let (kind, said): (String, String) = (try row["kind"], try row["said"])
      guard let known = AuditObject.Kind(rawValue: kind) else {
        return all.signatures.append(said)
      }
      let object = AuditObject(
        known, try row["object_id"] as UUID, beside: try row["beside_id"] as UUID?)
      all.lines.append(
        AuditLine(object, AuditChange(before: nil, after: try Self.value(said))))
    }
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
