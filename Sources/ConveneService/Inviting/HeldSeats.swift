import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// An open seat that somebody left, held until a named person says what becomes of it.
package struct HeldSeat: Sendable {
  package let seat: SuccessionEntry
  /// Code and name of who would follow; nil where nobody waits any more.
  package let next: (code: String, name: String)?
}

/// Somebody who waits for an open seat.
package struct PersonInLine: Sendable {
  package let code: String
  package let name: String
  /// What they would add to those who have a seat then.
  package let adds: Int
  /// For which they come before somebody else; empty as a rule.
  package let floors: [Floor]
}

/// Somebody who follows on a seat that was held.
package struct FollowedSeat: Sendable {
  package let leaving: String
  package let entering: String
  /// Who leaves.
  package let leaver: String
  /// Who follows.
  package let follower: String
  /// For which they come before somebody else; empty as a rule.
  package let floors: [Floor]
}

extension Secretariat {
  /// Who left open seats since the selection was signed, and who followed.
  package func successions(_ hand: MeetingInHand) async throws -> [SuccessionEntry] {
    try await look(.viewMeeting, in: hand) { try $0.successions(in: hand.id) }
  }

  /// Open seats that are held, in the order in which they were left.
  package func heldSeats(_ hand: MeetingInHand) async throws -> [HeldSeat] {
    try await look(.viewMeeting, in: hand) { store in try store.heldSeats(hand) }
  }

  /// Who would be called next from the waiting list, first called first.
  ///
  /// - Parameter leaving: codes of people who would leave their seats; nobody where one seat after
  ///   the other became free by itself.
  package func nextInLine(
    _ hand: MeetingInHand, count: Int, ifLeaving leaving: [String] = []
  ) async throws -> [PersonInLine] {
    try await look(.viewScores, in: hand) { store in
      let selection = try store.selectionInForce(hand)
      guard selection.selection.signedAt != nil else { throw Refusal.nothingSigned() }
      let seated = selection.decisions.filter { $0.status == .selected }.map(\.code)
      let unseated = leaving.filter { !seated.contains($0) }
      guard unseated.isEmpty else {
        throw Refusal.nobodysSeat(problems: unseated.map { .hasNoOpenSeat(at: $0) })
      }
      let held = try store.successions(in: hand.id).count(where: \.isHeld)
      let line = try store.waitingLine(hand)
      let wanted = held + (leaving.isEmpty ? count : Set(leaving).count)
      // Whoever follows on what is held already is who an invitation would go to now.
      var next = leaving.isEmpty && held > 0 ? line.following(on: held).steps : []
      next += line.following(on: wanted, without: Set(leaving)).steps.filter { step in
        !next.contains { $0.decision.code == step.decision.code }
      }.prefix(wanted - next.count)
      let people = try store.peopleByID(next.map(\.decision.person))
      return next.map {
        PersonInLine(
          code: $0.decision.code, name: people[$0.decision.person]?.name ?? "", adds: $0.adds,
          floors: hand.meeting.floors(named: $0.floors))
      }
    }
  }

  /// Invites on held seats whoever follows from the waiting list, keeping every floor.
  ///
  /// - Parameters:
  ///   - codes: whose seats; all that are held where there are none.
  ///   - deadline: the last day for the answers of those who follow.
  package func followSeats(
    of codes: [String] = [], _ hand: MeetingInHand, deadline: Day, dryRun: Bool = false
  ) async throws -> [FollowedSeat] {
    let settings = settings
    try settings.of(hand.meeting).refuseUndeliverable()
    return try await perform(.invitationFollow, in: hand, dryRun: dryRun) { work in
      let held = try work.held(codes)
      let scribe = try Scribe(work, settings, deadline: deadline)
      let followed = try work.follow(held, scribe: scribe)
      guard !followed.isEmpty else {
        throw Refusal.nobodyWaits()
      }
      return followed
    }
  }

  /// Leaves held seats free; each may still be filled later.
  package func leaveSeatsFree(of codes: [String] = [], _ hand: MeetingInHand) async throws
    -> [String]
  {
    try await perform(.invitationFollow, in: hand) { work in
      let free = try work.held(codes)
      try work.settle(free.filter(\.isHeld).map { ($0, nil) })
      return free.map(\.leaving)
    }
  }
}

extension Store {
  fileprivate func heldSeats(_ hand: MeetingInHand) throws -> [HeldSeat] {
    let held = try successions(in: hand.id).filter(\.isHeld)
    guard !held.isEmpty else { return [] }
    let next =
      try isWaitingClosed(of: hand.id)
      ? [] : waitingLine(hand).following(on: held.count).steps.map(\.decision)
    let people = try peopleByID(next.map(\.person))
    return held.enumerated().map { place, seat in
      let follower = next.indices.contains(place) ? next[place] : nil
      return HeldSeat(
        seat: seat, next: follower.map { ($0.code, people[$0.person]?.name ?? "") })
    }
  }
}

extension Work {
  /// Takes people out of their open seats, which are held from now on.
  mutating func hold(_ leaving: [(application: Application.ID, cause: LeavingCause)]) throws {
    guard !leaving.isEmpty else { return }
    let gone = leaving.map(\.application)
    try store.move(gone.sorted(), of: meeting, from: .selected, to: .withdrawn)
    for one in leaving {
      note(
        AuditObject(.application, one.application), from: ["status": "selected"],
        to: ["status": "withdrawn", "cause": one.cause.rawValue])
    }
    try store.hold(leaving.map { ($0.application, $0.cause) }, of: meeting, at: now)
  }

  /// Seats that are held or were left free: those of `codes`, or all that are held.
  func held(_ codes: [String]) throws -> [SuccessionEntry] {
    let open = try store.successions(in: meeting).filter(\.isOpen)
    guard !codes.isEmpty else {
      let held = open.filter(\.isHeld)
      guard !held.isEmpty else {
        throw Refusal.noSeatHeld()
      }
      return held
    }
    let unknown = codes.filter { code in !open.contains { $0.leaving == code } }
    guard unknown.isEmpty else {
      throw Failure.notFound(
        .notHeld(problems: unknown.map { .hasNoHeldSeat(at: $0) }))
    }
    return open.filter { codes.contains($0.leaving) }
  }

  /// Invites whoever follows on these seats; those of people never invited are filled without a
  /// letter, which goes out with all others.
  mutating func follow(_ held: [SuccessionEntry], scribe: Scribe) throws -> [FollowedSeat] {
    guard try !store.isWaitingClosed(of: meeting) else {
      throw Refusal.waitingIsClosed(code: hand.meeting.code)
    }
    let invitations = try store.invitations(of: meeting)
    let seats = Dictionary(
      try store.substitutions(in: meeting).map { ($0.invitation, $0.seat) },
      uniquingKeysWith: { $1 })
    // The last to whom a seat was offered, be it a substitute.
    let former = Dictionary(
      invitations.compactMap { one in (one.application ?? seats[one.id]).map { ($0, one) } },
      uniquingKeysWith: { $1 })
    let order =
      held.filter { former[$0.application] != nil } + held.filter { former[$0.application] == nil }
    let steps = try store.waitingLine(hand).following(on: held.count).steps
    let next = steps.map(\.decision)
    let filled = Array(zip(order, next))
    let called = Dictionary(steps.map { ($0.decision.code, $0) }, uniquingKeysWith: { $1 })
    try store.move(next.map(\.application), of: meeting, from: .waitlisted, to: .selected)
    for step in steps {
      // By what was called, as a named person confirmed it.
      let called = ["status": "selected", "adds": step.adds.asRoundedPoints]
      let floors = step.floors.joined(separator: " ")
      note(
        AuditObject(.application, step.decision.application), from: ["status": "waitlisted"],
        to: floors.isEmpty ? called : called.merging(["for floors": floors]) { $1 })
    }
    try settle(filled.map { ($0.0, $0.1.application) })
    let invited = filled.filter { former[$0.0.application] != nil }
    let wave = (invitations.map(\.wave).max() ?? 0) + 1
    let letters = try invite(
      invited.map(\.1.person), replacing: invited.compactMap { former[$0.0.application] },
      wave: wave, scribe: scribe)
    queue(letters, campaign: "wave-\(wave)")
    let people = try store.peopleByID(filled.map(\.1.person))
    return filled.map { seat, one in
      FollowedSeat(
        leaving: seat.leaving, entering: one.code, leaver: seat.name,
        follower: people[one.person]?.name ?? "",
        floors: hand.meeting.floors(named: called[one.code]?.floors ?? []))
    }
  }

  mutating func settle(_ seats: [(SuccessionEntry, entering: Application.ID?)]) throws {
    guard !seats.isEmpty else { return }
    try store.settle(
      seats.map { ($0.0.application, $0.entering) }, of: meeting, at: now)
    for (seat, entering) in seats {
      note(
        AuditObject(.application, seat.application),
        from: ["seat": seat.settled?.rawValue ?? "held"],
        to: ["seat": entering == nil ? "left_free" : "followed"])
    }
  }

  /// Gives a seat back to whoever left it, as long as nobody followed.
  mutating func takeBack(_ application: Application.ID, leftFor cause: LeavingCause) throws {
    try store.unhold(application, of: meeting)
    try store.move([application], of: meeting, from: .withdrawn, to: .selected)
    note(
      AuditObject(.application, application),
      from: ["status": "withdrawn", "cause": cause.rawValue], to: ["status": "selected"])
  }
}

extension Meeting {
  /// Floors by their names, in the order in which these are given.
  fileprivate func floors(named names: [String]) -> [Floor] {
    names.compactMap { name in floors.first { $0.name == name } }
  }
}
