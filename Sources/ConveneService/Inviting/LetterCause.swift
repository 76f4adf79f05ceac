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
  var zone: String?
}

extension Store {
  /// Why somebody is written to still; nil where what a letter was about has passed.
  func cause(
    of kind: LetterKind, to person: Person.ID, _ hand: MeetingInHand, _ settings: Settings,
    at now: Date
  ) throws -> LetterCause? {
    let scribe = try Scribe(self, hand, settings, at: now)
    switch kind {
    case .invitation, .reminder:
      let last = try invitations(of: hand.id).last { $0.person == person }
      guard let last, [.issued, .tentative].contains(last.status), let due = last.deadline,
        due >= Day(now, inZone: hand.meeting.zone)
      else { return nil }
      return LetterCause(
        kind: last.track == .guest ? .guest : .invitation,
        scribe: try Scribe(self, hand, settings, at: now, deadline: due), invitation: last.id,
        asks: true)
    case .acknowledgement:
      let entry = try nominations(of: hand.id).last { $0.nomination.person == person }
      guard let one = entry?.nomination, let note = one.note,
        let sender = try senders(of: [one], in: hand.meeting).first
      else { return nil }
      return LetterCause(kind: .acknowledgement, scribe: scribe, nomination: (sender, note))
    case .waitingList, .regret:
      let decision = try selectionInForce(hand).decisions.first { $0.person == person }
      guard let decision, ![.selected, .withdrawn].contains(decision.status) else {
        return nil
      }
      return LetterCause(kind: decision.letter, scribe: scribe)
    case .substitute: return LetterCause(kind: .substitute, scribe: scribe)
    case .replaced: return LetterCause(kind: .replaced, scribe: scribe)
    case .remote, .inPerson:
      let last = try invitations(of: hand.id).last { $0.person == person }
      guard let last, last.status.isOpen, (last.attends == .remotely) == (kind == .remote)
      else { return nil }
      return LetterCause(
        kind: kind == .remote ? .remote : .inPerson, scribe: scribe, invitation: last.id,
        zone: last.zone)
    }
  }
}
