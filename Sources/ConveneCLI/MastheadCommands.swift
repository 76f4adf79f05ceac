import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension MeetingCommand {
  struct Head: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "head",
      abstract: "Say what papers have in their heads: to whom they go, how confidential, of when.",
      discussion: """
        Without PAPER it is what all papers say that say nothing of their own. What is not named stays as \
        it was; --clear begins anew.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var changing: Changing
    @Argument(
      help: ArgumentHelp(
        stringLiteral: HeadedPaper.allCases.map(\.rawValue).joined(separator: ", ") + "."),
      completion: .list(HeadedPaper.allCases.map(\.rawValue)))
    var paper: String?
    @Option(
      help: "general, limited or restricted.",
      completion: .list(Masthead.Distribution.allCases.map(\.rawValue)))
    var distribution: String?
    @Option(
      help: """
        unclassified, confidential or strictly-confidential; the decision, the report on the \
        selection and the follow-up are confidential.
        """,
      completion: .list(Masthead.Classification.allCases.map(\.rawValue)))
    var classification: String?
    @Option(help: "In which language it was written: en, ar or fr.", completion: .languages)
    var original: String?
    @Option(help: "Of the paper, such as 2007-08-20.") var date: String?
    @Option(
      help: ArgumentHelp(
        stringLiteral: "Names of months in Arabic, on all papers and letters: "
          + MonthNames.allCases.map(\.rawValue).joined(separator: ", ") + "."),
      completion: .list(MonthNames.allCases.map(\.rawValue)))
    var months: String?
    @Option(
      help: "usual, which is the meeting's, else that of the house; or none.",
      completion: .list(Masthead.EmblemUse.allCases.map(\.rawValue)))
    var emblem: String?
    @Flag(help: "Say nothing of what was said before.") var clear = false

    func validate() throws {
      guard date == nil || paper != nil else { throw ValidationError("--date is of one PAPER") }
      guard months == nil && emblem == nil || paper == nil else {
        throw ValidationError("--months and --emblem are of all papers: leave PAPER out")
      }
      let said = [distribution, classification, original, date, months, emblem]
      guard clear || said.contains(where: { $0 != nil }) else {
        throw ValidationError(
          "Say --distribution, --classification, --original, --date, --months, --emblem or --clear")
      }
    }

    func run() async throws {
      let change = MastheadChange(
        of: try paper.map { try Choice.of($0) },
        distribution: try distribution.map { try Choice.of($0) },
        classification: try classification.map { try Choice.of($0) },
        original: try original.map { try Choice.of($0) },
        date: try date.map(InvitationCommand.Send.day),
        months: try months.map { try Choice.of($0) },
        emblem: try emblem.map { try Choice.of($0) }, clears: clear)
      try await changing.run(options) { try $0.heading(change) }
    }
  }

  struct Disclaimer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "disclaimer",
      abstract: "Word what stands in small print below every paper.",
      discussion: """
        A new paragraph has the same words in every language until they are given in each.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var changing: Changing
    @OptionGroup var language: PaperLanguage
    @Argument(help: "The words.") var text: String?
    @Option(help: "Which paragraph, from 1.", transform: Whole.number) var number = 1
    @Flag(help: "Leave the paragraph out, in every language.") var none = false

    func validate() throws {
      guard none == (text == nil) else { throw ValidationError("Give the words, or --none") }
    }

    func run() async throws {
      let (text, number, language) = (text, number, try language.said())
      try await changing.run(options) {
        try $0.disclaiming(text, number: number, in: language ?? $0.mainLanguage)
      }
    }
  }

  struct Practical: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "practical",
      abstract: "Say what the information note tells of costs, visas, hotels and other matters.",
      discussion: """
        What is said first is the same in every language until it is given in each. Of a matter of which \
        nothing is said the note says that it is not known yet.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var changing: Changing
    @OptionGroup var language: PaperLanguage
    @Argument(
      help: ArgumentHelp(
        stringLiteral: PracticalNote.Topic.allCases.map(\.rawValue).joined(separator: ", ") + "."),
      completion: .list(PracticalNote.Topic.allCases.map(\.rawValue)))
    var topic: String
    @Argument(help: "The words.") var text: String?
    @Flag(help: "Say nothing of it, in every language.") var none = false

    func validate() throws {
      guard none == (text == nil) else { throw ValidationError("Give the words, or --none") }
    }

    func run() async throws {
      let topic: PracticalNote.Topic = try Choice.of(topic)
      let (text, language) = (text, try language.said())
      try await changing.run(options) {
        $0.telling(topic, text, in: language ?? $0.mainLanguage)
      }
    }
  }

  struct Listing: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "listing",
      abstract: "Say how the list of participants is divided, and in which order countries stand.",
      discussion: """
        In alphabetical order each language sorts by its own names of countries and numbers its own list; the \
        number on plan and nameplates stands in brackets then.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var changing: Changing
    @Option(
      help: "sectors or countries.",
      completion: .list(ListSetting.Groups.allCases.map(\.rawValue)))
    var by: String?
    @Option(
      help: "convener, as its list has them, or alphabetical.",
      completion: .list(ListSetting.Order.allCases.map(\.rawValue)))
    var order: String?
    @Option(help: "Which sectors come first, such as government,academia.")
    var first: String?

    func validate() throws {
      guard by != nil || order != nil || first != nil else {
        throw ValidationError("Say --by, --order or --first")
      }
    }

    func run() async throws {
      let groups: ListSetting.Groups? = try by.map { try Choice.of($0) }
      let order: ListSetting.Order? = try order.map { try Choice.of($0) }
      let sectors: [Sector]? = try first.map { text in
        try text.split { ", ".contains($0) }.map { try Choice.of(String($0)) }
      }
      try await changing.run(options) { $0.listing(by: groups, first: sectors, in: order) }
    }
  }

  struct Emblem: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "emblem",
      abstract: "Take the emblem in that papers have in their heads; none comes with the program.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "An SVG or a PNG of at most 512 KB.", completion: .file()) var file: String?
    @Flag(help: "Papers have none.") var none = false
    @Flag(help: "It is of the house: for all meetings that have none of their own.")
    var house = false
    @Flag(help: "Only say whether it could be taken in.") var dryRun = false

    func validate() throws {
      guard none == (file == nil) else { throw ValidationError("Give a file, or --none") }
    }

    func run() async throws {
      let emblem = try file.map(Self.read)
      let (dry, phrases) = (dryRun, options.output.phrases)
      let said: String
      if house {
        try await options.common.atDesk(making: true) {
          try await $0.setEmblemOfHouse(emblem, dryRun: dry)
        }
        said = emblem == nil ? phrases.emblemOfHouseGone : phrases.emblemOfHouseKept
      } else {
        let isOfHouse = try await options.atDesk {
          try await $0.setEmblem(emblem, $1, dryRun: dry)
        }
        said =
          emblem != nil
          ? phrases.emblemKept : isOfHouse ? phrases.emblemIsOfHouse : phrases.emblemGone
      }
      try options.output.done(
        dry ? phrases.nothingWritten : said, ["emblem": emblem?.hash.description ?? ""])
    }

    private static func read(_ file: String) throws -> EmblemFile {
      let bytes = try InputFile.bytes(of: file)
      do throws(Refusal) {
        return try EmblemFile.taken(bytes, from: file)
      } catch {
        throw Failure.unusableInput(error)
      }
    }
  }
}
