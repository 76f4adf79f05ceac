import ConveneValues

extension PairModel {
  /// What counts for how much between two people, as data with a version, frozen per meeting.
  ///
  /// Weights of log-odds and all shares are in thousandths. They are assumptions (decision 0003),
  /// never fitted on the history of research consortia.
  package struct Weights: Hashable, Sendable, Codable {
    package var version = 2

    package var complementarity = 3000
    package var topics = 1000
    package var merit = 800
    package var sectors = 500
    package var history = 1000
    /// For a mutual wish; a wish of one side alone counts half of it.
    package var wish = 1000
    /// The weights of topics, sectors, history and wishes where the score reads the pairs: what costs
    /// nothing to say adds nothing there; see decision 0003.
    package var topicsInScore = 0
    package var sectorsInScore = 0
    package var historyInScore = 0
    package var wishInScore = 0
    /// The share of all pairs below whose words those of any pair count, without what was confirmed.
    package var wordsCounted = 800
    /// The same where the score reads the pairs.
    package var wordsCountedInScore = 800

    /// The chance, before anything is known of them, that two people become partners in a year.
    package var baseRate = 30
    /// The largest share of a pair's log-odds above base that history may make up.
    package var historyShare = 250
    /// What two people of one sector get of the weight for different sectors.
    package var sameSector = 400

    /// An offer that names no country of the need, against one that does.
    package var elsewhere = 500
    /// Countries of one offer or need that count, the first that are named.
    package var countriesCounted = 3
    package var asserted = 500
    package var documented = 800
    package var verified = 1000
    /// Offers of one person that count, the first answers of the form.
    package var offersCounted = 6
    /// The share of give and take together in complementarity; the better direction has the rest.
    package var balance = 500

    package init() {}

    func worth(of evidence: Offer.Evidence) -> Int {
      switch evidence {
      case .asserted: asserted
      case .document: documented
      case .verified: verified
      }
    }

    /// Of an offer for a need, in millionths.
    func worth(place: Int, evidence: Offer.Evidence, size: Size, needed: Size) -> Int {
      (place * worth(of: evidence) * min(size.rawValue, needed.rawValue)).over(needed.rawValue)
    }

    /// All that an offer can be worth for a need, ascending from 0.
    var worths: [Int] {
      var all: Set<Int> = [0]
      for place in [1000, elsewhere] {
        for evidence in Offer.Evidence.allCases {
          for size in Size.allCases {
            for needed in Size.allCases {
              all.insert(worth(place: place, evidence: evidence, size: size, needed: needed))
            }
          }
        }
      }
      return all.sorted()
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
      check("topicsInScore", topicsInScore, 0...10_000)
      check("sectorsInScore", sectorsInScore, 0...10_000)
      check("historyInScore", historyInScore, 0...10_000)
      check("wishInScore", wishInScore, 0...10_000)
      check("wordsCounted", wordsCounted, 0...1000)
      check("wordsCountedInScore", wordsCountedInScore, 0...1000)
      check("baseRate", baseRate, 1...999)
      check("historyShare", historyShare, 0...999)
      check("sameSector", sameSector, 0...1000)
      check("elsewhere", elsewhere, 0...1000)
      check("countriesCounted", countriesCounted, 1...300)
      check("asserted", asserted, 0...1000)
      check("documented", documented, 0...1000)
      check("verified", verified, 0...1000)
      check("offersCounted", offersCounted, 1...100)
      check("balance", balance, 0...1000)
      return found
    }
  }

  /// What the model took from the whole closed list, so that a later withdrawal moves nobody else.
  package struct Fit: Hashable, Sendable, Codable {
    /// Millionths of a unit of log-odds, the same for every pair.
    package var base: Int
    /// Thousandths of a unit of log-odds up to which words alone count.
    package var limit: Int

    package init(base: Int, limit: Int) {
      self.base = base
      self.limit = limit
    }
  }
}
