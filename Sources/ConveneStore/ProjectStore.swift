import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Project.Status: PostgresScalar {}
extension Project.Lack.Kind: PostgresScalar {}

extension Store {
  package func lastProject(of meeting: Meeting.ID) throws -> Int {
    try rows(.projectLastNumber, meeting).first?["number"] ?? 0
  }

  package func add(_ one: Project, to meeting: Meeting.ID, at instant: Date) throws {
    try execute(
      .projectInsert, meeting, one.code, one.id, try Self.json(one.title), one.outcome,
      one.owner?.organisation?.id, one.owner?.person?.id, one.table, instant)
    for lack in one.lacks { try add(lack, to: one.code, in: meeting) }
  }

  package func add(
    _ lack: Project.Lack, to project: String, in meeting: Meeting.ID
  ) throws {
    try execute(
      .projectLackInsert, meeting, project, lack.number, lack.kind, lack.asset?.rawValue,
      lack.topic)
  }

  /// The projects of a meeting with what they lack, by code.
  package func projects(of meeting: Meeting.ID) throws -> [Project] {
    let lacks = Dictionary(
      grouping: try rows(.projectLackList, meeting).map {
        (project: try $0["project"] as String, lack: try Self.lack($0))
      }, by: \.project)
    return try rows(.projectList, meeting).map { row in
      let (code, reason): (String, String?) = (try row["code"], try row["settled_reason"])
      return Project(
        id: try row["id"], code: code, title: try Self.wording(try row["title"]),
        outcome: try row["outcome"], owner: try Self.party(row, "owner"),
        table: try row["table_no"], partnership: try row["partnership"],
        status: try row["status"], reason: reason ?? "", lacks: (lacks[code] ?? []).map(\.lack))
    }
  }

  private static func lack(_ row: Row) throws -> Project.Lack {
    let asset: String? = try row["asset"]
    return Project.Lack(
      number: try row["number"], kind: try row["kind"], asset: asset.flatMap(Asset.init(rawValue:)),
      topic: try row["topic"], filler: try party(row, "filler"))
  }

  private static func party(_ row: Row, _ side: String) throws -> Partnership.Partner? {
    let (body, bodyName, sector): (Organisation.ID?, String?, Sector?) = (
      try row["\(side)_organisation"], try row["\(side)_body"], try row["\(side)_sector"]
    )
    let (person, name): (Person.ID?, String?) = (
      try row["\(side)_person"], try row["\(side)_name"]
    )
    guard body != nil || person != nil else { return nil }
    return Partnership.Partner(
      position: 1, organisation: body.map { (id: $0, name: bodyName ?? "", sector: sector) },
      person: person.map { (id: $0, name: name ?? "") }, role: "–")
  }

  /// Writes what a project is called, of what it is part, whose it is and at which table.
  package func change(
    project code: String, title: Wording, outcome: String?, owner: Project.Party?, table: Int?,
    in meeting: Meeting.ID
  ) throws {
    _ = try rows(
      .projectChange, meeting, code, try Self.json(title), outcome, owner?.organisation,
      owner?.person, table)
  }

  /// - Parameter reason: why it ended, or what was remarked; of one that is open nothing.
  package func settle(
    project code: String, as status: Project.Status, because reason: String,
    in meeting: Meeting.ID, at instant: Date
  ) throws {
    _ = try rows(.projectSettle, meeting, code, status, reason, instant)
  }

  /// - Parameter partnership: nil where none came of it after all.
  package func become(
    project code: String, _ partnership: String?, in meeting: Meeting.ID
  ) throws {
    _ = try rows(.projectBecome, meeting, code, partnership)
  }

  /// - Parameter filler: nil where nobody fills it after all.
  package func fill(
    _ lack: Int, of project: String, by filler: Project.Party?, in meeting: Meeting.ID,
    at instant: Date
  ) throws {
    _ = try rows(
      .projectLackFill, meeting, project, lack, filler?.organisation, filler?.person, instant)
  }

  package func remove(lack: Int, of project: String, from meeting: Meeting.ID) throws -> Bool {
    try !rows(.projectLackRemove, meeting, project, lack).isEmpty
  }

  /// Takes away a project that was kept by mistake, with what it lacks; false where something came of it.
  package func remove(_ project: Project, from meeting: Meeting.ID) throws -> Bool {
    for lack in project.lacks {
      guard try remove(lack: lack.number, of: project.code, from: meeting) else { return false }
    }
    return try !rows(.projectRemove, meeting, project.code).isEmpty
  }
}
