import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

/// What a letter says as things are now, and all that it takes to write it.
struct LetterCause {
  let kind: Letter.Kind
  var invitation: Identifier<InvitationEntry>?
  /// Whether its reader answers, by a link of their own.
  var asks = false
  /// Whether it bears a link by which its reader hands documents in.
  var handsIn = false
  /// The last day for an answer, where it is not the day before the meeting.
  var due: Day?
  var nomination: (sender: ProperName, note: Nomination.Note)?
  var attending: (attends: Attending, zone: String?)?
  /// Whether its reader said yes, as the entry for their calendar has it.
  var isAccepted = false
}

/// Why people are written to still, looked up once for many letters.
struct LetterCauses {
  let scribe: Scribe
  private let today: Day
  private let invitations: [Person.ID: InvitationEntry]
  private let named: [Identifier<InvitationEntry>: GuestEntry]
  private let nominations: [Person.ID: (sender: ProperName, note: Nomination.Note)]
  private let decisions: [Person.ID: DecisionEntry]
  private let isWaitingClosed: Bool
  private let documents: [Person.ID: [AwaitedDocument]]
  /// Those who have a link by which they hand documents in.
  private let authors: Set<Person.ID>

  init(_ store: Store, _ hand: MeetingInHand, _ settings: Settings, at now: Date) throws {
    scribe = try Scribe(store, hand, settings, at: now)
    today = Day(now, inZone: hand.meeting.zone)
    invitations = Dictionary(
      try store.invitations(of: hand.id).map { ($0.person, $0) }, uniquingKeysWith: { $1 })
    named = Dictionary(
      try store.guests(of: hand.id).map { ($0.invitation, $0) },
      uniquingKeysWith: { first, _ in first })
    let official = try store.nominations(of: hand.id).map(\.nomination)
    let senders = try store.senders(of: official, in: hand.meeting)
    nominations = Dictionary(
      zip(official, senders).compactMap { one, sender in one.note.map { (one.person, (sender, $0)) }
      },
      uniquingKeysWith: { $1 })
    decisions = Dictionary(
      try store.inForceAndSigned(hand)?.decisions.map { ($0.person, $0) } ?? [],
      uniquingKeysWith: { first, _ in first })
    isWaitingClosed = try store.isWaitingClosed(of: hand.id)
    let handedIn = try store.documentsHandedIn(of: hand.id)
    documents = hand.meeting.awaitedDocuments(
      by: try store.documentAuthors(of: hand.id).filter { !handedIn.contains($0.document) },
      on: today)
    authors =
      documents.isEmpty || settings.portal == nil
      ? [] : Set(try store.authorLinks(of: hand.id).filter { !$0.isEnded }.map(\.person))
  }

  /// Nil where what a letter was about has passed, and for what changed, which depends on what its
  /// reader knew.
  func cause(of kind: LetterKind, to person: Person.ID) -> LetterCause? {
    let last = invitations[person]
    func cause(_ kind: Letter.Kind) -> LetterCause {
      LetterCause(kind: kind, invitation: last?.id, isAccepted: last?.status == .accepted)
    }
    func asking(_ kind: Letter.Kind, orPerhaps isToo: Bool = true) -> LetterCause? {
      guard let last, last.status == .issued || last.status == .tentative && isToo,
        let due = last.deadline, due >= today
      else { return nil }
      var asking = cause(kind)
      asking.due = due
      return asking
    }
    switch kind {
    case .invitation:
      var inviting = asking(last.flatMap { named[$0.id] }?.role.letter ?? .invitation)
      inviting?.asks = true
      return inviting
    case .reminder:
      let role = last.flatMap { named[$0.id] }?.role
      var reminding = asking(role?.reminder ?? .reminder(of: .personally), orPerhaps: false)
      reminding?.asks = true
      return reminding
    case .extension: return asking(.extension)
    case .acknowledgement:
      guard let nomination = nominations[person] else { return nil }
      var acknowledging = cause(.acknowledgement)
      acknowledging.nomination = nomination
      return acknowledging
    case .waitingList, .regret:
      guard let decision = decisions[person],
        ![.selected, .withdrawn].contains(decision.status)
      else { return nil }
      return LetterCause(kind: decision.letter)
    case .substitute: return cause(.substitute)
    case .replaced: return cause(.replaced)
    case .change: return nil
    case .cancellation: return cause(.cancellation)
    case .departure: return last?.status.isOpen == false ? cause(.departure) : nil
    case .closing: return isWaitingClosed ? LetterCause(kind: .closing) : nil
    case .document:
      guard let awaited = documents[person], !awaited.isEmpty else { return nil }
      return LetterCause(kind: .document(awaited), handsIn: authors.contains(person))
    case .remote, .inPerson:
      guard let last, last.status.isOpen, (last.attends == .remotely) == (kind == .remote)
      else { return nil }
      var attending = cause(kind == .remote ? .remote : .inPerson)
      attending.attending = (last.attends, last.zone)
      return attending
    }
  }
}
