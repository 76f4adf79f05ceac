import ConveneValues

/// A draw from a closed list; `docs/draw.md` says every byte and number of it.
///
/// All in the band are put in one drawn order. By the rule `equal` seats are given along it; by
/// `chances` those come first whom a systematic sample along it takes, each exactly as likely as the
/// list says. Whoever would leave the floors out of reach is passed over, and so is whoever withdrew.
package struct Draw: Hashable, Sendable {
  package let list: ClosedList
  package let publicValue: String
  /// SHA-256 of the secret, the list's fingerprint and the public value, one after the other.
  package let seed: String
  /// Codes of those on the list who withdrew since, ascending.
  package let gone: [String]
  /// Codes of the band in the drawn order.
  package let order: [String]
  /// Where the sample begins, and whom it takes in the drawn order; nil where the rule takes none.
  package let sample: Sample?
  /// Codes of those drawn, in the order in which they are called.
  package let drawn: [String]
  /// Codes of all who have a seat now, ascending.
  package let cohort: [String]
  /// Floors that those who are left cannot fill.
  package let shortages: [OpenSeats.Shortage]

  package struct Sample: Hashable, Sendable {
    package let start: Int
    package let codes: [String]
  }

  /// - Parameters:
  ///   - publicValue: as everybody writes it.
  ///   - gone: codes of those who withdrew since the list was closed; others do not count.
  package init(
    from list: ClosedList, secret: LotterySecret, publicValue: String, gone: Set<String> = []
  ) throws(Refusal) {
    var problems: [Problem] = []
    if secret.commitment != list.head.commitment {
      problems.append(.lotteryOtherSecret(at: "secret"))
    }
    let value = PublicValueForm(list.head.form)?.value(of: publicValue)
    if value == nil {
      problems.append(.lotteryValueForm(at: "public value", form: list.head.form))
    }
    guard problems.isEmpty, let value else { throw .lotteryNotPossible(problems: problems) }
    let seed = SHA256(of: secret.bytes + list.hash.bytes + Array(value.utf8))
    var random = LotteryNumbers(seed: seed)
    var order = list.band
    for place in order.indices.reversed() where place > 0 {
      order.swapAt(place, random.below(place + 1))
    }
    let sample =
      list.head.rule == .chances
      ? Self.sample(order, list, start: random.below(DrawShares.whole)) : nil
    let left = Set(list.entries.map(\.code)).intersection(gone)
    let next = try list.seats().succession(
      along: Self.line(order, sample).filter { !left.contains($0) },
      staying: Set(list.settled).subtracting(left))
    self.list = list
    self.publicValue = value
    self.seed = seed.description
    self.gone = left.sorted()
    self.order = order
    self.sample = sample
    drawn = next.entering
    cohort = next.cohort
    shortages = next.shortages
  }

  /// Whom the sample takes first, then the others, each in the drawn order; replacements go on along
  /// it.
  package var line: [String] { Self.line(order, sample) }

  private static func line(_ order: [String], _ sample: Sample?) -> [String] {
    guard let sample else { return order }
    let taken = Set(sample.codes)
    return sample.codes + order.filter { !taken.contains($0) }
  }

  /// Shares laid end to end in the drawn order; taken is whoever holds the start, or a whole number of
  /// seats behind it.
  private static func sample(_ order: [String], _ list: ClosedList, start: Int) -> Sample {
    let shares = Dictionary(
      list.entries.map { ($0.code, $0.share) }, uniquingKeysWith: { first, _ in first })
    var (end, next) = (0, start)
    var codes: [String] = []
    for code in order {
      end += shares[code] ?? 0
      if next < end {
        codes.append(code)
        next += DrawShares.whole
      }
    }
    return Sample(start: start, codes: codes)
  }

  /// The whole draw as text, the same bytes in every replay.
  package var transcript: String {
    let letters = Dictionary(
      list.floors.map { ($0.name, $0.letter) }, uniquingKeysWith: { first, _ in first })
    var lines = [
      ["draw", "2"], ["commitment", list.head.commitment], ["list", list.hash.description],
      ["value", publicValue], ["seed", seed], ["gone"] + gone, ["order"] + order,
    ]
    if let sample {
      lines.append(["start", "\(sample.start)"])
      lines.append(["sample"] + sample.codes)
    }
    lines.append(["drawn"] + drawn)
    lines += shortages.map { ["short", letters[$0.floor] ?? "-", "\($0.reached)"] }
    return lines.map { $0.joined(separator: " ") + "\n" }.joined()
  }
}
