import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Work {
  /// As many letters go before the others.
  static var firstLetters: Int { 5 }
  /// Of as many, or more, a few go first whatever they say.
  static var manyLetters: Int { 100 }

  /// As much goes to the database at once; letters with enclosures are large.
  private static var mostBytes: Int { 64 << 20 }

  /// Queues the letters of the act, to wait for a second person where the meeting asks, and but for a
  /// few for a look at these where they are many, or say otherwise than what somebody looked at.
  mutating func enqueueLetters() throws {
    // Those that are signed wait for that alone, and are looked at one by one.
    let drafts = letters.flatMap(\.drafts).filter { !$0.isToSign }
    let asks = !drafts.isEmpty && isAsking
    let holds =
      try drafts.count > Self.firstLetters
      && (drafts.count >= Self.manyLetters || store.areReworded(drafts, of: meeting))
    let mailing = asks || holds ? try add(mailingOf: drafts.count, asks: asks, holds: holds) : nil
    let first = holds ? drafts.first(Self.firstLetters) : []
    for (campaign, drafts) in letters {
      for part in drafts.parted(by: Self.mostBytes) {
        try store.enqueue(
          part, campaign: campaign, in: meeting, at: now, mailing: mailing, first: first)
      }
    }
  }
}

extension Work {
  /// What many letters wait with that are queued in parts, and which of the first part go before all.
  mutating func openMailing(
    of total: Int, beginning drafts: [LetterDraft]
  ) throws -> (id: UUID, first: [UUID]) {
    (
      try add(mailingOf: total, asks: isAsking, holds: true),
      drafts.first(Self.firstLetters)
    )
  }

  /// Whether letters wait for somebody else than who queues them.
  var isAsking: Bool { hand.meeting.asksForTwoToWrite || hand.meeting.isClearing }

  mutating func add(mailingOf count: Int, asks: Bool, holds: Bool) throws -> UUID {
    let mailing = Secretariat.newUUID(at: now)
    try store.add(
      mailing: mailing, letters: count, asks: asks, holds: holds,
      isCleared: asks && hand.meeting.isClearing, of: meeting, at: now, by: actor.id)
    if asks { note(["to be approved": "\(count)"]) }
    if holds { note(["held": "\(count - Self.firstLetters)"]) }
    return mailing
  }
}

extension [LetterDraft] {
  /// The same in runs of which none but of one letter is larger.
  fileprivate func parted(by most: Int) -> [[LetterDraft]] {
    var (runs, size) = ([[LetterDraft]](), 0)
    for draft in self {
      let own = draft.message.utf8.count
      if runs.isEmpty || size + own > most {
        runs.append([])
        size = 0
      }
      runs[runs.count - 1].append(draft)
      size += own
    }
    return runs
  }

  /// So many of them, one of each wording as far as they reach.
  fileprivate func first(_ count: Int) -> [UUID] {
    var seen: Set<String> = []
    let telling = filter { seen.insert($0.wording).inserted }
    let ids = (telling + self).map(\.id)
    var taken: Set<UUID> = []
    return [UUID](ids.filter { taken.insert($0).inserted }.prefix(count))
  }
}

extension Secretariat {
  /// Letters that wait for somebody before they go.
  package func waitingMailings(_ hand: MeetingInHand) async throws -> WaitingMailings {
    let actor = actor.id
    return try await look(.viewMeeting, in: hand) {
      try $0.waitingMailings(of: hand.id, for: actor)
    }
  }

  /// Approves that letters go which somebody else queued; returns how many.
  package func approveLetters(_ hand: MeetingInHand, dryRun: Bool = false) async throws -> Int {
    try await perform(.letterApprove, in: hand, dryRun: dryRun) { work in
      let waiting = try work.store.waitingMailings(of: hand.id, for: work.actor.id)
      guard waiting.unapproved > 0 else { throw Refusal.nothingToApprove() }
      guard waiting.unapproved > waiting.ownUnapproved else {
        throw Refusal.approvedByAnother(name: work.actor.name)
      }
      let approved = try work.store.approveMailings(
        of: hand.id, at: work.now, by: work.actor.id)
      work.note(["letters": "\(approved)"])
      return approved
    }
  }

  /// Lets all letters go that wait for a look at those before them; returns how many.
  package func goOnWithLetters(_ hand: MeetingInHand, dryRun: Bool = false) async throws -> Int {
    try await perform(.letterGoOn, in: hand, dryRun: dryRun) { work in
      let waiting = try work.store.waitingMailings(of: hand.id, for: work.actor.id)
      guard waiting.held > 0 else { throw Refusal.nothingHeld() }
      try work.store.continueMailings(of: hand.id, at: work.now, by: work.actor.id)
      let left = try work.store.waitingMailings(of: hand.id, for: work.actor.id).held
      guard left < waiting.held else {
        throw Refusal.firstNotGone(count: waiting.firstWaiting)
      }
      work.note(["letters": "\(waiting.held - left)"])
      return waiting.held - left
    }
  }
}
