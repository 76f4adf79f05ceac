import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension MeetingCommand {
  struct Postpone: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "postpone",
      abstract: "Hold the meeting later, with all its sessions and the answers that are awaited.")
    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: Changing
    @Argument(help: "Code of the meeting.") var code: String
    @Option(help: "By how many days, such as 7d.") var by: Span?
    @Option(help: "To which first day, such as 2007-09-12.") var to: String?

    func validate() throws {
      guard (by != nil) != (to != nil), by?.minutes ?? 0 == 0 else {
        throw ValidationError("Say either --by 7d or --to DAY")
      }
    }

    func run() async throws {
      let (code, by) = (code, by)
      let day = try to.map(InvitationCommand.Send.day)
      try await changing.run(common) { desk in
        let hand = try await desk.meeting(code)
        return try hand.postponed(to: day ?? hand.meeting.starts.adding(by?.days ?? 0))
      }
    }
  }

  struct Cancel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "cancel",
      abstract: "Call a published meeting off, after saying who must be told; then it is only read."
    )
    @OptionGroup var common: CommonOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Code of the meeting.") var code: String
    @Option(help: "Why.") var reason: String
    @Flag(help: "Write to nobody.") var noLetters = false
    @Flag(help: "Only say who must be told.") var dryRun = false

    func run() async throws {
      let (code, reason, telling) = (code, reason, !noLetters)
      let (hand, plan, people) = try await common.atDesk { desk in
        let hand = try await desk.meeting(code)
        let plan = try await desk.cancel(hand, because: reason, telling: telling, dryRun: true)
        return (hand, plan, try await desk.concerned(by: hand))
      }
      try common.output.table(
        ["what", "name", "email"], people.map { [$0.standing, $0.name, $0.email] })
      let phrases = common.output.phrases
      common.output.notices(plan.consequences)
      common.output.untold(plan.unwritten)
      let readers = phrases.readers(plan)
      guard !dryRun else {
        if plan.count > 0 { common.output.talk(phrases.wouldSend(letters: readers)) }
        return common.output.talk(phrases.nothingWritten)
      }
      try confirmation.ask(common.output) {
        plan.count == 0
          ? $0.askCancelMeeting(code: code)
          : $0.askCancelMeetingLetters(code: code, readers: readers)
      }
      let done = try await common.atDesk {
        try await $0.cancel(hand, because: reason, telling: telling)
      }
      guard done.count > 0 else {
        return common.output.talk(phrases.meetingCalledOff(code: code, people: people.count))
      }
      common.output.talk(
        phrases.meetingCalledOffLetters(
          code: code, letters: done.count, people: people.count - done.count))
      common.output.next("convene invitation send")
    }
  }

  struct Remove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Take away a draft for which nobody applied, a trial, or what was taken in.",
      discussion: """
        A trial goes at any stage, and a whole meeting that was taken in as long as nothing was done to it \
        here. Of both it shows what goes, with the people whom they brought, and asks.
        """)
    @OptionGroup var common: CommonOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Code of the meeting.") var code: String

    func run() async throws {
      let code = code
      let (hand, removal) = try await common.atDesk { desk in
        let hand = try await desk.meeting(code)
        return (hand, try await desk.remove(hand, dryRun: true))
      }
      let lost = removal.lost
      if !lost.isEmpty {
        try common.output.table(
          ["what goes", "rows"], numbers: ["rows"],
          lost.map { lost in
            let part = lost.part.replacing("_", with: " ")
            return [
              common.output.isJSON ? part : common.output.phrases.title(part), "\(lost.places)",
            ]
          })
      }
      if removal.staying > 0 {
        common.output.talk(common.output.phrases.broughtAndStaying(people: removal.staying))
      }
      if removal.registered > 0 {
        common.output.talk(common.output.phrases.registerGoes(count: removal.registered))
      }
      try confirmation.ask(common.output) { phrases in
        removal.origin.map {
          phrases.askRemoveTakenIn(
            code: hand.meeting.code, house: $0.house, people: removal.places(of: "person"))
        } ?? phrases.askRemoveMeeting(code: code)
      }
      _ = try await common.atDesk { try await $0.remove(hand) }
      common.output.talk(common.output.phrases.meetingRemoved(code: code))
      if common.json { try common.output.json(["meeting": code]) }
    }
  }
}
