import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// A letter that is printed, and leaves as the scan of what was signed.
package struct LetterToSign: Sendable {
  package let id: UUID
  package let person: Person.ID
  /// Through whom it goes; nil where it goes to that person.
  package let reader: Person.ID?
  package let name: String
  package let kind: LetterKind
  package let campaign: String
  /// Of its next copies.
  package let copyRevision: Int
  package let messageID: String
  /// By which its scan is known: it stands on every page, behind the meeting's code.
  package let code: String
  /// A PDF, the same whenever it is printed.
  package let bytes: [UInt8]
}

/// The mail with which a letter leaves that was signed.
package struct SignedLetter: Sendable {
  package let letter: UUID
  package let address: String
  package let message: [UInt8]
  /// What is filled in as it leaves.
  package let link: AnswerLink?

  package init(letter: UUID, address: String, message: [UInt8], link: AnswerLink? = nil) {
    (self.letter, self.address, self.message, self.link) = (letter, address, message, link)
  }
}

extension Store {
  /// Letters to be signed, the oldest first.
  package func lettersToSign(of meeting: Meeting.ID) throws -> [LetterToSign] {
    try rows(.letterToSign, meeting).map {
      LetterToSign(
        id: try $0["id"], person: try $0["person_id"], reader: try $0["reader_id"],
        name: try $0["name"], kind: try $0["kind"],
        campaign: try $0["campaign"], copyRevision: try $0["copy_revision"],
        messageID: try $0["message_id"], code: try $0["code"], bytes: try $0["message"])
    }
  }

  /// Whose letters were scanned, by the marks of these.
  package func scannedMarks(of meeting: Meeting.ID) throws -> [String: String] {
    Dictionary(
      try rows(.letterScanned, meeting).map { (try $0["code"], try $0["name"]) },
      uniquingKeysWith: { first, _ in first })
  }

  /// As what the letter left last that a copy is of, and under which name; nil where it was not scanned,
  /// or the scan was erased.
  package func scan(
    ofLetterTo person: Person.ID, _ kind: LetterKind, campaign: String, in meeting: Meeting.ID
  ) throws -> (scan: ScanFile, messageID: String)? {
    try rows(.letterScanFor, meeting, person, kind, campaign).first.map {
      let (name, bytes): (String, [UInt8]) = (try $0["name"], try $0["file"])
      return (try ScanFile(bytes, from: name), try $0["message_id"])
    }
  }

  /// Keeps the scan of a letter that was signed.
  package func keep(
    _ scan: ScanFile, as id: UUID, ofLetter letter: UUID, in meeting: Meeting.ID,
    at instant: Date
  ) throws {
    try execute(
      .scanOfLetter, meeting, id, letter, scan.name, Data(scan.bytes).base64EncodedString(),
      scan.hash.description, instant)
  }

  /// Scans that leave as letters once somebody said yes, the oldest first.
  package func scansWaiting(of meeting: Meeting.ID) throws -> [ScanShown] {
    try rows(.letterScans, meeting).map {
      ScanShown(
        person: try $0["person_id"], kind: try $0["kind"], name: try $0["name"],
        bytes: try $0["file"], hash: try $0["hash"])
    }
  }

  /// Queues letters whose scans are kept; returns how many.
  ///
  /// - Parameter mailing: with which they wait for a second person; nil where they go.
  package func sign(
    _ letters: [SignedLetter], mailing: UUID?, of meeting: Meeting.ID
  ) throws -> Int {
    try rows(
      .letterSign, meeting, letters.map(\.letter), letters.map(\.address),
      letters.map { String(decoding: $0.message, as: UTF8.self) }, mailing,
      letters.map { $0.link?.invitation }, letters.map { $0.link?.generation },
      letters.map { $0.link?.key.id }
    ).count
  }

  /// Has letters wait again until they are signed; returns of how many that could be said.
  package func unsign(_ letters: [UUID], of meeting: Meeting.ID) throws -> Int {
    let count = try rows(.letterUnsign, meeting, letters).count
    _ = try rows(.scanDrop, meeting, letters)
    return count
  }
}
