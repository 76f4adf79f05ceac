import ArgumentParser
import ConveneService
import ConveneValues
import Foundation

/// A word of a list, in any case; another is refused with the one that was probably meant.
enum Choice {
  static func of<Word: CaseIterable & RawRepresentable>(
    _ text: String, among words: [Word] = Array(Word.allCases)
  ) throws -> Word where Word.RawValue == String {
    let word = text.lowercased()
    if let found = words.first(where: { $0.rawValue == word }) { return found }
    let known = words.map(\.rawValue)
    throw word.nearest(among: known).map {
      Refusal.noSuchChoiceBut(given: text, known: known, near: $0)
    } ?? Refusal.noSuchChoice(given: text, known: known)
  }
}

/// As what a paper is written, and where.
struct PaperFile: ParsableArguments {
  @Option(
    help: """
      pdf, html, txt, ics, csv, svg, docx, xlsx, xml or json, where there is that; else by the
      file's ending.
      """,
    completion: .list(PaperFormat.allCases.map(\.rawValue)))
  var format: String?
  @Option(name: .shortAndLong, help: "A file; standard output otherwise.", completion: .file())
  var output: String?

  /// What was asked for by name or by the ending of the file, else the first of `formats`; refused
  /// where the file cannot be one, before anything is computed.
  func kind(of formats: [PaperFormat]) throws -> PaperFormat {
    let kind = try format.map { try Choice.of($0) } ?? byEnding() ?? formats[0]
    if let output {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: output, isDirectory: &isFolder), isFolder.boolValue
      {
        let name = "\(output.hasSuffix("/") ? output : "\(output)/")paper.\(kind.rawValue)"
        throw Failure.unwritable(.outputIsFolder(file: output, example: name))
      }
    } else if isatty(1) == 1, kind.isBinary {
      throw ValidationError("PDF, DOCX and XLSX are not for a terminal: name a file with --output")
    }
    return kind
  }

  /// An ending of letters alone says what the file is: nothing else is written into it.
  private func byEnding() throws -> PaperFormat? {
    guard let ending = output.map({ ($0 as NSString).pathExtension }), !ending.isEmpty,
      ending.allSatisfy(\.isLetter)
    else { return nil }
    return try Choice.of(ending)
  }
}

/// The language of a paper; where none is said, the first of its meeting.
struct PaperLanguage: ParsableArguments {
  @Option(help: "en, ar or fr; the meeting's first otherwise.", completion: .languages)
  var language: String?

  /// What was said; refused where it is none, before anything is computed.
  func said() throws -> Language? { try language.map { try Choice.of($0) } }
}

/// The commands by the words that are typed for them.
struct CommandPath {
  private(set) var words: [String] = []
  private(set) var command: any ParsableCommand.Type = Convene.self

  /// As far as these words go; whatever follows is the command's own.
  ///
  /// - Throws: where a word stands in the place of a command and is none.
  init(_ arguments: [String]) throws {
    let typed = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    for word in typed {
      let commands = command.configuration.subcommands
      guard !word.hasPrefix("-"), !commands.isEmpty else { return }
      guard let found = commands.first(where: { $0.isCalled(word) }) else {
        // Of a command that has both verbs and words of its own only the parser knows.
        guard command.configuration.defaultSubcommand == nil || words.isEmpty else { return }
        throw Self.unknown(word, below: words, commands)
      }
      words.append(found._commandName)
      command = found
    }
  }

  /// Every command that does something, with the words that are typed for it.
  static func all(below command: any ParsableCommand.Type = Convene.self, _ words: [String] = [])
    -> [[String]]
  {
    let commands = command.configuration.subcommands.filter { $0.configuration.shouldDisplay }
    return commands.isEmpty
      ? [words] : commands.flatMap { all(below: $0, words + [$0._commandName]) }
  }

  private static func unknown(
    _ word: String, below words: [String], _ commands: [any ParsableCommand.Type]
  ) -> Refusal {
    let shown = commands.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
    let noun = (["convene"] + words).joined(separator: " ")
    if let near = word.nearest(among: shown) {
      return .noSuchCommandBut(given: "\(noun) \(word)", near: "\(noun) \(near)")
    }
    // The verb alone was typed, of one command or of few.
    let whole = all().filter { $0.last == word.lowercased() }
    if words.isEmpty, (1...3).contains(whole.count) {
      let near = whole.map { "convene " + $0.joined(separator: " ") }
      return .noSuchCommandBut(given: "\(noun) \(word)", near: near.joined(separator: ", "))
    }
    return .noSuchCommand(given: "\(noun) \(word)", noun: noun)
  }
}

extension ParsableCommand {
  fileprivate static func isCalled(_ word: String) -> Bool {
    _commandName == word || configuration.aliases.contains(word)
  }
}
