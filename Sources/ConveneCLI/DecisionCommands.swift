import ArgumentParser
import ConveneCore
import ConveneService
import ConveneWords
import Foundation

struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Scores of applications for open seats.",
    subcommands: [Compute.self, List.self, Explain.self, Compare.self])

  struct Compute: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compute", abstract: "Compute the potential of every pair and every score.")
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
      commandName: "list", abstract: "List scored applications, highest first.")
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
      commandName: "explain",
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
      if options.common.json {
        for part in score.parts {
          try options.output.json(ExplainedPart(part, bar: Self.bar(_:of:), of: found))
        }
        return
      }
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
  struct Compare: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compare",
      abstract: "Say in one sentence why one application stands before another.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of one application, such as A-0001, or a part of a name.")
    var one: String
    @Argument(help: "Code of the other, or a part of a name.") var other: String

    func run() async throws {
      let found = try await options.atDesk(on: [one, other]) {
        try await $0.comparison(of: $2[0].code, with: $2[1].code, $1)
      }
      guard options.common.json else {
        return try options.output.line(options.output.phrases.sentence(of: found))
      }
      try options.output.json(Compared(found))
    }
  }
}

/// A part of a score with what explains the whole, as JSON.
private struct ExplainedPart: Encodable {
  private struct Partner: Encodable {
    let application: String
    let potential: Int
    let limited: Bool
    let sentences: [String]
  }

  private struct Sureness: Encodable {
    let verdict: String
    let tenths: Int?
    let halfFrom: Int?
    let halfTo: Int?
    let mostFrom: Int?
    let mostTo: Int?
  }

  private enum CodingKeys: String, CodingKey {
    case part, points, of, bar
    case restsOn = "rests on"
    case partners, sureness
  }

  private let part: String
  private let points: Double
  private let of: Double
  private let bar: String
  private let restsOn: String
  private let partners: [Partner]
  private let sureness: [Sureness]

  init(_ part: Assessment.Part, bar: (Int, Int) -> String, of found: ScoreExplanation) {
    self.part = part.name
    points = Double(part.microPoints.asRoundedPoints) ?? 0
    of = Double(part.most.asRoundedPoints) ?? 0
    self.bar = bar(part.microPoints, part.most)
    restsOn = part.evidence.joined(separator: ", ")
    partners =
      part.name != "partnership"
      ? []
      : found.score.partners.map {
        Partner(
          application: $0.application, potential: $0.potential, limited: $0.isLimited ?? false,
          sentences: $0.sentences)
      }
    sureness =
      found.sureness.map { sureness in
        let ranks = sureness.ranks
        return [
          Sureness(
            verdict: sureness.verdict.rawValue, tenths: ranks?.tenths, halfFrom: ranks?.halfFrom,
            halfTo: ranks?.halfTo, mostFrom: ranks?.mostFrom, mostTo: ranks?.mostTo)
        ]
      } ?? []
  }
}

/// Two applications beside each other, as JSON.
private struct Compared: Encodable {
  private let before: String
  private let after: String
  private let points: Double
  private let parts: [String: Double]

  init(_ found: ScoreComparison) {
    before = found.first.code
    after = found.other.code
    points = Double((found.first.total - found.other.total).asRoundedPoints) ?? 0
    parts = Dictionary(
      found.differences.map { ($0.part, Double($0.microPoints) / 1_000_000) },
      uniquingKeysWith: { $0 + $1 })
  }
}
