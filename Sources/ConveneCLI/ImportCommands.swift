import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import Foundation

struct OrganisationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organisation", abstract: "The directory of organisations.",
    subcommands: [Import.self, List.self, Show.self, Add.self, Edit.self, Merge.self, Twins.self])

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Take a table of organisations in, whole or not at all.")
    @OptionGroup var common: CommonOptions
    @OptionGroup var input: InputFile
    @OptionGroup var good: GoodRows
    @Flag(help: "Mend text whose encoding was broken; the row as it was is kept.")
    var repairEncoding = false

    func run() async throws {
      let (bytes, form) = (try input.bytes(), try good.form(of: input))
      let (repair, dry, keeping) = (repairEncoding, input.dryRun, good.keepGood)
      try await good.report(of: "organisations", from: input, common.output) {
        try await common.atDesk(making: true) {
          try await $0.importOrganisations(
            bytes, form: form, repairEncoding: repair, keepingGood: keeping, dryRun: dry)
        }
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the directory.")
    @OptionGroup var common: CommonOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let (lines, output) = (lines, common.output)
      try await common.atDesk { desk in
        try await lines.write(
          ["key", "country", "sector", "name"], to: output,
          page: { try await desk.organisationLines(after: $0, most: $1) },
          row: {
            [$0.externalKey ?? "", $0.country?.code ?? "", $0.sector?.rawValue ?? "", $0.name]
          })
      }
    }
  }
}

/// What becomes of people whom the directory has.
struct KnownPeople: ParsableArguments {
  @Flag(help: "Take in what the table says otherwise of people who are known.")
  var update = false
}
