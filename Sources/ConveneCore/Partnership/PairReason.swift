import ConveneSolvers
import ConveneValues

/// One thing that speaks for a pair, with the numbers of the answers that say it.
package enum PairReason: Hashable, Sendable, Codable {
  /// The best offer of `giver` for a need of `taker`.
  case match(PairMatch)
  /// Keys of topics that both named, in alphabetical order.
  case topics([String])
  /// Who wishes to meet whom; `mutual` when both do.
  case wish(by: String, toMeet: String, mutual: Bool)
  /// An organisation both belong to or worked with; answers of the first and of the second.
  case history(Organisation.ID, answers: [Int], others: [Int])
  case sectors(Sector, Sector)
  /// The two belong to one organisation, so that there is no potential between them.
  case sameOrganisation
}

/// An offer that answers a need, with where each was said.
package struct PairMatch: Hashable, Sendable, Codable {
  package let giver: String
  package let taker: String
  package let asset: Asset
  /// Key of the offer's topic; the need's may be a sibling.
  package let topic: String
  package let neededTopic: String
  package let offerAnswer: Int
  package let needAnswer: Int
  /// Where the offer can be used; empty means everywhere.
  package let countries: [Country]
  package let availableFrom: Day?
  /// What counts: words, until somebody confirmed more.
  package let evidence: Offer.Evidence
  /// What the applicant claims; nil in what is older than confirmations.
  package let claimed: Offer.Evidence?
  /// How fully the offer answers the need, in millionths.
  package let worth: Int
}

/// Why two people have the potential they have.
///
/// What adds nothing is not named.
package struct PairExplanation: Hashable, Sendable, Codable {
  package let one: String
  package let other: String
  /// 0 through 1000.
  package let potential: Int
  /// Log-odds that every pair starts from, in millionths.
  package let base: Int
  /// What is added to the base; together they are the log-odds of the pair.
  package let terms: PairModel.Terms
  package let reasons: [PairReason]
}

extension PairModel {
  /// Why the people at these places of `profiles` have the potential they have.
  package func explanation(_ one: Int, _ other: Int) -> PairExplanation {
    let possible = terms.canPartner(one, other)
    let parts = possible ? self.parts(one, other) : Terms()
    return PairExplanation(
      one: profiles[one].code, other: profiles[other].code,
      potential: counted(for: one, with: other),
      base: fit.base, terms: parts,
      reasons: possible ? reasons(one, other, parts) : [.sameOrganisation])
  }

  private func reasons(_ one: Int, _ other: Int, _ parts: Terms) -> [PairReason] {
    let first = profiles[one]
    let second = profiles[other]
    var reasons = [match(from: one, to: other), match(from: other, to: one)]
      .compactMap { $0.map(PairReason.match) }
    let topics = Set(first.interests.map(\.topic)).intersection(second.interests.map(\.topic))
    if parts.topics > 0, !topics.isEmpty { reasons.append(.topics(topics.sorted())) }
    let forth = terms.wishes(one, toMeet: other)
    let back = terms.wishes(other, toMeet: one)
    if parts.wish > 0, forth {
      reasons.append(.wish(by: first.code, toMeet: second.code, mutual: back))
    } else if parts.wish > 0, back {
      reasons.append(.wish(by: second.code, toMeet: first.code, mutual: false))
    }
    if parts.history > 0 {
      reasons += terms.history.shared(one, other).map { organisation in
        .history(
          organisation, answers: first.answers(on: organisation),
          others: second.answers(on: organisation))
      }
    }
    if parts.sectors > 0, let one = first.sector, let other = second.sector, one != other {
      reasons.append(.sectors(one, other))
    }
    return reasons
  }

  private func match(from giver: Int, to taker: Int) -> PairMatch? {
    guard let match = terms.complementarity.bestMatch(from: giver, to: taker) else { return nil }
    return PairMatch(
      giver: profiles[giver].code, taker: profiles[taker].code, asset: match.offer.asset,
      topic: match.offer.topic, neededTopic: match.need.topic, offerAnswer: match.offer.answer,
      needAnswer: match.need.answer, countries: match.offer.countries,
      availableFrom: match.offer.availableFrom, evidence: match.offer.counted,
      claimed: match.offer.evidence,
      worth: match.worth)
  }
}

extension Profile {
  fileprivate func answers(on organisation: Organisation.ID) -> [Int] {
    Set(ties.filter { $0.organisation == organisation }.map(\.answer)).sorted()
  }
}
