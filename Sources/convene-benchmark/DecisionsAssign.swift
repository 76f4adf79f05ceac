import ConveneCore
import ConveneSolvers
import ConveneValues
import Foundation

/// Who reads what at any size, and what one reviewer can do to a selection.
struct DecisionsAssign {
  let data: String

  func figures() throws -> [Figure] { try assignments() + [friends()] }

  /// Beside what OR-tools took for the same, which `assign-peer.py` drew and measured.
  private func assignments() throws -> [Figure] {
    let path = "\(data)/assign-peer.tsv"
    guard let file = try? String(contentsOfFile: path, encoding: .utf8) else {
      return [
        Figure(
          what: "assignment of reviews", reached: "not measured", asked: "at most 2 x OR-tools",
          limit: "no \(path)", isMet: nil)
      ]
    }
    return file.split(whereSeparator: \.isNewline).compactMap { line in
      let cells = line.split(separator: "\t").map(String.init)
      guard cells.count == 5, let applications = Int(cells[0]), let reviewers = Int(cells[1]),
        let least = Int(cells[3]), let seconds = Double(cells[4])
      else { return nil }
      let task = Self.drawn(applications, reviewers)
      let free = [Int?](repeating: nil, count: reviewers)
      let even = (3 * applications + reviewers - 1) / reviewers
      let start = threadSeconds()
      let limit = task.leastLimit(from: even, free) ?? applications
      let answer = Assignment(task.limited(to: limit, free))
      let own = threadSeconds() - start
      return Figure(
        what: "assignment: \(applications) applications x 3, \(reviewers) reviewers",
        reached: "\(own.text(3)) s, mismatch \(answer.mismatch)",
        asked: "at most 2 x OR-tools, mismatch \(least)",
        limit: "OR-tools \(seconds.text(3)) s",
        isMet: own <= 2 * seconds && answer.mismatch == least && answer.shortage == nil)
    }
  }

  /// The same draws as in `assign-peer.py`.
  private static func drawn(_ applications: Int, _ reviewers: Int) -> Assignment.Task {
    var state = UInt64(applications)
    func below(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    let readers = (0..<reviewers).map { _ in [below(3), below(3), below(8), below(8)] }
    let mismatch = (0..<applications).map { _ -> [Int?] in
      let (language, first, second) = (below(3), below(8), below(8))
      return readers.map { reader in
        guard below(100) >= 2 else { return nil }
        let apart = reader[2...].contains(first) ? 0 : reader[2...].contains(second) ? 1 : 2
        return (reader[..<2].contains(language) ? 0 : 4) + apart
      }
    }
    let none = [Int](repeating: 0, count: reviewers)
    return Assignment.Task(
      wanted: Array(repeating: 3, count: applications),
      room: none.map { _ in applications }, load: none, mismatch: mismatch)
  }

  /// One of five reviewers gives a friend everything and rivals nothing; others read instead.
  private func friends() throws -> Figure {
    var marking = DecisionsPool.Marking()
    marking.reviewers = 5
    let (places, friends) = (40, 6)
    var (before, spoilt, after, named, blamed) = (0, 0, 0, 0, 0)
    var random = SeededRandom(seed: 16)
    for seed in 1...UInt64(friends) {
      let pool = try DecisionsPool(116, seed: seed, marking: marking)
      let order = try pool.ranking().scores.map(\.application)
      let read = Set(pool.ratings.filter { $0.reviewer == "R-00" }.map(\.application))
      // Friends of ranks 45 to 75, of whom few have a seat by honest marks.
      let first = 39 + 6 * Int(seed)
      let known = order.enumerated().filter { $0.offset >= first && read.contains($0.element) }
      guard let friend = known.first else { continue }
      let rivals = Set(order[10..<friend.offset]).intersection(read)
      var bent = pool
      for place in bent.ratings.indices where bent.ratings[place].reviewer == "R-00" {
        let code = bent.ratings[place].application
        if code == friend.element { bent.ratings[place].points = try Points(4) }
        if rivals.contains(code) { bent.ratings[place].points = try Points(0) }
      }
      let found = ReviewReliability(try bent.laidOut(), on: order.sorted()).reviewers
        .filter(\.disagrees).map(\.reviewer)
      named += found.contains("R-00") ? 1 : 0
      blamed += found.count { $0 != "R-00" }
      let mended = try Self.readAgain(bent, marking, &random)
      func hasSeat(_ pool: DecisionsPool) throws -> Int {
        try pool.ranking().scores.prefix(places).contains { $0.application == friend.element }
          ? 1 : 0
      }
      before += try hasSeat(pool)
      spoilt += try hasSeat(bent)
      after += try hasSeat(mended)
    }
    return Figure(
      what: "a friend of one of five reviewers: seats honest, spoilt, read by another",
      reached: "\(before), \(spoilt), \(after) of \(friends); named \(named), others \(blamed)",
      asked: "at most 1 at last; named in all", limit: "",
      isMet: after <= 1 && named == friends && blamed <= 1)
  }

  /// Honest marks of the others in place of those of the first reviewer, each as lenient as they were.
  private static func readAgain(
    _ pool: DecisionsPool, _ marking: DecisionsPool.Marking, _ random: inout SeededRandom
  ) throws -> DecisionsPool {
    let truth = Dictionary(
      zip(pool.applications.map(\.code), pool.truth), uniquingKeysWith: { first, _ in first })
    var sums: [String: (difference: Double, count: Int)] = [:]
    for rating in pool.ratings where rating.reviewer != "R-00" {
      sums[rating.reviewer, default: (0, 0)].difference +=
        Double(rating.points.value) - 2 - (truth[rating.application] ?? 0)
      sums[rating.reviewer, default: (0, 0)].count += 1
    }
    let readers = Dictionary(grouping: pool.ratings, by: \.application)
      .mapValues { Set($0.map(\.reviewer)) }
    var mended = pool
    mended.ratings.removeAll { $0.reviewer == "R-00" }
    for application in pool.applications.map(\.code) {
      let read = readers[application] ?? []
      let others = sums.keys.filter { !read.contains($0) }.sorted()
      guard read.contains("R-00"), !others.isEmpty else { continue }
      let other = random.pick(others)
      guard let sum = sums[other], let truth = truth[application] else { continue }
      let review =
        2 + truth + sum.difference / Double(sum.count) + random.normal(marking.review)
      for criterion in pool.rubric.criteria {
        let points = Int((review + random.normal(marking.criterion)).rounded())
        mended.ratings.append(
          Rating(
            application: application, reviewer: other, criterion: criterion.code,
            points: try Points(min(max(points, 0), 4))))
      }
    }
    return mended
  }
}
