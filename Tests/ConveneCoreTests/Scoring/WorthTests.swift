import ConveneCore
import ConveneSolvers
import ConveneValues
import Testing

/// What becomes of partnership parts and ranks when somebody says one thing more, over all applicants
/// of generated panels, with what was fitted on the closed list held.
struct WorthTests {
  private static let panels = [3, 29].map { ScoringFixture(count: 40, seed: $0) }

  private struct Read {
    let fit: PairModel.Fit
    /// By the number of the application.
    let scores: [Score]
  }

  private func read(_ fixture: ScoringFixture, fit: PairModel.Fit? = nil) throws -> Read {
    let panel = try fixture.panel()
    let partners = try BestPartners(of: panel, in: PairModel(fixture.profiles), fit: fit)
    let ranking = Ranking(
      of: panel, ratings: try Ratings(fixture.ratings, by: fixture.rubric), partners: partners)
    return Read(
      fit: partners.pairs.fit, scores: ranking.scores.sorted { $0.application < $1.application })
  }

  private func chance(
    of person: Int, in fixture: ScoringFixture, fit: PairModel.Fit,
    where change: (inout Application) -> Void
  ) throws -> Int {
    var changed = fixture
    change(&changed.applications[person])
    return try read(changed, fit: fit).scores[person].chance
  }

  private func isBehind(_ one: Score, _ other: Score) -> Bool {
    (one.total, one.merit, other.application) < (other.total, other.merit, one.application)
  }

  @Test(arguments: [0, 1])
  func `one more need costs nobody a rank but to somebody whose offer meets it`(panel: Int) throws {
    let fixture = Self.panels[panel]
    let before = try read(fixture)
    var random = SeededRandom(seed: UInt64(panel))
    var met = 0
    for person in fixture.applications.indices {
      var told = fixture
      let need = Need(
        answer: 40, asset: random.pick(Asset.allCases), topic: random.pick(ScoringFixture.topics),
        size: random.pick(Size.allCases), priority: 1 + random.below(3))
      told.applications[person].needs.append(need)
      let after = try read(told, fit: before.fit)
      let meeting = Set(
        told.applications.indices.filter { other in
          other != person
            && told.applications[other].offers.contains {
              $0.asset == need.asset && $0.topic == need.topic
            }
        })
      if !meeting.isEmpty { met += 1 }
      #expect(after.scores[person].chance >= before.scores[person].chance)
      for one in fixture.applications.indices {
        #expect(after.scores[one].total >= before.scores[one].total)
        for other in fixture.applications.indices
        where isBehind(before.scores[other], before.scores[one])
          && isBehind(after.scores[one], after.scores[other])
        {
          #expect(other == person || meeting.contains(other), "\(one) lost a rank to \(other)")
        }
      }
    }
    #expect(met > 10)
  }

  /// Nothing is held here: what few people count by is not fitted on them.
  @Test(arguments: [12, 15, 18, 22])
  func `in a small call one more need moves nobody but those whose offers meet it`(count: Int)
    throws
  {
    var (met, raised) = (0, 0)
    for seed in 1...5 as ClosedRange<UInt64> {
      let fixture = ScoringFixture(count: count, seed: seed)
      let before = try read(fixture)
      var random = SeededRandom(seed: seed)
      for person in fixture.applications.indices {
        var told = fixture
        let need = Need(
          answer: 40, asset: random.pick(Asset.allCases), topic: random.pick(ScoringFixture.topics),
          size: random.pick(Size.allCases), priority: 1 + random.below(3))
        told.applications[person].needs.append(need)
        let after = try read(told)
        #expect(after.scores[person].chance >= before.scores[person].chance)
        raised += after.scores[person].chance > before.scores[person].chance ? 1 : 0
        for other in fixture.applications.indices where other != person {
          let meets = told.applications[other].offers.contains {
            $0.asset == need.asset && $0.topic == need.topic
          }
          met += meets ? 1 : 0
          #expect(
            meets
              ? after.scores[other].total >= before.scores[other].total
              : after.scores[other].total == before.scores[other].total)
        }
      }
    }
    #expect(met > 5 && raised > 0)
  }

  @Test(arguments: [0, 1])
  func `whatever is named behind the answers that count changes nothing`(panel: Int) throws {
    let fixture = Self.panels[panel]
    let weights = PairModel.Weights()
    var (full, saying) = (fixture, fixture)
    for person in fixture.applications.indices {
      for (number, asset) in Asset.allCases.prefix(weights.needsCounted).enumerated() {
        full.applications[person].needs.append(
          Need(answer: 50 + number, asset: asset, topic: "a", priority: 2))
      }
      for (number, asset) in Asset.allCases.prefix(weights.offersCounted).enumerated() {
        full.applications[person].offers.append(
          Offer(answer: 60 + number, asset: asset, topic: "b"))
      }
      saying.applications[person] = full.applications[person]
      for (number, asset) in Asset.allCases.enumerated() {
        saying.applications[person].needs.append(
          Need(answer: 90 + number, asset: asset, topic: "c", size: .small, priority: 1))
        saying.applications[person].offers.append(
          Offer(answer: 70 + number, asset: asset, topic: "c", size: .large, confirmed: .verified))
      }
      let form = saying.applications[person]
      let uncounted = weights.uncounted(of: form)
      #expect(
        uncounted.count == form.offers.count + form.needs.count - weights.offersCounted
          - weights.needsCounted)
      #expect(Set(uncounted).isSuperset(of: Asset.allCases.indices.flatMap { [70 + $0, 90 + $0] }))
    }
    let (before, after) = (try read(full), try read(saying))
    #expect(after.fit == before.fit)
    #expect(after.scores.map(\.total) == before.scores.map(\.total))
    #expect(after.scores.map(\.partners) == before.scores.map(\.partners))
    #expect(
      try PairModel(saying.profiles).potential == PairModel(full.profiles).potential)
  }

  @Test(arguments: [0, 1])
  func `an offer, its confirmation and true countries never lower a partnership part`(panel: Int)
    throws
  {
    let fixture = Self.panels[panel]
    let before = try read(fixture)
    var random = SeededRandom(seed: UInt64(panel))
    var raised = 0
    for person in fixture.applications.indices {
      let own = before.scores[person].chance
      let offer = Offer(
        answer: 6, asset: random.pick(Asset.allCases), topic: random.pick(ScoringFixture.topics))
      #expect(
        try chance(of: person, in: fixture, fit: before.fit) { $0.offers.append(offer) } >= own)
      let confirmed = try chance(of: person, in: fixture, fit: before.fit) { form in
        for place in form.offers.indices { form.offers[place].confirmed = .verified }
      }
      #expect(confirmed >= own)
      if confirmed > own { raised += 1 }
      let placeless = try chance(of: person, in: fixture, fit: before.fit) { form in
        for place in form.offers.indices { form.offers[place].countries = [] }
        for place in form.needs.indices { form.needs[place].countries = [] }
      }
      #expect(placeless <= own)
      #expect(
        try chance(of: person, in: fixture, fit: before.fit) { form in
          for place in form.needs.indices { form.needs[place].priority = 3 }
        } == own)
    }
    #expect(raised > 3)
  }

  @Test func `what is claimed counts as words until somebody confirms it`() throws {
    let fixture = Self.panels[0]
    let before = try read(fixture)
    for person in fixture.applications.indices {
      let claimed = try chance(of: person, in: fixture, fit: before.fit) { form in
        for place in form.offers.indices { form.offers[place].evidence = .verified }
      }
      #expect(claimed == before.scores[person].chance)
    }
  }

  @Test func `who needs nothing gives all the same, and who says nothing earns nothing`() throws {
    let fixture = Self.panels[0]
    let before = try read(fixture)
    var giving = 0
    for person in fixture.applications.indices {
      let donor = try chance(of: person, in: fixture, fit: before.fit) { $0.needs = [] }
      #expect(donor <= before.scores[person].chance)
      if donor > 0 { giving += 1 }
      let empty = try chance(of: person, in: fixture, fit: before.fit) { form in
        (form.offers, form.needs) = ([], [])
      }
      #expect(empty == 0)
    }
    #expect(giving > 10, "\(giving)")
  }

  @Test func `a language moves neither a score nor a potential`() throws {
    let fixture = Self.panels[0]
    var spoken = fixture.profiles
    for place in spoken.indices {
      spoken[place].languages = place % 2 == 0 ? ["ar"] : ["fr", "en"]
    }
    let (before, after) = (try PairModel(fixture.profiles), try PairModel(spoken))
    #expect(after.potential == before.potential)
    #expect(after.asScored().potential == before.asScored().potential)
  }
}
