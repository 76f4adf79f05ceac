import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

struct HolidayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holiday",
    abstract: "Holidays by country, on which nobody is reminded; none but those you list.",
    subcommands: [Import.self, List.self, Remove.self])

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Take a table of holidays in: country, day and name.",
      discussion: "A day that is listed already takes the name in the table.")
    @OptionGroup var common: CommonOptions
    @OptionGroup var input: InputFile

    func run() async throws {
      let (bytes, form, dry) = (try input.bytes(), try input.form(), input.dryRun)
      let count = try await common.atDesk(making: true) {
        try await $0.importHolidays(bytes, form: form, dryRun: dry)
      }
      let phrases = common.output.phrases
      common.output.talk(phrases.holidaysTakenIn(count: count))
      if dry { common.output.talk(phrases.nothingWritten) }
      if common.json { try common.output.json(["holidays": count]) }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List holidays by country and day.")
    @OptionGroup var common: CommonOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let holidays = try await common.atDesk { try await $0.holidays() }
      try lines.write(
        ["country", "day", "name"],
        holidays.map { [$0.country.code, $0.day.description, $0.name] }, to: common.output)
    }
  }

  struct Remove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: "Take holidays of a country from the list.")
    @OptionGroup var common: CommonOptions
    @Argument(
      help: "The country, by name or code, such as Lebanon or LB.", transform: Country.given)
    var country: Country
    @Option(help: "One day alone, such as 2007-11-22; else all of the country.") var day: String?
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (country, day, dry) = (
        country, try day.map(InvitationCommand.Send.day), dryRun
      )
      let count = try await common.atDesk {
        try await $0.removeHolidays(of: country, on: day, dryRun: dry)
      }
      let phrases = common.output.phrases
      common.output.talk(phrases.holidaysRemoved(count: count))
      if dry { common.output.talk(phrases.nothingWritten) }
      if common.json { try common.output.json(["removed": count]) }
    }
  }
}
