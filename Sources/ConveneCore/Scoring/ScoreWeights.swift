import ConveneSolvers
import ConveneValues

extension Score {
  /// How merit and partnership are joined, as data with a version.
  package struct Weights: Hashable, Sendable, Codable {
    package static let standard = Weights(1, 7, 3, 5)

    package let version: Int
    package let merit: Int
    package let partnership: Int
    /// Among how many of the best partners the chance counts that at least one comes true.
    package let partners: Int

    /// - Parameters:
    ///   - merit: shares of the total, 0 through 1000, as `partnership`; not both may be 0.
    ///   - partners: 1 through 5.
    package init(version: Int, merit: Int, partnership: Int, partners: Int) throws(Refusal) {
      var problems: [Problem] = []
      if !(0...1000).contains(merit) {
        problems.append(
          .numberNotBetween(at: "weights.merit", number: merit, lowest: 0, highest: 1000))
      }
      if !(0...1000).contains(partnership) {
        problems.append(
          .numberNotBetween(
            at: "weights.partnership", number: partnership, lowest: 0, highest: 1000))
      }
      if merit == 0, partnership == 0 {
        problems.append(.weightsBothZero(at: "weights"))
      }
      if !(1...5).contains(partners) {
        problems.append(
          .numberNotBetween(at: "weights.partners", number: partners, lowest: 1, highest: 5))
      }
      guard problems.isEmpty else { throw .scoreWeightsNotUsable(problems: problems) }
      self.init(version, merit, partnership, partners)
    }

    private init(_ version: Int, _ merit: Int, _ partnership: Int, _ partners: Int) {
      self.version = version
      self.merit = merit
      self.partnership = partnership
      self.partners = partners
    }

    package init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      try self.init(
        version: container.decode(Int.self, forKey: .version),
        merit: container.decode(Int.self, forKey: .merit),
        partnership: container.decode(Int.self, forKey: .partnership),
        partners: container.decode(Int.self, forKey: .partners))
    }

    /// The chance of a partnership as it counts within a cohort.
    package var withinRoom: PartnershipChance {
      PartnershipChance(partners: partners, weight: partnership)
    }
  }
}
