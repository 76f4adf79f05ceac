import ArgumentParser
import ConveneCore
import ConveneService
import ConveneWords
import Foundation

struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Scores of applications for open seats.",
    subcommands: [Compute.self, List.self, Explain.self])

  struct Compute: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compute the potential of every pair and every score.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let scored = try await options.atDesk { try await $0.computeScores($1) }
      let (unrated, phrases) = (scored.unrated, options.output.phrases)
      if !unrated.isEmpty {
        options.output.talk(
          phrases.scoresUnrated(
            count: unrated.count, applications: unrated.joined(separator: " ")))
      }
      options.output.notices(scored.held.map(\.problem))
      let count = phrases.applications(number: scored.count)
      options.output.talk(
        phrases.wereScored(applications: count), next: "convene score list")
      if options.common.json {
        try options.output.json(["scores": scored.count, "unrated": unrated.count])
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List scored applications, highest first.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let ranking = try await options.atDesk { try await $0.ranking($1) }
      try lines.write(
        ["rank", "application", "score", "name", "organisation"], numbers: ["rank", "score"],
        ranking.entries.map { entry in
          let person = ranking.person(entry)
          return [
            "\(entry.score.rank)", entry.code, entry.score.total.asRoundedPoints,
            person?.name ?? "", ranking.organisation(of: person)?.name ?? "",
          ]
        }, to: options.output)
    }
  }

  struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what a score is made of, how sure it is, and with whom it fits.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the application, such as A-0012, or a part of a name.")
    var application: String

    func run() async throws {
      let found = try await options.atDesk(on: application) {
        try await $0.explanation(of: $2.code, $1)
      }
      let score = found.score
      options.output.talk(
        options.output.phrases.scoreOf(
          code: found.code, name: found.name, rank: score.rank, of: found.applications,
          points: score.total.asRoundedPoints))
      for line in options.output.phrases.sureness(of: found) { options.output.talk(line) }
      try options.output.table(
        ["part", "points", "of", "bar", "rests on"], numbers: ["points", "of"],
        score.parts.map { part in
          [
            part.name, part.microPoints.asRoundedPoints, part.most.asRoundedPoints,
            Self.bar(part.microPoints, of: part.most), part.evidence.joined(separator: ", "),
          ]
        })
      for line in options.output.phrases.partners(of: found) { options.output.talk(line) }
    }

    /// Ten places, filled as far as the part is earned.
    private static func bar(_ points: Int, of most: Int) -> String {
      let filled = most > 0 ? min(10, (20 * points + most) / (2 * most)) : 0
      return String(repeating: "#", count: filled) + String(repeating: ".", count: 10 - filled)
    }
  }
}
