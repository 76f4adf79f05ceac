import ConveneFixtures
import Foundation
import Testing

/// What another program reads in letters and their calendars; the long campaign is `make soak`.
@Suite struct LetterCampaignTests {
  @Test(arguments: [53, 2007])
  func `Python reads in every letter what was written`(seed: UInt64) throws {
    let found = try CampaignRead.of(400, seed: seed)
    #expect(found.read == 400)
    #expect(found.calendars > 100)
    #expect(found.differences == [])
    #expect(found.failed == 0)
  }

  @Test func `the same seed gives the same letters`() throws {
    var (first, second) = (try LetterCampaign(seed: 5), try LetterCampaign(seed: 5))
    for number in 0..<20 {
      #expect(try first.letter(number).bytes == second.letter(number).bytes)
    }
  }
}
