import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension MeetingCommand {
  struct Update: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "update",
      abstract: "Take a changed meeting file in, after showing what it changes and asking.",
      discussion: """
        The file holds the whole meeting, as `convene meeting export` writes it.
        """)
    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: Changing
    @Argument(help: "The meeting file (JSON).", completion: .file()) var file: String

    func run() async throws {
      let bytes = try InputFile.bytes(of: file)
      try await changing.run(common) { try await $0.change(by: bytes) }
    }
  }

  struct Symbol: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "symbol",
      abstract: "Say under which symbol a paper is registered, as its head says from then on.",
      discussion: """
        One symbol serves all languages of the paper. With --series what it bears is followed by the next \
        Rev., Corr. or Add.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var changing: Changing
    @Argument(
      help: ArgumentHelp(
        stringLiteral: Paper.allCases.map(\.rawValue).joined(separator: ", ") + "."),
      completion: .list(Paper.allCases.map(\.rawValue)))
    var paper: String
    @Argument(help: "Such as E/ESCWA/2007/WG.1/1.") var symbol: String?
    @Flag(help: "The paper bears none.") var none = false
    @Option(
      help: "It is issued anew, put right or added to: rev, corr or add.",
      completion: .list(PaperSeries.allCases.map(\.rawValue)))
    var series: String?

    func validate() throws {
      guard [symbol != nil, none, series != nil].count(where: { $0 }) == 1 else {
        throw ValidationError("Give the symbol, --none or --series")
      }
    }

    func run() async throws {
      let (paper, symbol): (Paper, String?) = (try Choice.of(paper), symbol)
      if let series {
        let series: PaperSeries = try Choice.of(series)
        return try await changing.run(options) { try $0.following(paper, by: series) }
      }
      try await changing.run(options) { try $0.registering(paper, as: symbol) }
    }
  }
}

/// A change of a meeting, which is shown with what follows from it before it is made.
struct Changing: ParsableArguments {
  @OptionGroup var confirmation: Confirmation
  @Flag(help: "Write to nobody about it.") var noLetters = false
  @Flag(help: "Only say what would change.") var dryRun = false

  /// A change of the meeting that the options name.
  func run(
    _ options: MeetingOptions,
    _ plan: @escaping @Sendable (MeetingInHand) throws -> MeetingChange
  ) async throws {
    let code = try options.code()
    try await run(options.common) { try plan(try await $0.meeting(code)) }
  }

  func run(
    _ common: CommonOptions,
    _ plan: @escaping @Sendable (Secretariat) async throws -> MeetingChange
  ) async throws {
    let (output, telling) = (common.output, !noLetters)
    let (change, report) = try await common.atDesk { desk in
      let change = try await plan(desk)
      return (change, try await desk.carryOut(change, telling: telling, dryRun: true))
    }
    let code = change.hand.meeting.code
    try output.differences(report.differences)
    output.notices(report.consequences)
    output.untold(report.letters.unwritten)
    let phrases = output.phrases
    guard !report.differences.isEmpty else {
      return output.talk(phrases.likeThisAlready(what: code))
    }
    guard !dryRun else {
      let parts = report.differences.parts
      return output.talk(
        phrases.wouldChangeParts(new: parts.new, changed: parts.changed, gone: parts.gone))
    }
    try confirmation.ask(output) { phrases in
      report.letters.count == 0
        ? phrases.askChangeMeeting(code: code)
        : phrases.askChangeMeetingLetters(code: code, readers: phrases.readers(report.letters))
    }
    let done = try await common.atDesk { try await $0.carryOut(change, telling: telling) }
    output.talk(
      done.revision.map { phrases.meetingChangedRevision(code: code, revision: $0) }
        ?? phrases.meetingChanged(code: code))
    if done.consequences.contains(where: { $0.at.hasPrefix("round ") }) {
      output.next("convene seating repair")
    }
    if done.letters.count > 0 { output.next("convene invitation send") }
  }
}

extension Output {
  /// What reads otherwise, a line a part; sessions are called by their titles for people.
  func differences(_ differences: [MeetingDifference]) throws {
    struct Line: Encodable {
      let part: String
      let old: String
      let new: String
    }
    for one in differences {
      guard !isJSON else {
        try json(Line(part: one.at, old: one.old, new: one.new))
        continue
      }
      let difference = Problem.difference(at: one.at, from: one.old, to: one.new)
      let said = WordedProblem(
        phrases.place(of: one.session.map(difference.about) ?? difference),
        phrases.sentence(of: difference))
      // The part is Latin, and would turn the arrow of a sentence from the right around.
      try line(
        phrases.language.isRightToLeft
          ? "\u{2068}\u{200f}\u{2068}\(said.at)\u{2069}: \(said.message)\u{2069}"
          : "\(said.at): \(said.message)")
    }
  }
}

extension MeetingDifference {
  /// What is otherwise about something that is no part of a meeting file.
  init(_ at: String, from old: String, to new: String, session: SessionName? = nil) {
    self.init(object: at, part: "", old: old, new: new, session: session)
  }
}

extension Problem {
  fileprivate static func difference(at: String, from old: String, to new: String) -> Problem {
    if old.isEmpty { return .partCame(at: at, new: new) }
    return new.isEmpty ? .partWent(at: at, old: old) : .partChanged(at: at, old: old, new: new)
  }
}

extension [MeetingDifference] {
  /// How many objects come, are otherwise and go.
  fileprivate var parts: (new: Int, changed: Int, gone: Int) {
    let objects = Dictionary(grouping: self, by: \.object).values
    let came = objects.count { $0.allSatisfy { $0.old.isEmpty } }
    let went = objects.count { $0.allSatisfy { $0.new.isEmpty } }
    return (came, objects.count - came - went, went)
  }
}
