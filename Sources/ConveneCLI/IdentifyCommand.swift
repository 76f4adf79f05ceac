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
        lists those that are. Whoever is the nominated person is taken out of the applications; what \
        follows is shown before it is asked. That somebody is not is taken back by convene undo.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
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
          try await desk.isNominated(one.code, as: nomination, hand, dryRun: true)
        }
        let (whose, nominee) = ("\(one.code) \(one.name)", "\(one.nomination) \(one.nominee)")
        output.talk(
          output.phrases.samePersonFollows(
            application: whose, nominated: nominee,
            command: "convene application reopen \(one.code) --reason TEXT"))
        if !dry {
          try confirmation.ask(output) {
            $0.askSamePerson(application: whose, nominated: nominee)
          }
          _ = try await options.atDesk {
            try await $0.isNominated(one.code, as: nomination, $1)
          }
        }
        output.withdrawn(whose, dryRun: dry)
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
