import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// What recording who leaves or answers led to.
package struct AnswersRecorded: Sendable {
  /// Codes of those whose seats are held.
  package let held: [String]
  /// Those who follow, where that was asked for at once, or the meeting lets them by themselves.
  package let followed: [FollowedSeat]
  /// The last day for their answers.
  package var due: Day?
  /// Floors that cannot be held any more, with how far they can.
  package var unheld: [FloorHeld] = []
  /// Those of them that could before, or farther.
  package var lost: [FloorHeld] = []
}

extension Secretariat {
  /// Records answers; the open seat of whoever declines is held, or the next follows where the
  /// meeting says so.
  ///
  /// What was recorded by mistake is put right by recording the right answer, and a late one counts,
  /// as long as nobody followed on the seat. The same answer twice changes nothing but what it came
  /// with, where that is said.
  ///
  /// - Parameter follow: the last day for whoever follows, where they are to be invited at once.
  package func recordAnswers(
    _ answers: [AnswerReceived], _ hand: MeetingInHand, follow: Day? = nil, dryRun: Bool = false
  ) async throws -> AnswersRecorded {
    try refuseFollowing(follow, hand)
    let answers = try answers.map { answer in
      var one = answer
      one.said.by = try one.said.by.keptWords(at: "by")
      one.said.remark = try one.said.remark.keptWords(at: "remark")
      return one
    }
    let settings = settings
    return try await perform(.invitationRecord, in: hand, dryRun: dryRun) { work in
      let mayLeave = answers.contains { $0.status == .declined }
      let before = try mayLeave ? work.store.floorsHeld(hand) : []
      let done = try work.take(answers, follow: follow, settings)
      return try work.telling(floorsSince: before, of: done)
    }
  }

  /// Takes people out of their open seats, which are held, or filled where the meeting says so.
  ///
  /// Somebody who only waits leaves the list, and no seat is held.
  package func leave(
    _ codes: [String], cause: LeavingCause, _ hand: MeetingInHand, follow: Day? = nil,
    dryRun: Bool = false
  ) async throws -> AnswersRecorded {
    try refuseFollowing(follow, hand)
    let settings = settings
    return try await perform(.invitationLeave, in: hand, dryRun: dryRun) { work in
      let before = try work.store.floorsHeld(hand)
      let done = try work.leave(codes, cause: cause, follow: follow, settings)
      return try work.telling(floorsSince: before, of: done)
    }
  }

  /// Ends invitations whose last day has passed without an answer: open seats are held, places of
  /// guests are free.
  ///
  /// A nominated person's invitation has no end: a State is reminded, not refused.
  package func expireInvitations(
    _ hand: MeetingInHand, follow: Day? = nil, dryRun: Bool = false
  ) async throws -> (expired: [InvitationEntry], done: AnswersRecorded) {
    try refuseFollowing(follow, hand)
    let settings = settings
    return try await perform(.invitationLeave, in: hand, dryRun: dryRun) { work in
      let due = try work.store.invitations(of: hand.id).filter { invitation in
        [.issued, .tentative].contains(invitation.status) && invitation.track.isAnswered
          && invitation.deadline.map { $0 < work.today } ?? false
      }
      try work.end(due.filter(\.track.isByName), as: .expired)
      let open = due.filter { $0.track == .open }.map(\.code)
      guard !open.isEmpty else { return (due, AnswersRecorded(held: [], followed: [])) }
      let before = try work.store.floorsHeld(hand)
      let done = try work.leave(open, cause: .expired, follow: follow, settings)
      return (due, try work.telling(floorsSince: before, of: done))
    }
  }

  /// Whoever lets others follow may invite, and the letters can be handed over.
  private func refuseFollowing(
    _ follow: Day?, _ hand: MeetingInHand
  ) throws {
    guard follow != nil else { return }
    try require(.invitationFollow, in: hand)
    try settings.of(hand.meeting).refuseUndeliverable()
  }
}

extension InvitationStatus {
  fileprivate var hasEnded: Bool { [.declined, .expired, .withdrawn].contains(self) }
}

extension Work {
  /// The same with the floors that cannot be held any more.
  fileprivate func telling(
    floorsSince before: [FloorHeld], of done: AnswersRecorded
  ) throws -> AnswersRecorded {
    guard !before.isEmpty else { return done }
    var told = done
    let reachable = Dictionary(
      before.map { ($0.name, $0.reachable) }, uniquingKeysWith: { first, _ in first })
    told.unheld = try store.floorsHeld(hand).filter { !$0.canBeHeld }
    told.lost = told.unheld.filter { $0.reachable < reachable[$0.name] ?? .max }
    return told
  }

  /// Records answers; see `Secretariat.recordAnswers`.
  mutating func take(
    _ answers: [AnswerReceived], follow: Day?, _ settings: Settings
  ) throws -> AnswersRecorded {
    try refuseNominated(answers.map(\.code))
    try refuseSubstitutes(answers.map(\.code))
    try refuseWithdrawnGuests(answers.map(\.code))
    let byCode = Dictionary(
      try store.invitations(of: meeting).map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    let unknown = answers.filter { byCode[$0.code] == nil }
    guard unknown.isEmpty else {
      throw Failure.notFound(
        .notInvited(problems: unknown.map { .hasNoInvitation(at: $0.code) }))
    }
    let seats = try store.successions(in: meeting)
    var leaving: [Application.ID] = []
    var gone: [InvitationEntry] = []
    for answer in answers {
      guard let invitation = byCode[answer.code] else { continue }
      guard invitation.status != answer.status else {
        try attend(by: answer, settings)
        if !answer.said.isEmpty { try keep(answer.said, with: invitation) }
        continue
      }
      if let seat = seats.first(where: { $0.application == invitation.application }) {
        try refuseTaken(seat, answer)
        try takeBack(seat.application, leftFor: seat.cause)
      } else if invitation.track == .open, invitation.status.hasEnded {
        throw Refusal.noSeat(code: answer.code)
      }
      try record([invitation], as: answer.status, with: answer.said)
      try attend(by: answer, settings)
      if answer.status == .declined, invitation.status == .accepted { gone.append(invitation) }
      if answer.status == .declined, invitation.track == .open {
        leaving += [invitation.application].compactMap(\.self)
      }
    }
    try takeCalendarsBack(from: gone, settings)
    return try left(leaving, cause: .declined, follow: follow, settings)
  }

  /// Keeps what an answer came with, in the place of what the one before did.
  mutating func keep(_ said: AnswerSaid, with invitation: InvitationEntry) throws {
    try store.keep(said, with: invitation.id, of: meeting)
    note(said, with: invitation)
  }

  /// Notes what an answer came with, where the one before came with something else.
  mutating func note(_ said: AnswerSaid, with invitation: InvitationEntry) {
    guard said != invitation.said else { return }
    note(
      AuditObject(.invitation, invitation.id),
      from: invitation.said.isEmpty ? nil : invitation.said.told,
      to: said.isEmpty ? nil : said.told)
  }

  fileprivate mutating func leave(
    _ codes: [String], cause: LeavingCause, follow: Day?, _ settings: Settings
  ) throws -> AnswersRecorded {
    try refuseNominated(codes)
    try refuseGuests(codes)
    let standing = try store.substitutions(in: meeting).filter {
      $0.stands && codes.contains($0.code)
    }
    let decisions = try store.selectionInForce(hand).decisions
    try Self.refuseStrangers(
      codes.filter { code in !standing.contains { $0.code == code } }, decisions)
    let wanted = decisions.filter { codes.contains($0.code) }
    let waiting = wanted.filter { $0.status == .waitlisted }
    try store.move(waiting.map(\.application), of: meeting, from: .waitlisted, to: .withdrawn)
    for one in waiting {
      note(
        AuditObject(.application, one.application), from: ["status": "waitlisted"],
        to: ["status": "withdrawn"])
    }
    note(["cause": cause.rawValue])
    let leaving = wanted.filter { $0.status == .selected }
    if cause == .withdrawn {
      let theirs = Set(leaving.map(\.person) + standing.map(\.person))
      try takeCalendarsBack(
        from: store.invitations(of: meeting).filter {
          theirs.contains($0.person) && !$0.track.isByName && $0.status == .accepted
        }, settings)
    }
    try endInvitations(of: leaving, cause: cause)
    try withdraw(standing, as: .withdrawn, cause: cause)
    return try left(
      leaving.map(\.application), again: standing.map(\.seat), cause: cause, follow: follow,
      settings)
  }

  private static func refuseStrangers(_ codes: [String], _ decisions: [DecisionEntry]) throws {
    let status = Dictionary(
      decisions.map { ($0.code, $0.status) }, uniquingKeysWith: { first, _ in first })
    let strangers = codes.compactMap { code -> Problem? in
      switch status[code] {
      case .selected, .waitlisted: nil
      case .draft: .applicationIsDraft(at: code)
      case .submitted: .applicationIsSubmitted(at: code)
      case .underReview: .applicationIsUnderReview(at: code)
      case .notSelected: .applicationIsNotSelected(at: code)
      case .withdrawn: .applicationIsWithdrawn(at: code)
      case .late: .applicationIsLate(at: code)
      case nil: .applicationIsNotKnown(at: code)
      }
    }
    guard strangers.isEmpty else { throw Refusal.notInSeat(problems: strangers) }
  }

  /// Holds the seats of those who left, and fills them where that was asked for, or where the
  /// meeting lets the next follow without anybody being asked.
  ///
  /// - Parameter again: seats that substitutes left, which are held already.
  fileprivate mutating func left(
    _ leaving: [Application.ID], again: [Application.ID] = [], cause: LeavingCause, follow: Day?,
    _ settings: Settings
  ) throws -> AnswersRecorded {
    try hold(leaving.map { ($0, cause) })
    let free = Set(leaving + again)
    let held = try store.successions(in: meeting).filter { free.contains($0.application) }
    guard !held.isEmpty, let due = try follow ?? dueByItself else {
      return AnswersRecorded(held: held.map(\.leaving), followed: [])
    }
    if follow == nil { try settings.of(hand.meeting).refuseUndeliverable() }
    let scribe = try Scribe(self, settings, deadline: due)
    let followed = try self.follow(held, scribe: scribe)
    if follow == nil, !followed.isEmpty {
      note(["followed": "by the meeting's setting", "answers by": due.description])
    }
    let filled = Set(followed.map(\.leaving))
    return AnswersRecorded(
      held: held.map(\.leaving).filter { !filled.contains($0) }, followed: followed, due: due)
  }

  /// The last day for whoever follows by the meeting's own setting; nil where it has none, where no day
  /// is left before the meeting, and where the waiting list is closed.
  private var dueByItself: Day? {
    get throws {
      guard let days = hand.meeting.deciding?.nextFollows,
        try !store.isWaitingClosed(of: meeting)
      else { return nil }
      let due = Day(number: min(today.number + days, hand.meeting.starts.number - 1))
      return due < today ? nil : due
    }
  }

  /// Refuses another answer of somebody on whose seat others follow already.
  fileprivate func refuseTaken(_ seat: SuccessionEntry, _ answer: AnswerReceived) throws {
    if let substitute = seat.substitute {
      throw Refusal.seatHasSubstitute(leaving: seat.leaving, substitute: substitute)
    }
    guard let entering = seat.entering else { return }
    let day = Day(seat.at, inZone: hand.meeting.zone).description
    let problems = [
      Problem.answerNotRecordable(at: seat.leaving, answer: answer.status.rawValue)
    ]
    throw switch seat.cause {
    case .declined:
      Refusal.seatTakenAfterDeclining(
        leaving: seat.leaving, day: day, entering: entering, problems: problems)
    case .bounced:
      Refusal.seatTakenAfterBouncing(
        leaving: seat.leaving, day: day, entering: entering, problems: problems)
    case .expired:
      Refusal.seatTakenAfterSilence(
        leaving: seat.leaving, day: day, entering: entering, problems: problems)
    case .withdrawn:
      Refusal.seatTakenAfterWithdrawal(
        leaving: seat.leaving, day: day, entering: entering, problems: problems)
    }
  }

  /// Refuses an answer of a substitute, of whom none is asked.
  fileprivate func refuseSubstitutes(_ codes: [String]) throws {
    let standing = try store.substitutions(in: meeting).filter(\.stands)
    guard let one = standing.first(where: { codes.contains($0.code) }) else { return }
    throw Refusal.substituteAnswersNothing(code: one.code, name: one.name)
  }

  fileprivate mutating func endInvitations(
    of leaving: [DecisionEntry], cause: LeavingCause
  ) throws {
    let people = Set(leaving.map(\.person))
    let open = try store.invitations(of: meeting).filter {
      people.contains($0.person) && $0.track == .open && $0.status.isOpen
    }
    try end(open, as: cause == .expired ? .expired : .withdrawn)
  }

  /// Ends invitations that are open; who accepted gives place and seats back.
  mutating func end(_ open: [InvitationEntry], as ended: InvitationStatus) throws {
    for (status, group) in Dictionary(grouping: open, by: \.status).sorted(by: {
      $0.key.rawValue < $1.key.rawValue
    }) {
      guard status != .accepted else {
        try record(group, as: ended)
        continue
      }
      try store.move(group.map(\.id), of: meeting, from: status, to: ended)
      for one in group {
        note(
          AuditObject(.invitation, one.id), from: ["status": status.rawValue],
          to: ["status": ended.rawValue])
      }
      try stopLetters(to: group.map(\.person), with: ended)
    }
  }
}
