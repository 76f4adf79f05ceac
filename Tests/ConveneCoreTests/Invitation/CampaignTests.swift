import ConveneCore
import ConveneValues
import Foundation
import Testing

@Suite struct CampaignTests {
  private static let today = Day(number: 13_700)

  private static func line(
    _ status: InvitationStatus, _ letter: LetterStatus?, due: Int = 7, wave: Int = 1
  ) throws -> CampaignLine {
    CampaignLine(
      InvitationEntry(
        id: Identifier(UUID()), person: Identifier(UUID()), name: "Rana", status: status,
        wave: wave, deadline: today.adding(due), track: .open, code: "A-0001", application: nil),
      sector: .government, country: try #require(Country("LB")), letter: letter, written: nil,
      today: today)
  }

  @Test func `an invitation is as far as its letter, and then as its answer`() throws {
    let lines = [
      try Self.line(.issued, .queued), try Self.line(.issued, .toPost),
      try Self.line(.issued, nil), try Self.line(.issued, .failed),
      try Self.line(.issued, .sent), try Self.line(.issued, .sent, due: 0),
      try Self.line(.issued, .sent, due: -1), try Self.line(.issued, .queued, due: -1),
      try Self.line(.tentative, .sent, due: -1), try Self.line(.accepted, .failed),
      try Self.line(.declined, .sent), try Self.line(.expired, .sent),
    ]
    #expect(
      lines.map(\.state) == [
        .waiting, .waiting, .waiting, .refused, .written, .written, .overdue, .waiting, .tentative,
        .accepted, .declined, .ended,
      ])
  }

  @Test func `waves are counted in order, and a bar has its width whatever it shows`() throws {
    let lines = try (1...12).map { try Self.line(.issued, .sent, wave: 13 - $0) }
    #expect(lines.counted(by: .wave).map(\.name) == (1...12).map(String.init))
    #expect(lines.counted(by: .country).map(\.counts) == [[.written: 12]])
    #expect(CampaignLine.bar([.accepted: 1, .declined: 3], width: 20) == "█████–––––––––––––––")
    for count in 1...40 {
      #expect(CampaignLine.bar([.accepted: count, .written: 7, .ended: 3], width: 20).count == 20)
    }
    #expect(CampaignLine.bar([:], width: 20) == "")
  }
}
