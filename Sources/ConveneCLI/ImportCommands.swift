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
      abstract: "Take a table of organisations in, whole or not at all.")
    @OptionGroup var common: CommonOptions
    @OptionGroup var input: InputFile
    @Flag(help: "Mend text whose encoding was broken; the row as it was is kept.")
    var repairEncoding = false

    func run() async throws {
      let (bytes, encoding) = (try input.bytes(), try input.textEncoding())
      let (repair, dry) = (repairEncoding, input.dryRun)
      let report = try await common.atDesk {
        try await $0.importOrganisations(
          bytes, encoding: encoding, repairEncoding: repair, dryRun: dry)
      }
      try common.output.report(report, of: "organisations", dryRun: dry)
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
    @OptionGroup var known: KnownPeople

    func run() async throws {
      let (bytes, encoding, dry) = (try input.bytes(), try input.textEncoding(), input.dryRun)
      let update = known.update
      let report = try await options.atDesk {
        try await $0.importApplications(
          bytes, encoding: encoding, to: $1, updating: update, dryRun: dry)
      }
      try options.output.report(report, of: "applications", dryRun: dry)
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

extension Output {
  func report(_ report: ImportReport, of things: String, dryRun: Bool) throws {
    notices(report.notices)
    talk(
      dryRun
        ? "\(report.count) \(things) could be taken in; nothing was written"
        : "\(report.count) \(things) taken in")
    if isJSON { try json([things: dryRun ? 0 : report.count, "notices": report.notices.count]) }
  }
}
