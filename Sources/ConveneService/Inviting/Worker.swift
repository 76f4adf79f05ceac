import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// What one look at all meetings came to.
package struct WorkerRound: Sendable {
  package fileprivate(set) var sent = 0
  package fileprivate(set) var waiting = 0
  /// Before which there is nothing to do, unless something is queued.
  package fileprivate(set) var nextTry: Date?
  /// Why letters of a meeting were left.
  package fileprivate(set) var why: (any Error)?
  /// Whether somebody waits for a link to sign in by, which an administrator alone hands over.
  package fileprivate(set) var signInsWait = false
  fileprivate var now: Date

  package var isWorthTelling: Bool { sent > 0 || why != nil || signInsWait }

  /// How long a worker rests after this, and after so many rounds that failed one after the other.
  package func rest(after failures: Int) -> Duration {
    if failures > 0 { return .seconds(min(600, 30 << min(failures - 1, 5))) }
    let next = nextTry.map { max(1, $0.timeIntervalSince(now)) } ?? .infinity
    // Some may have missed the bell.
    return .seconds(min(600, next))
  }
}

extension Secretariat {
  /// Hands over the letters of every meeting whose letters the actor may send.
  package func handOverEverywhere(
    until isStopped: @escaping @Sendable () -> Bool
  ) async -> WorkerRound {
    var round = WorkerRound(now: now())
    // It hands over for months, and tells how many.
    let desk = unheard
    do {
      let actor = actor
      let codes = try await lookAnywhere(.viewCall) { store in
        try store.meetings().filter { actor.may(.issueInvitations, in: $0.id) }.map(\.code)
      }
      for code in codes where !isStopped() {
        let hand = try await meeting(code)
        try await desk.takeCalendarsBackOfPages(hand)
        if try await signInsWaitForOthers(hand) { round.signInsWait = true }
        guard try await waitingLetters(hand).waiting > 0 else {
          do {
            round.sent += try await desk.writeWithLinks(hand)
          } catch {
            round.why = round.why ?? error
          }
          continue
        }
        do {
          let done = try await desk.handOver(hand, until: isStopped)
          round.sent += done.sent
          round.why = round.why ?? done.why
        } catch {
          round.why = round.why ?? error
        }
        round.waiting += try await waitingLetters(hand).waiting
        let postponed = try await postponedLetters(hand)
        if let next = postponed?.nextTry, postponed?.arePaused == false {
          round.nextTry = min(round.nextTry ?? next, next)
        }
      }
    } catch {
      round.why = round.why ?? error
    }
    return round
  }

  /// Says something whenever letters are queued, until it is no longer listened to.
  package func letterAnnouncements() async throws -> AsyncThrowingStream<String, any Error> {
    try await archive.letterAnnouncements()
  }
}
