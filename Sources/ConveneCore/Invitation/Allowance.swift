import ConveneValues

/// Who pays for the journey of somebody who takes part.
package enum Payer: String, CaseIterable, Sendable {
  /// The convener: a funded place.
  case convener
  case organisation
  case own = "self"
}

/// Who pays, and of a funded place what the ticket costs.
package struct JourneyPaid: Hashable, Sendable {
  package let payer: Payer
  /// In the smallest unit of the budget's currency; nil where it is not known.
  package let ticket: Int?

  package init(payer: Payer, ticket: Int?) { (self.payer, self.ticket) = (payer, ticket) }
}

/// What funded places are paid with, and what all of them may cost.
package struct TravelBudget: Hashable, Sendable {
  /// For a night.
  package let daily: Money
  /// For the ways to and from terminals, of the whole journey.
  package let terminals: Money
  package let ceiling: Money?

  /// The most that a sum may be, in the smallest unit of its currency.
  package static let most = 1_000_000_000_000

  /// Refuses a sum that is greater than any journey costs.
  package static func requireCounted(_ sum: Money) throws(Refusal) {
    guard sum.minorUnits > most else { return }
    let bound = try Money(minorUnits: most, currency: sum.currency)
    throw .sumTooGreat(sum: sum.description, most: bound.description)
  }

  package init(daily: Money, terminals: Money, ceiling: Money?) throws(Refusal) {
    for sum in [daily, terminals, ceiling ?? daily] { try Self.requireCounted(sum) }
    let currencies = Set([daily, terminals, ceiling ?? daily].map(\.currency))
    guard currencies.count == 1 else { throw .budgetOfCurrencies(currencies: currencies.sorted()) }
    (self.daily, self.terminals, self.ceiling) = (daily, terminals, ceiling)
  }

  /// A sum in the currency of the budget.
  package func money(_ units: Int) -> Money {
    (try? Money(minorUnits: units, currency: daily.currency)) ?? daily
  }

  /// What somebody on a funded place is given, for the nights between arrival and departure; for those of
  /// the meeting and one more while these are not known.
  package func allowance(
    for travel: Travel, ticket: Int?, from starts: Day, to ends: Day
  ) -> Allowance {
    let known = travel.arrival.day.flatMap { comes in
      travel.departure.day.map { $0.number - comes.number }
    }
    let nights = known ?? ends.number - starts.number + 1
    return Allowance(
      nights: nights, isEstimated: known == nil,
      subsistence: money(nights * daily.minorUnits), terminals: terminals,
      given: money(nights * daily.minorUnits + terminals.minorUnits),
      ticket: ticket.map(money))
  }
}

/// What somebody on a funded place is given, and what their ticket costs.
package struct Allowance: Hashable, Sendable {
  package let nights: Int
  /// Whether the days of the journey are not known yet.
  package let isEstimated: Bool
  package let subsistence: Money
  package let terminals: Money
  /// Both together.
  package let given: Money
  package let ticket: Money?

  /// In the smallest unit.
  package var cost: Int { given.minorUnits + (ticket?.minorUnits ?? 0) }
}
