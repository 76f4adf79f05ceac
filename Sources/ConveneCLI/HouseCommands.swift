import ArgumentParser
import ConveneDemo
import ConveneKeeping
import ConveneService
import ConveneWords
import Foundation

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Who did what.",
    subcommands: [List.self, Show.self, Head.self, Verify.self, Views.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the latest acts, with whom and what they changed.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines
    @Flag(help: "The house's trail instead: directory, accounts, backups.") var house = false

    func run() async throws {
      let phrases = options.output.phrases
      let acts =
        house
        ? try await options.common.atDesk { try await $0.acts(in: nil, in: phrases) }
        : try await options.atDesk { try await $0.acts(in: $1, in: phrases) }
      try lines.write(
        ["number", "at", "actor", "login", "act", "object", "changed"], numbers: ["number"],
        acts.map {
          ["\($0.number)", $0.at, $0.actor, $0.login ?? "", $0.act, $0.object, $0.changed]
        }, to: options.output)
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show one act: who changed what, for whom, from what to what.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Its number, as `audit list` gives it.", transform: Whole.number)
    var number: Int
    @Flag(help: "An act of the house's trail.") var house = false

    func run() async throws {
      let (number, phrases) = (number, options.output.phrases)
      let act =
        house
        ? try await options.common.atDesk { try await $0.act(number, in: nil, in: phrases) }
        : try await options.atDesk { try await $0.act(number, in: $1, in: phrases) }
      let entry = act.entry
      let said =
        act.particulars?.sorted { $0.key < $1.key }.map { [$0.key, $0.value] }
        ?? [["particulars", phrases.lineErased]]
      try options.output.table(
        ["what", "change"],
        [
          ["act", phrases.actOn(act: entry.act, object: entry.object)], ["by", entry.actor],
          ["login", entry.login ?? phrases.loginNotKept], ["at", entry.at],
        ] + said + act.lines.map { [$0.object, $0.change] })
    }
  }

  struct Head: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "head", abstract: "Print the ends of the trails, to be kept elsewhere.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let heads = try await options.atDesk { try await $0.auditHeads(of: $1) }
      try options.output.table(
        ["trail", "head"], heads.map { [$0.trail, $0.head] })
    }
  }

  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Compute the audit trail anew and check that nothing in it was changed.")
    @OptionGroup var options: MeetingOptions
    @Option(help: "An end of the meeting's trail as `audit head` printed it: NUMBER:HASH.")
    var head: String?
    @Option(help: "The same of the house's trail.") var houseHead: String?

    func run() async throws {
      let noted = [AuditTrail.meeting: head, .house: houseHead].compactMapValues(\.self)
      let report = try await options.atDesk { try await $0.verifyAudit(of: $1, since: noted) }
      let phrases = options.output.phrases
      if report.erased > 0 { options.output.talk(phrases.linesErased(lines: report.erased)) }
      if let head = report.restored {
        options.output.talk(phrases.trailGoesOn(head: "\(head)"))
      }
      try options.output.done(
        noted.isEmpty ? phrases.trailWhole : phrases.trailWholeAndNoted, ["trail": "whole"])
    }
  }
}

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check that the database does not contradict itself.",
    discussion: """
      Looks at one invariant after the other. Ctrl-C ends it after the one in hand, and says how to go on \
      from there.
      """)
  @OptionGroup var common: CommonOptions
  @Flag(help: "Look at the server's settings instead, and say what to change.") var deploy = false
  @Option(
    help: "Of this meeting alone, and what it shares with others.", completion: .meetings)
  var meeting: String?
  @Option(help: "Begin with this invariant, as a round that was stopped says.") var from: String?

  func validate() throws {
    guard !deploy || meeting == nil && from == nil else {
      throw ValidationError("--deploy looks at the server, which has no meeting and no invariants")
    }
    guard let from else { return }
    guard Secretariat.invariantNames.contains(from) else {
      throw ValidationError("There is no invariant \(from)")
    }
  }

  func run() async throws {
    if deploy {
      try await common.atDesk { try await $0.refuseWeakDeployment() }
      try common.output.done(common.output.phrases.serverSound, ["server": "sound"])
    } else {
      let (output, code, first) = (common.output, meeting, from)
      let signals = StopSignals()
      defer { signals.end() }
      let (isStopped, all) = (signals.isStopped, Secretariat.invariantNames.count)
      let count = try await common.atDesk { desk in
        defer { output.status("") }
        var hand: MeetingInHand?
        if let code { hand = try await desk.meeting(code) }
        return try await desk.refuseBrokenInvariants(in: hand, from: first, until: isStopped) {
          output.status("… \($1 + 1)/\(all) \($0)")
        }
      }
      try output.done(output.phrases.invariantsHold(count: count), ["database": "sound"])
    }
  }
}

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Run the 2007 meeting from its file to printed papers.")
  @OptionGroup var common: CommonOptions
  @Option(help: "Where the papers go.", completion: .directory) var directory = "convene-demo"
  @Option(help: "How many apply.", transform: Whole.within(1...5_000)) var applicants = 120
  @Option(help: "How many take part.", transform: Whole.within(1...2_000)) var participants = 40
  @Option(help: "Same seed, same people and decisions.", transform: Whole.within(0 ... .max))
  var seed = 2007

  func run() async throws {
    var demo = Demo(directory: directory)
    demo.applicants = applicants
    demo.participants = participants
    demo.seed = seed
    let output = common.output
    let summary = try await demo.run { output.talk("… \(output.phrases.phase($0))") }
    for line in output.phrases.lines(of: summary) { output.talk(line) }
    output.talk(output.phrases.demoOpen(file: "\(directory)/index.html"))
    if common.json { try output.json(summary) }
  }
}

extension Phrases {
  fileprivate func phase(_ phase: Demo.Phase) -> String {
    switch phase {
    case .database: phaseDatabase
    case .imports: phaseImports
    case .scoring: phaseScoring
    case .selection: phaseSelection
    case .mail: phaseMail
    case .seating: phaseSeating
    case .documents: phaseDocuments
    case .eveningBefore: phaseEveningBefore
    case .theDay: phaseTheDay
    case .yearAfter: phaseYearAfter
    }
  }

  /// What the demonstration shows, in a line each.
  fileprivate func lines(of summary: DemoSummary) -> [String] {
    let applied = demoApplied(
      applied: summary.applications, selected: summary.selected, accepted: summary.accepted,
      invited: summary.invitations, declined: summary.declined)
    let room = summary.comparison.map { [againstRanks($0)] } ?? []
    return [applied] + room + [
      demoSeated(
        seated: summary.seated, nominated: summary.nominatedSeated, tables: summary.tables,
        rounds: summary.rounds, met: summary.potentialMet, random: summary.potentialMetAtRandom),
      demoMinister(sheets: summary.changedPlates),
      demoModerator(sheets: summary.changedSheets),
      demoCame(
        came: summary.came, absent: summary.absent, moved: summary.movedSeats,
        sheets: summary.morningSheets),
      demoAgreed(
        promised: summary.commitments, announced: summary.partnerships,
        people: summary.came),
      demoYear(
        recognised: summary.recognised, ended: summary.ended, kept: summary.targetsKept,
        due: summary.targetsDue, ties: summary.newTies),
    ]
  }
}
