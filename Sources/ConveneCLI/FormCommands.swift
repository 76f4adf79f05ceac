import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

/// The form by which people apply on the page of a published call.
struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form", abstract: "The form on the page of a call, and what came by it.",
    subcommands: [Open.self, Close.self, List.self, Letter.self, Take.self, Drop.self])

  struct Open: AsyncParsableCommand {
    private struct Opened: Encodable {
      let until: Day
      let address: String
    }

    static let configuration = CommandConfiguration(
      commandName: "open",
      abstract: "Open the form of a published call until a day, or put that day otherwise.",
      discussion: """
        The day counts whole, where the meeting is. Whoever applies is written to by whatever hands \
        letters over: convene invitation send, or the worker.
        """)
    @OptionGroup var options: MeetingOptions
    @Option(help: "The last day on which applications are received, such as 2007-07-20.")
    var until: String
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (day, dry) = (try InvitationCommand.Send.day(until), dryRun)
      let (code, address) = try await options.atDesk {
        ($1.meeting.code, try await $0.openForm($1, until: day, dryRun: dry))
      }
      let (output, phrases) = (options.output, options.output.phrases)
      guard !dry else { return output.talk(phrases.nothingWritten) }
      output.talk(
        phrases.formOpenUntil(code: code, day: phrases.date(day), address: address))
      if output.isJSON { try output.json(Opened(until: day, address: address)) }
    }
  }

  struct Close: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close",
      abstract: "Close the form; what was sent stays, and what was begun cannot be sent any more.")
    @OptionGroup var options: MeetingOptions
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let dry = dryRun
      let code = try await options.atDesk { desk, hand in
        try await desk.closeForm(hand, dryRun: dry)
        return hand.meeting.code
      }
      let (output, phrases) = (options.output, options.output.phrases)
      output.talk(dry ? phrases.nothingWritten : phrases.formIsClosed(code: code))
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List what was begun and sent by the form, and what became of it.",
      discussion: "What was begun is its writer's alone: no more of it is shown than the name.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let (standing, hand) = try await options.atDesk { (try await $0.formStanding($1), $1) }
      let (output, phrases, code) = (options.output, options.output.phrases, hand.meeting.code)
      if standing.isOpen, let day = standing.until {
        output.talk(
          phrases.formOpenUntil(
            code: code, day: phrases.date(day), address: standing.address ?? ""))
      } else {
        output.talk(phrases.formIsClosed(code: code))
      }
      try lines.write(
        ["day", "status", "code", "letter", "name"],
        standing.drafts.map { draft in
          [
            Day(draft.at, inZone: hand.meeting.zone).description, draft.state.rawValue,
            draft.code, draft.file?.rawValue ?? "", draft.name,
          ]
        }, to: output)
    }
  }

  struct Letter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "letter",
      abstract: "Write the letter, or another paper, that came with an application into a file.",
      discussion: """
        It was checked to be what it says, and not read: open it as anything that a stranger sent.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "A part of the name, the code or the address of whoever sent it.")
    var sender: String
    @Option(help: "The file, such as letter.pdf.") var output: String

    func run() async throws {
      let text = sender
      try await CameByPage.write(into: output, options) { try await $0.formLetter(of: text, $1) }
    }
  }

  struct Take: AsyncParsableCommand {
    private struct Taken: Encodable {
      let applications: [String]
      let late: [String]
      let withdrawn: [String]
      let left: [String]
    }

    static let configuration = CommandConfiguration(
      commandName: "take",
      abstract: "Take in what came by the form, and withdraw what was withdrawn there.",
      discussion: """
        Each is taken in as application add takes one in, and told what the directory has otherwise. What \
        a rule refuses waits and is named, with the reason. An answer that its question takes no more, as \
        the meeting was changed since, is left out and named.
        """)
    @OptionGroup var options: MeetingOptions
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let dry = dryRun
      let done = try await options.atDesk { try await $0.takeForms($1, dryRun: dry) }
      let (output, phrases) = (options.output, options.output.phrases)
      output.notices(done.notices)
      // Each of a dry run is taken back before the next, so that all would have the first free code.
      let taken = done.taken.map { dry ? $0.name : "\($0.code) \($0.name)" }
        .joined(separator: phrases.comma)
      if !taken.isEmpty {
        output.talk(
          dry ? phrases.formWouldTake(names: taken) : phrases.applicationsTakenIn(codes: taken))
      }
      let withdrawn = done.withdrawn.joined(separator: phrases.comma)
      if !withdrawn.isEmpty { output.withdrawn(withdrawn, dryRun: dry) }
      for one in done.left {
        let worded = phrases.wordedOut(one.why)
        let why = ([worded.message] + worded.problems.map(\.message)).joined(separator: "; ")
        output.talk("\(one.name)\(phrases.colon)\(why)")
      }
      if taken.isEmpty, withdrawn.isEmpty, done.left.isEmpty {
        output.talk(phrases.formNothingWaits)
      }
      if !dry, let first = done.toAnswer.first {
        output.next(
          "convene application edit \(first.code) --answer \(first.question)=VALUE")
      } else if !dry, let first = done.taken.first, done.late.isEmpty {
        output.next("convene application show \(first.code)")
      }
      if output.isJSON {
        try output.json(
          Taken(
            applications: dry ? [] : done.taken.map(\.code), late: dry ? [] : done.late,
            withdrawn: dry ? [] : done.withdrawn, left: done.left.map(\.name)))
      }
    }
  }

  struct Drop: AsyncParsableCommand {
    private struct Dropped: Encodable {
      let name: String
      let address: String
    }

    static let configuration = CommandConfiguration(
      commandName: "drop",
      abstract: "Say that what came by the form will not be taken in, with the reason.",
      discussion: """
        Its page says that it was not, and how to ask; the reason stands in the record alone. What was \
        written stays until its clock erases it, and undo lets it wait again.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "A part of the name, or the address, of whoever sent it.") var sender: String
    @Option(help: "Why, for the record.") var reason: String
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (sender, reason, dry) = (sender, reason, dryRun)
      let one = try await options.atDesk {
        try await $0.dropForm(sender, because: reason, $1, dryRun: dry)
      }
      let (output, phrases) = (options.output, options.output.phrases)
      output.talk(
        dry
          ? phrases.formWouldDrop(name: one.name, address: one.mailbox)
          : phrases.formIsDropped(name: one.name, address: one.mailbox))
      if output.isJSON { try output.json(Dropped(name: one.name, address: one.mailbox)) }
    }
  }
}
