import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension ParticipantCommand {
  struct Attends: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "attends",
      abstract: "Say that somebody attends remotely, or in person after all, and write to them.",
      discussion: """
        What follows is shown first: the letter, papers, and a seat that has to move to a table with a \
        screen.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Code of the participant, such as A-0012 or N-0003, or a part of a name.")
    var participant: String
    @OptionGroup var attending: AttendingOptions
    @Flag(help: "Only show what would follow.") var dryRun = false

    func validate() throws {
      guard attending.attends != nil else {
        throw ValidationError("Say --remotely or --in-person")
      }
    }

    func run() async throws {
      guard let attends = attending.attends else { return }
      let zone = attending.zone
      let (code, plan) = try await options.atDesk(on: participant) { desk, hand, one in
        (
          one.code,
          try await desk.attend(one.code, attends, inZone: zone, in: hand, dryRun: true)
        )
      }
      guard plan.isChange else {
        return options.output.talk(
          options.output.phrases.attendsAlready(person: "\(plan.who.code) \(plan.who.name)"))
      }
      try options.output.attending(plan)
      guard !dryRun else { return options.output.talk(options.output.phrases.nothingWritten) }
      let who = "\(plan.who.code) \(plan.who.name)"
      try confirmation.ask(options.output) {
        $0.askAttends(who: who, remotely: attends == .remotely, lettered: !plan.letters.isEmpty)
      }
      let (done, letters) = try await options.atDesk { desk, hand in
        (
          try await desk.attend(code, attends, inZone: zone, in: hand),
          await desk.deliver(hand)
        )
      }
      let phrases = options.output.phrases
      options.output.talk(phrases.attendsNow(person: who, remotely: attends == .remotely))
      options.output.waiting(letters)
      options.output.notices(done.screens)
      options.output.repair(done.due)
      if done.due.isEmpty, done.papers.contains(where: { $0.paper == .participants }) {
        options.output.next("convene print participants --changed --output participants.pdf")
      }
      if options.common.json {
        try options.output.json(["code": code, "attends": attends.rawValue])
      }
    }
  }
}

/// How somebody attends; nothing where no option says it.
struct AttendingOptions: ParsableArguments {
  @Flag(help: "From afar, by the address of the meeting's remote room.") var remotely = false
  @Flag(help: "In the meeting's rooms.") var inPerson = false
  @Option(help: "The zone in which they read clock times, such as America/New_York.")
  var zone: String?

  var attends: Attending? { remotely ? .remotely : inPerson ? .inPerson : nil }

  func validate() throws {
    guard !(remotely && inPerson) else {
      throw ValidationError("Say either --remotely or --in-person")
    }
    guard zone == nil || remotely else {
      throw ValidationError("--zone is of those who attend --remotely")
    }
  }
}

extension Output {
  /// All that follows, on one screen.
  fileprivate func attending(_ plan: AttendingChange) throws {
    let who = "\(plan.who.code) \(plan.who.name)"
    var rows = [
      ["attends", phrases.attendsNow(person: who, remotely: plan.attends == .remotely)],
      ["zone", plan.zone ?? phrases.zoneOfMeeting],
    ]
    rows += (plan.due + plan.screens).map { problem in
      let said = phrases.wordedOut(problem)
      return ["seats", "\(said.at): \(said.message)"]
    }
    rows += toldAndPrinted(plan.letters, unwritten: plan.unwritten, plan.papers)
    if plan.attends == .remotely { rows.append(["plate", phrases.plateNotNeeded]) }
    try table(["what", "follows"], rows)
  }
}
