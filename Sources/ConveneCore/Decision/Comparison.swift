import ConveneSolvers
import ConveneValues

extension Assessment {
  /// The selected beside as many of the highest scores, by one measure; amounts are micro-points a
  /// seat.
  package struct Comparison: Codable, Hashable, Sendable {
    package var cohort: Room
    package var highest: Room
    /// No cohort that has whom the ratings put in and nobody whom they put out is worth more.
    package var bound: Int?
    /// No cohort that keeps the floors is worth more, whatever the ratings say.
    package var boundOverAll: Int?
    /// Of the draws and the search.
    package var seed: Int?

    package init(
      cohort: Room, highest: Room, bound: Int? = nil, boundOverAll: Int? = nil, seed: Int? = nil
    ) {
      self.cohort = cohort
      self.highest = highest
      self.bound = bound
      self.boundOverAll = boundOverAll
      self.seed = seed
    }

    /// How far the cohort may be from the best within the verdicts, in hundredths of a percent,
    /// rounded up.
    package var gap: Int? {
      let worth = max(1, cohort.worth)
      return bound.map { (10_000 * max(0, $0 - worth) + worth - 1) / worth }
    }
  }

  /// What people are worth as a room.
  package struct Room: Codable, Hashable, Sendable {
    package var people: Int
    /// The mean of their scores, partners read among them alone.
    package var worth: Int
    /// Who has at least one of their likeliest partners of the whole call here.
    package var served: Int
    /// Of these likeliest, how many the least served have here.
    package var least: Int
    /// Floors that they do not keep.
    package var broken: Int

    package init(people: Int, worth: Int, served: Int, least: Int, broken: Int) {
      self.people = people
      self.worth = worth
      self.served = served
      self.least = least
      self.broken = broken
    }
  }

  /// - Parameter potential: of the pairs of `members`, in that order.
  func room(
    of members: [RankingEntry], _ potential: Potential, floors: [Floor],
    weights: ConveneCore.Score.Weights = .standard
  ) -> Room {
    let known = Dictionary(
      candidates.map { ($0.application, $0) }, uniquingKeysWith: { first, _ in first })
    let inside = Set(members.map(\.code))
    let partners = members.map { member in
      known[member.code]?.score?.partners.count { inside.contains($0.application) } ?? 0
    }
    let all = Array(members.indices)
    let worth = all.reduce(0) { sum, place in
      sum + weights.merit * members[place].score.merit
        + weights.withinRoom.worth(of: place, within: all, potential)
    }
    return Room(
      people: members.count,
      worth: worth.over((weights.merit + weights.partnership) * max(1, members.count)),
      served: partners.count { $0 > 0 }, least: partners.min() ?? 0,
      broken: floors.count { floor in
        members.count { known[$0.code]?.identity.floors.contains(floor.name) ?? false }
          < floor.lowest
      })
  }

  /// The same with what the search proved of the selected.
  package func bounded(by proposal: Proposal) -> Assessment {
    var bounded = self
    let places = max(1, proposal.answer.chosen.count)
    bounded.comparison?.bound = proposal.bound.rounded(upTo: places)
    bounded.comparison?.seed = proposal.seed
    bounded.comparison?.boundOverAll = proposal.boundOverAll.rounded(upTo: places)
    return bounded
  }
}

extension Int {
  /// What each of `places` has of a sum, never less than it.
  fileprivate func rounded(upTo places: Int) -> Int { (self + places - 1) / places }
}
