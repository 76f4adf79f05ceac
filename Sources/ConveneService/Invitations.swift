import ConveneCore
import ConveneDocuments
import ConveneMail
import ConveneStore
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

extension Secretariat {
  /// Invites all who are selected and not invited yet, and writes to all others, in one act.
  ///
  /// - Parameters:
  ///   - deadline: the last day on which an answer counts.
  ///   - drafting: only says how many letters there would be.
  /// - Returns: how many letters were queued, by kind.
  package func issueInvitations(
    _ hand: MeetingInHand, deadline: Day, drafting: Bool = false
  ) async throws -> [String: Int] {
    try actor.require(.issueInvitations)
    let (actor, now) = (actor, now())
    let scribe = try Scribe(hand.meeting, settings, deadline: deadline, written: now)
    return try await archive.write(in: hand.id) { store in
      let selection = try store.selectionInHand(hand)
      guard selection.selection.signedAt != nil else {
        throw Refusal(
          "not-signed", "Nobody signed the selection yet, so nobody is invited",
          advice: "A person with the right to: convene selection sign")
      }
      let invited = Set(try store.invitations(of: hand.id).map(\.person))
      let wave = (try store.invitations(of: hand.id).map(\.wave).max() ?? 0) + 1
      let fresh = selection.decisions.filter {
        $0.status == .selected && !invited.contains($0.person)
      }
      var letters = try store.invite(
        fresh.map(\.person), wave: wave, scribe: scribe, in: hand, drafting: drafting, by: actor,
        at: now)
      if invited.isEmpty {
        let others = selection.decisions.filter {
          $0.status != .selected && $0.status != .withdrawn
        }
        letters += try store.write(to: others, scribe: scribe, of: hand)
      }
      let counts = Dictionary(letters.map { ($0.kind, 1) }, uniquingKeysWith: +)
      guard !drafting, !letters.isEmpty else { return counts }
      try store.enqueue(letters, campaign: "wave-\(wave)", in: hand.id, at: now)
      try store.record(
        "invitation.issue", on: hand.meeting.code, in: hand.id, by: actor, at: now,
        counts.mapValues { "\($0)" })
      return counts
    }
  }

  /// Records answers; who declines is replaced at once from the waiting list, keeping every floor.
  ///
  /// - Returns: the codes of those invited in their stead.
  package func recordAnswers(
    _ answers: [AnswerReceived], _ hand: MeetingInHand, deadline: Day
  ) async throws -> [String] {
    try actor.require(.recordAnswers)
    let (actor, now) = (actor, now())
    let scribe = try Scribe(hand.meeting, settings, deadline: deadline, written: now)
    return try await archive.write(in: hand.id) { store in
      let invitations = try store.invitations(of: hand.id)
      let byCode = Dictionary(
        invitations.compactMap { entry in entry.code.map { ($0, entry) } },
        uniquingKeysWith: { $1 })
      let unknown = answers.filter { byCode[$0.code] == nil }
      guard unknown.isEmpty else {
        throw Failure.notFound(
          Refusal(
            "not-invited", "Some of these were not invited",
            advice: "See who was: convene invitation status",
            problems: unknown.map { Problem($0.code, "has no invitation") }))
      }
      var givenBack = 0
      for (status, group) in Dictionary(grouping: answers, by: \.status).sorted(by: {
        $0.key.rawValue < $1.key.rawValue
      }) {
        givenBack += try store.record(
          group.compactMap { byCode[$0.code] }, as: status, in: hand, at: now)
      }
      let left = answers.filter { $0.status == .declined }.compactMap { byCode[$0.code] }
      let replaced = try store.replace(
        left, wave: (invitations.map(\.wave).max() ?? 0) + 1, scribe: scribe, in: hand, by: actor,
        at: now)
      try store.record(
        "invitation.record", on: hand.meeting.code, in: hand.id, by: actor, at: now,
        [
          "answers": answers.map { "\($0.code) \($0.status.rawValue)" }.joined(separator: ", "),
          "invited instead": replaced.joined(separator: " "),
          "seats given back": "\(givenBack)",
        ])
      return replaced
    }
  }

  package func invitations(_ hand: MeetingInHand) async throws -> [InvitationEntry] {
    try actor.require(.viewMeeting)
    return try await archive.read(in: hand.id) { try $0.invitations(of: hand.id) }
  }

  /// Hands queued letters over, each marked before the next; returns how many went.
  package func sendLetters(_ hand: MeetingInHand) async throws -> Int {
    try actor.require(.issueInvitations)
    let maildir = try settings.maildir()
    try maildir.prepare()
    var sent = 0
    while true {
      let now = now()
      let claimed = try await archive.write(in: hand.id) { store in
        try store.releaseExpiredLeases(of: hand.id, now: now)
        return try store.claimLetters(
          of: hand.id, atMost: 50, now: now, leaseUntil: now.addingTimeInterval(120))
      }
      guard !claimed.isEmpty else { return sent }
      for letter in claimed { try maildir.deliver(letter.message, as: letter.messageID) }
      // A maildir takes the same message twice as once, so a batch may be marked together.
      try await archive.write(in: hand.id) { store in
        try store.markSent(claimed.map(\.id), of: hand.id, at: now)
      }
      sent += claimed.count
    }
  }

  package func letterCounts(_ hand: MeetingInHand) async throws -> [(
    kind: String, status: String, letters: Int
  )] {
    try actor.require(.viewMeeting)
    return try await archive.read(in: hand.id) { try $0.letterCounts(of: hand.id) }
  }
}

extension Store {
  /// Drafts, approves and issues invitations; returns their letters, not queued yet.
  fileprivate func invite(
    _ people: [Person.ID], replacing: [InvitationEntry] = [], wave: Int, scribe: Scribe,
    in hand: MeetingInHand, drafting: Bool, by actor: Actor, at now: Date
  ) throws -> [LetterDraft] {
    let drafts = people.enumerated().map { place, person in
      InvitationDraft(
        id: Identifier(Secretariat.newUUID(at: now)), person: person,
        replaces: replacing.indices.contains(place) ? replacing[place].id : nil)
    }
    let tokens = drafts.map { _ in Token() }
    let known = try peopleByID(people)
    let siteKey = try siteKey()
    let letters = try zip(drafts, tokens).compactMap { draft, token in
      try known[draft.person].map {
        try scribe.letter(
          .invitation, to: $0, invitation: draft.id, token: token, campaign: "wave-\(wave)",
          siteKey: siteKey)
      }
    }
    guard !drafting, !drafts.isEmpty else { return letters }
    let ids = drafts.map(\.id)
    try draft(drafts, in: hand.id, wave: wave, deadline: scribe.deadline)
    try move(ids, of: hand.id, from: .draft, to: .approved)
    try issue(ids, tokenHashes: tokens.map(\.hash), of: hand.id, at: now)
    return letters
  }

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

  /// Returns how many seats at tables were given back; until a repair the plan has gaps there.
  fileprivate func record(
    _ invitations: [InvitationEntry], as status: InvitationStatus, in hand: MeetingInHand,
    at now: Date
  ) throws -> Int {
    var givenBack = 0
    let had = invitations.filter { $0.status == .accepted }
    try answer(invitations.map(\.id), of: hand.id, with: status, at: now)
    for (track, group) in Dictionary(grouping: invitations, by: \.track) {
      if status == .accepted {
        try takePlaces(group.count, on: track, of: hand.id)
        try addParticipants(
          group.map { (person: $0.person, invitation: $0.id) },
          in: track == "open" ? "personal" : "government_designated", to: hand.id)
      } else {
        let leaving = had.filter { $0.track == track }
        guard !leaving.isEmpty else { continue }
        givenBack += try giveBackSeats(of: leaving.map(\.person), in: hand.id)
        try removeParticipants(leaving.map(\.person), from: hand.id)
        try takePlaces(-leaving.count, on: track, of: hand.id)
      }
    }
    return givenBack
  }

  /// Invites for each who left the first of the waiting list with whom every floor still holds.
  fileprivate func replace(
    _ left: [InvitationEntry], wave: Int, scribe: Scribe, in hand: MeetingInHand, by actor: Actor,
    at now: Date
  ) throws -> [String] {
    let leaving = left.filter { $0.track == "open" }
    guard !leaving.isEmpty else { return [] }
    let next = try succeed(
      leaving.compactMap { entry in entry.application.map { ($0, .declined) } }, in: hand,
      by: actor, at: now)
    let letters = try invite(
      next.map(\.person), replacing: leaving, wave: wave, scribe: scribe, in: hand,
      drafting: false, by: actor, at: now)
    if !letters.isEmpty {
      try enqueue(letters, campaign: "wave-\(wave)", in: hand.id, at: now)
    }
    return next.map(\.code)
  }
}

extension Store {
  /// Ends the invitations of those who leave their open seats and invites whoever follows.
  ///
  /// Whoever follows somebody not invited yet is invited with all others.
  func vacate(
    _ leaving: [DecisionEntry], cause: LeavingCause, scribe: Scribe, in hand: MeetingInHand,
    by actor: Actor, at now: Date
  ) throws -> [String] {
    guard !leaving.isEmpty else { return [] }
    let people = Set(leaving.map(\.person))
    let invitations = try invitations(of: hand.id)
    let open = invitations.filter {
      people.contains($0.person)
        && [.draft, .approved, .issued, .tentative, .accepted].contains($0.status)
    }
    let ended: InvitationStatus = cause == .expired ? .expired : .withdrawn
    for (status, group) in Dictionary(grouping: open, by: \.status).sorted(by: {
      $0.key.rawValue < $1.key.rawValue
    }) {
      if status == .accepted {
        _ = try record(group, as: ended, in: hand, at: now)
      } else {
        try move(group.map(\.id), of: hand.id, from: status, to: ended)
      }
    }
    // Those with an invitation first, so that each who follows fills the place of one of these.
    let order =
      leaving.filter { one in open.contains { $0.person == one.person } }
      + leaving.filter { one in !open.contains { $0.person == one.person } }
    let next = try succeed(
      order.map { ($0.application, cause) }, in: hand, by: actor, at: now)
    let invited = Array(next.prefix(open.count))
    guard !invited.isEmpty else { return [] }
    let wave = (invitations.map(\.wave).max() ?? 0) + 1
    let replaced = order.compactMap { one in open.first { $0.person == one.person } }
    let letters = try invite(
      invited.map(\.person), replacing: replaced, wave: wave, scribe: scribe, in: hand,
      drafting: false, by: actor, at: now)
    try enqueue(letters, campaign: "wave-\(wave)", in: hand.id, at: now)
    return invited.map(\.code)
  }
}
