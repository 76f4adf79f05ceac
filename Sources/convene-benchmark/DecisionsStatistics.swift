import ConveneCore
import ConveneSolvers
import ConveneValues
import Foundation

/// What the statistics of reviews reach against published and known truths.
struct DecisionsStatistics {
  let data: String

  func figures() throws -> [Figure] {
    try [krippendorff()] + expectedRanks() + [variances(), harm(), lenient(), absence()]
  }

  private func krippendorff() -> Figure {
    let units = [
      "1101", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", "0555", "0011",
      "0300",
    ].map { $0.compactMap(\.wholeNumberValue).filter { $0 > 0 } }
    let found = Reliability.Level.allCases.map {
      (Reliability.alpha(units, level: $0) ?? .nan).text(4)
    }
    let published = ["0.7434", "0.8154", "0.8491", "0.7974"]
    return Figure(
      what: "Krippendorff's alpha: nominal, ordinal, interval, ratio",
      reached: found.joined(separator: " "), asked: published.joined(separator: " "),
      limit: "his worked example", isMet: found == published)
  }

  private func expectedRanks() throws -> [Figure] {
    let path = "\(data)/snsf-mock-panel.csv"
    guard let file = try? String(contentsOfFile: path, encoding: .utf8) else {
      return [
        Figure(
          what: "expected ranks of the published mock panel", reached: "not measured",
          asked: "at most .15 away", limit: "no \(path)", isMet: nil)
      ]
    }
    var units: [String] = []
    var published: [Double] = []
    var reviewers: [String] = []
    var marks: [Calibration.Mark] = []
    for line in file.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = line.split(separator: ",").map(String.init)
      guard cells.count == 4, let grade = Double(cells[2]), let rank = Double(cells[3]) else {
        continue
      }
      if !units.contains(cells[0]) {
        units.append(cells[0])
        published.append(rank)
      }
      if !reviewers.contains(cells[1]) { reviewers.append(cells[1]) }
      marks.append(
        Calibration.Mark(
          unit: units.firstIndex(of: cells[0]) ?? 0,
          reviewer: reviewers.firstIndex(of: cells[1]) ?? 0, points: -grade))
    }
    let ranks =
      Calibration.Posterior(marks, units: units.count, reviewers: reviewers.count)?
      .expectedRanks ?? []
    let gap = zip(ranks, published).map { abs(Double($0) / 1000 - $1) }.max() ?? .nan
    return [
      Figure(
        what: "expected ranks of the published mock panel, largest gap", reached: gap.text(3),
        asked: "at most .15", limit: "own sampler of the notes .08", isMet: gap <= 0.15)
    ]
  }

  /// Marks with all three parts normal: three each of 120 units by 12 reviewers.
  private func marks(seed: UInt64, quality: Double, leniency: Double, chance: Double)
    -> (marks: [Calibration.Mark], truth: [Double])
  {
    var random = SeededRandom(seed: seed)
    let truth = (0..<120).map { _ in random.normal(quality) }
    let lean = (0..<12).map { _ in random.normal(leniency) }
    let marks = truth.indices.flatMap { unit in
      random.sample(Array(lean.indices), 3).map { reviewer in
        Calibration.Mark(
          unit: unit, reviewer: reviewer,
          points: 2 + truth[unit] + lean[reviewer] + random.normal(chance))
      }
    }
    return (marks, truth)
  }

  private func variances() -> Figure {
    // The proportions of the conference of 2014.
    let known = (quality: 1.278, leniency: 0.240, chance: 1.268)
    let runs: UInt64 = 200
    var sums = (quality: 0.0, leniency: 0.0, chance: 0.0)
    for seed in 1...runs as ClosedRange<UInt64> {
      let sample = marks(
        seed: seed, quality: known.quality.squareRoot(), leniency: known.leniency.squareRoot(),
        chance: known.chance.squareRoot())
      guard let found = Calibration(sample.marks, units: 120, reviewers: 12)?.variances else {
        continue
      }
      sums.quality += found.quality / Double(runs)
      sums.leniency += found.leniency / Double(runs)
      sums.chance += found.chance / Double(runs)
    }
    let bias = [
      sums.quality / known.quality - 1, sums.leniency / known.leniency - 1,
      sums.chance / known.chance - 1,
    ]
    return Figure(
      what: "variances recovered, 120 x 3, 200 runs: bias of quality, leniency, chance",
      reached: bias.map { "\(($0 * 100).text(1)) %" }.joined(separator: " "),
      asked: "each less than 10 %", limit: "", isMet: bias.allSatisfy { abs($0) < 0.1 })
  }

  private func harm() -> Figure {
    func differences(_ leniency: Double) -> (marks: Double, ranks: Double) {
      var sums = (marks: 0, ranks: 0)
      for seed in 1...300 as ClosedRange<UInt64> {
        let sample = marks(seed: seed, quality: 0.7, leniency: leniency, chance: 1)
        guard let found = Calibration(sample.marks, units: 120, reviewers: 12) else { continue }
        var raw = [Double](repeating: 0, count: 120)
        for mark in sample.marks { raw[mark.unit] += mark.points }
        let best = top(sample.truth)
        let own = best.intersection(top(raw)).count
        sums.marks += best.intersection(top(found.points.map(Double.init))).count - own
        guard seed <= 60 else { continue }
        sums.ranks += best.intersection(top(ranks(sample.marks).map { -Double($0) })).count - own
      }
      return (Double(sums.marks) / 300 / 30, Double(sums.ranks) / 60 / 30)
    }
    let (without, with) = (differences(0), differences(0.7))
    return Figure(
      what: "calibrated less raw, overlap with the true first 30 where nobody is lenient",
      reached: "\(without.marks.text(4)) (expected ranks \(without.ranks.text(4)))",
      asked: "at least -.005",
      limit: "with leniency +\(with.marks.text(3)) (+\(with.ranks.text(3)))",
      isMet: without.marks >= -0.005)
  }

  private func top(_ values: [Double]) -> Set<Int> {
    Set(values.indices.sorted { (values[$1], $0) < (values[$0], $1) }.prefix(30))
  }

  private func lenient() -> Figure {
    var worst = 0
    var raw = 0.0
    for seed in 1...20 as ClosedRange<UInt64> {
      let fair = marks(seed: seed, quality: 0.8, leniency: 0.3, chance: 0.8).marks
      let shifted = fair.map {
        Calibration.Mark(
          unit: $0.unit, reviewer: $0.reviewer, points: $0.points + ($0.reviewer == 0 ? 3 : 0))
      }
      let (before, after) = (ranks(fair), ranks(shifted))
      worst = max(worst, zip(before, after).map { abs($0 - $1) }.max() ?? 0)
      let (one, other) = (means(fair), means(shifted))
      raw = max(raw, zip(one, other).map { abs($0 - $1) }.max() ?? 0)
    }
    return Figure(
      what: "one of 12 reviewers 3 points more lenient: largest change of an expected rank",
      reached: (Double(worst) / 1000).text(2), asked: "less than 1",
      limit: "\(raw.text(0)) ranks by raw means", isMet: worst < 1000)
  }

  private func ranks(_ marks: [Calibration.Mark]) -> [Int] {
    Calibration.Posterior(
      marks, units: 120, reviewers: 12, leniency: Calibration.Posterior.unknownLeniency)?
      .expectedRanks ?? []
  }

  private func means(_ marks: [Calibration.Mark]) -> [Double] {
    var sums = [Double](repeating: 0, count: 120)
    for mark in marks { sums[mark.unit] += mark.points }
    var ranks = sums
    for (rank, unit) in sums.indices.sorted(by: { (sums[$1], $0) < (sums[$0], $1) }).enumerated() {
      ranks[unit] = Double(rank + 1)
    }
    return ranks
  }

  private func absence() throws -> Figure {
    var shares: [Int] = []
    var single = 0.0
    for seed in 1...20 as ClosedRange<UInt64> {
      let pool = try DecisionsPool(120, seed: seed)
      let ranking = try pool.ranking()
      let ratings = try pool.laidOut()
      let seats = try OpenSeats(30, among: ranking, floors: pool.floors(of: 30))
      shares += ReviewerAbsence.all(of: seats, ranking: ranking, ratings: ratings).map(\.share)
      single += (CalibratedScores(ranking, ratings: ratings).single ?? 0) / 20
    }
    let most = shares.max() ?? 0
    let mean = Double(shares.reduce(0, +)) / Double(max(1, shares.count)) / 10
    return Figure(
      what: "one reviewer less, ICC \(single.text(2)): most of the selected who change",
      reached: "\((Double(most) / 10).text(0)) % (mean \(mean.text(1)) %)", asked: "at most 30 %",
      limit: "", isMet: most <= 300)
  }
}
