import ConveneSolvers
import ConveneValues

/// A draw for the seats that nothing else decides; off unless the published call announces it.
///
/// All in the band are put in one drawn order, every order as likely as any other. Seats are given
/// along it, passing over whoever would leave the floors out of reach. So: the floors hold; two who
/// count for the same floors have the same chance; nobody is passed over but for a floor; and whoever
/// has the secret, the list and the public value replays it byte for byte. It promises no equal
/// chances to those who count for different floors.
package struct Lottery: Hashable, Sendable {
  package let announcement: LotteryAnnouncement
  package let publicValue: String
  /// Fingerprint of `list`.
  package let listHash: String
  /// SHA-256 of the secret, the list's fingerprint and the public value, one after the other.
  package let seed: String
  /// Codes of the band in the drawn order; replacements go on along it.
  package let order: [String]
  /// Codes of those drawn, in the drawn order.
  package let drawn: [String]
  /// Codes of all who have a seat now, ascending.
  package let cohort: [String]

  /// - Parameters:
  ///   - settled: codes of those who have a seat before the draw.
  ///   - band: codes of those among whom the rest is drawn.
  package init(
    for seats: OpenSeats, settled: Set<String>, band: Set<String>,
    announced announcement: LotteryAnnouncement, secret: LotterySecret, publicValue: String
  ) throws(Refusal) {
    let numbers = Dictionary(uniqueKeysWithValues: seats.candidates.enumerated().map { ($1, $0) })
    var problems = settled.union(band).filter { numbers[$0] == nil }.sorted()
      .map { Problem.noCandidateForSeat(at: $0) }
    problems += settled.intersection(band).sorted().map { Problem.seatedAlready(at: $0) }
    if secret.commitment != announcement.commitment {
      problems.append(.lotteryOtherSecret(at: "secret"))
    }
    if publicValue.isEmpty { problems.append(.partMissing(at: "public value")) }
    let inside = settled.compactMap { numbers[$0] }.sorted()
    let outside = seats.candidates.indices.filter {
      !settled.contains(seats.candidates[$0]) && !band.contains(seats.candidates[$0])
    }
    let witness = seats.cohort(keeping: seats.rules, staying: inside, out: outside)
    if problems.isEmpty, witness == nil {
      problems.append(.lotteryBreaksFloors(at: "floors", count: band.count))
    }
    guard problems.isEmpty, let witness else { throw .lotteryNotPossible(problems: problems) }
    let list = Self.list(seats, settled, band)
    let listHash = SHA256(of: Array(list.utf8))
    let seed = SHA256(of: secret.bytes + listHash.bytes + Array(publicValue.utf8))
    var random = LotteryNumbers(seed: seed)
    var order = band.sorted()
    for place in order.indices.reversed() where place > 0 {
      order.swapAt(place, random.below(place + 1))
    }
    let cohort = seats.filled(
      inside, along: order.compactMap { numbers[$0] }, without: outside, witness: witness)
    self.announcement = announcement
    self.publicValue = publicValue
    self.listHash = listHash.description
    self.seed = seed.description
    self.order = order
    self.cohort = cohort.map { seats.candidates[$0] }
    let taken = Set(self.cohort)
    drawn = order.filter(taken.contains)
  }

  /// What the draw is among: the closed list that is hashed, one line each, codes ascending.
  static func list(_ seats: OpenSeats, _ settled: Set<String>, _ band: Set<String>) -> String {
    var lines = ["places \(seats.places)"]
    lines += settled.sorted().map { "settled \($0)" }
    lines += band.sorted().map { "band \($0)" }
    for floor in seats.floors.sorted(by: { $0.name < $1.name }) {
      let members = floor.members.intersection(seats.candidates).sorted()
      lines.append("floor \(floor.lowest) of \(members.joined(separator: " ")): \(floor.name)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The whole draw as text, the same bytes in every replay.
  package var transcript: String {
    """
    commitment \(announcement.commitment)
    list \(listHash)
    public value \(publicValue)
    seed \(seed)
    order \(order.joined(separator: " "))
    drawn \(drawn.joined(separator: " "))

    """
  }
}

extension OpenSeats {
  /// Those inside and whoever comes first along `line` without leaving the rules out of reach.
  ///
  /// - Parameter witness: a cohort that has all inside and keeps the rules; it proves that the seats
  ///   can be filled, and is replaced by another proof whenever somebody outside it gets a seat.
  func filled(
    _ inside: [Int], along line: [Int], without out: [Int], witness: [Int], rules: [Rule]? = nil
  ) -> [Int] {
    var taken = inside
    var proof = witness
    var passed = out
    for person in line where taken.count < proof.count {
      if proof.contains(person) {
        taken.append(person)
      } else if let other = cohort(
        keeping: rules ?? self.rules, staying: taken + [person], out: passed)
      {
        taken.append(person)
        proof = other
      } else {
        passed.append(person)
      }
    }
    return taken.sorted()
  }
}
