import ConveneCore
import ConveneValues

/// A score and what could have changed a decision, for the secretariat.
extension Phrases {
  /// Lines on the interval of the rank, the chance of a seat, and calibrated points.
  package func sureness(of explanation: ScoreExplanation) -> [String] {
    var lines: [String] = []
    if let sureness = explanation.sureness, let ranks = sureness.ranks {
      lines.append(
        rankInDraws(
          halfFrom: ranks.halfFrom, halfTo: ranks.halfTo, mostFrom: ranks.mostFrom,
          mostTo: ranks.mostTo))
      let seat =
        switch sureness.verdict {
        case .proposed: seatProposed(tenths: ranks.tenths)
        case .undecided: seatOpen(tenths: ranks.tenths)
        case .notProposed: seatNotProposed(tenths: ranks.tenths)
        }
      lines.append(seat)
    }
    if let calibrated = explanation.score.calibrated, calibrated.isShown {
      lines.append(
        meritCalibrated(
          merit: explanation.score.merit.asPoints, calibrated: calibrated.merit.asPoints))
    }
    return lines
  }

  /// Lines on the likeliest partners, each with what speaks for the pair: in English as it is kept, else
  /// the offers and needs that meet.
  package func partners(of explanation: ScoreExplanation) -> [String] {
    let limited = explanation.score.partners.filter { $0.isLimited == true }.map(\.application)
    return shownPartners(of: explanation) + uncounted(of: explanation)
      + (limited.isEmpty
        ? [] : [partnersLimited(applications: limited.map(apart).joined(separator: comma))])
  }

  private func uncounted(of explanation: ScoreExplanation) -> [String] {
    let numbers = (explanation.score.uncounted ?? []).map(String.init)
    guard !numbers.isEmpty else { return [] }
    let weights = PairModel.Weights()
    return [
      answersUncounted(
        answers: numbers.joined(separator: comma), offers: weights.offersCounted,
        needs: weights.needsCounted)
    ]
  }

  private func shownPartners(of explanation: ScoreExplanation) -> [String] {
    explanation.score.partners.prefix(3).flatMap { partner in
      let grounds =
        language == .english
        ? partner.sentences
        : partner.matches.map { meets($0) }
      let (code, potential) = (partner.application, partner.potential)
      return grounds.isEmpty
        ? [partnerAlone(application: code, potential: potential)]
        : [partnerInWords(application: code, potential: potential)] + grounds.map { "  \($0)" }
    }
  }

  /// An offer that meets a need, with what is claimed and confirmed of it.
  package func meets(_ match: PairMatch) -> String {
    let seen = match.evidence == .asserted ? nil : match.evidence
    let evidence = match.claimed.flatMap { claimed in
      claimed == .asserted && seen == nil
        ? nil : self.evidence(claimed: claimed, confirmed: seen)
    }
    return meets(
      giver: apart(match.giver), asset: match.asset, topic: match.topic, evidence: evidence,
      taker: apart(match.taker))
  }

  /// Why one application stands before another, in one sentence.
  package func sentence(of comparison: ScoreComparison) -> String {
    let (first, other) = (comparison.first, comparison.other)
    let (one, two) = (apart(first.code), apart(other.code))
    func points(_ microPoints: Int) -> String { apart(abs(microPoints).asRoundedPoints) }
    func list(_ differences: [ScoreComparison.Difference]) -> String {
      differences.prefix(3).map { difference in
        pointsOn(
          points: points(difference.microPoints),
          part: difference.part == "partnership" ? partPartnership : apart(difference.part))
      }.joined(separator: comma)
    }
    switch comparison.ground {
    case .total:
      let because = standsBefore(
        one: one, rank: first.rank, other: two, otherRank: other.rank,
        points: points(first.total - other.total), parts: list(comparison.inFavour))
      return comparison.against.isEmpty
        ? because : although(sentence: because, other: two, parts: list(comparison.against))
    case .merit:
      return standsByMerit(
        one: one, other: two, merit: apart(first.merit.asPoints),
        otherMerit: apart(other.merit.asPoints))
    case .code: return standsByCode(one: one, other: two)
    }
  }

  /// The least change that would alter a decision.
  package func sentence(of answer: NearestAnswer) -> String {
    let code = answer.code
    switch answer.kind {
    case .chosen(let isIn, let officer):
      return isIn ? chosenIn(code: code, name: officer) : chosenOut(code: code, name: officer)
    case .nothing(let isSelected):
      return isSelected ? nothingUnselects(code: code) : nothingSelects(code: code)
    case .drawn: return lotDecided(code: code)
    case .untried: return changeUntried(code: code)
    case .change(let isSelected, let change, let title):
      let criterion = criterionTitled(code: change.criterion, title: title[language])
      let needed =
        change.isMissing
        ? answerWanted(criterion: criterion, points: change.wanted.reduce(0, +))
        : pointsWanted(
          points: apart(change.wanted.map(String.init).joined(separator: ", ")),
          criterion: criterion,
          given: apart(change.given.map(String.init).joined(separator: ", ")))
      return isSelected
        ? wouldUnselect(code: code, change: needed) : wouldSelect(code: code, change: needed)
    }
  }

  private func apart(_ code: String) -> String { "\u{2068}\(code)\u{2069}" }
}
