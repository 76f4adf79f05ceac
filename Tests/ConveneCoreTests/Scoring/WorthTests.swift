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
