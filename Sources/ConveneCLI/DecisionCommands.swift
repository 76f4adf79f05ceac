import ArgumentParser
import ConveneCore
import ConveneService
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
      let count = try await options.atDesk { try await $0.computeScores($1) }
      options.output.talk("\(count) applications scored; next: convene score list")
      if options.common.json { try options.output.json(["scores": count]) }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List scored applications, highest first.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let ranking = try await options.atDesk { try await $0.ranking($1) }
      try options.output.table(
        ["rank", "application", "score", "name", "organisation"],
        ranking.entries.map { entry in
          let person = ranking.person(entry)
          return [
            "\(entry.score.rank)", entry.code, Secretariat.points(entry.score.total),
            person?.name ?? "", ranking.organisation(of: person)?.name ?? "",
          ]
        })
    }
  }

  struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what a score is made of, part by part.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the application, such as A-0012.") var application: String

    func run() async throws {
      let ranking = try await options.atDesk { try await $0.ranking($1) }
      guard let entry = ranking.entries.first(where: { $0.code == application.uppercased() })
      else {
        throw Failure.notFound(
          Refusal(
            "no-such-score", "\(application) has no score",
            advice: "See which have one: convene score list"))
      }
      options.output.talk(
        "\(entry.code), \(ranking.person(entry)?.name ?? ""): rank \(entry.score.rank) of "
          + "\(ranking.entries.count), \(Secretariat.points(entry.score.total)) of 100 points")
      try options.output.table(
        ["part", "points", "rests on"],
        entry.score.parts.map {
          [$0.name, Secretariat.points($0.microPoints), $0.evidence.joined(separator: ", ")]
        })
    }
  }
}

struct SelectionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "selection", abstract: "Who gets the open seats.",
    subcommands: [Run.self, List.self, Sign.self])

  struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Propose the cohort worth most together that keeps every floor.")
    @OptionGroup var options: MeetingOptions
    @Option(help: "How many to choose; the meeting's open places otherwise.") var places: Int?
    @Option(help: "Same seed, same proposal.") var seed = 1

    func run() async throws {
      let (places, seed) = (places, seed)
      let inHand = try await options.atDesk {
        try await $0.proposeSelection($1, places: places, seed: seed)
      }
      let selection = inHand.selection
      options.output.talk(
        "\(inHand.codes(.selected).count) proposed, \(inHand.codes(.waitlisted).count) waiting; "
          + "potential within the cohort \(selection.cohortPotential), "
          + "within the best scores \(selection.topNPotential)")
      options.output.talk("next: convene print decision, then convene selection sign")
      try options.output.list(inHand)
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List what was decided, or is proposed.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      try options.output.list(try await options.atDesk { try await $0.selection($1) })
    }
  }

  struct Sign: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sign the proposal in your own name; it does not change any more.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation

    func run() async throws {
      try confirmation.ask("Sign the selection?", options.output)
      let inHand = try await options.atDesk { try await $0.signSelection($1) }
      options.output.talk(
        "signed by \(inHand.selection.signedBy ?? ""); next: convene invitation send")
      if options.common.json { try options.output.list(inHand) }
    }
  }
}

extension Output {
  fileprivate func list(_ inHand: SelectionInHand) throws {
    let name = Dictionary(
      inHand.ranking.entries.map { ($0.code, inHand.ranking.person($0)?.name ?? "") },
      uniquingKeysWith: { first, _ in first })
    let order: [Application.Status] = [.selected, .waitlisted, .notSelected]
    try table(
      ["application", "outcome", "position", "reason", "name"],
      order.flatMap { outcome in
        inHand.decisions.filter { $0.outcome == outcome }
          .sorted { ($0.position ?? 0, $0.code) < ($1.position ?? 0, $1.code) }
          .map {
            [
              $0.code, $0.outcome.rawValue, $0.position.map(String.init) ?? "",
              $0.reason?.rawValue ?? "", name[$0.code] ?? "",
            ]
          }
      })
  }
}
