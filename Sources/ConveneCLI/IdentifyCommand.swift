import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension ApplicationCommand {
  struct Identify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "identify",
      abstract: "Say whether somebody who applied is a nominated person; until then they are held.",
      discussion: """
        Nobody reads or scores what is held, and no selection is signed. Without an application it \
        lists those that are. Whoever is the nominated person is taken out of the applications.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the application, or a part of a name.") var application: String?
    @Option(help: "They are one person: the code of the nomination.") var samePerson: String?
    @Flag(help: "The applicant is none of the nominated people.") var notNominated = false
    @Option(help: "How that is known, for the record.") var reason = ""
    @Flag(help: "Only say what would happen.") var dryRun = false

    func validate() throws {
      guard application == nil || (samePerson != nil) != notNominated else {
        throw ValidationError("Say one of --same-person and --not-nominated")
      }
      guard application != nil || (samePerson == nil && !notNominated) else {
        throw ValidationError("Say which application is meant")
      }
    }

    func run() async throws {
      let (output, dry, reason) = (options.output, dryRun, reason)
      guard let application else { return try await list() }
      if let nomination = samePerson {
        let one = try await options.atDesk(on: application) { desk, hand, one in
          try await desk.isNominated(one.code, as: nomination, hand, dryRun: dry)
        }
        output.withdrawn("\(one.code) \(one.name)", dryRun: dry)
        if output.isJSON { try output.json(["withdrawn": dry ? [] : [one.code]]) }
        return
      }
      let held = try await options.atDesk(on: application) { desk, hand, one in
        try await desk.tellFromNominated(one.code, because: reason, hand, dryRun: dry)
      }
      let whose = "\(held[0].code) \(held[0].name)"
      let nominated = held.map { "\($0.nomination) \($0.nominee)" }.joined(separator: ", ")
      output.talk(output.phrases.isNotNominated(application: whose, nominated: nominated))
      guard !dry else { return output.talk(output.phrases.nothingWritten) }
      output.next("convene review assign")
      if output.isJSON {
        try output.json(["application": [held[0].code], "not": held.map(\.nomination)])
      }
    }

    private func list() async throws {
      let (held, phrases) = (
        try await options.atDesk { try await $0.heldApplications($1) }, options.output.phrases
      )
      if held.isEmpty { options.output.talk(phrases.nobodyIsHeld) }
      try options.output.table(
        ["code", "name", "nominated", "note"],
        held.map {
          [
            $0.code, $0.name, "\($0.nomination) \($0.nominee)",
            $0.hasMailbox ? phrases.oneMailbox : phrases.namesNearlyAlike,
          ]
        })
    }
  }
}
