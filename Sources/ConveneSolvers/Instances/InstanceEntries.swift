import ConveneTables
import ConveneValues

extension InstanceReader {
  /// A lowest and a highest number; nil where they are none.
  mutating func range(
    _ value: JSONTree, of key: String, within: String = ""
  ) -> ClosedRange<Int>? {
    let counts = Range(SearchLimits.counts)
    guard let list = list(value, of: key, within: within)?.trees else { return nil }
    guard list.count == 2 else {
      fault(key, within: within) {
        .mustBeListOf(at: $0, columns: "lowest, highest", given: value.shown)
      }
      return nil
    }
    guard let lowest = number(list[0], Column("lowest", counts), of: key, within: within),
      let highest = number(list[1], Column("highest", counts), of: key, within: within)
    else { return nil }
    guard lowest <= highest else {
      fault(key, within: within, Problem.lowestAboveHighest)
      return nil
    }
    return lowest...highest
  }

  /// Pairs of two people who are not one and the same.
  mutating func pairs(_ key: String, _ person: Column) -> [(Int, Int)] {
    entries(key, [person, person]).compactMap { entry in
      guard entry.numbers[0] != entry.numbers[1] else {
        fault(key, entry: entry.place, Problem.personTwice)
        return nil
      }
      return (entry.numbers[0], entry.numbers[1])
    }
  }

  /// The potentials, as triples of two people and a value.
  mutating func potential(people: Int?, _ person: Column) -> Potential {
    var values = PairValues(people: people ?? 0)
    let value = Column("potential", Range(SearchLimits.values))
    // There may be millions; none is held longer than it takes to read it.
    for (place, item) in (list("potential", most: .max) ?? []).enumerated() {
      guard let entry = entry(item, at: place, [person, person, value], of: "potential") else {
        continue
      }
      let (one, other) = (entry.numbers[0], entry.numbers[1])
      if one == other {
        fault("potential", entry: entry.place, Problem.personTwice)
      } else if people != nil, !values.take(one, other, entry.numbers[2]) {
        fault("potential", entry: entry.place) {
          .valueDiffersFromEntry(at: $0, one: one, other: other)
        }
      }
    }
    return values.potential
  }
}

extension JSONTree {
  /// The number where it is a whole one, however it is written.
  var whole: Int? {
    guard case .number(let digits) = self else { return nil }
    return Int(digits) ?? Double(digits).flatMap { Int(exactly: $0) }
  }

  /// The value as its file has it, the inner parts of long ones left out.
  var shown: String {
    switch self {
    case .list(let items) where items.count <= 4:
      "[\(items.map(\.shownWithin).joined(separator: ","))]"
    case .list, .object: shownWithin
    case .number(let digits): String(digits.prefix(40))
    case .string(let text): "\"\(text.prefix(40))\""
    case .bool(let value): "\(value)"
    case .null: "null"
    }
  }

  private var shownWithin: String {
    switch self {
    case .list(let items): items.isEmpty ? "[]" : "[…]"
    case .object(let parts): parts.isEmpty ? "{}" : "{…}"
    default: shown
    }
  }
}
