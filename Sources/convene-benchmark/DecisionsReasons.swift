import ConveneCore
import ConveneSolvers
import ConveneValues
import ConveneWords

/// Whether each reason is true of whoever it is given to, by deriving it anew from what was decided.
struct DecisionsReasons {
  let meetings: Int

  func figures() throws -> [Figure] {
    var (given, different, unequal) = (0, 0, 0)
    for number in 0..<meetings {
      let random = UInt64(number + 1)
      // Of every eighth meeting each application was read once, so that all is left open.
      let meeting = try DecisionsMeeting(
        30 + number % 20, places: 10, seed: random, reviews: number % 8 == 0 ? 1 : 3)
      for decision in meeting.decisions where decision.outcome == .notSelected {
        given += 1
        if Self.reason(decision.code, meeting) != decision.reason { different += 1 }
        if !Self.isOneSentence(decision.reason) { unequal += 1 }
      }
    }
    return [
      Figure(
        what: "\(given) reasons of \(meetings) meetings that another derivation does not give",
        reached: "\(different)", asked: "0", limit: "", isMet: different == 0),
      Figure(
        what: "  that share their sentence with another reason, in three languages",
        reached: "\(unequal)", asked: "0", limit: "", isMet: unequal == 0),
    ]
  }

  /// By objectives of whole cohorts, not by what one adds to another.
  static func reason(_ code: String, _ meeting: DecisionsMeeting) -> RegretReason? {
    let problem = meeting.cohort.problem
    guard let person = meeting.cohort.codes.firstIndex(of: code) else { return nil }
    let verdicts = meeting.proposal.standings.map(\.verdict)
    let limits = DecisionsMeeting.limits
    if verdicts[person] == .notProposed {
      let chance = meeting.proposal.standings[person].chance ?? .max
      return chance <= limits.notProposed ? .rated : nil
    }
    let chosen = meeting.proposal.answer.chosen
    let better = chosen.filter { verdicts[$0] == .undecided }.filter { other in
      let exchanged = (chosen.filter { $0 != other } + [person]).sorted()
      return problem.objective(of: exchanged) > problem.objective(of: chosen)
    }
    if better.isEmpty { return .completed }
    return better.allSatisfy { other in
      !problem.broken(by: (chosen.filter { $0 != other } + [person]).sorted()).isEmpty
    } ? .floors : nil
  }

  private static func isOneSentence(_ reason: RegretReason?) -> Bool {
    guard let reason else { return false }
    return Language.allCases.allSatisfy { language in
      let phrases = Phrases(language)
      let sentence = phrases.regret(for: reason)
      return RegretReason.allCases.count { phrases.regret(for: $0) == sentence } == 1
    }
  }
}
