import ConveneSolvers
import Testing

@testable import ConveneCore
@testable import ConveneValues

struct CalibratedScoresTests {
  /// Every application read by three of six reviewers; R-0 gives one point more to all.
  private func fixture() throws -> ScoringFixture {
    var fixture = ScoringFixture(count: 30, seed: 4, reviewers: 6)
    fixture.ratings = try fixture.ratings.compactMap { rating in
      guard let number = Int(rating.application.suffix(4)),
        let reviewer = rating.reviewer.last?.wholeNumberValue,
        [0, 1, 3].contains((reviewer + number) % 6)
      else { return nil }
      var rating = rating
      let more = rating.reviewer == "R-0" ? 1 : 0
      rating.points = try Points(min(4, min(3, rating.points.value) + more))
      return rating
    }
    return fixture
  }

  @Test func `the raw score stays, and leniency is taken from those it favoured`() throws {
    let fixture = try fixture()
    let ranking = try fixture.ranking()
    let calibrated = CalibratedScores(
      ranking, ratings: try Ratings(fixture.ratings, by: fixture.rubric))
    #expect(calibrated.obstacle == nil && calibrated.thin == [])
    #expect(calibrated.entries.map(\.application) == ranking.scores.map(\.application))
    #expect(calibrated.entries.map(\.merit) == ranking.scores.map(\.merit))
    let lenient = try #require(calibrated.leniency["R-0"])
    #expect(lenient > 400_000 && lenient == calibrated.leniency.values.max())
    for (entry, score) in zip(calibrated.entries, ranking.scores) {
      let read = fixture.ratings.contains {
        $0.application == score.application && $0.reviewer == "R-0"
      }
      #expect(read == (entry.shift < 0))
      #expect(entry.isShown == (abs(entry.shift) > 5_000_000))
      #expect(abs(entry.calibratedTotal - score.total - entry.shift * 7 / 10) <= 1)
    }
  }

  @Test func `panels that share nothing cannot be calibrated, and it is said which`() throws {
    var fixture = ScoringFixture(count: 12, seed: 4, reviewers: 4)
    fixture.ratings.removeAll { rating in
      let isFirst = rating.application < "A-0006"
      return ["R-0", "R-1"].contains(rating.reviewer) != isFirst
    }
    let calibrated = CalibratedScores(
      try fixture.ranking(), ratings: try Ratings(fixture.ratings, by: fixture.rubric))
    #expect(calibrated.obstacle == .separateGroups([["R-0", "R-1"], ["R-2", "R-3"]]))
    #expect(calibrated.entries == [] && calibrated.single == nil)
  }

  @Test func `one reviewer is too few, and one of three marks is told`() throws {
    let alone = ScoringFixture(count: 12, seed: 4, reviewers: 1)
    let calibrated = CalibratedScores(
      try alone.ranking(), ratings: try Ratings(alone.ratings, by: alone.rubric))
    #expect(calibrated.obstacle == .tooFewMarks)
    var thin = ScoringFixture(count: 12, seed: 4, reviewers: 3)
    thin.ratings.removeAll { $0.reviewer == "R-2" && $0.application > "A-0002" }
    let rest = CalibratedScores(
      try thin.ranking(), ratings: try Ratings(thin.ratings, by: thin.rubric))
    #expect(rest.thin == ["R-2"] && rest.leniency["R-2"] == 0)
  }

  @Test func `without a reviewer those change who change in a ranking without`() throws {
    let fixture = try fixture()
    let ranking = try fixture.ranking()
    let seats = try OpenSeats(10, among: ranking, floors: [])
    let absences = ReviewerAbsence.all(
      of: seats, ranking: ranking, ratings: try Ratings(fixture.ratings, by: fixture.rubric))
    #expect(absences.map(\.reviewer) == ["R-0", "R-1", "R-2", "R-3", "R-4", "R-5"])
    let whole = Set(ranking.scores.prefix(10).map(\.application))
    for absence in absences {
      var less = fixture
      less.ratings.removeAll { $0.reviewer == absence.reviewer }
      let rest = Set(try less.ranking().scores.prefix(10).map(\.application))
      #expect(absence.leaving == whole.subtracting(rest).sorted())
      #expect(absence.entering == rest.subtracting(whole).sorted())
      #expect(absence.share == 100 * absence.leaving.count)
    }
    #expect(absences.contains { !$0.leaving.isEmpty })
  }

  /// Merit of each candidate from the findings that are left; nil where nobody else rated.
  private func merits(
    _ seats: OpenSeats, _ ratings: Ratings, without reviewer: String?
  ) -> [Int?] {
    seats.candidates.map { candidate in
      var (sum, weight) = (0, 0)
      for finding in ratings.findings(on: candidate) {
        let rest = Ratings.Finding(
          criterion: finding.criterion,
          ratings: finding.ratings.filter { $0.reviewer != reviewer })
        guard let mean = rest.mean else { continue }
        sum += finding.criterion.weight * mean * 25
        weight += finding.criterion.weight
      }
      return weight > 0 ? sum.over(weight) : nil
    }
  }

  @Test(arguments: 1...12) func `a reviewer taken out of the sums is as one who was never there`(
    seed: UInt64
  ) throws {
    var fixture = ScoringFixture(count: 24, seed: seed, reviewers: 6)
    var random = SeededRandom(seed: seed)
    // Some are read by one reviewer alone, and some criteria nobody could judge.
    fixture.ratings = fixture.ratings.filter { _ in random.chance(350) }
    let ranking = try fixture.ranking()
    let ratings = try Ratings(fixture.ratings, by: fixture.rubric)
    let seats = try OpenSeats(
      8, among: ranking,
      floors: [
        OpenSeats.Floor(
          name: "few", members: Set(ranking.scores.suffix(9).map(\.application)), lowest: 3)
      ])
    let weights = Score.Weights.standard
    let held = ranking.held(for: seats, weights)
    func chosen(_ reviewer: String?) throws -> Set<Int> {
      let merits = merits(seats, ratings, without: reviewer)
      let known = merits.compactMap(\.self)
      let mean = known.isEmpty ? 0 : known.reduce(0, +).over(known.count)
      let values = merits.indices.map { held[$0] + weights.merit * (merits[$0] ?? mean) }
      return Set(try #require(seats.choice.best(values)).chosen)
    }
    let whole = try chosen(nil)
    for absence in ReviewerAbsence.all(of: seats, ranking: ranking, ratings: ratings) {
      let rest = try chosen(absence.reviewer)
      #expect(absence.leaving == whole.subtracting(rest).sorted().map { seats.candidates[$0] })
      #expect(absence.entering == rest.subtracting(whole).sorted().map { seats.candidates[$0] })
    }
  }

  @Test func `a group selected less than four fifths as often as another is pointed at`() throws {
    let ranking = try ScoringFixture(count: 20, seed: 4).ranking()
    let seats = try OpenSeats(9, among: ranking, floors: [])
    let codes = seats.candidates
    let lines = GroupImpact.lines(
      of: [
        "academia": Set(codes[0..<10]), "government": Set(codes[10..<15]),
        "media": Set(codes[15...]), "nobody": ["nominated"],
      ],
      selected: Set(codes[0..<5] + codes[10..<12] + codes[15..<17] + ["nominated"]),
      among: Set(seats.candidates))
    #expect(
      lines == [
        GroupImpact(
          group: "academia", applied: 10, selected: 5, ratio: 1000, chance: 10_000, isAlert: false),
        GroupImpact(
          group: "government", applied: 5, selected: 2, ratio: 800, chance: 10_000, isAlert: false),
        GroupImpact(
          group: "media", applied: 5, selected: 2, ratio: 800, chance: 10_000, isAlert: false),
      ])
    let none = GroupImpact.lines(
      of: ["all": Set(codes)], selected: [], among: Set(seats.candidates))
    #expect(none.map(\.ratio) == [nil] && none.map(\.isAlert) == [false])
    let less = GroupImpact.lines(
      of: ["one": Set(codes[0..<5]), "two": Set(codes[5..<20]), "all three": Set(codes[0..<3])],
      selected: Set(codes[0..<7]), among: Set(seats.candidates))
    // 105 of 77,520 ways; the two large groups are asked at once, and the small one is not.
    #expect(less.map(\.group) == ["all three", "one", "two"])
    #expect(less.map(\.ratio) == [1000, 1000, 133])
    #expect(less.map(\.chance) == [nil, 10_000, 27])
    #expect(less.map(\.isAlert) == [false, false, true])
    #expect(less.map(\.isSmall) == [true, false, false])
    // Three of three donors say nothing of all others.
    let donors = GroupImpact.lines(
      of: ["donors": Set(codes[0..<3]), "others": Set(codes[3..<20])],
      selected: Set(codes[0..<9]), among: Set(seats.candidates))
    #expect(donors.map(\.isAlert) == [false, false])
  }
}
