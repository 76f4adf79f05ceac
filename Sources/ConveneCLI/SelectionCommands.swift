import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct SelectionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "selection", abstract: "Who gets the open seats.",
    subcommands: [
      Run.self, List.self, Decide.self, Close.self, Reopen.self, LotteryCommand.self, Sign.self,
      Supersede.self,
      Next.self, Report.self, Nearest.self,
    ])

  struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "run", abstract: "Propose the cohort worth most together that keeps every floor."
    )
    @OptionGroup var options: MeetingOptions
    @Option(
      help: "How many to choose; the meeting's open places otherwise.",
      transform: Whole.within(1...1_000_000))
    var places: Int?
    @Option(help: "Same seed, same proposal.") var seed = Seed(1)

    func run() async throws {
      let (places, seed) = (places, seed)
      let (inHand, again) = try await options.search {
        let proposed = try await $0.proposeSelection(
          $1, places: places, seed: seed.number, watch: $2)
        return (proposed, try await $0.decidedBefore(proposed, $1))
      }
      let phrases = options.output.phrases
      options.output.talk(
        phrases.selectionProposed(
          selected: inHand.codes(.selected).count, waiting: inHand.codes(.waitlisted).count))
      for line in inHand.assessment?.comparison.map(phrases.sentencesAtDesk) ?? [] {
        options.output.talk(line)
      }
      options.output.talk(
        phrases.ratingsLeaveOpen(applications: phrases.applications(number: inHand.band.count)))
      if !again.isEmpty {
        options.output.talk(phrases.decidedBefore(codes: again.joined(separator: phrases.comma)))
      }
      options.output.next {
        $0.nextBoth(command: "convene print decision", other: "convene selection sign")
      }
      try options.output.list(inHand)
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List who has a seat and who waits, or what is proposed.",
      discussion: """
        After the signature as things stand today: who left, who followed, and who would be called \
        next, with what each would add to those who have a seat, and which floors hold.
        """)
    @OptionGroup var options: MeetingOptions
    @Option(
      help: "Number of a selection; the one in force otherwise.", transform: Whole.number)
    var selection: Int?
    @Flag(help: "What was decided, whoever left and followed since.") var asSigned = false

    func run() async throws {
      let (number, asSigned) = (selection, asSigned)
      let (inHand, superseded, today, adds) = try await options.atDesk { desk, hand in
        let inHand = try await desk.selection(hand, number: number)
        let isToday = number == nil && !asSigned && inHand.selection.isInForce
        let today = try await isToday ? desk.standingToday(hand) : nil
        return (
          inHand, try await desk.supersededSelections(hand), today,
          try await desk.additions(to: inHand, hand)
        )
      }
      for line in options.output.phrases.standing(of: inHand) { options.output.talk(line) }
      let others = superseded.filter { $0 != inHand.selection.number }
      if !others.isEmpty {
        options.output.talk(
          options.output.phrases.othersSuperseded(
            selections: others.map(String.init).joined(separator: ", ")))
      }
      guard let today else { return try options.output.list(inHand, adds: adds) }
      options.output.talk(
        options.output.phrases.todayNotAsSigned(command: "convene selection list --as-signed"))
      options.output.floors(today.floors)
      try options.output.list(inHand, today: today)
    }
  }

  struct Decide: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "decide",
      abstract: "Decide on an application that the ratings leave open, by a written reason.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the application, such as A-0012, or a part of a name.")
    var application: String
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
      let (before, code) = try await options.atDesk(on: application) {
        (try await $0.selection($1), $2.code)
      }
      let after: SelectionInHand
      if undo {
        after = try await options.atDesk { try await $0.undoDecision(code, $1) }
      } else {
        let reason = try given()
        after = try await options.atDesk { try await $0.decide(code, $1, reason: reason) }
      }
      let (was, now) = (Set(before.codes(.selected)), Set(after.codes(.selected)))
      let phrases = options.output.phrases
      let names = Dictionary(
        (after.assessment?.candidates ?? []).map { ($0.application, $0.identity.name) },
        uniquingKeysWith: { first, _ in first })
      func people(_ codes: Set<String>) -> String {
        codes.sorted().map { code in names[code].map { "\(code) \($0)" } ?? code }
          .joined(separator: phrases.comma)
      }
      options.output.talk(
        now == was
          ? phrases.decisionNobodyElse(code: people([code]))
          : phrases.decisionInAndOut(
            code: people([code]), entering: people(now.subtracting(was)),
            leaving: people(was.subtracting(now))))
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
      commandName: "sign",
      abstract: "Show what the proposal does, and sign it in your own name; then it is frozen.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Option(
      help: ArgumentHelp(
        "It is meant that this application was never reviewed; once for each.",
        valueName: "code"))
    var unrated: [String] = []
    @Option(
      help: ArgumentHelp(
        "It is meant that this person, who was invited, loses the seat; once for each.",
        valueName: "code"))
    var confirmLoss: [String] = []

    func run() async throws {
      let count = unrated.count
      let (effect, codes) = try await options.atDesk(on: unrated + confirmLoss) {
        (try await $0.effect($1), $2.map(\.code))
      }
      let (unrated, losing) = (Array(codes.prefix(count)), Array(codes.dropFirst(count)))
      let phrases = options.output.phrases
      for line in phrases.lines(of: effect) + phrases.toKnow(before: effect) {
        options.output.talk(line)
      }
      try confirmation.ask(options.output, \.askSignSelection)
      let inHand = try await options.atDesk {
        try await $0.signSelection(
          $1, shown: effect.selection, unrated: unrated, losing: losing)
      }
      if !losing.isEmpty {
        options.output.talk(
          options.output.phrases.invitationsLost(applications: losing.joined(separator: " ")))
      }
      let signed = options.output.phrases.signedBy(name: inHand.selection.signedBy ?? "")
      options.output.talk(signed, next: "convene invitation send")
      if options.common.json { try options.output.list(inHand) }
    }
  }

  struct Supersede: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "supersede",
      abstract: "Admit an error in what is signed, so that another selection may be signed.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Option(help: "What is wrong, in a sentence for the record.") var reason: String
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let reason = reason
      let signed = try await options.atDesk {
        try await $0.supersedeSelection($1, because: reason, dryRun: true)
      }
      options.output.talk(
        options.output.phrases.willBeSuperseded(
          selection: signed.selection.number, name: signed.selection.signedBy ?? ""))
      guard !dryRun else { return }
      try confirmation.ask(options.output, \.askAdmitError)
      let done = try await options.atDesk {
        try await $0.supersedeSelection($1, because: reason)
      }
      options.output.talk(options.output.phrases.wasSuperseded)
      if options.common.json {
        try options.output.json(["superseded": done.selection.number])
      }
    }
  }

  struct Report: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "report",
      abstract: "Print everything behind the selection: ranks, parts, partners, effect, reviewers.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var file: PaperFile
    @OptionGroup var language: PaperLanguage
    @Option(
      help: "Number of a selection; the one in force otherwise.", transform: Whole.number)
    var selection: Int?

    func run() async throws {
      let number = selection
      let format = try file.kind(of: [.text, .html, .pdf])
      let language = try language.said()
      let bytes = try await options.atDesk { desk, hand in
        try await desk.pressRoom(hand, selection: number, for: [.selectionReport])
          .print(.selectionReport, as: format, in: language ?? hand.mainLanguage)
      }
      try options.output.paper(bytes, to: file.output, isOfPeople: true)
    }
  }

  struct Nearest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "nearest",
      abstract: "For the secretariat: the least evidence that would have changed a decision.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the application, such as A-0012, or a part of a name.")
    var application: String

    func run() async throws {
      let answer = try await options.atDesk(on: application) {
        try await $0.nearestChange(of: $2.code, $1)
      }
      try options.output.line(options.output.phrases.sentence(of: answer))
    }
  }
}

extension FloorHeld {
  /// That it cannot be held any more, or is short while a seat is held; nil where it holds.
  func notice(_ language: Language) -> Problem? {
    guard reached < lowest else { return nil }
    let (place, title) = ("floors.\(name)", title[language])
    return canBeHeld
      ? .floorUntilFollowed(at: place, floor: title, lowest: lowest, reached: reached)
      : .floorUnheld(at: place, floor: title, lowest: lowest, reached: reachable)
  }
}

extension Phrases {
  /// Where a selection stands, in a line each.
  fileprivate func standing(of inHand: SelectionInHand) -> [String] {
    let selection = inHand.selection
    let signed = selection.signedBy.map {
      selectionSigned(selection: selection.number, name: inHand.assessment?.signatory ?? $0)
    }
    let kept = selection.beforeFreeze && inHand.keptAt != nil ? selectionKeptLater : nil
    let superseded = selection.superseded.map {
      selectionWasSuperseded(name: $0.by, reason: $0.reason)
    }
    return [signed ?? selectionUnsigned(selection: selection.number), kept, superseded]
      .compactMap(\.self)
  }
}

extension Output {
  /// Floors as they stand, and those by name that cannot be held or wait for somebody to follow.
  func floors(_ floors: [FloorHeld]) {
    for floor in floors {
      talk(
        phrases.floorStands(
          floor: floor.title[phrases.language], lowest: floor.lowest, reached: floor.reached))
    }
    notices(floors.compactMap { $0.notice(phrases.language) })
  }

  /// - Parameters:
  ///   - today: how things stand; what was decided otherwise.
  ///   - adds: what those who wait add to the selected, by code.
  func list(
    _ inHand: SelectionInHand, today: StandingToday? = nil, adds: [String: Int] = [:]
  ) throws {
    let name = Dictionary(
      (inHand.assessment?.candidates ?? []).map { ($0.application, $0.identity.name) },
      uniquingKeysWith: { first, _ in first })
    func chance(_ decision: DecisionEntry) -> String {
      inHand.standings[decision.application]?.tenths.map { phrases.inTen(tenths: $0) } ?? ""
    }
    let decided = Dictionary(
      inHand.choices.map {
        let way = $0.isIn ? phrases.inSeat : phrases.outOfSeat
        let reason = isJSON ? $0.reason.rawValue : phrases.briefly($0.reason)
        return ($0.code, phrases.decidedSo(way: way, reason: reason))
      },
      uniquingKeysWith: { $1 })
    let line = today?.waiting.map { ($0.decision.code, $0.adds) }
    let adds = line.map { Dictionary($0, uniquingKeysWith: { $1 }) } ?? adds
    let places = line.map { line in
      Dictionary(
        line.enumerated().map { ($1.0, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    }
    func outcome(_ decision: DecisionEntry) -> Application.Status {
      today == nil ? decision.outcome : decision.status
    }
    func position(_ decision: DecisionEntry) -> Int? {
      places.map { $0[decision.code] } ?? decision.position
    }
    func reason(_ decision: DecisionEntry) -> String {
      decision.reason.map { isJSON ? $0.rawValue : phrases.briefly($0) } ?? ""
    }
    let order: [Application.Status] = [.selected, .waitlisted, .withdrawn, .notSelected]
    try table(
      ["application", "outcome", "chance", "decided", "position", "adds", "reason", "name"],
      numbers: ["position", "adds"],
      order.flatMap { status in
        inHand.decisions.filter { outcome($0) == status }
          .sorted { (position($0) ?? 0, $0.code) < (position($1) ?? 0, $1.code) }
          .map {
            [
              $0.code, outcome($0).rawValue, chance($0), decided[$0.code] ?? "",
              position($0).map(String.init) ?? "", adds[$0.code]?.asRoundedPoints ?? "",
              reason($0), name[$0.code] ?? "",
            ]
          }
      })
  }
}
