import ConveneCore
import ConveneDocuments
import ConveneMail
import ConveneStore
import ConveneValues
import Foundation

/// An answer that came in, by the code of the application it belongs to.
package struct AnswerReceived: Sendable {
  package let code: String
  package let status: InvitationStatus

  package init(code: String, status: InvitationStatus) {
    self.code = code
    self.status = status
  }
}

/// What became of the letters that were queued.
package struct LetterDelivery: Sendable {
  package let sent: Int
  /// How many are queued still.
  package let waiting: Int
  /// Why; nil where another send has them in hand.
  package var why: (any Error)?
}

extension Secretariat {
  /// Invites all who are selected and not invited yet, and writes to all others, in one act.
  ///
  /// - Parameters:
  ///   - deadline: the last day on which an answer counts.
  ///   - dryRun: only says how many letters there would be.
  /// - Returns: how many letters were queued, by kind.
  package func issueInvitations(
    _ hand: MeetingInHand, deadline: Day, dryRun: Bool = false
  ) async throws -> [String: Int] {
    let settings = settings
    if !dryRun { try settings.refuseUndeliverable() }
    return try await perform(.invitationIssue, in: hand, dryRun: dryRun) { work in
      let store = work.store
      let scribe = try Scribe(work, settings, deadline: deadline)
      let selection = try store.selectionInForce(hand)
      guard selection.selection.signedAt == nil || selection.selection.isInForce else {
        throw Refusal.selectionSuperseded()
      }
      guard selection.selection.signedAt != nil else {
        throw Refusal.notSigned()
      }
      let invited = Set(try store.invitations(of: hand.id).map(\.person))
      let wave = (try store.invitations(of: hand.id).map(\.wave).max() ?? 0) + 1
      let fresh = selection.decisions.filter {
        $0.status == .selected && !invited.contains($0.person)
      }
      var letters = try work.invite(fresh.map(\.person), wave: wave, scribe: scribe)
      if invited.isEmpty {
        let others = selection.decisions.filter {
          $0.status != .selected && $0.status != .withdrawn
        }
        letters += try store.write(to: others, scribe: scribe, of: hand)
      }
      work.queue(letters, campaign: "wave-\(wave)")
      let counts = Dictionary(letters.map { ($0.kind.rawValue, 1) }, uniquingKeysWith: +)
      work.note(counts.mapValues { "\($0)" })
      return counts
    }
  }

  package func invitations(_ hand: MeetingInHand) async throws -> [InvitationEntry] {
    try await look(.viewMeeting, in: hand) { try $0.invitations(of: hand.id) }
  }

  /// Hands queued letters over, each marked before the next; returns how many went.
  package func sendLetters(_ hand: MeetingInHand) async throws -> Int {
    try require(.letterSend, in: hand)
    let maildir = try settings.maildir()
    try settings.refuseUndeliverable()
    var sent = 0
    while true {
      let now = now()
      let claimed = try await keep(.issueInvitations, in: hand) { store in
        try store.releaseExpiredLeases(of: hand.id, now: now)
        return try store.claimLetters(
          of: hand.id, atMost: 50, now: now, leaseUntil: now.addingTimeInterval(120))
      }
      guard !claimed.isEmpty else { return sent }
      try Failure.ofMail {
        for letter in claimed { try maildir.deliver(letter.message, as: letter.messageID) }
      }
      // A maildir takes the same message twice as once, so a batch may be marked together.
      try await perform(.letterSend, in: hand) { work in
        try work.store.markSent(claimed.map(\.id), of: hand.id, at: work.now)
        for letter in claimed {
          work.note(
            AuditObject(.letter, letter.id), from: ["status": "queued"], to: ["status": "sent"])
        }
      }
      sent += claimed.count
    }
  }

  /// Hands over what is queued; what cannot be handed over now waits, and is told.
  package func deliver(_ hand: MeetingInHand) async -> LetterDelivery {
    let before = (try? await waitingLetters(hand).waiting) ?? 0
    do {
      let sent = try await sendLetters(hand)
      let waiting = (try? await waitingLetters(hand).waiting) ?? 0
      return LetterDelivery(sent: sent, waiting: waiting)
    } catch {
      let waiting = (try? await waitingLetters(hand).waiting) ?? before
      return LetterDelivery(sent: max(0, before - waiting), waiting: waiting, why: error)
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
}

extension Work {
  /// Drafts, approves and issues invitations; returns their letters, not queued yet.
  mutating func invite(
    _ people: [Person.ID], replacing: [InvitationEntry] = [], wave: Int, scribe: Scribe
  ) throws -> [LetterDraft] {
    let drafts = people.enumerated().map { place, person in
      InvitationDraft(
        id: newID(), person: person,
        replaces: replacing.indices.contains(place) ? replacing[place].id : nil)
    }
    let tokens = drafts.map { _ in Token() }
    let known = try store.peopleByID(people)
    let siteKey = try store.siteKey()
    let letters = try zip(drafts, tokens).compactMap { draft, token in
      try known[draft.person].map {
        try scribe.letter(
          .invitation, to: $0, invitation: draft.id, token: token, campaign: "wave-\(wave)",
          siteKey: siteKey)
      }
    }
    guard !drafts.isEmpty else { return letters }
    let ids = drafts.map(\.id)
    try store.draft(drafts, in: meeting, wave: wave, deadline: scribe.deadline)
    try store.move(ids, of: meeting, from: .draft, to: .approved)
    try store.issue(ids, tokenHashes: tokens.map(\.hash), of: meeting, at: now)
    for id in ids {
      note(
        AuditObject(.invitation, id),
        to: ["status": "issued", "wave": "\(wave)", "deadline": scribe.deadline.description])
    }
    return letters
  }
}

extension Store {
  /// Letters to those on the waiting list and those not selected.
  fileprivate func write(
    to decisions: [DecisionEntry], scribe: Scribe, of hand: MeetingInHand
  ) throws -> [LetterDraft] {
    let people = try peopleByID(decisions.map(\.person))
    let siteKey = try siteKey()
    return try decisions.compactMap { decision in
      try people[decision.person].map { person in
        try scribe.letter(
          decision.outcome == .waitlisted
            ? .waitingList : .regret(decision.reason ?? .places),
          to: person, campaign: "decision", siteKey: siteKey)
      }
    }
  }

}

extension Work {
  /// Whoever leaves gives back their seats at tables; until a repair the plan has gaps there.
  mutating func record(
    _ invitations: [InvitationEntry], as status: InvitationStatus
  ) throws {
    let had = invitations.filter { $0.status == .accepted }
    try store.answer(invitations.map(\.id), of: meeting, with: status, at: now)
    for one in invitations {
      note(
        AuditObject(.invitation, one.id), from: ["status": one.status.rawValue],
        to: ["status": status.rawValue])
    }
    for (track, group) in Dictionary(grouping: invitations, by: \.track) {
      if status == .accepted {
        try store.takePlaces(group.count, on: track, of: meeting)
        try store.addParticipants(
          group.map { (person: $0.person, invitation: $0.id) },
          in: track == .open ? .personal : .governmentDesignated, to: meeting)
        for one in group {
          note(AuditObject(.participant, one.person), to: ["track": track.rawValue])
        }
      } else {
        let leaving = had.filter { $0.track == track }
        guard !leaving.isEmpty else { continue }
        let given = try store.giveBackSeats(of: leaving.map(\.person), in: meeting)
        if given > 0 { note(["seats given back": "\(given)"]) }
        try store.removeParticipants(leaving.map(\.person), from: meeting)
        try store.takePlaces(-leaving.count, on: track, of: meeting)
        for one in leaving {
          note(AuditObject(.participant, one.person), from: ["track": track.rawValue])
        }
      }
    }
  }
}
