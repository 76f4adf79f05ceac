import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct ParticipantCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "participant",
    abstract: "Who takes part, how they come, what they need, and who comes instead.",
    subcommands: [
      Attends.self, Diets.self, List.self, Replace.self, Requires.self, Travels.self,
    ])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List who takes part, by the numbers of the list, and in whose place.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines
    @Flag(help: "How they come, lodge and leave, by when they arrive.") var travel = false
    @Flag(help: "What they eat and need, for those who may see secrets.") var requirements = false

    func validate() throws {
      guard !(travel && requirements) else {
        throw ValidationError("Say either --travel or --requirements")
      }
    }

    func run() async throws {
      if travel { return try await listTravel() }
      if requirements { return try await listRequirements() }
      let people = try await options.atDesk { try await $0.participantLines($1) }
      // What begins with a hyphen is a formula to a spreadsheet; scripts read what they always read.
      let none = options.output.isJSON ? "-" : "–"
      try lines.write(
        .participants, people.map { $0.cells(withoutTable: none) }, to: options.output)
      let phrases = options.output.phrases
      let counts =
        [phrases.participants(number: people.count { $0.track != .beside })]
        + Guest.Role.beside.compactMap { role in
          let count = people.count { $0.role == role }
          return count > 0 ? phrases.counted(count, as: role) : nil
        }
      options.output.talk(counts.joined(separator: phrases.comma))
    }
  }

  struct Replace: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "replace",
      abstract: "Give somebody's open seat to somebody else: number, tables, nameplate, letters.",
      discussion: """
        You decide by name, after what follows was shown. Who comes is somebody of the directory by \
        any part of a name, or new with the organisation, country and languages of who leaves unless \
        others are given. Whom a State or an organisation named is replaced by nomination replace.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Code of who leaves, such as A-0012 or S-0001, or a part of a name.")
    var leaving: String
    @OptionGroup var coming: Coming
    @Option(
      help: """
        office (a higher office comes in person), colleague (of the same organisation and work), \
        expertise (brings the same to the meeting) or late (no time for anybody who waits).
        """)
    var reason: SubstitutionEntry.Reason
    @Flag(help: "Only show what would follow.") var dryRun = false

    func run() async throws {
      let (substitute, reason) = (coming.substitute, reason)
      let (code, plan) = try await options.atDesk(on: leaving) { desk, hand, one in
        let plan = try await desk.replaceParticipant(
          one.code, by: substitute, because: reason, in: hand, dryRun: true)
        return (one.code, plan)
      }
      try options.output.replacement(plan, because: reason)
      guard !dryRun else { return options.output.talk(options.output.phrases.nothingWritten) }
      try confirmation.ask(options.output) {
        $0.askReplaceParticipant(
          leaving: "\(plan.leaving.code) \(plan.leaving.name)",
          coming: "\(plan.coming.code) \(plan.coming.name)", lettered: !plan.letters.isEmpty)
      }
      let (done, letters, due) = try await options.atDesk { desk, hand in
        let done = try await desk.replaceParticipant(
          code, by: substitute, because: reason, in: hand)
        return (done, await desk.deliver(hand), try await desk.seatingDue(hand))
      }
      options.output.talk(
        options.output.phrases.participantComes(person: "\(done.coming.code) \(done.coming.name)"))
      options.output.waiting(letters)
      options.output.repair(done.broken + due.filter { !done.broken.contains($0) })
      if done.broken.isEmpty, due.isEmpty {
        options.output.next("convene print nameplates --changed --output nameplates.pdf")
      }
      if options.common.json {
        try options.output.json(["left": done.leaving.code, "comes": done.coming.code])
      }
    }
  }
}

/// Who comes: somebody of the directory, or new.
struct Coming: ParsableArguments {
  @Option(help: "A part of the name of somebody in the directory, or an address.")
  var by: String?
  @Option(help: "The name of somebody new, as it is to be printed.") var name: String?
  @Option(
    help: "The name in another script, such as ar=….", transform: NameForm.init)
  var nameIn: [NameForm] = []
  @Option(help: "An address that letters can be sent to.") var email = ""
  @Option(help: "Key or part of the name of an organisation in the directory.")
  var organisation: String?
  @Option(help: "By name or code, such as Lebanon or LB.", transform: Country.given) var country:
    Country?
  @Option(help: "What they work in, the preferred one first: ar,en.") var languages = ""
  @Option(help: "Such as en=Ms; once for each language.", transform: NameForm.init)
  var honorific: [NameForm] = []
  @Option(help: "Such as en=Minister; once for each language.", transform: NameForm.init)
  var position: [NameForm] = []

  func validate() throws {
    guard (by == nil) != (name == nil) else {
      throw ValidationError("Say either --by NAME of the directory, or --name of somebody new")
    }
    let isMore =
      !nameIn.isEmpty || !email.isEmpty || organisation != nil || country != nil
      || !languages.isEmpty || !honorific.isEmpty || !position.isEmpty
    guard name != nil || !isMore else {
      throw ValidationError(
        "Somebody of the directory comes as they are there; see convene person edit")
    }
  }

  var substitute: Substitute {
    guard let name else { return .known(by ?? "") }
    return .new(
      NewPerson(
        name: name, names: nameIn.byLanguage, email: email, organisation: organisation,
        country: country,
        languages: languages.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) },
        honorific: Wording(honorific.byLanguage), position: Wording(position.byLanguage)))
  }
}

extension SubstitutionEntry.Reason: ExpressibleByArgument {}

extension Output {
  /// Who is written to, who must be told otherwise, and what prints anew, a row each.
  func toldAndPrinted(
    _ letters: [String], unwritten: [HeldBackLetter], _ papers: [ChangedPaper]
  ) -> [[String]] {
    letters.map { ["letter", $0] }
      + unwritten.map { ["tell", "\($0.name): \(phrases.wordedOut($0.why).message)"] }
      + papers.map { paper in
        [
          "paper",
          phrases.paperSheets(
            paper: paper.paper.rawValue, sheets: phrases.countSheets(number: paper.sheets)),
        ]
      }
  }

  /// All that follows, on one screen.
  fileprivate func replacement(
    _ plan: Replacement, because reason: SubstitutionEntry.Reason
  ) throws {
    let (leaving, coming) = (plan.leaving, plan.coming)
    let seats = plan.seats.map { phrases.seatAt(round: $0.round, table: $0.table) }
      .joined(separator: phrases.comma)
    var rows: [[String]] = [
      ["leaves", "\(leaving.code) \(leaving.name)"],
      [
        "comes",
        phrases.comesFrom(person: "\(coming.code) \(coming.name)", place: coming.from),
      ],
      ["reason", phrases.words(for: reason)],
      ["number", plan.number.map(String.init) ?? phrases.numberNoneYet],
      ["seats", seats.isEmpty ? phrases.noneThere : phrases.seatsNobodyMoves(seats: seats)],
    ]
    for floor in plan.floors {
      rows.append([
        phrases.minimumRow(floor: floor.floor),
        phrases.minimumCounts(
          before: floor.before, after: floor.after, lowest: floor.lowest, broken: floor.isBroken),
      ])
    }
    let waits = plan.waiting.map { phrases.isPassedOver(person: "\($0.code) \($0.name)") }
    rows.append(["waits first", waits ?? phrases.nobodyThere])
    if plan.rulesEnded > 0 {
      rows.append(["pairs", phrases.pairsEnded(pairs: plan.rulesEnded)])
    }
    rows += plan.broken.map { ["repair", "\($0.at): \(phrases.wordedOut($0).message)"] }
    rows += toldAndPrinted(plan.letters, unwritten: plan.unwritten, plan.papers)
    try table(["what", "follows"], rows)
    notices(
      plan.like.prefix(3).map {
        .personLikeOther(
          at: "name", name: coming.name, nearly: coming.name.sameName != $0.name.sameName,
          other: $0.email.isEmpty ? $0.name : "\($0.name) <\($0.email)>")
      })
  }
}

extension Phrases {
  fileprivate func words(for reason: SubstitutionEntry.Reason) -> String {
    switch reason {
    case .office: becauseOffice
    case .colleague: becauseColleague
    case .expertise: becauseExpertise
    case .late: becauseLate
    }
  }
}
