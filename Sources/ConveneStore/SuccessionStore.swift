import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  /// Holds the seats of those who left.
  package func hold(
    _ seats: [(leaving: Application.ID, cause: LeavingCause)], of meeting: Meeting.ID,
    at instant: Date
  ) throws {
    try execute(
      .successionInsert, meeting, seats.map(\.leaving.uuid), seats.map(\.cause), instant)
  }

  /// Gives held seats to whoever follows, or leaves them free.
  package func settle(
    _ seats: [(leaving: Application.ID, entering: Application.ID?)], of meeting: Meeting.ID,
    at instant: Date
  ) throws {
    try execute(
      .successionSettle, meeting, seats.map(\.leaving.uuid), seats.map(\.entering?.uuid), instant)
  }

  /// Gives a held seat, or one left free, to a substitute.
  package func substitute(
    onSeatOf leaving: Application.ID, of meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(.successionSubstitute, meeting, leaving, instant)
  }

  /// The seat goes back to whoever left it.
  package func unhold(_ leaving: Application.ID, of meeting: Meeting.ID) throws {
    try execute(.successionUndo, meeting, leaving)
  }

  package func successions(in meeting: Meeting.ID) throws -> [SuccessionEntry] {
    try rows(.successionList, meeting).map { row in
      let recordedBy: String? = try row["recorded_by"]
      return SuccessionEntry(
        number: try row["number"], leaving: try row["leaving"], application: try row["leaving_id"],
        name: try row["name"], cause: try row["cause"], entering: try row["entering"],
        substitute: try row["substitute"], at: try row["at"],
        recordedBy: recordedBy ?? "",
        settled: try row["settled"])
    }
  }
}
