import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Commitment.Status: PostgresScalar {}

extension Store {
  package func lastCommitment(of meeting: Meeting.ID) throws -> Int {
    try rows(.commitmentLastNumber, meeting).first?["number"] ?? 0
  }

  package func add(_ one: Commitment, to meeting: Meeting.ID, at instant: Date) throws {
    try execute(
      .commitmentInsert, meeting, one.code, one.id, one.who.organisation?.id, one.who.person?.id,
      one.with?.organisation?.id, one.with?.person?.id, one.what, one.due.description, instant)
  }

  /// What was promised in a meeting, by code.
  package func commitments(of meeting: Meeting.ID) throws -> [Commitment] {
    try rows(.commitmentList, meeting).map { row in
      let (due, reason): (String, String?) = (try row["due"], try row["settled_reason"])
      let what: String = try row["what"]
      guard let who = try Self.side(row, "who", 1, role: what) else {
        throw PostgresMismatch("a commitment is of somebody")
      }
      return Commitment(
        id: try row["id"], code: try row["code"], who: who,
        with: try Self.side(row, "with", 2, role: what), what: what,
        due: Day(due) ?? Day(number: 0), status: try row["status"],
        partnership: try row["partnership"], reason: reason ?? "", addedAt: try row["added_at"])
    }
  }

  private static func side(
    _ row: Row, _ side: String, _ position: Int, role: String
  ) throws -> Partnership.Partner? {
    let (body, bodyName, sector): (Organisation.ID?, String?, Sector?) = (
      try row["\(side)_organisation"], try row["\(side)_body"], try row["\(side)_sector"]
    )
    let (person, name): (Person.ID?, String?) = (
      try row["\(side)_person"], try row["\(side)_name"]
    )
    guard body != nil || person != nil else { return nil }
    return Partnership.Partner(
      position: position,
      organisation: body.map { (id: $0, name: bodyName ?? "", sector: sector) },
      person: person.map { (id: $0, name: name ?? "") }, role: role)
  }

  /// - Parameter reason: why it ended, or what was remarked; of one that is open again nothing.
  package func settle(
    commitment code: String, as status: Commitment.Status, because reason: String,
    in meeting: Meeting.ID, at instant: Date
  ) throws {
    _ = try rows(.commitmentSettle, meeting, code, status, reason, instant)
  }

  package func change(
    commitment code: String, to what: String, by due: Day, in meeting: Meeting.ID
  ) throws -> Bool {
    try !rows(.commitmentChange, meeting, code, what, due.description).isEmpty
  }

  package func become(
    commitment code: String, _ partnership: String, in meeting: Meeting.ID
  ) throws {
    _ = try rows(.commitmentBecome, meeting, code, partnership)
  }

  /// No partnership came of it after all.
  package func leave(partnership: String, in meeting: Meeting.ID) throws {
    _ = try rows(.commitmentLeave, meeting, partnership)
  }

  package func remove(commitment code: String, from meeting: Meeting.ID) throws -> Bool {
    try !rows(.commitmentRemove, meeting, code).isEmpty
  }
}
