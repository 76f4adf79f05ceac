import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct SeatingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seating", abstract: "Who sits with whom.",
    subcommands: [
      Solve.self, Show.self, Explain.self, Lock.self, Unlock.self, Move.self, Swap.self,
      Repair.self,
      Pairs.self, Table.self, Apart.self, Together.self, Rules.self, Release.self, Absent.self,
      Announce.self,
    ])

  struct Solve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "solve", abstract: "Seat all participants in all rounds together.")
    @OptionGroup var options: MeetingOptions
    @Option(help: "Same seed and iterations, same plan.") var seed = Seed(1)
    @Option(help: "Moves to weigh.", transform: Whole.within(1...SolveOptions.most))
    var iterations = 20_000_000
    @Option(
      help: "Draw the open seats of this round by lot, where the published call announces it.",
      transform: Whole.number)
    var byLot: Int?

    // Whoever may draw again with another seed chooses the lot.
    func validate() throws {
      guard byLot == nil || seed.number == 1 && iterations == 20_000_000 else {
        throw ValidationError("The lot takes neither a seed nor a number of moves")
      }
    }

    func run() async throws {
      let (seed, iterations, byLot) = (seed, iterations, byLot)
      let inHand = try await options.search {
        try await $0.solveSeating(
          $1, seed: seed.number, iterations: iterations, byLot: byLot, watch: $2)
      }
      let figures = inHand.figures
      options.output.talk(
        options.output.phrases.seatingSolved(
          met: figures.potentialMet, random: figures.atRandom, repeats: figures.repeats,
          least: figures.repeatsMinimum))
      options.output.lot(inHand)
      options.output.notices(inHand.softened)
      options.output.next("convene print seating --output seating.pdf")
      if options.common.json { try options.output.seats(inHand) }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show the seating plan as text.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var language: PaperLanguage

    func run() async throws {
      let language = try language.said()
      let inHand = try await options.atDesk { try await $0.seating($1) }
      options.output.lot(inHand)
      options.output.notices(inHand.due + inHand.softened)
      if !inHand.due.isEmpty { options.output.next("convene seating repair") }
      guard !options.common.json else { return try options.output.seats(inHand) }
      try options.output.bytes(
        try await options.atDesk { desk, hand in
          try await desk.pressRoom(hand, withDecision: false, for: [.seating])
            .print(.seating, as: .text, in: language ?? hand.mainLanguage)
        })
    }
  }

  struct Pairs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pairs",
      abstract: "Pairs that sit together by lot, and those as likely that the lot kept apart.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let output = options.output
      let (pairs, names) = try await options.atDesk {
        (try await $0.seatedByLot($1).pairs, try await $0.participantNames($1))
      }
      func whose(_ code: String) -> String {
        guard !output.isJSON, let name = names[code] else { return code }
        return "\(code) \(name)"
      }
      try output.table(
        ["one", "other", "potential", "together"], numbers: ["potential"],
        pairs.map { pair in
          let together = pair.together ? "yes" : "no"
          return [
            whose(pair.one), whose(pair.other), "\(pair.potential)",
            output.phrases.state(together),
          ]
        })
      let together = pairs.count(where: \.together)
      options.output.talk(
        options.output.phrases.pairsByLot(together: together, apart: pairs.count - together))
    }
  }

  struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain",
      abstract: "Say whom somebody meets and what it is worth; for the secretariat alone.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the participant, or a part of a name; everybody otherwise.")
    var application: String?

    func run() async throws {
      let (list, names) = try await options.atDesk(on: application.map { [$0] } ?? []) {
        (try await $0.explainSeating($1, of: $2.first?.code), try await $0.participantNames($1))
      }
      if application != nil, let one = list.first {
        try options.output.table(
          ["round", "table", "meets", "names"], numbers: ["round", "table"],
          one.rounds.map {
            [
              "\($0.round)", $0.table.map(String.init) ?? "", $0.meets.joined(separator: " "),
              $0.meets.compactMap { names[$0] }.joined(separator: ", "),
            ]
          })
        options.output.talk(
          options.output.phrases.seatExplained(
            met: one.potentialMet, bound: one.bound, repeats: one.repeats))
        return
      }
      try options.output.table(
        ["application", "tables", "potential met", "at most", "met again", "name"],
        numbers: ["potential met", "at most", "met again"],
        list.map { one in
          [
            one.application,
            one.rounds.map { $0.table.map(String.init) ?? "-" }.joined(separator: " "),
            "\(one.potentialMet)", "\(one.bound)", "\(one.repeats)",
            names[one.application] ?? "",
          ]
        })
    }
  }

  struct Announce: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "announce",
      abstract: "Show each who accepted their own tables, on the page behind their link.",
      discussion: """
        What changes in the plan later is shown as it changes; nobody is written to. Nobody sees more than \
        their own tables and who sits there.
        """)
    @OptionGroup var options: MeetingOptions
    @Flag(help: "Show them no more.") var withdraw = false
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (isShown, dry) = (!withdraw, dryRun)
      let people = try await options.atDesk {
        try await $0.announceSeats($1, isShown, dryRun: dry)
      }
      let (output, phrases) = (options.output, options.output.phrases)
      output.talk(
        isShown ? phrases.seatsAreShown(people: people) : phrases.seatsAreHidden(people: people))
      if dry { output.talk(phrases.nothingWritten) }
      if output.isJSON { try output.json(["seated": people]) }
    }
  }

  struct Lock: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lock", abstract: "Bind somebody to the seat of a round; no later plan moves it."
    )
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the participant, such as A-0012 or N-0003, or a part of a name.")
    var application: String
    @Argument(help: "The round, from 1.", transform: Whole.number) var round: Int

    func run() async throws {
      let round = round
      let code = try await options.atDesk(on: application) {
        try await $0.lockSeat(of: $2.code, round: round, in: $1)
        return $2.code
      }
      try options.output.done(options.output.phrases.seatLocked, ["locked": code])
    }
  }

  struct Unlock: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "unlock", abstract: "Free a locked seat.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the participant, such as A-0012 or N-0003, or a part of a name.")
    var application: String
    @Argument(help: "The round, from 1.", transform: Whole.number) var round: Int

    func run() async throws {
      let round = round
      let code = try await options.atDesk(on: application) {
        try await $0.lockSeat(of: $2.code, round: round, false, in: $1)
        return $2.code
      }
      try options.output.done(options.output.phrases.seatUnlocked, ["unlocked": code])
    }
  }

  struct Swap: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "swap",
      abstract: "Exchange the seats of two in a round, where every rule still holds.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var pair: PairArguments
    @Option(help: "The round, from 1.", transform: Whole.number) var round: Int
    @Flag(help: "Only say what would change.") var dryRun = false

    func run() async throws {
      let (round, dryRun) = (round, dryRun)
      let (amendment, names) = try await options.atDesk(on: pair.both) {
        (
          try await $0.swapSeats($2[0].code, $2[1].code, round: round, in: $1, dryRun: dryRun),
          try await $0.participantNames($1)
        )
      }
      try options.output.amendment(amendment, names)
    }
  }

  struct Move: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "move",
      abstract: "Seat somebody at another table, where every rule still holds; nobody else moves.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the participant, such as A-0012, or a part of a name.")
    var application: String
    @Argument(help: "The table, by its number.", transform: Whole.number) var table: Int
    @Argument(help: "The round, from 1; every round otherwise.", transform: Whole.number)
    var round: Int?
    @Flag(help: "Only say what would change.") var dryRun = false

    func run() async throws {
      let (table, round, dryRun) = (table, round, dryRun)
      let (amendment, lines) = try await options.atDesk(on: application) { desk, hand, one in
        let lines = try await desk.participantLines(hand)
        return (
          try await desk.moveSeat(
            of: one.code, to: table, round: round, in: hand, dryRun: dryRun), lines
        )
      }
      try options.output.amendment(
        amendment, Dictionary(lines.map { ($0.code, $0.name) }, uniquingKeysWith: { $1 }))
      for move in amendment.moves {
        func company(at table: Int) -> String {
          lines.filter {
            $0.code != move.application && $0.tables.indices.contains(move.round - 1)
              && $0.tables[move.round - 1] == table
          }.map { "\($0.code) \($0.name)" }.joined(separator: ", ")
        }
        let phrases = options.output.phrases
        let left = move.from.map { phrases.moveLeaves(company: company(at: $0)) } ?? ""
        options.output.talk(
          phrases.moveOf(round: move.round, leaves: left, company: company(at: move.to)))
      }
    }
  }

  struct Repair: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "repair",
      abstract: "Close the gaps after somebody declined or came, moving the fewest.")
    @OptionGroup var options: MeetingOptions
    @Option(
      help: "At most so many seats change; the fewest that are enough otherwise.",
      transform: Whole.within(0...1_000_000))
    var changes: Int?
    @Flag(help: "Only say what would change.") var dryRun = false

    func run() async throws {
      let (changes, dryRun) = (changes, dryRun)
      let (amendment, names) = try await options.search {
        (
          try await $0.repairSeating($1, changes: changes, dryRun: dryRun, watch: $2),
          try await $0.participantNames($1)
        )
      }
      try options.output.amendment(amendment, names)
    }
  }
}

extension Output {
  /// Which round has open seats by lot, if one has.
  fileprivate func lot(_ inHand: SeatingInHand) {
    guard let lot = inHand.lot else { return }
    talk(
      phrases.seatingByLot(round: lot.round, best: lot.best, drawn: lot.drawn, seed: lot.seed))
  }

  /// One JSON object a seat.
  fileprivate func seats(_ inHand: SeatingInHand) throws {
    for line in inHand.lines { try json(line) }
  }

  fileprivate func amendment(
    _ amendment: SeatingAmendment, _ names: [String: String]
  ) throws {
    if amendment.moves.isEmpty {
      talk(phrases.nobodyMoves)
    } else {
      try table(
        ["round", "application", "from", "to", "name"], numbers: ["round", "from", "to"],
        amendment.moves.map {
          [
            "\($0.round)", $0.application, $0.from.map(String.init) ?? "", "\($0.to)",
            names[$0.application] ?? "",
          ]
        })
    }
    notices(amendment.softened)
    let (before, after) = (amendment.before, amendment.after)
    talk(
      phrases.seatingBeforeAfter(
        metBefore: before.potentialMet, metAfter: after.potentialMet,
        repeatsBefore: before.repeats, repeatsAfter: after.repeats))
  }
}
