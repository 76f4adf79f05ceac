import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  package func lastCorrespondence(in year: Int, of meeting: Meeting.ID) throws -> Int {
    try rows(.correspondenceLastNumber, meeting, year).first?["number"] ?? 0
  }

  /// Whether something came or went that has no number yet.
  package func isCorrespondencePending(of meeting: Meeting.ID) throws -> Bool {
    try rows(.correspondencePending, meeting).first?["is_pending"] ?? false
  }

  /// Gives all that has none a number of this year, behind the last; returns how many.
  package func registerCorrespondence(
    behind last: Int, in year: Int, of meeting: Meeting.ID, at instant: Date
  ) throws -> Int {
    try rows(.correspondenceRegister, meeting, year, last, instant).count
  }

  /// Registers what somebody enters by hand.
  ///
  /// - Parameter person: whom it is about.
  package func enter(
    _ entry: NewCorrespondence, as id: UUID, under number: CorrespondenceNumber,
    about person: Person.ID?, of meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(
      .correspondenceEnter, meeting, number.year, number.number, id, entry.direction, entry.way,
      entry.day.description, entry.reference, entry.party, entry.subject, person, instant)
  }

  /// The register, by number.
  package func correspondence(of meeting: Meeting.ID) throws -> [CorrespondenceEntry] {
    try rows(.correspondenceList, meeting).map { row in
      let (day, about): (String, String?) = (try row["day"], try row["about"])
      let (struck, scan): (Date?, String?) = (try row["struck_at"], try row["scan"])
      return CorrespondenceEntry(
        number: CorrespondenceNumber(year: try row["year"], number: try row["number"]),
        direction: try row["direction"], way: try row["way"],
        day: Day(day) ?? Day(number: 0), reference: try row["reference"],
        party: try row["party"], state: try row["state"], subject: try row["subject"],
        letter: try row["letter"], mail: try row["mail"], about: about ?? "", scan: scan,
        isStruck: struck != nil, isCopy: try row["is_copy"])
    }
  }

  /// Strikes out what was entered by hand; returns under which number, nil where it is struck already.
  package func strike(
    _ entry: UUID, of meeting: Meeting.ID, at instant: Date
  ) throws -> CorrespondenceNumber? {
    try rows(.correspondenceStrike, meeting, entry, instant).first.map {
      CorrespondenceNumber(year: try $0["year"], number: try $0["number"])
    }
  }

  /// Takes away what is registered about a draft, and the messages about it; returns how many numbers
  /// there were.
  package func removeRegister(ofDraft meeting: Meeting.ID) throws -> Int {
    try rows(.correspondenceRemoveDraft, meeting).first?["removed"] ?? 0
  }

  /// Keeps a scan with what is registered under a number.
  package func attach(
    _ scan: ScanFile, as id: UUID, to number: CorrespondenceNumber, of meeting: Meeting.ID,
    at instant: Date
  ) throws {
    try execute(
      .scanAttach, meeting, id, number.year, number.number, scan.name,
      Data(scan.bytes).base64EncodedString(), scan.hash.description, instant)
  }

  /// The scan that is kept with a number; nil where none is, or it was erased.
  package func scan(
    of number: CorrespondenceNumber, in meeting: Meeting.ID
  ) throws -> (name: String, bytes: [UInt8])? {
    try rows(.scanFile, meeting, number.year, number.number).first.map {
      (try $0["name"], try $0["file"])
    }
  }

  /// Takes a scan away; false where it is not there any more.
  package func detach(_ scan: UUID, of meeting: Meeting.ID) throws -> Bool {
    try !rows(.scanDetach, meeting, scan).isEmpty
  }
}
