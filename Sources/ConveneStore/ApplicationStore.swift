import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension ApplicationEntry {
  fileprivate init(_ row: Row) throws {
    self.init(
      code: try row["code"], id: try row["id"], person: try row["person_id"],
      organisation: try row["organisation_id"])
  }
}

/// A person considered for a meeting already.
package struct CandidateEntry: Sendable {
  package let person: Person.ID
  package let track: String
  package let name: String
  /// Of the application; empty on the nominated track.
  package let code: String
}

extension Store {
  package func candidates(among people: [Person.ID], in meeting: Meeting.ID) throws
    -> [CandidateEntry]
  {
    try rows(.candidateTracks, meeting, people.map(\.uuid)).map {
      CandidateEntry(
        person: try $0["person_id"], track: try $0["track"], name: try $0["name"],
        code: try $0["code"])
    }
  }

  /// Whom the meeting considers under one of these names or mailboxes, both as they are compared.
  package func candidates(
    named names: [String], mailboxes: [String], in meeting: Meeting.ID
  ) throws -> [PersonEntry] {
    try rows(.candidateNamed, meeting, names, mailboxes).map {
      PersonEntry(id: try $0["person_id"], name: try $0["name"], email: try $0["email"])
    }
  }

  /// Names of those who have these codes, by code.
  package func taken(_ codes: [String], in meeting: Meeting.ID) throws -> [String: String] {
    guard !codes.isEmpty else { return [:] }
    return try Dictionary(
      uniqueKeysWithValues: rows(.applicationTaken, meeting, codes).map {
        (try $0["code"], try $0["name"])
      })
  }

  package func lastApplicationNumber(in meeting: Meeting.ID) throws -> Int {
    try rows(.applicationLastNumber, meeting).first?["number"] ?? 0
  }

  package func add(_ applications: [Application], to meeting: Meeting.ID) throws {
    try execute(.applicationInsert, meeting, try Self.json(applications))
  }

  /// The applications of a meeting, or some of them.
  package func applications(
    of meeting: Meeting.ID, _ ids: [Application.ID]? = nil
  ) throws -> [Application] {
    try rows(.applicationList, meeting, ids.map { $0.map(\.uuid) }).map {
      try Self.value(try $0["application"])
    }
  }

  /// Applications that tell of a partnership with one of these organisations, or of their own.
  package func applications(
    of meeting: Meeting.ID, tellingOf organisations: [Organisation.ID]
  ) throws -> [Application.ID] {
    try rows(.pastPartnershipTold, meeting, organisations.map(\.uuid)).map { try $0["id"] }
  }

  /// Lines of a list by code, those behind one of them where it is given, and at most so many.
  package func applicationLines(
    of meeting: Meeting.ID, after: ApplicationLine?, most: Int?
  ) throws -> [ApplicationLine] {
    try rows(.applicationLines, meeting, after?.code ?? "", most).map {
      ApplicationLine(
        code: try $0["code"], status: try $0["status"], name: try $0["name"],
        country: try $0["country"], topics: try $0["topics"], offers: try $0["offers"],
        needs: try $0["needs"])
    }
  }

  /// The applications of a meeting, or those with these codes.
  package func applicationEntries(
    of meeting: Meeting.ID, _ codes: [String]? = nil
  ) throws -> [ApplicationEntry] {
    try rows(.applicationCodes, meeting, codes).map(ApplicationEntry.init)
  }

  /// The application with this code, nil when there is none to be seen.
  package func applicationEntry(_ code: String, in meeting: Meeting.ID) throws
    -> ApplicationEntry?
  {
    try rows(.applicationFind, meeting, code).first.map(ApplicationEntry.init)
  }

  @discardableResult
  package func move(
    _ applications: [Application.ID], of meeting: Meeting.ID, from: Application.Status,
    to: Application.Status
  ) throws -> Int {
    try execute(
      .applicationMove, meeting, applications.map(\.uuid), from.rawValue, to.rawValue)
  }
}
