import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension PartnershipReport.Kind: PostgresScalar {}

extension Store {
  /// What partners told of their targets, by the code of the partnership.
  package func partnershipReports(of meeting: Meeting.ID) throws -> [String: [PartnershipReport]] {
    let told = try rows(.partnershipReportList, meeting).map { row in
      let (day, due): (String, String?) = (try row["told_on"], try row["due"])
      let report = PartnershipReport(
        number: try row["number"], kind: try row["kind"], words: try row["words"],
        day: Day(day) ?? Day(number: 0), due: due.flatMap { Day($0) }, partner: try row["partner"])
      return (code: try row["partnership"] as String, report: report)
    }
    return Dictionary(grouping: told, by: \.code).mapValues { $0.map(\.report) }
  }

  package func report(
    _ report: PartnershipReport, of code: String, in meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(
      .partnershipReportInsert, meeting, code, report.number, report.kind, report.words,
      report.day.description, report.due?.description, instant)
  }

  package func removeReport(_ number: Int, of code: String, in meeting: Meeting.ID) throws -> Bool {
    try !rows(.partnershipReportRemove, meeting, code, number).isEmpty
  }
}
