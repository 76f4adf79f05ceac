import ConveneCore
import ConveneStore
import ConveneValues

/// What a step cleared.
package struct ClearedLetters: Sendable {
  package let letters: Int
  /// Who is asked now; nil where the letters go.
  package let next: String?
}

extension Secretariat {
  /// Letters that are cleared step by step and were not by all.
  package func clearancesWaiting(_ hand: MeetingInHand) async throws -> [WaitingClearance] {
    let actor = actor.id
    return try await look(.viewMeeting, in: hand) {
      try $0.clearancesWaiting(of: hand.id, for: actor)
    }
  }

  /// Says yes to letters as one of the steps that the meeting asks, in their order; with the last one
  /// they go.
  ///
  /// - Parameter step: as the meeting file names it.
  package func clearLetters(
    as step: String, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> ClearedLetters {
    try await perform(.letterClear, in: hand, dryRun: dryRun) { work in
      let all = try work.store.clearancesWaiting(of: hand.id, for: work.actor.id)
      let due = all.filter { $0.next?.step.sameName == step.sameName }
      guard let first = due.first else {
        let asked = Set(all.compactMap { $0.next?.step }).sorted()
        throw asked.isEmpty
          ? Refusal.nothingToApprove() : Refusal.nothingToClear(step: step, asked: asked)
      }
      let mine = due.filter(\.isMine)
      guard !mine.isEmpty else {
        throw Refusal.stepHeldByOthers(
          step: step, name: work.actor.name, accounts: first.next?.by ?? [])
      }
      let ready = mine.filter { !($0.isLast && $0.isOwn) }
      guard !ready.isEmpty else { throw Refusal.approvedByAnother(name: work.actor.name) }
      for one in ready {
        guard try work.store.clear(one, of: hand.id, at: work.now, by: work.actor.id) else {
          throw Refusal.meetingChangedMeanwhile(code: hand.meeting.code)
        }
      }
      let count = ready.reduce(0) { $0 + $1.letters }
      work.note(["step": first.next?.step ?? step, "letters": "\(count)"])
      let after = try work.store.clearancesWaiting(of: hand.id, for: work.actor.id)
        .first { one in ready.contains { $0.mailing == one.mailing } }
      return ClearedLetters(letters: count, next: after?.next?.step)
    }
  }
}
