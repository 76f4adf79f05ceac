import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// What was confirmed of an application, or would be.
package struct ConfirmationDone: Sendable {
  package let code: String
  package let offers: [ConfirmedOffer]
  /// Whether scores rest on what counted before.
  package let isScored: Bool
}

/// Evidence that waits for somebody to look at it, with who claims it.
package struct WaitingClaim: Sendable {
  package let claim: OpenClaim
  package let name: String
}

extension Secretariat {
  /// Confirms the evidence of offers, or takes that back, until somebody signs.
  ///
  /// What the applicant claims stays as it is said; from now on what was seen counts.
  package func confirmEvidence(
    _ code: String, _ asked: ConfirmationAsked, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> ConfirmationDone {
    try await perform(.applicationConfirm, in: hand, dryRun: dryRun) { work in
      try work.confirm(code.uppercased(), asked)
    }
  }

  /// Claims that nobody looked at and that answer somebody's need, by code.
  package func openClaims(_ hand: MeetingInHand) async throws -> [WaitingClaim] {
    try await look(.receiveApplications, .recordReviews, in: hand) { store in
      let claims = OpenClaim.all(among: try store.applications(of: hand.id))
      let people = try store.peopleByID(Array(Set(claims.map(\.person))))
      return claims.map { WaitingClaim(claim: $0, name: people[$0.person]?.name ?? "") }
    }
  }
}

extension Work {
  fileprivate mutating func confirm(
    _ code: String, _ asked: ConfirmationAsked
  ) throws -> ConfirmationDone {
    let one = try store.applications([code], hand)[0]
    try Self.refuse(
      ApplicationChange(), of: one, newcomers: newcomerStatus(), ratings: [], in: hand)
    let changed = try one.confirming(asked)
    try store.unconfirm(
      changed.filter { $0.before != nil }.map(\.offer.answer), of: one.id, in: meeting)
    try store.confirm(
      changed.compactMap { one in one.after.map { (answer: one.offer.answer, evidence: $0) } },
      remark: asked.remark, of: one.id, in: meeting, at: now)
    if !changed.isEmpty {
      func columns(_ evidence: KeyPath<ConfirmedOffer, Offer.Evidence?>) -> [String: String] {
        Dictionary(
          changed.map {
            ("offer \($0.offer.answer)", ($0[keyPath: evidence] ?? .asserted).rawValue)
          },
          uniquingKeysWith: { $1 })
      }
      var after = columns(\.after)
      if !asked.remark.isEmpty { after["because"] = asked.remark }
      note(AuditObject(.application, one.id), from: columns(\.before), to: after)
    }
    return ConfirmationDone(
      code: code, offers: changed,
      isScored: try one.status != .late && !changed.isEmpty
        && store.latestScoringID(of: meeting) != nil)
  }
}
