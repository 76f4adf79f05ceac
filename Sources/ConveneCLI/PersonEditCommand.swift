import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

extension PersonCommand {
  struct Edit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: "Put right what the directory says of somebody.",
      discussion: """
        Shows old and new, and asks. What is given empty is taken away.
        """)
    @OptionGroup var whom: Whom
    @OptionGroup var confirmation: Confirmation
    @Option(help: "The name as it should be.") var name: String?
    @Option(help: "The name in another script, such as ar=….", transform: NameForm.init)
    var nameIn: [NameForm] = []
    @Option(help: "Such as en=Ms; once for each language.", transform: NameForm.init)
    var honorific: [NameForm] = []
    @Option(help: "Such as en=Director; once for each language.", transform: NameForm.init)
    var position: [NameForm] = []
    @Option(help: "Key or part of the name of an organisation in the directory.")
    var organisation: String?
    @Option(help: "By name or code, such as Lebanon or LB.", transform: Country.given) var country:
      Country?
    @Option(help: "What they work in, the preferred one first: ar,en.") var languages: String?
    @Option(help: "As they state it themselves: f, m or x.") var gender: String?
    @Option(help: "The address that letters use.") var email: String?
    @Option(help: "The telephone.") var telephone: String?
    @Option(help: "The address for the post.") var post: String?
    @Option(help: "Another address or name by which tables mean them; once for each.")
    var alias: [String] = []
    @Option(help: "Another address or name that is taken away; once for each.")
    var noAlias: [String] = []
    @Flag(help: "Only say what would be otherwise.") var dryRun = false

    func validate() throws {
      guard gender.map({ $0.isEmpty || Person.Gender(rawValue: $0) != nil }) ?? true else {
        throw ValidationError("--gender is f, m, x or empty")
      }
      guard spoken.map({ !$0.isEmpty && $0.allSatisfy(\.isLanguageTag) }) ?? true else {
        throw ValidationError("--languages is codes of languages with commas between: ar,en")
      }
    }

    private var spoken: [String]? {
      languages?.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    private var correction: PersonCorrection {
      var correction = PersonCorrection(name: name, names: nameIn.byLanguage, email: email)
      correction.honorific = honorific.byLanguage
      correction.position = position.byLanguage
      correction.organisation = organisation
      correction.country = country
      correction.languages = spoken
      correction.gender = gender.map { Person.Gender(rawValue: $0) }
      correction.telephone = telephone
      correction.post = post
      correction.aliases = alias
      correction.withoutAliases = noAlias
      return correction
    }

    func run() async throws {
      let correction = correction
      let (found, plan) = try await whom.atDesk { desk, person in
        (person, try await desk.correct(person.id, correction, dryRun: true))
      }
      let output = whom.output
      guard !plan.changes.isEmpty else {
        output.talk(output.phrases.personSame(name: found.name))
        return
      }
      try output.changes(plan.changes)
      guard !dryRun else { return output.talk(output.phrases.nothingWritten) }
      try confirmation.ask(output) { $0.askCorrect(name: "\(found.name) <\(found.email)>") }
      let done = try await whom.atDesk { try await $0.correct($1.id, correction) }
      output.talk("\(done.after.name) <\(done.after.email)>")
      for one in done.waiting {
        output.talk(
          output.phrases.lettersToOldAddress(
            address: done.before.email, meeting: one.meeting, letters: one.letters))
      }
      output.notices(done.papers)
    }
  }
}

extension Output {
  /// Old and new of somebody.
  func changes(_ changes: [PersonChange]) throws {
    try table(["what", "old", "new"], changes.map { [$0.what, $0.old, $0.new] })
  }
}
