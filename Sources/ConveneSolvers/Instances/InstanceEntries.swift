import ConveneTables

extension InstanceReader {
  /// A lowest and a highest number; nil where they are none.
  mutating func range(
    _ value: JSONTree, of key: String, within: String = ""
  ) -> ClosedRange<Int>? {
    let counts = Range(SearchLimits.counts)
    guard let list = list(value, of: key, within: within) else { return nil }
    guard list.count == 2 else {
      fault(key, "must be a list [lowest, highest], not \(value.shown)", within: within)
      return nil
    }
    guard let lowest = number(list[0], Column("lowest", counts), of: key, within: within),
      let highest = number(list[1], Column("highest", counts), of: key, within: within)
    else { return nil }
    guard lowest <= highest else {
      fault(key, "the lowest number is above the highest", within: within)
      return nil
    }
    return lowest...highest
  }

  /// Pairs of two people who are not one and the same.
  mutating func pairs(_ key: String, _ person: Column) -> [(Int, Int)] {
    entries(key, [person, person]).compactMap { entry in
      guard entry.numbers[0] != entry.numbers[1] else {
        fault(key, entry: entry.place, "names one person twice")
        return nil
      }
      return (entry.numbers[0], entry.numbers[1])
    }
  }

  /// The potentials, as triples of two people and a value.
  mutating func potential(people: Int?, _ person: Column) -> Potential {
    var values = PairValues(people: people ?? 0)
    let value = Column("potential", Range(SearchLimits.values))
    for entry in entries("potential", [person, person, value]) {
      let (one, other) = (entry.numbers[0], entry.numbers[1])
      if one == other {
        fault("potential", entry: entry.place, "names one person twice")
      } else if people != nil, !values.take(one, other, entry.numbers[2]) {
        fault(
          "potential", entry: entry.place,
          "gives \(one) and \(other) another value than an entry before")
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

  /// The value as a message shows it.
  var shown: String {
    switch self {
    case .list(let items): "a list of \(items.count)"
    case .object: "an object"
    case .number(let digits): String(digits.prefix(40))
    case .string(let text): "\"\(text.prefix(40))\""
    case .bool(let value): "\(value)"
    case .null: "null"
    }
  }
}
