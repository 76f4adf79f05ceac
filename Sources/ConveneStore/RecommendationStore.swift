import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  /// - Parameter earlier: nil where it follows none after all.
  package func follow(_ earlier: Meeting.ID?, by meeting: Meeting.ID) throws {
    _ = try rows(.meetingFollow, meeting, earlier)
  }

  package func lastRecommendation(of meeting: Meeting.ID) throws -> Int {
    try rows(.recommendationLastNumber, meeting).first?["number"] ?? 0
  }

  package func add(_ one: Recommendation, to meeting: Meeting.ID, at instant: Date) throws {
    try execute(
      .recommendationInsert, meeting, one.number, one.id, try Self.json(one.words),
      one.owner?.organisation?.id, one.owner?.person?.id, one.due?.description, instant)
  }

  /// What a meeting recommended, by number.
  package func recommendations(of meeting: Meeting.ID) throws -> [Recommendation] {
    try rows(.recommendationList, meeting).map { row in
      let due: String? = try row["due"]
      return Recommendation(
        id: try row["id"], number: try row["number"],
        words: try Self.wording(try row["words"]), owner: try Self.owner(row),
        due: due.flatMap { Day($0) })
    }
  }

  private static func owner(_ row: Row) throws -> Partnership.Partner? {
    let (body, bodyName, sector): (Organisation.ID?, String?, Sector?) = (
      try row["owner_organisation"], try row["owner_body"], try row["owner_sector"]
    )
    let (person, name): (Person.ID?, String?) = (try row["owner_person"], try row["owner_name"])
    guard body != nil || person != nil else { return nil }
    return Partnership.Partner(
      position: 1, organisation: body.map { (id: $0, name: bodyName ?? "", sector: sector) },
      person: person.map { (id: $0, name: name ?? "") }, role: "–")
  }

  /// Writes what is recommended, to whom and by when.
  package func change(
    recommendation number: Int, words: Wording, owner: Project.Party?, due: Day?,
    in meeting: Meeting.ID
  ) throws {
    _ = try rows(
      .recommendationChange, meeting, number, try Self.json(words), owner?.organisation,
      owner?.person, due?.description)
  }

  package func remove(recommendation number: Int, from meeting: Meeting.ID) throws -> Bool {
    try !rows(.recommendationRemove, meeting, number).isEmpty
  }

  /// By what a meeting answers recommendations of earlier ones.
  package func recommendationAnswers(of meeting: Meeting.ID) throws -> [RecommendationAnswer] {
    try rows(.recommendationAnswerList, meeting).map { row in
      let (starts, ends): (String, String) = (try row["of_starts"], try row["of_ends"])
      let (session, project): (String?, String?) = (try row["session_key"], try row["project"])
      return RecommendationAnswer(
        id: try row["id"],
        meeting: SeriesMeeting(
          id: try row["of_meeting"], code: try row["of_code"],
          title: try Self.wording(try row["of_title"]), starts: Day(starts) ?? Day(number: 0),
          ends: Day(ends) ?? Day(number: 0)),
        number: try row["recommendation"], words: try Self.wording(try row["words"]),
        way: session.map { .session($0) } ?? project.map { .project($0) } ?? .meeting,
        note: try row["note"])
    }
  }

  /// Keeps an answer, or what it says otherwise where the meeting answers so already.
  package func keep(
    _ one: RecommendationAnswer, in meeting: Meeting.ID, at instant: Date
  ) throws {
    let (session, project): (String?, String?) =
      switch one.way {
      case .meeting: (nil, nil)
      case .session(let key): (key, nil)
      case .project(let code): (nil, code)
      }
    try execute(
      .recommendationAnswerKeep, meeting, one.id, one.meeting.id, one.number,
      try Self.json(one.words), session, project, one.note, instant)
  }

  package func remove(answer: UUID, from meeting: Meeting.ID) throws -> Bool {
    try !rows(.recommendationAnswerRemove, meeting, answer).isEmpty
  }

  /// What applicants promised at earlier meetings and kept, by the codes of their applications.
  package func keptCommitments(of meeting: Meeting.ID) throws -> [String: [KeptCommitment]] {
    Dictionary(
      grouping: try rows(.keptCommitmentList, meeting).map { row in
        (application: try row["application"] as String, kept: try Self.kept(row))
      }, by: \.application
    ).mapValues { $0.map(\.kept) }
  }

  /// The same of one application, for the reviewer whose link is in hand; nil where it is hidden, as
  /// sheets are blind.
  package func keptOfPage(_ application: Application.ID) throws -> [KeptCommitment]? {
    let found = try rows(.keptCommitmentOfPage, application)
    if let first = found.first, try first["is_hidden"] { return nil }
    return try found.map(Self.kept)
  }

  private static func kept(_ row: Row) throws -> KeptCommitment {
    let (due, on): (String, String) = (try row["due"], try row["kept_on"])
    return KeptCommitment(
      commitment: try row["commitment"], title: try wording(try row["title"]),
      what: try row["what"], due: Day(due) ?? Day(number: 0), keptOn: Day(on) ?? Day(number: 0))
  }

  /// What people promised at a meeting by their own name and did, of those who came.
  package func keptPromises(at meeting: Meeting.ID) throws -> [KeptPromise] {
    try rows(.keptCommitmentSource, meeting).map { row in
      let (due, on): (String, String) = (try row["due"], try row["kept_on"])
      return KeptPromise(
        code: try row["code"], person: try row["person"], what: try row["what"],
        due: Day(due) ?? Day(number: 0), keptOn: Day(on) ?? Day(number: 0),
        with: try row["with_person"])
    }
  }

  package func show(
    _ promise: KeptPromise, of earlier: Meeting.ID, beside application: Application.ID,
    in meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(
      .keptCommitmentInsert, meeting, application, earlier, promise.code, promise.what,
      promise.due.description, promise.keptOn.description, promise.with, instant)
  }

  package func hideKept(in meeting: Meeting.ID) throws {
    try execute(.keptCommitmentRemove, meeting)
  }
}

/// A promise that somebody who came to a meeting made there by their own name, and did.
package struct KeptPromise: Sendable {
  package let code: String
  package let person: Person.ID
  package let what: String
  package let due: Day
  package let keptOn: Day
  /// With whom, whose it is to erase, too.
  package let with: Person.ID?
}
