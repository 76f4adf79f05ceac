import ConveneCore
import ConveneStore
import ConveneValues

/// Who pays for the journey of somebody, and what they are given.
package struct AllowanceLine: Sendable {
  package let code: String
  package let name: String
  /// Nil where nobody said who pays.
  package let payer: Payer?
  /// Nil where the place is not funded.
  package let allowance: Allowance?
}

/// What funded places cost, held against what they may cost.
package struct AllowanceTotals: Sendable {
  package let lines: [AllowanceLine]
  package let cost: Money
  package let ceiling: Money?

  /// By how much the ceiling is exceeded; nil where it is not, or there is none.
  package var excess: Money? {
    guard let ceiling, cost.minorUnits > ceiling.minorUnits else { return nil }
    return try? Money(
      minorUnits: cost.minorUnits - ceiling.minorUnits, currency: cost.currency)
  }
}

extension Secretariat {
  /// Says what a night of somebody on a funded place is paid with, and what all of them may cost.
  package func setTravelBudget(
    _ budget: TravelBudget, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws {
    try await perform(.travelBudget, in: hand, dryRun: dryRun) { work in
      let before = try work.store.travelBudget(of: hand.id)
      guard budget != before else { return }
      let isOther = before.map { $0.daily.currency != budget.daily.currency } ?? false
      let hasTickets = try work.store.payers(of: hand.id).values.contains { $0.ticket != nil }
      guard !isOther || !hasTickets else { throw Refusal.budgetHasTickets() }
      try work.store.keep(budget, of: hand.id)
      work.note(AuditObject(.meeting, hand.id), from: before?.told, to: budget.told)
    }
  }

  /// Records who pays for somebody's journey, and of a funded place what the ticket costs.
  ///
  /// - Parameters:
  ///   - ticket: nil to leave what was recorded.
  ///   - isTicketTakenBack: whether what was recorded of a ticket is forgotten.
  package func recordPayer(
    of code: String, _ payer: Payer, ticket: Money?, isTicketTakenBack: Bool = false,
    _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> AllowanceLine {
    let code = code.uppercased()
    try await perform(.travelPay, on: code, in: hand, dryRun: dryRun) { work in
      let one = try work.participant(code)
      guard let budget = try work.store.travelBudget(of: hand.id) else {
        throw Refusal.noTravelBudget()
      }
      guard ticket == nil || payer == .convener else { throw Refusal.ticketOfOthers() }
      if let ticket { try TravelBudget.requireCounted(ticket) }
      guard ticket.map({ $0.currency == budget.daily.currency }) ?? true else {
        throw Refusal.budgetOfCurrencies(
          currencies: [budget.daily.currency, ticket?.currency ?? ""])
      }
      let before = try work.store.payers(of: hand.id)[one.person]
      let kept = payer == .convener && !isTicketTakenBack ? before?.ticket : nil
      let paid = JourneyPaid(payer: payer, ticket: ticket?.minorUnits ?? kept)
      guard paid != before else { return }
      try work.store.keep(paid, of: one.person, in: hand.id)
      work.note(
        AuditObject(.participant, one.person), from: before?.told(budget), to: paid.told(budget))
    }
    let lines = try await look(.handleTravel, in: hand) { try $0.allowanceLines(hand).lines }
    guard let line = lines.first(where: { $0.code == code }) else {
      throw Failure.noParticipant(code)
    }
    return line
  }

  /// Who pays for whom and what funded places cost, by code.
  package func allowances(_ hand: MeetingInHand) async throws -> AllowanceTotals {
    try await look(.handleTravel, in: hand) { store in
      let (budget, lines) = try store.allowanceLines(hand)
      var cost = 0
      for line in lines {
        let sum = cost.addingReportingOverflow(line.allowance?.cost ?? 0)
        guard !sum.overflow else { throw Refusal.costsBeyondCounting(code: line.code) }
        cost = sum.partialValue
      }
      return AllowanceTotals(lines: lines, cost: budget.money(cost), ceiling: budget.ceiling)
    }
  }
}

extension Store {
  fileprivate func allowanceLines(
    _ hand: MeetingInHand
  ) throws -> (budget: TravelBudget, lines: [AllowanceLine]) {
    guard let budget = try travelBudget(of: hand.id) else { throw Refusal.noTravelBudget() }
    let payers = try self.payers(of: hand.id)
    let allowances = try self.allowances(budget, hand)
    let lines = try coming(hand).filter { $0.0.attends == .inPerson }.map { entry, person in
      AllowanceLine(
        code: entry.code, name: person.name, payer: payers[entry.person]?.payer,
        allowance: allowances[entry.person])
    }
    return (budget, lines)
  }

  /// Of those on funded places.
  func allowances(
    _ budget: TravelBudget, _ hand: MeetingInHand
  ) throws -> [Person.ID: Allowance] {
    let travel = try travel(of: hand.id)
    var allowances: [Person.ID: Allowance] = [:]
    for (person, paid) in try payers(of: hand.id) where paid.payer == .convener {
      allowances[person] = budget.allowance(
        for: travel[person] ?? Travel(), ticket: paid.ticket, from: hand.meeting.starts,
        to: hand.meeting.ends)
    }
    return allowances
  }
}

extension TravelBudget {
  fileprivate var told: [String: String] {
    [
      "daily": daily.description, "terminals": terminals.description,
      "ceiling": ceiling?.description ?? "",
    ].filter { !$0.value.isEmpty }
  }
}

extension JourneyPaid {
  fileprivate func told(_ budget: TravelBudget) -> [String: String] {
    ["payer": payer.rawValue, "ticket": ticket.map { budget.money($0).description } ?? ""]
      .filter { !$0.value.isEmpty }
  }
}
