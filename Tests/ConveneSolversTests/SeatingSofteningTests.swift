import Testing

@testable import ConveneSolvers

/// Least numbers that give way, beside all sizes that a few small tables can have.
struct SeatingSofteningTests {
  private typealias Seats = SeatingProblem.Seats

  /// All sizes of tables within bounds that add up to `present`.
  private static func sizes(_ seats: [Seats], present: Int) -> [[Int]] {
    guard let first = seats.first else { return present == 0 ? [[]] : [] }
    guard first.lowest <= min(first.highest, present) else { return [] }
    return (first.lowest...min(first.highest, present)).flatMap { size in
      sizes(Array(seats.dropFirst()), present: present - size).map { [size] + $0 }
    }
  }

  private static let tables: [Seats] = (2...4).flatMap { lowest in
    (lowest...4).map { Seats(lowest, $0) }
  }

  private static let rooms: [[Seats]] =
    tables.map { [$0] } + tables.flatMap { one in tables.map { [one, $0] } }
    + tables.flatMap { one in tables.flatMap { two in tables.map { [one, two, $0] } } }

  @Test func `whoever is there can be seated, and alone only where nothing else is possible`() {
    var alone = 0
    for room in Self.rooms {
      let most = room.reduce(0) { $0 + $1.highest }
      for present in 0...most {
        let soft = room.softened(for: present, held: room.map { _ in 0 })
        let sizes = Self.sizes(soft, present: present)
        #expect(!sizes.isEmpty, "\(room), \(present) there: \(soft)")
        guard room.reduce(0, { $0 + $1.lowest }) > present else {
          #expect(soft == room)
          continue
        }
        // Every table that is not empty has company, wherever some sizes give it.
        let open = Self.sizes(room.map { Seats(0, $0.highest) }, present: present)
        if open.contains(where: { !$0.contains(1) }) {
          #expect(!sizes.contains { $0.contains(1) }, "\(room), \(present) there: \(soft)")
        } else {
          alone += 1
        }
      }
    }
    // One person, or three at tables for two.
    #expect(alone > 0)
  }

  @Test func `the table that asks for most gives way first, and who is bound counts`() {
    let room = [Seats(5, 6), Seats(4, 6), Seats(3, 6)]
    #expect(room.softened(for: 12, held: [0, 0, 0]) == room)
    #expect(
      room.softened(for: 11, held: [0, 0, 0]) == [Seats(4, 6), Seats(4, 6), Seats(3, 6)])
    #expect(
      room.softened(for: 9, held: [0, 0, 0]) == [Seats(3, 6), Seats(3, 6), Seats(3, 6)])
    // Five are bound to the first table, which therefore keeps its number.
    #expect(
      room.softened(for: 9, held: [5, 0, 0]) == [Seats(5, 6), Seats(2, 6), Seats(2, 6)])
    // Of two who are there one is bound to the last table: the other joins them.
    let few = room.softened(for: 2, held: [0, 0, 1])
    #expect(Self.sizes(few, present: 2) == [[0, 0, 2]])
  }
}
