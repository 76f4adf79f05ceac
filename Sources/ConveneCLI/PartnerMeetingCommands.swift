import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct PartnerMeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "partner-meeting",
    abstract: "Meetings of two beside the round tables, of those who asked to take part.",
    subcommands: [
      Slots.self, Drop.self, Join.self, Leave.self, People.self, Propose.self, Offer.self,
      List.self, Accept.self, Decline.self, Withdraw.self, Repair.self,
    ])

  struct Slots: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "slots",
      abstract: "Add slots one after the other, list them, or take away those nobody needs.",
      discussion: """
        Without a day and a time they are listed. Nobody is offered a meeting while they sit elsewhere, or \
        while they lead something and a quarter of an hour before and after it.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "The day and time of the first, such as 2007-09-05 15:00.")
    var start: [String] = []
    @Option(help: "How many.", transform: Whole.within(1...50)) var count = 1
    @Option(help: "How long each is, in minutes.", transform: Whole.within(5...120))
    var minutes = 20
    @Option(help: "Minutes between two of them.", transform: Whole.within(0...120)) var pause = 0
    @Option(help: "In which room, by its key or name.") var room: String?
    @Option(help: "At how many tables for two.", transform: Whole.within(1...200))
    var tables: Int?
    @Flag(help: "Take away the slots in which nothing was ever offered.") var remove = false
    @Flag(help: "Only say what would happen.") var dryRun = false

    func validate() throws {
      guard start.isEmpty || start.count == 2 && room != nil && tables != nil && !remove else {
        throw ValidationError("Say day and time, --room and --tables; or --remove alone")
      }
    }

    func run() async throws {
      let (output, dry) = (options.output, dryRun)
      let phrases = output.phrases
      if remove {
        let gone = try await options.atDesk { try await $0.removePartnerSlots($1, dryRun: dry) }
        output.talk(phrases.partnerSlotsRemoved(slots: gone))
        if dry { output.talk(phrases.nothingWritten) }
        if output.isJSON { try output.json(["slots": gone]) }
      } else if let room, let tables, start.count == 2 {
        let (day, count, minutes, pause) = (start[0], count, minutes, pause)
        guard let day = Day(day), let time = ClockTime(start[1]) else {
          throw ValidationError(
            "\(start[0]) \(start[1]) is not a day and time such as 2007-09-05 15:00")
        }
        let slots = try await options.atDesk {
          try await $0.addPartnerSlots(
            from: LocalTime(day, time), count: count, minutes: minutes, pause: pause, room: room,
            tables: tables, $1, dryRun: dry)
        }
        output.talk(phrases.partnerSlotsAdded(slots: slots.count))
        if dry { output.talk(phrases.nothingWritten) }
        if output.isJSON { try output.json(["slots": slots.count]) }
      } else {
        let (slots, zone) = try await options.atDesk {
          (try await $0.partnerSlots($1), $1.meeting.zone)
        }
        try output.table(
          ["number", "day", "starts", "ends", "room", "tables"],
          slots.map { slot in
            let (starts, ends) = (LocalTime(slot.starts, in: zone), LocalTime(slot.ends, in: zone))
            return [
              "\(slot.number)", starts?.day.description ?? "", starts?.time.description ?? "",
              ends?.time.description ?? "", slot.room, "\(slot.tables)",
            ]
          })
      }
    }
  }

  struct Drop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "drop",
      abstract: "Take slots away in which no meeting stands.",
      discussion: """
        Meetings that stand in a slot are taken back first: convene partner-meeting withdraw. Who declined \
        whom in it is still known, and neither is asked again.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Numbers of slots, as partner-meeting slots lists them.") var slots: [Int]
    @Flag(help: "Only say what would be taken away.") var dryRun = false

    func run() async throws {
      let (slots, dry) = (Set(slots).sorted(), dryRun)
      try await options.atDesk { try await $0.dropPartnerSlots(slots, $1, dryRun: dry) }
      let phrases = options.output.phrases
      options.output.talk(phrases.partnerSlotsRemoved(slots: slots.count))
      if dry { options.output.talk(phrases.nothingWritten) }
      if options.output.isJSON { try options.output.json(["slots": slots.count]) }
    }
  }

  struct Join: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "join",
      abstract: "Record that somebody takes part in partner meetings, as they told you.",
      discussion: """
        People say so themselves on the page behind their link. Whom a State designated takes part at their own \
        request alone: say --asked where they asked for it themselves.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the participant, such as A-0012, or a part of a name.")
    var person: String
    @Flag(help: "They asked for it themselves.") var asked = false
    @Flag(help: "Whom they meet may read what they offer, need and care about.") var shows = false
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    func run() async throws {
      let (asked, shows, dry) = (asked, shows, dryRun)
      let code = try await options.atDesk(on: person) {
        try await $0.joinPartners(
          $2.code, isOwnRequest: asked, shows: shows, $1, dryRun: dry)
        return $2.code
      }
      let phrases = options.output.phrases
      try options.output.done(
        dry ? phrases.nothingWritten : phrases.partnersJoined(code: code), ["joined": code])
    }
  }

  struct Leave: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "leave",
      abstract: "Record that somebody takes no part any more; what stands is declined for them.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the participant, such as A-0012, or a part of a name.")
    var person: String
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    func run() async throws {
      let dry = dryRun
      let code = try await options.atDesk(on: person) {
        try await $0.leavePartners($2.code, $1, dryRun: dry)
        return $2.code
      }
      let phrases = options.output.phrases
      try options.output.done(
        dry ? phrases.nothingWritten : phrases.partnersLeft(code: code), ["left": code])
    }
  }

  struct People: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "people",
      abstract: "List who takes part, and how many meetings stand for each.",
      discussion: "Whom they wish to meet is listed nowhere.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let people = try await options.atDesk { try await $0.partnerPeople($1) }
      try lines.write(
        ["code", "name", "shows", "meetings"],
        people.map { one in
          [one.code, one.consent.name, one.consent.shows ? "yes" : "no", "\(one.meetings)"]
        }, to: options.output)
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List partner meetings in order of time, and what both said.",
      discussion: """
        Neither of the two ever learns what the other said to a meeting that there will not be.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let (found, zone) = try await options.atDesk {
        (try await $0.partnerMeetings($1), $1.meeting.zone)
      }
      try lines.write(
        [
          "code", "status", "day", "starts", "table", "who", "who says", "with", "with says",
          "deadline",
        ],
        found.meetings.map { one in
          let starts = LocalTime(one.starts, in: zone)
          func side(_ place: Int) -> [String] {
            guard one.sides.indices.contains(place) else { return ["", ""] }
            let side = one.sides[place]
            let code = found.codes[side.person] ?? ""
            return ["\(code) \(side.name)", side.status.rawValue]
          }
          return [
            one.code, one.status.rawValue, starts?.day.description ?? "",
            starts?.time.description ?? "", "\(one.table)",
          ] + side(0) + side(1) + [one.answerBy.description]
        }, to: options.output)
    }
  }

  struct Accept: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "accept",
      abstract: "Record that somebody accepts a meeting; it is held once both do.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the meeting, such as M-0001.") var code: String
    @Option(help: "Who said so: code of a participant, or a part of a name.") var by: String
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    func run() async throws {
      try await options.answer(code, by: by, accepts: true, dryRun: dryRun)
    }
  }

  struct Decline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "decline",
      abstract: "Record that somebody declines a meeting; the other is not told who did.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the meeting, such as M-0001.") var code: String
    @Option(help: "Who said so: code of a participant, or a part of a name.") var by: String
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    func run() async throws {
      try await options.answer(code, by: by, accepts: false, dryRun: dryRun)
    }
  }

  struct Withdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Take offers and meetings back; both read that there is no meeting.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Codes of meetings, such as M-0001.") var codes: [String]
    @Flag(help: "Only say what would be taken back.") var dryRun = false

    func run() async throws {
      let (codes, dry) = (codes, dryRun)
      let gone = try await options.atDesk {
        try await $0.withdrawPartnerMeetings(codes, $1, dryRun: dry)
      }
      let (output, phrases) = (options.output, options.output.phrases)
      output.talk(phrases.partnersWithdrawn(meetings: gone.count))
      if dry { output.talk(phrases.nothingWritten) }
      if output.isJSON { try output.json(["withdrawn": gone.map(\.code)]) }
    }
  }
}

/// How a plan of partner meetings is looked for.
struct PartnerPlanOptions: ParsableArguments {
  @Option(
    help: "The most meetings of one person; as many as there are slots otherwise.",
    transform: Whole.within(1...50))
  var most: Int?
  @Option(help: "Same seed and iterations, same plan.") var seed = Seed(1)
  @Option(help: "Moves to weigh.", transform: Whole.within(1...SolveOptions.most))
  var iterations = PartnerSearch.iterations
}

extension PartnerMeetingCommand {
  struct Propose: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "propose",
      abstract: "Say which meetings would be offered, by potential, mutual wish and evenness.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var plan: PartnerPlanOptions

    func run() async throws {
      let (most, seed, iterations) = (plan.most, plan.seed, plan.iterations)
      let found = try await options.search {
        try await $0.proposePartnerMeetings(
          $1, most: most, seed: seed.number, iterations: iterations, watch: $2)
      }
      try options.output.lines(of: found)
      options.output.tell(found)
      options.output.next("convene partner-meeting offer --answer-by DAY")
    }
  }

  struct Offer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "offer",
      abstract: "Offer meetings to both of each pair; those that stand, stay.",
      discussion: """
        Each reads the offer on the page behind their link and answers there; nobody is written to. Whoever \
        declined or was silent is not offered the same person again.
        """)
    @OptionGroup var options: MeetingOptions
    @Option(help: "The last day on which an answer counts.") var answerBy: String
    @OptionGroup var plan: PartnerPlanOptions
    @Flag(help: "Only say what would be offered.") var dryRun = false

    func run() async throws {
      let day = try InvitationCommand.Send.day(answerBy)
      let (most, seed, iterations, dry) = (plan.most, plan.seed, plan.iterations, dryRun)
      let found = try await options.search {
        try await $0.offerPartnerMeetings(
          answeredBy: day, $1, most: most, seed: seed.number, iterations: iterations, watch: $2,
          dryRun: dry)
      }
      let (output, phrases) = (options.output, options.output.phrases)
      output.tell(found)
      output.talk(
        dry ? phrases.nothingWritten : phrases.partnersOffered(meetings: found.lines.count))
      if output.isJSON {
        try output.json(["offered": found.lines.count, "standing": found.standing])
      }
      output.next("convene partner-meeting list")
    }
  }

  struct Repair: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "repair",
      abstract: "End what was not answered or cannot be held, and offer anew what is free.",
      discussion: """
        Whoever left, did not come, or sits or leads elsewhere by now cannot hold theirs. All others stay, but \
        for as many as --changes lets give way to a better plan.
        """)
    @OptionGroup var options: MeetingOptions
    @Option(help: "The last day on which an answer to what is new counts.") var answerBy: String
    @Option(help: "How many that stand may give way.", transform: Whole.within(0...9_999))
    var changes = 0
    @OptionGroup var plan: PartnerPlanOptions
    @Flag(help: "Only say what would be done.") var dryRun = false

    func run() async throws {
      let day = try InvitationCommand.Send.day(answerBy)
      let (most, seed, iterations) = (plan.most, plan.seed, plan.iterations)
      let (changes, dry) = (changes, dryRun)
      let done = try await options.search {
        try await $0.repairPartnerMeetings(
          answeredBy: day, $1, changes: changes, most: most, seed: seed.number,
          iterations: iterations, watch: $2, dryRun: dry)
      }
      let (output, phrases) = (options.output, options.output.phrases)
      output.talk(phrases.partnersEnded(meetings: done.ended.count))
      if !done.gaveWay.isEmpty {
        output.talk(phrases.partnersGaveWay(meetings: done.gaveWay.count))
      }
      output.tell(done.plan)
      output.talk(
        dry ? phrases.nothingWritten : phrases.partnersOffered(meetings: done.plan.lines.count))
      if output.isJSON {
        try output.json([
          "ended": done.ended.count, "gaveWay": done.gaveWay.count,
          "offered": done.plan.lines.count, "standing": done.plan.standing,
        ])
      }
    }
  }
}

extension MeetingOptions {
  fileprivate func answer(
    _ code: String, by who: String, accepts: Bool, dryRun: Bool
  ) async throws {
    let one = try await atDesk(on: who) {
      try await $0.answerPartnerMeeting(code, by: $2.code, accepts: accepts, $1, dryRun: dryRun)
    }
    let phrases = output.phrases
    try output.done(
      dryRun
        ? phrases.nothingWritten
        : phrases.partnerMeetingStands(code: one.code, status: phrases.state(one.status.rawValue)),
      ["meeting": one.code, "status": one.status.rawValue])
  }
}

extension Output {
  /// How good a plan is, and who has nothing by it.
  fileprivate func tell(_ plan: PartnerPlan) {
    talk(
      phrases.partnersPlanned(
        meetings: plan.lines.count + plan.standing, people: plan.people,
        least: plan.each.lowerBound, most: plan.each.upperBound,
        share: phrases.decimal(hundredths: plan.share)))
    if !plan.without.isEmpty { talk(phrases.partnersWithout(people: plan.without)) }
  }

  fileprivate func lines(of plan: PartnerPlan) throws {
    try table(
      ["day", "starts", "table", "who", "with", "wished"],
      plan.lines.map { one in
        let pair = zip(one.codes, one.names).map { "\($0) \($1)" }
        return [
          one.starts.day.description, one.starts.time.description, "\(one.table)", pair[0],
          pair[1], one.isMutual ? "yes" : "no",
        ]
      })
  }
}
