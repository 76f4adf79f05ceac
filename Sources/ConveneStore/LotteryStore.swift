import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// The one draw of a meeting, with all that it takes to replay it.
package struct DrawEntry: Sendable {
  package let selection: Identifier<SelectionEntry>
  package let secret: [UInt8]
  package let publicValue: String
  /// Byte for byte what every replay must give.
  package let transcript: String

  package init(
    selection: Identifier<SelectionEntry>, secret: [UInt8], publicValue: String, transcript: String
  ) {
    self.selection = selection
    self.secret = secret
    self.publicValue = publicValue
    self.transcript = transcript
  }
}

extension Store {
  package func announce(_ lottery: LotteryAnnouncement, for meeting: Meeting.ID) throws {
    try execute(.lotteryAnnounce, meeting, lottery.commitment, lottery.publicValue)
  }

  package func add(
    _ draw: DrawEntry, announced: LotteryAnnouncement, to meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(
      .lotteryDrawInsert, meeting, draw.selection, announced.commitment, draw.secret,
      draw.publicValue, draw.transcript, instant)
  }

  package func draw(of meeting: Meeting.ID) throws -> DrawEntry? {
    try rows(.lotteryDrawFind, meeting).first.map {
      DrawEntry(
        selection: try $0["selection_id"], secret: try $0["secret"],
        publicValue: try $0["public_value"], transcript: try $0["transcript"])
    }
  }
}
