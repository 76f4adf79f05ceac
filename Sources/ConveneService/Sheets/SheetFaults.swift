import ConveneTables
import ConveneValues

/// What a sheet asks for and may not have, each at its cell.
///
/// They are refused together under the first, which says what to do instead.
struct SheetFaults {
  private var first: Refusal?
  private var problems: [Problem] = []

  mutating func add(_ refusal: Refusal, at place: String) {
    first = first ?? refusal
    problems +=
      refusal.problems.isEmpty
      ? [Problem(place, of: refusal)] : refusal.problems.map { $0.moved(to: place) }
  }

  /// Gathers what `body` refuses of a row.
  mutating func gather(
    of line: ChangedLine, _ column: String = "", _ body: () throws(Refusal) -> Void
  ) {
    do {
      try body()
    } catch {
      add(error, at: line.place(column))
    }
  }

  func throwIfAny() throws(Refusal) {
    guard let first else { return }
    throw first.listing(problems.upToMost(at: "the sheet"))
  }
}
