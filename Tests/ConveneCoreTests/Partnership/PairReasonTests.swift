import ConveneCore
import ConveneValues
import Foundation
import Testing

struct PairReasonTests {
  private func profile(_ number: Int, _ change: (inout Profile) -> Void = { _ in }) -> Profile {
    var profile = Profile(
      code: "A-00\(number)", person: ScoringFixture.identifier(2, number),
      organisation: ScoringFixture.identifier(1, number), country: ScoringFixture.countries[0])
    change(&profile)
    return profile
  }

  @Test func `a match names both answers, the topic, the place and the month`() throws {
    let giver = profile(12) {
      $0.offers = [
        Offer(answer: 2, asset: .training, topic: "c", size: .small),
        Offer(
          answer: 3, asset: .training, topic: "c", size: .large,
          availableFrom: Day("2007-06-01"), evidence: .verified),
      ]
      $0.needs = [Need(answer: 8, asset: .funding, topic: "c")]
    }
    let taker = profile(44) {
      $0.needs = [
        Need(answer: 4, asset: .training, topic: "c", priority: 3),
        Need(answer: 5, asset: .training, topic: "c", priority: 1),
      ]
      $0.offers = [
        Offer(
          answer: 1, asset: .funding, topic: "c", countries: [ScoringFixture.countries[1]],
          evidence: .document, confirmed: .verified)
      ]
    }
    let model = try PairModel([giver, taker])
    #expect(
      model.explanation(0, 1).reasons.map { $0.sentence() } == [
        "A-0012 offers training (answer 3, claimed as verified, not confirmed) on topic c "
          + "from June 2007; A-0044 needs it (answer 5)",
        "A-0044 offers funding (answer 1, confirmed as verified) on topic c in JO; "
          + "A-0012 needs it (answer 8)",
      ])
  }

  @Test func `wish, history, topics and sectors are said in words`() throws {
    let bank: Organisation.ID = ScoringFixture.identifier(3, 1)
    let one = profile(12) {
      $0.sector = .privateSector
      $0.interests = [.init("b", weight: 3), .init("a", weight: 2)]
      $0.ties = [Profile.Tie(bank, answer: 21)]
    }
    let other = profile(44) {
      $0.sector = .media
      $0.interests = [.init("a", weight: 3), .init("b", weight: 2), .init("f", weight: 1)]
      $0.ties = [Profile.Tie(bank, answer: 22), Profile.Tie(bank, answer: 20)]
      $0.wishes = [.person(one.person)]
    }
    var weights = PairModel.Weights()
    weights.wishOfOne = 500
    let model = try PairModel([one, other], weights: weights)
    #expect(
      model.explanation(0, 1).reasons.map { $0.sentence { _ in "the Bank" } } == [
        "Both named topics a and b",
        "A-0044 wishes to meet A-0012",
        "Both know the Bank from belonging or past work "
          + "(answer 21 of the first, answer 20 and 22 of the second)",
        "They come from different sectors: private sector and media",
      ])
    #expect(model.asScored().explanation(0, 1).reasons == [])
    #expect(model.asScored().explanation(0, 1).potential == 0)
  }
}
