import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

extension OrganisationCommand {
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show an organisation with all its names, and who belongs to it.")
    @OptionGroup var common: CommonOptions
    @Argument(help: "The key, or a part of the name in any script.") var words: [String]

    func run() async throws {
      let text = words.joined(separator: " ")
      try common.output.page(try await common.atDesk { try await $0.organisation(text) })
    }
  }

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Add an organisation to the directory; a name is enough.")
    @OptionGroup var common: CommonOptions
    @OptionGroup var particulars: Particulars
    @Argument(help: "The name, as it is to be printed.") var name: [String]
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      var given = try particulars.given()
      given.name = name.joined(separator: " ")
      let (organisation, dry) = (given, dryRun)
      let page = try await common.atDesk(making: true) {
        try await $0.addOrganisation(organisation, dryRun: dry)
      }
      let phrases = common.output.phrases
      common.output.talk(dry ? phrases.organisationCouldBeAdded : phrases.organisationAdded)
      try common.output.page(page)
    }
  }

  struct Edit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit",
      abstract: "Put names and particulars of an organisation right, or give it another name.")
    @OptionGroup var common: CommonOptions
    @OptionGroup var particulars: Particulars
    @Argument(help: "The key, or a part of the name in any script.") var words: [String]
    @Option(help: "The name as it should be.") var name: String?
    @Option(help: "Another name that is taken away; once for each.") var noAlias: [String] = []
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      var given = try particulars.given()
      given.name = name
      given.withoutAliases = noAlias
      let (text, correction, dry) = (words.joined(separator: " "), given, dryRun)
      let page = try await common.atDesk {
        try await $0.correctOrganisation(text, correction, dryRun: dry)
      }
      if dry { common.output.talk(common.output.phrases.nothingWritten) }
      try common.output.page(page)
    }
  }

  struct Particulars: ParsableArguments {
    @Option(help: "The short name.") var shortName: String?
    @Option(
      help: "The name in another language, such as ar=…; an empty one is taken away.",
      transform: NameForm.init)
    var nameIn: [NameForm] = []
    @Option(help: "The key it has where it comes from.") var key: String?
    @Option(
      help: ArgumentHelp(
        stringLiteral: "One of: "
          + Sector.allCases.map(\.rawValue).joined(separator: ", ") + "."))
    var sector: String?
    @Option(help: "By name or code, such as Lebanon or LB.", transform: Country.given) var country:
      Country?
    @Option(help: "The city.") var city: String?
    @Option(help: "Another name by which tables mean it; once for each.") var alias: [String] = []

    func given() throws -> OrganisationParticulars {
      let known = try sector.map { text in
        guard let known = Sector(rawValue: text) else {
          throw ValidationError(
            "--sector is one of: \(Sector.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return known
      }
      return OrganisationParticulars(
        shortName: shortName, names: nameIn.byLanguage, key: key, sector: known, country: country,
        city: city, aliases: alias)
    }
  }
}

extension Output {
  fileprivate func page(_ page: OrganisationPage) throws {
    let one = page.organisation
    let own = [
      ["id", one.id.description], ["name", one.name], ["short name", one.shortName],
      ["key", one.externalKey ?? ""], ["sector", one.sector?.rawValue ?? ""],
      ["country", one.country?.code ?? ""], ["city", one.city],
    ]
    let names = one.names.byLanguage.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { [formRow("name", $0.key), $0.value] }
    let rows =
      own + names + page.aliases.map { ["other name", $0] }
      + (page.people ?? []).map { ["person", $0.name] }
    try table(["what", "value"], rows.filter { !$0[1].isEmpty })
  }
}
