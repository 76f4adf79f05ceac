import ConveneCore
import ConveneValues
import Foundation

/// Ten thousand random departures from invented cohorts, the next of the waiting list each time.
struct DecisionsSuccession {
  let acts: Int

  /// What went wrong, counted.
  private struct Tally {
    var acts = 0
    var overfull = 0
    var twice = 0
    /// Places left empty while somebody waited.
    var idle = 0
    /// Floors that one of those still waiting could have held.
    var broken = 0
  }

  func figures() throws -> [Figure] {
    var random = SeededRandom(seed: 2007)
    var tally = Tally()
    while tally.acts < acts { try run(&random, &tally) }
    return [
      Figure(
        what: "\(tally.acts) random departures: floors broken that could hold",
        reached: "\(tally.broken)", asked: "0", limit: "against all single exchanges",
        isMet: tally.broken == 0),
      Figure(
        what: "  over capacity; offered twice; seats left empty while somebody waits",
        reached: "\(tally.overfull); \(tally.twice); \(tally.idle)", asked: "0; 0; 0", limit: "",
        isMet: tally.overfull + tally.twice + tally.idle == 0),
    ]
  }

  private func run(_ random: inout SeededRandom, _ tally: inout Tally) throws {
    let (seats, start, line) = try invented(&random)
    var (cohort, waiting, offered) = (start, line, start)
    while !cohort.isEmpty, tally.acts < acts {
      tally.acts += 1
      let leaving = random.sample(cohort.sorted(), 1 + random.below(3))
      let staying = cohort.subtracting(leaving)
      let next = seats.succession(along: waiting, staying: staying)
      let taken = Set(next.cohort)
      if taken.count > seats.places { tally.overfull += 1 }
      if !offered.isDisjoint(with: next.entering) { tally.twice += 1 }
      if next.entering.count < min(waiting.count, seats.places - staying.count) { tally.idle += 1 }
      waiting.removeAll { next.entering.contains($0) }
      let short = missing(seats, taken)
      let better = next.entering.contains { one in
        waiting.contains { other in
          missing(seats, taken.subtracting([one]).union([other])).lexicographicallyPrecedes(short)
        }
      }
      if better { tally.broken += 1 }
      offered.formUnion(next.entering)
      cohort = taken
      if next.entering.isEmpty { return }
    }
  }

  private func missing(_ seats: OpenSeats, _ cohort: Set<String>) -> [Int] {
    seats.floors.map { max(0, $0.lowest - $0.members.intersection(cohort).count) }
  }

  /// Up to a dozen seats, three times as many people, and floors that the first cohort keeps.
  private func invented(
    _ random: inout SeededRandom
  ) throws -> (OpenSeats, Set<String>, [String]) {
    let places = 5 + random.below(8)
    let codes = (1...3 * places).map { "A-\(1000 + $0)" }
    let cohort = Set(random.sample(codes, places))
    let floors = (0..<3).map { number in
      let members = Set(codes.filter { _ in random.chance(333) })
      return OpenSeats.Floor(
        name: "floor \(number)", members: members,
        lowest: random.below(members.intersection(cohort).count + 1))
    }
    let entries = codes.enumerated().map { place, code in
      RankingEntry(
        score: ScoreEntry(
          application: Identifier(UUID()), rank: place + 1, total: 0, merit: 0, parts: []),
        code: code, status: "selected", person: Identifier(UUID()))
    }
    let others = codes.filter { !cohort.contains($0) }
    return (
      try OpenSeats(places, among: entries, floors: floors), cohort,
      random.sample(others, places / 2)
    )
  }
}
