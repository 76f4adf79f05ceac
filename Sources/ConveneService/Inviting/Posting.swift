import ConveneCore
import ConveneMail
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// How long a letter that is handed to a server belongs to one session, in seconds: longer than any
  /// server is waited for.
  private static let claimLasts: TimeInterval = 600
  /// How long a database that is away is waited for by whoever has a letter to write down that went.
  private static let databaseAwaited = Duration.seconds(30)

  /// Hands letters to a mail server over as many sessions as the setting says, each letter claimed by
  /// itself and marked before the next of its session.
  func post(
    _ hand: MeetingInHand, by server: MailServer, until isStopped: @escaping @Sendable () -> Bool
  ) async throws -> LettersHandedOver {
    let secret = try Failure.ofMail { try server.secret() }
    let round = PostingRound(server)
    // Who gives each letter a sender of its own needs a key, whether it has a link or not.
    if server.returns != nil { _ = try settings.keys.newest() }
    let keys = try settings.keys.read()
    let ledgers = try (0..<server.sessions).map { _ in try ledger(.issueInvitations, in: hand) }
    return try await whileSending(hand) {
      let sent = await withTaskGroup(of: Int.self) { group in
        for ledger in ledgers {
          group.addTask {
            let session = SMTPSession(server, secret: secret)
            let sent = await post(hand, over: session, ledger, round, keys, until: isStopped)
            await session.close()
            await ledger.close()
            return sent
          }
        }
        var sent = 0
        for await count in group { sent += count }
        return sent
      }
      try await tellLetters(hand)
      // Or the next send would lose as many again.
      if await round.isRefused { _ = try await pauseLetters(hand) }
      return LettersHandedOver(
        sent: sent, heldBack: await round.heldBack, why: await round.why)
    }
  }

  private func post(
    _ hand: MeetingInHand, over session: SMTPSession, _ ledger: Ledger, _ round: PostingRound,
    _ keys: KeyRing, until isStopped: @Sendable () -> Bool
  ) async -> Int {
    var (sent, untold) = (0, 0)
    var next = nil as ClaimedLetter?
    do {
      while await round.takeTurn(), !isStopped() {
        if next == nil { next = try await claim(hand, ledger) }
        guard let letter = next else { break }
        next = nil
        let message: [UInt8]
        do {
          message = try keys.finished(letter, in: hand.id, settings.keys)
        } catch let refusal {
          try await putOff(letter, saying: "\(refusal.code)", hand)
          await round.holdBack(HeldBackLetter(name: letter.address, why: refusal))
          continue
        }
        // Whom it comes back to is who is there now, whatever the letter says.
        let outcome = await session.send(
          message, from: round.sender(of: letter, hand, keys), to: letter.address)
        if case .accepted(let reply) = outcome {
          let done = try await pass(letter, hand, ledger, reply: reply, round)
          next = done.next
          if done.isMarked { (sent, untold) = (sent + 1, untold + 1) }
        } else {
          try await record(letter, outcome, hand)
        }
        if untold == Self.toldAtOnce {
          try await tellLetters(hand)
          untold = 0
        }
        await round.learn(outcome)
      }
      try await putBack([next].compactMap(\.self), hand)
    } catch {
      try? await putBack([next].compactMap(\.self), hand)
      await round.stop(error)
    }
    return sent
  }

  private func claim(_ hand: MeetingInHand, _ ledger: Ledger) async throws -> ClaimedLetter? {
    let now = now()
    return try await ledger.run {
      try $0.claimLetters(
        of: hand.id, atMost: 1, now: now, leaseUntil: now.addingTimeInterval(Self.claimLasts))
    }.first
  }

  /// Writes down that a letter went, and claims the next, in one statement.
  ///
  /// Nobody else knows that it went: where the database is away this is tried again until it is back,
  /// or the letter would go twice. The round ends then, as others no longer know that this send lives.
  private func pass(
    _ letter: ClaimedLetter, _ hand: MeetingInHand, _ ledger: Ledger, reply: String,
    _ round: PostingRound
  ) async throws -> (isMarked: Bool, next: ClaimedLetter?) {
    let end = ContinuousClock.now + Self.databaseAwaited
    var lost: (any Error)?
    while true {
      let (now, isFirst) = (now(), lost == nil)
      do {
        let done = try await ledger.run {
          try $0.pass(
            letter, of: hand.id, at: now, reply: reply,
            claimingNext: isFirst && !round.isSlow,
            leaseUntil: now.addingTimeInterval(Self.claimLasts))
        }
        if let lost { await round.stop(lost) }
        return (done.isMarked || !isFirst, done.next)
      } catch  where Failure(ofDatabase: error) != nil && ContinuousClock.now < end {
        lost = lost ?? error
        try await Task.sleep(for: .milliseconds(200))
      }
    }
  }

  /// Writes down why a letter did not go.
  private func record(
    _ letter: ClaimedLetter, _ outcome: MailOutcome, _ hand: MeetingInHand
  ) async throws {
    let next = now().addingTimeInterval(letter.delay)
    let isGivenUp = letter.isGivenUp(at: now())
    switch outcome {
    case .accepted: break
    case .refused(let reply):
      _ = try await record(letter, as: .failed, hand, reply: reply)
    case .later(let reply) where isGivenUp, .unconfirmed(let reply) where isGivenUp:
      _ = try await record(letter, as: .failed, hand, reply: reply)
    case .unconfirmed(let reply):
      _ = try await record(letter, as: .unconfirmed, hand, nextTry: next, reply: reply)
    case .later(let reply): try await putOff(letter, saying: reply, hand)
    case .unreachable:
      try await putBack([letter], hand)
    }
  }

  /// Lets a letter wait for another try, which nobody would ask the trail for.
  private func putOff(
    _ letter: ClaimedLetter, saying reply: String, _ hand: MeetingInHand
  ) async throws {
    let now = now()
    try await keep(.issueInvitations, in: hand) {
      _ = try $0.mark(
        letter, of: hand.id, as: .queued, at: now, nextTry: now.addingTimeInterval(letter.delay),
        reply: reply)
    }
  }

  /// Letters that were refused or came back for good, which wait for somebody.
  package func refusedLetters(_ hand: MeetingInHand) async throws -> [HeldBackLetter] {
    try await look(.viewMeeting, in: hand) { store in
      try store.refusedLetters(of: hand.id).map {
        HeldBackLetter(
          name: $0.name,
          why: $0.cameBack == nil ? .letterRefused(reply: $0.reply) : .letterCameBack())
      }
    }
  }

  /// Letters that wait do so until somebody sends them; returns how many.
  ///
  /// Whoever hands letters over finishes the one in hand.
  package func pauseLetters(_ hand: MeetingInHand) async throws -> Int {
    try await perform(.letterPause, in: hand) { work in
      let paused = try work.store.pauseLetters(of: hand.id)
      if !paused.isEmpty { work.note(["letters": "\(paused.count)"]) }
      return paused.count
    }
  }
}

extension ClaimedLetter {
  /// How long a letter is tried that is put off again and again.
  private static let lastsFor: TimeInterval = 5 * 24 * 3600
  /// Before it is given up: it may have waited for somebody longer than for its server.
  private static let leastTries = 5

  fileprivate func isGivenUp(at instant: Date) -> Bool {
    tries >= Self.leastTries && instant.timeIntervalSince(queued) > Self.lastsFor
  }

  /// Seconds to its next try.
  fileprivate var delay: TimeInterval {
    let delays: [TimeInterval] = [60, 300, 900, 3600, 4 * 3600]
    return delays[min(tries, delays.count - 1)]
  }
}

/// What the sessions of one send share: how fast letters go, and when there is no use in going on.
private actor PostingRound {
  private static let mostFailures = 3
  /// A server that takes nothing from us says so to every letter, and each would be lost.
  private static let mostRefusals = 5

  private let server: MailServer
  private(set) var why: (any Error)?
  private var failures = 0
  private var refusals = 0
  private(set) var heldBack: [HeldBackLetter] = []
  var isRefused: Bool { refusals >= Self.mostRefusals }
  private var next = ContinuousClock.now

  init(_ server: MailServer) { self.server = server }

  /// Whether letters wait for their turn, so that none is claimed before it has come.
  nonisolated var isSlow: Bool { server.rate != nil }

  /// Where a letter comes back to: by its tag, where the setting has one.
  nonisolated func sender(
    of letter: ClaimedLetter, _ hand: MeetingInHand, _ keys: KeyRing
  ) -> String {
    let tagged = keys.newest.flatMap { key in
      server.sender(tagged: ReturnTag.text(of: letter.id, meeting: hand.id.uuid, key: key))
    }
    return tagged ?? hand.meeting.convener.email
  }

  /// Waits until the next letter may go; false where none shall.
  func takeTurn() async -> Bool {
    if let rate = server.rate {
      let turn = max(next, .now)
      next = turn + Duration.seconds(60) / rate
      try? await Task.sleep(until: turn)
    }
    return why == nil
  }

  func learn(_ outcome: MailOutcome) async {
    switch outcome {
    case .unreachable(let reason):
      failures += 1
      guard failures < Self.mostFailures else {
        return stop(
          Failure.unavailable(.mailServerUnreachable(server: "\(server)", reason: reason)))
      }
      try? await Task.sleep(for: .seconds(1))
    case .refused(let reply):
      (failures, refusals) = (0, refusals + 1)
      if isRefused {
        stop(
          Failure.unavailable(
            .mailServerRefuses(server: "\(server)", count: refusals, reason: reply)))
      }
    case .accepted: (failures, refusals) = (0, 0)
    case .later, .unconfirmed: failures = 0
    }
  }

  func holdBack(_ letter: HeldBackLetter) { heldBack.append(letter) }

  /// The first reason is the one that is told.
  func stop(_ error: any Error) { why = why ?? error }
}
