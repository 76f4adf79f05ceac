import ConveneValues

extension PairModel {
  /// What counts for how much between two people, as data with a version, frozen per meeting.
  ///
  /// Weights of log-odds and all shares are in thousandths. They are assumptions (decision 0003),
  /// never fitted on the history of research consortia.
  package struct Weights: Hashable, Sendable, Codable {
    package var version = 3

    package var complementarity = 3000
    package var topics = 1000
    package var merit = 800
    package var sectors = 500
    package var history = 1000
    /// For a mutual wish.
    package var wish = 1000
    /// What a wish of one side alone has of it: that one costs nothing to say, and the best are wished for.
    package var wishOfOne = 0
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

    /// With fewer people than this, base and limit are those below: fitted on a few pairs, both would move
    /// for all by what one of them says.
    package var fittedFrom = 50
    /// What large calls come to.
    package var few = Fit(base: -4_370_000, limit: 708)
    package var fewInScore = Fit(base: -3_554_000, limit: 750)

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
    package var offersCounted = 3
    /// Needs of one person that count, likewise: the best of them speaks for a pair, so that whoever
    /// may name all would.
    package var needsCounted = 3
    /// The share of give and take together in complementarity; the better direction has the rest.
    package var balance = 500

    package init() {}

    /// The offers of one person that count, those named first.
    func counted(_ offers: [Offer]) -> [Offer] {
      let ordered = offers.sorted {
        ($0.answer, $0.asset.rawValue, $0.topic, $0.counted.rawValue, $0.size.rawValue)
          < ($1.answer, $1.asset.rawValue, $1.topic, $1.counted.rawValue, $1.size.rawValue)
      }
      return Array(ordered.prefix(offersCounted))
    }

    /// The needs of one person that count, those named first.
    func counted(_ needs: [Need]) -> [Need] {
      let ordered = needs.sorted {
        ($0.answer, $0.asset.rawValue, $0.topic, $0.size.rawValue, $0.priority)
          < ($1.answer, $1.asset.rawValue, $1.topic, $1.size.rawValue, $1.priority)
      }
      return Array(ordered.prefix(needsCounted))
    }

    /// Numbers of the offers and needs that are kept as they are said and count for no pair, ascending.
    package func uncounted(of application: Application) -> [Int] {
      let offers = Set(application.offers.map(\.answer))
        .subtracting(counted(application.offers).map(\.answer))
      let needs = Set(application.needs.map(\.answer))
        .subtracting(counted(application.needs).map(\.answer))
      return offers.union(needs).sorted()
    }

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
      check("wishOfOne", wishOfOne, 0...1000)
      check("topicsInScore", topicsInScore, 0...10_000)
      check("sectorsInScore", sectorsInScore, 0...10_000)
      check("historyInScore", historyInScore, 0...10_000)
      check("wishInScore", wishInScore, 0...10_000)
      check("wordsCounted", wordsCounted, 0...1000)
      check("wordsCountedInScore", wordsCountedInScore, 0...1000)
      check("baseRate", baseRate, 1...999)
      check("fittedFrom", fittedFrom, 0...100_000)
      check("historyShare", historyShare, 0...999)
      check("sameSector", sameSector, 0...1000)
      check("elsewhere", elsewhere, 0...1000)
      check("countriesCounted", countriesCounted, 1...300)
      check("asserted", asserted, 0...1000)
      check("documented", documented, 0...1000)
      check("verified", verified, 0...1000)
      check("offersCounted", offersCounted, 1...100)
      check("needsCounted", needsCounted, 1...100)
      check("balance", balance, 0...1000)
      return found
    }
  }

  /// What the model took from the whole closed list, or has where that is short, so that a later
  /// withdrawal moves nobody else.
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
