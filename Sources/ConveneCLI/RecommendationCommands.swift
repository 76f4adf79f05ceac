import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct RecommendationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommendation",
    abstract: "What a meeting recommends, to whom and by when, and how later meetings answer it.",
    subcommands: [Add.self, Answer.self, Change.self, List.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Keep what the meeting recommends, as its report numbers it.")
    @OptionGroup var options: MeetingOptions
    @Option(help: "What is recommended.") var words: String
    @OptionGroup var language: PaperLanguage
    @OptionGroup var addressed: Addressed
    @Flag(help: "Only say what would be kept.") var dryRun = false

    func run() async throws {
      let said = RecommendationSaid(words: words, owner: addressed.owner, due: try addressed.day())
      let (language, dry) = (try language.said(), dryRun)
      let one = try await options.atDesk { desk, hand in
        try await desk.addRecommendation(
          said, in: language ?? hand.mainLanguage, hand, dryRun: dry)
      }
      let phrases = options.output.phrases
      try options.output.done(
        dry ? phrases.nothingWritten : phrases.recommendationKept(number: one.number), one)
    }
  }

  struct Change: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "change",
      abstract: "Word a recommendation otherwise or in one more language, or address it anew.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Number of the recommendation.", transform: Whole.number) var number: Int
    @Option(help: "What is recommended.") var words: String?
    @OptionGroup var language: PaperLanguage
    @OptionGroup var addressed: Addressed
    @Flag(help: "Only say what would be changed.") var dryRun = false

    func validate() throws {
      guard words != nil || addressed.owner != nil || addressed.by != nil else {
        throw ValidationError("Say --words, --owner or --by")
      }
    }

    func run() async throws {
      let said = RecommendationSaid(words: words, owner: addressed.owner, due: try addressed.day())
      let (number, language, dry) = (number, try language.said(), dryRun)
      let one = try await options.atDesk { desk, hand in
        try await desk.changeRecommendation(
          number, to: said, in: language ?? hand.mainLanguage, hand, dryRun: dry)
      }
      let phrases = options.output.phrases
      try options.output.done(
        dry ? phrases.nothingWritten : phrases.recommendationChanged(number: one.number), one)
    }
  }

  struct Answer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "answer",
      abstract: "Say that this meeting answers a recommendation of an earlier one of its series.",
      discussion: """
        Which meeting it follows is said by meeting follows. Whoever says so changes this meeting and sees the \
        earlier one. Aide-memoire and report name what is answered, and papers of the earlier meeting by which \
        it was taken up.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Number of the recommendation there.", transform: Whole.number)
    var number: Int
    @Option(
      help: "Code of the earlier meeting; the one that this follows otherwise.",
      completion: .meetings)
    var of: String?
    @Option(help: "The session in which it is answered, by key or title.") var session: String?
    @Option(help: "Code of the project by which it is answered.") var project: String?
    @Option(help: "How it is answered.") var note = ""
    @Flag(help: "It is not answered so after all.") var none = false
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    func validate() throws {
      guard session == nil || project == nil else {
        throw ValidationError("Say either --session or --project")
      }
      guard !none || note.isEmpty else { throw ValidationError("Say either --note or --none") }
    }

    func run() async throws {
      let way: RecommendationAnswer.Way =
        session.map { .session($0) } ?? project.map { .project($0) } ?? .meeting
      let (number, of, note, isAnswered, dry) = (number, of, note, !none, dryRun)
      let one = try await options.atDesk {
        try await $0.answerRecommendation(
          number, of: of, by: way, note: note, isAnswered: isAnswered, $1, dryRun: dry)
      }
      let (phrases, code) = (options.output.phrases, one.meeting.code)
      try options.output.done(
        dry
          ? phrases.nothingWritten
          : none
            ? phrases.recommendationUnanswered(number: number, code: code)
            : phrases.recommendationAnswered(number: number, code: code),
        ["recommendation": "\(number)", "of": code])
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List what the meeting recommends, or what of earlier meetings it answers.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines
    @Flag(help: "What this meeting answers of earlier ones.") var answered = false

    func run() async throws {
      let lineage = try await options.atDesk { try await $0.recommendations($1) }
      let language = options.output.phrases.language
      guard !answered else {
        return try lines.write(
          ["number", "meeting", "session", "project", "note", "matter"], numbers: ["number"],
          lineage.answers.map { one in
            [
              "\(one.number)", one.meeting.code, one.way.session, one.way.project, one.note,
              one.words[language],
            ]
          }, to: options.output)
      }
      try lines.write(
        ["number", "due", "owner", "taken up", "matter"], numbers: ["number"],
        lineage.recommendations.map { one in
          [
            "\(one.number)", one.due?.description ?? "", one.owner?.name ?? "",
            lineage.takenUp.filter { $0.answer.number == one.number }.map(\.by.code).unique
              .joined(separator: "; "), one.words[language],
          ]
        }, to: options.output)
    }
  }
}

/// Whom something is recommended to, and by when.
struct Addressed: ParsableArguments {
  @Option(help: "To whom: somebody of the meeting, or of the directory.") var owner: String?
  @Option(help: "The day by which, such as 2008-06-30.") var by: String?

  func day() throws -> Day? { try by.map { try InvitationCommand.Send.day($0) } }
}

extension RecommendationAnswer.Way {
  fileprivate var session: String { if case .session(let key) = self { key } else { "" } }
  fileprivate var project: String { if case .project(let code) = self { code } else { "" } }
}

extension [String] {
  /// Each once, in the order in which it came first.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Output {
  fileprivate func done(_ sentence: String, _ one: Recommendation) throws {
    try done(sentence, ["recommendation": "\(one.number)"])
  }
}

extension MeetingCommand {
  struct Follows: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "follows",
      abstract: "Say which earlier meeting of its series this one follows.",
      discussion: """
        From then on this meeting can answer recommendations of that one, its reviewers can be shown which \
        promises were kept, and partnership network --series is of both.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the earlier meeting, or a part of its title.", completion: .meetings)
    var earlier: String?
    @Flag(help: "It follows none.") var none = false
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    func validate() throws {
      guard none == (earlier == nil) else {
        throw ValidationError("Say the earlier meeting, or --none")
      }
    }

    func run() async throws {
      let (earlier, dry) = (earlier, dryRun)
      let (code, followed) = try await options.atDesk { desk, hand in
        (hand.meeting.code, try await desk.follow(earlier, hand, dryRun: dry))
      }
      let phrases = options.output.phrases
      let sentence =
        followed.map { phrases.meetingFollowsOne(code: code, earlier: $0.code) }
        ?? phrases.meetingFollowsNothing(code: code)
      try options.output.done(
        dry ? phrases.nothingWritten : sentence,
        ["meeting": code, "follows": followed?.code ?? ""])
      if !dry, followed != nil { options.output.next("convene recommendation list --answered") }
    }
  }
}

extension ReviewCommand {
  struct Recall: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "recall",
      abstract: "Show reviewers which promises applicants made at meetings before, and kept.",
      discussion: """
        Of the meetings that this one follows, by the same convener, and of applicants who came there and meet \
        every gate, consent among them. It is evidence to read: no score takes it in. Where sheets are blind \
        it is hidden. It asks for a role in both meetings.
        """)
    @OptionGroup var options: MeetingOptions
    @Flag(help: "Show nothing of it any more.") var none = false
    @Flag(help: "Only say what would be shown.") var dryRun = false

    func run() async throws {
      let (hiding, dry) = (none, dryRun)
      let (shown, isBlind) = try await options.atDesk { desk, hand in
        (
          try await desk.recallPromises(hand, hiding: hiding, dryRun: dry),
          hand.meeting.reviews.blind
        )
      }
      let (output, phrases) = (options.output, options.output.phrases)
      if !hiding {
        try output.table(
          ["application", "commitment", "due", "kept on", "matter"],
          shown.map { one in
            [
              one.application, one.kept.commitment, one.kept.due.description,
              one.kept.keptOn.description, one.kept.what,
            ]
          })
      }
      output.talk(phrases.promisesRecalled(count: shown.count))
      if isBlind, !hiding { output.talk(phrases.evidenceHidden) }
      if dry { output.talk(phrases.nothingWritten) }
    }
  }
}
