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
  /// Why; nil where another send has them in hand, or they wait for their time.
  package var why: (any Error)?
  /// Letters that wait until something of theirs is put right, while all others go.
  package var heldBack: [HeldBackLetter] = []
  /// Those that wait for another try, or until somebody sends them.
  package var postponed: PostponedLetters?
  /// Those that wait for a second person, or for a look at those before them.
  package var mailings: WaitingMailings?
  /// How many are printed and wait to be signed.
  package var toSign = 0
  /// Whether somebody waits for a link to sign in by, which an administrator alone hands over.
  package var signInsWait = false
}

/// What one way of handing letters over came to.
struct LettersHandedOver {
  var sent = 0
  var heldBack: [HeldBackLetter] = []
  /// Why it ended before all had gone.
  var why: (any Error)?
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
  private static let waiting: Set = ["queued", "sending", "unconfirmed"]

  /// Hands queued letters over, each marked before the next; returns how many went.
  package func sendLetters(_ hand: MeetingInHand) async throws -> Int {
    let done = try await handOver(hand) { false }
    if let why = done.why { throw why }
    return done.sent
  }

  /// Hands over what is queued; what cannot be handed over now waits, and is told.
  ///
  /// - Parameters:
  ///   - hurrying: also what was tried before and waits for its time.
  ///   - isStopped: looked at before every letter; those that are left wait.
  package func deliver(
    _ hand: MeetingInHand, hurrying: Bool = false,
    until isStopped: @escaping @Sendable () -> Bool = { false }
  ) async -> LetterDelivery {
    let before = (try? await waitingLetters(hand).waiting) ?? 0
    var heldBack = (try? await unwritableLetters(hand)) ?? []
    var (sent, stays, why) = (nil as Int?, 0, nil as (any Error)?)
    do {
      if hurrying {
        try await keep(.issueInvitations, in: hand) { try $0.hurryLetters(of: hand.id) }
      }
      let done = try await handOver(hand, until: isStopped)
      heldBack += done.heldBack
      (sent, stays, why) = (done.sent, done.heldBack.count, done.why)
    } catch {
      why = error
    }
    let waiting = (try? await waitingLetters(hand).waiting) ?? before
    heldBack += (try? await refusedLetters(hand)) ?? []
    let postponed = try? await postponedLetters(hand)
    let mailings = try? await waitingMailings(hand)
    return LetterDelivery(
      sent: sent ?? max(0, before - waiting),
      waiting: max(0, waiting - stays) + (mailings?.withLinks ?? 0), why: why,
      heldBack: heldBack, postponed: postponed, mailings: mailings,
      toSign: (try? await lettersThatWaitToBeSigned(hand)) ?? 0,
      signInsWait: (try? await signInsWaitForOthers(hand)) ?? false)
  }

  /// How many letters are queued, or in the hand of a send.
  package func waitingLetters(_ hand: MeetingInHand) async throws -> LetterDelivery {
    let waiting = try await letterCounts(hand).filter { Self.waiting.contains($0.status) }
    return LetterDelivery(sent: 0, waiting: waiting.reduce(0) { $0 + $1.letters })
  }

  /// Nothing is asked where no letters are sealed.
  private func lettersThatWaitToBeSigned(_ hand: MeetingInHand) async throws -> Int {
    guard hand.meeting.writing?.sealed?.isEmpty == false else { return 0 }
    return try await letterCounts(hand).filter { $0.status == LetterStatus.toSign.rawValue }
      .reduce(0) { $0 + $1.letters }
  }

  func postponedLetters(_ hand: MeetingInHand) async throws -> PostponedLetters? {
    try await look(.viewMeeting, in: hand) { try $0.postponedLetters(of: hand.id) }
  }

  package func letterCounts(_ hand: MeetingInHand) async throws -> [(
    kind: String, status: String, letters: Int
  )] {
    try await look(.viewMeeting, in: hand) { try $0.letterCounts(of: hand.id) }
  }

  func handOver(
    _ hand: MeetingInHand, until isStopped: @escaping @Sendable () -> Bool
  ) async throws -> LettersHandedOver {
    try require(.letterSend, in: hand)
    let settings = settings.of(hand.meeting)
    try settings.refuseUndeliverable()
    try await takeCalendarsBackOfPages(hand)
    let withLinks = try await writeWithLinks(hand)
    var done = LettersHandedOver()
    do {
      switch try settings.mailDestination() {
      case .maildir(let path): done = try await fill(Maildir(at: path), hand, until: isStopped)
      case .server(let server): done = try await post(hand, by: server, until: isStopped)
      }
    } catch  where withLinks > 0 {
      // What went is not told as nothing.
      done.why = error
    }
    done.sent += withLinks
    return done
  }

  /// Writes all letters that bear a link of their reader's own and are none of the outbox.
  ///
  /// - Returns: how many went.
  func writeWithLinks(_ hand: MeetingInHand) async throws -> Int {
    try await writeToApplicants(hand) + writeToReviewers(hand) + writeToPartners(hand)
      + writeToAccounts(hand)
  }

  private func fill(
    _ maildir: Maildir, _ hand: MeetingInHand, until isStopped: @escaping @Sendable () -> Bool
  ) async throws -> LettersHandedOver {
    let aged = now().addingTimeInterval(-Self.leftoversLast)
    try Failure.ofMail { try maildir.removeLeftovers(before: aged) }
    let (keys, file) = (try settings.keys.read(), settings.keys)
    return try await whileSending(hand) {
      var taken: [UUID: ClaimedLetter] = [:]
      var done = LettersHandedOver()
      do {
        while !isStopped() {
          let claimed = try await claim(hand, atMost: 50, lasting: 120)
          guard !claimed.isEmpty else { break }
          for letter in claimed { taken[letter.id] = letter }
          for letter in claimed where !isStopped() {
            do {
              let message = try keys.finished(letter, in: hand.id, file)
              try Failure.ofMail { try maildir.deliver(message, as: letter.messageID) }
            } catch let refusal as Refusal {
              done.heldBack.append(HeldBackLetter(name: letter.address, why: refusal))
              continue
            }
            if try await record(letter, as: .sent, hand) { done.sent += 1 }
            taken[letter.id] = nil
          }
        }
      } catch {
        try? await putBack(Array(taken.values), hand)
        throw error
      }
      try await putBack(Array(taken.values), hand)
      return done
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
        try await tellLetters(hand)
      }, body)
  }

  func claim(
    _ hand: MeetingInHand, atMost count: Int, lasting lease: TimeInterval
  ) async throws -> [ClaimedLetter] {
    let now = now()
    return try await keep(.issueInvitations, in: hand) { store in
      try store.claimLetters(
        of: hand.id, atMost: count, now: now, leaseUntil: now.addingTimeInterval(lease))
    }
  }

  /// Writes down what became of a letter, for good or until it is tried again; false where another
  /// send has taken it over meanwhile.
  func record(
    _ letter: ClaimedLetter, as status: LetterStatus, _ hand: MeetingInHand, nextTry: Date? = nil,
    reply: String = ""
  ) async throws -> Bool {
    try await perform(.letterSend, in: hand) { work in
      let isMarked = try work.store.mark(
        letter, of: hand.id, as: status, at: work.now, nextTry: nextTry, reply: reply)
      guard isMarked else { return false }
      work.note(
        AuditObject(.letter, letter.id), from: ["status": letter.waited.rawValue],
        to: ["status": status.rawValue])
      return true
    }
  }

  /// How many letters an act tells of.
  static var toldAtOnce: Int { 100 }

  /// Tells the trail which letters went of which it was not told.
  ///
  /// Each is marked before the next of its session; that somebody sent them is told of many at once.
  func tellLetters(_ hand: MeetingInHand) async throws {
    while try await look(.viewMeeting, in: hand, { try $0.lettersAreUntold(of: hand.id) }) {
      let told = try await perform(.letterSend, in: hand) { work in
        let letters = try work.store.untoldLetters(of: work.meeting, most: Self.toldAtOnce)
        for letter in letters {
          work.note(
            AuditObject(.letter, letter.id), from: ["status": letter.waited.rawValue],
            to: ["status": LetterStatus.sent.rawValue])
        }
        return letters.count
      }
      // The rest is in the hands of another send.
      guard told > 0 else { return }
    }
  }

  func putBack(_ letters: [ClaimedLetter], _ hand: MeetingInHand) async throws {
    guard !letters.isEmpty else { return }
    try await keep(.issueInvitations, in: hand) { try $0.putBack(letters, of: hand.id) }
  }
}
