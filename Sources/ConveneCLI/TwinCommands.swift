import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

extension PersonCommand {
  struct Merge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "merge",
      abstract: "Put two together who are one: all that is the other's goes to the one kept.",
      discussion: """
        Shows what goes where, and asks. Names of several words stand in quotation marks.
        """)
    @OptionGroup var common: CommonOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Who is kept: an address, a part of a name, an id, or a code.")
    var keep: String
    @Argument(help: "Who is one with them, likewise.") var other: String
    @Option(help: "Code of the meeting that a code is of; CONVENE_MEETING, or the only one.")
    var meeting: String?
    @Flag(help: "Only say what would go where.") var dryRun = false

    func run() async throws {
      let (keep, other, code) = (keep, other, Whom.meeting(meeting))
      let (kept, gone, plan) = try await common.atDesk { desk in
        let kept = try await desk.person(keep, inMeeting: code)
        let gone = try await desk.person(other, inMeeting: code)
        return (kept, gone, try await desk.merge(gone.id, into: kept.id, dryRun: true))
      }
      let output = common.output
      try output.table(
        ["what", "old", "new"],
        plan.changes.map { [$0.what, $0.old, $0.new] }
          + plan.moved.map {
            [$0.meeting, gone.name, "\(kept.name): \(output.phrases.words(of: $0.part))"]
          })
      output.saysTwo(plan.toldApart)
      guard !dryRun else { return output.talk(output.phrases.nothingWritten) }
      try confirmation.ask(output) {
        $0.askMerge(
          other: "\(gone.name) <\(gone.email)>", keep: "\(kept.name) <\(kept.email)>")
      }
      let done = try await common.atDesk { try await $0.merge(gone.id, into: kept.id) }
      output.talk(output.phrases.areOne(name: done.kept.name))
      output.notices(done.papers)
    }
  }

  struct Twins: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "twins", abstract: "List pairs who may be one; nobody is put together by this.",
      discussion: """
        Put them together with `person merge`, or say that they are two.
        """)
    @OptionGroup var common: CommonOptions
    @Option(parsing: .upToNextOption, help: "Two who look alike and are two people.")
    var two: [String] = []
    @Option(help: "Code of the meeting that a code is of; CONVENE_MEETING, or the only one.")
    var meeting: String?

    func validate() throws {
      guard two.isEmpty || two.count == 2 else {
        throw ValidationError("--two takes two: addresses, parts of names, ids or codes")
      }
    }

    func run() async throws {
      guard !two.isEmpty else {
        let twins = try await common.atDesk { try await $0.twins() }
        return try common.output.table(
          ["one", "other", "why"],
          twins.map {
            [$0.one.described, $0.other.described, common.output.phrases.reasons(of: $0)]
          })
      }
      let (names, code) = (two, Whom.meeting(meeting))
      try await common.atDesk { desk in
        try await desk.tellApart(
          try await desk.person(names[0], inMeeting: code),
          try await desk.person(names[1], inMeeting: code))
      }
      common.output.talk(common.output.phrases.areTwo)
    }
  }
}

extension OrganisationCommand {
  struct Merge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "merge",
      abstract:
        "Put two organisations together that are one: people and wishes go to the one kept.",
      discussion: """
        Names of several words stand in quotation marks. Two of one name in two countries are two.
        """)
    @OptionGroup var common: CommonOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "The one that is kept: its key, or a part of its name.") var keep: String
    @Argument(help: "The one that is one with it, likewise.") var other: String
    @Flag(help: "Only say what would go where.") var dryRun = false

    func run() async throws {
      let (keep, other) = (keep, other)
      let plan = try await common.atDesk {
        try await $0.merge(organisation: other, into: keep, dryRun: true)
      }
      let output = common.output
      try output.table(
        ["what", "value"],
        [
          ["kept", plan.kept.organisation.name], ["gone", plan.gone.name],
          ["people", "\(plan.people)"],
        ] + plan.kept.aliases.map { ["other name", $0] })
      output.saysTwo(plan.toldApart)
      guard !dryRun else { return output.talk(output.phrases.nothingWritten) }
      try confirmation.ask(output) {
        $0.askMerge(other: plan.gone.name, keep: plan.kept.organisation.name)
      }
      let done = try await common.atDesk { try await $0.merge(organisation: other, into: keep) }
      output.talk(output.phrases.areOne(name: done.kept.organisation.name))
    }
  }

  struct Twins: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "twins",
      abstract: "List pairs of organisations that may be one; none are put together by this.")
    @OptionGroup var common: CommonOptions
    @Option(parsing: .upToNextOption, help: "Two that look alike and are two.")
    var two: [String] = []

    func validate() throws {
      guard two.isEmpty || two.count == 2 else {
        throw ValidationError("--two takes two: keys or parts of names")
      }
    }

    func run() async throws {
      guard !two.isEmpty else {
        let twins = try await common.atDesk { try await $0.organisationTwins() }
        return try common.output.table(
          ["one", "other"], twins.map { [$0.one.described, $0.other.described] })
      }
      let names = two
      try await common.atDesk { try await $0.tellApart(organisation: names[0], names[1]) }
      common.output.talk(common.output.phrases.areTwo)
    }
  }
}

extension Output {
  fileprivate func saysTwo(_ told: ToldApart?) {
    guard let told else { return }
    talk(phrases.saidAreTwo(name: told.name, day: told.day.description))
  }
}

extension Whom {
  /// The meeting that codes are of.
  static func meeting(_ given: String?) -> String? {
    given ?? ProcessInfo.processInfo.environment["CONVENE_MEETING"]
  }
}

extension PersonEntry {
  fileprivate var described: String { email.isEmpty ? name : "\(name) <\(email)>" }
}

extension Organisation {
  fileprivate var described: String {
    [name, country?.code ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Phrases {
  fileprivate func reasons(of twins: Twins) -> String {
    [
      twins.haveSameName ? twinName : nil, twins.haveSameMailbox ? twinMailbox : nil,
      twins.haveSameOrganisation ? twinOrganisation : nil,
    ].compactMap(\.self).joined(separator: comma)
  }
}
