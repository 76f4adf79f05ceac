import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct FindCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find people, organisations, applications and papers by any part of a name.",
    discussion: """
      An address, a code and the key of an organisation will do as well. All parts must be there, in \
      any order, in any script; accents and vowel signs make no difference. A paper is found by its \
      title in each language, with when it was printed last.
      """)
  @OptionGroup var common: CommonOptions
  @Argument(help: "Parts of a name, an address, a code or a key.") var words: [String]
  @Option(
    help: "Whose codes are shown; else the one in use, or the only one.",
    completion: .meetings)
  var meeting: String?

  func run() async throws {
    let text = words.joined(separator: " ")
    let code = try meeting ?? Configuration.current().meeting
    let found = try await common.atDesk { try await $0.find(text, inMeeting: code) }
    let output = common.output
    let language = output.phrases.language
    let rows =
      found.people.map(\.row) + found.organisations.map(\.row)
      + found.papers.map { $0.row(in: language) }
    if found.areNear {
      output.talk(
        rows.isEmpty
          ? output.phrases.foundNothing(text: text) : output.phrases.foundNear(text: text))
    }
    guard !rows.isEmpty || output.isJSON else { return }
    try output.table(
      ["what", "code", "name", "organisation", "country", "address", "printed"], rows)
    if found.areMore { output.talk(output.phrases.foundMore) }
  }
}

extension FoundPerson {
  fileprivate var row: [String] {
    [what, code ?? "", person.name, organisation, country.code, person.email, ""]
  }

  private var what: String {
    if part.attendance != nil { return "participant" }
    if part.nomination != nil, !part.isWithdrawn { return "nominated" }
    if part.guest != nil { return "guest" }
    if part.code != nil { return "applicant" }
    return part.reviewer == nil ? "person" : "reviewer"
  }
}

extension Organisation {
  fileprivate var row: [String] {
    ["organisation", externalKey ?? "", name, shortName, country?.code ?? "", "", ""]
  }
}

extension FoundPaper {
  fileprivate func row(in language: Language) -> [String] {
    let printed = printed.map { "\($0.language.rawValue) \($0.at)" }.joined(separator: "; ")
    return ["paper", paper.rawValue, paper.title(in: language), "", "", "", printed]
  }
}
