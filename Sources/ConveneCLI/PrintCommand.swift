import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

struct PrintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Print a paper of the meeting, or what of it changed.",
    discussion: """
      Which sheets lie printed is remembered by what they say, whenever a PDF is written to a file. With all \
      every paper that can be printed goes into a folder, with an index in each language; the day pack is one \
      PDF of what is laid out on the day.
      """)
  @OptionGroup var options: MeetingOptions
  @Argument(
    help: ArgumentHelp(
      stringLiteral: Paper.allCases.map(\.rawValue).joined(separator: ", ") + ", all or day-pack."),
    completion: .list(Paper.allCases.map(\.rawValue) + [Self.all, Self.pack]))
  var paper: String
  @OptionGroup var file: PaperFile
  @OptionGroup var choice: PaperOptions
  @Option(
    help: "Number of the selection whose decision to print; the one in force otherwise.",
    transform: Whole.number)
  var selection: Int?
  @Flag(help: "Only sheets that say otherwise than when they were printed last.")
  var changed = false
  @Option(
    help: "Of a CSV or XLSX only these columns, in this order, such as name,country.",
    transform: ListLines.columns)
  var columns: [String] = []
  @Option(
    help: """
      The nameplate, badge, certificate, farewell sheet or slip of one participant, by code or a part of the \
      name.
      """)
  var person: String?

  private static let all = "all"
  private static let pack = "day-pack"

  func validate() throws {
    guard [Self.all, Self.pack].contains(paper) else { return }
    guard file.output != nil else {
      throw ValidationError("Say where: --output FOLDER of all, --output FILE of the day pack")
    }
    guard !changed, columns.isEmpty, person == nil, selection == nil, file.format == nil,
      choice.isOfLanguage
    else { throw ValidationError("With many papers go --output and --language alone") }
  }

  func run() async throws {
    if paper == Self.all { return try await pressAll() }
    if paper == Self.pack { return try await pressPack() }
    let number = selection
    let paper: Paper = try Choice.of(paper)
    let format = try file.kind(of: paper.kind.formats)
    guard !changed || file.output != nil && format == .pdf else {
      throw ValidationError("What changed is written as a PDF into a file: --output FILE")
    }
    guard columns.isEmpty || format == .csv || format == .xlsx else {
      throw ValidationError("--columns is of a CSV or XLSX")
    }
    guard person == nil || paper.kind.isOfOne else {
      throw ValidationError(
        "Of one person there are a nameplate, a badge, a certificate, a farewell sheet and a slip")
    }
    try choice.check(paper)
    let (wanted, columns) = (paper.isOfDecision ? number : nil, columns)
    if let output = file.output, format == .pdf { return try await press(paper, wanted, output) }
    let choice = choice.asked
    let bytes = try await options.atDesk(on: person.map { [$0] } ?? []) { desk, hand, whose in
      let asked = try choice(hand.meeting)
      let room = try await desk.pressRoom(
        hand, withDecision: paper.isOfDecision, selection: wanted, of: whose.first?.code,
        for: [paper], choosing: asked.choice)
      if let one = whose.first { try room.refuseNothing(of: one.code, on: paper) }
      return try room.print(
        paper, as: format, in: asked.language ?? hand.mainLanguage, columns: columns)
    }
    try options.output.paper(bytes, to: file.output, isOfPeople: paper.isOfPeople)
  }

  /// Writes a PDF, and remembers its sheets once they are in the file.
  private func press(_ paper: Paper, _ selection: Int?, _ file: String) async throws {
    let (onlyChanged, output, choice) = (changed, options.output, choice.asked)
    try await options.atDesk(on: person.map { [$0] } ?? []) { desk, hand, whose in
      let asked = try choice(hand.meeting)
      let printing = try await desk.printing(
        paper, in: asked.language ?? hand.mainLanguage, of: whose.first?.code,
        onlyChanged: onlyChanged, hand, selection: selection, choosing: asked.choice)
      let sheets = output.phrases.countSheets(number: printing.sheets)
      if printing.sheets == 0 {
        output.talk(output.phrases.paperUnchanged(paper: paper.rawValue))
      } else {
        try output.paper(printing.bytes, to: file, isOfPeople: paper.isOfPeople)
        output.talk(output.phrases.paperSheets(paper: paper.rawValue, sheets: sheets))
        do {
          try await desk.remember(printing, hand)
        } catch  where error is Refusal || error is Failure {
          // The sheets lie printed whatever the database says.
          output.notices([
            .printingNotRemembered(
              at: paper.rawValue,
              reason: output.phrases.sentence(of: Complaint(error).refusal))
          ])
        }
      }
      if output.isJSON { try output.json(Printed(paper: paper.rawValue, sheets: printing.sheets)) }
    }
  }

  /// Every paper in each language into a folder, with the pages that open them.
  private func pressAll() async throws {
    let output = options.output
    let said = try choice.saidLanguages()
    let folder = try InvitationCommand.Print.folder(file.output ?? "")
    try await options.atDesk { desk, hand in
      let wanted = said ?? hand.meeting.languages
      let (printed, left) = try await desk.printings(in: wanted, hand)
      for printing in printed {
        try Output.save(
          printing.bytes, to: folder + printing.file(in: hand.meeting),
          isOfPeople: printing.paper.isOfPeople)
        try await desk.remember(printing, hand)
      }
      let indexes = try await desk.indexes(of: printed, in: wanted, hand)
      for index in indexes { try Output.save(index.bytes, to: folder + index.file) }
      if !left.isEmpty {
        output.talk(output.phrases.papersLeftOut(papers: left.map(\.rawValue)))
      }
      output.talk(output.phrases.papersPrinted(number: printed.count, folder: folder))
      if output.isJSON {
        try output.json([
          "files": printed.map { $0.file(in: hand.meeting) } + indexes.map(\.file)
        ])
      }
    }
  }

  /// What is laid out on the day, as one file in printing order.
  private func pressPack() async throws {
    let output = options.output
    let said = try choice.saidLanguages()
    let file = file.output ?? ""
    try await options.atDesk { desk, hand in
      let bytes = try await desk.dayPack(in: said ?? [hand.mainLanguage], hand)
      try output.paper(bytes, to: file, isOfPeople: true)
    }
  }

  private struct Printed: Encodable {
    let paper: String
    let sheets: Int
  }

  static func language(_ code: String) throws -> Language { try Choice.of(code) }
}

/// What is asked of a paper beside its format.
struct PaperOptions: ParsableArguments {
  @Option(
    help: """
      en, ar or fr; of cards several, two to each, or all of the meeting's; the meeting's first otherwise.
      """, completion: .languages)
  var language: [String] = []
  @Option(
    help: "The brief, the form or the card of one table alone, by its number.",
    transform: Whole.number)
  var table: Int?
  @Option(help: "The charter of one partnership alone, such as P-0001.") var partnership: String?
  @Option(help: "Of the evening summary: the day, such as 2007-09-05; today otherwise.")
  var day: String?
  @Flag(help: "Of nameplates: the State or country large, and the name below it.")
  var countryFirst = false
  @Option(
    help: "Of the plenary: the language in whose alphabetical order delegations sit.",
    completion: .languages)
  var order: String?
  @Option(help: "Of the plenary: the letter from which they sit.") var letter: String?
  @Option(
    help: "Of the plenary: draw that letter by lot; the same number, the same letter.",
    transform: Whole.number)
  var drawLetter: Int?

  func check(_ paper: Paper) throws {
    let isOfPlenary = [.plenaryPlan, .delegationPlates].contains(paper)
    guard table == nil || paper.kind.isOfTable else {
      throw ValidationError("Of one table there are a brief, a form and a card")
    }
    guard partnership == nil || paper == .charter else {
      throw ValidationError("--partnership is of a charter")
    }
    guard day == nil || paper == .evening else {
      throw ValidationError("--day is of the evening summary")
    }
    guard !countryFirst || paper == .nameplates else {
      throw ValidationError("--country-first is of nameplates")
    }
    guard order == nil && letter == nil && drawLetter == nil || isOfPlenary else {
      throw ValidationError("--order, --letter and --draw-letter are of the plenary")
    }
    guard letter == nil || drawLetter == nil else {
      throw ValidationError("The letter is set or drawn: --letter or --draw-letter")
    }
    guard language.count < 2 && language != ["all"] || paper.kind.hasFaces else {
      throw ValidationError("Of this paper there is one language a file: say --language once")
    }
    // What is no language is refused before anything is computed.
    for code in language where code != "all" { let _: Language = try Choice.of(code) }
    if let order { let _: Language = try Choice.of(order) }
  }

  /// Whether nothing was asked but languages.
  var isOfLanguage: Bool {
    table == nil && partnership == nil && day == nil && !countryFirst && order == nil
      && letter == nil
      && drawLetter == nil
  }

  /// The languages that were said; nil where none was, or all of the meeting's.
  func saidLanguages() throws -> [Language]? {
    guard !language.isEmpty, !language.contains("all") else { return nil }
    return try language.map { try Choice.of($0) }
  }

  /// The language of the paper, nil where none was said, and the rest, once the meeting is known.
  var asked: @Sendable (Meeting) throws -> (language: Language?, choice: PaperChoice) {
    let (codes, table, isCountryFirst, letter) = (language, table, countryFirst, letter)
    let (order, seed, partnership, day) = (order, drawLetter, partnership, day)
    return { meeting in
      let languages = try codes.flatMap { code -> [Language] in
        code == "all" ? meeting.languages : [try Choice.of(code)]
      }
      return (
        languages.first,
        PaperChoice(
          languages: languages.count > 1 ? languages : [], isCountryFirst: isCountryFirst,
          table: table, partnership: partnership,
          day: try day.map { try InvitationCommand.Send.day($0) }, isInOwn: languages.isEmpty,
          orderLanguage: try order.map { try Choice.of($0) }, letter: letter,
          seed: seed.map { UInt64($0) })
      )
    }
  }
}
