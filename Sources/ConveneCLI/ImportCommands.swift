import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import Foundation

struct OrganisationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organisation", abstract: "The directory of organisations.",
    subcommands: [Import.self, List.self, Show.self, Add.self, Edit.self])

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take a table of organisations in, whole or not at all.")
    @OptionGroup var common: CommonOptions
    @OptionGroup var input: InputFile
    @OptionGroup var good: GoodRows
    @Flag(help: "Mend text whose encoding was broken; the row as it was is kept.")
    var repairEncoding = false

    func run() async throws {
      let (bytes, form) = (try input.bytes(), try good.form(of: input))
      let (repair, dry, keeping) = (repairEncoding, input.dryRun, good.keepGood)
      try await good.report(of: "organisations", from: input, common.output) {
        try await common.atDesk {
          try await $0.importOrganisations(
            bytes, form: form, repairEncoding: repair, keepingGood: keeping, dryRun: dry)
        }
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the directory.")
    @OptionGroup var common: CommonOptions

    func run() async throws {
      let organisations = try await common.atDesk { try await $0.organisations() }
      try common.output.table(
        ["key", "country", "sector", "name"],
        organisations.map {
          [
            $0.externalKey ?? "", $0.country?.code ?? "", $0.sector?.rawValue ?? "", $0.name,
          ]
        })
    }
  }
}

struct ApplicationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "application", abstract: "Applications for open seats.",
    subcommands: [Import.self, List.self])

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take a table of applications in, whole or not at all.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var input: InputFile
    @OptionGroup var good: GoodRows
    @OptionGroup var known: KnownPeople

    func run() async throws {
      let (bytes, form, dry) = (try input.bytes(), try good.form(of: input), input.dryRun)
      let (update, keeping) = (known.update, good.keepGood)
      try await good.report(of: "applications", from: input, options.output) {
        try await options.atDesk {
          try await $0.importApplications(
            bytes, form: form, to: $1, updating: update, keepingGood: keeping, dryRun: dry)
        }
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List all applications.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let applications = try await options.atDesk { try await $0.applications($1) }
      try options.output.table(
        ["code", "status", "topics", "offers", "needs"],
        applications.map {
          [
            $0.code, $0.status.rawValue, $0.topics.joined(separator: " "),
            $0.offers.map(\.asset.rawValue).joined(separator: " "),
            $0.needs.map(\.asset.rawValue).joined(separator: " "),
          ]
        })
    }
  }
}

/// What becomes of people whom the directory has.
struct KnownPeople: ParsableArguments {
  @Flag(help: "Take in what the table says otherwise of people who are known.")
  var update = false
}
