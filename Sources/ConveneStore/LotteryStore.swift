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
  /// The list that was drawn from; nil in draws of earlier programs.
  package let closing: Int?

  package init(
    selection: Identifier<SelectionEntry>, secret: [UInt8], publicValue: String,
    transcript: String, closing: Int?
  ) {
    self.selection = selection
    self.secret = secret
    self.publicValue = publicValue
    self.transcript = transcript
    self.closing = closing
  }
}

extension Store {
  package func announce(_ lottery: LotteryAnnouncement, for meeting: Meeting.ID) throws {
    try execute(
      .lotteryAnnounce, meeting, lottery.commitment, lottery.publicValue,
      lottery.day?.description, lottery.hour?.description, lottery.form, lottery.rule?.rawValue)
  }

  package func add(
    _ draw: DrawEntry, announced: LotteryAnnouncement, to meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(
      .lotteryDrawInsert, meeting, draw.selection, announced.commitment, draw.secret,
      draw.publicValue, draw.transcript, instant, draw.closing)
  }

  package func draw(of meeting: Meeting.ID) throws -> DrawEntry? {
    try rows(.lotteryDrawFind, meeting).first.map {
      DrawEntry(
        selection: try $0["selection_id"], secret: try $0["secret"],
        publicValue: try $0["public_value"], transcript: try $0["transcript"],
        closing: try $0["closing"])
    }
  }

  /// Which public value is mixed in; nil where the call announces no lottery.
  package func lotteryTerms(of meeting: Meeting.ID) throws -> LotteryTerms? {
    try rows(.lotteryTerms, meeting).first.map { row in
      let (day, hour): (String?, String?) = (try row["day"], try row["hour"])
      return LotteryTerms(
        number: try row["number"], source: try row["public_value"],
        day: day.flatMap { Day($0) }, hour: hour.flatMap { ClockTime($0) },
        form: try row["form"], knownAt: try row["known_at"], isUsed: try row["is_used"])
    }
  }

  /// Announces another public value than the one before.
  package func announce(
    _ value: LotteryAnnouncement, number: Int, because reason: String, in meeting: Meeting.ID,
    at instant: Date
  ) throws {
    try execute(
      .lotteryValueInsert, meeting, number, value.publicValue, value.day?.description,
      value.hour?.description, value.form, reason, instant)
  }

  package func close(_ closing: ClosingEntry, of meeting: Meeting.ID) throws {
    try execute(
      .selectionClosingInsert, meeting, closing.number, closing.selection, closing.published,
      closing.audited, closing.hash, closing.knownAt, closing.closedAt)
  }

  /// The lists that were closed, the last one last.
  package func closings(of meeting: Meeting.ID) throws -> [ClosingEntry] {
    try rows(.selectionClosingList, meeting).map { row in
      let (at, reason): (Date?, String?) = (try row["reopened_at"], try row["reopened_reason"])
      return ClosingEntry(
        number: try row["number"], selection: try row["selection_id"],
        published: try row["published"], audited: try row["audited"], hash: try row["hash"],
        knownAt: try row["known_at"], closedAt: try row["closed_at"],
        closedBy: try row["closed_by"], reopenedAt: at, reopenedReason: reason)
    }
  }

  /// The number of the list that is closed, so that nothing it was made of may change.
  package func closingInForce(of meeting: Meeting.ID) throws -> Int? {
    try rows(.selectionClosingHolds, meeting).first?["number"]
  }

  package func reopen(
    _ closing: Int, of meeting: Meeting.ID, because reason: String, at instant: Date
  ) throws {
    try execute(.selectionClosingReopen, meeting, closing, instant, reason)
  }
}
