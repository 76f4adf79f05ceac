import ConveneCore
import ConveneSolvers
import ConveneValues
import Testing

/// Decision 0003 is complete: somebody who wrote a program from that page alone arrives at the same
/// micro-points.
struct WorthDocumentTests {
  private struct Told: Encodable {
    struct Human: Encodable {
      let code, id, organisation: String
      let sector: String?
      let merit: Int
      let topics: [String]
      let offers: [Offer]
      let needs: [Need]
      let wishes, ties: [String]
    }
    struct Mark: Encodable {
      let application, criterion: String
      let points: Int
    }
    struct Weighed: Encodable {
      let code: String
      let weight: Int
    }
    let people: [Human]
    let ratings: [Mark]
    let criteria: [Weighed]
  }

  private struct Answered: Decodable {
    struct Scored: Decodable {
      let code: String
      let total, merit: Int
      let parts: [Int]
      let partners: [BestPartners.Partner]
    }
    let scores: [Scored]
    let potential: [Int]
  }

  private func told(_ fixture: ScoringFixture, _ profiles: [Profile]) -> Told {
    Told(
      people: zip(fixture.applications, profiles).map { application, profile in
        Told.Human(
          code: profile.code, id: profile.person.description,
          organisation: profile.organisation?.description ?? "", sector: profile.sector?.rawValue,
          merit: profile.merit, topics: application.topics, offers: profile.offers,
          needs: profile.needs,
          wishes: profile.wishes.map {
            switch $0 {
            case .person(let person): person.description
            case .organisation(let body): body.description
            }
          },
          ties: profile.ties.map(\.organisation.description))
      },
      ratings: fixture.ratings.map {
        Told.Mark(application: $0.application, criterion: $0.criterion, points: $0.points.value)
      },
      criteria: fixture.rubric.criteria.map { Told.Weighed(code: $0.code, weight: $0.weight) })
  }

  @Test(arguments: [(60, 7), (60, 41), (18, 5)] as [(Int, UInt64)])
  func `another program, written from the document alone, gives equal micro-points`(
    count: Int, seed: UInt64
  ) throws {
    let fixture = ScoringFixture(count: count, seed: seed)
    var profiles = fixture.profiles
    let ranking = try fixture.ranking()
    for place in profiles.indices {
      profiles[place].merit = ranking.standardisedMerit[profiles[place].code] ?? 0
    }
    let answer = try PythonProgram("Tests/Fixtures/score/worth.py")
      .answer(Answered.self, to: told(fixture, profiles))
    #expect(answer.scores.map(\.code) == ranking.scores.map(\.application))
    for (one, other) in zip(answer.scores, ranking.scores) {
      #expect(one.total == other.total && one.merit == other.merit, "\(one.code)")
      #expect(one.parts == other.parts.map(\.microPoints), "\(one.code)")
      #expect(one.partners == other.partners, "\(one.code)")
    }
    let potential = try PairModel(profiles).potential
    #expect(answer.potential == potential.values.map(Int.init))
  }
}
