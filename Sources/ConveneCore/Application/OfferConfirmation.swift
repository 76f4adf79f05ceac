import ConveneValues
import Foundation

/// What somebody saw of the evidence that an applicant claims for an offer.
package struct OfferConfirmation: Hashable, Sendable {
  /// Number of the offer's answer.
  package let answer: Int
  package let evidence: Offer.Evidence
  /// What was seen, such as a contract by its number; empty where nothing was said.
  package let remark: String
  package let at: Date
  package let by: String

  package init(answer: Int, evidence: Offer.Evidence, remark: String, at: Date, by: String) {
    self.answer = answer
    self.evidence = evidence
    self.remark = remark
    self.at = at
    self.by = by
  }
}

/// What is asked to be confirmed, or no longer.
package struct ConfirmationAsked: Hashable, Sendable {
  package enum What: Hashable, Sendable {
    /// What is claimed, or this; nil is what is claimed.
    case confirm(Offer.Evidence?)
    case undo
  }

  package var answers: [Int]
  package var what: What
  package var remark: String

  package init(_ answers: [Int], _ what: What, remark: String = "") {
    self.answers = answers
    self.what = what
    self.remark = remark
  }
}

/// An offer whose evidence counts otherwise from now on.
package struct ConfirmedOffer: Hashable, Sendable {
  package let offer: Offer
  package let before: Offer.Evidence?
  package let after: Offer.Evidence?
}

extension Application {
  /// The offers that change by what is asked; those that are so already are left out.
  package func confirming(_ asked: ConfirmationAsked) throws(Refusal) -> [ConfirmedOffer] {
    var changed: [ConfirmedOffer] = []
    var problems: [Problem] = []
    for answer in Set(asked.answers).sorted() {
      let place = "\(code), \(answer)"
      guard let offer = offers.first(where: { $0.answer == answer }) else {
        problems.append(.noSuchOffer(at: place, known: offers.map { "\($0.answer)" }))
        continue
      }
      let after: Offer.Evidence?
      switch asked.what {
      case .confirm(let evidence):
        after = evidence ?? offer.evidence
        if after == .asserted { problems.append(.nothingClaimed(at: place)) }
      case .undo:
        after = nil
        if offer.confirmed == nil { problems.append(.evidenceNotConfirmed(at: place)) }
      }
      if after != offer.confirmed {
        changed.append(ConfirmedOffer(offer: offer, before: offer.confirmed, after: after))
      }
    }
    guard problems.isEmpty else { throw .offersNotToConfirm(code: code, problems: problems) }
    return changed
  }
}

/// Evidence that is claimed, that nobody looked at, and that would count in somebody's need.
package struct OpenClaim: Hashable, Sendable {
  package let code: String
  package let person: Person.ID
  package let offer: Offer
  /// How many other applications name a need that the offer answers.
  package let needs: Int

  /// Of those who are considered, by code and answer.
  package static func all(among applications: [Application]) -> [OpenClaim] {
    struct Subject: Hashable {
      let asset: Asset
      let topic: String
    }
    let considered = applications.filter(\.status.isConsidered)
    var needing: [Subject: Set<String>] = [:]
    for one in considered {
      for need in one.needs {
        needing[Subject(asset: need.asset, topic: need.topic), default: []].insert(one.code)
      }
    }
    return considered.sorted { $0.code < $1.code }.flatMap { one in
      one.offers.filter { $0.evidence != .asserted && $0.confirmed == nil }.compactMap { offer in
        let others = (needing[Subject(asset: offer.asset, topic: offer.topic)] ?? [])
          .subtracting([one.code])
        return others.isEmpty
          ? nil : OpenClaim(code: one.code, person: one.person, offer: offer, needs: others.count)
      }
    }
  }
}
