import ConveneValues
import Foundation

/// That the meetings went to another machine: from then on this database takes no writes.
package struct Handover: Hashable, Sendable, Codable {
  package typealias ID = Identifier<Handover>

  package let id: ID
  package let at: Date
  /// Where to, in the words of who sent them.
  package let place: String

  package init(id: ID, at: Date, place: String) {
    self.id = id
    self.at = at
    self.place = place
  }
}
