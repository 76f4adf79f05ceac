import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  /// Acts after which the agenda was named or counted, the oldest first.
  package func agendaVersions(of meeting: Meeting.ID) throws -> [AgendaVersion] {
    try rows(.auditEntryVersionList, meeting).map { row in
      AgendaVersion(
        act: try row["number"], at: try row["at"], name: try row["name"],
        revision: try row["revision"])
    }
  }

  /// The file of a meeting as it was after an act; nil where it is still so.
  package func meetingFile(of meeting: Meeting.ID, after act: Int) throws -> [UInt8]? {
    let whole: String? = try rows(.auditLineWhole, meeting, act).first?["whole"]
    return whole.map { Array($0.utf8) }
  }
}

extension Store {
  /// What acts after one changed of who leads what, the latest first.
  package func leadingChanges(
    of meeting: Meeting.ID, after act: Int
  ) throws -> [AgendaLeadingChange] {
    try rows(.auditLineLed, meeting, act).map { row in
      let change: AuditChange = try Self.value(try row["change"])
      return AgendaLeadingChange(try row["object_id"], change.after ?? [:])
    }
  }
}
