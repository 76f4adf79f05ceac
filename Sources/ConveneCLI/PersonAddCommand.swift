import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

extension PersonCommand {
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Add somebody to the directory; an address is not needed.",
      discussion: """
        The country is that of the organisation where none is said.
        """)
    @OptionGroup var common: CommonOptions
    @Argument(help: "The name, as it is to be printed.") var name: [String]
    @Option(
      help: "The name in another script, such as ar=….", transform: NameForm.init)
    var nameIn: [NameForm] = []
    @Option(help: "An address that letters can be sent to.") var email = ""
    @Option(help: "Key or part of the name of an organisation in the directory.")
    var organisation: String?
    @Option(
      help: "By name or code, such as Lebanon or LB.", transform: Country.given) var country:
      Country?
    @Option(help: "What they work in, the preferred one first: ar,en.") var languages = ""
    @Option(help: "Such as en=Ms; once for each language.", transform: NameForm.init)
    var honorific: [NameForm] = []
    @Option(help: "Such as en=Director; once for each language.", transform: NameForm.init)
    var position: [NameForm] = []
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let new = NewPerson(
        name: name.joined(separator: " "), names: nameIn.byLanguage, email: email,
        organisation: organisation, country: country,
        languages: languages.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) },
        honorific: Wording(honorific.byLanguage), position: Wording(position.byLanguage))
      let dry = dryRun
      let (person, like) = try await common.atDesk(making: true) {
        try await $0.add(new, dryRun: dry)
      }
      common.output.notices(
        like.prefix(3).map {
          .personLikeOther(
            at: "name", name: person.name, nearly: person.name.sameName != $0.name.sameName,
            other: $0.email.isEmpty ? $0.name : "\($0.name) <\($0.email)>")
        })
      let phrases = common.output.phrases
      common.output.talk(
        dry
          ? phrases.personCouldBeAdded(name: person.name) : phrases.personAdded(name: person.name))
      if common.json {
        try common.output.json(["id": dry ? "" : person.id.description, "name": person.name])
      }
    }
  }
}

extension [NameForm] {
  var byLanguage: [Language: String] {
    Dictionary(map { ($0.language, $0.text) }, uniquingKeysWith: { $1 })
  }
}

extension Country {
  static let given: @Sendable (String) throws -> Country = { text in
    if let country = CountryNames.printed.country(text) { return country }
    let candidates = CountryNames.printed.candidates(for: text)
    throw ValidationError(
      candidates.isEmpty
        ? "\(text) is no country, such as Lebanon or LB"
        : "\(text) may be \(candidates.joined(separator: ", ")); write the whole name or the code")
  }
}
