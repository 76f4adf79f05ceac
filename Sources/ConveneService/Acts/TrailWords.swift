import ConveneStore
import ConveneValues
import ConveneWords

/// What the trail tells, in the language of who reads; columns and states that are none of the
/// program's words stay as they were written.
extension Phrases {
  /// The object of a line in words: `A-0012 Hala Nassar`.
  package func title(of line: AuditLineEntry) -> String {
    let named = [line.code, meant(line.name, line.was)].compactMap(\.self).joined(separator: " ")
    let by = meant(line.beside, line.besideWas).map { trailBy(name: $0) }
    return [object(line.object.kind), named, by ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What a line says, in the order of its columns: `points 3 → 4`.
  package func words(of change: AuditChange) -> String {
    func told(_ columns: [String: String]?) -> [String: String]? {
      guard let columns, columns.keys.contains(where: AuditChange.isSilent) else { return columns }
      let rest = columns.filter { !AuditChange.isSilent($0.key) }
      return rest.isEmpty ? nil : rest
    }
    func listed(_ columns: [String: String]) -> String {
      columns.sorted { $0.key < $1.key }.map {
        " \(column(of: $0.key)) \(said($0.value, of: $0.key))"
      }.joined(separator: String(comma.prefix(1)))
    }
    return switch (told(change.before), told(change.after)) {
    case (nil, let after?): trailNew + listed(after)
    case (let before?, nil): trailGone + listed(before)
    case (let before?, let after?):
      Set(before.keys).union(after.keys).sorted().map { key in
        trailChanged(
          column: column(of: key), old: before[key].map { said($0, of: key) } ?? "–",
          new: after[key].map { said($0, of: key) } ?? "–")
      }.joined(separator: comma)
    case (nil, nil): trailHidden
    }
  }

  /// A name, and whom it means by now.
  private func meant(_ name: String?, _ was: String?) -> String? {
    guard let was else { return name }
    return [was, name.map { nowOneWith(name: $0) }].compactMap(\.self).joined(separator: comma)
  }

  private func column(of key: String) -> String {
    language == .english ? key : knownTitle(key.replacing("_", with: " ")) ?? key
  }

  private func said(_ value: String, of key: String) -> String {
    ["yes", "no"].contains(value) || Self.columnsOfStates.contains(key) ? state(value) : value
  }

  private static var columnsOfStates: Set<String> {
    [
      "answer", "attendance", "attends", "evaluation", "kind", "outcome", "role", "standing",
      "status", "track",
    ]
  }

  package func object(_ kind: AuditObject.Kind) -> String {
    switch kind {
    case .account: objectAccount
    case .application: objectApplication
    case .commitment: objectCommitment
    case .conflict: objectConflict
    case .correspondence: objectCorrespondence
    case .handover: objectHandover
    case .invitation: objectInvitation
    case .letter: objectLetter
    case .lottery: objectLottery
    case .mail: objectMail
    case .meeting: objectMeeting
    case .nomination: objectNomination
    case .organisation: objectOrganisation
    case .participant: objectParticipant
    case .partnerMeeting: objectPartnerMeeting
    case .partnership: objectPartnership
    case .person: objectPerson
    case .project: objectProject
    case .recommendation: objectRecommendation
    case .review: objectReview
    case .reviewer: objectReviewer
    case .scoring: objectScoring
    case .seat: objectSeat
    case .seating: objectSeating
    case .seatingRule: objectSeatingRule
    case .selection: objectSelection
    }
  }
}
