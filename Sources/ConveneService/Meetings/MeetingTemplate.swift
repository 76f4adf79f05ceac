import ConveneCore
import ConveneValues
import ConveneWords

extension Secretariat {
  /// Writes a draft from what an organiser says of it.
  package func createMeeting(
    _ brief: MeetingBrief, asTrial: Bool = false, dryRun: Bool = false
  ) async throws -> Meeting {
    var draft = brief.draft { Phrases($1).draft($0) }
    if asTrial { draft.trial = true }
    try draft.refuseSigns()
    return try await add(draft, dryRun: dryRun)
  }

  /// Writes the draft of a meeting like another, which is held another time.
  package func clone(
    _ hand: MeetingInHand, as code: String, starting day: Day, title: String? = nil,
    asTrial: Bool = false, dryRun: Bool = false
  ) async throws -> Meeting {
    var clone = hand.meeting.cloned(as: code, starting: day)
    if asTrial { clone.trial = true }
    if let title, let language = clone.languages.first {
      clone.title = Wording(
        Dictionary(
          clone.languages.map { ($0, $0 == language ? title : Meeting.unwritten) },
          uniquingKeysWith: { first, _ in first }))
    }
    try clone.refuseSigns()
    return try await add(clone, like: hand.meeting.code, dryRun: dryRun)
  }
}

extension Meeting {
  /// Refuses words that a meeting file may not hold, such as signs that nobody sees.
  func refuseSigns() throws {
    _ = try Failure.ofInput { try MeetingFile.read(MeetingFile.write(self)) }
  }
}

extension Phrases {
  fileprivate func draft(_ word: DraftWord) -> String {
    switch word {
    case .room: draftRoom
    case .registration: sessionKindRegistration
    case .pause: sessionKindPause
    case .lunch: draftLunch
    case .opening: draftOpening
    case .adoption: draftAdoption
    case .discussion: draftDiscussion
    case .tables: draftTables
    case .closing: draftClosing
    case .rubric: draftRubric
    case .gateAttendance: draftGateAttendance
    case .gateConsent: draftGateConsent
    case .criterionTopics: draftCriterionTopics
    case .criterionOffer: draftCriterionOffer
    case .criterionAuthority: draftCriterionAuthority
    case .criterionEvidence: draftCriterionEvidence
    case .anchorNothing: draftAnchorNothing
    case .anchorLittle: draftAnchorLittle
    case .anchorSome: draftAnchorSome
    case .anchorMuch: draftAnchorMuch
    case .anchorAll: draftAnchorAll
    }
  }
}
