import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

/// Two participants by the codes of their applications or nominations, or by name.
struct PairArguments: ParsableArguments {
  @Argument(help: "Code of a participant, such as A-0012 or N-0003, or a part of a name.")
  var one: String
  @Argument(help: "Code or name of another.") var other: String

  var both: [String] { [one, other] }
}

extension SeatingCommand {
  struct Apart: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "apart",
      abstract: "Never seat two at one table; only the secretariat learns of it.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var pair: PairArguments
    @Option(help: "Why; shown by `seating rules` alone.") var reason: String

    func run() async throws { try await options.ask(.apart, pair, reason) }
  }

  struct Together: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "together", abstract: "Seat two at one table in every round.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var pair: PairArguments
    @Option(help: "Why; shown by `seating rules` alone.") var reason = ""

    func run() async throws { try await options.ask(.together, pair, reason) }
  }

  struct Rules: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rules",
      abstract: "List who sits apart or together, and why; for the secretariat alone.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let rules = try await options.atDesk { try await $0.seatingRules($1) }
      try options.output.table(
        ["application", "other", "kind", "by", "on", "rule", "reason"],
        rules.map { inHand in
          let rule = inHand.rule
          return [
            inHand.one, inHand.other, rule.kind.rawValue, rule.madeBy,
            rule.madeAt.ISO8601Format(), rule.id.description, rule.reason,
          ]
        })
    }
  }

  struct Release: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "release", abstract: "Take back that two sit apart or together.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var pair: PairArguments

    func run() async throws {
      let codes = try await options.atDesk(on: pair.both) {
        try await $0.releaseSeatingRule($2[0].code, $2[1].code, in: $1)
        return $2.map(\.code)
      }
      try options.output.done(
        options.output.phrases.ruleReleased, ["one": codes[0], "other": codes[1]])
    }
  }

  struct Absent: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "absent", abstract: "Record that somebody is not there in a round.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the participant, such as A-0012 or N-0003, or a part of a name.")
    var application: String
    @Argument(help: "The round, from 1.", transform: Whole.number) var round: Int
    @Flag(help: "They are there after all.") var undo = false

    func run() async throws {
      let (round, undo) = (round, undo)
      let (one, due) = try await options.atDesk(on: application) { desk, hand, one in
        try await desk.recordAbsence(of: one.code, round: round, !undo, in: hand)
        return (one, try await desk.seatingDue(hand))
      }
      let (phrases, whose) = (options.output.phrases, "\(one.code) \(one.name)")
      try options.output.done(
        undo
          ? phrases.presenceRecorded(person: whose, round: round)
          : phrases.absenceRecorded(person: whose, round: round),
        [undo ? "present" : "absent": one.code])
      options.output.repair(due)
    }
  }
}

extension MeetingOptions {
  fileprivate func ask(
    _ kind: SeatingRule.Kind, _ pair: PairArguments, _ reason: String
  ) async throws {
    let (broken, codes) = try await atDesk(on: pair.both) { desk, hand, two in
      let codes = two.map(\.code)
      return (
        try await desk.addSeatingRule(kind, codes[0], codes[1], reason: reason, in: hand), codes
      )
    }
    try output.done(
      output.phrases.ruleRecorded(
        one: codes[0], other: codes[1], kind: output.phrases.state(kind.rawValue)),
      ["one": codes[0], "other": codes[1], "kind": kind.rawValue])
    output.repair(broken)
  }
}

extension Output {
  func repair(_ due: [Problem]) {
    notices(due)
    if !due.isEmpty { next("convene seating repair") }
  }
}
