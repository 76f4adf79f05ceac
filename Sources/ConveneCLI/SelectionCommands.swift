import ArgumentParser
import ConveneCore
import ConveneService
import Foundation

struct SelectionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "selection", abstract: "Who gets the open seats.",
    subcommands: [
      Run.self, List.self, Decide.self, LotteryCommand.self, Sign.self, Report.self, Nearest.self,
    ])

  struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Propose the cohort worth most together that keeps every floor.")
    @OptionGroup var options: MeetingOptions
    @Option(help: "How many to choose; the meeting's open places otherwise.") var places: Int?
    @Option(help: "Same seed, same proposal.") var seed = Seed(1)

    func run() async throws {
      let (places, seed) = (places, seed)
      let inHand = try await options.search {
        try await $0.proposeSelection($1, places: places, seed: seed.number, watch: $2)
      }
      let selection = inHand.selection
      options.output.talk(
        "\(inHand.codes(.selected).count) proposed, \(inHand.codes(.waitlisted).count) waiting; "
          + "potential within the cohort \(selection.cohortPotential), "
          + "within the best scores \(selection.topNPotential)")
      if let bound = selection.bound {
        let gap = Amount(gapFrom: selection.objective, to: bound).map { " (gap \($0.text) %)" }
        options.output.talk(
          "worth \(selection.objective) in all; no cohort is worth more than \(bound)\(gap ?? "")")
      }
      options.output.talk(
        "the ratings leave \(inHand.band.count) applications open: a named person may decide on these"
      )
      options.output.talk("next: convene print decision, then convene selection sign")
      try options.output.list(inHand)
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List what was decided, or is proposed.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      try options.output.list(try await options.atDesk { try await $0.selection($1) })
    }
  }

  struct Decide: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Decide on an application that the ratings leave open, by a written reason.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the application, such as A-0012.") var application: String
    @Flag(name: .customLong("in"), help: "Give it a seat.") var isIn = false
    @Flag(name: .customLong("out"), help: "Give it none.") var isOut = false
    @Flag(help: "Take back what was decided on it.") var undo = false
    @Option(
      help: ArgumentHelp(
        "For a seat: \(Self.words(true)); against: \(Self.words(false)).", valueName: "key"))
    var reason: String?

    func validate() throws {
      guard [isIn, isOut, undo].count(where: { $0 }) == 1 else {
        throw ValidationError("Say one of --in, --out and --undo")
      }
    }

    func run() async throws {
      let code = application.uppercased()
      let before = try await options.atDesk { try await $0.selection($1) }
      let after: SelectionInHand
      if undo {
        after = try await options.atDesk { try await $0.undoDecision(code, $1) }
      } else {
        let reason = try given()
        after = try await options.atDesk { try await $0.decide(code, $1, reason: reason) }
      }
      let (was, now) = (Set(before.codes(.selected)), Set(after.codes(.selected)))
      let entering = now.subtracting(was).sorted().joined(separator: " ")
      let leaving = was.subtracting(now).sorted().joined(separator: " ")
      options.output.talk(
        now == was
          ? "\(code): recorded; nobody else changes"
          : "\(code): recorded; now in: \(entering), now out: \(leaving)")
      if options.common.json { try options.output.list(after) }
    }

    private func given() throws -> ChoiceReason {
      guard let reason, let known = ChoiceReason(rawValue: reason), known.isIn == isIn else {
        throw ValidationError("--reason is one of: \(Self.words(isIn))")
      }
      return known
    }

    private static func words(_ isIn: Bool) -> String {
      ChoiceReason.allCases.filter { $0.isIn == isIn }.map(\.rawValue).joined(separator: ", ")
    }
  }

  struct Sign: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what the proposal does, and sign it in your own name; then it is frozen.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation

    func run() async throws {
      let effect = try await options.atDesk { try await $0.effect($1) }
      for line in effect.lines { options.output.talk(line) }
      try confirmation.ask("Sign the selection?", options.output)
      let inHand = try await options.atDesk {
        try await $0.signSelection($1, shown: effect.selection)
      }
      options.output.talk(
        "signed by \(inHand.selection.signedBy ?? ""); next: convene invitation send")
      if options.common.json { try options.output.list(inHand) }
    }
  }

  struct Report: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print everything behind the selection: ranks, parts, partners, effect, reviewers.")
    @OptionGroup var options: MeetingOptions
    @Option(help: "txt, html or pdf.") var format = "txt"
    @Option(help: "en, ar or fr.") var language = "en"
    @Option(
      name: .shortAndLong, help: "A file; standard output otherwise.", completion: .file())
    var output: String?

    func run() async throws {
      guard let format = PaperFormat(rawValue: format), [.text, .html, .pdf].contains(format)
      else { throw ValidationError("A format is one of: txt, html, pdf") }
      let language = try PrintCommand.language(language)
      if output == nil, isatty(1) == 1, format == .pdf {
        throw ValidationError("A PDF is not for a terminal: name a file with --output")
      }
      let bytes = try await options.atDesk { desk, hand in
        try await desk.pressRoom(hand).print(.selectionReport, as: format, in: language)
      }
      try options.output.paper(bytes, to: output)
    }
  }

  struct Nearest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "For the secretariat: the least evidence that would have changed a decision.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the application, such as A-0012.") var application: String

    func run() async throws {
      let code = application.uppercased()
      try options.output.line(
        try await options.atDesk { try await $0.nearestChange(of: code, $1) })
    }
  }
}

extension Output {
  func list(_ inHand: SelectionInHand) throws {
    let name = Dictionary(
      inHand.ranking.entries.map { ($0.code, inHand.ranking.person($0)?.name ?? "") },
      uniquingKeysWith: { first, _ in first })
    func chance(_ decision: DecisionEntry) -> String {
      inHand.standings[decision.application]?.tenths.map { "\($0) in 10" } ?? ""
    }
    let decided = Dictionary(
      inHand.choices.map { ($0.code, "\($0.isIn ? "in" : "out"): \($0.reason.rawValue)") },
      uniquingKeysWith: { $1 })
    let order: [Application.Status] = [.selected, .waitlisted, .notSelected]
    try table(
      ["application", "outcome", "chance", "decided", "position", "reason", "name"],
      order.flatMap { outcome in
        inHand.decisions.filter { $0.outcome == outcome }
          .sorted { ($0.position ?? 0, $0.code) < ($1.position ?? 0, $1.code) }
          .map {
            [
              $0.code, $0.outcome.rawValue, chance($0), decided[$0.code] ?? "",
              $0.position.map(String.init) ?? "", $0.reason?.rawValue ?? "", name[$0.code] ?? "",
            ]
          }
      })
  }
}
