import ConveneCore
import ConveneStore
import ConveneValues

/// The scores of a meeting with the ratings and answers they rest on.
struct Judgement: Sendable {
  let panel: Panel
  let review: Review
  let partners: BestPartners
  let ranking: Ranking
  private let people: [Person.ID: Person]
  private let organisations: [Organisation.ID: Organisation]

  init(_ applications: [Application], _ store: Store, _ hand: MeetingInHand) throws {
    let panel = try Panel(applications, nominated: [], rubric: hand.meeting.rubric)
    review = try Review(try store.ratings(of: hand.id), by: hand.meeting.rubric)
    people = try store.peopleByID(panel.applications.map(\.person))
    organisations = try store.organisationsByID(people.values.compactMap(\.organisation))
    self.panel = panel
    let declared = try PairModel(Self.profiles(of: panel, people, organisations, merit: [:]))
    partners = try BestPartners(of: panel, in: declared)
    ranking = Ranking(of: panel, review: review, partners: partners)
  }

  /// Pairs as cohorts and tables read them, merit included.
  func pairs() throws -> PairModel {
    try PairModel(
      Self.profiles(of: panel, people, organisations, merit: ranking.standardisedMerit))
  }

  private static func profiles(
    of panel: Panel, _ people: [Person.ID: Person],
    _ organisations: [Organisation.ID: Organisation], merit: [String: Int]
  ) -> [Profile] {
    panel.applications.compactMap { application in
      people[application.person].map { person in
        Profile(
          application, of: person, from: person.organisation.flatMap { organisations[$0] },
          merit: merit[application.code] ?? 0)
      }
    }
  }
}

extension Judgement {
  /// SHA-256 of the answers that are considered, wherever the applications stand.
  var answersHash: String {
    get throws {
      let considered = panel.applications.map { application in
        var considered = application
        considered.status = .underReview
        return considered
      }
      return SHA256(of: try Store.bytes(considered)).description
    }
  }
}

extension Store {
  /// What the scores in force were computed from, as it stood then, whoever has left since.
  ///
  /// Refused where ratings or answers changed, so that nothing is decided on figures nobody saw.
  ///
  /// - Parameter signed: of what was signed before it was kept, all the same.
  func judgement(
    _ hand: MeetingInHand, _ known: RankingInHand, signed: Bool = false
  ) throws -> Judgement {
    if !signed { try refuseChangedRatings(since: known.scoring.ratings, hand) }
    let scored = Set(known.scoring.applications)
    let applications = try applications(of: hand.id).filter { scored.contains($0.id) }
      .map { application in
        var considered = application
        considered.status = .underReview
        return considered
      }
    let judgement = try Judgement(applications, self, hand)
    let kept = known.entries.map { [$0.code, "\($0.score.total)"] }
    let isAnswered = try known.scoring.answers.map { try $0 == judgement.answersHash } ?? true
    let isSame = judgement.ranking.scores.map { [$0.application, "\($0.total)"] } == kept
    guard signed || isSame && isAnswered else { throw Refusal.scoresOutdated() }
    return judgement
  }

  /// - Parameter hash: of the ratings that were seen; nil in what is older than hashes.
  func refuseChangedRatings(since hash: String?, _ hand: MeetingInHand) throws {
    guard let hash, try hash != ratingsHash(of: hand.id) else { return }
    throw Refusal.scoresOutdated()
  }
}
