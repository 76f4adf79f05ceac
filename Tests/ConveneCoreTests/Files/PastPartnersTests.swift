import ConveneCore
import ConveneFixtures
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// With whom applicants worked before, as tables name it.
struct PastPartnersTests {
  private func read(_ past: String, _ partners: String) throws -> ApplicationImport {
    let meeting = try MeetingFile.read(try TestFile.bytes("docs/manual/examples/meeting.json"))
    let table = """
      name,email,organisation,country,languages,topics,gates,past,past_partners
      Rim,rim@example.org,House,LB,ar,a,G1,\(past),\(partners)

      """
    return try ApplicationImport(Array(table.utf8), for: meeting, countries: .printed) { UUID() }
  }

  @Test func `partners stand for each past partnership in turn`() throws {
    let read = try read("2003-2005:Wells; 2006-:Schools", "Water House|World Bank; Green House")
    #expect(read.entries.map(\.partners) == [[["Water House", "World Bank"], ["Green House"]]])
    #expect(read.entries.flatMap(\.application.pastPartnerships).map(\.partners) == [[], []])
  }

  @Test func `partners of more partnerships than are named are refused where they stand`() throws {
    let refusal = #expect(throws: Refusal.self) {
      try self.read("2003-2005:Wells", "One; Two")
    }
    #expect(refusal?.problems.map(\.at) == ["row 2, past_partners"])
  }
}
