import ConveneValues
import Foundation

/// The list of a door as a file: what a telephone saves that cannot send it.
package struct DoorList: Hashable, Sendable, Codable {
  package static let longest = 2_000

  /// The code of the meeting.
  package let meeting: String
  /// The number of the door.
  package let door: Int
  package let arrivals: [ArrivalNoted]

  package init(meeting: String, door: Int, arrivals: [ArrivalNoted]) {
    (self.meeting, self.door, self.arrivals) = (meeting, door, arrivals)
  }

  /// Nil where it is no JSON, and so may be a table.
  package init?(_ bytes: [UInt8]) throws(Refusal) {
    let isJSON = bytes.first { !" \t\r\n\u{feff}".utf8.contains($0) } == UInt8(ascii: "{")
    guard isJSON else { return nil }
    guard let list = try? JSONDecoder().decode(DoorList.self, from: Data(bytes)),
      list.arrivals.count <= Self.longest
    else { throw .doorListUnreadable() }
    self = list
  }

  /// Nil where it is no list of entries, or longer than any door's.
  package static func entries(_ json: String) -> [ArrivalNoted]? {
    let list = try? JSONDecoder().decode([ArrivalNoted].self, from: Data(json.utf8))
    return list.flatMap { $0.count <= longest ? $0 : nil }
  }
}
