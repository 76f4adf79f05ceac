import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

/// Information sheets: how those who take part travel, and what their passports say.
struct TravelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "travel",
    abstract: "Information sheets of those who take part: passports, journeys, visas, funds.",
    subcommands: [
      Ask.self, Budget.self, Costs.self, Import.self, List.self, Pay.self, Record.self, Show.self,
    ])

  struct Ask: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ask",
      abstract: "Ask for information sheets, by a page behind the link of whoever accepted.",
      discussion: """
        What a passport says is sealed on the page for the key of the house, and opened at a desk alone. \
        How long it is kept is said first: convene retention set passports --after 30. Said again, days \
        change; one that is left out stays, and an empty one is none: --visas "".
        """)
    @OptionGroup var options: MeetingOptions
    @Option(help: "The last day for the sheet, such as 2007-08-15.") var until: String
    @Option(help: "The last day on which visas can be asked for.") var visas: String?
    @Option(help: "The last day on which tickets are bought; a change afterwards costs.")
    var tickets: String?
    @Flag(help: "Only say what would be kept.") var dryRun = false

    func run() async throws {
      let day = try InvitationCommand.Send.day(until)
      let (visas, tickets) = (try Self.said(visas), try Self.said(tickets))
      let dry = dryRun
      let kept = try await options.atDesk { desk, hand in
        let before = try await desk.travelTerm(hand)
        let term = TravelTerm(
          until: day, visasBy: visas ?? before?.visasBy, ticketsBy: tickets ?? before?.ticketsBy)
        return try await desk.askForSheets(term, hand, dryRun: dry)
      }
      let phrases = options.output.phrases
      options.output.talk(
        dry ? phrases.nothingWritten : phrases.sheetsAsked(day: phrases.date(kept.until)))
      if options.output.isJSON { try options.output.json(["until": kept.until.description]) }
    }

    /// Nil where nothing is said of a day, and a day that is none where it is taken back.
    private static func said(_ text: String?) throws -> Day?? {
      try text.map { try $0.isEmpty ? nil : InvitationCommand.Send.day($0) }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List whose sheet came, whose passport ends too early, and who needs a visa.",
      discussion: """
        What a passport says is in no list but that for the host Government: convene print visa-list.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let people = try await options.atDesk { try await $0.informationSheets($1) }
      try lines.write(
        [
          "code", "name", "sheet", "passport", "expires", "visa letter", "arrives on", "departs on",
        ],
        people.map { line in
          let state = line.passport.map { $0.isWhole ? "whole" : "in part" } ?? "missing"
          return [
            line.code, line.name, line.passport == nil ? "missing" : "came",
            line.isShort ? "too short" : state, line.passport?.expires?.description ?? "",
            line.travel[.visaLetter], line.travel[.arrivesOn], line.travel[.departsOn],
          ]
        }, to: options.output)
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show the sheet of one participant with what the passport says.",
      discussion: "The trail tells who looked at whose passport, and when.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the participant, such as A-0012, or a part of a name.")
    var participant: String

    func run() async throws {
      let sheet = try await options.atDesk(on: participant) { desk, hand, one in
        try await desk.readSheet(of: one.code, hand)
      }
      let phrases = options.output.phrases
      let passport = Passport.Field.allCases.map { field in
        [phrases.passportField(field), sheet.passport[field]]
      }
      let travel = Travel.Column.allCases.map { column in
        [phrases.title(column.rawValue.replacing("_", with: " ")), sheet.travel[column]]
      }
      try options.output.table(
        ["what", "value"],
        [["who", "\(sheet.code) \(sheet.name)"]]
          + (passport + travel).filter { !$0[1].isEmpty })
    }
  }

  struct Record: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "record",
      abstract: "Record what the passport of a participant says, sealed.",
      discussion: """
        Only what is given changes; an empty text takes it back. What is typed here may be kept by the \
        shell; a table is taken in by travel import. The journey is recorded by participant travels.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the participant, such as A-0012, or a part of a name.")
    var participant: String
    @Option(help: "The name as it is printed there.") var passportName: String?
    @Option(help: "The number of the passport.") var passportNumber: String?
    @Option(help: "The State that issued it, by name or code, such as Lebanon or LB.")
    var nationality: String?
    @Option(help: "The day on which it was issued.") var issued: String?
    @Option(help: "The day on which it ends.") var expires: String?
    @Option(help: "The day of birth.") var born: String?
    @Option(help: "The place of birth.") var birthplace: String?
    @Flag(help: "Only say whether it could be recorded.") var dryRun = false

    private var given: [Passport.Field: String] {
      var given: [Passport.Field: String] = [:]
      given[.name] = passportName
      given[.number] = passportNumber
      given[.nationality] = nationality
      given[.issuedOn] = issued
      given[.expiresOn] = expires
      given[.bornOn] = born
      given[.birthplace] = birthplace
      return given
    }

    func validate() throws {
      guard !given.isEmpty else {
        throw ValidationError("Say what the passport says, such as --expires 2031-05-01")
      }
    }

    func run() async throws {
      let (given, dry) = (given, dryRun)
      let line = try await options.atDesk(on: participant) { desk, hand, one in
        try await desk.recordPassport(of: one.code, given, hand, dryRun: dry)
      }
      let (output, phrases) = (options.output, options.output.phrases)
      output.talk(
        dry
          ? phrases.nothingWritten
          : phrases.passportRecorded(person: "\(line.code) \(line.name)"))
      if output.isJSON { try output.json(["code": line.code]) }
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Take a table of information sheets in, whole or not at all.",
      discussion: """
        A row a participant: who, then what is known of passport_name, passport_number, nationality, \
        issued_on, expires_on, born_on, birthplace, of the columns of sheet out travel, of diet and access. \
        An empty cell leaves what was said. Erase the file afterwards.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var input: InputFile

    func run() async throws {
      let (bytes, form, dry) = (try input.bytes(), try input.form(), input.dryRun)
      let count = try await options.atDesk {
        try await $0.takeInformationSheets(bytes, form: form, $1, dryRun: dry)
      }
      let (output, phrases) = (options.output, options.output.phrases)
      output.talk(dry ? phrases.nothingWritten : phrases.sheetsTaken(count: count))
      if output.isJSON { try output.json(["sheets": count]) }
    }
  }
}
