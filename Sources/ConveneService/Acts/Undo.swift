import ConveneCore
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation

/// What taking an act back changed, or would.
package struct UndoneAct: Sendable {
  package let number: Int
  package let act: String
  /// Each object by name, and what becomes of it.
  package let changes: [(object: String, change: String)]
  /// What is left to do.
  package let notices: [Problem]
}

/// An act of a trail that is to be taken back, with what it changed.
struct PastAct {
  let act: Act
  let entry: AuditEntry
  let lines: [AuditLineEntry]

  /// That what it changed is otherwise by now, with the command that changes it again.
  var isOtherwise: Refusal {
    .changedSinceThen(number: entry.number, act: act.rawValue, command: act.correction)
  }

  /// What the act changed of objects of a kind, from what to what; nil where one side was not there.
  func changes(
    of kind: AuditObject.Kind
  ) -> [(object: AuditObject, old: [String: String]?, new: [String: String]?)] {
    lines.filter { $0.object.kind == kind }.map { ($0.object, $0.change?.before, $0.change?.after) }
  }
}

extension Secretariat {
  /// Does the contrary of an act, as an act of its own that names it, by whoever may do the contrary.
  ///
  /// Refused where something later builds on it, where what it changed is otherwise by now, and where
  /// it was sent, signed, drawn, published or erased; the refusal names the command that corrects.
  package func undo(
    _ number: Int, in hand: MeetingInHand?, dryRun: Bool = false,
    in phrases: Phrases = Phrases(.english)
  ) async throws -> UndoneAct {
    let act = try await actToUndo(number, in: hand)
    let isOfReviews = act == .reviewRecord || act == .reviewImport
    let own: ReviewerEntry? =
      if let hand, isOfReviews { try await reviewing(hand) } else { nil }
    if let hand, act == .participantAttend {
      try settings.of(hand.meeting).refuseUndeliverable()
    }
    let settings = settings
    return try await perform(act.contrary, in: hand, for: own?.person, dryRun: dryRun) { work in
      if hand == nil { try work.store.lockDirectory() }
      let past = try work.past(number, act)
      let notices = try work.undo(past, as: own, settings)
      try Work.requireSame(!work.lines.isEmpty, since: past)
      let titles = Dictionary(
        past.lines.map { ($0.object.withoutSecrecy, phrases.title(of: $0)) },
        uniquingKeysWith: { first, _ in first })
      let changes = work.lines.map { line in
        (
          object: titles[line.object.withoutSecrecy] ?? phrases.object(line.object.kind),
          change: line.object.isSecret ? phrases.trailHidden : phrases.words(of: line.change)
        )
      }
      work.note(["undoes": "\(number)"])
      return UndoneAct(number: number, act: act.rawValue, changes: changes, notices: notices)
    }
  }

  private func actToUndo(_ number: Int, in hand: MeetingInHand?) async throws -> Act {
    let found = try await look(.viewAudit, hand == nil ? .editDirectory : .viewCall, in: hand) {
      try $0.act(number, in: hand?.id)
    }
    guard let found, let act = Act(rawValue: found.act) else {
      throw Failure.notFound(.noSuchAct(number: number))
    }
    switch act.undoing {
    case .contrary: return act
    case .by(let command):
      throw Refusal.correctedOtherwise(
        number: number, act: act.rawValue, command: found.ownCorrection ?? command)
    case .never: throw Refusal.neverUndone(number: number, act: act.rawValue)
    }
  }
}

extension Act {
  /// The act that does the contrary of one that has one.
  fileprivate var contrary: Act {
    switch self {
    case .seatingAbsent: .seatingPresent
    case .seatingPresent: .seatingAbsent
    case .seatingRule: .seatingRelease
    // What somebody answered is put right by a desk, as what it recorded.
    case .attendanceCheckIn: .attendanceArrive
    case .invitationAnswer: .invitationRecord
    case .partnershipTell: .partnershipReport
    default: self
    }
  }
}

extension Work {
  /// An act that nothing later builds on.
  fileprivate func past(_ number: Int, _ act: Act) throws -> PastAct {
    guard let entry = try store.act(number, in: trail) else {
      throw Failure.notFound(.noSuchAct(number: number))
    }
    let lines = try store.auditLines(of: [number], in: trail, most: Int(Int32.max))
    guard lines.allSatisfy({ $0.change != nil }) else {
      throw Refusal.pastWasErased(number: number)
    }
    let undoings = UndoneActs(try store.undoings(in: trail))
    if let by = undoings.by[number] { throw Refusal.undoneAlready(number: number, by: by) }
    let later = try store.changes(on: lines, of: number, in: trail, undoings)
    guard let last = later.first else {
      return PastAct(act: act, entry: entry, lines: try store.asMerged(lines))
    }
    var acts: [(Int, String)] = []
    for one in later where !acts.contains(where: { $0.0 == one.number }) {
      acts.append((one.number, one.act))
    }
    if let staying = acts.first(where: { Act(rawValue: $0.1)?.undoing == .never }) {
      throw Refusal.laterActStays(
        number: number, later: staying.0, act: staying.1, command: act.correction)
    }
    throw Refusal.laterActsBuildOnIt(
      number: number, later: last.number,
      problems: acts.map { .buildsOnIt(at: "act \($0.0)", act: $0.1) })
  }

  /// Does the contrary of an act; answers what is left to do.
  fileprivate mutating func undo(
    _ past: PastAct, as own: ReviewerEntry?, _ settings: Settings
  ) throws -> [Problem] {
    switch past.act {
    case .agendaAssign: try undoAssignment(past)
    case .agendaChange, .meetingPostpone, .meetingUpdate, .seatingTable:
      try undoChange(past, settings)
    case .applicationDrop: try undoDropping(past)
    case .applicationTellApart: try undoTellingApart(past)
    case .correspondenceAdd: try undoEntering(past)
    case .documentAuthor: try undoAuthor(past)
    case .documentRemind: try undoLetters(past)
    case .letterSign: try undoSigning(past)
    case .correspondenceAttach: try undoAttaching(past)
    case .participantAttend: try undoAttending(past, settings)
    case .commitmentAdd: try undoPromising(past)
    case .commitmentChange: try undoChanging(past)
    case .commitmentSettle: try undoSettling(past)
    case .partnershipAnnounce: try undoAnnouncing(past)
    case .partnershipAnswer: try undoAnswering(past)
    case .partnershipConfirm: try undoConfirming(past)
    case .partnershipEnd: try undoEnding(past)
    case .partnershipRemind: try undoInquiring(past)
    case .partnershipReport, .partnershipTell: try undoReporting(past)
    case .partnershipRecognise: try undoRecognising(past)
    case .projectAdd, .projectImport: try undoPlanning(past)
    case .projectChange, .projectFill, .projectLack, .projectSettle: try undoProject(past)
    case .recommendationAdd, .recommendationChange: try undoRecommending(past)
    case .recommendationAnswer: try undoAnsweringEarlier(past)
    case .partnerMeetingAnswer, .partnerMeetingOffer, .partnerMeetingRepair,
      .partnerMeetingWithdraw:
      try undoPartnerMeetings(past)
    case .invitationClose: try undoClosing(past)
    case .invitationExtend: try undoExtending(past)
    case .attendanceAbsent, .attendanceArrive, .attendanceCheckIn, .attendanceImport:
      try undoAttendance(past)
    case .participantTravel: try undoTravel(past)
    case .invitationAnswer, .invitationLeave, .invitationRecord: try undoAnswers(past, settings)
    case .invitationRemind: try undoLetters(past)
    case .personEdit: try undoCorrection(past)
    case .reviewImport, .reviewRecord: try undoReviews(past, as: own)
    case .seatingAbsent, .seatingPresent: try undoAbsences(past)
    case .seatingMove, .seatingSwap: try undoSeats(past)
    case .seatingRule: try undoRule(past)
    default: throw Refusal.neverUndone(number: past.entry.number, act: past.act.rawValue)
    }
  }

  /// Refuses where what an act changed is otherwise by now.
  static func requireSame(_ isSame: Bool, since past: PastAct) throws(Refusal) {
    guard isSame else {
      throw past.isOtherwise
    }
  }
}

extension Store {
  /// What later acts that stand changed of what these lines of an act left, the latest first.
  func changes(
    on lines: [AuditLineEntry], of number: Int, in trail: Meeting.ID?,
    _ undoings: UndoneActs
  ) throws -> [LaterChange] {
    try laterChanges(after: number, in: trail)
      .filter { undoings.stands($0.number, after: number) && $0.builds(on: lines) }
  }
}

extension AuditObject {
  /// What it is of, whoever may see it.
  fileprivate var withoutSecrecy: AuditObject { AuditObject(kind, id, beside: beside) }
}

/// Which acts of a trail were taken back, and by which.
struct UndoneActs {
  /// The act that took each one back, which was not taken back itself.
  private(set) var by: [Int: Int] = [:]
  private let undoing: Set<Int>

  /// - Parameter undoings: which act took which back, the latest first.
  init(_ undoings: [(number: Int, undoes: Int)]) {
    undoing = Set(undoings.map(\.number))
    for one in undoings where by[one.number] == nil { by[one.undoes] = one.number }
  }

  /// Whether an act stands, and takes back no other.
  func isDone(_ act: Int) -> Bool { by[act] == nil && !undoing.contains(act) }

  /// Whether an act stands, and is not only one that takes back another after `number`.
  func stands(_ act: Int, after number: Int) -> Bool {
    by[act] == nil && !by.contains { $0.value == act && $0.key > number }
  }
}

extension LaterChange {
  /// Kinds of objects of which acts change one column or another.
  private static let byColumn: Set<AuditObject.Kind> = [
    .commitment, .meeting, .organisation, .participant, .partnership, .person, .project,
    .recommendation, .review,
  ]

  /// Whether it changed what one of these lines left.
  fileprivate func builds(on lines: [AuditLineEntry]) -> Bool {
    let own = Self.columns(change)
    // Whether a letter left, and who follows on a seat, the database knows; chairs are planned anew.
    guard object.kind != .letter, object.kind != .seat, own != ["seat"] else { return false }
    guard Self.byColumn.contains(object.kind) else { return true }
    return lines.contains {
      $0.object.kind == object.kind && $0.object.id == object.id
        && $0.object.beside == object.beside && !Self.columns($0.change).isDisjoint(with: own)
    }
  }

  private static func columns(_ change: AuditChange?) -> Set<String> {
    Set(change?.before?.keys.map(\.self) ?? []).union(change?.after?.keys.map(\.self) ?? [])
  }
}
