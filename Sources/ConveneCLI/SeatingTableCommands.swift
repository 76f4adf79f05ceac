import ArgumentParser
import ConveneCore
import ConveneService

extension SeatingCommand {
  struct Table: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "table", abstract: "Put up a table, change one, or close it.",
      subcommands: [Add.self, Change.self, Close.self])
  }
}

extension SeatingCommand.Table {
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Put up a further table.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var changing: Changing
    @Argument(help: "Its number.", transform: TableOptions.count) var number: Int
    @OptionGroup var particulars: TableOptions

    func run() async throws {
      let (number, given) = (number, particulars.given)
      let language = try particulars.language.map(PrintCommand.language)
      guard let project = particulars.project else {
        return try await changing.run(options) {
          try $0.addingTable(number, given, in: language)
        }
      }
      let code = try options.code()
      try await changing.run(options.common) { desk in
        let hand = try await desk.meeting(code)
        return try await desk.addingTable(number, of: project, given, in: language, hand)
      }
    }
  }

  struct Change: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "change", abstract: "Change how many sit at a table, or what it is about.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var changing: Changing
    @Argument(help: "Its number.", transform: TableOptions.count) var number: Int
    @OptionGroup var particulars: TableOptions

    func run() async throws {
      let (number, given) = (number, particulars.given)
      let language = try particulars.language.map(PrintCommand.language)
      guard let project = particulars.project else {
        return try await changing.run(options) {
          try $0.changingTable(number, given, in: language)
        }
      }
      let code = try options.code()
      try await changing.run(options.common) { desk in
        let hand = try await desk.meeting(code)
        return try await desk.changingTable(number, of: project, given, in: language, hand)
      }
    }
  }

  struct Close: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close",
      abstract: "Close a table; who sits there loses that seat until the plan is repaired.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var changing: Changing
    @Argument(help: "Its number.", transform: TableOptions.count) var number: Int

    func run() async throws {
      let number = number
      try await changing.run(options) { try $0.closingTable(number) }
    }
  }
}

/// What a table is about and how many it takes.
struct TableOptions: ParsableArguments {
  @Option(help: "Its theme in words; of a new table its topic's title otherwise.")
  var theme: String?
  @Option(help: "The language of the theme: en, ar or fr; the meeting's first otherwise.")
  var language: String?
  @Option(help: "The code of the project that is its theme, such as PR-0001.")
  var project: String?
  @Option(help: "The letter of its topic.") var topic: String?
  @Option(help: "The least that sit there.", transform: Self.count) var lowest: Int?
  @Option(help: "The most that sit there.", transform: Self.count) var highest: Int?

  @Flag(
    inversion: .prefixedNo,
    help: "It has a screen, so that those who attend remotely can be seated there.")
  var screen: Bool?

  static let count = Whole.within(1...9_999)

  var given: TableParticulars {
    TableParticulars(theme: theme, topic: topic, lowest: lowest, highest: highest, screen: screen)
  }
}
