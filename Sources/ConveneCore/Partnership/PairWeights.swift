import ConveneValues

extension PairModel {
  /// What counts for how much between two people, as data with a version, frozen per meeting.
  ///
  /// Weights of log-odds and all shares are in thousandths. They are assumptions (decision 0003),
  /// never fitted on the history of research consortia.
  package struct Weights: Hashable, Sendable, Codable {
    package var version = 1

    package var complementarity = 2000
    package var topics = 1000
    package var merit = 800
    package var sectors = 500
    package var history = 1000
    /// For a mutual wish; a wish of one side alone counts half of it.
    package var wish = 1000
    /// The weight of history where the score reads the pairs; see decision 0003.
    package var historyInScore = 0
    /// The weight of wishes where the score reads the pairs; see decision 0003.
    package var wishInScore = 0
    /// What a pair without evidence may stand out by, on the log-odds, above the partner of place
    /// `breadth` of either side; see decision 0003.
    package var standOut = 500
    /// The same where the score reads the pairs.
    package var standOutInScore = 0
    /// The place, counted from the likeliest partner, of those one is held against.
    package var breadth = 9

    /// The chance, before anything is known of them, that two people become partners in a year.
    package var baseRate = 30
    /// The largest share of a pair's log-odds above base that history may make up.
    package var historyShare = 250
    /// What two people of one sector get of the weight for different sectors.
    package var sameSector = 400

    /// An offer on a topic that is a sibling of the need's, against one on the same topic.
    package var siblingTopic = 500
    /// An offer in the region of a need, against one in its country.
    package var sameRegion = 500
    package var asserted = 500
    package var documented = 800
    package var verified = 1000
    /// What needs of priority 1, 2 and 3 weigh.
    package var priorities = [3, 2, 1]
    /// Offers of one person that count, the first answers of the form.
    package var offersCounted = 6
    /// The share of give and take together in complementarity; the better direction has the rest.
    package var balance = 700

    package init() {}

    func worth(of evidence: Offer.Evidence) -> Int {
      switch evidence {
      case .asserted: asserted
      case .document: documented
      case .verified: verified
      }
    }

    func weight(of need: Need) -> Int {
      priorities[min(max(need.priority, 1), priorities.count) - 1]
    }

    /// What is wrong with these weights, all at once.
    var problems: [Problem] {
      var found: [Problem] = []
      func check(_ name: String, _ value: Int, _ range: ClosedRange<Int>) {
        guard !range.contains(value) else { return }
        found.append(
          .numberLiesOutside(
            at: "weights.\(name)", number: value, lowest: range.lowerBound,
            highest: range.upperBound))
      }
      check("complementarity", complementarity, 0...10_000)
      check("topics", topics, 0...10_000)
      check("merit", merit, 0...10_000)
      check("sectors", sectors, 0...10_000)
      check("history", history, 0...10_000)
      check("wish", wish, 0...10_000)
      check("historyInScore", historyInScore, 0...10_000)
      check("wishInScore", wishInScore, 0...10_000)
      check("standOut", standOut, 0...10_000)
      check("standOutInScore", standOutInScore, 0...10_000)
      check("breadth", breadth, 1...100)
      check("baseRate", baseRate, 1...999)
      check("historyShare", historyShare, 0...999)
      check("sameSector", sameSector, 0...1000)
      check("siblingTopic", siblingTopic, 0...1000)
      check("sameRegion", sameRegion, 0...1000)
      check("asserted", asserted, 0...1000)
      check("documented", documented, 0...1000)
      check("verified", verified, 0...1000)
      check("priorities", priorities.count, 1...9)
      for priority in priorities { check("priorities", priority, 1...1000) }
      check("offersCounted", offersCounted, 1...100)
      check("balance", balance, 0...1000)
      return found
    }
  }

  /// Which topics and which countries lie near each other, as the organiser drew them.
  package struct Nearness: Hashable, Sendable, Codable {
    /// Groups of topic keys; two different topics of one group are siblings.
    package var topics: [[String]]
    /// Regions; two different countries of one group are near.
    package var countries: [[Country]]

    package init(topics: [[String]] = [], countries: [[Country]] = []) {
      self.topics = topics
      self.countries = countries
    }
  }

  /// What the model took from the whole closed list, so that a later withdrawal moves nobody else.
  package struct Fit: Hashable, Sendable, Codable {
    /// Millionths of a unit of log-odds, the same for every pair.
    package var base: Int
    /// Millionths; what pairs without offers or needs are given.
    package var meanComplementarity: Int

    package init(base: Int, meanComplementarity: Int) {
      self.base = base
      self.meanComplementarity = meanComplementarity
    }
  }
}
