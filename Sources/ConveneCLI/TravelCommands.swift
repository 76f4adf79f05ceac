import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension ParticipantCommand {
  struct Travels: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "travels", abstract: "Record how somebody comes, lodges and leaves.",
      discussion: """
        Only what is given changes; an empty text takes back what was said: --hotel "". Such a list \
        comes as a spreadsheet, too: convene sheet out travel.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Code of the participant, such as A-0012 or B-0001, or a part of a name.")
    var participant: String
    @Option(help: "Day and, where it is known, time: \"2027-04-19 14:30\".") var arrives: String?
    @Option(help: "By what, such as \"flight TU 715\".") var arrivesBy: String?
    @Option(help: "Where from.") var from: String?
    @Option(help: "Day and, where it is known, time.") var departs: String?
    @Option(help: "By what.") var departsBy: String?
    @Option(help: "Where to.") var to: String?
    @Option(help: "Where they lodge.") var hotel: String?
    @Option(help: "Whether they ask for a letter to get a visa by: yes or no.")
    var visaLetter: String?
    @Option(help: "Whom to call in an emergency, by name and telephone.") var emergency: String?
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    private var cells: [Travel.Column: String] {
      var cells: [Travel.Column: String] = [:]
      for (text, day, time) in [
        (arrives, Travel.Column.arrivesOn, Travel.Column.arrivesAt),
        (departs, .departsOn, .departsAt),
      ] {
        guard let text else { continue }
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        cells[day] = parts.first ?? ""
        cells[time] = parts.dropFirst().first ?? ""
      }
      cells[.arrivesBy] = arrivesBy
      cells[.arrivesFrom] = from
      cells[.departsBy] = departsBy
      cells[.departsTo] = to
      cells[.hotel] = hotel
      cells[.visaLetter] = visaLetter
      cells[.emergency] = emergency
      return cells
    }

    func validate() throws {
      guard !cells.isEmpty else {
        throw ValidationError("Say what is known, such as --arrives \"2027-04-19 14:30\"")
      }
    }

    func run() async throws {
      let (cells, dry, output) = (cells, dryRun, options.output)
      if !dry, !Travel.ofTicket.allSatisfy({ cells[$0] == nil }),
        let day = try await options.atDesk({ try await $0.ticketsBought($1) })
      {
        try confirmation.ask(output) { $0.askTicketChange(day: $0.date(day)) }
      }
      let line = try await options.atDesk(on: participant) { desk, hand, one in
        try await desk.recordTravel(of: one.code, cells, hand, dryRun: dry)
      }
      let said = Travel.Column.allCases.map { ($0, line.travel[$0]) }.filter { !$0.1.isEmpty }
      try output.table(
        ["what", "value"],
        [["who", "\(line.code) \(line.name)"]]
          + said.map { [$0.0.rawValue.replacing("_", with: " "), $0.1] })
      if dry { output.talk(output.phrases.nothingWritten) }
    }
  }

  struct Requires: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "requires",
      abstract: "Record what somebody eats, and needs to get about, see or hear.",
      discussion: """
        It is sensitive: the trail says that it changed and no more, and who may see secrets reads it. \
        An empty text takes back what was said: --diet "".
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the participant, such as A-0012 or B-0001, or a part of a name.")
    var participant: String
    @Option(help: "Such as vegetarian.") var diet: String?
    @Option(help: "Such as \"a step-free way to the room\".") var access: String?
    @Flag(help: "Only say whether it could be recorded.") var dryRun = false

    func validate() throws {
      guard diet != nil || access != nil else { throw ValidationError("Say --diet or --access") }
    }

    func run() async throws {
      let (diet, access, dry, output) = (diet, access, dryRun, options.output)
      let line = try await options.atDesk(on: participant) { desk, hand, one in
        try await desk.recordRequirement(
          of: one.code, diet: diet, access: access, hand, dryRun: dry)
      }
      output.talk(
        dry
          ? output.phrases.nothingWritten
          : output.phrases.requirementRecorded(person: "\(line.code) \(line.name)"))
      if output.isJSON { try output.json(["code": line.code]) }
    }
  }

  struct Diets: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diets",
      abstract: "Count who eats what on each day, for the caterer: nobody is named.",
      discussion: """
        Whoever attends remotely is not counted, nor is anybody before they arrive or after they leave.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let (counts, phrases) = (
        try await options.atDesk { try await $0.dietCounts($1) }, options.output.phrases
      )
      try lines.write(
        ["day", "diet", "people"], numbers: ["people"],
        counts.map {
          [$0.day.description, $0.diet.isEmpty ? phrases.dietNotSaid : $0.diet, "\($0.people)"]
        }, to: options.output)
    }
  }
}

extension ParticipantCommand.List {
  func listTravel() async throws {
    let people = try await options.atDesk { try await $0.travelLines($1) }
    try lines.write(
      ["code", "name"] + Travel.Column.allCases.map { $0.rawValue.replacing("_", with: " ") },
      people.map { line in
        [line.code, line.name] + Travel.Column.allCases.map { line.travel[$0] }
      }, to: options.output)
  }

  func listRequirements() async throws {
    let people = try await options.atDesk { try await $0.requirementLines($1) }
    try lines.write(
      ["code", "name", "diet", "access"],
      people.map { [$0.code, $0.name, $0.requirement.diet, $0.requirement.access] },
      to: options.output)
  }
}
