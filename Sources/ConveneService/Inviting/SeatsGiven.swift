import ConveneCore
import ConveneSolvers
import ConveneStore
import ConveneValues
import Foundation

/// An open seat that is given to somebody else.
struct SeatToGive {
  /// Of who leaves: of the application or the substitute.
  let code: String
  let person: Person.ID
  /// Whose seat it is by the decision.
  let application: Application.ID
  /// The last invitation to it; nil where nobody was invited yet.
  let last: InvitationEntry?
  /// Who stands in and leaves.
  let substitute: SubstitutionEntry?
  /// Whether nobody has it just now.
  let isOpen: Bool

  /// Whether whoever leaves knows of the seat, and so is told that another has it.
  var isTold: Bool { last?.status.isUnderWay == true }
}

extension InvitationStatus {
  /// Whether it was issued and has not ended.
  fileprivate var isUnderWay: Bool { [.issued, .tentative, .accepted].contains(self) }
}

extension Work {
  /// The open seat that somebody has, or left while nobody follows.
  func seatToGive(_ code: String) throws -> SeatToGive {
    guard try !store.nominations(of: meeting).contains(where: { $0.code == code }) else {
      throw Refusal.nomineeReplacedBySender(code: code)
    }
    try refuseGuests([code])
    let selection = try store.selectionInForce(hand)
    guard selection.selection.signedAt != nil else { throw Refusal.notSigned() }
    let substitutes = try store.substitutions(in: meeting)
    let invitations = try store.invitations(of: meeting)
    func last(_ application: Application.ID) -> InvitationEntry? {
      let own = substitutes.filter { $0.seat == application }.map(\.invitation)
      return invitations.filter { $0.application == application || own.contains($0.id) }
        .max { $0.wave < $1.wave }
    }
    if let one = substitutes.first(where: { $0.code == code && $0.stands }) {
      return SeatToGive(
        code: code, person: one.person, application: one.seat, last: last(one.seat),
        substitute: one, isOpen: false)
    }
    let seats = try store.successions(in: meeting)
    guard let decision = selection.decisions.first(where: { $0.code == code }) else {
      throw Failure.noParticipant(code)
    }
    let given = seats.first { $0.application == decision.application }
    if let substitute = given?.substitute {
      throw Refusal.seatHasSubstitute(leaving: code, substitute: substitute)
    }
    guard decision.status == .selected || given?.isOpen == true else {
      throw Refusal.noSeatToGive(code: code)
    }
    return SeatToGive(
      code: code, person: decision.person, application: decision.application,
      last: last(decision.application), substitute: nil, isOpen: decision.status != .selected)
  }

  /// Ends what holds a seat, which is held from now on.
  mutating func leave(_ seat: SeatToGive) throws {
    if let substitute = seat.substitute {
      return try withdraw([substitute], as: .delegated, cause: .withdrawn)
    }
    guard !seat.isOpen else { return }
    if let invitation = seat.last {
      // Who was not written to yet delegates nothing.
      if [.draft, .approved].contains(invitation.status) {
        try end([invitation], as: .withdrawn)
      } else {
        try record([invitation], as: .delegated)
      }
    }
    try hold([(seat.application, .withdrawn)])
  }

  /// Substitutes give the seats back, which are held from now on.
  mutating func withdraw(
    _ substitutes: [SubstitutionEntry], as ended: InvitationStatus, cause: LeavingCause
  ) throws {
    let own = Set(substitutes.map(\.invitation))
    let invitations = try store.invitations(of: meeting).filter { own.contains($0.id) }
    try record(invitations, as: ended)
    for one in substitutes {
      try store.withdrawSubstitute(one.code, of: meeting, at: now)
      try store.unhold(one.seat, of: meeting)
      note(
        AuditObject(.application, one.seat), from: ["seat": one.code], to: ["seat": "held"])
    }
    try store.hold(substitutes.map { ($0.seat, cause) }, of: meeting, at: now)
  }

  /// The seats of whoever leaves go to whoever comes; nobody else moves.
  mutating func keepSeats(
    of leaver: Person.ID, for person: Person.ID, _ before: SatBefore
  ) throws -> (seats: [SeatEntry], broken: [Problem]) {
    guard let sat = before.plan else { return ([], []) }
    func handed(_ seats: [SeatEntry]) -> [SeatEntry] {
      seats.map { seat in
        seat.person != leaver
          ? seat
          : SeatEntry(round: seat.round, person: person, table: seat.table, seat: seat.seat)
      }
    }
    let seats = handed(sat.seats)
    let chart = try store.seatingChart(hand)
    let plan = chart.plan(of: seats)
    let findings = SeatingChecker(chart.problem).check(plan)
    try store.reseat(
      seats, locked: handed(sat.locked),
      figures: chart.figures(findings, atRandom: sat.figures.atRandom), of: meeting)
    noteSeats(from: sat.seats, to: seats)
    let broken = findings.broken.map(chart.inWords).filter { !sat.broken.contains($0) }
    return (seats.filter { $0.person == person }, broken)
  }
}

/// Who sat where before a seat was given to somebody else.
struct SatBefore {
  struct Plan {
    let seats: [SeatEntry]
    let locked: [SeatEntry]
    let figures: SeatingFigures
    let broken: [Problem]
  }

  /// Nil where nobody sits at a table.
  let plan: Plan?
  private let rules: [SeatingRule]

  init(_ store: Store, _ hand: MeetingInHand) throws {
    rules = try store.seatingRules(of: hand.id)
    let seats = try store.seats(of: hand.id)
    guard let figures = try store.seatingFigures(of: hand.id), !seats.isEmpty else {
      plan = nil
      return
    }
    let chart = try store.seatingChart(hand)
    plan = Plan(
      seats: seats, locked: try store.lockedSeats(of: hand.id), figures: figures,
      broken: SeatingChecker(chart.problem).check(chart.plan(of: seats)).broken
        .map(chart.inWords))
  }

  /// How many pairs somebody is one of.
  func rules(of person: Person.ID) -> Int {
    rules.count { $0.one == person || $0.other == person }
  }
}
