import Testing

/// What the program says to people stands in the tables of words, and nowhere else.
struct TalkLawTests {
  /// Of the parser, which speaks English alone: help, and what is wrong with a command line.
  private static let parser: Set = [
    "ArgumentHelp", "CommandConfiguration", "ValidationError", "@Argument", "@Flag", "@Option",
    "customLong", "within",
  ]

  private static let exceptions: Set = [
    // Places in files, which the tables word.
    "the file", "line \u{fffc}",
    // The name of the program, before what is a fault of its own.
    "convene: \u{fffc}",
    // Other programs, as they are called.
    "less -FRX", "/usr/bin/setpriv",
    // A key in the user's file.
    "server \u{fffc}",
    // A directory of a maildir.
    "new",
    // A variable and a way to say how.
    "--gate \u{fffc}=yes ", "--how HOW",
    // The first of lists that nobody reads: answers, languages, codes of refusals, options.
    "confirmation-needed", "en", "y", "--help",
  ]

  /// Files of which all is the parser's, or a command as it is typed.
  private static let files: Set = [
    "Sources/ConveneCLI/Examples.swift", "Sources/ConveneCLI/ExamplesFromM.swift",
    // The manual page, made from the help.
    "Sources/ConveneCLI/ShellCommands.swift",
  ]

  /// Calls that put a text before people.
  private static let saying: Set = ["done", "line", "status", "talk"]

  private static func titles() throws -> Set<String> {
    Set(
      try ["Titles", "StateTitles"].flatMap { name in
        try Project.text("Sources/ConveneWords/\(name).swift").matches(of: /"([^"]+)"/)
          .map { String($0.1) }
      })
  }

  private static func isCommand(_ text: String) -> Bool {
    let text = text.drop { $0 == " " || $0 == "\u{fffc}" }
    return text.hasPrefix("convene ") || text.hasPrefix("--")
  }

  private static func offences(in text: String, titles: Set<String>) -> [String] {
    SwiftLiterals(text).all.filter { one in
      let isWritten = one.text.contains(/[A-Za-z]{2}/)
      // A key of JSON has its colon at once, which the second of a choice has not.
      guard isWritten, one.after != ":", !isCommand(one.text), !titles.contains(one.text),
        !exceptions.contains(one.text), parser.isDisjoint(with: one.within)
      else { return false }
      let innermost = one.within.last ?? ""
      let outer = one.within.dropLast().last ?? ""
      return one.text.contains(/[A-Za-z]{2}[:;,)]* +[A-Za-z(\u{fffc}]|\u{fffc}[:;,]* +[A-Za-z]{2}/)
        || saying.contains(innermost)
        || innermost == "[" && (outer == "table" || one.before == "[" && one.after == ",")
    }.map(\.text)
  }

  @Test func `commands say nothing of their own`() throws {
    let titles = try Self.titles()
    let files = try Project.paths(below: "Sources/ConveneCLI", suffix: ".swift")
      .filter { !Self.files.contains($0) }
    #expect(files.count > 40)
    for file in files {
      let found = Self.offences(in: try Project.text(file), titles: titles)
      #expect(found == [], "\(file)")
    }
  }

  /// Files below the commands that hand values to the tables of words, and say nothing themselves.
  private static let freed = [
    "Sources/ConveneCore/Decision/ScoreExplanation.swift",
    "Sources/ConveneKeeping/DatabaseStatus.swift", "Sources/ConveneService/Acts/Trail.swift",
    "Sources/ConveneService/Acts/TrailWords.swift", "Sources/ConveneStore/Trail/AuditLine.swift",
  ]

  /// Under which something is kept.
  private static let keys: Set = ["id", "lines", "partner_meeting", "seating_rule", "whole"]

  private static func words(in text: String, titles: Set<String>) -> [String] {
    SwiftLiterals(text).all.map(\.text).filter {
      $0.contains(/[A-Za-z]{2}/) && !titles.contains($0) && !keys.contains($0)
    }
  }

  @Test(arguments: freed)
  func `what was freed of words has none of its own`(file: String) throws {
    let text = try Project.text(file)
    #expect(text.contains("import"))
    #expect(Self.words(in: text, titles: try Self.titles()) == [])
  }

  @Test func `a word in what was freed is found`() throws {
    let code = #"line.change ?? "erased"; let status = "status"; more("and \(count) more")"#
    #expect(
      Self.words(in: code, titles: try Self.titles()) == ["erased", "and \u{fffc} more"])
  }

  @Test(arguments: [
    #"output.talk("nothing was written")"#, #"output.talk("erased")"#,
    #"output.talk("would send: \(letters)")"#,
    #"output.talk("\(code) is \(dry ? "x" : "a draft")")"#,
    #"try output.done("locked", ["locked": code])"#, #"let words = "nobody else moves""#,
    #"try output.table(["code", "shoe size"], rows)"#, #"rows.append(["colour", colour])"#,
    #"return "rank \(rank)""#,
  ])
  func `a sentence in a command is found`(code: String) throws {
    #expect(try !Self.offences(in: code, titles: Self.titles()).isEmpty)
  }

  @Test(arguments: [
    #"output.next("convene seating repair --meeting \(code)")"#, #"talk(phrases.wasErased)"#,
    #"try output.json(["left free": codes])"#, #"@Flag(help: "Only say what would change.")"#,
    #"try output.table(["code", "status"], rows)"#, #"// talk("nothing was written")"#,
    #"throw ValidationError("\(text) is not a day")"#, #"try line("\(code)  \(title)")"#,
  ])
  func `what is no sentence is let be`(code: String) throws {
    #expect(try Self.offences(in: code, titles: Self.titles()) == [])
  }
}
