import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import Foundation

struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print what lets a shell complete commands, papers and codes of meetings.",
    discussion: """
      bash: convene completions bash > ~/.local/share/bash-completion/completions/convene
      zsh: convene completions zsh > a folder of $fpath, as _convene
      fish: convene completions fish > ~/.config/fish/completions/convene.fish
      """)
  @Argument(help: "bash, zsh or fish.", completion: .list(Shell.allCases.map(\.rawValue)))
  var shell: String

  enum Shell: String, CaseIterable { case bash, zsh, fish }

  func run() throws {
    let known: Shell = try Choice.of(shell)
    guard let shell = CompletionShell(rawValue: known.rawValue) else { return }
    try Output(isJSON: false).bytes(Array("\(Convene.completionScript(for: shell))\n".utf8))
  }
}

/// What shells ask while somebody types: quickly, and without a word where something is wrong.
struct CodesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codes", abstract: "Codes of meetings, one a line.", shouldDisplay: false)

  func run() async throws {
    guard let settings = try? Configuration.current().settings, settings.isDatabaseThere,
      let desk = try? await Secretariat.open(settings, login: CommonOptions.login)
    else { return }
    let codes = (try? await desk.meetings().map(\.code)) ?? []
    await desk.close()
    for code in codes { try Output(isJSON: false).line(code) }
  }
}

extension CompletionKind {
  static var languages: Self { .list(Language.allCases.map(\.rawValue)) }

  static var meetings: Self { .shellCommand("convene codes 2>/dev/null") }
}

struct ManCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man", abstract: "Print the manual page of all commands, made from their help.",
    discussion: "To read it: convene man | man -l -")
  @Option(name: .shortAndLong, help: "A file; standard output otherwise.", completion: .file())
  var output: String?

  func run() throws {
    try Output(isJSON: false).paper(Array(ManualPage.text.utf8), to: output, isOfPeople: false)
  }
}

/// The page `convene(1)` as troff has it.
enum ManualPage {
  static var text: String {
    let configuration = Convene.configuration
    let head = """
      .TH CONVENE 1 "" "convene \(configuration.version)" "Convene"
      .SH NAME
      convene \\- \(escaped(configuration.abstract))
      .SH SYNOPSIS
      .B convene
      .I NOUN VERB
      [arguments]
      .SH DESCRIPTION
      Without any words it says where the meetings stand, what is due and what comes next.
      .SH COMMANDS

      """
    let commands = CommandPath.all().compactMap { words -> String? in
      guard let path = try? CommandPath(words) else { return nil }
      let help = Convene.helpMessage(for: path.command, columns: 76)
      return """
        .SS \(escaped((["convene"] + words).joined(separator: " ")))
        .nf
        \(escaped(help + Examples.section(of: path)))
        .fi

        """
    }
    let tail = """
      .SH ENVIRONMENT AND FILES
      \(escaped("docs/manual/settings.md")) says which settings there are; convene config show, what
      they are and where they are said.
      .SH EXIT STATUS
      .nf
      0   done
      1   refused by a rule
      2   the thing named does not exist
      64  the command line is not understood, or needs \\-\\-yes
      65  a file cannot be used
      69  the database cannot be reached
      70  a bug
      74  the answer could not be written
      .fi

      """
    return head + commands.joined() + tail
  }

  /// Signs that troff reads as its own; a line that begins with one of them is a request.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&\($0)" : String($0) }
      .joined(separator: "\n")
  }
}
