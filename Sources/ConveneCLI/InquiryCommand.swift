import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension PartnershipCommand {
  struct Remind: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remind",
      abstract: "Ask partners by letter what became of targets that are due or overdue.",
      discussion: """
        Each has a link to a page with three answers: kept, by another day, ended. Partners are asked once \
        as the day comes near and once as it has passed, and not once one of them has answered. Of partners \
        whom no letter reaches it says what to do. Letters wait as all others.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Codes of partnerships, such as P-0001; else all that are due.")
    var codes: [String] = []
    @Flag(help: "Also who was asked before, from a week after.") var again = false
    @Flag(help: "Only say who would be written to.") var dryRun = false

    func run() async throws {
      let (output, codes, again) = (options.output, codes, again)
      let phrases = output.phrases
      let plan = try await options.atDesk {
        try await $0.inquire(of: codes, again: again, $1, dryRun: true)
      }
      guard !plan.entries.isEmpty else { return output.talk(phrases.nobodyToAsk) }
      try output.table(
        ["code", "name", "telephone", "standing", "due", "why", "title"],
        plan.entries.map { one in
          [
            one.partnership, one.name, one.telephone, one.light.rawValue, one.due.description,
            one.why.map(phrases.why) ?? phrases.partnerIsWrittenTo, one.title,
          ]
        })
      let people = plan.written.map(\.name)
      guard !people.isEmpty else {
        output.talk(phrases.nobodyReminded)
        let isWaiting = plan.entries.contains { if case .waiting = $0.why { true } else { false } }
        return output.next(
          isWaiting
            ? "convene invitation send" : "convene print inquiry --output inquiry.pdf")
      }
      guard !dryRun else { return output.talk(phrases.nothingWritten) }
      try confirmation.ask(output) {
        $0.askRemind(count: people.count, people: people)
      }
      let done = try await options.atDesk {
        try await $0.inquire(of: codes, again: again, $1)
      }
      output.talk(phrases.lettersQueuedNow(number: done.written.count))
      output.next("convene invitation send")
      if output.isJSON { try output.json(["letters": done.written.map(\.name)]) }
    }
  }
}

extension Phrases {
  /// Why a partner is not written to, and what to do.
  fileprivate func why(_ why: PartnerInquiries.Why) -> String {
    switch why {
    case .nobody: partnerWithoutPerson
    case .withoutAddress: partnerWithoutAddress
    case .objects: partnerObjects
    case .asked(let day): partnerAskedOn(day: day.description)
    case .waiting: partnerLetterWaits
    }
  }
}
