import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

/// What participants thought of the meeting.
struct EvaluationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluation",
    abstract: "What participants thought of the meeting, without names.",
    subcommands: [
      Close.self, Enter.self, Import.self, Open.self, Results.self, Show.self, Word.self,
    ])

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show what is asked, until when, and how many answered.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var language: PaperLanguage

    func run() async throws {
      let (evaluation, main) = try await options.atDesk {
        (try await $0.evaluation($1), $1.mainLanguage)
      }
      let (output, language) = (options.output, try language.said() ?? main)
      output.talk(output.phrases.standing(of: evaluation))
      try output.table(
        ["number", "kind", "question"], numbers: ["number"],
        evaluation.questions.enumerated().map { place, question in
          ["\(place + 1)", question.kind.rawValue, question.title[language]]
        })
    }
  }

  struct Word: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "word",
      abstract: "Ask a question in words of the meeting, in one language.",
      discussion: """
        The number after the last adds a question. Questions may change until somebody has answered; \
        each needs words in every language of the meeting before the evaluation opens.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Number of the question, from 1.", transform: Whole.number) var number: Int
    @Argument(help: "What is asked.") var text: String?
    @OptionGroup var language: PaperLanguage
    @Option(help: "scale, for marks from 1 to 5, or text.") var kind: String?
    @Flag(help: "Ask this question no more.") var remove = false
    @Flag(help: "Ask it in the usual words again, in every language.") var usual = false
    @Flag(help: "Only say whether it could be asked so.") var dryRun = false

    func validate() throws {
      guard [text != nil, remove, usual].count(where: { $0 }) == 1 else {
        throw ValidationError("Say one of TEXT, --remove and --usual")
      }
      guard kind == nil || text != nil else {
        throw ValidationError("--kind goes with what is asked")
      }
    }

    func run() async throws {
      let kind: Evaluation.Question.Kind? = try kind.map { try Choice.of($0) }
      let (number, text, isGone, dry) = (number, text, remove, dryRun)
      let language = try language.said()
      let evaluation = try await options.atDesk { desk, hand in
        if let text {
          try await desk.word(
            EvaluationWording(number, text, in: language ?? hand.mainLanguage, as: kind), hand,
            dryRun: dry)
        } else if isGone {
          try await desk.dropQuestion(number, hand, dryRun: dry)
        } else {
          try await desk.askUsually(number, hand, dryRun: dry)
        }
        return try await desk.evaluation(hand)
      }
      let phrases = options.output.phrases
      try options.output.done(
        dry
          ? phrases.nothingWritten
          : phrases.evaluationAsks(number: evaluation.questions.count),
        ["questions": "\(evaluation.questions.count)"])
    }
  }

  struct Open: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open",
      abstract: "Let participants answer until a day, or until another.",
      discussion: """
        Whoever accepted by a link finds a button on their page from the first day of the meeting. It leads \
        to a questionnaire that does not know who answers it.
        """)
    @OptionGroup var options: MeetingOptions
    @Option(help: "The last day, such as 2007-09-20.") var until: String
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (day, dry) = (try InvitationCommand.Send.day(until), dryRun)
      let evaluation = try await options.atDesk {
        try await $0.openEvaluation(until: day, $1, dryRun: dry)
      }
      try options.output.told(evaluation, isWritten: !dry)
    }
  }

  struct Close: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close",
      abstract: "Take no more answers, so that the figures may be read.")
    @OptionGroup var options: MeetingOptions
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let dry = dryRun
      let evaluation = try await options.atDesk {
        try await $0.closeEvaluation($1, dryRun: dry)
      }
      try options.output.told(evaluation, isWritten: !dry)
    }
  }

  struct Enter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "enter",
      abstract: "Count one sheet that was answered on paper.",
      discussion: """
        Each answer is the number of its question with a mark or with words; what was left out is left out. \
        A sheet is counted and not kept. With --receipt a receipt is shown, by which and with the same answers it \
        is taken out again as long as the evaluation is open; without, nothing takes it out.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Answers, such as 1=4 or \"6=More time for questions\".", transform: Given.init)
    var answers: [Given]
    @OptionGroup var paper: ReceiptOptions
    @Flag(help: "Only say whether it could be counted.") var dryRun = false

    struct Given: Sendable {
      let number: Int
      let said: String

      init(_ argument: String) throws {
        let parts = argument.split(
          separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int(parts[0]) else {
          throw ValidationError("An answer is NUMBER=MARK or NUMBER=TEXT")
        }
        (self.number, said) = (number, String(parts[1]))
      }
    }

    func validate() throws {
      guard Set(answers.map(\.number)).count == answers.count else {
        throw ValidationError("A question is answered once")
      }
    }

    func run() async throws {
      let given = Dictionary(
        answers.map { ($0.number, $0.said) }, uniquingKeysWith: { first, _ in first })
      let (dry, way) = (dryRun, paper.way(dryRun: dryRun))
      let evaluation = try await options.atDesk {
        try await $0.enterEvaluation(given, as: way, $1, dryRun: dry)
      }
      try options.output.told(evaluation, way, isWritten: !dry)
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Count sheets that were answered on paper, from a table.",
      discussion: """
        A row is a sheet, and a column a question by its number. Sheets are counted and not kept. With \
        --receipt a receipt is shown, by which and with the same table they are taken out again.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var input: InputFile
    @OptionGroup var paper: ReceiptOptions

    func run() async throws {
      let (bytes, form, dry) = (try input.bytes(), try input.form(), input.dryRun)
      let way = paper.way(dryRun: dry)
      let evaluation = try await options.atDesk {
        try await $0.importEvaluation(bytes, form: form, as: way, $1, dryRun: dry)
      }
      try options.output.told(evaluation, way, isWritten: !dry)
    }
  }

  struct Results: AsyncParsableCommand {
    /// How a question was answered, for programs.
    private struct QuestionLine: Encodable {
      let number: Int
      let kind: String
      let question: String
      let answered: Int
      /// Nil where too few answered, as the marks are.
      let mean: Double?
      let marks: [Int]?
      let said: [String]

      init(_ figures: EvaluationFigures, in language: Language) {
        (number, kind) = (figures.number, figures.question.kind.rawValue)
        (question, answered) = (figures.question.title[language], figures.answered)
        mean = figures.tenths.map { Double($0) / 10 }
        marks = figures.isTold ? figures.counts : nil
        said = figures.words
      }
    }

    static let configuration = CommandConfiguration(
      commandName: "results",
      abstract: "Show how participants answered, once the evaluation is closed.",
      discussion: """
        Marks of a question that fewer than five answered, and words where fewer than five answered at all, \
        are shown to nobody. The trail tells who looked.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var language: PaperLanguage

    func run() async throws {
      let (results, main) = try await options.atDesk {
        (try await $0.evaluationResults($1), $1.mainLanguage)
      }
      let (output, phrases) = (options.output, options.output.phrases)
      let language = try language.said() ?? main
      output.talk(phrases.standing(of: results.evaluation))
      guard !output.isJSON else {
        for one in results.figures { try output.json(QuestionLine(one, in: language)) }
        return
      }
      let marks = Evaluation.marks.map(String.init)
      try output.table(
        ["number", "kind", "answered", "mean"] + marks + ["question"],
        numbers: Set(["number", "answered"] + marks),
        results.figures.map { one in
          let counts = one.isTold ? one.counts.map(String.init) : marks.map { _ in "" }
          return [
            "\(one.number)", one.question.kind.rawValue, "\(one.answered)",
            one.tenths.map(phrases.tenths) ?? "",
          ] + counts + [one.question.title[language]]
        })
      let said = results.figures.flatMap { one in one.words.map { ["\(one.number)", $0] } }
      if !said.isEmpty {
        try output.table(["number", "said"], numbers: ["number"], said)
      }
      output.talk(phrases.evaluationOfFew(fewest: phrases.inWords(Evaluation.fewest)))
    }
  }
}

/// Whether paper may be taken out again, or is.
struct ReceiptOptions: ParsableArguments {
  @Flag(help: "Show a receipt by which it may be taken out again.") var receipt = false
  @Option(
    help: ArgumentHelp(
      "Take out what was counted under this receipt, in the place of counting it.",
      valueName: "receipt"))
  var takeOut: String?

  func validate() throws {
    guard !receipt || takeOut == nil else {
      throw ValidationError("Say --receipt or --take-out RECEIPT")
    }
  }

  fileprivate func way(dryRun: Bool) -> PaperWay {
    takeOut.map { .takenOut(receipt: $0) }
      ?? .counted(receipt: receipt && !dryRun ? Secretariat.receipt() : nil)
  }
}

extension Output {
  fileprivate func told(
    _ evaluation: Evaluation, _ way: PaperWay = .counted(receipt: nil), isWritten: Bool
  ) throws {
    var told = [
      "status": evaluation.status.rawValue, "answers": "\(evaluation.answers)",
      "handed": "\(evaluation.handed)", "people": "\(evaluation.expected)",
    ]
    if case .counted(let receipt?) = way { told["receipt"] = receipt }
    try done(phrases.standing(of: evaluation), told)
    if case .counted(let receipt?) = way { talk(phrases.evaluationReceipt(receipt: receipt)) }
    if !isWritten { talk(phrases.nothingWritten) }
  }
}

extension Phrases {
  fileprivate func standing(of evaluation: Evaluation) -> String {
    let (answers, people) = ("\(evaluation.answers)", "\(evaluation.expected)")
    return switch evaluation.status {
    case .prepared: evaluationIsPrepared
    case .open:
      evaluationIsOpen(
        day: evaluation.until.map { date($0) } ?? "", answers: answers, people: people)
    case .closed: evaluationIsClosed(answers: answers, people: people)
    }
  }
}
