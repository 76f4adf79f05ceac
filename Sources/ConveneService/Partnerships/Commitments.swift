import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// What was promised in a meeting, by code.
  package func commitments(_ hand: MeetingInHand) async throws -> [Commitment] {
    try await look(.viewMeeting, in: hand) { try $0.commitments(of: hand.id) }
  }

  /// Keeps what somebody promised to do by a day.
  ///
  /// - Parameters:
  ///   - who: by the code of somebody in the meeting, or a part of the name of an organisation or person.
  ///   - with: the same of whom they do it with; nil where they do it alone.
  package func addCommitment(
    of who: String, with other: String?, to what: String, by due: Day, _ hand: MeetingInHand,
    dryRun: Bool = false
  ) async throws -> Commitment {
    let what = try what.keptText(at: "what")
    guard !what.isEmpty else { throw Refusal.promisedNothing() }
    return try await perform(.commitmentAdd, in: hand, dryRun: dryRun) { work in
      try work.requirePromised(by: due)
      let sides = try work.partners(
        [NewPartner(who: who, role: "–")] + (other.map { [NewPartner(who: $0, role: "–")] } ?? []))
      let one = Commitment(
        id: Self.newUUID(at: work.now),
        code: Commitment.code(try work.store.lastCommitment(of: hand.id) + 1), who: sides[0],
        with: sides.count > 1 ? sides[1] : nil, what: what, due: due)
      try work.store.add(one, to: hand.id, at: work.now)
      var told = ["commitment": one.code, "status": one.status.rawValue].merging(one.told) { $1 }
      told["who"] = one.who.name
      told["with"] = one.with?.name
      work.note(one.object, to: told)
      return one
    }
  }

  /// What was promised is done, or has ended.
  ///
  /// - Parameter reason: why it ended; of what is done what is remarked, or nothing.
  package func settleCommitment(
    _ code: String, as status: Commitment.Status, because reason: String = "",
    _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> Commitment {
    let reason = try reason.keptText(at: "reason")
    guard status != .ended || !reason.isEmpty else { throw Refusal.commitmentEndedWithoutReason() }
    return try await perform(.commitmentSettle, in: hand, dryRun: dryRun) { work in
      let one = try work.commitment(code)
      guard one.status == .open else { throw one.isSettled }
      try work.settle(one, as: status, because: reason)
      return try work.commitment(code)
    }
  }

  /// Something else is promised, or by another day.
  package func changeCommitment(
    _ code: String, to what: String?, by due: Day?, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> Commitment {
    let what = try what.map { try $0.keptText(at: "what") }
    guard what?.isEmpty != true else { throw Refusal.promisedNothing() }
    return try await perform(.commitmentChange, in: hand, dryRun: dryRun) { work in
      if let due { try work.requirePromised(by: due) }
      let one = try work.commitment(code)
      guard one.status == .open else { throw one.isSettled }
      try work.change(one, to: what ?? one.what, by: due ?? one.due)
      return try work.commitment(code)
    }
  }
}

extension Commitment {
  var object: AuditObject { AuditObject(.commitment, id) }

  var told: [String: String] { ["what": what, "due": due.description] }

  var isSettled: Refusal { .commitmentIsSettled(code: code) }
}

extension Work {
  /// Refuses a day that has passed where the meeting is: what is promised is yet to be done.
  fileprivate func requirePromised(by due: Day) throws(Refusal) {
    guard due < today else { return }
    throw .promisedForPast(day: due.description, today: today.description)
  }

  func commitment(_ code: String) throws -> Commitment {
    let code = code.uppercased()
    guard let one = try store.commitments(of: meeting).first(where: { $0.code == code }) else {
      throw Failure.notFound(.noSuchCommitment(code: code))
    }
    return one
  }

  fileprivate mutating func settle(
    _ one: Commitment, as status: Commitment.Status, because reason: String
  ) throws {
    try store.settle(
      commitment: one.code, as: status, because: reason, in: meeting, at: now)
    func columns(_ status: Commitment.Status, _ reason: String) -> [String: String] {
      ["status": status.rawValue, "because": reason].filter { !$0.value.isEmpty }
    }
    note(one.object, from: columns(one.status, one.reason), to: columns(status, reason))
  }

  fileprivate mutating func change(_ one: Commitment, to what: String, by due: Day) throws {
    guard what != one.what || due != one.due else { return }
    guard try store.change(commitment: one.code, to: what, by: due, in: meeting) else {
      throw one.isSettled
    }
    note(one.object, from: one.told, to: ["what": what, "due": due.description])
  }

  /// What was kept by mistake is taken away.
  mutating func undoPromising(_ past: PastAct) throws -> [Problem] {
    for (object, _, new) in past.changes(of: .commitment) {
      guard let new else { throw past.isOtherwise }
      let one = try commitment(object, since: past)
      try Self.requireSame(store.remove(commitment: one.code, from: meeting), since: past)
      note(object, from: new, to: nil)
    }
    return []
  }

  /// It is open, done or ended, and promised, as before.
  mutating func undoSettling(_ past: PastAct) throws -> [Problem] {
    for (object, old, new) in past.changes(of: .commitment) {
      let one = try commitment(object, since: past)
      if let was = old?["status"].flatMap(Commitment.Status.init(rawValue:)) {
        try Self.requireSame(one.status.rawValue == new?["status"], since: past)
        try settle(one, as: was, because: was == .open ? "" : old?["because"] ?? "")
      }
    }
    return []
  }

  mutating func undoChanging(_ past: PastAct) throws -> [Problem] {
    for (object, old, new) in past.changes(of: .commitment) {
      let one = try commitment(object, since: past)
      let isSame =
        one.status == .open && (new ?? [:]).allSatisfy { one.told[$0.key] == $0.value }
      try Self.requireSame(isSame, since: past)
      try change(
        one, to: old?["what"] ?? one.what, by: old?["due"].flatMap { Day($0) } ?? one.due)
    }
    return []
  }

  private func commitment(_ object: AuditObject, since past: PastAct) throws -> Commitment {
    guard let one = try store.commitments(of: meeting).first(where: { $0.id == object.id })
    else { throw past.isOtherwise }
    return one
  }
}
