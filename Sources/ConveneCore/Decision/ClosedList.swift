import ConveneValues

/// What a lottery is drawn among, frozen and published before the public value is known.
///
/// Two texts, whose bytes are in `docs/draw.md`. The published one has codes, chances and letters of
/// floors, and the fingerprint of the other. The auditor's one has the salt, which floor each letter
/// stands for, and the letters of those few whom they would tell.
package struct ClosedList: Hashable, Sendable {
  /// How few of the same letters would tell who it is.
  package static let smallestClass = 3

  package struct Entry: Hashable, Sendable {
    package let code: String
    /// Whether the seat was given before the draw.
    package let isSettled: Bool
    /// How often the ratings alone would give a seat, in thousandths; nil where they cannot tell.
    package let chance: Int?
    /// How likely it is drawn before the floors are looked at, in millionths.
    package let share: Int
    /// Letters of the floors that it counts for, ascending.
    package let letters: [String]
  }

  package struct Floor: Hashable, Sendable {
    package let letter: String
    package let lowest: Int
    package let name: String
  }

  /// What stands over the names: whose draw it is, and of which public value.
  package struct Head: Hashable, Sendable {
    package let meeting: String
    package let closing: Int
    package let commitment: String
    package let source: String
    /// Day, hour and zone, in one line.
    package let known: String
    package let form: String
    package let rule: LotteryRule

    package init(
      meeting: String, closing: Int, commitment: String, source: String, known: String,
      form: String, rule: LotteryRule
    ) {
      self.meeting = meeting
      self.closing = closing
      self.commitment = commitment
      self.source = source.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      self.known = known
      self.form = form
      self.rule = rule
    }
  }

  package let head: Head
  package let places: Int
  /// Codes ascending.
  package let entries: [Entry]
  /// In the order of the call; where not all can be held, the last are given up first.
  package let floors: [Floor]
  /// 32 bytes as hexadecimal digits, for the auditor alone.
  package let salt: String

  /// - Parameters:
  ///   - settled: codes of those who have a seat before the draw.
  ///   - band: codes of those among whom the rest is drawn.
  ///   - chances: thousandths by code.
  ///   - salt: bytes that nobody can guess.
  package init(
    _ head: Head, for seats: OpenSeats, settled: Set<String>, band: Set<String>,
    chances: [String: Int], limits: DecisionLimits = DecisionLimits(), salt: [UInt8]
  ) throws(Refusal) {
    let known = Set(seats.candidates)
    var problems = settled.union(band).subtracting(known).sorted()
      .map { Problem.noCandidateForSeat(at: $0) }
    problems += settled.intersection(band).sorted().map { Problem.seatedAlready(at: $0) }
    if problems.isEmpty, !seats.holds(settled, with: band) {
      problems.append(.lotteryBreaksFloors(at: "floors", count: band.count))
    }
    guard problems.isEmpty else { throw .lotteryNotPossible(problems: problems) }
    let drawn = band.sorted()
    let shares = Dictionary(
      uniqueKeysWithValues: zip(
        drawn,
        DrawShares(
          drawn.map { head.rule == .chances ? chances[$0] : nil },
          seats: max(0, seats.places - settled.count), limits: limits
        ).millionths))
    let letters = Self.letters(seats.floors.map(\.name), salt)
    self.head = head
    places = seats.places
    floors = zip(seats.floors, letters).map { floor, letter in
      Floor(
        letter: letter, lowest: floor.lowest,
        name: floor.name.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
    entries = settled.union(band).sorted().map { code in
      let isSettled = settled.contains(code)
      return Entry(
        code: code, isSettled: isSettled, chance: isSettled ? nil : chances[code],
        share: isSettled ? 1_000_000 : shares[code] ?? 0,
        letters: zip(seats.floors, letters).filter { $0.0.members.contains(code) }.map(\.1)
          .sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) })
    }
    self.salt = salt.hexadecimal
  }

  /// Letters in the order of salted fingerprints, so that they tell nothing without the salt.
  private static func letters(_ names: [String], _ salt: [UInt8]) -> [String] {
    let order = names.indices.sorted { left, right in
      let (one, other) = (
        SHA256(of: salt + Array(names[left].utf8)).bytes,
        SHA256(of: salt + Array(names[right].utf8)).bytes
      )
      return one.lexicographicallyPrecedes(other)
    }
    var letters = [String](repeating: "", count: names.count)
    for (place, index) in order.enumerated() { letters[index] = letter(place) }
    return letters
  }

  /// a to z, then aa to az and so on.
  private static func letter(_ place: Int) -> String {
    let last = String(UnicodeScalar(UInt8(97 + place % 26)))
    return place < 26 ? last : letter(place / 26 - 1) + last
  }

  /// Codes of those among whom is drawn, ascending.
  package var band: [String] { entries.filter { !$0.isSettled }.map(\.code) }

  package var settled: [String] { entries.filter(\.isSettled).map(\.code) }

  /// SHA-256 of the published text.
  package var hash: SHA256 { SHA256(of: Array(published.utf8)) }

  /// The seats, among those on the list alone.
  package func seats() throws(Refusal) -> OpenSeats { try OpenSeats(closed: self) }
}

extension OpenSeats {
  /// Whether some of `band` can be added to `settled` so that all seats are given and the floors hold.
  func holds(_ settled: Set<String>, with band: Set<String>) -> Bool {
    let inside = candidates.indices.filter { settled.contains(candidates[$0]) }
    let outside = candidates.indices.filter {
      !settled.contains(candidates[$0]) && !band.contains(candidates[$0])
    }
    return cohort(keeping: rules, staying: inside, out: outside) != nil
  }
}
