import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

struct RetentionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention",
    abstract: "How long personal data is kept after a meeting; without a period, for good.",
    subcommands: [Set.self, List.self, Run.self])

  struct Set: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set",
      abstract: "Say how long a kind of personal data is kept after the last day of a meeting.",
      discussion: """
        applications: what applicants wrote who were not selected; letters: their text and \
        addresses; passports: what they say; secrets: grounds of conflicts, wishes, who sits apart and \
        why; trail: what acts changed; people: all of those who took part in no meeting.
        """)
    @OptionGroup var common: CommonOptions
    @Argument(help: "The kind.") var kind: RetentionKind
    @Option(help: "How many days.") var after: Int?
    @Flag(help: "Keep it until somebody erases it.") var never = false

    func validate() throws {
      guard never != (after != nil) else {
        throw ValidationError("Say either --after DAYS or --never")
      }
    }

    func run() async throws {
      let (kind, days) = (kind, after)
      try await common.atDesk(making: true) { try await $0.keep(kind, for: days) }
      let phrases = common.output.phrases
      common.output.talk(
        phrases.keptFor(
          kind: kind.rawValue, days: days.map { phrases.countDays(number: $0) } ?? phrases.noEnd))
      if common.json { try common.output.json(["kind": kind.rawValue]) }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List what is kept how long, and what would be erased from which day on.")
    @OptionGroup var common: CommonOptions

    func run() async throws {
      let (periods, expiries) = try await common.atDesk {
        (try await $0.retention(), try await $0.expiries())
      }
      try common.output.table(
        ["kind", "days", "meeting", "places", "from"], numbers: ["days", "places"],
        RetentionKind.allCases.flatMap { kind -> [[String]] in
          let days = periods[kind].map { "\($0)" } ?? common.output.phrases.noEnd
          let ending = expiries.filter { $0.kind == kind }
          return ending.isEmpty
            ? [[kind.rawValue, days, "", "", ""]]
            : ending.map {
              [kind.rawValue, days, $0.meeting, "\($0.places)", $0.day.description]
            }
        })
    }
  }

  struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "run",
      abstract: "Erase what has had its time; after restoring an older backup, once more.")
    @OptionGroup var common: CommonOptions
    @OptionGroup var confirmation: Confirmation
    @Flag(help: "Only say what would be erased.") var dryRun = false

    func run() async throws {
      let plan = try await common.atDesk { try await $0.eraseExpired(dryRun: true) }
      let output = common.output
      for one in plan {
        let (kind, day) = (one.kind.rawValue, one.day.description)
        output.talk(
          one.meeting.isEmpty
            ? output.phrases.dueForErasure(kind: kind, places: one.places, day: day)
            : output.phrases.dueForErasureOf(
              kind: kind, meeting: one.meeting, places: one.places, day: day))
      }
      if plan.isEmpty {
        output.talk(output.phrases.nothingDue)
      } else if !dryRun {
        try confirmation.ask(output, \.askErase)
        _ = try await common.atDesk { try await $0.eraseExpired() }
        output.talk(output.phrases.wasErased)
      }
      if common.json {
        try output.json(["erased": dryRun ? 0 : plan.reduce(0) { $0 + $1.places }])
      }
    }
  }
}

extension RetentionKind: ExpressibleByArgument {}
