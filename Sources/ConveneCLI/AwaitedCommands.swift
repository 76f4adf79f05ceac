import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension InvitationCommand {
  struct Remind: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remind",
      abstract: "Ask again for answers that have not come, once for each last day.",
      discussion: """
        Whoever serves a Government is listed to be called, and written to only where named; on a day \
        of rest in their country nobody is, unless you say --anyway.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Codes of applications, such as A-0012, or parts of names; else all awaited.")
    var applications: [String] = []
    @Flag(help: "Also whoever has a day of rest today.") var anyway = false
    @Flag(help: "Only say who would be written to.") var dryRun = false

    func run() async throws {
      let (output, anyway) = (options.output, anyway)
      let (codes, plan) = try await options.atDesk(on: applications) { desk, hand, meant in
        let codes = meant.map(\.code)
        return (codes, try await desk.remind(of: codes, anyway: anyway, hand, dryRun: true))
      }
      let phrases = output.phrases
      if !plan.left.isEmpty {
        try output.table(
          ["code", "name", "organisation", "telephone", "due", "why"],
          plan.left.map {
            [
              $0.code, $0.name, $0.organisation, $0.telephone, $0.due?.description ?? "",
              phrases.why($0),
            ]
          })
      }
      let people = plan.written.map { "\($0.code) \($0.name)" }
      guard !people.isEmpty else { return output.talk(phrases.nobodyReminded) }
      guard !dryRun else {
        return output.talk(phrases.wouldRemind(people: people.joined(separator: phrases.comma)))
      }
      try confirmation.ask(output) { $0.askRemind(count: people.count, people: people) }
      let done = try await options.atDesk { desk, hand in
        try await desk.remind(of: codes, anyway: anyway, hand)
      }
      output.talk(phrases.lettersQueuedNow(number: done.written.count))
      output.next("convene invitation send")
      if output.isJSON { try output.json(["letters": done.written.map(\.code)]) }
    }
  }

  struct Extend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "extend",
      abstract: "Give more time for answers that are awaited, and write until when.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Codes of applications, such as A-0012, or parts of names.")
    var applications: [String] = []
    @Flag(help: "All whose last day is earlier.") var all = false
    @Option(help: "The new last day, such as 2007-08-20.") var until: String
    @Option(help: "Why.") var reason: String
    @Flag(help: "Only say whose answers would be awaited longer.") var dryRun = false

    func validate() throws {
      guard all == applications.isEmpty else {
        throw ValidationError("Say either who, or --all")
      }
    }

    func run() async throws {
      let (output, reason, day) = (options.output, reason, try Send.day(until))
      let (codes, plan) = try await options.atDesk(on: applications) { desk, hand, meant in
        let codes = meant.map(\.code)
        return (
          codes,
          try await desk.extendAnswers(
            of: codes, until: day, because: reason, hand, dryRun: true)
        )
      }
      let phrases = output.phrases
      try output.table(
        ["code", "name", "due"], plan.extended.map { [$0.code, $0.name, "\($0.was) → \(day)"] })
      output.untold(plan.unwritten)
      guard !dryRun else { return output.talk(phrases.nothingWritten) }
      try confirmation.ask(output) {
        $0.askExtend(
          people: plan.extended.count, day: day.description, letters: plan.letters)
      }
      let done = try await options.atDesk { desk, hand in
        try await desk.extendAnswers(of: codes, until: day, because: reason, hand)
      }
      output.talk(phrases.lettersQueuedNow(number: done.letters))
      output.next("convene invitation send")
      if output.isJSON {
        try output.json(["extended": done.extended.map(\.code)])
      }
    }
  }

  struct Close: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close",
      abstract: "Write to all who wait that no place came; nobody is called any more.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Flag(help: "Only say who would be written to.") var dryRun = false

    func run() async throws {
      let output = options.output
      let plan = try await options.atDesk { try await $0.closeWaitingList($1, dryRun: true) }
      let phrases = output.phrases
      output.untold(plan.unwritten)
      if plan.held > 0 { output.notices([.heldWithoutFollowers(at: "held", count: plan.held)]) }
      guard !dryRun else {
        return output.talk(
          phrases.wouldCloseList(waiting: plan.waiting, letters: plan.letters.count))
      }
      try confirmation.ask(output) {
        $0.askCloseList(waiting: plan.waiting, letters: plan.letters.count)
      }
      let done = try await options.atDesk { try await $0.closeWaitingList($1) }
      output.talk(phrases.listClosed(letters: done.letters.count))
      output.next("convene invitation send")
      if output.isJSON {
        try output.json(["waiting": done.waiting, "letters": done.letters.count])
      }
    }
  }

  struct Reopen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reopen",
      abstract: "Call people from a waiting list again that was closed; nobody is written to.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Option(help: "Why.") var reason: String

    func run() async throws {
      let reason = reason
      try await options.atDesk {
        try await $0.reopenWaitingList($1, because: reason, dryRun: true)
      }
      try confirmation.ask(options.output, \.askReopenList)
      try await options.atDesk { try await $0.reopenWaitingList($1, because: reason) }
      options.output.talk(options.output.phrases.listReopened)
      if options.common.json { try options.output.json(["reopened": true]) }
    }
  }
}

extension Phrases {
  /// Why somebody is not reminded.
  fileprivate func why(_ left: Reminders.Left) -> String {
    switch left.why {
    case .government: remindByTelephone
    case .channel(let name): remindThrough(name: name)
    case .resting(let day, let holiday?):
      remindAfterHoliday(holiday: holiday, day: day.description)
    case .resting(let day, nil): remindAfterRest(day: day.description)
    case .reminded(let day): remindedOn(day: day.description)
    case .unsent: remindUnsent
    case .overdue: remindOverdue
    case .unwritable(let refusal): sentence(of: refusal)
    }
  }
}
