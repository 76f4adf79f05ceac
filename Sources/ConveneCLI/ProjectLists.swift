import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

extension ProjectCommand {
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the projects of a meeting: owner, what each still lacks, what came of it.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let projects = try await options.atDesk { try await $0.projects($1) }
      let phrases = options.output.phrases
      try lines.write(
        ["code", "status", "owner", "lacks", "table", "partnership", "outcome", "title"],
        projects.map { one in
          [
            one.code, one.status.rawValue, one.owner?.name ?? "",
            one.openLacks.map { phrases.cell($0.kind.rawValue, below: "lack") }
              .joined(separator: "; "), one.table.map(String.init) ?? "", one.partnership ?? "",
            one.outcome ?? "", one.title[phrases.language],
          ]
        }, to: options.output)
    }
  }

  struct Fit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fit",
      abstract: "List who takes part and could fill what projects lack, from what they offer.",
      discussion: """
        For the secretariat alone. Nobody is scored or ranked: whoever offers what is lacking is listed, by \
        code, those on nominated seats only as far as they stated something themselves.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines
    @Argument(help: "Code of the project, such as PR-0001; all that are not done otherwise.")
    var code: String?

    func run() async throws {
      let code = code
      let found = try await options.atDesk { desk, hand in
        (fits: try await desk.projectFits(code, hand), topics: hand.meeting.topics)
      }
      let phrases = options.output.phrases
      try lines.write(
        ["project", "number", "lack", "code", "name", "track", "offers"], numbers: ["number"],
        found.fits.flatMap { one in
          one.fits.map { fit in
            let lack = one.project.lacks.first { $0.number == fit.lack }
            return [
              one.project.code, "\(fit.lack)", lack?.kind.rawValue ?? "", fit.giver.code,
              one.names[fit.giver.code] ?? "", fit.giver.track.rawValue,
              fit.offers.map { "\(phrases.asset($0.asset)) \(phrases.lettered($0.topic))" }
                .joined(separator: "; "),
            ]
          }
        }, to: options.output)
      for one in found.fits {
        for lack in one.project.openLacks
        where !one.fits.contains(where: { $0.lack == lack.number }) {
          options.output.talk(
            phrases.nobodyCouldFill(
              code: one.project.code, lack: phrases.lack(lack.kind), number: lack.number))
        }
      }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show a project: owner, what it lacks and who fills what, what came of it.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the project, such as PR-0001.") var code: String

    func run() async throws {
      let code = code
      let found = try await options.atDesk { desk, hand in
        (try await desk.project(code, hand), hand.meeting)
      }
      let ((one, partnership), meeting) = found
      guard !options.output.isJSON else {
        return try options.output.json(ProjectAnswer(one))
      }
      let phrases = options.output.phrases
      try options.output.table(["what", "value"], one.rows(partnership, in: meeting, phrases))
    }
  }
}

extension Project {
  fileprivate func rows(
    _ partnership: Partnership?, in meeting: Meeting, _ phrases: Phrases
  ) -> [[String]] {
    let agreed = meeting.agreedOutcomes?.first { $0.code == outcome }?.title[phrases.language]
    let rows: [[String]] = [
      ["code", code], ["title", title[phrases.language]],
      ["status", phrases.state(status.rawValue)], ["owner", owner?.name ?? ""],
      ["outcome", [outcome, agreed].compactMap(\.self).joined(separator: " ")],
      ["table", table.map(String.init) ?? ""],
      [
        "partnership",
        partnership.map { "\($0.called) (\(phrases.state($0.status.rawValue)))" } ?? "",
      ], ["because", reason],
    ]
    return rows.filter { !$0[1].isEmpty }
      + lacks.map { lack in
        let topic = lack.topic.map { " \(phrases.lettered($0))" } ?? ""
        let what = "\(lack.number) \(phrases.lack(lack.kind))\(topic)"
        return [
          "lack", lack.filler.map { phrases.lackFilledBy(lack: what, name: $0.name) } ?? what,
        ]
      }
  }
}

/// A project as `show --json` writes it.
private struct ProjectAnswer: Encodable {
  struct Lack: Encodable {
    let number: Int
    let kind: String
    let asset: String?
    let topic: String?
    let filledBy: String?
  }

  let code: String
  let title: [String: String]
  let status: String
  let owner: String?
  let outcome: String?
  let table: Int?
  let partnership: String?
  let reason: String
  let lacks: [Lack]

  init(_ one: Project) {
    (code, status, reason) = (one.code, one.status.rawValue, one.reason)
    title = Dictionary(
      one.title.byLanguage.map { ($0.rawValue, $1) }, uniquingKeysWith: { first, _ in first })
    (owner, outcome, table) = (one.owner?.name, one.outcome, one.table)
    partnership = one.partnership
    lacks = one.lacks.map {
      Lack(
        number: $0.number, kind: $0.kind.rawValue, asset: $0.asset?.rawValue, topic: $0.topic,
        filledBy: $0.filler?.name)
    }
  }
}
