import ConveneCore
import ConveneStore
import Foundation

extension Secretariat {
  /// Takes people out of their open seats, each followed at once from the waiting list.
  ///
  /// Somebody who only waits leaves the list, and nobody follows.
  ///
  /// - Parameter deadline: the last day for the answers of those who follow.
  /// - Returns: the codes of those invited in their stead.
  package func leave(
    _ codes: [String], cause: LeavingCause, _ hand: MeetingInHand, deadline: Day
  ) async throws -> [String] {
    let settings = settings
    return try await perform(.invitationLeave, in: hand) { work in
      let store = work.store
      let scribe = try Scribe(hand.meeting, settings, deadline: deadline, written: work.now)
      let decisions = try store.selectionInHand(hand).decisions
      try Self.refuseStrangers(codes, decisions)
      let wanted = decisions.filter { codes.contains($0.code) }
      let waiting = wanted.filter { $0.status == .waitlisted }
      try store.move(
        waiting.map(\.application), of: hand.id, from: .waitlisted, to: .withdrawn)
      for one in waiting {
        work.note(
          AuditObject(.application, one.application), from: ["status": "waitlisted"],
          to: ["status": "withdrawn"])
      }
      work.note(["cause": cause.rawValue])
      return try work.vacate(
        wanted.filter { $0.status == .selected }, cause: cause, scribe: scribe)
    }
  }

  /// Ends invitations to open seats whose last day has passed without an answer.
  ///
  /// A nominated person's invitation has no end: a State is reminded, not refused.
  package func expireInvitations(_ hand: MeetingInHand, deadline: Day) async throws -> (
    expired: [String], invited: [String]
  ) {
    let today = Day(now(), inZone: hand.meeting.zone)
    let due = try await look(.recordAnswers, in: hand) { store in
      try store.invitations(of: hand.id).filter { invitation in
        [.issued, .tentative].contains(invitation.status) && invitation.track == "open"
          && invitation.deadline.map { $0 < today } ?? false
      }.compactMap(\.code)
    }
    guard !due.isEmpty else { return ([], []) }
    return (due, try await leave(due, cause: .expired, hand, deadline: deadline))
  }

  /// Who left open seats since the selection was signed, and who followed.
  package func successions(_ hand: MeetingInHand) async throws -> [SuccessionEntry] {
    try await look(.viewMeeting, in: hand) { try $0.successions(in: hand.id) }
  }

  /// Receives a person named by a State or an invited organisation, and acknowledges it.
  ///
  /// It takes no open place and nobody is scored, ranked, drawn or refused; what is beyond the
  /// nominated places is handed to a named officer.
  ///
  /// - Returns: whether it was handed over.
  package func receiveNomination(
    of person: Person, by organisation: Organisation.ID? = nil, reference: String,
    to hand: MeetingInHand, officer: Actor? = nil
  ) async throws -> Bool {
    try await perform(.nominationReceive, in: hand) { work in
      let store = work.store
      let officer = officer ?? work.actor
      if try store.people([person.id]).isEmpty { try store.add([person]) }
      let known = try store.nominations(of: hand.id).count
      let isSurplus = known >= hand.meeting.places.nominated
      try store.nominate(
        person.id, by: organisation, reference: reference, to: hand.id, at: work.now,
        officer: isSurplus ? officer.id : nil)
      work.note(
        AuditObject(.nomination, person.id),
        to: ["reference": reference, "handed to": isSurplus ? officer.name : ""])
      return isSurplus
    }
  }

  package func nominations(_ hand: MeetingInHand) async throws -> [NominationEntry] {
    try await look(.viewMeeting, in: hand) { try $0.nominations(of: hand.id) }
  }

  private static func refuseStrangers(_ codes: [String], _ decisions: [DecisionEntry]) throws {
    let status = Dictionary(
      decisions.map { ($0.code, $0.status) }, uniquingKeysWith: { first, _ in first })
    let strangers = codes.filter { ![.selected, .waitlisted].contains(status[$0]) }
    guard strangers.isEmpty else {
      throw Refusal(
        "not-in-seat", "Some of these neither have an open seat nor wait for one",
        advice: "See who does: convene selection list",
        problems: strangers.map { code in
          Problem(
            code,
            status[code].map { "is \($0.rawValue.replacing("_", with: " "))" } ?? "is not known")
        })
    }
  }
}

extension Work {
  /// Moves those who leave out of their open seats, and those in who follow; returns the latter.
  ///
  /// The waiting list is called in its order, passing over whoever would leave a floor out of reach
  /// that somebody else can hold.
  mutating func succeed(
    _ leaving: [(application: Application.ID, cause: LeavingCause)]
  ) throws -> [DecisionEntry] {
    let selection = try store.selectionInHand(hand)
    let gone = Set(leaving.map(\.application))
    let staying = selection.decisions.filter {
      $0.status == .selected && !gone.contains($0.application)
    }
    let waiting = selection.decisions.filter { $0.status == .waitlisted }
      .sorted { ($0.position ?? .max, $0.code) < ($1.position ?? .max, $1.code) }
    let seats = try Cohort(
      selection.ranking, hand.meeting, places: selection.codes(.selected).count
    ).seats()
    let succession = seats.succession(
      along: waiting.map(\.code), staying: Set(staying.map(\.code)))
    let next = waiting.filter { succession.entering.contains($0.code) }.prefix(leaving.count)
    try store.move(Array(gone).sorted(), of: meeting, from: .selected, to: .withdrawn)
    try store.move(next.map(\.application), of: meeting, from: .waitlisted, to: .selected)
    for one in Array(gone).sorted() {
      note(
        AuditObject(.application, one), from: ["status": "selected"], to: ["status": "withdrawn"])
    }
    for one in next {
      note(
        AuditObject(.application, one.application), from: ["status": "waitlisted"],
        to: ["status": "selected"])
    }
    try store.add(
      leaving.enumerated().map { place, leaver in
        SuccessionDraft(
          leaving: leaver.application, cause: leaver.cause,
          entering: place < next.count ? next[place].application : nil)
      }, to: meeting, at: now, by: actor)
    return Array(next)
  }
}
