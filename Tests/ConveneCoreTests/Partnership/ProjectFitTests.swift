import ConveneFixtures
import Foundation
import Testing

@testable import ConveneCore
@testable import ConveneSolvers
@testable import ConveneValues

/// Who could fill what a project lacks, against what is written down by hand.
struct ProjectFitTests {
  private struct Case {
    let project: Project
    let givers: [Giver]
  }

  private static func made(_ seed: UInt64) -> Case {
    var chance = SeededRandom(seed: seed)
    func below(_ most: Int) -> Int { Int(chance.next() % UInt64(most)) }
    let topics = ["a", "b", "c"]
    func topic() -> String { topics[below(topics.count)] }
    let houses: [Organisation.ID] = (0..<4).map { ScoringFixture.identifier(1, $0) }
    let owner = below(3) == 0 ? nil : houses[below(4)]
    let lacks = (0..<below(5)).map { number -> Project.Lack in
      let kind = Project.Lack.Kind.allCases[below(Project.Lack.Kind.allCases.count)]
      return Project.Lack(
        number: number + 1, kind: kind, asset: kind.asset, topic: below(2) == 0 ? nil : topic(),
        filler: below(4) == 0 ? side(houses[0]) : nil)
    }
    let givers = (0..<below(9)).map { number in
      Giver(
        code: below(2) == 0 ? "N-\(number)" : "A-\(number)",
        person: ScoringFixture.identifier(2, number),
        organisation: below(4) == 0 ? nil : houses[below(4)],
        track: below(2) == 0 ? .nominated : .open,
        offers: (0..<below(4)).map { answer in
          Offer(answer: answer, asset: Asset.allCases[below(Asset.allCases.count)], topic: topic())
        })
    }
    return Case(
      project: Project(
        id: UUID(), code: "PR-0001", title: [.english: "School"], owner: owner.map(side), table: 1,
        lacks: lacks), givers: givers)
  }

  private static func side(_ house: Organisation.ID) -> Partnership.Partner {
    Partnership.Partner(
      position: 1, organisation: (id: house, name: "House", sector: nil), person: nil, role: "–")
  }

  @Test(arguments: UInt64(1)...300)
  func `those are found who offer what is lacking, nobody else, and in the order of codes`(
    seed: UInt64
  ) {
    let one = Self.made(seed)
    var expected: Set<String> = []
    for lack in one.project.lacks where lack.filler == nil {
      for giver in one.givers {
        if let owner = one.project.owner?.organisation, giver.organisation == owner.id { continue }
        for offer in giver.offers {
          guard let asset = lack.kind.asset, offer.asset == asset else { continue }
          if let topic = lack.topic, topic != offer.topic { continue }
          expected.insert("\(lack.number) \(giver.code)")
        }
      }
    }
    let found = one.project.fits(one.givers)
    #expect(Set(found.map { "\($0.lack) \($0.giver.code)" }) == expected)
    #expect(found.count == expected.count)
    let order = found.map { [String($0.lack), $0.giver.code] }
    #expect(order == order.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) })
  }

  @Test(arguments: UInt64(1)...100)
  func `an offer fills a lack on a topic as the model of pairs says that it answers a need`(
    seed: UInt64
  ) {
    let one = Self.made(seed)
    let model = Complementarity([], weights: PairModel.Weights())
    for lack in one.project.lacks {
      guard let asset = lack.asset, let topic = lack.topic else { continue }
      for offer in one.givers.flatMap(\.offers) {
        let need = Need(answer: 1, asset: asset, topic: topic)
        #expect(lack.isMet(by: offer) == (model.worth(of: offer, for: need) > 0))
      }
    }
  }

  @Test func `what is open of a project at a table asks for somebody there`() {
    let give = { (number: Int, asset: Asset) in
      Giver(
        code: "A-000\(number)", person: ScoringFixture.identifier(2, number), organisation: nil,
        track: .open, offers: [Offer(answer: 1, asset: asset, topic: "a")])
    }
    func project(_ table: Int?, _ status: Project.Status = .planned) -> Project {
      Project(
        id: UUID(), code: "PR-0001", title: [.english: "School"], table: table, status: status,
        lacks: [
          .init(number: 1, kind: .finance, asset: .funding, topic: nil),
          .init(number: 2, kind: .data, asset: .data, topic: "b"),
        ])
    }
    let givers = [give(1, .funding), give(2, .data), give(3, .funding)]
    let lacks = TableLack.all(of: [project(7)], givers)
    #expect(lacks.map(\.name) == ["PR-0001 lacks finance (1)", "PR-0001 lacks data (2)"])
    #expect(lacks.map(\.people) == [[givers[0].person, givers[2].person], []])
    #expect(TableLack.all(of: [project(nil)], givers).isEmpty)
    #expect(TableLack.all(of: [project(7, .done)], givers).isEmpty)
  }
}
