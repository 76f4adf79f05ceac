import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "The directory of people.",
    subcommands: [
      Import.self, Add.self, List.self, Show.self, Edit.self, Merge.self, Twins.self, Object.self,
      Forget.self, Forgotten.self,
    ])

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Take a table of people in, whole or not at all; who is known stays as they are.")
    @OptionGroup var common: CommonOptions
    @OptionGroup var input: InputFile
    @OptionGroup var good: GoodRows
    @OptionGroup var known: KnownPeople

    func run() async throws {
      let (bytes, form, dry) = (try input.bytes(), try good.form(of: input), input.dryRun)
      let (update, keeping) = (known.update, good.keepGood)
      try await good.report(of: "people", from: input, common.output) {
        try await common.atDesk(making: true) {
          try await $0.importPeople(
            bytes, form: form, updating: update, keepingGood: keeping, dryRun: dry)
        }
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List everybody in the directory.")
    @OptionGroup var common: CommonOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let (lines, output) = (lines, common.output)
      try await common.atDesk { desk in
        try await lines.write(
          ["name", "email", "country", "languages"], to: output,
          page: { try await desk.personLines(after: $0, most: $1) },
          row: { [$0.name, $0.email, $0.country.code, $0.languages.joined(separator: " ")] })
      }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show who somebody is, and in which meetings; or all that is held on them.")
    @OptionGroup var whom: Whom
    @Flag(help: "All that the database holds on them, table by table.") var everything = false

    func run() async throws {
      if everything { try await showEverything() } else { try await showPage() }
    }

    private func showPage() async throws {
      let page = try await whom.atDesk { try await $0.page(of: $1.id) }
      try whom.output.table(["what", "value"], page.rows(whom.output))
    }

    private func showEverything() async throws {
      let held = try await whom.atDesk { try await $0.everything(on: $1.id) }
      let (isJSON, phrases) = (whom.common.json, whom.output.phrases)
      try whom.output.table(
        ["where", "what", "column", "value"],
        held.map { one in
          let value = one.value ?? phrases.valueSecret
          return [
            one.meeting.isEmpty ? phrases.inDirectory : one.meeting, one.part, one.what,
            isJSON ? value : value.split(whereSeparator: \.isNewline).joined(separator: " "),
          ]
        })
    }
  }

  struct Object: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "object",
      abstract:
        "Record that somebody is not to be written to again; others of their mailbox may be.")
    @OptionGroup var whom: Whom
    @Option(help: "Why, without a name.") var reason: String
    @Flag(help: "They take it back, and may be written to.") var withdraw = false

    func run() async throws {
      let (reason, withdraw) = (reason, withdraw)
      let letters = try await whom.atDesk { desk, person in
        guard withdraw else {
          return try await desk.recordObjection(of: person.id, because: reason)
        }
        try await desk.withdrawObjection(of: person.id, because: reason)
        return 0
      }
      let phrases = whom.output.phrases
      whom.output.talk(withdraw ? phrases.mayBeWrittenTo : phrases.notWrittenTo)
      if letters > 0 { whom.output.talk(phrases.lettersWithdrawn(letters: letters)) }
      if whom.common.json { try whom.output.json(["letters withdrawn": letters]) }
    }
  }
}

/// Somebody of the directory, named in one way or another.
struct Whom: ParsableArguments {
  @OptionGroup var common: CommonOptions
  @Argument(help: "An address, a part of a name, an id, or a code such as A-0012.")
  var person: [String]
  @Option(
    help: "Code of the meeting that a code is of; else the one in use, or the only one.",
    completion: .meetings)
  var meeting: String?

  var output: Output { common.output }

  func atDesk<Value: Sendable>(
    _ body: @Sendable (Secretariat, PersonEntry) async throws -> Value
  ) async throws -> Value {
    let text = person.joined(separator: " ")
    let code = try meeting ?? Configuration.current().meeting
    return try await common.atDesk { desk in
      try await body(desk, try await desk.person(text, inMeeting: code))
    }
  }
}

/// A name in one language.
struct NameForm: Sendable {
  let language: Language
  let text: String

  init(_ argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let language = Language(rawValue: parts[0].lowercased()) else {
      throw ValidationError("--name-in is LANGUAGE=NAME, with a language of ar, en or fr")
    }
    self.language = language
    text = String(parts[1])
  }
}

extension PersonPage {
  fileprivate func rows(_ output: Output) -> [[String]] {
    func forms(_ title: String, _ wording: Wording) -> [[String]] {
      wording.byLanguage.sorted { $0.key.rawValue < $1.key.rawValue }
        .map { [output.formRow(title, $0.key), $0.value] }
    }
    let own: [[String]] =
      [["id", person.id.description], ["name", person.name]] + forms("name", person.names)
      + forms("honorific", person.honorific) + forms("position", person.position)
      + [
        ["organisation", organisation ?? ""], ["email", person.email],
        ["country", person.country.code],
        ["languages", person.languages.joined(separator: " ")],
        ["gender", person.gender?.rawValue ?? ""], ["telephone", person.telephone],
        ["post", person.post],
      ]
      + aliases.map { ["other name", $0.words] }
      + [
        ["not to be written to since", objectsSince?.ISO8601Format() ?? ""],
        ["forgotten", forgottenAt?.ISO8601Format() ?? ""],
      ]
    return own.filter { !$0[1].isEmpty }
      + meetings.map { [$0.meeting, output.phrases.words(of: $0.part)] }
      + mail.map { [$0.meeting, output.phrases.line($0.entry)] }
  }
}

extension Output {
  /// `name in ar`, before a form of a name.
  func formRow(_ title: String, _ language: Language) -> String {
    phrases.formIn(title: phrases.title(title), language: language.rawValue)
  }
}

extension Phrases {
  /// For example `A-0012 selected, invitation accepted, expected`.
  func words(of part: PersonInMeeting) -> String {
    let parts: [String?] = [
      part.code.map { "\($0) \(plain(part.status?.rawValue ?? ""))" },
      part.nomination.map {
        part.isWithdrawn ? nominatedAsWithdrawn(code: $0) : nominatedAs(code: $0)
      },
      part.guest.map { invitedByNameAs(code: $0) },
      part.reviewer.map { reviewsAs(code: $0) },
      part.invitation.map { invitationIs(status: plain($0.rawValue)) },
      part.attendance.map(plain),
    ]
    return parts.compactMap(\.self).joined(separator: comma)
  }

  /// A state as people write it.
  func plain(_ state: String) -> String { self.state(state.replacing("_", with: " ")) }
}
