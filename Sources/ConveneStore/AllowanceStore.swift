import ConveneCore
import ConveneSQL
import ConveneValues
import Postgres

extension Store {
  /// Nil where nobody said what funded places are paid with.
  package func travelBudget(of meeting: Meeting.ID) throws -> TravelBudget? {
    try rows(.travelBudgetOf, meeting).first.map { row in
      let currency: String = try row["currency"]
      func money(_ column: String) throws -> Money {
        try Money(minorUnits: try row[column], currency: currency)
      }
      let ceiling: Int? = try row["ceiling_minor"]
      return try TravelBudget(
        daily: try money("daily_minor"), terminals: try money("terminals_minor"),
        ceiling: try ceiling.map { try Money(minorUnits: $0, currency: currency) })
    }
  }

  package func keep(_ budget: TravelBudget, of meeting: Meeting.ID) throws {
    try execute(
      .travelBudgetKeep, meeting, budget.daily.currency, budget.daily.minorUnits,
      budget.terminals.minorUnits, budget.ceiling?.minorUnits)
  }

  /// Who pays for whose journey; of who is not here nothing was said.
  package func payers(of meeting: Meeting.ID) throws -> [Person.ID: JourneyPaid] {
    try Dictionary(
      rows(.travelPayerList, meeting).map {
        (
          try $0["person_id"],
          JourneyPaid(payer: try $0["payer"], ticket: try $0["ticket_minor"])
        )
      }, uniquingKeysWith: { $1 })
  }

  package func keep(_ paid: JourneyPaid, of person: Person.ID, in meeting: Meeting.ID) throws {
    try execute(.travelPayerKeep, meeting, person, paid.payer, paid.ticket)
  }
}
