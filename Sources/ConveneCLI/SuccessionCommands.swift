import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

extension InvitationCommand {
  struct Withdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Take people out of their seats at their wish; the seats are held.")
    @OptionGroup var leaving: Leaving

    func run() async throws { try await leaving.run(.withdrawn) }
  }

  struct Bounces: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "bounces",
      abstract: "Record that letters cannot reach people; the seats are held.")
    @OptionGroup var leaving: Leaving

    func run() async throws { try await leaving.run(.bounced) }
  }

  struct Expire: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "expire",
      abstract: "End invitations without an answer whose day has passed; the seats are held.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var following: Following

    func run() async throws {
      let due = try await options.atDesk {
        try await $0.expireInvitations($1, dryRun: true).expired
      }
      guard !due.isEmpty else {
        options.output.talk(options.output.phrases.noneOverdue)
        if options.common.json { try options.output.json(["held": [String](), "invited": []]) }
        return
      }
      let names = due.map { "\($0.code) \($0.name)" }.joined(separator: ", ")
      options.output.talk(options.output.phrases.overdueAre(people: names))
      try following.confirmation.ask(options.output) {
        $0.askEndInvitations(count: due.count)
      }
      try await following.run(options, on: []) { desk, hand, _, day, dryRun in
        try await desk.expireInvitations(hand, follow: day, dryRun: dryRun).done
      }
    }
  }

  struct Follow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "follow",
      abstract: "Say what becomes of seats that are held: the next are invited, or nobody.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Codes or parts of names of those who left; all seats that are held otherwise.")
    var applications: [String] = []
    @Option(help: "Last day for the answers of those who follow.") var deadline: String?
    @Flag(help: "Leave the seats free instead.") var leaveFree = false
    @Flag(help: "Only say who would follow.") var dryRun = false

    func validate() throws {
      guard leaveFree != (deadline != nil) else {
        throw ValidationError("Say either --deadline DAY for those who follow, or --leave-free")
      }
    }

    func run() async throws {
      let phrases = options.output.phrases
      let codes = try await options.atDesk(on: applications) { _, _, meant in meant.map(\.code) }
      guard let deadline else {
        try confirmation.ask(options.output, \.askLeaveSeatsFree)
        let free = try await options.atDesk { try await $0.leaveSeatsFree(of: codes, $1) }
        options.output.talk(phrases.leftFree(codes: free.joined(separator: ", ")))
        if options.common.json { try options.output.json(["left free": free]) }
        return
      }
      let day = try Send.day(deadline)
      let plan = try await options.atDesk {
        try await $0.followSeats(of: codes, $1, deadline: day, dryRun: true)
      }
      options.output.called(plan)
      guard !dryRun else {
        return options.output.talk(phrases.wouldBeInvited(people: phrases.following(plan)))
      }
      try confirmation.ask(options.output) { $0.invites(plan, by: day) }
      let (followed, letters) = try await options.atDesk { desk, hand in
        let followed = try await desk.followSeats(of: codes, hand, deadline: day)
        return (followed, await desk.deliver(hand))
      }
      options.output.talk(phrases.wereInvited(people: phrases.following(followed)))
      options.output.waiting(letters)
      let floors = try await options.atDesk { try await $0.floorsHeld($1) }
      options.output.short(floors)
      if options.common.json { try options.output.json(["invited": followed.map(\.entering)]) }
    }
  }
}

/// Whether those who follow are invited at once.
struct Following: ParsableArguments {
  @OptionGroup var confirmation: Confirmation
  @Option(
    help: """
      Last day for the answers of whoever follows; without it a seat that is left is held, unless \
      the meeting lets the next follow.
      """)
  var deadline: String?

  /// Records, after showing whom it would invite and which floors it would break, and asking.
  ///
  /// - Parameter leaves: whether somebody may leave a seat by it.
  func run(
    _ options: MeetingOptions, on applications: [String], leaves: Bool = true,
    _ record:
      @escaping @Sendable (
        Secretariat, MeetingInHand, _ codes: [String], Day?, _ dryRun: Bool
      ) async throws -> AnswersRecorded
  ) async throws {
    let day = try deadline.map(InvitationCommand.Send.day)
    let (plan, codes) = try await options.atDesk(on: applications) { desk, hand, meant in
      let codes = meant.map(\.code)
      let plan =
        day == nil && hand.meeting.deciding?.nextFollows == nil
          && (!leaves || hand.meeting.floors.isEmpty)
        ? nil : try await record(desk, hand, codes, day, true)
      return (plan, codes)
    }
    if let plan, !plan.lost.isEmpty {
      try confirmation.ask(options.output) { $0.loses(plan.lost) }
    }
    if let plan, let due = plan.due, !plan.followed.isEmpty {
      options.output.called(plan.followed)
      try confirmation.ask(options.output) { $0.invites(plan.followed, by: due) }
    }
    let (done, held, letters) = try await options.atDesk { desk, hand in
      let done = try await record(desk, hand, codes, day, false)
      let letters = done.followed.isEmpty ? nil : await desk.deliver(hand)
      let held = done.held.isEmpty ? [] : try await desk.heldSeats(hand)
      return (done, held.filter { done.held.contains($0.seat.leaving) }, letters)
    }
    let next = done.followed.map(\.entering)
    let phrases = options.output.phrases
    options.output.talk(
      next.isEmpty
        ? phrases.answerRecorded
        : phrases.answerRecordedInvited(
          codes: done.followed.map { "\($0.entering) \($0.follower)" }
            .joined(separator: phrases.comma)))
    options.output.short(done.unheld)
    options.output.held(held)
    if let letters { options.output.waiting(letters) }
    if options.common.json {
      try options.output.json([
        "held": done.held, "invited": next, "floors": done.unheld.map(\.name),
      ])
    }
  }
}

/// Who leaves, and whether those who follow are invited at once.
struct Leaving: ParsableArguments {
  @OptionGroup var options: MeetingOptions
  @OptionGroup var following: Following
  @Argument(help: "Codes of applications, such as A-0012, or parts of names.") var applications:
    [String]

  func run(_ cause: LeavingCause) async throws {
    try await following.run(options, on: applications) { desk, hand, codes, day, dryRun in
      try await desk.leave(codes, cause: cause, hand, follow: day, dryRun: dryRun)
    }
  }
}

extension Output {
  /// Floors that are short, each by name.
  func short(_ floors: [FloorHeld]) {
    notices(floors.compactMap { $0.notice(phrases.language) })
  }

  /// Who comes before others, and for which floors.
  fileprivate func called(_ followed: [FollowedSeat]) {
    for one in followed where !one.floors.isEmpty {
      talk(
        phrases.calledForFloors(
          code: "\(one.entering) \(one.follower)",
          floors: one.floors.map { $0.title[phrases.language] }))
    }
  }

  /// Who answered on a page since yesterday, and what.
  func answered(_ byPage: [InvitationEntry]) {
    guard !byPage.isEmpty else { return }
    let names = byPage.map { one in
      let remark = one.said.remark.isEmpty ? "" : "(\(one.said.remark))"
      return [one.code, one.name, phrases.state(one.status.rawValue), remark]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
    talk(
      phrases.dueAnswersByPage(count: byPage.count) + phrases.colon
        + names.joined(separator: phrases.comma))
  }

  /// Seats that are held, and what can be done about them.
  func held(_ held: [HeldSeat]) {
    guard !held.isEmpty else { return }
    notices(held.map(\.notice))
    guard held.contains(where: { $0.next != nil }) else {
      return next("convene invitation follow --leave-free")
    }
    next {
      $0.nextFollowHeld(
        command: "convene invitation follow --deadline DAY",
        other: "convene invitation follow --leave-free")
    }
  }

  /// Letters that cannot go as things are, each with whom it is for, why, and what helps.
  func heldBack(_ letters: [HeldBackLetter]) {
    guard !letters.isEmpty else { return }
    let worded = letters.map { ($0.name, phrases.wordedOut($0.why)) }
    let reasons = worded.map { name, why -> Problem in
      let problems = why.problems.map { "\($0.at): \($0.message)" }
      // What is wrong with a name may be that it has two lines.
      return .letterHeldBack(
        at: Self.oneLine(name),
        reason: Self.oneLine(([why.message] + problems).joined(separator: "; ")))
    }
    notices([.lettersHeldBack(at: "letters", count: letters.count)] + reasons)
    for advice in Set(worded.map(\.1.advice)).sorted() { next(advice) }
    guard letters.contains(where: { $0.why.code != "letter-refused" }) else { return }
    next("convene person import FILE --update; convene invitation send --deadline DAY")
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// Letters that are tried again later.
  private static func notices(of postponed: PostponedLetters) -> [Problem] {
    let unconfirmed: [Problem] =
      postponed.unconfirmed > 0
      ? [.lettersUnconfirmed(at: "letters", count: postponed.unconfirmed)] : []
    guard !postponed.arePaused, let next = postponed.nextTry else {
      return unconfirmed + [.lettersPaused(at: "letters", count: postponed.count)]
    }
    return unconfirmed + [
      .lettersPutOff(
        at: "letters", count: postponed.count,
        when: next.written(inZone: TimeZone.current.identifier),
        reply: postponed.reply)
    ]
  }

  /// Letters that wait for somebody.
  private static func notices(of mailings: WaitingMailings) -> [Problem] {
    [
      mailings.unapproved > 0
        ? .lettersUnapproved(at: "letters", count: mailings.unapproved) : nil,
      mailings.uncleared > 0
        ? .lettersUncleared(at: "letters", count: mailings.uncleared) : nil,
      mailings.held > 0 ? .lettersHeld(at: "letters", count: mailings.held) : nil,
    ].compactMap(\.self)
  }

  /// Letters that could not be handed over.
  func waiting(_ delivery: LetterDelivery) {
    if isJSON { Told.here?.waiting(delivery.waiting + delivery.heldBack.count) }
    heldBack(delivery.heldBack)
    if delivery.toSign > 0 {
      talk(
        phrases.dueLettersToSign(count: delivery.toSign),
        next: "convene invitation draft --output letters/")
    }
    if delivery.signInsWait { talk(phrases.signInsWait) }
    guard delivery.waiting > 0 else { return }
    if let error = delivery.why {
      notices([
        .lettersWait(
          at: "letters", count: delivery.waiting,
          reason: phrases.sentence(of: Complaint(error).refusal))
      ])
    } else {
      let mailings = delivery.mailings
      let others =
        delivery.waiting - (delivery.postponed?.count ?? 0) - (mailings?.count ?? 0)
      notices(
        (delivery.postponed.map(Self.notices(of:)) ?? []) + (mailings.map(Self.notices(of:)) ?? [])
          + (others > 0 ? [.lettersInHand(at: "letters", count: others)] : []))
      if let mailings, mailings.count > 0 {
        if mailings.unapproved > 0 { next("convene invitation approve") }
        if mailings.uncleared > 0 { next("convene invitation preview --all") }
        if mailings.held > 0 { next("convene invitation send --go-on") }
        guard delivery.waiting > mailings.count else { return }
      }
    }
    next("convene invitation send")
  }
}

extension HeldSeat {
  /// Who left and why, and who would follow.
  fileprivate var notice: Problem {
    let person = "\(seat.leaving) \(seat.name)"
    let (by, follows) = (seat.recordedBy, next != nil)
    let following = next.map { "\($0.code) \($0.name)" } ?? ""
    return switch seat.cause {
    case .declined:
      .heldDeclined(
        at: "held", person: person, recorder: by, follows: follows, following: following)
    case .bounced:
      .heldBounced(
        at: "held", person: person, recorder: by, follows: follows, following: following)
    case .expired:
      .heldExpired(
        at: "held", person: person, recorder: by, follows: follows, following: following)
    case .withdrawn:
      .heldWithdrawn(
        at: "held", person: person, recorder: by, follows: follows, following: following)
    }
  }
}

extension Phrases {
  /// Who follows and for whom, of each.
  fileprivate func following(_ seats: [FollowedSeat]) -> String {
    seats.map(named).joined(separator: comma)
  }

  private func named(_ seat: FollowedSeat) -> String {
    followsFor(
      entering: "\(seat.entering) \(seat.follower)", leaving: "\(seat.leaving) \(seat.leaver)")
  }

  /// Whether to record what floors are lost by.
  fileprivate func loses(_ floors: [FloorHeld]) -> String {
    askLoseFloors(
      floors: floors.map {
        floorCannotBeHeld(
          floor: $0.title[language], lowest: $0.lowest, reached: $0.reachable)
      })
  }

  /// Whether to invite those who follow.
  fileprivate func invites(_ followed: [FollowedSeat], by day: Day) -> String {
    askInvite(
      people: followed.map(named),
      day: day.description)
  }
}
