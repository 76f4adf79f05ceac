import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

/// What a letter says as things are now, and all that it takes to write it.
struct LetterCause {
  let kind: Letter.Kind
  let scribe: Scribe
  var invitation: Identifier<InvitationEntry>?
  /// Whether its reader answers, by a link of their own.
  var asks = false
  var nomination: (sender: ProperName, note: Nomination.Note)?
  var attending: (attends: Attending, zone: String?)?
  /// Whether its reader said yes, as the entry for their calendar has it.
  var isAccepted = false
}

extension Store {
  /// Why somebody is written to still; nil where what a letter was about has passed, and for what
  /// changed, which depends on what its reader knew.
  func cause(
    of kind: LetterKind, to person: Person.ID, _ hand: MeetingInHand, _ settings: Settings,
    at now: Date
  ) throws -> LetterCause? {
    let scribe = try Scribe(self, hand, settings, at: now)
    let last = try invitations(of: hand.id).last { $0.person == person }
    func cause(_ kind: Letter.Kind, _ scribe: Scribe) -> LetterCause {
      LetterCause(
        kind: kind, scribe: scribe, invitation: last?.id, isAccepted: last?.status == .accepted)
    }
    func open(orPerhaps isToo: Bool) throws -> Scribe? {
      guard let last, last.status == .issued || last.status == .tentative && isToo,
        let due = last.deadline, due >= Day(now, inZone: hand.meeting.zone)
      else { return nil }
      return try Scribe(self, hand, settings, at: now, deadline: due)
    }
    switch kind {
    case .invitation:
      guard let scribe = try open(orPerhaps: true) else { return nil }
      let named = try guests(of: hand.id).first { $0.invitation == last?.id }
      var asking = cause(named?.role.letter ?? .invitation, scribe)
      asking.asks = true
      return asking
    case .reminder: return try open(orPerhaps: false).map { cause(.reminder, $0) }
    case .extension: return try open(orPerhaps: true).map { cause(.extension, $0) }
    case .acknowledgement:
      let entry = try nominations(of: hand.id).last { $0.nomination.person == person }
      guard let one = entry?.nomination, let note = one.note,
        let sender = try senders(of: [one], in: hand.meeting).first
      else { return nil }
      var acknowledging = cause(.acknowledgement, scribe)
      acknowledging.nomination = (sender, note)
      return acknowledging
    case .waitingList, .regret:
      let decision = try selectionInForce(hand).decisions.first { $0.person == person }
      guard let decision, ![.selected, .withdrawn].contains(decision.status) else {
        return nil
      }
      return LetterCause(kind: decision.letter, scribe: scribe)
    case .substitute: return cause(.substitute, scribe)
    case .replaced: return cause(.replaced, scribe)
    case .change: return nil
    case .cancellation: return cause(.cancellation, scribe)
    case .closing:
      return try isWaitingClosed(of: hand.id) ? LetterCause(kind: .closing, scribe: scribe) : nil
    case .remote, .inPerson:
      guard let last, last.status.isOpen, (last.attends == .remotely) == (kind == .remote)
      else { return nil }
      var attending = cause(kind == .remote ? .remote : .inPerson, scribe)
      attending.attending = (last.attends, last.zone)
      return attending
    }
  }
}
