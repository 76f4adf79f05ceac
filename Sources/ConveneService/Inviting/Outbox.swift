import ConveneCore
import ConveneMail
import ConveneStore
import ConveneValues
import Foundation

/// What became of the letters that were queued.
package struct LetterDelivery: Sendable {
  package let sent: Int
  /// How many are queued still.
  package let waiting: Int
  /// Why; nil where another send has them in hand.
  package var why: (any Error)?
  /// Letters that wait until something of theirs is put right, while all others go.
  package var heldBack: [HeldBackLetter] = []
}

/// A letter that cannot go as things are.
package struct HeldBackLetter: Sendable {
  /// Of whom it is for; the address where the letter is written already.
  package let name: String
  package let why: Refusal
}

extension Secretariat {
  /// What a killed delivery leaves in a maildir is rubbish after this time.
  private static let leftoversLast: TimeInterval = 36 * 3600

  /// Hands queued letters over, each marked before the next; returns how many went.
  package func sendLetters(_ hand: MeetingInHand) async throws -> Int {
    try await handOver(hand).sent
  }

  /// Hands over what is queued; what cannot be handed over now waits, and is told.
  package func deliver(_ hand: MeetingInHand) async -> LetterDelivery {
    let before = (try? await waitingLetters(hand).waiting) ?? 0
    var heldBack = (try? await heldBackLetters(hand)) ?? []
    do {
      let done = try await handOver(hand)
      heldBack += done.heldBack
      let waiting = (try? await waitingLetters(hand).waiting) ?? 0
      return LetterDelivery(
        sent: done.sent, waiting: max(0, waiting - done.heldBack.count), heldBack: heldBack)
    } catch {
      let waiting = (try? await waitingLetters(hand).waiting) ?? before
      return LetterDelivery(
        sent: max(0, before - waiting), waiting: waiting, why: error, heldBack: heldBack)
    }
  }

  /// How many letters are queued, or in the hand of a send.
  package func waitingLetters(_ hand: MeetingInHand) async throws -> LetterDelivery {
    let waiting = try await letterCounts(hand).filter { ["queued", "sending"].contains($0.status) }
    return LetterDelivery(sent: 0, waiting: waiting.reduce(0) { $0 + $1.letters })
  }

  package func letterCounts(_ hand: MeetingInHand) async throws -> [(
    kind: String, status: String, letters: Int
  )] {
    try await look(.viewMeeting, in: hand) { try $0.letterCounts(of: hand.id) }
  }

  private func handOver(
    _ hand: MeetingInHand
  ) async throws -> (sent: Int, heldBack: [HeldBackLetter]) {
    try require(.letterSend, in: hand)
    let settings = settings.of(hand.meeting)
    let maildir = try settings.maildir()
    try settings.refuseUndeliverable()
    let aged = now().addingTimeInterval(-Self.leftoversLast)
    try Failure.ofMail { try maildir.removeLeftovers(before: aged) }
    return try await whileSending(hand) {
      var taken: Set<UUID> = []
      var (sent, heldBack) = (0, [HeldBackLetter]())
      do {
        while true {
          let claimed = try await claim(hand)
          guard !claimed.isEmpty else { break }
          taken.formUnion(claimed.map(\.id))
          for letter in claimed {
            do {
              try Failure.ofMail { try maildir.deliver(letter.message, as: letter.messageID) }
            } catch let refusal as Refusal {
              heldBack.append(HeldBackLetter(name: letter.address, why: refusal))
              continue
            }
            try await mark(letter, hand)
            taken.remove(letter.id)
            sent += 1
          }
        }
      } catch {
        try? await putBack(taken, hand)
        throw error
      }
      try await putBack(taken, hand)
      return (sent, heldBack)
    }
  }

  /// Runs `body` as a send that others can tell of, after taking up what those that died left.
  package func whileSending<Value: Sendable>(
    _ hand: MeetingInHand, _ body: () async throws -> Value
  ) async throws -> Value {
    let now = now()
    return try await archive.whileSending(
      of: hand.id,
      release: { isAlone in
        try await keep(.issueInvitations, in: hand) {
          try $0.releaseLetters(of: hand.id, leasedUntil: isAlone ? .distantFuture : now)
        }
      }, body)
  }

  private func claim(_ hand: MeetingInHand) async throws -> [ClaimedLetter] {
    let now = now()
    return try await keep(.issueInvitations, in: hand) { store in
      try store.claimLetters(
        of: hand.id, atMost: 50, now: now, leaseUntil: now.addingTimeInterval(120))
    }
  }

  private func mark(_ letter: ClaimedLetter, _ hand: MeetingInHand) async throws {
    try await perform(.letterSend, in: hand) { work in
      guard try work.store.markSent([letter.id], of: hand.id, at: work.now) > 0 else { return }
      work.note(AuditObject(.letter, letter.id), from: ["status": "queued"], to: ["status": "sent"])
    }
  }

  private func putBack(_ letters: Set<UUID>, _ hand: MeetingInHand) async throws {
    guard !letters.isEmpty else { return }
    try await keep(.issueInvitations, in: hand) {
      try $0.putBack(Array(letters), of: hand.id)
    }
  }
}
