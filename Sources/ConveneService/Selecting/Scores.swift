import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// The weights a computation used, kept with it.
private struct ScoringWeights: Encodable {
  let score: Score.Weights
  let pairs: PairModel.Weights
}

/// A score of the ranking in force, and whether the ratings leave open what becomes of it.
package struct ScoreShown: Sendable {
  /// Micro-points: 100 000 000 are 100 points.
  package let total: Int
  /// By the latest proposal that was made of these scores; not where none was.
  package let isOpen: Bool
}

/// What came of a computation of scores.
package struct Scored: Sendable {
  /// How many applications have a score.
  package let count: Int
  /// Codes of those that meet all conditions and have no rating.
  package let unrated: [String]
  /// Those without a score because whoever applied may be a nominated person.
  package let held: [HeldApplication]
}

extension Secretariat {
  /// Computes the potential of every pair and the score of every application, and keeps both, with
  /// hashes of the ratings and answers they rest on.
  package func computeScores(_ hand: MeetingInHand) async throws -> Scored {
    try await perform(.scoreCompute, in: hand) { work in
      let store = work.store
      let scoringID: Identifier<ScoringEntry> = work.newID()
      try store.refuseSigned(hand)
      let judgement = try store.judgement(of: store.applicationsToRead(of: hand.id), hand)
      let (panel, ranking) = (judgement.panel, judgement.ranking)
      guard !ranking.scores.isEmpty else {
        throw Refusal.nothingToScore()
      }
      let model = try judgement.pairs()
      let (ratings, answers) = (
        try store.ratingsHash(of: hand.id), try judgement.answersHash
      )
      let scores = judgement.entries
      try store.add(
        ScoringEntry(
          id: scoringID, applications: panel.applications.map(\.id), ratings: ratings,
          answers: answers),
        potential: model.potential, scores: scores,
        weights: ScoringWeights(score: .standard, pairs: model.weights), to: hand.id, at: work.now)
      work.note(
        AuditObject(.scoring, scoringID),
        to: [
          "scores": "\(scores.count)", "outside": "\(panel.outside.count)",
          "ratings": ratings, "answers": answers,
        ])
      work.note(["unrated": ranking.unrated.joined(separator: " ")])
      return Scored(
        count: scores.count, unrated: ranking.unrated, held: try store.held(of: hand.id))
    }
  }

  /// The scores of the ranking in force, best first; none where nothing was scored yet.
  package func scoresShown(_ hand: MeetingInHand) async throws -> [ScoreShown] {
    try await look(.viewScores, in: hand) { store in
      guard let scoring = try store.latestScoring(of: hand.id) else { return [] }
      let ranking = try store.rankingInHand(hand, scoring: scoring.id)
      let latest = try store.latestSelection(of: hand.id, number: nil)
      let band =
        latest?.scoring == scoring.id ? Set(try store.selectionInHand(hand).band) : []
      return ranking.scored.map {
        ScoreShown(total: $0.score.total, isOpen: band.contains($0.code))
      }
    }
  }

  /// The ranking in force; refused where nothing was scored yet.
  package func ranking(_ hand: MeetingInHand) async throws -> RankingInHand {
    try await look(.viewScores, in: hand) { try $0.rankingInHand(hand) }
  }
}

extension Store {
  func peopleByID(_ ids: [Person.ID]) throws -> [Person.ID: Person] {
    Dictionary(try people(ids).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func organisationsByID(_ ids: [Organisation.ID]) throws -> [Organisation.ID: Organisation] {
    Dictionary(
      try organisations(Array(Set(ids))).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter id: of the scores that a selection rests on; those in force otherwise.
  func rankingInHand(
    _ hand: MeetingInHand, scoring id: Identifier<ScoringEntry>? = nil
  ) throws -> RankingInHand {
    guard
      let scoring = try id.map({ try scoring($0, of: hand.id) }) ?? latestScoring(of: hand.id)
    else {
      throw Refusal.notScored()
    }
    let entries = try ranking(of: hand.id, scoring: scoring.id)
    let people = try peopleByID(entries.map(\.person))
    return RankingInHand(
      scoring: scoring, entries: entries, people: people,
      organisations: try organisationsByID(people.values.compactMap(\.organisation)))
  }
}

extension [Organisation.ID: Organisation] {
  /// The sector of somebody's organisation; nil where they have none, or it has none.
  func sector(of person: Person?) -> Sector? { person?.organisation.flatMap { self[$0] }?.sector }
}
