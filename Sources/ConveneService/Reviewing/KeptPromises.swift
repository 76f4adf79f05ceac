import ConveneCore
import ConveneStore
import ConveneValues

/// What reviewers are shown of an applicant's promises at an earlier meeting.
package struct RecalledPromise: Sendable {
  /// The code of the application.
  package let application: String
  package let kept: KeptCommitment
}

extension Secretariat {
  /// Shows reviewers which promises applicants made at the meeting before, and kept; or nothing any more.
  ///
  /// It reaches from one meeting into another, so it asks for a permission on both. Brought over is what
  /// somebody who came there promised by their own name and what was recorded as done, of applicants who meet
  /// every gate of this call, consent among them; and only where both meetings have one convener. What was
  /// shown before is replaced. Nothing of it goes into a score.
  ///
  /// - Returns: what they are shown, by application; hidden as long as sheets are blind.
  package func recallPromises(
    _ hand: MeetingInHand, hiding: Bool = false, dryRun: Bool = false
  ) async throws -> [RecalledPromise] {
    try require(.reviewRecall, in: hand)
    guard !hiding else {
      return try await perform(.reviewRecall, in: hand, dryRun: dryRun) { work in
        try work.store.hideKept(in: hand.id)
        work.noteChanged(AuditObject(.meeting, hand.id))
        return []
      }
    }
    let series = try await series(upTo: hand).dropLast()
    guard !series.isEmpty else { throw Refusal.followsNone(code: hand.meeting.code) }
    var kept: [(earlier: MeetingInHand, promises: [KeptPromise])] = []
    for earlier in series {
      guard earlier.meeting.convener.isSame(as: hand.meeting.convener) else {
        throw Refusal.otherConvener(code: hand.meeting.code, earlier: earlier.meeting.code)
      }
      kept.append(
        (
          earlier,
          try await look(.keepPartnerships, in: earlier) {
            try $0.keptPromises(at: earlier.id)
          }
        ))
    }
    let found = kept
    return try await perform(.reviewRecall, in: hand, dryRun: dryRun) { work in
      try work.store.hideKept(in: hand.id)
      let gates = Set(hand.meeting.rubric.gates.map(\.code))
      let open = try work.store.applications(of: hand.id).filter {
        $0.status != .withdrawn && gates.isSubset(of: $0.gates)
      }
      let byPerson = Dictionary(grouping: open, by: \.person)
      for (earlier, promises) in found {
        for promise in promises {
          for one in byPerson[promise.person] ?? [] {
            try work.store.show(
              promise, of: earlier.id, beside: one.id, in: hand.id, at: work.now)
          }
        }
      }
      let shown = try work.store.keptCommitments(of: hand.id)
      work.noteChanged(AuditObject(.meeting, hand.id))
      work.note(["shown": "\(shown.values.reduce(0) { $0 + $1.count })"])
      return shown.keys.sorted().flatMap { code in
        (shown[code] ?? []).map { RecalledPromise(application: code, kept: $0) }
      }
    }
  }
}

extension Convener {
  /// Whether it is the same organisation, by its name in a language of both.
  fileprivate func isSame(as other: Convener) -> Bool {
    name.byLanguage.contains { language, words in
      !words.isEmpty && other.name.byLanguage[language]?.sameName == words.sameName
    }
  }
}
