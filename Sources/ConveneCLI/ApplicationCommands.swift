import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct ApplicationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "application", abstract: "Applications for open seats.",
    subcommands: [
      Import.self, Add.self, FormCommand.self, List.self, Show.self, Edit.self, Confirm.self,
      Identify.self,
      Withdraw.self,
      Reopen.self,
    ])

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Take a table of applications in, whole or not at all.",
      discussion: "What comes after the selection was signed is kept as late, and not considered.")
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
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List all applications.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines
    @Flag(help: "Offers instead whose evidence is claimed, needed, and confirmed by nobody yet.")
    var unconfirmed = false

    func run() async throws {
      let (lines, output) = (lines, options.output)
      guard !unconfirmed else { return try await writeClaims() }
      try await options.atDesk { desk, hand in
        let held = Set(try await desk.heldApplications(hand).map(\.code))
        if !held.isEmpty {
          output.talk(
            output.phrases.applicationsAreHeld(count: held.count),
            next: "convene application identify")
        }
        try await lines.write(
          Listed.applications.columns, to: output,
          page: { try await desk.applicationLines(hand, after: $0, most: $1) },
          row: { $0.cells(isHeld: held.contains($0.code)) })
      }
    }
  }

  struct Confirm: AsyncParsableCommand {
    private struct Answered: Encodable {
      let application: String
      let offers: [Int]
    }

    static let configuration = CommandConfiguration(
      abstract: "Confirm what an applicant claims of evidence, until the selection is signed.",
      discussion: """
        Offers are named by their numbers, as `application show` has them. What nobody confirmed counts \
        as asserted; what is claimed stays as it was said.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the application, or a part of a name.") var application: String
    @Argument(help: "Numbers of the offers.") var offers: [Int]
    @Option(name: .customLong("as"), help: "document or verified; what is claimed otherwise.")
    var seen: Offer.Evidence?
    @Option(help: "What was seen, such as a contract by its number.") var remark = ""
    @Flag(help: "Take it back: it counts as asserted again.") var undo = false
    @Flag(help: "Only say what would count.") var dryRun = false

    func validate() throws {
      guard !offers.isEmpty else { throw ValidationError("Say which offers, by their numbers") }
      guard !undo || (seen == nil && remark.isEmpty) else {
        throw ValidationError("--undo takes back: leave --as and --remark out")
      }
    }

    func run() async throws {
      let (output, dry) = (options.output, dryRun)
      let asked = ConfirmationAsked(offers, undo ? .undo : .confirm(seen), remark: remark)
      let done = try await options.atDesk(on: application) {
        try await $0.confirmEvidence($2.code, asked, $1, dryRun: dry)
      }
      let phrases = output.phrases
      if done.offers.isEmpty { output.talk(phrases.likeThisAlready(what: done.code)) }
      for one in done.offers {
        let evidence = phrases.evidence(one.after ?? .asserted)
        output.talk(
          dry
            ? phrases.offerWouldCountAs(
              code: done.code, number: one.offer.answer, evidence: evidence)
            : phrases.offerCountsAs(code: done.code, number: one.offer.answer, evidence: evidence))
      }
      if done.isScored, !dry { output.next("convene score compute") }
      if output.isJSON {
        try output.json(
          Answered(application: done.code, offers: dry ? [] : done.offers.map(\.offer.answer)))
      }
    }
  }

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Take one application in; what is not said is asked for on a terminal.",
      discussion: """
        It is read as a row of a table is. After the selection was signed it is kept as late.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var given: GivenApplication
    @OptionGroup var known: KnownPeople
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let output = options.output
      let (cells, update, dry) = (try given.cells(asking: output), known.update, dryRun)
      let received = try await options.atDesk {
        try await $0.apply(cells, to: $1, updating: update, dryRun: dry)
      }
      output.notices(received.notices)
      let codes = received.codes.joined(separator: ", ")
      output.talk(
        dry
          ? output.phrases.applicationsCouldBeTakenIn(codes: codes)
          : output.phrases.applicationsTakenIn(codes: codes))
      if !dry, received.late.isEmpty { output.next("convene application show \(codes)") }
      if output.isJSON {
        try output.json([
          "applications": dry ? [] : received.codes, "late": dry ? [] : received.late,
        ])
      }
    }
  }

  struct Edit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit",
      abstract: "Put an application right until the selection is signed; shows old and new, asks.",
      discussion: """
        What is given stands instead of all that was there. A gate that somebody answers later is \
        recorded with how, when and by whom.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Code of the application, or a part of a name.") var application: String
    @Option(help: "Topics, the most important first: a|c.") var topics: String?
    @Option(help: "All offers, as in a table: training:c:M; data:a:S.") var offers: String?
    @Option(help: "All needs, as in a table: expertise:e:L.") var needs: String?
    @Option(help: "All past partnerships: 2019-2021:Title:academia:Output.") var past: String?
    @Option(help: "The partners of all of them in turn: \"World Bank|Water House; UNDP\".")
    var pastPartners: String?
    @Option(help: "Why the applicant would take part.") var motivation: String?
    @Option(help: "What the applicant would contribute.") var contribution: String?
    @Option(help: "A gate and its answer: G2=yes or G2=no; may be given several times.")
    var gate: [String] = []
    @Option(help: "How a gate or a question was answered, such as by telephone, 3 February.")
    var how = ""
    @Option(
      help: ArgumentHelp(
        "An answer to a question of the meeting's own: talk=yes; talk= takes it away. Several times.",
        valueName: "key=value"))
    var answer: [String] = []
    @Flag(help: "Only say what would change.") var dryRun = false

    private var cells: [String: String] {
      [
        "topics": topics, "offers": offers, "needs": needs, "past": past,
        "past_partners": pastPartners, "motivation": motivation, "contribution": contribution,
      ].compactMapValues(\.self)
        .merging(answers.map { (OwnQuestion.column(of: $0.key), $0.value) }) { $1 }
    }

    private var answers: [(key: String, value: String)] {
      answer.map { text in
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (parts[0].lowercased(), parts.count > 1 ? String(parts[1]) : "")
      }
    }

    func validate() throws {
      guard !cells.isEmpty || !gate.isEmpty else {
        throw ValidationError(
          "Say what is to be put right: --topics, --offers, --needs, --past, --past-partners, "
            + "--motivation, --contribution, --gate or --answer")
      }
      guard answer.allSatisfy({ $0.contains("=") && !$0.hasPrefix("=") }) else {
        throw ValidationError("Write an answer as --answer KEY=VALUE, such as --answer talk=yes")
      }
      guard Set(answers.map(\.key)).count == answers.count else {
        throw ValidationError(
          "Answer each question once; of several choices: --answer KEY=ONE|OTHER")
      }
    }

    func run() async throws {
      let (output, cells, gates, how) = (options.output, cells, gate, how)
      let (one, plan) = try await options.atDesk(on: application) { desk, hand, one in
        (
          one,
          try await desk.correctApplication(
            one.code, cells, gates: gates, how: how, hand, dryRun: true)
        )
      }
      try output.differences(
        plan.differences.map { MeetingDifference($0.part, from: $0.before, to: $0.after) })
      guard !plan.differences.isEmpty || !gates.isEmpty else {
        return output.talk(output.phrases.likeThisAlready(what: one.code))
      }
      if !plan.readBy.isEmpty {
        output.notices([.readBefore(at: one.code, reviewers: plan.readBy)])
      }
      guard !dryRun else { return output.talk(output.phrases.nothingWritten) }
      try confirmation.ask(output) { $0.askCorrectApplication(code: one.code, name: one.name) }
      _ = try await options.atDesk {
        try await $0.correctApplication(one.code, cells, gates: gates, how: how, $1)
      }
      output.talk(output.phrases.applicationPutRight(code: one.code))
      if plan.isScored { output.next("convene score compute") }
    }
  }

  struct Withdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Take applications out at the wish of who applied, until the selection is signed.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Codes or parts of names.") var applications: [String]
    @Option(help: "Why, as far as it was said.") var reason = ""
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (reason, dry) = (reason, dryRun)
      let meant = try await options.atDesk(on: applications) { desk, hand, meant in
        try await desk.withdrawApplications(meant.map(\.code), because: reason, hand, dryRun: dry)
        return meant
      }
      let words = meant.map { "\($0.code) \($0.name)" }.joined(separator: ", ")
      options.output.withdrawn(words, dryRun: dry)
      if options.common.json {
        try options.output.json(["withdrawn": dry ? [] : meant.map(\.code)])
      }
    }
  }

  struct Reopen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reopen",
      abstract: "Take a withdrawn application back, or a late one in, with the reason.",
      discussion: """
        Under a signed selection a withdrawn one comes back as late. A late one is taken in once an \
        error in what is signed was admitted.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the application, or a part of a name.") var application: String
    @Option(help: "Why, for the record.") var reason: String
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (output, reason, dry) = (options.output, reason, dryRun)
      let (one, back) = try await options.atDesk(on: application) { desk, hand, one in
        (one, try await desk.reopenApplication(one.code, because: reason, hand, dryRun: dry))
      }
      let status = back.status
      if back.leftByPage { output.notices([.leftByPage(at: one.code, name: one.name)]) }
      if status == .late { output.notices([.isKeptAsLate(at: one.code, name: one.name)]) }
      let (whose, state) = ("\(one.code) \(one.name)", output.phrases.state(status.rawValue))
      output.talk(
        dry
          ? output.phrases.applicationWouldBe(application: whose, status: state)
          : output.phrases.applicationIs(application: whose, status: state))
      if !dry, status != .late { output.next("convene review assign") }
      if output.isJSON { try output.json(["application": one.code, "status": status.rawValue]) }
    }
  }
}

extension ApplicationCommand.List {
  private func writeClaims() async throws {
    let output = options.output
    let claims = try await options.atDesk { try await $0.openClaims($1) }
    try lines.write(
      ["application", "offer", "asset", "topic", "evidence", "needed by", "name"],
      numbers: ["offer", "needed by"],
      claims.map { waiting in
        let (claim, offer) = (waiting.claim, waiting.claim.offer)
        return [
          claim.code, "\(offer.answer)", offer.asset.rawValue, offer.topic,
          offer.evidence.rawValue, "\(claim.needs)", waiting.name,
        ]
      }, to: output)
  }
}

extension Offer.Evidence: ExpressibleByArgument {}

extension Output {
  /// Who was withdrawn, or would be.
  func withdrawn(_ people: String, dryRun: Bool) {
    talk(dryRun ? phrases.wouldBeWithdrawn(people: people) : phrases.wereWithdrawn(people: people))
  }
}

/// One application, as a row of a table says it.
struct GivenApplication: ParsableArguments {
  @Option(help: "The name as it shall be printed.") var name: String?
  @Option(help: "The mail address.") var email: String?
  @Option(help: "The person's country, by name or code, such as Jordan or JO.") var country: String?
  @Option(help: "Languages, the first is the letter's: \"ar en\".") var languages: String?
  @OptionGroup var details: PersonDetails
  @Option(help: "Topics, the most important first: a|c.") var topics: String?
  @Option(help: "Gates answered with yes: G1|G2.") var gates = ""
  @Option(help: "What the person can bring: training:c:M; data:a:S.") var offers = ""
  @Option(help: "What the person lacks: expertise:e:L.") var needs = ""
  @Option(help: "Whom the person wishes to meet, with ; between.") var wishes = ""
  @Option(help: "personal, reports, proposes, commits or delegated.") var authority = ""
  @Option(help: "Past partnerships: 2019-2021:Title:academia:Output.") var past = ""
  @Option(help: "Their partners in turn: \"World Bank|Water House; UNDP\".") var pastPartners = ""
  @Option(help: "Why the person would take part.") var motivation = ""
  @Option(help: "What the person would contribute.") var contribution = ""

  func cells(asking output: Output) throws -> [String: String] {
    var asking = Asking(output: output)
    let asked = [
      "name": asking.value(name, "--name", \.askName),
      "email": asking.value(email, "--email", \.askAddress),
      "country": asking.value(country, "--country", \.askCountry),
      "languages": asking.value(languages, "--languages", \.askLanguages),
      "topics": asking.value(topics, "--topics", \.askTopics),
    ]
    try asking.refuseUnsaid()
    return asked.merging(details.cells) { asked, _ in asked }.merging([
      "gates": gates, "offers": offers, "needs": needs, "wishes": wishes,
      "authority": authority, "past": past, "past_partners": pastPartners,
      "motivation": motivation,
      "contribution": contribution,
    ]) { asked, _ in asked }
  }
}
