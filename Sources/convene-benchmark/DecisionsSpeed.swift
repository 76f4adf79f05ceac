import ConveneCore
import ConveneValues
import Foundation
import Postgres

/// How long a decision takes.
struct DecisionsSpeed {
  func figures() async throws -> [Figure] { try draws() + [try await ranking()].joined() }

  private func draws() throws -> [Figure] {
    var marking = DecisionsPool.Marking()
    marking.reviews = 5
    marking.reviewers = 25
    let pool = try DecisionsPool(300, seed: 1, marking: marking)
    let ranking = try pool.ranking()
    let ratings = try pool.laidOut()
    let seats = try OpenSeats(60, among: ranking, floors: pool.floors(of: 60))
    let start = threadSeconds()
    let outlook = try Outlook(of: seats, ranking: ranking, ratings: ratings, seed: 1)
    let seconds = threadSeconds() - start
    return [
      Figure(
        what: "4,000 draws, 300 applications x 5 reviews x 8 criteria, 8 floors, one core",
        reached: "\(seconds.text(2)) s", asked: "less than 5 s", limit: "", isMet: seconds < 5),
      Figure(
        what: "  draws proved best; those left open by the marks",
        reached: "\(outlook.draws - outlook.unproved) of \(outlook.draws);"
          + " \(outlook.band.count) of 300", asked: "all", limit: "",
        isMet: outlook.unproved == 0),
    ]
  }

  private func ranking() async throws -> [Figure] {
    var marking = DecisionsPool.Marking()
    marking.reviewers = 60
    let pool = try DecisionsPool(2000, seed: 1, marking: marking)
    let panel = try pool.panel()
    var model: PairModel?
    var partners: BestPartners?
    let pairs = try timed { model = try PairModel(pool.profiles) }
    guard let model else { return [] }
    let finding = try timed { partners = try BestPartners(of: panel, in: model) }
    guard let partners else { return [] }
    let ratings = try pool.laidOut()
    let other = try Score.Weights(version: 2, merit: 6, partnership: 4, partners: 5)
    var places = 0
    let changed = (1...9).map { _ in
      timed {
        let ranking = Ranking(of: panel, ratings: ratings, partners: partners, weights: other)
        places += ranking.scores.count
      }
    }.median
    let whole = try (1...9).map { _ in
      try timed {
        let laid = try Ratings(pool.ratings, by: pool.rubric)
        places += Ranking(of: panel, ratings: laid, partners: partners).scores.count
      }
    }.median
    let sql = try await aggregate(pool)
    return [
      Figure(
        what: "ranking of 2,000 x 3 x 8 from its ratings",
        reached: "\((whole / sql).text(2)) x (\((whole * 1000).text(1)) ms)", asked: "at most 2 x",
        limit: "one SQL aggregate \((sql * 1000).text(1)) ms", isMet: whole <= 2 * sql),
      Figure(
        what: "  a changed weight", reached: "\((changed * 1000).text(1)) ms", asked: "", limit: "",
        isMet: nil),
      Figure(
        what: "  once for a closed list: 2 M pairs; best partners",
        reached: "\(pairs.text(2)) s; \(finding.text(2)) s", asked: "", limit: "", isMet: nil),
    ]
  }

  /// Seconds of the weighted means of the same ratings in a database of its own.
  private func aggregate(_ pool: DecisionsPool) async throws -> Double {
    let found = SecondsFound()
    try await withNewCluster(durable: false) { lease, _ in
      let database = Database(lease.conninfo)
      let times = try await database.withConnection { connection in
        try connection.script(
          """
          CREATE TABLE criterion (code text PRIMARY KEY, weight int NOT NULL);
          CREATE TABLE rating (application text, reviewer text, criterion text, points int);
          """)
        for criterion in pool.rubric.criteria {
          try connection.script(
            "INSERT INTO criterion VALUES ('\(criterion.code)', \(criterion.weight))")
        }
        _ = try connection.copyIn(
          "COPY rating FROM STDIN",
          rows: pool.ratings.lazy.map { rating in
            [rating.application, rating.reviewer, rating.criterion, rating.points.value]
          })
        try connection.script("ANALYZE rating; ANALYZE criterion")
        let statement = Statement(
          name: "merit",
          sql: """
            SELECT application, sum(weight * points)::float8 / sum(weight) AS merit
            FROM rating JOIN criterion ON criterion.code = rating.criterion
            GROUP BY application ORDER BY merit DESC, application
            """)
        return try (1...9).map { _ in
          try timed { _ = try connection.rows(statement) }
        }
      }
      await database.close()
      await found.take(times.median)
    }
    return await found.seconds
  }
}

/// Carries a figure out of the closure that owns the cluster.
private actor SecondsFound {
  private(set) var seconds = Double.nan

  func take(_ seconds: Double) { self.seconds = seconds }
}

/// Random single raised ratings: none may lower a total.
struct DecisionsMonotone {
  let cases: Int

  func figures() throws -> [Figure] {
    let pool = try DecisionsPool(120, seed: 3)
    let ranking = try pool.ranking()
    let ratings = try pool.laidOut()
    let partners = Dictionary(
      uniqueKeysWithValues: ranking.scores.map { ($0.application, $0.partners) })
    var random = SeededRandom(seed: 4)
    var lowered = 0
    var uneven = 0
    let codes = ranking.scores.map(\.application)
    let findings = Dictionary(
      uniqueKeysWithValues: codes.map { ($0, ratings.findings(on: $0)) })
    for _ in 0..<cases {
      let code = random.pick(codes)
      // Points, reviewers and what nobody could judge are drawn anew in each case.
      var drawn = try (findings[code] ?? []).map { finding in
        Ratings.Finding(
          criterion: finding.criterion,
          ratings: try finding.ratings.filter { _ in !random.chance(150) }.map { rating in
            var rating = rating
            rating.points = try Points(random.below(5))
            return rating
          })
      }
      let open = drawn.indices.filter { place in
        drawn[place].ratings.contains { $0.points.value < 4 }
      }
      guard !open.isEmpty else { continue }
      let place = random.pick(open)
      var ratings = drawn[place].ratings
      let low = ratings.indices.filter { ratings[$0].points.value < 4 }
      let mark = random.pick(low)
      let weights = try Score.Weights(
        version: 1, merit: 1 + random.below(9), partnership: random.below(9), partners: 5)
      guard
        let before = Score(
          code, findings: drawn, partners: partners[code] ?? [], weights: weights)
      else { continue }
      let points = ratings[mark].points.value
      ratings[mark].points = try Points(points + 1 + random.below(4 - points))
      drawn[place] = Ratings.Finding(criterion: drawn[place].criterion, ratings: ratings)
      guard
        let after = Score(code, findings: drawn, partners: partners[code] ?? [], weights: weights)
      else { continue }
      if after.total < before.total || after.merit < before.merit { lowered += 1 }
      if after.parts.reduce(0, { $0 + $1.microPoints }) != after.total { uneven += 1 }
    }
    return [
      Figure(
        what: "\(cases) random raised ratings: totals lowered; sums that are not exact",
        reached: "\(lowered); \(uneven)", asked: "0; 0", limit: "",
        isMet: lowered == 0 && uneven == 0)
    ]
  }
}
