import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Applications by people who may be nominated, by code; nobody reads or scores them until
  /// somebody decides it.
  package func heldApplications(_ hand: MeetingInHand) async throws -> [HeldApplication] {
    try await look(.receiveApplications, .viewScores, in: hand) { try $0.held(of: hand.id) }
  }

  /// Says that whoever applied is none of the nominated people whom they are held for.
  ///
  /// - Returns: for whom they were held.
  package func tellFromNominated(
    _ code: String, because reason: String, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> [HeldApplication] {
    let reason = try reason.keptWords(at: "reason")
    guard !reason.isEmpty else { throw Refusal.noReasonGiven() }
    return try await perform(.applicationTellApart, in: hand, dryRun: dryRun) { work in
      let found = try work.held(code.uppercased())
      try work.store.tellApart(
        found.map(\.nomination), application: found[0].application, in: hand.id, because: reason,
        at: work.now)
      work.note(
        AuditObject(.application, found[0].application),
        to: ["is not": found.map(\.nomination).joined(separator: " "), "because": reason])
      return found
    }
  }

  /// Says that whoever applied is the nominated person: the application is taken out.
  package func isNominated(
    _ code: String, as nomination: String, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> HeldApplication {
    try await perform(.applicationWithdraw, in: hand, dryRun: dryRun) { work in
      let (code, nomination) = (code.uppercased(), nomination.uppercased())
      // Until the signature the nomination waits, as there is no second draw.
      try work.store.refuseDrawn(hand)
      let found = try work.held(code)
      guard let one = found.first(where: { $0.nomination == nomination }) else {
        throw Refusal.notHeldFor(
          code: code, nomination: nomination, problems: found.map(\.problem))
      }
      let wanted = try work.store.applications(of: hand.id, [one.application])
      try wanted.refuseNotToWithdraw()
      try work.withdraw(wanted.map { ($0, "is nominated as \(nomination)") })
      return one
    }
  }
}

extension Work {
  /// For whom an application is held.
  fileprivate func held(_ code: String) throws -> [HeldApplication] {
    guard try store.applicationEntry(code, in: meeting) != nil else {
      throw Failure.notFound(.noSuchApplication(code: code))
    }
    let found = try store.held(of: meeting).filter { $0.code == code }
    guard !found.isEmpty else { throw Refusal.applicationNotHeld(code: code) }
    return found
  }

  /// What to tell of those who came in and may be nominated people, or whom those may be.
  func heldNotices(_ codes: [String]) throws -> [Problem] {
    let asked = Set(codes)
    return try store.held(of: meeting)
      .filter { asked.contains($0.code) || asked.contains($0.nomination) }.map(\.problem)
  }
}

extension Store {
  /// Refuses a signature, or to read some, while somebody who applied may be a nominated person.
  ///
  /// - Parameter codes: of the applications that are meant; all otherwise.
  func refuseHeld(_ hand: MeetingInHand, among codes: Set<String>? = nil) throws {
    let held = try held(of: hand.id).filter { codes?.contains($0.code) ?? true }
    guard !held.isEmpty else { return }
    throw Refusal.applicationsHeld(problems: held.map(\.problem))
  }

  /// The applications of a meeting without those that are held.
  func applicationsToRead(of meeting: Meeting.ID) throws -> [Application] {
    let held = Set(try held(of: meeting).map(\.application))
    return try applications(of: meeting).filter { !held.contains($0.id) }
  }
}
