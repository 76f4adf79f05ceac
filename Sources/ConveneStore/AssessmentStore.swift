import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  /// Keeps all that the papers of a selection print; returns its hash.
  @discardableResult
  package func keep(
    _ assessment: Assessment, of selection: Identifier<SelectionEntry>, in meeting: Meeting.ID,
    at instant: Date
  ) throws -> String {
    let content = try Self.json(assessment)
    let hash = SHA256(of: Array(content.utf8)).description
    try execute(
      .assessmentKeep, meeting, selection, assessment.version, content, hash, instant)
    return hash
  }

  /// Keeps for which floors each application counts, as an assessment says it, so that who follows later
  /// is asked of the same.
  package func keepFloors(
    of assessment: Assessment, for selection: Identifier<SelectionEntry>, in meeting: Meeting.ID
  ) throws {
    struct Counted: Encodable {
      let application: String
      let floors: [String]
    }
    try execute(
      .standingFloors, meeting, selection,
      try Self.json(
        assessment.candidates.map {
          Counted(application: $0.application, floors: $0.identity.floors)
        }))
  }

  /// What was kept and when; nil where nothing was.
  ///
  /// Refused where it is not what was hashed, so that nothing is printed that somebody altered.
  package func assessment(of selection: Identifier<SelectionEntry>, in meeting: Meeting.ID) throws
    -> (assessment: Assessment, at: Date)?
  {
    try rows(.assessmentFind, meeting, selection).first.map { row in
      let content: String = try row["content"]
      let version: Int = try row["version"]
      let hash: String = try row["hash"]
      guard SHA256(of: Array(content.utf8)).description == hash else {
        throw Refusal.keptNotAsHashed()
      }
      guard version <= Assessment.version else {
        throw Refusal.assessmentTooNew()
      }
      return (try Self.value(content), try row["kept_at"])
    }
  }

  /// SHA-256 of what a selection decides, of what named people decided in it, and of what is kept.
  package func hashes(of selection: Identifier<SelectionEntry>, in meeting: Meeting.ID) throws
    -> [String: String]
  {
    guard let row = try rows(.selectionHashes, meeting, selection).first else { return [:] }
    return [
      "decisions": try row["decisions"], "choices": try row["choices"],
      "assessment": try row["assessment"],
    ]
  }
}
