import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension TravelCommand {
  struct Budget: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "budget",
      abstract: "Say what funded places are paid with, and what all of them may cost.",
      discussion:
        """
        Sums are in one currency: \"250 USD\". Said again, they take the place of those before; an empty \
        ceiling is none.
        """)
    @OptionGroup var options: MeetingOptions
    @Option(help: "Daily subsistence allowance, for a night.") var daily: String
    @Option(help: "Terminal expenses, of the whole journey.") var terminals: String
    @Option(help: "What all funded places may cost together, tickets and all.")
    var ceiling: String?
    @Flag(help: "Only say what would be kept.") var dryRun = false

    func run() async throws {
      let budget = try TravelBudget(
        daily: try Self.money(daily), terminals: try Self.money(terminals),
        ceiling: try ceiling.flatMap { try $0.isEmpty ? nil : Self.money($0) })
      let dry = dryRun
      try await options.atDesk { try await $0.setTravelBudget(budget, $1, dryRun: dry) }
      let (output, phrases) = (options.output, options.output.phrases)
      output.talk(
        dry ? phrases.nothingWritten : phrases.budgetKept(daily: phrases.sum(budget.daily)))
      if output.isJSON { try output.json(["currency": budget.daily.currency]) }
    }

    static func money(_ text: String) throws -> Money {
      guard let money = Money(text) else {
        throw ValidationError(
          "A sum is an amount of at most ten digits and a currency, such as \"250 USD\"")
      }
      return money
    }
  }

  struct Pay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pay",
      abstract: "Record who pays for the journey of a participant, and what a ticket costs.",
      discussion: """
        A place is funded where the convener pays. Without a ticket what was recorded of it stays; an empty one \
        takes it back: --ticket "".
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the participant, such as A-0012, or a part of a name.")
    var participant: String
    @Argument(
      help: "convener, organisation or self.", completion: .list(Payer.allCases.map(\.rawValue)))
    var payer: String
    @Option(help: "What the ticket costs, such as \"820.50 USD\".") var ticket: String?
    @Flag(help: "Only say whether it could be recorded.") var dryRun = false

    func run() async throws {
      let (payer, dry): (Payer, Bool) = (try Choice.of(payer), dryRun)
      let isTakenBack = ticket?.isEmpty == true
      let ticket = try ticket.flatMap { try $0.isEmpty ? nil : Budget.money($0) }
      let line = try await options.atDesk(on: participant) { desk, hand, one in
        try await desk.recordPayer(
          of: one.code, payer, ticket: ticket, isTicketTakenBack: isTakenBack, hand, dryRun: dry)
      }
      let (output, phrases) = (options.output, options.output.phrases)
      output.talk(
        dry ? phrases.nothingWritten : phrases.payerRecorded(person: "\(line.code) \(line.name)"))
      if output.isJSON { try output.json(["code": line.code]) }
    }
  }

  struct Costs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "costs",
      abstract: "List who pays for whom and what funded places cost, against the ceiling.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let totals = try await options.atDesk { try await $0.allowances($1) }
      let (output, phrases) = (options.output, options.output.phrases)
      try lines.write(
        ["code", "name", "payer", "nights", "subsistence", "terminals", "ticket", "total"],
        numbers: ["nights"],
        totals.lines.map { line in
          let given = line.allowance
          return [
            line.code, line.name, line.payer?.rawValue ?? "", given.map { "\($0.nights)" } ?? "",
            given?.subsistence.description ?? "", given?.terminals.description ?? "",
            given?.ticket?.description ?? "", given?.given.description ?? "",
          ]
        }, to: output)
      output.talk(
        totals.excess.map {
          phrases.costsExceed(cost: phrases.sum(totals.cost), excess: phrases.sum($0))
        } ?? phrases.costsAre(cost: phrases.sum(totals.cost)))
    }
  }
}
