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
    @OptionGroup var lines: ListLines

    func run() async throws {
      let organisations = try await common.atDesk { try await $0.organisations() }
      try lines.write(
        ["key", "country", "sector", "name"],
        organisations.map {
          [
            $0.externalKey ?? "", $0.country?.code ?? "", $0.sector?.rawValue ?? "", $0.name,
          ]
        }, to: common.output)
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
        ? "\(Self.counted(report.count, things)) could be taken in; nothing was written"
        : "\(Self.counted(report.count, things)) taken in")
    if isJSON { try json([things: dryRun ? 0 : report.count, "notices": report.notices.count]) }
  }
}
