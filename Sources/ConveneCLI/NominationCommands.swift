import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct NominationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nomination",
    abstract: "People named by States and organisations; never scored, drawn or refused.",
    subcommands: [
      Add.self, Import.self, List.self, Acknowledge.self, Replace.self, Withdraw.self, Link.self,
      Links.self, Proposed.self, Letter.self, Take.self,
    ])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Receive one nomination; it is official once its note is given."
    )
    @OptionGroup var options: MeetingOptions
    @Option(help: "The State, by its code or name, or the organisation that nominates.")
    var by: String
    @Option(help: "Number of the note verbale or letter.") var note: String?
    @Option(help: "The date that the note bears, such as 2007-07-02.") var dated: String?
    @OptionGroup var nominee: Nominee
    @OptionGroup var officer: NominationOfficer
    @OptionGroup var known: KnownPeople
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let cells = nominee.cells.merging(
        ["nominated_by": by, "note": note ?? "", "note_date": dated ?? ""]) { $1 }
      let (officer, update, dry) = (officer.officer, known.update, dryRun)
      let received = try await options.atDesk {
        try await $0.nominate(cells, to: $1, officer: officer, updating: update, dryRun: dry)
      }
      try options.output.received(received, dryRun: dry)
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Take a table of nominations in, whole or not at all.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var input: InputFile
    @OptionGroup var good: GoodRows
    @OptionGroup var officer: NominationOfficer
    @OptionGroup var known: KnownPeople

    func run() async throws {
      let (bytes, form, dry) = (try input.bytes(), try good.form(of: input), input.dryRun)
      let (officer, update, keeping) = (officer.officer, known.update, good.keepGood)
      try await good.report(of: "nominations", from: input, options.output) {
        try await options.atDesk {
          try await $0.importNominations(
            bytes, form: form, to: $1, officer: officer, updating: update, keepingGood: keeping,
            dryRun: dry
          ).report
        }
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List nominations: by whom, by which note, how far they are and what is due.")
    @OptionGroup var options: MeetingOptions
    @Flag(help: "Only those about which somebody has to do something.") var due = false

    func run() async throws {
      let due = due
      let (all, meeting) = try await options.atDesk {
        (try await $0.nominations($1), $1.meeting)
      }
      let entries = all.filter { !due || $0.standing.isDue }
      try options.output.table(
        [
          "code", "nominated by", "role", "capacity", "note", "standing", "officer",
          "replaces", "name",
        ],
        entries.map { one in
          [
            one.code, options.output.nominator(one.sender, of: meeting),
            one.nomination.role.rawValue, one.nomination.capacity.rawValue,
            one.nomination.note?.words ?? "",
            one.standing.rawValue, one.acknowledgedBy ?? one.officer ?? "",
            one.nomination.replaces ?? "", one.name,
          ]
        })
    }
  }

  struct Acknowledge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "acknowledge",
      abstract: "Acknowledge nominations: a place and a letter for each.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(
      help: "Codes such as N-0003; all that are official and within the places otherwise.")
    var nominations: [String] = []
    @Option(help: "Number of a note, registered for those that came without one.")
    var note: String?
    @Option(help: "The date that the note bears, such as 2007-07-02.") var dated: String?
    @Flag(help: "Only say who would be written to.") var dryRun = false

    func validate() throws {
      guard (note == nil) == (dated == nil) else {
        throw ValidationError("A note has a number and a date: --note NUMBER --dated DAY")
      }
    }

    func run() async throws {
      let codes = nominations
      let given = try note.flatMap { note in
        try dated.map { try GivenNote.note(note, dated: $0) }
      }
      let wanted = try await options.atDesk {
        try await $0.acknowledgeNominations($1, codes: codes, note: given, dryRun: true)
      }
      let people = wanted.map { "\($0.code) \($0.name)" }
      let words = people.joined(separator: ", ")
      guard !wanted.isEmpty else {
        options.output.talk(options.output.phrases.noNominationWaits)
        if options.common.json { try options.output.json(["acknowledged": [String]()]) }
        return
      }
      let phrases = options.output.phrases
      guard !dryRun else {
        return options.output.talk(phrases.nominationsWouldBeAcknowledged(people: words))
      }
      try confirmation.ask(options.output) { $0.askAcknowledge(people: people) }
      let (letters, due) = try await options.atDesk { desk, hand in
        _ = try await desk.acknowledgeNominations(hand, codes: codes, note: given)
        return (await desk.deliver(hand), try await desk.seatingDue(hand))
      }
      options.output.talk(phrases.nominationsAcknowledged(people: words))
      options.output.waiting(letters)
      options.output.repair(due)
      if options.common.json { try options.output.json(["acknowledged": wanted.map(\.code)]) }
    }
  }

  struct Replace: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "replace",
      abstract: "Put somebody else in a nominee's place, by a note of whoever nominated.",
      discussion: """
        Role and capacity stay unless they are given.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Code of the nomination, such as N-0003.") var nomination: String
    @OptionGroup var note: GivenNote
    @OptionGroup var nominee: Successor
    @OptionGroup var known: KnownPeople
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (code, cells, update) = (nomination.uppercased(), nominee.cells, known.update)
      let given = try note.given()
      let name = nominee.person.name
      let plan = try await options.atDesk {
        try await $0.replaceNomination(
          code, by: given, with: cells, $1, updating: update, dryRun: true)
      }
      guard !dryRun else { return try options.output.received(plan, dryRun: true) }
      try confirmation.ask(options.output) {
        $0.askReplaceNominee(code: code, name: name, lettered: !plan.acknowledged.isEmpty)
      }
      let (done, letters, due) = try await options.atDesk { desk, hand in
        let done = try await desk.replaceNomination(
          code, by: given, with: cells, hand, updating: update)
        let letters = done.acknowledged.isEmpty ? nil : await desk.deliver(hand)
        return (done, letters, try await desk.seatingDue(hand))
      }
      try options.output.received(done, dryRun: false)
      if let letters { options.output.waiting(letters) }
      options.output.repair(due)
    }
  }

  struct Withdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Record that whoever nominated withdraws; places and seats are given back.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Codes such as N-0003.") var nominations: [String]
    @OptionGroup var note: GivenNote
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (codes, dry, given) = (nominations, dryRun, try note.given())
      let (wanted, due) = try await options.atDesk { desk, hand in
        let wanted = try await desk.withdrawNominations(codes, by: given, hand, dryRun: dry)
        return (wanted, dry ? [] : try await desk.seatingDue(hand))
      }
      let words = wanted.map { "\($0.code) \($0.name)" }.joined(separator: ", ")
      options.output.withdrawn(words, dryRun: dry)
      options.output.repair(due)
      if options.common.json { try options.output.json(["withdrawn": wanted.map(\.code)]) }
    }
  }
}

extension Output {
  /// Whoever nominates, for a list: a State by its code, and for people by its name too.
  func nominator(_ sender: String, of meeting: Meeting) -> String {
    let name = phrases.nominator(sender, of: meeting)
    return isJSON || name == sender ? sender : "\(sender) \(name)"
  }
}

/// The note of whoever nominated, by number and date.
struct GivenNote: ParsableArguments {
  @Option(help: "Number of the note verbale or letter that says so.") var note: String
  @Option(help: "The date that the note bears, such as 2007-07-02.") var dated: String

  func given() throws -> Nomination.Note { try Self.note(note, dated: dated) }

  static func note(_ number: String, dated text: String) throws -> Nomination.Note {
    let number = number.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !number.isEmpty, !number.contains(where: \.isNewline),
      !number.unicodeScalars.contains(where: \.isInvisible)
    else { throw ValidationError("A note has a number, on one line: --note NUMBER") }
    return Nomination.Note(number: number, date: try InvitationCommand.Send.day(text))
  }
}

/// Who deals with what comes late or beyond the places.
struct NominationOfficer: ParsableArguments {
  @Option(help: "Login of who deals with what is late or beyond the places; you otherwise.")
  var officer: String?
}

/// Somebody who is named, as a row of a table says it.
struct NomineePerson: ParsableArguments {
  @Option(help: "The name as it shall be printed.") var name: String
  @Option(help: "The mail address.") var email: String
  @Option(help: "The person's country, by name or code, such as Jordan or JO.") var country: String
  @Option(help: "Languages, the first is the letter's: \"ar en\".") var languages: String
  @OptionGroup var details: PersonDetails
  @OptionGroup var states: SeatStatements

  var cells: [String: String] {
    ["name": name, "email": email, "country": country, "languages": languages]
      .merging(details.cells) { $1 }.merging(states.cells) { $1 }
  }
}

struct Nominee: ParsableArguments {
  @Option(help: "In the delegation: head, member or alternate.") var role = "member"
  @Option(
    help: "official_delegation, government_designated, personal, observer or resource_person.")
  var capacity: String
  @OptionGroup var person: NomineePerson

  var cells: [String: String] {
    person.cells.merging(["role": role, "capacity": capacity]) { $1 }
  }
}

struct Successor: ParsableArguments {
  @Option(help: "In the delegation: head, member or alternate; as before otherwise.") var role = ""
  @Option(help: "In which capacity; as before otherwise.") var capacity = ""
  @OptionGroup var person: NomineePerson

  var cells: [String: String] {
    person.cells.merging(["role": role, "capacity": capacity]) { $1 }
  }
}

extension Output {
  /// What became of one nomination.
  func received(_ received: NominationsReceived, dryRun: Bool) throws {
    notices(received.notices)
    let codes = received.codes.joined(separator: ", ")
    let isAcknowledged = !received.acknowledged.isEmpty
    talk(
      dryRun
        ? phrases.nominationsCouldBeReceived(codes: codes)
        : isAcknowledged
          ? phrases.nominationsAcknowledged(people: codes)
          : phrases.nominationsReceived(codes: codes))
    if !dryRun, !isAcknowledged { next("convene nomination acknowledge") }
    if isJSON {
      try json([
        "nominations": dryRun ? [] : received.codes,
        "acknowledged": dryRun ? [] : received.acknowledged,
      ])
    }
  }
}
