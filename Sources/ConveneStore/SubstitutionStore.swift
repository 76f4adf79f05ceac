import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  package func lastSubstituteNumber(in meeting: Meeting.ID) throws -> Int {
    try rows(.substitutionLastNumber, meeting).first?["number"] ?? 0
  }

  /// Considers somebody as a substitute; refused where the meeting considers them otherwise.
  package func consider(_ person: Person.ID, asSubstituteIn meeting: Meeting.ID) throws {
    try execute(.substitutionCandidate, meeting, person)
  }

  package func substitute(
    _ person: Person.ID, _ code: String, onSeatOf leaving: Application.ID,
    by invitation: Identifier<InvitationEntry>, because reason: SubstitutionEntry.Reason,
    in meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(
      .substitutionInsert, meeting, code, person, leaving, invitation, reason, instant)
  }

  package func withdrawSubstitute(_ code: String, of meeting: Meeting.ID, at instant: Date) throws {
    try execute(.substitutionWithdraw, meeting, code, instant)
  }

  package func substitutions(in meeting: Meeting.ID) throws -> [SubstitutionEntry] {
    try rows(.substitutionList, meeting).map { row in
      SubstitutionEntry(
        code: try row["code"], person: try row["person_id"], name: try row["name"],
        seat: try row["leaving_id"], leaving: try row["leaving"], leaver: try row["leaver_id"],
        leaverName: try row["leaver"], invitation: try row["invitation_id"],
        reason: try row["reason"], decidedAt: try row["decided_at"],
        decidedBy: try row["decided_by"], withdrawnAt: try row["withdrawn_at"])
    }
  }
}
