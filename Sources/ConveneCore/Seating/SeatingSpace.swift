import ConveneSolvers

/// How many tables there are to spread people over, and how many of them have a screen.
///
/// Of one round and those present in it. Where a table stays empty others take more, and whoever attends
/// remotely is spread over tables with a screen alone.
struct SeatingSpace {
  private let remote: Set<Int>
  private let tables: Int
  private let open: Int
  private let screens: Int
  /// Places at tables with a screen beyond those who are bound to them.
  private let spare: Int

  init(_ seats: [SeatingProblem.Seats], at tables: [RoundTable], remote: [Int]) {
    self.remote = Set(remote)
    self.tables = tables.count
    open = seats.count { $0.highest > 0 }
    let withScreen = zip(tables, seats).filter { $0.0.hasScreen }.map(\.1)
    screens = withScreen.count { $0.highest > 0 }
    spare = withScreen.reduce(0) { $0 + $1.highest } - remote.count
  }

  func most(of members: [Int]) -> Int {
    let afar = members.count(where: remote.contains)
    return max(Self.share(members.count, of: open), Self.share(afar, of: screens))
  }

  /// The least of each sector that every table can have.
  func least(of sectors: [[Int]]) -> [Int] {
    guard open == tables, tables > 0 else { return sectors.map { _ in 0 } }
    let least = sectors.map { members in
      let even = members.count / tables
      guard !remote.isEmpty, tables > screens else { return even }
      return min(even, members.count { !remote.contains($0) } / (tables - screens))
    }
    guard !remote.isEmpty else { return least }
    // Those who come in person are at tables with a screen only as far as there is room.
    let missing = zip(sectors, least).map { members, least in
      max(0, least * screens - members.count(where: remote.contains))
    }
    guard missing.reduce(0, +) > spare else { return least }
    return zip(least, missing).map { $1 > 0 ? 0 : $0 }
  }

  private static func share(_ people: Int, of tables: Int) -> Int {
    (people + tables - 1) / max(1, tables)
  }
}
